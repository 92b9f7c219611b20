namespace PovertyCriteria.Cli.Tests;

/// <summary>Each broken input ends as the table says, accounts for every household, and leaves nothing half written.</summary>
public class BrokenInputTest
{
    public static TheoryData<string> Names => [.. BrokenInputs.All.Select(each => each.Name)];

    [Fact]
    public void Names_AreUnique() => Assert.Equal(BrokenInputs.All.Length, BrokenInputs.All.Select(each => each.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void BrokenInput_EndsAsTheTableSays(string name)
    {
        var broken = BrokenInputs.All.Single(each => each.Name == name);
        using var folder = broken.InFolder();
        var before = folder.Files;
        var ran = folder.Classify([.. broken.Args.Contains("--lang") ? Array.Empty<string>() : ["--lang", "en"], .. broken.Args]);
        Assert.True(ran.Code == broken.Exit, $"exit {ran.Code}: {ran.Error}{(folder.Has(Folder.Rejects) ? folder.Text(Folder.Rejects) : "")}");
        if (broken.Exit == 2) NothingWasWritten(broken, folder, before, ran);
        else EverythingIsAccountedFor(broken, folder, before);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void BrokenInput_IsToldInVietnameseToo(string name)
    {
        var broken = BrokenInputs.All.Single(each => each.Name == name);
        if (broken.Args.Contains("--lang")) return;
        using var folder = broken.InFolder();
        var ran = folder.Classify(["--lang", "vi", .. broken.Args]);
        Assert.Equal(broken.Exit, ran.Code);
        if (broken.Exit == 2) Assert.StartsWith("Lỗi: ", ran.Error);
        else Assert.Contains(folder.Rows(Folder.Rejects), row => row["message"].Contains("phải là"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void BrokenInput_IsExplainedOrRefused_AndNeverThrows(string name)
    {
        var broken = BrokenInputs.All.Single(each => each.Name == name);
        using var folder = broken.InFolder();
        if (broken.File is "." or "nowhere/r.csv" || broken.Args.Contains("--out") || broken.Args.Contains("--rejects")) return;
        string[] members = folder.Has(Folder.Members) ? ["--members", Folder.Members] : [];
        string[] on = broken.Args.Contains("--on") ? [] : ["--on", "2025-10-15"];
        var ran = folder.Run(["explain", "--household", "H2", "--households", Folder.Households, .. members, .. on, .. broken.Args]);
        if (broken.Exit == 2) Assert.Equal(2, ran.Code);
        else Assert.InRange(ran.Code, 0, 2);
    }

    private static void NothingWasWritten(BrokenInput broken, Folder folder, string[] before, Ran ran)
    {
        Assert.Equal(before, folder.Files);
        Assert.StartsWith("Error: ", ran.Error);
        Assert.Contains($"[{broken.Code}]", ran.Error);
        if (broken.File is { } file) Assert.Contains(broken.Line is { } line ? $"{file}, line {line}: " : $"{file}: ", ran.Error);
        if (broken.Field is { } field) Assert.Contains($"\"{field}\"", ran.Error);
        Assert.Equal("", ran.Out);
    }

    private static void EverythingIsAccountedFor(BrokenInput broken, Folder folder, string[] before)
    {
        Assert.Equal([.. before.Concat([Folder.Results, Folder.Rejects]).Order(StringComparer.Ordinal)], folder.Files);
        var rejects = folder.Rows(Folder.Rejects);
        var reject = Assert.Single(rejects, row => row["code"] == broken.Code && row["line"] == $"{broken.Line}" && row["file"] == broken.File);
        Assert.Equal(broken.Field, reject["field"]);
        Assert.StartsWith(broken.Field + ": must be ", reject["message"]);
        // Each household is in results once or in rejects, never in both; where a code is a formula it stands in `value` alone.
        var results = folder.Rows(Folder.Results).Select(row => row["household_id"]).ToList();
        var rejected = rejects.Where(row => row["file"] == Folder.Households)
            .Select(row => row["household_id"].Length > 0 ? row["household_id"] : row["value"].TrimStart('\'')).ToHashSet();
        Assert.Equal(results.Count, results.Distinct().Count());
        Assert.Empty(results.Intersect(rejected));
        Assert.Equal(IdsIn(folder), results.Concat(rejected).ToHashSet());
        Assert.DoesNotContain(rejects, row => row.Values.Any(value => value.Length > 0 && "=@\t\r".Contains(value[0])));
    }

    private static HashSet<string> IdsIn(Folder folder) =>
        [.. CsvRows.Of(folder.Text(Folder.Households).Replace('\0', '␀') + "\n").Where(row => row.Count > 1 || row.Values.Any(value => value.Length > 0)).Select(row => row["household_id"])];
}
