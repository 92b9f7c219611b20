using static PovertyCriteria.Tests.Conditions.Edges;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>Every indicator of 2022-2025 at every edge, a row an edge, at a review on 15 October 2025.</summary>
public class EdgesOf2022Test
{
    public static TheoryData<string, string, Household, bool?> Rows()
    {
        var rows = new TheoryData<string, string, Household, bool?>();
        void Row(string indicator, string edge, Household household, bool? deprived) => rows.Add(indicator, edge, household, deprived);

        // 1. Employment: asked from 15.
        Row("employment", "14 years 364 days and seeking", One(Born("2010-10-16") with { Employment = Employment.Seeking }), false);
        Row("employment", "15 exactly and seeking", One(Born("2010-10-15") with { Employment = Employment.Seeking }), true);
        Row("employment", "15 years and a day and seeking", One(Born("2010-10-14") with { Employment = Employment.Seeking }), true);
        Row("employment", "15 exactly, waged without a contract", One(Born("2010-10-15") with { Employment = Employment.WageWithoutContract }), true);
        Row("employment", "14 years 364 days, waged without a contract", One(Born("2010-10-16") with { Employment = Employment.WageWithoutContract }), false);
        Row("employment", "waged with a contract", One(Born("1990-01-01") with { Employment = Employment.WageWithContract }), false);
        Row("employment", "self-employed", One(Born("1990-01-01") with { Employment = Employment.SelfEmployed }), false);
        Row("employment", "not seeking", One(Born("1990-01-01") with { Employment = Employment.NotSeeking }), false);
        Row("employment", "unable to work", One(Born("1990-01-01") with { Employment = Employment.Unable }), false);
        Row("employment", "there is no upper age: 90 and seeking", One(Born("1935-01-01") with { Employment = Employment.Seeking }), true);
        Row("employment", "a child's employment is not asked", One(Born("2010-10-16")), false);
        Row("employment", "15 exactly, employment not known", One(Born("2010-10-15")), null);
        Row("employment", "one of three is seeking", Of(Worker, Worker with { Employment = Employment.Seeking }, Born("2020-01-01")), true);
        Row("employment", "one seeks, of another nothing is known", Of(new Member(), Worker with { Employment = Employment.Seeking }), true);
        Row("employment", "members not listed", new Household(), null);

        // 2. Dependents: more than half, children under 16, the old and the disabled with an allowance.
        Row("dependents", "one of two: exactly half", Of(Worker, Child), false);
        Row("dependents", "two of three", Of(Worker, Child, Child), true);
        Row("dependents", "two of four: exactly half", Of(Worker, Worker, Child, Child), false);
        Row("dependents", "three of five", Of(Worker, Worker, Child, Child, Child), true);
        Row("dependents", "49 of 99", Of([.. Times(50, Worker), .. Times(49, Child)]), false);
        Row("dependents", "50 of 99", Of([.. Times(49, Worker), .. Times(50, Child)]), true);
        Row("dependents", "500 of 1,000: exactly half", Of([.. Times(500, Worker), .. Times(500, Child)]), false);
        Row("dependents", "501 of 1,000", Of([.. Times(499, Worker), .. Times(501, Child)]), true);
        Row("dependents", "15 years 364 days", One(Born("2009-10-16")), true);
        Row("dependents", "16 exactly, no allowance", One(Born("2009-10-15") with { MonthlySocialAllowance = false }), false);
        Row("dependents", "59 years 364 days, allowance", One(Born("1965-10-16") with { MonthlySocialAllowance = true, Disabled = false }), false);
        Row("dependents", "60 exactly, allowance", One(Born("1965-10-15") with { MonthlySocialAllowance = true, Disabled = false }), true);
        Row("dependents", "60 exactly, no allowance", One(Born("1965-10-15") with { MonthlySocialAllowance = false, Disabled = false }), false);
        Row("dependents", "60 exactly, allowance not known", One(Born("1965-10-15") with { Disabled = false }), null);
        Row("dependents", "40, disabled, allowance", One(Born("1985-01-01") with { MonthlySocialAllowance = true, Disabled = true }), true);
        Row("dependents", "40, disabled, no allowance", One(Born("1985-01-01") with { MonthlySocialAllowance = false, Disabled = true }), false);
        Row("dependents", "40, allowance, not disabled", One(Born("1985-01-01") with { MonthlySocialAllowance = true, Disabled = false }), false);
        Row("dependents", "40, allowance, disability not known", One(Born("1985-01-01") with { MonthlySocialAllowance = true }), null);
        Row("dependents", "70, allowance: disability is not asked", One(Born("1955-01-01") with { MonthlySocialAllowance = true }), true);
        Row("dependents", "a child and one of whom nothing is known", Of(Child, new Member()), null);
        Row("dependents", "two children and one of whom nothing is known", Of(Child, Child, new Member()), true);
        Row("dependents", "three workers and one of whom nothing is known", Of(Worker, Worker, Worker, new Member()), false);
        Row("dependents", "members not listed, their number known", new Household { Size = 1 }, null);

        // 3. Nutrition: under 16 by height, under 10 by weight.
        Row("nutrition", "15 years 364 days, stunted", One(Born("2009-10-16") with { Stunted = true }), true);
        Row("nutrition", "16 exactly, stunted", One(Born("2009-10-15") with { Stunted = true }), false);
        Row("nutrition", "9 years 364 days, underweight", One(Born("2015-10-16") with { Stunted = false, Underweight = true }), true);
        Row("nutrition", "10 exactly, underweight", One(Born("2015-10-15") with { Stunted = false, Underweight = true }), false);
        Row("nutrition", "10 exactly, weight is not asked", One(Born("2015-10-15") with { Stunted = false }), false);
        Row("nutrition", "9 years 364 days, weight not known", One(Born("2015-10-16") with { Stunted = false }), null);
        Row("nutrition", "10 exactly, stunted", One(Born("2015-10-15") with { Stunted = true, Underweight = false }), true);
        Row("nutrition", "of 5, stunted, weight not known", One(Born("2020-01-01") with { Stunted = true }), true);
        Row("nutrition", "of 5, neither", One(Born("2020-01-01") with { Stunted = false, Underweight = false }), false);
        Row("nutrition", "born on the review date", One(Born("2025-10-15") with { Stunted = false, Underweight = true }), true);
        Row("nutrition", "no child", Of(Worker, Worker), false);
        Row("nutrition", "an adult's growth is not asked", One(Born("2009-10-15")), false);

        // 4. Health insurance: from 6.
        Row("health_insurance", "5 years 364 days, uninsured", One(Born("2019-10-16") with { HealthInsurance = false }), false);
        Row("health_insurance", "6 exactly, uninsured", One(Born("2019-10-15") with { HealthInsurance = false }), true);
        Row("health_insurance", "6 exactly, insured", One(Born("2019-10-15") with { HealthInsurance = true }), false);
        Row("health_insurance", "6 exactly, not known", One(Born("2019-10-15")), null);
        Row("health_insurance", "5 years 364 days, not known", One(Born("2019-10-16")), false);
        Row("health_insurance", "one of four uninsured", Of(Insured, Insured, Insured, Insured with { HealthInsurance = false }), true);
        Row("health_insurance", "all insured", Of(Insured, Insured), false);
        Row("health_insurance", "one not known among the insured", Of(Insured, Insured with { HealthInsurance = null }), null);

        // 5. Adult education: 16 to under 30; lower secondary under 18, upper secondary or vocational from 18.
        Row("adult_education", "15 years 364 days, nothing", One(Born("2009-10-16") with { Qualification = Qualification.None, Enrolled = Enrolment.None, WorkplaceTraining = false }), false);
        Row("adult_education", "16 exactly, nothing", One(Unschooled("2009-10-15", Qualification.None)), true);
        Row("adult_education", "16 exactly, primary", One(Unschooled("2009-10-15", Qualification.Primary)), true);
        Row("adult_education", "16 exactly, lower secondary", One(Unschooled("2009-10-15", Qualification.LowerSecondary)), false);
        Row("adult_education", "17 years 364 days, lower secondary", One(Unschooled("2007-10-16", Qualification.LowerSecondary)), false);
        Row("adult_education", "18 exactly, lower secondary", One(Unschooled("2007-10-15", Qualification.LowerSecondary)), true);
        Row("adult_education", "18 exactly, upper secondary", One(Unschooled("2007-10-15", Qualification.UpperSecondary)), false);
        Row("adult_education", "18 exactly, vocational", One(Unschooled("2007-10-15", Qualification.Vocational)), false);
        Row("adult_education", "18 exactly, higher", One(Unschooled("2007-10-15", Qualification.Higher)), false);
        Row("adult_education", "29 years 364 days, lower secondary", One(Unschooled("1995-10-16", Qualification.LowerSecondary)), true);
        Row("adult_education", "30 exactly, nothing", One(Unschooled("1995-10-15", Qualification.None)), false);
        Row("adult_education", "of 20, nothing, studying", One(Unschooled("2005-01-01", Qualification.None) with { Enrolled = Enrolment.Vocational }), false);
        Row("adult_education", "of 20, nothing, in primary school", One(Unschooled("2005-01-01", Qualification.None) with { Enrolled = Enrolment.Primary }), false);
        Row("adult_education", "of 20, nothing, trained at work", One(Unschooled("2005-01-01", Qualification.None) with { WorkplaceTraining = true }), false);
        Row("adult_education", "of 20, nothing, training not known", One(Unschooled("2005-01-01", Qualification.None) with { WorkplaceTraining = null }), null);
        Row("adult_education", "of 20, qualified, the rest not known", One(Born("2005-01-01") with { Qualification = Qualification.UpperSecondary }), false);
        Row("adult_education", "of 20, studying, the rest not known", One(Born("2005-01-01") with { Enrolled = Enrolment.Higher }), false);

        // 6. School attendance: 3 to under 16, below the level of the age.
        Row("school_attendance", "2 years 364 days, at home", One(Pupil("2022-10-16", Enrolment.None)), false);
        Row("school_attendance", "3 exactly, at home", One(Pupil("2022-10-15", Enrolment.None)), true);
        Row("school_attendance", "3 exactly, preschool", One(Pupil("2022-10-15", Enrolment.Preschool)), false);
        Row("school_attendance", "5 years 364 days, preschool", One(Pupil("2019-10-16", Enrolment.Preschool)), false);
        Row("school_attendance", "5 years 364 days, primary already", One(Pupil("2019-10-16", Enrolment.Primary)), false);
        Row("school_attendance", "6 exactly, preschool still", One(Pupil("2019-10-15", Enrolment.Preschool)), true);
        Row("school_attendance", "6 exactly, primary", One(Pupil("2019-10-15", Enrolment.Primary)), false);
        Row("school_attendance", "11 years 364 days, preschool still", One(Pupil("2013-10-16", Enrolment.Preschool)), true);
        Row("school_attendance", "11 years 364 days, primary", One(Pupil("2013-10-16", Enrolment.Primary)), false);
        Row("school_attendance", "11 years 364 days, lower secondary already", One(Pupil("2013-10-16", Enrolment.LowerSecondary)), false);
        Row("school_attendance", "12 exactly, primary still", One(Pupil("2013-10-15", Enrolment.Primary)), true);
        Row("school_attendance", "12 exactly, lower secondary", One(Pupil("2013-10-15", Enrolment.LowerSecondary)), false);
        Row("school_attendance", "15 years 364 days, lower secondary", One(Pupil("2009-10-16", Enrolment.LowerSecondary)), false);
        Row("school_attendance", "15 years 364 days, upper secondary already", One(Pupil("2009-10-16", Enrolment.UpperSecondary)), false);
        Row("school_attendance", "14, vocational", One(Pupil("2011-01-01", Enrolment.Vocational)), false);
        Row("school_attendance", "15 years 364 days, left school", One(Pupil("2009-10-16", Enrolment.None)), true);
        Row("school_attendance", "16 exactly, left school", One(Pupil("2009-10-15", Enrolment.None)), false);
        Row("school_attendance", "16 exactly, in primary school", One(Pupil("2009-10-15", Enrolment.Primary)), false);
        Row("school_attendance", "of 8, not known", One(Born("2017-01-01")), null);
        Row("school_attendance", "one of three at home", Of(Pupil("2017-01-01", Enrolment.Primary), Pupil("2015-01-01", Enrolment.Primary), Pupil("2020-01-01", Enrolment.None)), true);
        Row("school_attendance", "no child", Of(Worker, Worker), false);

        // 7. Housing quality: two of three.
        Row("housing_quality", "three durable", Housed(true, true, true), false);
        Row("housing_quality", "one of three not durable: the wall", Housed(false, true, true), false);
        Row("housing_quality", "one of three not durable: the pillars", Housed(true, false, true), false);
        Row("housing_quality", "one of three not durable: the roof", Housed(true, true, false), false);
        Row("housing_quality", "two of three not durable: wall and pillars", Housed(false, false, true), true);
        Row("housing_quality", "two of three not durable: wall and roof", Housed(false, true, false), true);
        Row("housing_quality", "two of three not durable: pillars and roof", Housed(true, false, false), true);
        Row("housing_quality", "three not durable", Housed(false, false, false), true);
        Row("housing_quality", "two not durable, one not known", Housed(false, false, null), true);
        Row("housing_quality", "two durable, one not known", Housed(true, null, true), false);
        Row("housing_quality", "one of each and one not known", Housed(false, true, null), null);
        Row("housing_quality", "one not durable, two not known", Housed(false, null, null), null);
        Row("housing_quality", "nothing known", new Household(), null);

        // 8. Floor area: less than 8 square metres a person.
        Row("housing_area", "8.00 for one", Floor(8.00m, 1), false);
        Row("housing_area", "7.99 for one", Floor(7.99m, 1), true);
        Row("housing_area", "8.01 for one", Floor(8.01m, 1), false);
        Row("housing_area", "24.00 for three", Floor(24.00m, 3), false);
        Row("housing_area", "23.99 for three", Floor(23.99m, 3), true);
        Row("housing_area", "56.00 for seven", Floor(56m, 7), false);
        Row("housing_area", "55.99 for seven", Floor(55.99m, 7), true);
        Row("housing_area", "8,000.00 for a thousand", Floor(8000m, 1000), false);
        Row("housing_area", "7,999.99 for a thousand", Floor(7999.99m, 1000), true);
        Row("housing_area", "nothing at all", Floor(0m, 1), true);
        Row("housing_area", "the members counted by their list", Of(Worker, Worker) with { FloorArea = 15.99m }, true);
        Row("housing_area", "the members counted by their list, 16", Of(Worker, Worker) with { FloorArea = 16m }, false);
        Row("housing_area", "members not known", new Household { FloorArea = 100m }, null);
        Row("housing_area", "area not known", new Household { Size = 1 }, null);

        // 9. Water.
        foreach (var clean in new[] { WaterSource.Piped, WaterSource.DrilledWell, WaterSource.ProtectedDugWell, WaterSource.ProtectedSpring, WaterSource.Rainwater, WaterSource.Purchased, WaterSource.Bottled })
            Row("water_source", clean + " is clean", new Household { WaterSource = clean }, false);
        foreach (var other in new[] { WaterSource.UnprotectedDugWell, WaterSource.UnprotectedSpring, WaterSource.SurfaceWater, WaterSource.Other })
            Row("water_source", other + " is not", new Household { WaterSource = other }, true);
        Row("water_source", "not known", new Household { HygienicWater = false }, null);

        // 10. Toilet.
        foreach (var hygienic in new[] { Toilet.Septic, Toilet.PourFlush, Toilet.VentilatedImprovedPit, Toilet.DugPitWithSeat, Toilet.TwoVault })
            Row("sanitation", hygienic + " is hygienic", new Household { Toilet = hygienic }, false);
        Row("sanitation", "another kind is not", new Household { Toilet = Toilet.Other }, true);
        Row("sanitation", "none", new Household { Toilet = Toilet.None }, true);
        Row("sanitation", "not known", new Household { HygienicToilet = false }, null);

        // 11. Internet.
        Row("telecommunications", "internet", new Household { UsesInternet = true }, false);
        Row("telecommunications", "no internet", new Household { UsesInternet = false }, true);
        Row("telecommunications", "a telephone is no internet", new Household { UsesInternet = false, UsesTelephone = true }, true);
        Row("telecommunications", "not known", new Household { UsesTelephone = false }, null);

        // 12. Devices.
        Row("information_devices", "none", new Household { Devices = Devices.None }, true);
        foreach (var device in new[] { Devices.Television, Devices.Radio, Devices.DesktopComputer, Devices.Telephone, Devices.Laptop, Devices.Tablet, Devices.Smartphone })
            Row("information_devices", "only a " + device, new Household { Devices = device }, false);
        Row("information_devices", "not known, which is not none", new Household(), null);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void ReturnsWhatTheLawSays_GivenAnEdge(string indicator, string edge, Household household, bool? deprived) =>
        Check("vn-2022-2025", indicator, edge, household, deprived);

    [Theory]
    [MemberData(nameof(RowsOfTheFirstThree), DisableDiscoveryEnumeration = true)]
    public void ReturnsTheSame_GivenTheFirstThreeOf2027(string indicator, string edge, Household household, bool? deprived) =>
        Check("vn-2027-2030", indicator, edge, household, deprived);

    public static IEnumerable<ITheoryDataRow> RowsOfTheFirstThree() =>
        Rows().Where(row => row.Data.Item1 is "employment" or "dependents" or "nutrition");
}
