using System.Globalization;
using System.Reflection;
using PovertyCriteria.Tests.Conventions;

namespace PovertyCriteria.Tests.Reviewing;

public class ReviewLawTest
{
    private static readonly ReviewLaw Law = ReviewLaw.National;

    [Fact]
    public void Forms_AreThoseOfTheCircular()
    {
        Assert.Equal(["7.2 poor", "7.3 near_poor"], Law.Lists.Select(list => $"{list.Form} {list.Id}"));
        foreach (var list in Law.Lists)
        {
            Assert.Equal(
                [
                    "1 Start", "2 Decrease", "3 Decrease", "4 Decrease", "5 Increase", "6 Increase", "7 Increase", "8 Increase", "9 End",
                ],
                list.Columns.Select(column => column.ToString()));
            Assert.Equal([4, 8], list.Columns.Where(column => column.CountsChangedPersons).Select(column => column.Number));
            Assert.Equal('A', list.Source.Grade);
        }

        Assert.Equal("Tái nghèo", Law.Lists[0].Columns[5].Name.Vi);
        Assert.Equal("Tái cận nghèo", Law.Lists[1].Columns[5].Name.Vi);
    }

    [Fact]
    public void EveryRule_HasASource_AndWhatWasNotFoundIsSaid()
    {
        Assert.All(Law.Movements, movement => Assert.Equal(movement.Id.StartsWith("stayed", StringComparison.Ordinal) || movement.Id.EndsWith("outside", StringComparison.Ordinal), movement.Source is null));
        Assert.Equal("ABAAAAAAAAB", string.Concat(Law.Groups.Select(group => group.Source.Grade)));
        Assert.Equal(4, Law.NotFound.Length);
        Assert.Equal(PovertyStandards.DataVersion, Law.DataVersion);
        Assert.Equal("vn-review (" + Law.DataVersion + ")", Law.ToString());
        Assert.Equal([("poor", "near_poor")], [(Law.Movements[0].EscapesFrom!.Value.Token(), Law.Movements[3].EscapesFrom!.Value.Token())]);
        Assert.Equal(3, Law.Movements.Count(movement => movement.EscapesFrom is not null));
    }

    [Fact]
    public void ShippedFile_IsNoStandard() => Assert.DoesNotContain(PovertyStandards.National, standard => standard.Id == Law.Id);

    /// <summary>Another law is another file: no line of C# is changed.</summary>
    [Fact]
    public void OtherFigures_GiveOtherAnswers()
    {
        var escaped = new ReviewRecord { RecordedClass = PovertyClass.Above, EscapedOn = new LocalDate(2024, 9, 30) };
        var on = new LocalDate(2026, 10, 15);
        Assert.True(Law.IsInGroup("newly_escaped", escaped, on));
        Assert.False(ReviewLawFile.Edited("\"withinMonthsOfEscape\": 36", "\"withinMonthsOfEscape\": 24").IsInGroup("newly_escaped", escaped, on));

        var child = new ReviewRecord { RecordedClass = PovertyClass.Poor, Household = new Household { Members = [new Member { Birth = BirthDate.InYear(2013) }] } };
        Assert.False(Law.IsInGroup("children_1_to_10", child, on));
        Assert.True(ReviewLawFile.Edited("\"from\": 1, \"to\": 10", "\"from\": 1, \"to\": 15").IsInGroup("children_1_to_10", child, on));

        Assert.Equal(new LocalDate(2026, 10, 19), ReviewLawFile.Edited("\"saturday\", \"sunday\"", "\"sunday\"").Calendar.LastDayOf("posting", on, []));
        Assert.Equal(new LocalDate(2026, 11, 1), ReviewLawFile.Edited("\"day\": 15 }", "\"day\": 1 }").Calendar.NextFrom("regular_review", new LocalDate(2026, 10, 2)).Opens);

        // A law by which "fell back" asks nothing of history has no "newly poor" out of it: the table follows.
        var blind = ReviewLaw.Read(ReviewLawFile.Stream(ReviewLawFile.Edit(", \"wasPoorBefore\": true", "")
            .Replace("\"start\": [\"average_living_standard\", \"above\", \"not_poor\"], \"end\": [\"poor\"], \"wasPoorBefore\": false", "\"start\": [\"absent\"], \"end\": [\"poor\"], \"changes\": [\"died\"]", StringComparison.Ordinal)));
        Assert.Equal("fell_back_into_poverty", blind.MovementOf(ReviewPair.OnBoth(PovertyClass.Above, PovertyClass.Poor, wasPoorBefore: false)).ToString());
        Assert.Equal("newly_poor", blind.MovementOf(ReviewPair.OnlyAtEnd(PovertyClass.Poor, ListChange.Died)).ToString());
        Assert.StartsWith("sha256:", blind.DataVersion, StringComparison.Ordinal);
        Assert.NotEqual(Law, blind);
        Assert.Equal(Law, ReviewLaw.Read(ReviewLawFile.Stream(ReviewLawFile.Text)));
    }

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "key.unknown", "\"escapesFrom\": \"poor\"", "\"escaped\": \"poor\"", "$.movements[0].escaped" },
        { "key.missing", "\"id\": \"vn-review\",", "", "$" },
        { "value.type", "\"withinMonthsOfEscape\": 36", "\"withinMonthsOfEscape\": \"36\"", "$.groups[0].withinMonthsOfEscape" },
        { "value.not_one_of", "\"class\": \"poor\"", "\"class\": \"rich\"", "$.lists[0].class" },
        { "value.not_one_of", "\"end\": [\"near_poor\"]", "\"end\": [\"nearly_poor\"]", "$.movements[0].end[0]" },
        { "value.not_one_of", "\"changes\": [\"died\"", "\"changes\": [\"dead\"", "$.movements[8].changes[0]" },
        { "value.not_one_of", "\"saturday\"", "\"samstag\"", "$.calendar.restDays.days[0]" },
        { "value.not_one_of", "\"count\": \"working\"", "\"count\": \"business\"", "$.calendar.deadlines[1].count" },
        { "value.empty", "\"form\": \"7.2\"", "\"form\": \" \"", "$.lists[0].form" },
        { "value.empty", "\"en\": \"Newly poor\"", "\"en\": \"\"", "$.movements[5].name.en" },
        { "date.not_real", "\"from\": \"2021-09-01\"", "\"from\": \"2021-09-31\"", "$.calendar.from" },
        { "id.format", "\"id\": \"newly_escaped\"", "\"id\": \"Newly\"", "$.groups[0].id" },
        { "id.duplicate", "\"id\": \"capital\"", "\"id\": \"land\"", "$.causes.list[1].id" },
        { "document.undeclared", "\"document\": \"09/2022/TT-BLĐTBXH\"", "\"document\": \"9/2022\"", "$.groups[0].source.document" },
        { "source.missing", ",\n      \"source\": { \"document\": \"1315/VBHN-BLĐTBXH\", \"at\": \"Phụ lục VII, Mẫu số 7.2, cột 5\", \"verification\": \"law-text\" }", "", "$.movements[2].source" },
        { "movement.gap", "\"wasPoorBefore\": false", "\"wasPoorBefore\": false, \"wasNearPoorBefore\": false", "$.movements" },
        { "movement.gap", "\"end\": [\"average_living_standard\", \"above\", \"not_poor\"], \"escapesFrom\": \"poor\"", "\"end\": [\"average_living_standard\", \"above\"], \"escapesFrom\": \"poor\"", "$.movements" },
        { "movement.overlap", "\"wasPoorBefore\": true", "\"wasNearPoorBefore\": true", "$.movements[5]" },
        { "movement.overlap", "\"start\": [\"near_poor\"], \"end\": [\"near_poor\"]", "\"start\": [\"near_poor\"], \"end\": [\"near_poor\", \"above\"]", "$.movements[13]" },
        { "movement.side", "\"start\": [\"poor\"], \"end\": [\"absent\"]", "\"start\": [\"poor\"], \"end\": [\"absent\", \"above\"]", "$.movements[8].end" },
        { "movement.side", ", \"changes\": [\"died\", \"moved_out\", \"split\", \"merged\", \"other\"]", "", "$.movements[8].changes" },
        { "movement.side", "\"start\": [\"poor\"], \"end\": [\"near_poor\"]", "\"start\": [\"poor\", \"poor\"], \"end\": [\"near_poor\"]", "$.movements[0].start" },
        { "movement.side", "\"start\": [\"poor\"], \"end\": [\"poor\"]", "\"start\": [\"poor\", \"above\"], \"end\": [\"poor\"]", "$.movements[12]" },
        { "movement.unknown", "\"movements\": [\"escaped_became_near_poor\"]", "\"movements\": [\"escaped\"]", "$.lists[0].columns[1].movements[0]" },
        { "column.missing", "\"movements\": [\"escaped_became_near_poor\"]", "\"movements\": [\"escaped\"]", "$.lists[0].columns" },
        { "column.twice", "\"movements\": [\"escaped_became_near_poor\"]", "\"movements\": [\"escaped_became_near_poor\", \"escaped_passed_near_poor_line\"]", "$.lists[0].columns" },
        { "column.twice", "\"movements\": [\"escaped_became_near_poor\"]", "\"movements\": [\"escaped_became_near_poor\", \"stayed_poor\"]", "$.lists[0].columns" },
        { "column.direction", "\"movements\": [\"newly_poor\"]", "\"movements\": [\"newly_poor\", \"left_poor_list\"]", "$.lists[0].columns[6].movements" },
        { "column.kind", "\"holds\": \"start\"", "\"holds\": \"begin\"", "$.lists[0].columns[0]" },
        { "column.kind", "\"holds\": \"end\"", "\"holds\": \"start\"", "$.lists[0].columns" },
        { "column.kind", "\"movements\": [\"left_poor_list\"], \"changedPersons\": true", "\"movements\": [\"left_poor_list\"]", "$.lists[0].columns" },
        { "group.empty", "\"ethnicityOtherThan\": [\"Kinh\"],", "", "$.groups[3]" },
        { "group.empty", "\"ethnicityOtherThan\": [\"Kinh\"]", "\"ethnicityOtherThan\": []", "$.groups[3].ethnicityOtherThan" },
        { "group.fact", "\"fact\": \"merit_member\"", "\"fact\": \"merit\"", "$.groups[8].fact" },
        { "group.bounds", "\"withinMonthsOfEscape\": 36", "\"withinMonthsOfEscape\": 0", "$.groups[0].withinMonthsOfEscape" },
        { "group.bounds", "\"from\": 1, \"to\": 10", "\"from\": 11, \"to\": 10", "$.groups[10].age" },
        { "group.unknown", "\"standardGroup\": \"low_income_worker\"", "\"standardGroup\": \"worker\"", "$.groups[1].standardGroup" },
        { "cause.too_many", "\"list\": [", "\"list\": [" + string.Concat(Enumerable.Range(0, 25).Select(i => $"{{ \"id\": \"c{i}\", \"name\": {{ \"vi\": \"c\", \"en\": \"c\" }} }}, ")), "$.causes.list" },
        { "calendar.day", "{ \"month\": 9, \"day\": 1 }", "{ \"month\": 2, \"day\": 29 }", "$.calendar.windows[0].opens" },
        { "calendar.day", "{ \"month\": 12, \"day\": 14 }", "{ \"month\": 8, \"day\": 31 }", "$.calendar.windows[0].closes" },
        { "calendar.day", "{ \"month\": 12, \"day\": 14 }", "{ \"day\": 14 }", "$.calendar.windows[0].closes" },
        { "calendar.day", "\"day\": 15 }", "\"day\": 29 }", "$.calendar.windows[1].opens" },
        { "calendar.days", "\"days\": 15", "\"days\": 0", "$.calendar.deadlines[0].days" },
        { "calendar.rest", "[\"saturday\", \"sunday\"]", "[\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", \"saturday\", \"sunday\"]", "$.calendar.restDays.days" },
        { "movement.too_many", "\"movements\": [\n", "\"movements\": [\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{{ \"id\": \"m{i}\", \"name\": {{ \"vi\": \"m\", \"en\": \"m\" }}, \"start\": [\"absent\"], \"end\": [\"above\"], \"changes\": [\"died\"] }},\n")), "$.movements" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void BrokenFile_IsRefused_WithCodePathAndBothLanguages(string code, string from, string to, string path)
    {
        var text = ReviewLawFile.Edit(from, to);
        var faults = ReviewLaw.Validate(ReviewLawFile.Stream(text));
        Assert.Contains((code, path), faults.Select(fault => (fault.Code, fault.JsonPath)));
        Assert.Equal(faults.AsEnumerable(), Assert.Throws<InvalidStandardException>(() => ReviewLaw.Read(ReviewLawFile.Stream(text))).Faults);
        Assert.All(faults, fault =>
        {
            Assert.True(fault.Line > 0);
            Assert.NotEqual(fault.Must.Vi, fault.Must.En);
        });
    }

    [Fact]
    public void EveryCodeOfTheReview_IsProducedByACase()
    {
        var codes = typeof(ReviewFaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Empty(codes.Except(Faults.Select(row => row.Data.Item1), StringComparer.Ordinal));
        Assert.Empty(codes.Intersect(typeof(LawFaultCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!), StringComparer.Ordinal));
    }

    [Fact]
    public void ShippedFile_IsSound() => Assert.Empty(ReviewLaw.Validate(ReviewLawFile.Stream(ReviewLawFile.Text)));

    /// <summary>Months and days of the review are in the file; the code knows none of them.</summary>
    [Fact]
    public void NoFigureOfTheReview_StandsInItsCode()
    {
        string[] figures = ["36", "15", "14", "50"];
        Assert.Empty(Repository.LibrarySources().Where(source => source.Path.StartsWith("Review/", StringComparison.Ordinal))
            .SelectMany(source => SourceText.Numbers(source.Text).Where(number => figures.Contains(number, StringComparer.Ordinal)).Select(number => $"{source.Path}: {number}")));
    }

    [Fact]
    public void Names_AreVietnameseAndEnglish()
    {
        var vietnamese = CultureInfo.GetCultureInfo("vi-VN");
        Assert.Equal(("Hộ mới thoát nghèo", "Newly escaped household"), (Law.Groups[0].Name.In(vietnamese), Law.Groups[0].Name.In(CultureInfo.InvariantCulture)));
        Assert.Equal("Thoát nghèo, trở thành hộ cận nghèo", Law.Movements[0].Name.In(vietnamese));
    }
}
