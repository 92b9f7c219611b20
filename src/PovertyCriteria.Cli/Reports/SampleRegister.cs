using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli.Reports;

/// <summary>
/// What a register would have of the synthetic district's households, drawn so that every form has figures: ethnic groups, causes, and the review before. No odds of it are anybody's.
/// </summary>
internal sealed class SampleRegister(SampleDistrict district, PovertyStandard standard)
{
    private const ulong Stream = 0x5E61573E;

    /// <summary>The households of the review with what the register has of them.</summary>
    public IEnumerable<(string Id, Household Household, RegisterEntry Register, bool IsRejected)> Rows(CancellationToken stop) =>
        Draw(stop).Select(each => (each.Household.Id!, each.Household, each.Now, false));

    /// <summary>The review before: most households as they are now, some not, and a few that are gone.</summary>
    public StartOfYear Start(CancellationToken stop)
    {
        var start = StartOfYear.Empty(isList: false);
        foreach (var (household, now, before) in Draw(stop))
        {
            if (before.Change is null) start.Add(household.Id!, household, before);
            // Where one has moved in, another has moved away.
            else start.Add(household.Id + "-GONE", household, before with { Change = ListChange.MovedOut });
        }

        return start;
    }

    private IEnumerable<(Household Household, RegisterEntry Now, RegisterEntry Before)> Draw(CancellationToken stop)
    {
        ulong item = 0;
        foreach (var household in district.Generate(stop))
        {
            var random = SplitMix64.ForItem(unchecked((ulong)district.Seed) ^ Stream, item++);
            var now = standard.Classify(household, district.ReviewDate).Class;
            var before = ClassBefore(now, random);
            var listed = now is PovertyClass.Poor or PovertyClass.NearPoor;
            var record = new ReviewRecord
            {
                RecordedClass = now,
                HeadEthnicity = Ethnicity(random.Between(1, 100)),
                HeadHasSpouse = false,
                MeritMember = random.Percent(3),
                WithoutWorkingCapacity = household.Members?.All(member => member.Employment is null or Employment.Unable),
                WasPoorBefore = random.Percent(25),
            };
            var moved = listed && random.Percent(2);
            var entry = new RegisterEntry(record, listed ? Causes(random) : null, moved ? ListChange.MovedIn : null, random.Percent(30));
            yield return (household, entry, entry with { Record = record with { RecordedClass = before } });
        }
    }

    private static PovertyClass? ClassBefore(PovertyClass? now, SplitMix64 random)
    {
        var at = random.Between(1, 100);
        return now switch
        {
            PovertyClass.Poor => at <= 84 ? PovertyClass.Poor : at <= 92 ? PovertyClass.NearPoor : PovertyClass.NotPoor,
            PovertyClass.NearPoor => at <= 74 ? PovertyClass.NearPoor : at <= 88 ? PovertyClass.Poor : PovertyClass.NotPoor,
            _ => at <= 2 ? PovertyClass.Poor : at <= 6 ? PovertyClass.NearPoor : now,
        };
    }

    private static string Ethnicity(int at) => at switch { <= 45 => "Dao", <= 66 => "Tày", <= 87 => "Kinh", <= 96 => "Sán Chay", <= 98 => "Hoa", _ => "Thái" };

    private static CauseSet Causes(SplitMix64 random)
    {
        var causes = ReviewLaw.National.Causes;
        string[] ids = [.. Enumerable.Range(0, random.Between(1, 2)).Select(_ => causes[random.Between(0, causes.Length - 1)].Id).Distinct(StringComparer.Ordinal)];
        return ReviewLaw.National.CausesOf(ids);
    }
}
