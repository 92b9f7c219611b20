using System.Globalization;
using System.Text.RegularExpressions;
using PovertyCriteria.Tests.Oracle;
using static PovertyCriteria.Tests.Conditions.Edges;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>Nutrition by measurements, at every age of Mẫu số 3.11 and the days about it.</summary>
public partial class NutritionTest
{
    private const string Indicator = "nutrition";
    private const decimal Tall = 250m;
    private const decimal Heavy = 200m;

    /// <summary>One review on the 15th, one on the last day of February, on which births of the 29th to 31st complete a month too.</summary>
    private static readonly LocalDate[] Reviews = [Review, new(2025, 2, 28)];

    private static readonly Sex[] Sexes = [Sex.Male, Sex.Female];

    [Fact]
    public void Table_IsTheGazettes()
    {
        var text = Path.Combine(Repository.Root, "..", "shared", "law", "texts", "vbhn-1315-2023.txt");
        Assert.SkipUnless(File.Exists(text), "the law texts are not beside the checkout (../shared/law/texts/vbhn-1315-2023.txt)");
        var lines = File.ReadAllLines(text);
        var first = Array.FindIndex(lines, line => line.StartsWith("Mẫu số 3.11. Bảng điểm", StringComparison.Ordinal));
        var last = Array.FindIndex(lines, first, line => line.Contains("Phụ lục IV", StringComparison.Ordinal));
        var rows = new Dictionary<int, decimal[]>();
        foreach (var line in lines[first..last])
        {
            // Two columns of ages stand side by side; the one on the right has heights alone.
            foreach (Match row in Rows().Matches(line))
                rows.Add(Months(row), [.. row.Groups["value"].Captures.Select(value => Number(value.Value))]);
        }

        Assert.Equal(PlainNutrition.Rows.Select(row => row.Months), rows.Keys.Order());
        foreach (var row in PlainNutrition.Rows)
            Assert.Equal(row.BoyKg is { } boy ? [boy, row.GirlKg!.Value, row.BoyCm, row.GirlCm] : [row.BoyCm, row.GirlCm], rows[row.Months]);

        static int Months(Match row) => row.Groups["birth"].Success ? 0 : (int)(Number(row.Groups["age"].Value) * (row.Groups["unit"].Value == "tuổi" ? 12 : 1));

        static decimal Number(string text) => decimal.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);
    }

    [Fact]
    public void LawFile_HasTheTable()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var tables = ConditionNodes.In(standard.Indicators.Single(each => each.Id == Indicator).DeprivedWhen!).OfType<FactBelowByAge>().ToDictionary(table => table.Column.Name);
        Assert.Equal(["height", "weight"], tables.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(PlainNutrition.Rows.Select(row => (row.Months, row.BoyCm, row.GirlCm)), Read("height"));
        Assert.Equal(PlainNutrition.Rows.Where(row => row.BoyKg is not null).Select(row => (row.Months, row.BoyKg!.Value, row.GirlKg!.Value)), Read("weight"));
        Assert.All(tables.Values, table => Assert.Equal(("1315/VBHN-BLĐTBXH", 'D'), (table.Source!.Document, table.Source.Grade)));

        IEnumerable<(int, decimal, decimal)> Read(string column) =>
            tables[column].Rows.ToArray().Select(row => (row.Month, tables[column].Column.DecimalOf(row.Male), tables[column].Column.DecimalOf(row.Female)));
    }

    /// <summary>At each age of the table, the day before and the day after it: at the cut-off and a tenth to either side.</summary>
    [Fact]
    public void HoldsBelowTheCutOffOfTheLastAgeCompleted()
    {
        var judged = 0;
        foreach (var on in Reviews)
        {
            for (var i = 0; i < PlainNutrition.Rows.Length; i++)
            {
                var row = PlainNutrition.Rows[i];
                var completes = on.PlusMonths(-row.Months);
                foreach (var days in new[] { -1, 0, 1 })
                {
                    // Born a day later, the age is not complete until tomorrow: the row before holds, if another is not complete on the same last day of a month.
                    var birth = completes.PlusDays(days);
                    if (birth > on) continue;
                    var isComplete = days <= 0 || PlainNutrition.Months(birth, on) >= row.Months;
                    var holds = isComplete ? row : PlainNutrition.Rows[i - 1];
                    foreach (var sex in Sexes)
                    {
                        foreach (var tenths in new[] { -1, 0, 1 })
                        {
                            var under16 = row.Months < 192 || !isComplete;
                            Judge(on, birth, sex, holds.Cm(sex) + tenths / 10m, Heavy, under16 && tenths < 0);
                            if (holds.Kg(sex) is { } kg) Judge(on, birth, sex, Tall, kg + tenths / 10m, tenths < 0);
                            judged++;
                        }
                    }
                }
            }
        }

        Assert.Equal(2 * (45 * 9 - 3) * 2, judged);
    }

    /// <summary>Weight counts under 10 years and height under 16, to the day.</summary>
    [Fact]
    public void EndsAtTheBirthdays()
    {
        Judge(Review, new(2015, 10, 16), Sex.Male, Tall, 22.1m, true);
        Judge(Review, new(2015, 10, 15), Sex.Male, Tall, 0.1m, false);
        Judge(Review, new(2015, 10, 15), Sex.Male, 124.9m, Heavy, true);
        Judge(Review, new(2015, 10, 15), Sex.Male, 125.0m, Heavy, false);
        Judge(Review, new(2009, 10, 16), Sex.Female, 148.4m, Heavy, true);
        Judge(Review, new(2009, 10, 16), Sex.Female, 148.5m, Heavy, false);
        Judge(Review, new(2009, 10, 15), Sex.Female, 1m, 1m, false);
    }

    [Fact]
    public void IsNotAskedWeight_FromTenYearsOn() => Judge(Member(new LocalDate(2015, 10, 15), Sex.Male, Tall, null), false);

    [Fact]
    public void JudgesBothSexes_GivenASexThatIsNotKnown()
    {
        // 24 months: 81.0 cm and 80.0 cm; 9.7 kg and 9.0 kg. At nine and a half years girls have the higher cut-off of height.
        var two = Review.PlusMonths(-24);
        Judge(Member(two, null, 79.9m, Heavy), true);
        Judge(Member(two, null, 80.0m, Heavy), null, "members.sex");
        Judge(Member(two, null, 80.9m, Heavy), null, "members.sex");
        Judge(Member(two, null, 81.0m, Heavy), false);
        Judge(Member(two, null, Tall, 8.9m), true);
        Judge(Member(two, null, Tall, 9.6m), null, "members.sex");
        Judge(Member(two, null, Tall, 9.7m), false);
        Judge(Member(Review.PlusMonths(-114), null, 122.9m, Heavy), null, "members.sex");
    }

    [Fact]
    public void JudgesEveryAgeOfTheInterval_GivenABirthThatIsNotKnownToTheDay()
    {
        // Born in October 2023: 23 or 24 months on 15 October 2025, of which the rows of 21 and 24 months hold; boys 79.4 and 81.0 cm.
        Judge(Member(BirthDate.In(new YearMonth(2023, 10)), Sex.Male, 79.3m, Heavy), true);
        Judge(Member(BirthDate.In(new YearMonth(2023, 10)), Sex.Male, 79.4m, Heavy), null, "members.birth_date");
        Judge(Member(BirthDate.In(new YearMonth(2023, 10)), Sex.Male, 80.9m, Heavy), null, "members.birth_date");
        Judge(Member(BirthDate.In(new YearMonth(2023, 10)), Sex.Male, 81.0m, Heavy), false);
        Judge(Member(BirthDate.In(new YearMonth(2023, 11)), Sex.Male, 79.4m, Heavy), false);
        Judge(Member(BirthDate.In(new YearMonth(2023, 9)), Sex.Male, 80.9m, Heavy), true);

        // Born in 2023, from 21 to 33 months; in 2009, 15 or 16 years; at any time.
        Judge(Member(BirthDate.InYear(2023), Sex.Female, 77.4m, Heavy), true);
        Judge(Member(BirthDate.InYear(2023), Sex.Female, 77.5m, Heavy), null, "members.birth_date");
        Judge(Member(BirthDate.InYear(2023), Sex.Female, 83.6m, Heavy), false);
        Judge(Member(BirthDate.InYear(2009), Sex.Female, 147.8m, Heavy), null, "members.birth_date");
        Judge(Member(BirthDate.InYear(2009), Sex.Female, 148.5m, Heavy), false);
        Judge(Member((BirthDate?)null, Sex.Male, 45m, Heavy), null, "members.birth_date");
        Judge(Member((BirthDate?)null, Sex.Male, 155.5m, 22.2m), false);
    }

    [Fact]
    public void WhatTheReviewerGives_BeatsTheMeasurement()
    {
        var two = Review.PlusMonths(-24);
        Judge(Member(two, Sex.Male, 60m, Heavy) with { Stunted = false }, false);
        Judge(Member(two, Sex.Male, Tall, Heavy) with { Stunted = true }, true);
        Judge(Member(two, Sex.Male, Tall, 5m) with { Underweight = false }, false);
        Judge(Member(two, Sex.Male, Tall, Heavy) with { Underweight = true }, true);
        Judge(Member(two, null, 80.5m, null) with { Stunted = false, Underweight = false }, false);

        // One given, the other measured.
        Judge(Member(two, Sex.Female, 60m, 8.9m) with { Stunted = false }, true);
        Judge(Member(two, Sex.Female, 60m, 9.0m) with { Stunted = false }, false);
    }

    [Fact]
    public void AsksForTheFact_GivenNeitherItNorTheMeasurement()
    {
        var two = Review.PlusMonths(-24);
        Judge(Member(two, Sex.Male, null, null), null, "members.stunted", "members.underweight");
        Judge(Member(two, Sex.Male, Tall, null), null, "members.underweight");
        Judge(Member(two, null, null, Heavy), null, "members.stunted");
        Judge(Member(two, Sex.Male, 60m, null), true);
    }

    [Fact]
    public void Explanation_ShowsTheRowAndThatTheReadingIsUnverified()
    {
        var text = Explain(Member(Review.PlusMonths(-26), Sex.Male, 80.9m, 9.7m)).Evidence.Single(each => each.Fact == "height");
        Assert.Equal(("80.9", true), (text.Value, text.Holds));
        Assert.Equal(("80,9 cm", "80.9 cm"), (text.Shown.Vi, text.Shown.En));
        Assert.Equal("dưới 81 cm (trai, 24 tháng tuổi)", text.Must.Vi);
        Assert.Equal("below 81 cm (boys, 24 months)", text.Must.En);
        Assert.Equal(('D', "Phụ lục III, Mẫu số 3.11"), (text.Source!.Grade, text.Source.At));
        Assert.Contains("unverified", text.Source.Note!.En, StringComparison.Ordinal);
        Assert.Contains("chưa kiểm chứng", text.Source.Note.Vi, StringComparison.Ordinal);

        var both = Explain(Member(Review.PlusMonths(-24), null, 80.5m, Heavy)).Evidence.Single(each => each.Fact == "height");
        Assert.Equal((null, "below 81 cm (boys, 24 months) / 80 cm (girls, 24 months)"), (both.Holds, both.Must.En));
    }

    [GeneratedRegex(@"(?:(?<birth>Mới sinh)|(?<age>[0-9]+(?:[.,][0-9])?) (?<unit>tháng|tuổi))(?:\s+(?<value>[0-9]+[.,][0-9])(?!\s*tuổi))+")]
    private static partial Regex Rows();

    private static IndicatorFinding Explain(Member member)
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        return standard.Explain(One(member), Review).Indicators.Single(finding => finding.Indicator.Id == Indicator);
    }

    private static Member Member(LocalDate birth, Sex? sex, decimal? height, decimal? weight) => Member(BirthDate.On(birth), sex, height, weight);

    private static Member Member(BirthDate? birth, Sex? sex, decimal? height, decimal? weight) => new() { Birth = birth, Sex = sex, Height = height, Weight = weight };

    private static void Judge(LocalDate on, LocalDate birth, Sex sex, decimal height, decimal weight, bool deprived) => Assert.True(
        Deprived("vn-2022-2025", Indicator, One(Member(birth, sex, height, weight)), on) == deprived, $"born {birth} on {on}, {sex}, {height} cm, {weight} kg: the table says {deprived}");

    private static void Judge(Member member, bool? deprived, params string[] missing)
    {
        Check("vn-2022-2025", Indicator, $"born {member.Birth}, {member.Sex}, {member.Height} cm, {member.Weight} kg", One(member), deprived);
        Assert.Equal(missing, Explain(member).Missing.Order(StringComparer.Ordinal));
    }
}
