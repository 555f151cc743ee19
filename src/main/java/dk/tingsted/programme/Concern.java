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
    DURATION_MISMATCH("duration_mismatch"),
    NAME_VARIANT("name_variant"),
    /// One person spelled two ways in two documents.
    NAME_VARIANT_ACROSS("name_variant"),
    ORGANISATION_VARIANT("name_variant"),
    /// The conference's own name, misspelt in one place.
    EVENT_NAME_VARIANT("name_variant"),
    TITLE_MISMATCH("title_mismatch"),
    SPEAKER_TBD("missing_speaker"),
    SPEAKER_MISSING("missing_speaker"),
    SPEAKER_DOUBLE_BOOKED("double_booking"),
    DEADLINE_AFTER_EVENT("deadline"),
    /// On a public holiday or in a weekend.
    DEADLINE_ON_HOLIDAY("deadline"),
    /// A day of the conference itself is a public holiday.
    DATE_ON_HOLIDAY("date_mismatch"),
    /// The clocks are put forward or back that night.
    DST_NIGHT("other"),
    PLACEHOLDER_LEFT("other"),
    DATE_YEAR_MISSING("other"),
    /// "Dag 2" without a date, where day 1 has one.
    DAY_WITHOUT_DATE("other"),
    THEME_WITHOUT_ITEMS("other"),
    MISSING_EVENT_TITLE("other"),
    MISSING_VENUE("other"),
    MISSING_ROOM("other"),
    MISSING_ACCESS_LINK("other"),
    MISSING_REGISTRATION("other"),
    MISSING_END("other"),
    DURATION_TOO_SHORT("other"),
    /// Too few minutes for those who are to speak.
    DURATION_TIGHT("other"),
    /// No time to walk between rooms.
    NO_TRANSITION("other"),
    SPEAKER_UNNAMED("missing_speaker"),
    SPEAKER_ORG_ONLY("missing_speaker"),
    /// "formandskabet", and only one of them.
    PROMISED_NOT_LISTED("missing_speaker"),
    COUNT_MISMATCH("missing_speaker"),
    /// "fem workshops", and four are listed.
    PART_COUNT_MISMATCH("other"),
    /// A workshop is described that the programme does not list.
    DETAIL_WITHOUT_OVERVIEW("other"),
    ROOM_DOUBLE_BOOKED("double_booking"),
    /// More may come than the rooms hold.
    OVER_CAPACITY("other"),
    /// One person's post in two wordings.
    TITLE_VARIANT("other"),
    ROLE_ONLY_IN_DETAIL("other"),
    NUMBERING_FORMAT("other"),
    LIST_ITEM_NOT_PERSON("other"),
    /// Somebody who is in another rendering of the same programme.
    MISSING_VS_OTHER_VERSION("other");

    private final String problem;

    Concern(String problem) {
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
