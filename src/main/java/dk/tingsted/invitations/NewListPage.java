package dk.tingsted.invitations;

import java.util.List;

/// The page where a list is handed in.
///
/// @param name what the list is to be called, as typed
/// @param text what was pasted
/// @param group the chosen group; empty for none
/// @param wrong the field that could not be used; empty for none
/// @param remedy what to do about it
public record NewListPage(
        String slug,
        String title,
        String by,
        String name,
        String text,
        List<String> groups,
        String group,
        boolean forSeveral,
        String wrong,
        String why,
        String remedy) {

    public NewListPage {
        groups = List.copyOf(groups);
    }

    public boolean isWrong(String field) {
        return wrong.equals(field);
    }
}
