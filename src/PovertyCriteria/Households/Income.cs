using System.Globalization;

namespace PovertyCriteria;

/// <summary>What an amount of income covers.</summary>
public enum IncomeUnit
{
    /// <summary>VND per person per month (bình quân đầu người một tháng).</summary>
    PerPersonMonth = 1,

    /// <summary>VND of the whole household over the last twelve months (tổng thu nhập 12 tháng).</summary>
    HouseholdYear = 2,
}

/// <summary>
/// A household's income: one amount of whole đồng with its unit beside it, so that two incomes cannot contradict.
/// It is never divided out; lines are multiplied up to it. The default value has no unit and is refused: it is not an income of zero.
/// </summary>
public readonly record struct Income
{
    private Income(long vnd, IncomeUnit unit) => (Vnd, Unit) = (vnd, unit);

    /// <summary>The amount, in whole VND.</summary>
    public long Vnd { get; }

    /// <summary>What the amount covers.</summary>
    public IncomeUnit Unit { get; }

    /// <summary>Income in VND per person per month, 0 to 10^15.</summary>
    public static Income PerPersonMonth(long vnd) => new(vnd, IncomeUnit.PerPersonMonth);

    /// <summary>The whole household's income of the last twelve months, in VND, 0 to 10^15; it needs the number of members.</summary>
    public static Income HouseholdYear(long vnd) => new(vnd, IncomeUnit.HouseholdYear);

    /// <summary>The amount with its unit, digits grouped by the invariant culture.</summary>
    public override string ToString() =>
        Vnd.ToString("N0", CultureInfo.InvariantCulture) + Unit switch
        {
            IncomeUnit.PerPersonMonth => " VND/person/month",
            IncomeUnit.HouseholdYear => " VND/household/year",
            _ => " VND of no unit",
        };
}
