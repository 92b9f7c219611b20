namespace PovertyCriteria;

/// <summary>
/// What a household has of a table's measure, without a division: so much for so many units of a line.
/// A yearly income of four persons against a monthly line counts for 48 units.
/// </summary>
internal readonly struct MeasuredAmount(long amount, long units)
{
    public long Amount { get; } = amount;

    public long Units { get; } = units;

    /// <summary>The amount of a measure; false where it is not known.</summary>
    public static bool TryMeasure(Household household, Measure measure, out MeasuredAmount measured)
    {
        measured = default;
        if (measure == Measure.IncomeScore)
        {
            if (household.IncomeScore is not { } score) return false;
            measured = new(score, 1);
            return true;
        }

        return household.Income is { } income && TryMeasure(income, household.NumberOfMembers, measure, out measured);
    }

    /// <summary>An income in the units of a measure of income; false where it is a yearly one of an unknown number of persons.</summary>
    public static bool TryMeasure(Income income, int? members, Measure measure, out MeasuredAmount measured)
    {
        measured = default;
        var monthly = measure == Measure.IncomePerPersonMonth;
        if (income.Unit == IncomeUnit.PerPersonMonth)
        {
            measured = monthly ? new(income.Vnd, 1) : new(income.Vnd * BirthDate.MonthsOfYear, 1);
            return true;
        }

        if (members is not { } persons) return false;
        measured = new(income.Vnd, monthly ? (long)persons * BirthDate.MonthsOfYear : persons);
        return true;
    }
}
