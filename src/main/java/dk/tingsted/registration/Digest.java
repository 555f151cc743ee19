package dk.tingsted.registration;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// SHA-256 of all that a form says. Every part is written with its length before it, so that no two
/// forms are written alike. The form's key, drawn at random, goes in first: nobody who reads the
/// digest can try names until one fits without it.
final class Digest {

    private final DataOutputStream out;

    private Digest(DataOutputStream out) {
        this.out = out;
    }

    static byte[] of(Application application) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var sink = new DigestOutputStream(OutputStream.nullOutputStream(), sha);
            try (var out = new DataOutputStream(sink)) {
                new Digest(out).write(application);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Application application) throws IOException {
        write(application.key().toString());
        out.writeLong(application.conference().id().value());
        write(application.filledInBy());
        write(application.language().code());
        out.writeBoolean(application.acceptsWaiting());
        out.writeInt(application.people().size());
        for (var applicant : application.people()) {
            write(applicant);
        }
    }

    private void write(Applicant applicant) throws IOException {
        write(applicant.person());
        out.writeLong(applicant.group().value());
        var answers =
                applicant.answers().entrySet().stream()
                        .sorted(Comparator.comparingLong(answer -> answer.getKey().value()))
                        .toList();
        out.writeInt(answers.size());
        for (var answer : answers) {
            write(answer);
        }
        var needs = applicant.needs();
        write(needs == null ? null : needs.diet());
        write(needs == null ? null : needs.accessibility());
        out.writeBoolean(applicant.onList());
        write(applicant.invitation());
    }

    private void write(Person person) throws IOException {
        write(person.name());
        write(person.address());
        write(person.phone());
        write(person.post());
        write(person.organisation());
        write(person.municipality());
    }

    private void write(Map.Entry<QuestionId, Answer> answer) throws IOException {
        out.writeLong(answer.getKey().value());
        switch (answer.getValue()) {
            case Answer.Text(var text) -> write(text);
            case Answer.YesNo(var yes) -> out.writeBoolean(yes);
            case Answer.Chosen(var keys) -> {
                out.writeInt(keys.size());
                for (var key : keys) {
                    write(key);
                }
            }
            case Answer.Handed(var name, var mediaType, var bytes) -> {
                write(name);
                write(mediaType);
                write(bytes);
            }
        }
    }

    private void write(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
