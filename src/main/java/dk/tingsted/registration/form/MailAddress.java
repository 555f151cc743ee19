package dk.tingsted.registration.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An e-mail address as somebody typed it.
sealed interface MailAddress {

    /// As RFC 5321 has them on the open internet, in lower case.
    Pattern SHAPE =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    Pattern ODD_COM = Pattern.compile("\\.(con|cmo|ocm|comm|cim|vom)$");
    Pattern ODD_DK = Pattern.compile("\\.(kd|dkk|ddk)$");
    Set<String> HALF_COM = Set.of("co", "cm", "om");
    Pattern SCHEME = Pattern.compile("^mailto:");
    Pattern BRACKETED = Pattern.compile("^[^<>]*<([^<>]*)>$");
    Pattern BEHIND = Pattern.compile("[.,;]$");

    int LONGEST = 254;
    int LONGEST_LOCAL = 64;

    /// Where most private people have their mail.
    List<String> COMMON =
            List.of(
                    "gmail.com",
                    "hotmail.com",
                    "hotmail.dk",
                    "outlook.com",
                    "outlook.dk",
                    "live.dk",
                    "live.com",
                    "icloud.com",
                    "yahoo.dk",
                    "yahoo.com",
                    "mail.dk",
                    "mail.com",
                    "webspeed.dk",
                    "stofanet.dk",
                    "jubii.dk",
                    "get2net.dk",
                    "youmail.dk",
                    "protonmail.com");

    /// Domains that are near a common one and are somebody's all the same.
    Set<String> REAL = Set.of("email.dk", "gmx.com", "gmail.dk", "me.com", "mac.com", "ymail.com");

    /// Letters can be sent to it.
    ///
    /// @param address in lower case
    record Right(String address) implements MailAddress {}

    /// It could be one, but something else was probably meant.
    record Odd(String address, String suggestion) implements MailAddress {}

    /// None can be.
    ///
    /// @param suggestion empty where we know nothing better
    record Wrong(String suggestion) implements MailAddress {}

    static MailAddress read(String typed) {
        var plain = plain(typed);
        if (!isOne(plain)) {
            var mended = mended(plain);
            return new Wrong(isOne(mended) ? near(mended).orElse(mended) : "");
        }
        return near(plain).<MailAddress>map(near -> new Odd(plain, near)).orElse(new Right(plain));
    }

    /// Whether letters can be sent to it.
    static boolean isOne(String address) {
        int at = address.indexOf('@');
        return address.length() <= LONGEST
                && at > 0
                && at <= LONGEST_LOCAL
                && SHAPE.matcher(address).matches();
    }

    /// As mail programs copy it: `Anna Prøve <anna@example.dk>`, `mailto:`, a full stop behind.
    private static String plain(String typed) {
        var one = SCHEME.matcher(Typed.line(typed).toLowerCase(Locale.ROOT)).replaceFirst("");
        var bare = one.endsWith(">") ? BRACKETED.matcher(one).replaceFirst("$1") : one;
        return BEHIND.matcher(bare).replaceFirst("");
    }

    /// A comma for a full stop, a space by mistake, no `@` before a domain that everybody knows.
    private static String mended(String plain) {
        if (plain.length() > LONGEST) {
            return plain;
        }
        var closed =
                plain.replace(" ", "")
                        .replace(',', '.')
                        .replaceAll("\\.{2,}", ".")
                        .replaceAll("@{2,}", "@")
                        .replace("(at)", "@")
                        .replace("[at]", "@")
                        .replace(".@", "@")
                        .replace("@.", "@");
        var whole = closed.contains("@") ? closed : withAt(closed);
        return whole.matches(".*@[a-z0-9-]+(dk|com)") ? dotted(whole) : whole;
    }

    private static String dotted(String address) {
        return address.replaceFirst("(dk|com)$", ".$1");
    }

    private static String withAt(String address) {
        return COMMON.stream()
                .filter(domain -> address.endsWith(domain) && address.length() > domain.length())
                .max(Comparator.comparingInt(String::length))
                .map(domain -> before(address, domain) + "@" + domain)
                .orElse(address);
    }

    /// On a Danish keyboard `@` lies on the key of `2` and `"`.
    private static String before(String address, String domain) {
        return address.substring(0, address.length() - domain.length()).replaceFirst("[.\"2]$", "");
    }

    private static Optional<String> near(String address) {
        int at = address.indexOf('@');
        var domain = address.substring(at + 1);
        if (COMMON.contains(domain) || REAL.contains(domain)) {
            return Optional.empty();
        }
        var com = ODD_COM.matcher(domain).replaceFirst(".com");
        var ended = ODD_DK.matcher(com).replaceFirst(".dk");
        return common(ended)
                .or(() -> Optional.of(ended).filter(each -> !each.equals(domain)))
                .map(each -> address.substring(0, at + 1) + each);
    }

    private static Optional<String> common(String domain) {
        return COMMON.stream().filter(each -> isNear(domain, each)).findFirst();
    }

    /// One slip in a short name, two in a long one; of the ending only that a letter is missing.
    private static boolean isNear(String domain, String common) {
        if (domain.equals(common)) {
            return true;
        }
        int dot = common.lastIndexOf('.');
        if (dot < 5 || !domain.endsWith(common.substring(dot))) {
            return common.endsWith(".com")
                    && domain.startsWith(common.substring(0, dot + 1))
                    && HALF_COM.contains(domain.substring(dot + 1));
        }
        var name = domain.substring(0, domain.length() - (common.length() - dot));
        return Distance.between(name, common.substring(0, dot)) <= (dot > 7 ? 2 : 1);
    }
}
