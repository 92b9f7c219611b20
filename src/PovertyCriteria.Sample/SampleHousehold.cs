using System.Globalization;

namespace PovertyCriteria.Sample;

/// <summary>
/// One household of an intended class: facts are drawn, the engine classifies them, and they are drawn again until it agrees.
/// So every class is the engine's own finding, and the law is stated nowhere but in its file. What the survey forms ask beyond is drawn for the household found,
/// and answers are left out last.
/// </summary>
internal sealed class SampleHousehold(SampleDistrict district, IncomeBands bands)
{
    private const int MostDraws = 10_000;
    private const int UrbanPercentOfFirstCommune = 40;

    private readonly FormFacts _forms = new(district, bands.Standard);
    private readonly SampleMembers _members = new(district.ReviewDate, onPaper: true);
    private readonly HouseholdDraft _draft = new();
    private readonly Gaps _gaps = new(unchecked((ulong)district.Seed), district.UnknownPercent, district.BirthYearPercent);

    public Household Draw(int index, int size, PovertyClass? intended)
    {
        var random = SplitMix64.ForItem(unchecked((ulong)district.Seed), (ulong)index);
        var place = Place(random, index, size);
        for (var i = 0; i < MostDraws; i++)
        {
            var household = Facts(random, place, size, intended);
            if (!Agrees(household, intended)) continue;
            _gaps.Draw(index, size);
            return _gaps.LeaveOut(_forms.Draw(index, household));
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"No facts of a household of {size} make it {intended} by {bands.Standard.Id} on {district.ReviewDate:uuuu-MM-dd}."));
    }

    /// <summary>Communes stand in blocks, as in a register; the first has the town of the district.</summary>
    private Household Place(SplitMix64 random, int index, int size)
    {
        var commune = (int)((long)index * district.Communes.Length / district.Households);
        return new Household
        {
            Id = SampleDistrict.IdPrefix + (index + 1).ToString("D7", CultureInfo.InvariantCulture),
            ProvinceCode = district.Province,
            CommuneCode = district.Communes[commune],
            Area = commune == 0 && random.Percent(UrbanPercentOfFirstCommune) ? Area.Urban : Area.Rural,
            Size = size,
        };
    }

    private Household Facts(SplitMix64 random, Household place, int size, PovertyClass? intended)
    {
        (_draft.Area, _draft.Size) = (place.Area!.Value, size);
        var hardship = Hardship.Of(intended);
        _draft.Income = SampleIncome.Draw(random, bands, _draft.Area, bands.Draw(random, intended), size);
        _members.Draw(random, _draft, hardship);
        Dwelling.Draw(random, _draft, hardship);
        return _draft.At(place);
    }

    private bool Agrees(Household household, PovertyClass? intended)
    {
        var found = bands.Standard.Classify(household, district.ReviewDate);
        if (intended is null) return found.Class is not (null or PovertyClass.Poor or PovertyClass.NearPoor);

        // Without its members the class must be open, so that a missing members file shows.
        return found.Class == intended && !bands.Standard.Classify(household with { Members = null }, district.ReviewDate).IsDecided;
    }
}
