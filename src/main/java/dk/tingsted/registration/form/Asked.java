package dk.tingsted.registration.form;

import org.jspecify.annotations.Nullable;

/// A question as one person sees it.
///
/// @param ofGroups the classes that show it to those groups, `when when-g1`; empty for all
/// @param ofAnswer the classes that show it after an answer; empty where none matters
/// @param onlyFor for browsers that cannot hide it, whom it is for; empty for all
/// @param field null for a choice
/// @param choice null for a field
public record Asked(
        String ofGroups,
        String ofAnswer,
        String onlyFor,
        @Nullable Blank field,
        @Nullable Choice choice) {}
