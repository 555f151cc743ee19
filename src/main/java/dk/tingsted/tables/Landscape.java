package dk.tingsted.tables;

import java.util.SplittableRandom;

/// Something that costs, and changes by small steps.
interface Landscape {

    /// A cost can be no less than this.
    double bound();

    double cost();

    /// Draws a step without taking it.
    ///
    /// @param bearable what more it may cost; a dearer step may be called infinitely dear
    /// @return what more it would cost; infinite for none
    double propose(SplittableRandom random, double bearable);

    /// Takes the step that was proposed last.
    void take();

    /// Keeps how things stand, to come back to.
    void remember();

    /// Back to what was remembered last.
    void recall();
}
