namespace PovertyCriteria.Tests.Standards;

/// <summary>The national standards, figure by figure, transcribed from the law's pages and not from the law files.</summary>
public class NationalStandardsTest
{
    [Fact]
    public void NationalStandards_AreThese() =>
        Assert.Equal(["vn-2006-2010", "vn-2011-2015", "vn-2016-2020", "vn-2022-2025", "vn-2027-2030"], PovertyStandards.National.Select(standard => standard.Id));

    [Fact]
    public void Of2006To2010()
    {
        var standard = LawPage.Shipped("vn-2006-2010");
        Assert.Equal(["2006-01-01..2010-12-31 170/2005/QĐ-TTg A"], LawPage.Windows(standard));
        Assert.Equal(Measure.IncomePerPersonMonth, standard.ByFacts.Measure);
        Assert.Equal(["poverty_line 200000 260000 A"], LawPage.Lines(standard.ByFacts));
        Assert.Equal(["poor: I <= poverty_line A", "not_poor: I > poverty_line -"], LawPage.Rows(standard.ByFacts));
        Assert.Null(standard.ByScores);
        Assert.Empty(standard.Indicators);
        Assert.Empty(standard.Groups);
        Assert.Equal(["170/2005/QĐ-TTg 2005-07-08 2005-08-02"], LawPage.Documents(standard));
    }

    [Fact]
    public void Of2011To2015()
    {
        var standard = LawPage.Shipped("vn-2011-2015");
        Assert.Equal(["2011-01-01..2015-12-31 09/2011/QĐ-TTg B"], LawPage.Windows(standard));
        Assert.Equal(Measure.IncomePerPersonMonth, standard.ByFacts.Measure);
        Assert.Equal(["poverty_line 400000 500000 B", "near_poverty_line 520000 650000 B"], LawPage.Lines(standard.ByFacts));
        Assert.Equal(
            ["poor: I <= poverty_line B", "near_poor: I > poverty_line, I <= near_poverty_line B", "not_poor: I > near_poverty_line -"],
            LawPage.Rows(standard.ByFacts));
        Assert.Contains("401,000", standard.ByFacts.Rows[1].Source!.Note!.En, StringComparison.Ordinal);
        Assert.Contains("501.000", standard.ByFacts.Rows[1].Source!.Note!.Vi, StringComparison.Ordinal);
        Assert.Null(standard.ByScores);
        Assert.Empty(standard.Indicators);
        Assert.Equal(["09/2011/QĐ-TTg 2011-01-30 2011-01-01"], LawPage.Documents(standard));
    }

    [Fact]
    public void Of2016To2020()
    {
        var standard = LawPage.Shipped("vn-2016-2020");
        Assert.Equal(["2016-01-01..2020-12-31 59/2015/QĐ-TTg A", "2021-01-01..2021-12-31 07/2021/NĐ-CP A"], LawPage.Windows(standard));
        Assert.Equal(Measure.IncomePerPersonMonth, standard.ByFacts.Measure);
        Assert.Equal(["poverty_line 700000 900000 A", "near_poverty_line 1000000 1300000 A", "average_living_line 1500000 1950000 B"], LawPage.Lines(standard.ByFacts));
        Assert.Equal(
            [
                "poor: I <= poverty_line A", "poor: I > poverty_line, I <= near_poverty_line, d >= 3 A", "near_poor: I > poverty_line, I <= near_poverty_line, d < 3 B",
                "average_living_standard: I > near_poverty_line, I <= average_living_line B", "above: I > average_living_line -",
            ],
            LawPage.Rows(standard.ByFacts));
        Assert.Equal((Measure.IncomeScore, 10), (standard.ByScores!.Measure, standard.ByScores.PointsPerDeprivation));
        Assert.Equal(["poverty_score 120 140 B", "near_poverty_score 150 175 B"], LawPage.Lines(standard.ByScores));
        Assert.Equal(
            [
                "poor: I <= poverty_score B", "poor: I > poverty_score, I <= near_poverty_score, d >= 3 B", "near_poor: I > poverty_score, I <= near_poverty_score, d < 3 B",
                "not_poor: I > near_poverty_score -",
            ],
            LawPage.Rows(standard.ByScores));
        Assert.Empty(standard.Groups);
        Assert.Equal(
            ["59/2015/QĐ-TTg 2015-11-19 2016-01-05", "07/2021/NĐ-CP 2021-01-27 2021-03-15", "17/2016/TT-BLĐTBXH 2016-06-28 2016-08-15", "14/2018/TT-BLĐTBXH 2018-09-26"],
            LawPage.Documents(standard));
        Assert.Equal(
            [
                "1 health_care (health) A: Tiếp cận các dịch vụ y tế / Access to health care",
                "2 health_insurance (health) A: Bảo hiểm y tế / Health insurance",
                "3 adult_education (education) A: Trình độ giáo dục của người lớn / Adult education",
                "4 school_attendance (education) A: Tình trạng đi học của trẻ em / Children's school attendance",
                "5 housing_quality (housing) A: Chất lượng nhà ở / Housing quality",
                "6 housing_area (housing) A: Diện tích nhà ở bình quân đầu người / Floor area per person",
                "7 water_source (water_sanitation) A: Nguồn nước sinh hoạt / Domestic water source",
                "8 sanitation (water_sanitation) A: Hố xí/nhà tiêu hợp vệ sinh / Hygienic toilet",
                "9 telecommunications (information) A: Sử dụng dịch vụ viễn thông / Use of telecommunications",
                "10 information_devices (information) A: Tài sản phục vụ tiếp cận thông tin / Assets for access to information",
            ],
            LawPage.Indicators(standard));
        Assert.Equal(
            ["health: Y tế / Health", "education: Giáo dục / Education", "housing: Nhà ở / Housing", "water_sanitation: Nước sạch và vệ sinh / Water and sanitation", "information: Thông tin / Information"],
            LawPage.Dimensions(standard));
        Assert.Equal(
            [
                "some member(untreated_illness) [59/2015/QĐ-TTg D]",
                "some member(all(age 6+; no health_insurance)) [59/2015/QĐ-TTg D]",
                "some member(all(age 15+; born 1986+; qualification is none|primary; enrolled is none)) [59/2015/QĐ-TTg D]",
                "some member(all(age 5 to <15; enrolled is none)) [59/2015/QĐ-TTg D]",
                "house_class is less_solid|simple [59/2015/QĐ-TTg D]",
                "floor_area < 8 x members [59/2015/QĐ-TTg D]",
                "no hygienic_water [59/2015/QĐ-TTg D]",
                "no hygienic_toilet [59/2015/QĐ-TTg D]",
                "all(no uses_telephone; no uses_internet) [59/2015/QĐ-TTg D]",
                "all(devices has none of television|radio|desktop_computer|laptop; no hears_loudspeaker) [59/2015/QĐ-TTg D]",
            ],
            standard.Indicators.Select(indicator => LawPage.Condition(indicator.DeprivedWhen)));
    }

    [Fact]
    public void Of2022To2025()
    {
        var standard = LawPage.Shipped("vn-2022-2025");
        Assert.Equal(["2022-01-01..2025-12-31 07/2021/NĐ-CP A", "2026-01-01..2026-12-31 351/2025/NĐ-CP B"], LawPage.Windows(standard));
        Assert.Equal(Measure.IncomePerPersonMonth, standard.ByFacts.Measure);
        Assert.Equal(["poverty_line 1500000 2000000 A", "average_living_line 2250000 3000000 A"], LawPage.Lines(standard.ByFacts));
        Assert.Equal(
            [
                "poor: I <= poverty_line, d >= 3 B", "near_poor: I <= poverty_line, d < 3 B", "average_living_standard: I > poverty_line, I <= average_living_line A",
                "above: I > average_living_line -",
            ],
            LawPage.Rows(standard.ByFacts));
        Assert.Equal((Measure.IncomeScore, 10), (standard.ByScores!.Measure, standard.ByScores.PointsPerDeprivation));
        Assert.Equal(["poverty_score 140 175 A"], LawPage.Lines(standard.ByScores));
        Assert.Equal(["poor: I <= poverty_score, d >= 3 A", "near_poor: I <= poverty_score, d < 3 A", "not_poor: I > poverty_score -"], LawPage.Rows(standard.ByScores));
        Assert.Equal(
            [
                "07/2021/NĐ-CP 2021-01-27 2021-03-15", "1315/VBHN-BLĐTBXH 2023-04-13", "30/2025/NĐ-CP 2025-02-24", "351/2025/NĐ-CP 2025-12-30 2026-02-15",
                "39/2009/QH12 2009-11-23 2010-07-01", "43/2019/QH14 2019-06-14 2020-07-01", "45/2019/QH14 2019-11-20 2021-01-01",
            ],
            LawPage.Documents(standard));
        Assert.Equal(
            [
                "employment: Việc làm / Employment", "health: Y tế / Health", "education: Giáo dục / Education", "housing: Nhà ở / Housing",
                "water_sanitation: Nước sinh hoạt và vệ sinh / Water and sanitation", "information: Thông tin / Information",
            ],
            LawPage.Dimensions(standard));
    }

    [Fact]
    public void Of2022To2025_Indicators()
    {
        var standard = LawPage.Shipped("vn-2022-2025");
        Assert.Equal(
            [
                "1 employment (employment) A: Việc làm / Employment",
                "2 dependents (employment) A: Người phụ thuộc trong hộ gia đình / Dependents in the household",
                "3 nutrition (health) A: Dinh dưỡng / Nutrition",
                "4 health_insurance (health) A: Bảo hiểm y tế / Health insurance",
                "5 adult_education (education) A: Trình độ giáo dục của người lớn / Adult education",
                "6 school_attendance (education) A: Tình trạng đi học của trẻ em / Children's school attendance",
                "7 housing_quality (housing) A: Chất lượng nhà ở / Housing quality",
                "8 housing_area (housing) A: Diện tích nhà ở bình quân đầu người / Floor area per person",
                "9 water_source (water_sanitation) A: Nguồn nước sinh hoạt / Domestic water source",
                "10 sanitation (water_sanitation) A: Nhà tiêu hợp vệ sinh / Hygienic toilet",
                "11 telecommunications (information) A: Sử dụng dịch vụ viễn thông / Use of telecommunications",
                "12 information_devices (information) A: Phương tiện phục vụ tiếp cận thông tin / Devices for access to information",
            ],
            LawPage.Indicators(standard));
        Assert.Equal(
            [
                "some member(all(age 15+ [45/2019/QH14 A]; employment is wage_without_contract|seeking))",
                "> 50 % of members(any(age 0 to <16; all(any(age 60+ [39/2009/QH12 A]; disabled); monthly_social_allowance)))",
                "some member(all(age 0 to <16; any(stunted or else height < 45 rows of 0 to 192 months [1315/VBHN-BLĐTBXH D]; all(age 0 to <10 [1315/VBHN-BLĐTBXH A]; underweight or else weight < 32 rows of 0 to 114 months [1315/VBHN-BLĐTBXH D]))))",
                "some member(all(age 6+; no health_insurance))",
                "some member(all(any(all(age 16 to <18; qualification is none|primary); all(age 18 to <30; qualification is none|primary|lower_secondary)); enrolled is none; no workplace_training)) [07/2021/NĐ-CP C]",
                "some member(any(all(age 3 to <6; enrolled is none); all(age 6 to <12; enrolled is none|preschool [43/2019/QH14 B]); all(age 12 to <16; enrolled is none|preschool|primary [43/2019/QH14 B])))",
                "2 of(no wall_durable; no pillar_durable; no roof_durable)",
                "floor_area < 8 x members",
                "not(any(water_source is piped|drilled_well|protected_dug_well|protected_spring|purchased|bottled; water_source is rainwater [07/2021/NĐ-CP C]))",
                "not(toilet is septic|pour_flush|ventilated_improved_pit|dug_pit_with_seat|two_vault)",
                "no uses_internet",
                "devices has none of television|radio|desktop_computer|telephone|laptop|tablet|smartphone",
            ],
            standard.Indicators.Select(indicator => LawPage.Condition(indicator.DeprivedWhen)));
        Assert.All(standard.Indicators, indicator => Assert.StartsWith(indicator.Id == "housing_area" ? "Diện tích" : "Hộ gia đình ", indicator.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of2022To2025_LowIncomeWorker()
    {
        var standard = LawPage.Shipped("vn-2022-2025");
        var group = Assert.Single(standard.Groups);
        Assert.Equal("low_income_worker", group.Id);
        Assert.Equal(new LocalizedText("Người lao động có thu nhập thấp", "Low-income worker"), group.Name);
        Assert.Equal((new LocalDate(2025, 2, 24), new LocalDate(2026, 12, 31)), (group.From, group.To));
        Assert.Equal("average_living_line", group.AtMost);
        Assert.Equal((2_250_000L, 3_000_000L), (standard.ByFacts.Line(group.AtMost).Rural, standard.ByFacts.Line(group.AtMost).Urban));
        Assert.Equal([PovertyClass.Poor, PovertyClass.NearPoor], group.ExceptClasses);
        Assert.Equal(("30/2025/NĐ-CP", 'B'), (group.Source.Document, group.Source.Grade));
        Assert.Contains(standard.NotFound, missing => missing.HeldBy == "30/2025/NĐ-CP");
    }

    [Fact]
    public void Of2027To2030()
    {
        var standard = LawPage.Shipped("vn-2027-2030");
        Assert.Equal(["2027-01-01..2030-12-31 351/2025/NĐ-CP B"], LawPage.Windows(standard));
        Assert.Equal(Measure.IncomePerPersonMonth, standard.ByFacts.Measure);
        Assert.Equal(["poverty_line 2200000 2800000 B"], LawPage.Lines(standard.ByFacts));
        Assert.Equal(["poor: I <= poverty_line, d >= 3 B", "near_poor: I <= poverty_line, d < 3 B", "not_poor: I > poverty_line -"], LawPage.Rows(standard.ByFacts));
        Assert.Null(standard.ByScores);
        Assert.Empty(standard.Groups);
        Assert.Equal(
            [
                "1 employment (employment) C: Việc làm", "2 dependents (employment) C: Người phụ thuộc trong hộ gia đình", "3 nutrition (health) C: Dinh dưỡng",
                "4 health_insurance (health) C: Bảo hiểm y tế", "5 adult_education (education) C: Trình độ giáo dục của người lớn",
                "6 school_attendance (education) C: Tình trạng đi học của trẻ em", "7 housing_area (housing) C: Diện tích nhà ở bình quân đầu người",
                "8 housing_quality (housing) C: Chất lượng nhà ở", "9 telecommunications (information) C: Sử dụng dịch vụ viễn thông / dịch vụ số, internet",
                "10 water_source (water_sanitation_environment) C: Nguồn nước sinh hoạt", "11 sanitation (water_sanitation_environment) C: Nhà tiêu hợp vệ sinh",
                "12 waste_treatment (water_sanitation_environment) C: Xử lý rác thải",
            ],
            standard.Indicators.Select(each => $"{each.Number} {each.Id} ({each.Dimension.Id}) {each.Source.Grade}: {each.Name.Vi}"));
        Assert.Equal(
            ["employment", "dependents", "nutrition"],
            standard.Indicators.Where(indicator => indicator.CanBeAssessed).Select(indicator => indicator.Id));
        Assert.Equal(
            ["health_insurance", "adult_education", "school_attendance", "housing_area", "housing_quality", "telecommunications", "water_source", "sanitation", "waste_treatment"],
            standard.Indicators.Where(indicator => !indicator.CanBeAssessed).Select(indicator => indicator.Id));
        Assert.Equal(
            standard.Indicators.Where(indicator => !indicator.CanBeAssessed).Select(indicator => indicator.Id),
            standard.NotFound.Where(missing => missing.IndicatorId is not null).Select(missing => missing.IndicatorId));
        Assert.All(standard.NotFound, missing => Assert.Equal("351/2025/NĐ-CP", missing.HeldBy));
        // The average band and the scores: not found, and said so.
        Assert.Equal(2, standard.NotFound.Count(missing => missing.IndicatorId is null));
    }

    /// <summary>
    /// Indicators 1 to 3 are "as 2022-2025"; only the grade of a source may differ. No table of measurements for 2027 onwards was found,
    /// so nothing stands in for what the reviewer gives.
    /// </summary>
    [Fact]
    public void Of2027To2030_FirstThreeConditions_AreThoseOf2022()
    {
        var (before, after) = (LawPage.Shipped("vn-2022-2025"), LawPage.Shipped("vn-2027-2030"));
        for (var i = 0; i < 3; i++)
            Assert.Equal(Plain(before.Indicators[i]), Plain(after.Indicators[i]));

        static string Plain(Indicator indicator) => System.Text.RegularExpressions.Regex.Replace(LawPage.Condition(indicator.DeprivedWhen), " \\[[^]]*\\]| or else [a-z]+ < [0-9]+ rows of 0 to [0-9]+ months", "");
    }
}
