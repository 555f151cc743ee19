package dk.tingsted.platform.db;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// A database that could not be asked, or went away while it was: nobody's fault, and over soon.
public final class Away {

    private Away() {}

    /// Whether something failed because of it.
    public static boolean is(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof QueryTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
