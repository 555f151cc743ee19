package dk.tingsted.registration.setup;

import dk.tingsted.registration.Notice.Part;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.NoticeWords;
import dk.tingsted.registration.setup.SetupPage.Missing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What must be done before registration can open.
final class Lacks {

    private Lacks() {}

    static List<Missing> of(Setup setup, boolean published, Instant now) {
        var all = new ArrayList<Missing>();
        if (!published) {
            all.add(new Missing("Programmet er ikke offentliggjort", "top"));
        }
        if (!now.isBefore(setup.closesAt())) {
            all.add(new Missing("Tidspunktet, hvor tilmeldingen lukker, er gået", "hours"));
        }
        if (setup.groups().isEmpty()) {
            all.add(new Missing("Der er ingen grupper at melde sig til i", "groups"));
        }
        for (var part : Part.values()) {
            addNotice(all, setup, part);
        }
        return all;
    }

    private static void addNotice(List<Missing> all, Setup setup, Part part) {
        var text = setup.notice().text(part);
        var heading = "»" + NoticeWords.heading(part) + "«";
        if (text == null || text.isBlank()) {
            all.add(new Missing(heading + " er ikke skrevet", "notice-" + part.name()));
        } else if (NoticeSuggestions.hasGap(text)) {
            all.add(new Missing(heading + ": udfyld det, der står i [ ]", "notice-" + part.name()));
        }
    }
}
