package dk.tingsted.stands;

import dk.tingsted.conference.Conference;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// Draws the form of one stand, and reads what was sent of it.
@Component
class StandDesk {

    private final Programmes programmes;
    private final Exhibition exhibition;

    StandDesk(Programmes programmes, Exhibition exhibition) {
        this.programmes = programmes;
        this.exhibition = exhibition;
    }

    /// To whom it is shown.
    ///
    /// @param by who is signed in; null for the exhibitor
    record Shown(Conference conference, Words words, @Nullable String by) {}

    /// What was just done, or is to be put right.
    record Done(@Nullable String alarm, String wrong, String notice) {

        static Done well(String notice) {
            return new Done(null, "", notice);
        }

        static Done wrong(String field, String why) {
            return new Done(why, field, "");
        }
    }

    StandPage page(Shown shown, Stand stand, StandForm form, Done done) {
        var conference = shown.conference();
        var programme =
                programmes.latestEdition(conference.id()).orElseThrow(NotFound::new).programme();
        return new StandPage(
                conference.slug().value(),
                shown.words(),
                shown.words().title(programme),
                shown.by(),
                stand.id(),
                stand.number(),
                form,
                stand.picture(),
                stand.place(),
                exhibition.plan(conference.id()).orElse(null),
                done.alarm(),
                done.wrong(),
                done.notice());
    }

    static StandForm form(HttpServletRequest request) {
        return new StandForm(
                field(request, "name"),
                field(request, "description"),
                field(request, "contact"),
                field(request, "web"),
                field(request, "words"),
                file(request, "picture"),
                !field(request, "noPicture").isEmpty());
    }

    static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /// Empty where none came.
    static byte[] file(HttpServletRequest request, String name) {
        MultipartFile file =
                request instanceof MultipartHttpServletRequest parts ? parts.getFile(name) : null;
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
