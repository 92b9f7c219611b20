using System.Globalization;

namespace PovertyCriteria.Sample;

/// <summary>
/// A made-up country of any size, without totals to meet: household i follows from the seed and i alone, so that any part of it can be drawn
/// by itself, in any order and on any thread. As objects here, as columns by <see cref="SampleColumns"/>; both are the same facts.
/// </summary>
public sealed record SampleCountry
{
    /// <summary>Another seed gives other households.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The review date, on which ages are counted.</summary>
    public LocalDate ReviewDate { get; init; } = new(2026, 10, 15);

    /// <summary>The standard on whose lines incomes are drawn; null: the national one in force on the review date.</summary>
    public PovertyStandard? Standard { get; init; }

    /// <summary>Of a hundred answers, how many are left out, to the nearest 4,096th.</summary>
    public int UnknownPercent { get; init; }

    /// <summary>Of a hundred births, how many are given by the year alone, to the nearest 4,096th.</summary>
    public int BirthYearPercent { get; init; }

    /// <summary>Every reason why these settings cannot be met; empty where they can.</summary>
    public IReadOnlyList<LocalizedText> Faults() => SampleSettings.FaultsOf(this);

    /// <summary>So many households from one on, each drawn when it is asked for; every pass gives the same.</summary>
    /// <exception cref="InvalidOperationException">The settings cannot be met; the message says which and why.</exception>
    public IEnumerable<Household> Generate(long first, long count, CancellationToken cancellation = default) => Generate(new CountryDraw(this), first, count, cancellation);

    internal PovertyStandard? StandardOrNull => Standard ?? (PovertyStandards.National.TryGetInForceOn(ReviewDate, out var standard) ? standard : null);

    private static IEnumerable<Household> Generate(CountryDraw draw, long first, long count, CancellationToken cancellation)
    {
        for (var index = first; index < first + count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            draw.Draw(index);
            yield return draw.Gaps.LeaveOut(draw.Household.At(new Household { Id = SampleDistrict.IdPrefix + (index + 1).ToString("D7", CultureInfo.InvariantCulture) }));
        }
    }
}

/// <summary>The household that is being drawn, and what is left out of it; one thread works on one.</summary>
internal sealed class CountryDraw
{
    private const int UrbanPercent = 38;

    // Of a hundred households, those that live as the poor and the near-poor do; what class the law gives them hangs on what is drawn.
    private static readonly Odds<PovertyClass?> Rural = new((PovertyClass.Poor, 5), (PovertyClass.NearPoor, 6), (null, 89));
    private static readonly Odds<PovertyClass?> Urban = new((PovertyClass.Poor, 1), (PovertyClass.NearPoor, 2), (null, 97));

    private readonly SplitMix64 _random = new(0);
    private readonly ulong _seed;
    private readonly IncomeBands _bands;
    private readonly SampleMembers _members;

    public CountryDraw(SampleCountry country)
    {
        if (country.Faults() is [var fault, ..]) throw new InvalidOperationException(fault.En);
        _seed = unchecked((ulong)country.Seed);
        _bands = IncomeBands.Of(country.StandardOrNull!)!;
        _members = new SampleMembers(country.ReviewDate, onPaper: false);
        Gaps = new Gaps(_seed, country.UnknownPercent, country.BirthYearPercent);
    }

    public HouseholdDraft Household { get; } = new();

    public Gaps Gaps { get; }

    public void Draw(long index)
    {
        _random.Restart(_seed, (ulong)index);
        Household.Size = HouseholdSizes.OfCountry.Draw(_random);
        Household.Area = _random.Percent(UrbanPercent) ? Area.Urban : Area.Rural;
        var intended = (Household.Area == Area.Urban ? Urban : Rural).Draw(_random);
        var hardship = Hardship.Of(intended);
        Household.Income = SampleIncome.Draw(_random, _bands, Household.Area, _bands.Draw(_random, intended), Household.Size);
        _members.Draw(_random, Household, hardship);
        Dwelling.Draw(_random, Household, hardship);
        Gaps.Draw(index, Household.Size);
    }
}
