namespace PovertyCriteria.Cli.Reports;

/// <summary>The same households by two standards: how many are of each pair of classes; the last place is that of the undetermined.</summary>
internal sealed class ClassChanges(PovertyStandard against)
{
    public const int Undetermined = PovertyClasses.NumberOfClasses;
    private readonly long[,] _households = new long[Undetermined + 1, Undetermined + 1];

    public PovertyStandard Against => against;

    /// <summary>Households whose facts the other standard refuses.</summary>
    public long Refused { get; private set; }

    public long this[int one, int other] => _households[one, other];

    public long OfOne(int one) => Enumerable.Range(0, Undetermined + 1).Sum(other => _households[one, other]);

    public long OfOther(int other) => Enumerable.Range(0, Undetermined + 1).Sum(one => _households[one, other]);

    public void Add(Household household, in Classification one, LocalDate on)
    {
        var facts = household with { Assessed = Verdict.OnlyKnownTo(against, household.Assessed) };
        if (against.FaultsOf(facts, on).Count > 0)
        {
            Refused++;
            return;
        }

        _households[PlaceOf(one.Class), PlaceOf(against.Classify(facts, on).Class)]++;
    }

    private static int PlaceOf(PovertyClass? value) => value is { } known ? (int)known : Undetermined;
}
