namespace PovertyCriteria.Sample;

/// <summary>
/// What the survey forms ask beyond the facts of the indicators, for a household whose other facts are drawn. It comes from a sequence of random numbers
/// of its own, so that the other facts are the same with it as without. The score table is not looked at: what forms say of the household is not chosen.
/// </summary>
internal sealed class FormFacts(SampleDistrict district, PovertyStandard standard)
{
    private const int MeasuredOnlyPercent = 35;

    private readonly Growth _growth = new(standard, district.ReviewDate);

    public Household Draw(int index, Household household)
    {
        // The household's other facts come from its index, which is never negative.
        var random = SplitMix64.ForItem(unchecked((ulong)district.Seed), ~(ulong)index);
        var (size, area) = (household.Members!.Count, household.Area!.Value);
        var wealth = Wealth.Draw(random, household.Income!.Value, size);
        var members = new Member[size];
        for (var i = 0; i < size; i++)
        {
            var member = household.Members[i];
            members[i] = _growth.Measure(random, Livelihood.Draw(random, member, AgeOf(member), area, wealth));
        }

        // Some reviewers judge the children and some only measure them; both paths are to be there.
        if (random.Percent(MeasuredOnlyPercent)) members = Array.ConvertAll(members, Growth.Unanswered);
        household = household with
        {
            Region = district.Region,
            CentrallyRunCity = district.CentrallyRunCity,
            Members = new MemberList(members),
            Assets = Belongings.Draw(random, household, wealth),
        };
        household = household with { ElectricityPerMonth = Belongings.Electricity(random, household), Land = Farming.Land(random, household, wealth) };
        household = household with { Livestock = Farming.Livestock(random, household, wealth) };
        return household with { QuickForm = QuickAnswers.Draw(random, household, wealth) };
    }

    private int AgeOf(Member member) => member.Birth!.Value.AgeOn(district.ReviewDate).Least;
}
