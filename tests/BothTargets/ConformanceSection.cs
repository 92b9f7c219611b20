using System.Globalization;
using System.Text.Json;

namespace PovertyCriteria.BothTargets;

/// <summary>Every case: the class, what is missing, the explanation in both languages and as JSON, the score, the group, the faults.</summary>
internal static class ConformanceSection
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    public static void Write(string folder, TextWriter to)
    {
        foreach (var path in Directory.GetFiles(folder, "*.json").OrderBy(path => path, StringComparer.Ordinal))
        {
            if (path.EndsWith(".schema.json", StringComparison.Ordinal)) continue;
            using var file = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var each in file.RootElement.GetProperty("cases").EnumerateArray()) Write(each, to);
        }
    }

    private static void Write(JsonElement each, TextWriter to)
    {
        to.WriteLine("# " + each.GetProperty("id").GetString());
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(each.GetProperty("on").GetString()!).Value;
        var standard = Find(each, on);
        to.WriteLine(standard?.Id ?? "none in force");
        if (standard is null) return;
        var by = (Basis)Enum.Parse(typeof(Basis), each.GetProperty("by").GetString()!, ignoreCase: true);
        Household household;
        try
        {
            household = HouseholdJson.Parse(each.GetProperty("household").GetRawText());
        }
        catch (InvalidHouseholdException refused)
        {
            foreach (var fault in refused.Faults) to.WriteLine($"{fault} | {fault.Message.Vi}");
            return;
        }

        var faults = standard.FaultsOf(household, on, by);
        foreach (var fault in faults) to.WriteLine($"{fault} | {fault.Message.Vi}");
        if (faults.Count > 0) return;
        var result = standard.Classify(household, on, by);
        to.WriteLine($"{result} | {result.Deprived} | {result.Unknown} | {result.DeprivationsAtLeast}-{result.DeprivationsAtMost} | {string.Join("|", standard.MissingFor(household, on, by))}");
        var explanation = standard.Explain(household, on, by);
        to.WriteLine(explanation.ToString(CultureInfo.InvariantCulture));
        to.WriteLine(explanation.ToString(Vietnamese));
        to.WriteLine(explanation.ToJson());
        if (by == Basis.Forms) to.WriteLine($"{standard.Score(household, on)} {standard.CompareForms(household, on)}");
        foreach (var group in standard.Groups) to.WriteLine($"{group.Id}: {standard.IsInGroup(group.Id, household, on)}");
        if (!each.TryGetProperty("register", out var register)) return;
        var record = new ReviewRecord { HeadEthnicity = Text("head_ethnicity"), SpouseEthnicity = Text("spouse_ethnicity"), HeadHasSpouse = register.TryGetProperty("head_has_spouse", out var has) ? has.GetBoolean() : null };
        foreach (var group in ReviewLaw.National.Groups) to.WriteLine($"{group.Id}: {ReviewLaw.National.IsInGroup(group.Id, record, on)}");

        string? Text(string key) => register.TryGetProperty(key, out var value) ? value.GetString() : null;
    }

    private static PovertyStandard? Find(JsonElement each, LocalDate on)
    {
        PovertyStandard? found = null;
        switch (each.GetProperty("chosen_by").GetString())
        {
            case "id": PovertyStandards.TryGet(each.GetProperty("standard").GetString()!, out found); break;
            case "date": PovertyStandards.National.TryGetInForceOn(on, out found); break;
            default: PovertyStandards.Local.TryGetInForceOn(each.GetProperty("household").GetProperty("province").GetString()!, on, out found); break;
        }

        return found;
    }
}
