package dk.tingsted.letters;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Checks a signature as whoever gets the letter does (RFC 6376, 6.1), relaxed and relaxed.
final class Signatures {

    private Signatures() {}

    static boolean holds(String raw, PublicKey key) throws GeneralSecurityException {
        int end = raw.indexOf("\r\n\r\n");
        var fields = fields(raw.substring(0, end));
        var signature = last(fields, "dkim-signature");
        return tag(signature, "bh").equals(digest(relaxed(raw.substring(end + 4))))
                && verified(signed(fields, signature), tag(signature, "b"), key);
    }

    private static boolean verified(String signed, String signature, PublicKey key)
            throws GeneralSecurityException {
        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        check.update(signed.getBytes(StandardCharsets.ISO_8859_1));
        return check.verify(Base64.getDecoder().decode(signature));
    }

    private static String signed(List<String> fields, String signature) {
        var rest = new ArrayList<>(fields);
        var signed = new StringBuilder();
        for (var name : tag(signature, "h").toLowerCase(Locale.ROOT).split(":", -1)) {
            var field = last(rest, name.strip());
            rest.remove(field);
            signed.append(field.isEmpty() ? "" : header(field) + "\r\n");
        }
        return signed + header(signature.replaceAll("([;\\s]b=)[^;]*", "$1"));
    }

    private static List<String> fields(String head) {
        return List.of(head.split("\r\n(?![ \t])", -1));
    }

    private static String last(List<String> fields, String name) {
        return fields.reversed().stream()
                .filter(field -> field.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .findFirst()
                .orElse("");
    }

    private static String header(String field) {
        int colon = field.indexOf(':');
        var value = field.substring(colon + 1).replace("\r\n", "").replaceAll("[ \t]+", " ");
        return field.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":" + value.strip();
    }

    private static String relaxed(String body) {
        var lines =
                body.lines()
                        .map(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""))
                        .collect(Collectors.joining("\r\n"));
        var whole = lines.replaceAll("(\r\n)+$", "");
        return whole.isEmpty() ? "" : whole + "\r\n";
    }

    private static String digest(String body) throws GeneralSecurityException {
        var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String tag(String signature, String name) {
        var found =
                Pattern.compile("[;:\\s]" + name + "=([^;]*)")
                        .matcher(signature.replace("\r\n", ""));
        return found.find() ? found.group(1).replaceAll("\\s", "") : "";
    }
}
