using PovertyCriteria.Bulk;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>Counts the rows in which columns, or the plan on one household, say otherwise than the engine for one; and of some rows otherwise than the explanation.</summary>
internal sealed class Equality(PovertyStandard standard, LocalDate on, Basis by, int explainOneIn)
{
    private readonly BulkPlan _plan = standard.PlanFor(on, by);

    public PovertyStandard Standard { get; } = standard;

    public long Compared { get; private set; }

    public long Explained { get; private set; }

    public long Differing { get; private set; }

    /// <summary>The first row that differs, and how.</summary>
    public string First { get; private set; } = "";

    public void Add(Household[] households, int threads) => Add(Columnar.Of(households, Standard), households, threads);

    public void Add(BulkHouseholds columns, Household[] households, int threads)
    {
        var room = new Room(households.Length, Standard.Indicators.Length);
        _plan.Classify(columns, room.Results, threads);
        for (var i = 0; i < households.Length; i++)
        {
            var difference = Difference(room, households[i], i) ?? (Compared % explainOneIn == 0 ? Unexplained(room, households[i], i) : null);
            Compared++;
            if (difference is null || Differing++ > 0) continue;
            First = $"{Standard.Id} by {by}, row {i}: {difference}; {households[i]}";
        }
    }

    public override string ToString() => FormattableString.Invariant($"{Standard.Id} by {by}: {Compared:N0} households, {Explained:N0} of them explained, {Differing:N0} differ");

    /// <summary>The household with answers of a reviewer to a third of the indicators.</summary>
    public static Household WithGiven(Household household, PovertyStandard standard, int seed)
    {
        var random = new Random(seed);
        return household with { Assessed = new AssessedIndicators(standard.Indicators.Where(_ => random.Next(3) == 0).Select(indicator => KeyValuePair.Create(indicator.Id, random.Next(2) == 0))) };
    }

    private string? Difference(Room room, Household household, int row)
    {
        var faults = Standard.FaultsOf(household, on, by);
        if ((int)(faults.Count == 0 ? FaultCode.None : faults[0].Code) != room.Faults[row]) return $"fault {(FaultCode)room.Faults[row]} in columns";
        Classification? one = faults.Count == 0 ? Standard.Classify(household, on, by) : null;
        if (ByThePlan(household, one) is { } otherwise) return otherwise;
        return Difference(room, row, one?.Possible.Mask ?? 0, one?.Deprived.Mask ?? 0, one?.Unknown.Mask ?? 0) ?? (one is null ? null : OfPlanes(room, row));
    }

    /// <summary>The plan on the household alone: the same class, or refused in the same words.</summary>
    private string? ByThePlan(Household household, Classification? expected)
    {
        if (expected is { } one) return _plan.Classify(household) is var found && found == one ? null : $"{one} by the standard, {found} by the plan";
        var (standards, plans) = (Assert.Throws<ArgumentException>(() => Standard.Classify(household, on, by)).Message, Assert.Throws<ArgumentException>(() => _plan.Classify(household)).Message);
        return standards == plans ? null : $"refused with \"{standards}\" by the standard, \"{plans}\" by the plan";
    }

    private string? Unexplained(Room room, Household household, int row)
    {
        if (room.Faults[row] != 0) return null;
        Explained++;
        var result = Standard.Explain(household, on, by).Result;
        return Difference(room, row, result.Possible.Mask, result.Deprived.Mask, result.Unknown.Mask) is { } other ? "explained: " + other : null;
    }

    private static string? Difference(Room room, int row, int possible, uint deprived, uint unknown) =>
        possible == room.Possible[row] && deprived == room.Deprived[row] && unknown == room.Unknown[row] ? null
            : $"classes {possible:b}, deprived {deprived:b}, unknown {unknown:b}; in columns {room.Possible[row]:b}, {room.Deprived[row]:b}, {room.Unknown[row]:b}";

    private string? OfPlanes(Room room, int row)
    {
        var words = BulkResults.PlaneWords(room.Possible.Length);
        for (var indicator = 0; indicator < Standard.Indicators.Length; indicator++)
        {
            var at = indicator * words + row / 64;
            if ((room.Deprived[row] >> indicator & 1) != (room.DeprivedPlanes[at] >> row % 64 & 1) || (room.Unknown[row] >> indicator & 1) != (room.UnknownPlanes[at] >> row % 64 & 1))
                return $"plane of indicator {indicator + 1}";
        }

        return null;
    }
}
