using static PovertyCriteria.Tests.Conditions.Edges;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>Every indicator of 2016-2020 at every edge, a row an edge, at a review on 15 October 2025 (the ages are what counts).</summary>
public class EdgesOf2016Test
{
    public static TheoryData<string, string, Household, bool?> Rows()
    {
        var rows = new TheoryData<string, string, Household, bool?>();
        void Row(string indicator, string edge, Household household, bool? deprived) => rows.Add(indicator, edge, household, deprived);

        // 1. Health care, at any age.
        Row("health_care", "one of two ill and untreated", Of(new Member { UntreatedIllness = false }, new Member { UntreatedIllness = true }), true);
        Row("health_care", "nobody ill and untreated", Of(new Member { UntreatedIllness = false }, new Member { UntreatedIllness = false }), false);
        Row("health_care", "an infant, ill and untreated", One(Born("2025-10-15") with { UntreatedIllness = true }), true);
        Row("health_care", "of one not known", Of(new Member { UntreatedIllness = false }, new Member()), null);
        Row("health_care", "members not listed", new Household { Size = 2 }, null);

        // 2. Health insurance, from 6.
        Row("health_insurance", "5 years 364 days, uninsured", One(Born("2019-10-16") with { HealthInsurance = false }), false);
        Row("health_insurance", "6 exactly, uninsured", One(Born("2019-10-15") with { HealthInsurance = false }), true);
        Row("health_insurance", "6 exactly, insured", One(Born("2019-10-15") with { HealthInsurance = true }), false);

        // 3. Adult education: from 15, born in 1986 or later, without lower secondary school and not studying.
        Row("adult_education", "14 years 364 days, nothing", One(Unschooled("2010-10-16", Qualification.None)), false);
        Row("adult_education", "15 exactly, nothing", One(Unschooled("2010-10-15", Qualification.None)), true);
        Row("adult_education", "15 exactly, primary", One(Unschooled("2010-10-15", Qualification.Primary)), true);
        Row("adult_education", "15 exactly, lower secondary", One(Unschooled("2010-10-15", Qualification.LowerSecondary)), false);
        Row("adult_education", "15 exactly, studying", One(Unschooled("2010-10-15", Qualification.Primary) with { Enrolled = Enrolment.LowerSecondary }), false);
        Row("adult_education", "born on 1 January 1986, primary", One(Unschooled("1986-01-01", Qualification.Primary)), true);
        Row("adult_education", "born on 31 December 1985, primary", One(Unschooled("1985-12-31", Qualification.Primary)), false);
        Row("adult_education", "born on 31 December 1985, nothing else known", One(Born("1985-12-31")), false);
        Row("adult_education", "born in 1985, primary", One(BornInYear(1985) with { Qualification = Qualification.Primary, Enrolled = Enrolment.None }), false);
        Row("adult_education", "born in 1986, primary", One(BornInYear(1986) with { Qualification = Qualification.Primary, Enrolled = Enrolment.None }), true);
        Row("adult_education", "birth not known, primary", One(new Member { Qualification = Qualification.Primary, Enrolled = Enrolment.None }), null);
        Row("adult_education", "birth not known, lower secondary", One(new Member { Qualification = Qualification.LowerSecondary }), false);
        Row("adult_education", "training at work is not asked", One(Unschooled("2000-01-01", Qualification.Primary) with { WorkplaceTraining = true }), true);

        // 4. School attendance: 5 to under 15, at any level.
        Row("school_attendance", "4 years 364 days, at home", One(Pupil("2020-10-16", Enrolment.None)), false);
        Row("school_attendance", "5 exactly, at home", One(Pupil("2020-10-15", Enrolment.None)), true);
        Row("school_attendance", "5 exactly, preschool", One(Pupil("2020-10-15", Enrolment.Preschool)), false);
        Row("school_attendance", "14 years 364 days, left school", One(Pupil("2010-10-16", Enrolment.None)), true);
        Row("school_attendance", "14 years 364 days, in primary school", One(Pupil("2010-10-16", Enrolment.Primary)), false);
        Row("school_attendance", "15 exactly, left school", One(Pupil("2010-10-15", Enrolment.None)), false);

        // 5. Housing quality: the two worse classes of four.
        Row("housing_quality", "solid", new Household { HouseClass = HouseClass.Solid }, false);
        Row("housing_quality", "semi-solid", new Household { HouseClass = HouseClass.SemiSolid }, false);
        Row("housing_quality", "less solid", new Household { HouseClass = HouseClass.LessSolid }, true);
        Row("housing_quality", "simple", new Household { HouseClass = HouseClass.Simple }, true);
        Row("housing_quality", "the three structures are not asked", Housed(false, false, false), null);

        // 6. Floor area.
        Row("housing_area", "8.00 for one", Floor(8.00m, 1), false);
        Row("housing_area", "7.99 for one", Floor(7.99m, 1), true);
        Row("housing_area", "40.00 for five", Floor(40.00m, 5), false);
        Row("housing_area", "39.99 for five", Floor(39.99m, 5), true);

        // 7, 8. Water and toilet, by the reviewer's yes or no and not by the lists of 2022.
        Row("water_source", "hygienic", new Household { HygienicWater = true, WaterSource = WaterSource.SurfaceWater }, false);
        Row("water_source", "not hygienic", new Household { HygienicWater = false, WaterSource = WaterSource.Piped }, true);
        Row("water_source", "not known", new Household { WaterSource = WaterSource.Piped }, null);
        Row("sanitation", "hygienic", new Household { HygienicToilet = true, Toilet = Toilet.None }, false);
        Row("sanitation", "not hygienic", new Household { HygienicToilet = false, Toilet = Toilet.Septic }, true);
        Row("sanitation", "not known", new Household { Toilet = Toilet.Septic }, null);

        // 9. Telecommunications: neither telephone nor internet.
        Row("telecommunications", "neither", new Household { UsesTelephone = false, UsesInternet = false }, true);
        Row("telecommunications", "telephone only", new Household { UsesTelephone = true, UsesInternet = false }, false);
        Row("telecommunications", "internet only", new Household { UsesTelephone = false, UsesInternet = true }, false);
        Row("telecommunications", "telephone, the rest not known", new Household { UsesTelephone = true }, false);
        Row("telecommunications", "no telephone, the rest not known", new Household { UsesTelephone = false }, null);

        // 10. Information: no television, radio or computer, and the loudspeaker out of hearing.
        Row("information_devices", "nothing, out of hearing", new Household { Devices = Devices.None, HearsLoudspeaker = false }, true);
        Row("information_devices", "nothing, within hearing", new Household { Devices = Devices.None, HearsLoudspeaker = true }, false);
        foreach (var counts in new[] { Devices.Television, Devices.Radio, Devices.DesktopComputer, Devices.Laptop })
            Row("information_devices", "only a " + counts, new Household { Devices = counts, HearsLoudspeaker = false }, false);
        foreach (var counts in new[] { Devices.Telephone, Devices.Tablet, Devices.Smartphone })
            Row("information_devices", "only a " + counts + ", which is not asked", new Household { Devices = counts, HearsLoudspeaker = false }, true);
        Row("information_devices", "within hearing, devices not known", new Household { HearsLoudspeaker = true }, false);
        Row("information_devices", "out of hearing, devices not known", new Household { HearsLoudspeaker = false }, null);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public void ReturnsWhatTheLawSays_GivenAnEdge(string indicator, string edge, Household household, bool? deprived) =>
        Check("vn-2016-2020", indicator, edge, household, deprived);
}
