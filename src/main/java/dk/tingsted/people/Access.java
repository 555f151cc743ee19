package dk.tingsted.people;

import java.util.Collections;
import java.util.Set;

/// Who may do what, and nothing else.
public final class Access {

    private Access() {}

    /// Whether these roles allow it.
    ///
    /// @param held the roles somebody has where it is done
    public static boolean may(Set<Role> held, Deed deed) {
        if (deed.isForEverybody()) {
            return true;
        }
        var allowed = !Collections.disjoint(held, deed.roles());
        return deed == Deed.SEE_NEEDS ? allowed && held.contains(Role.NEEDS) : allowed;
    }

    /// What stands between somebody who has signed in and her pages.
    public enum Step {
        NONE,
        /// She shows herself a second time.
        PROVE,
        /// She makes herself a way to show herself a second time.
        SET_UP
    }

    /// An administrator shows herself in two ways, and so does whoever has asked for codes. The
    /// console belongs to the owner of the machine, who can read the database as well.
    public static Step step(Proof proof, boolean administrator, SecondFactors factors) {
        if (proof == Proof.TWO || proof == Proof.CONSOLE) {
            return Step.NONE;
        }
        if (factors.codes() || (administrator && factors.passkeys())) {
            return Step.PROVE;
        }
        return administrator ? Step.SET_UP : Step.NONE;
    }

    /// What somebody has made ready to show herself a second time.
    public record SecondFactors(boolean codes, boolean passkeys) {
        /// Whether there is any.
        public boolean any() {
            return codes || passkeys;
        }
    }
}
