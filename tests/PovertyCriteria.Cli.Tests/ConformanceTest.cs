using System.Text;
using System.Text.Json;

namespace PovertyCriteria.Cli.Tests;

/// <summary>The conformance pack through files: every case written as CSV, classified by the command, and read back.</summary>
public class ConformanceTest
{
    // What CSV cannot say or says otherwise: a list without members, columns that do not exist (they refuse the file, not the row).
    private static readonly string[] OfJsonOnly =
    [
        "unknown/a-list-without-members-is-refused", "refused/a-field-that-does-not-exist", "refused/an-indicator-that-the-standard-does-not-have",
    ];

    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(FolderOfPack, "*.json").Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static string FolderOfPack
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "PovertyCriteria.sln"))) return Path.Combine(folder.FullName, "conformance");
            throw new InvalidOperationException("The tests run from a build inside the repository.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryCase_AsCsv_GetsWhatIsExpected(string file)
    {
        using var pack = JsonDocument.Parse(File.ReadAllText(Path.Combine(FolderOfPack, file)));
        var wrong = new List<string>();
        var asked = 0;
        var runs = pack.RootElement.GetProperty("cases").EnumerateArray().Where(each => !OfJsonOnly.Contains(Text(each, "id")))
            .GroupBy(each => (Standard: Text(each, "standard"), On: Text(each, "on"), By: Text(each, "by"), ChosenBy: Text(each, "chosen_by")));
        foreach (var run in runs)
        {
            JsonElement[] cases = [.. run];
            asked += cases.Length;
            using var folder = Written(cases);
            string[] chosen = run.Key.ChosenBy switch { "id" => ["--standard", run.Key.Standard], "date" => [], _ => ["--local"] };
            var ran = folder.Classify(["--on", run.Key.On, "--by", run.Key.By, "--lang", "en", .. chosen]);
            if (run.Key.Standard.Length == 0 && run.Key.ChosenBy == "date")
            {
                if (ran.Code != 2 || !ran.Error.Contains("standard.none_in_force", StringComparison.Ordinal)) wrong.Add($"{run.Key}: ended with {ran.Code}");
                continue;
            }

            if (ran.Code == 2)
            {
                wrong.Add($"{run.Key}: {ran.Error}");
                continue;
            }

            var results = folder.Rows(Folder.Results).ToDictionary(row => row["household_id"], StringComparer.Ordinal);
            var rejects = folder.Has(Folder.Rejects) ? folder.Rows(Folder.Rejects) : [];
            for (var i = 0; i < cases.Length; i++)
                Compare(cases[i], results.GetValueOrDefault("H" + i), rejects.Where(row => row["household_id"] == "H" + i && row["code"] != "household.faulty_member"), wrong);
        }

        Assert.True(asked > 0);
        Assert.Empty(wrong);
    }

    private static void Compare(JsonElement each, Dictionary<string, string>? result, IEnumerable<Dictionary<string, string>> rejects, List<string> wrong)
    {
        var expected = each.GetProperty("expected");
        if (expected.TryGetProperty("faults", out var faults))
        {
            // A file of members has no prefix before its columns.
            var wanted = string.Join(" ", faults.EnumerateArray().Select(fault => $"{Text(fault, "code")}:{Text(fault, "field").Replace("members.", "", StringComparison.Ordinal)}"));
            var found = string.Join(" ", rejects.Select(row => $"{row["code"]}:{row["field"]}"));
            if (wanted != found || result is not null) wrong.Add($"{Text(each, "id")}: rejected for {found}, expected {wanted}");
            return;
        }

        if (result is null)
        {
            wrong.Add($"{Text(each, "id")}: rejected");
            return;
        }

        var column = Text(each, "chosen_by") == "province_and_date" ? "local_standard" : "standard";
        if (result[column] != Text(each, "standard")) wrong.Add($"{Text(each, "id")}: {column} is {result[column]}");
        foreach (var name in new[] { "possible_classes", "deprived", "unknown", "missing" })
        {
            if (!expected.TryGetProperty(name, out var words)) continue;
            string wanted = Sorted(words.EnumerateArray().Select(word => word.GetString()!)), found = Sorted(result[name].Split('|', StringSplitOptions.RemoveEmptyEntries));
            if (wanted != found) wrong.Add($"{Text(each, "id")}: {name} are {found}, expected {wanted}");
        }

        if (!expected.TryGetProperty("income_score", out var score)) return;
        if (result["income_score_lowest"] != score.GetProperty("lowest").GetRawText() || result["income_score_highest"] != score.GetProperty("highest").GetRawText())
            wrong.Add($"{Text(each, "id")}: {result["income_score_lowest"]} to {result["income_score_highest"]} points");
    }

    private static Folder Written(JsonElement[] cases)
    {
        var households = cases.Select((each, i) => Row("H" + i, each.GetProperty("household"))).ToList();
        var members = cases.SelectMany((each, i) => Members(each).Select((member, m) => Row("H" + i, member, "m" + m))).ToList();
        var folder = new Folder().With(Folder.Households, Csv(households));
        return members.Count == 0 ? folder : folder.With(Folder.Members, Csv(members));
    }

    private static IEnumerable<JsonElement> Members(JsonElement each) =>
        each.GetProperty("household").TryGetProperty("member_list", out var list) ? list.EnumerateArray() : [];

    private static Dictionary<string, string> Row(string household, JsonElement facts, string? member = null)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal) { ["household_id"] = household };
        if (member is not null) row["member_id"] = member;
        foreach (var fact in facts.EnumerateObject())
        {
            if (fact.NameEquals("member_list")) continue;
            row[fact.Name] = fact.Value.ValueKind switch
            {
                JsonValueKind.String => fact.Value.GetString()!,
                JsonValueKind.Array => fact.Value.GetArrayLength() == 0 ? "none" : string.Join('|', fact.Value.EnumerateArray().Select(item => item.GetString())),
                _ => fact.Value.GetRawText(),
            };
        }

        return row;
    }

    private static string Csv(List<Dictionary<string, string>> rows)
    {
        string[] columns = [.. rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal)];
        var text = new StringBuilder(string.Join(',', columns)).Append('\n');
        foreach (var row in rows) text.AppendJoin(',', columns.Select(column => row.GetValueOrDefault(column, ""))).Append('\n');
        return text.ToString();
    }

    private static string Sorted(IEnumerable<string> words) => string.Join('|', words.Order(StringComparer.Ordinal));

    private static string Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? value.GetString()! : "";
}
