using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>
/// The facts on which an undetermined class hangs: a fact is listed exactly when two ways of filling in the unknowns
/// that differ in that fact alone give different classes, indicators taken one by one.
/// </summary>
internal static class MissingFacts
{
    public const string AnyOfMembers = Columns.AnyOfMembers;
    public const string Income = "income";

    private static readonly string[] Order =
    [
        Columns.Area.Name, Columns.Size.Name, Income,
        .. Columns.OfHousehold.Select(column => column.Name),
        AnyOfMembers,
        .. Columns.OfMember.Select(column => Columns.MemberPrefix + column.Name),
    ];

    public static ImmutableArray<string> Of(PovertyStandard standard, Household household, LocalDate on, Basis by, in Classification result)
    {
        if (result.IsDecided) return [];
        if (by == Basis.Forms)
        {
            var ofForms = MissingFormFacts.Of(standard, household, on, result).ToList();
            if (MissingFormFacts.HangOnDeprivations(standard, household, on, result))
                foreach (var indicator in result.Unknown) ofForms.AddRange(Of(indicator, household, on));
            return Sorted(ofForms);
        }

        var rule = standard.RuleFor(by);
        var outcomes = new Outcomes(rule, household, result.DeprivationsAtLeast, result.DeprivationsAtMost);
        var names = new List<string>();
        if (outcomes.HangOnArea()) names.Add(Columns.Area.Name);
        if (outcomes.HangOnAmount())
        {
            names.Add(!rule.Measure.IsIncome() ? Columns.IncomeScore.Name
                : household.Income is null ? Income
                : Columns.Size.Name);
        }

        if (outcomes.HangOnDeprivations())
        {
            if (by == Basis.Scores) names.Add(Columns.DeprivationScore.Name);
            else foreach (var indicator in result.Unknown) names.AddRange(Of(indicator, household, on));
        }

        return Sorted(names);
    }

    /// <summary>The facts on which one indicator that is not known hangs.</summary>
    public static IEnumerable<string> Of(Indicator indicator, Household household, LocalDate on) => indicator.DeprivedWhen is { } condition
        ? EssentialFacts.Of(condition, household, on)
        : [Columns.AssessedPrefix + indicator.Id];

    /// <summary>Each name once, in the order of the columns; reviewers' answers last, in official order.</summary>
    public static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).OrderBy(Place)];

    private static int Place(string name)
    {
        var place = Array.IndexOf(Order, name);
        return place < 0 ? Order.Length : place;
    }
}
