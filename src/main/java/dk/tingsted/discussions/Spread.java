package dk.tingsted.discussions;

/// How votes vary together: what power iteration multiplies by. A matrix of statements x statements
/// when it is small, for its steps are cheap; beyond that the votes themselves, which are few.
sealed interface Spread {

    /// A matrix of this many statements takes 18 MB.
    int DENSE = 1_500;

    double[] times(double[] vector);

    /// After so many, a direction is taken as it is.
    int mostSteps();

    static Spread of(Votes votes, int[] people, double[] mean) {
        var sparse = new Sparse(votes, people, mean);
        return mean.length <= DENSE ? Dense.of(sparse) : sparse;
    }

    /// The votes less their means, not multiplied out.
    final class Sparse implements Spread {

        private final Votes votes;
        private final int[] people;
        private final double[] mean;

        Sparse(Votes votes, int[] people, double[] mean) {
            this.votes = votes;
            this.people = people;
            this.mean = mean;
        }

        @Override
        public int mostSteps() {
            return 300;
        }

        @Override
        public double[] times(double[] vector) {
            var product = new double[mean.length];
            for (var person : people) {
                var row = votes.of(person);
                double along = 0;
                for (var n = 0; n < row.size(); n++) {
                    along += (row.vote(n) - mean[row.statement(n)]) * vector[row.statement(n)];
                }
                for (var n = 0; n < row.size(); n++) {
                    product[row.statement(n)] += along * (row.vote(n) - mean[row.statement(n)]);
                }
            }
            return product;
        }
    }

    /// Covariance, not divided by the number of people.
    final class Dense implements Spread {

        private final double[][] covariance;

        private Dense(double[][] covariance) {
            this.covariance = covariance;
        }

        static Dense of(Sparse sparse) {
            var covariance = new double[sparse.mean.length][sparse.mean.length];
            var vote = new double[sparse.mean.length];
            for (var person : sparse.people) {
                var row = sparse.votes.of(person);
                for (var n = 0; n < row.size(); n++) {
                    vote[n] = row.vote(n) - sparse.mean[row.statement(n)];
                }
                add(row, vote, covariance);
            }
            for (var n = 0; n < covariance.length; n++) {
                for (var m = 0; m < n; m++) {
                    covariance[n][m] = covariance[m][n];
                }
            }
            return new Dense(covariance);
        }

        private static void add(Row row, double[] vote, double[][] covariance) {
            for (var n = 0; n < row.size(); n++) {
                var line = covariance[row.statement(n)];
                for (var m = n; m < row.size(); m++) {
                    line[row.statement(m)] += vote[n] * vote[m];
                }
            }
        }

        @Override
        public int mostSteps() {
            return 3_000;
        }

        @Override
        public double[] times(double[] vector) {
            var product = new double[vector.length];
            for (var n = 0; n < vector.length; n++) {
                double sum = 0;
                for (var m = 0; m < vector.length; m++) {
                    sum += covariance[n][m] * vector[m];
                }
                product[n] = sum;
            }
            return product;
        }
    }
}
