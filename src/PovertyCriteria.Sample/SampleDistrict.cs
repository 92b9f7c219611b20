using System.Collections.Immutable;

namespace PovertyCriteria.Sample;

/// <summary>
/// A made-up district whose totals are chosen and whose facts are drawn: no household in it exists. The defaults are the totals that
/// Ba Chẽ district, Quảng Ninh, published for 2022-01-01; the engine finds exactly these classes from the facts.
/// </summary>
public sealed record SampleDistrict
{
    /// <summary>What every household's code begins with, so that nobody takes one for a real household's.</summary>
    public const string IdPrefix = "SYNTHETIC-";

    /// <summary>Another seed gives other facts with the same totals; the same seed the same facts everywhere.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Number of households.</summary>
    public int Households { get; init; } = 5_589;

    /// <summary>Number of persons in all of them.</summary>
    public int Persons { get; init; } = 22_826;

    /// <summary>Number of poor households.</summary>
    public int Poor { get; init; } = 195;

    /// <summary>Number of near-poor households.</summary>
    public int NearPoor { get; init; } = 603;

    /// <summary>Code of the province.</summary>
    public string Province { get; init; } = "22";

    /// <summary>The region of the score table that the district is in; by default that of Quảng Ninh in 1315/VBHN-BLĐTBXH, Mẫu 3.3, item 15.</summary>
    public SocioEconomicRegion Region { get; init; } = SocioEconomicRegion.RedRiverDelta;

    /// <summary>Whether the district belongs to a centrally-run city.</summary>
    public bool CentrallyRunCity { get; init; }

    /// <summary>Codes of the communes, of about equal size; the first has the district's town.</summary>
    public ImmutableArray<string> Communes { get; init; } = ["06978", "06979", "06985"];

    /// <summary>The review date: it chooses the national standard, and ages are counted on it.</summary>
    public LocalDate ReviewDate { get; init; } = new(2022, 1, 1);

    /// <summary>Of a hundred answers about the indicators, how many are left out; then the totals hold of what was left out too, and fewer classes are decided.</summary>
    public int UnknownPercent { get; init; }

    /// <summary>Of a hundred births known to the day, how many are given by the year alone, beside those of old people.</summary>
    public int BirthYearPercent { get; init; }

    /// <summary>Every reason why these settings cannot be met; empty where they can.</summary>
    public IReadOnlyList<LocalizedText> Faults() => SampleSettings.FaultsOf(this);

    /// <summary>The households in the order of their codes, each drawn when it is asked for; every pass gives the same.</summary>
    /// <exception cref="InvalidOperationException">The settings cannot be met; the message says which and why.</exception>
    public IEnumerable<Household> Generate(CancellationToken cancellation = default)
    {
        if (Faults() is [var fault, ..]) throw new InvalidOperationException(fault.En);
        return Draw(cancellation);
    }

    private IEnumerable<Household> Draw(CancellationToken cancellation)
    {
        var random = new SplitMix64(unchecked((ulong)Seed));
        var sizes = new Urn(HouseholdSizes.Apportion(Households, Persons));
        var classes = new Urn([Poor, NearPoor, Households - Poor - NearPoor]);
        var sample = new SampleHousehold(this, IncomeBands.InForceOn(ReviewDate)!);
        for (var index = 0; index < Households; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            PovertyClass? intended = classes.Draw(random) switch { 0 => PovertyClass.Poor, 1 => PovertyClass.NearPoor, _ => null };
            yield return sample.Draw(index, sizes.Draw(random) + 1, intended);
        }
    }
}
