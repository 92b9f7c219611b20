using System.Text;
using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli.Tests;

/// <summary>By columns and row by row, a review gives the same results, the same rejects and the same summary, to the byte.</summary>
public class SameAsRowByRowTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    // What clerks and exports do to cells.
    private static readonly string[] Cells =
        ["", "", "", "", "x", "true", "0", "-1", "1.25", "1.255", "2023-02-29", "2030-01-01", "1890", "1950", "1950-06", "none", "=1+1", "\"a\"\"b\"", "\"a,b\"", "\"a\nb\"", "\0", "79", "01", "1", "ệ", "television|radio",
            "television|television", "99999999999999999999", "1000000000.01", "30000000", " ", "00012", "12.0", "1.", ".5", "rural", "urban", "TRUE", "2016-02-30", "SYNTHETIC-0000003"];

    [Theory]
    [InlineData("vn-2022-2025", Basis.Facts, false, 1)]
    [InlineData("vn-2022-2025", Basis.Facts, true, 2)]
    [InlineData("vn-2022-2025", Basis.Scores, false, 3)]
    [InlineData("vn-2022-2025", Basis.Scores, true, 4)]
    [InlineData("vn-2022-2025", Basis.Forms, false, 5)]
    [InlineData("vn-2016-2020", Basis.Facts, true, 6)]
    [InlineData("vn-2027-2030", Basis.Facts, false, 7)]
    [InlineData("vn-2011-2015", Basis.Facts, true, 8)]
    public void DistrictWithErrors(string standardId, Basis by, bool withLocal, int seed)
    {
        Assert.True(PovertyStandards.TryGet(standardId, out var standard));
        var random = new Random(seed);
        var (households, members) = District(households: 80, seed);
        using var folder = new Folder();
        foreach (var order in Enum.GetValues<MemberOrder>())
        {
            foreach (var damage in new[] { 0, 30 })
            {
                var given = WithAnswers(households, standard!, by, random);
                Write(folder, Damaged(given, damage, random), Damaged(InOrder(members, order, random), damage, random));
                AssertSame(folder, new ReviewQuestion(standard!, On, by, withLocal), withMembers: random.Next(8) > 0, rowsAtATime: random.Next(1, 100));
            }
        }
    }

    [Fact]
    public void ManyChunks_WithFaultsAtTheirEdges()
    {
        const int Rows = 2 * HouseholdChunk.UsualRows + 100;
        using var folder = new Folder();
        StringBuilder households = new("household_id,area,members,income_per_person_month,devices\n"), members = new("household_id,member_id,birth_date,health_insurance\n");
        for (var i = 0; i < Rows; i++)
        {
            var edge = i % HouseholdChunk.UsualRows is 0 or 1 or HouseholdChunk.UsualRows - 1;
            households.Append($"H{i},{(edge ? "nowhere" : i % 3 == 0 ? "urban" : "rural")},{(i % 7 == 0 ? 3 : "")},{(i % 5 == 0 ? "" : i * 100)},\n");
            for (var m = 0; m < i % 9; m++) members.Append($"H{i},{m},{1920 + i % 100}-0{1 + m % 9}-11,{(i % 11 == 0 ? "" : "true")}\n");
        }

        folder.With(Folder.Households, households.ToString()).With(Folder.Members, members.ToString());
        AssertSame(folder, Question(), withMembers: true);
    }

    [Fact]
    public void LargeHouseholds_AndCodesThatComeBack()
    {
        using var folder = new Folder();
        var members = new StringBuilder("household_id,member_id,sex\n");
        foreach (var (id, size) in new[] { ("H1", 1_000), ("H2", 1_001), ("H3", 1_500), ("H4", 40), ("H5", 3) })
            for (var i = 0; i < size; i++) members.Append($"{id},{(id == "H4" && i == 39 ? 7 : id == "H5" ? "thành-viên/" + i / 2 : i)},{(id == "H3" && i == 1_400 ? "?" : "male")}\n");
        folder.With(Folder.Households, "household_id,area,members\nH1,rural,1000\nH2,rural,\nH3,rural,\nH4,rural,\nH5,rural,\nH6,rural,\nH1,urban,\nH7,rural,\n")
            .With(Folder.Members, members + "H1,x,male\nH7,1,\nH5,9,\nH9,1,\n");
        AssertSame(folder, Question(), withMembers: true);
    }

    [Fact]
    public void CallersWords_AreTranslatedAlike()
    {
        using var folder = new Folder();
        var map = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["area"] = new Dictionary<string, string> { ["Thành thị"] = "urban", ["rural"] = "urban", ["không rõ"] = "" },
            ["devices"] = new Dictionary<string, string> { ["tivi"] = "television", ["cả hai"] = "television|radio", ["0"] = "none", ["trống"] = "" },
            ["members"] = new Dictionary<string, string> { ["ba"] = "3", ["?"] = "" },
            ["income_per_person_month"] = new Dictionary<string, string> { ["một triệu"] = "1000000" },
            ["province"] = new Dictionary<string, string> { ["Hà Nội"] = "01" },
            ["deprived_sanitation"] = new Dictionary<string, string> { ["có"] = "true", ["false"] = "true" },
            ["birth_date"] = new Dictionary<string, string> { ["cụ"] = "1930", ["mất"] = "" },
            ["health_insurance"] = new Dictionary<string, string> { ["có"] = "true", ["không"] = "false" },
        };
        string[] areas = ["Thành thị", "Tha\u0300nh thị", "rural", "urban", "không rõ", "x", ""];
        string[] devices = ["tivi", "tivi|radio", "cả hai", "cả hai|radio", "tivi|cả hai", "0", "none", "trống", "tivi|trống", "television|tivi", ""];
        string[] sizes = ["ba", "?", "3", "", "bốn"];
        var households = new StringBuilder("household_id,area,devices,members,income_per_person_month,province,deprived_sanitation\n");
        var members = new StringBuilder("household_id,member_id,birth_date,health_insurance\n");
        for (var i = 0; i < 770; i++)
        {
            households.Append($"H{i},{areas[i % 7]},{devices[i % 11]},{sizes[i % 5]},{(i % 2 == 0 ? "một triệu" : "2000000")},{(i % 3 == 0 ? "Hà Nội" : "48")},{new[] { "có", "false", "true", "", "?" }[i / 7 % 5]}\n");
            if (i % 4 == 0) for (var m = 0; m < 3; m++) members.Append($"H{i},{m},{new[] { "cụ", "mất", "1990-01-02", "hả" }[(i + m) / 4 % 4]},{new[] { "có", "không", "true", "" }[m]}\n");
        }

        folder.With(Folder.Households, households.ToString()).With(Folder.Members, members.ToString());
        AssertSame(folder, Question(), withMembers: true, new ColumnMap(new Dictionary<string, string>(), map));
    }

    private static ReviewQuestion Question()
    {
        PovertyStandards.TryGet("vn-2022-2025", out var standard);
        return new ReviewQuestion(standard!, On, Basis.Facts, WithLocal: false);
    }

    private static void AssertSame(Folder folder, ReviewQuestion question, bool withMembers, ColumnMap? map = null, int rowsAtATime = HouseholdChunk.UsualRows)
    {
        var plain = RowByRow.Run(folder, question, withMembers, map: map);
        var columns = ByColumns.Run(folder, question, withMembers, map: map, rowsAtATime: rowsAtATime);
        ByColumns.AssertSame(folder, plain, columns);
        Assert.InRange(plain.Code, 0, 1);
    }

    private static (List<string[]> Households, List<string[]> Members) District(int households, int seed)
    {
        using StringWriter first = new(), second = new();
        SampleFiles.Write(new SampleDistrict { Households = households, Persons = households * 4, Poor = households / 10, NearPoor = households / 10, Seed = seed }, first, second, TestContext.Current.CancellationToken);
        return (Cut(first.ToString()), Cut(second.ToString()));
    }

    private static List<string[]> Cut(string text) => [.. text.TrimEnd('\n').Split('\n').Select(line => line.Split(','))];

    /// <summary>Answers of the reviewer and scores of the form beside the facts, sound and not, and provinces with standards of their own.</summary>
    private static List<string[]> WithAnswers(List<string[]> households, PovertyStandard standard, Basis by, Random random)
    {
        string[] provinces = ["01", "79", "48", "75", "22", "1", ""];
        string[] scores = ["", "0", "10", "30", "55", "120", "130"];
        var ids = standard.Indicators.Take(3).Select(indicator => "deprived_" + indicator.Id).ToArray();
        return [.. households.Select((row, i) =>
        {
            string[] more = i == 0 ? [.. ids, "income_score", "deprivation_score"]
                : [.. ids.Select(_ => random.Next(4) switch { 0 => "true", 1 => "false", _ => "" }), random.Next(3) == 0 ? "" : $"{random.Next(200)}", by == Basis.Scores ? scores[random.Next(scores.Length)] : ""];
            string[] cells = [.. row, .. more];
            if (i > 0)
            {
                cells[1] = provinces[random.Next(provinces.Length)];
                for (var blank = random.Next(6); blank > 0; blank--) cells[random.Next(3, row.Length)] = "";
            }

            return cells;
        })];
    }

    private static List<string[]> InOrder(List<string[]> members, MemberOrder order, Random random)
    {
        var rows = members.Skip(1).ToArray();
        if (order == MemberOrder.Reversed) Array.Reverse(rows);
        else if (order == MemberOrder.Mixed) random.Shuffle(rows);
        else if (order == MemberOrder.OneLate) rows = [.. rows[..3], .. rows[4..], rows[3]];
        return [members[0], .. rows];
    }

    private static List<string[]> Damaged(List<string[]> rows, int times, Random random)
    {
        List<string[]> damaged = [.. rows.Select(row => (string[])row.Clone())];
        for (; times > 0; times--)
        {
            var at = random.Next(1, damaged.Count);
            switch (random.Next(12))
            {
                case 0: damaged.RemoveAt(at); break;
                case 1: damaged.Insert(random.Next(1, damaged.Count), (string[])damaged[at].Clone()); break;
                case 2 when damaged[at].Length > 1: damaged[at] = damaged[at][..^1]; break;
                case 3: damaged[at] = [.. damaged[at], ""]; break;
                case 4: damaged.Insert(at, [""]); break;
                case var _ when damaged[at].Length > 1: damaged[at][random.Next(damaged[at].Length)] = Cells[random.Next(Cells.Length)]; break;
            }
        }

        return damaged;
    }

    private static void Write(Folder folder, List<string[]> households, List<string[]> members) =>
        folder.With(Folder.Households, Text(households)).With(Folder.Members, Text(members));

    private static string Text(List<string[]> rows) => string.Concat(rows.Select(row => string.Join(',', row) + "\n"));

    private enum MemberOrder
    {
        SameAsHouseholds,
        OneLate,
        Reversed,
        Mixed,
    }
}
