package dk.tingsted.invitations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Some of those who are invited.
///
/// @param list the name of a list; empty for all
/// @param group the name of a group, or [#NO_GROUP]; empty for all
record Part(String list, String group) {

    static final Part EVERYBODY = new Part("", "");

    static final String NO_GROUP = "Ingen bestemt gruppe";

    /// What the group of an invitation is called here.
    static String group(Invitation one) {
        return Objects.requireNonNullElse(one.groupName(), NO_GROUP);
    }

    boolean includes(Invitation one) {
        return (list.isEmpty() || list.equals(one.list()))
                && (group.isEmpty() || group.equals(group(one)));
    }

    /// As the end of an address, without `?`.
    String query() {
        return "list=" + encoded(list) + "&group=" + encoded(group);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
