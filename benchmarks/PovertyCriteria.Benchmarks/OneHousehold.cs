using BenchmarkDotNet.Attributes;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Benchmarks;

/// <summary>One household of five members, from facts to class: the figure that the README and the notes quote.</summary>
[MemoryDiagnoser]
public class OneHousehold
{
    private static readonly LocalDate On = new(2025, 10, 15);
    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);
    private static readonly BulkPlan Plan = Standard.PlanFor(On);

    private readonly Household _known = new()
    {
        Area = Area.Rural,
        Income = Income.HouseholdYear(80_000_000),
        WallDurable = true, PillarDurable = false, RoofDurable = true,
        FloorArea = 45.5m,
        WaterSource = WaterSource.DrilledWell,
        Toilet = Toilet.TwoVault,
        UsesInternet = false,
        Devices = Devices.Television | Devices.Telephone,
        Members =
        [
            Adult(1981, 3, 4), Adult(1984, 12, 30), Child(2009, 7, 1, Enrolment.UpperSecondary),
            Child(2014, 2, 28, Enrolment.LowerSecondary), Child(2021, 5, 5, Enrolment.Preschool),
        ],
    };

    private Household _partial = null!;

    [GlobalSetup]
    public void Setup() => _partial = _known with
    {
        Toilet = null,
        Members = new MemberList(_known.Members!.Select((member, index) => index == 3 ? member with { Birth = BirthDate.InYear(2014), HealthInsurance = null } : member)),
    };

    [Benchmark(Baseline = true)]
    public PovertyClass? Known() => Plan.Classify(_known).Class;

    [Benchmark]
    public PovertyClass? PartlyKnown() => Plan.Classify(_partial).Class;

    [Benchmark]
    public PovertyClass? KnownByTheStandard() => Standard.Classify(_known, On).Class;

    private static Member Adult(int year, int month, int day) => new()
    {
        Birth = BirthDate.On(new LocalDate(year, month, day)), Employment = Employment.SelfEmployed, Disabled = false, MonthlySocialAllowance = false,
        HealthInsurance = true, Enrolled = Enrolment.None, Qualification = Qualification.LowerSecondary, WorkplaceTraining = false,
    };

    private static Member Child(int year, int month, int day, Enrolment enrolled) => new()
    {
        Birth = BirthDate.On(new LocalDate(year, month, day)), Disabled = false, MonthlySocialAllowance = false,
        HealthInsurance = true, Enrolled = enrolled, Qualification = Qualification.None, WorkplaceTraining = false, Stunted = false, Underweight = false,
    };
}
