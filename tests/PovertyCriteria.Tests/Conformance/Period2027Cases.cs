namespace PovertyCriteria.Tests.Conformance;

/// <summary>2027-2030: one line, twelve indicators of which nine have no threshold in the data.</summary>
internal static class Period2027Cases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("period-2027", "Indicators whose threshold was not found are never guessed: they are assessed by the reviewer, or not known.");
        var facts = new Household
        {
            Area = Area.Rural, Income = Income.PerPersonMonth(2_200_000), WallDurable = false, PillarDurable = false, RoofDurable = false, FloorArea = 1m, WaterSource = WaterSource.SurfaceWater,
            Toilet = Toilet.None, UsesInternet = false, Devices = Devices.None,
            Members = new MemberList([new Member { Birth = BirthDate.On(new LocalDate(1985, 1, 1)), Employment = Employment.SelfEmployed, Disabled = false, MonthlySocialAllowance = false, HealthInsurance = false }]),
        };
        string[] nine = [.. PlainLaw.TwelveOf2027.Skip(3)];
        Add("facts say nothing of the nine", facts, "poor near_poor", [], nine, [.. nine.Select(id => "deprived_" + id)]);
        Add("seven of the nine assessed, two cannot reach three", facts with { Assessed = Given(nine[..7], false) }, "near_poor", [], nine[7..], []);
        Add("six of the nine assessed, three can", facts with { Assessed = Given(nine[..6], false) }, "poor near_poor", [], nine[6..], [.. nine[6..].Select(id => "deprived_" + id)]);
        Add("three assessed deprived", facts with { Assessed = Given(nine[..3], true) }, "poor", nine[..3], nine[3..], []);
        Add("above the line nothing is missing", facts with { Income = Income.PerPersonMonth(2_200_001) }, "not_poor", [], nine, []);

        // One line only: no second line makes a household near-poor, and no band of 1.5 times is assumed.
        foreach (var vnd in new[] { 2_200_001L, 3_300_000, 3_300_001 })
            Add($"every deprivation at {vnd}", new Household { Area = Area.Rural, Income = Income.PerPersonMonth(vnd), Assessed = Given(PlainLaw.TwelveOf2027, true) }, "not_poor", PlainLaw.TwelveOf2027, [], [], trap: 8);
        return cases;

        void Add(string title, Household household, string classes, string[] deprived, string[] unknown, string[] missing, int? trap = null) => cases.Add(
            title, "351/2025/NĐ-CP", "vn-2027-2030", "2027-10-15", household,
            new ConformanceExpected { PossibleClasses = classes.Split(' '), Deprived = deprived, Unknown = unknown, Missing = missing }, trap: trap);
    }

    private static AssessedIndicators Given(string[] ids, bool deprived) => new(ids.Select(id => KeyValuePair.Create(id, deprived)));
}
