package dk.tingsted.programme;

/// What a finding is about. `name()` is the finding's code; `problem` is its kind in
/// `programme.schema.json`, where it has one there.
public enum Concern {
    TIME_NOT_MONOTONE("time_out_of_order"),
    TIME_OVERLAP("overlap"),
    TIME_CONFLICT_DETAIL("time_typo"),
    /// "12.15 a.m." for a quarter past noon.
    TIME_NOTATION("time_typo"),
    END_BEFORE_START("time_typo"),
    WEEKDAY_MISMATCH("date_mismatch"),
    DATE_YEAR_CONFLICT("date_mismatch"),
    DATE_CONFLICT("date_mismatch"),
    DURATION_MISMATCH("duration_mismatch"),
    NAME_VARIANT("name_variant"),
    /// One person spelled two ways in two documents.
    NAME_VARIANT_ACROSS("name_variant"),
    ORGANISATION_VARIANT("name_variant"),
    TITLE_MISMATCH("title_mismatch"),
    SPEAKER_TBD("missing_speaker"),
    SPEAKER_MISSING("missing_speaker"),
    SPEAKER_DOUBLE_BOOKED("double_booking"),
    DEADLINE_AFTER_EVENT("deadline"),
    /// On a public holiday or in a weekend.
    DEADLINE_ON_HOLIDAY("deadline"),
    PLACEHOLDER_LEFT("other"),
    DATE_YEAR_MISSING("other"),
    THEME_WITHOUT_ITEMS("other");

    private final String problem;

    Concern(String problem) {
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
