package dk.tingsted.registration.mine;

import java.util.List;

/// What another part of the program keeps about somebody who has registered: it belongs to all that
/// she may see (GDPR article 15). Every bean of this type is asked.
public interface KeptElsewhere {

    /// In her language; none where nothing is kept.
    List<ExtractPage.Line> of(Entered entered);
}
