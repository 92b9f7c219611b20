namespace PovertyCriteria;

/// <summary>
/// Every way in which the facts of a household can be refused: one list for the validator, for classification and for rows of columns.
/// The numbers are stable; <see cref="Fault.CodeText"/> is the stable text.
/// </summary>
public enum FaultCode : byte
{
    /// <summary>No fault.</summary>
    None = 0,

    /// <summary><c>value.not_boolean</c>: neither true nor false.</summary>
    NotBoolean = 1,

    /// <summary><c>value.not_one_of</c>: not one of the values that the field knows.</summary>
    NotOneOf = 2,

    /// <summary><c>value.not_list</c>: not a list of values that the field knows, each once.</summary>
    NotList = 3,

    /// <summary><c>value.not_integer</c>: not a whole number.</summary>
    NotInteger = 4,

    /// <summary><c>value.not_decimal</c>: not a number with a point.</summary>
    NotDecimal = 5,

    /// <summary><c>value.too_many_decimals</c>: more decimals than the field keeps.</summary>
    TooManyDecimals = 6,

    /// <summary><c>value.not_date</c>: no date of the calendar, such as 29 February 2023.</summary>
    NotDate = 7,

    /// <summary><c>value.out_of_range</c>: a number outside the field's range.</summary>
    OutOfRange = 8,

    /// <summary><c>value.not_text</c>: text too long, or with characters that the field does not take.</summary>
    NotText = 9,

    /// <summary><c>id.format</c>: no identifier.</summary>
    IdFormat = 10,

    /// <summary><c>members.mismatch</c>: the number of members is not the number of those listed.</summary>
    SizeMismatch = 11,

    /// <summary><c>income.contradiction</c>: two incomes are given and they contradict.</summary>
    IncomeContradiction = 12,

    /// <summary><c>birth_date.future</c>: born after the review date.</summary>
    BornAfterReview = 13,

    /// <summary><c>birth_date.too_early</c>: born more than 130 years before the review date.</summary>
    BornTooEarly = 14,

    /// <summary><c>member.duplicate</c>: a member's code stands twice in a household.</summary>
    DuplicateMember = 15,

    /// <summary><c>deprivation_score.not_multiple</c>: a deprivation score that is no number of indicators.</summary>
    ScoreNotMultiple = 16,

    /// <summary><c>deprivation_score.above_count</c>: a deprivation score of more indicators than the standard has.</summary>
    ScoreAboveCount = 17,

    /// <summary><c>deprived.unknown_indicator</c>: an assessed indicator that the standard does not have.</summary>
    UnknownIndicator = 18,

    /// <summary><c>household.duplicate</c>: a household's code stands twice in a file.</summary>
    DuplicateHousehold = 19,

    /// <summary><c>household.faulty_member</c>: a member's row of this household was refused.</summary>
    FaultyMember = 20,

    /// <summary><c>member.no_household</c>: a member's row whose household is not in the file of households.</summary>
    MemberWithoutHousehold = 21,

    /// <summary><c>row.field_count</c>: a row with more or fewer cells than the header.</summary>
    FieldCount = 22,

    /// <summary><c>id.missing</c>: a row without the identifier that it needs.</summary>
    IdMissing = 23,

    /// <summary><c>field.unknown</c>: a field that a household or a member does not have.</summary>
    UnknownField = 24,

    /// <summary><c>standard.no_scores</c>: classes by scores asked of a standard that has none.</summary>
    NoScores = 25,

    /// <summary><c>standard.no_forms</c>: classes by the survey form asked of a standard without a score table.</summary>
    NoForms = 26,
}
