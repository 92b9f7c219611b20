using System.Globalization;

namespace PovertyCriteria;

/// <content>Where things of one kind stand in a file, with their JSON paths.</content>
internal sealed partial class StandardValidator
{
    private static IEnumerable<(RuleJson Rule, string Path)> Rules(StandardFile file)
    {
        yield return (file.ByFacts, "$.byFacts");
        if (file.ByScores is { } scores) yield return (scores, "$.byScores");
    }

    private static IEnumerable<(string? Text, string Path)> Dates(StandardFile file)
    {
        yield return (file.ProvinceUntil, "$.provinceUntil");
        for (var i = 0; i < file.Documents.Length; i++)
        {
            yield return (file.Documents[i].Issued, $"$.documents[{i}].issued");
            yield return (file.Documents[i].InForce, $"$.documents[{i}].inForce");
        }

        for (var i = 0; i < file.Applies.Length; i++)
        {
            yield return (file.Applies[i].From, $"$.applies[{i}].from");
            yield return (file.Applies[i].To, $"$.applies[{i}].to");
        }

        for (var i = 0; i < (file.Groups?.Length ?? 0); i++)
        {
            yield return (file.Groups![i].From, $"$.groups[{i}].from");
            yield return (file.Groups[i].To, $"$.groups[{i}].to");
        }
    }

    private static IEnumerable<(SourceJson Source, string Path)> Sources(StandardFile file)
    {
        for (var i = 0; i < file.Applies.Length; i++) yield return (file.Applies[i].Source, $"$.applies[{i}].source");
        foreach (var (rule, path) in Rules(file))
        {
            foreach (var line in rule.Lines) yield return (line.Value.Source, $"{path}.lines.{line.Key}.source");
            for (var i = 0; i < rule.Classes.Length; i++)
                if (rule.Classes[i].Source is { } source) yield return (source, $"{path}.classes[{i}].source");
        }

        for (var i = 0; i < (file.Groups?.Length ?? 0); i++) yield return (file.Groups![i].Source, $"$.groups[{i}].source");
        for (var i = 0; i < (file.Indicators?.Length ?? 0); i++)
        {
            var indicator = file.Indicators![i];
            yield return (indicator.Source, $"$.indicators[{i}].source");
            if (indicator.DeprivedWhen is not { } condition) continue;
            foreach (var each in Sources(condition, $"$.indicators[{i}].deprivedWhen")) yield return each;
        }
    }

    private static IEnumerable<(SourceJson Source, string Path)> Sources(ConditionJson condition, string path)
    {
        if (condition.Source is { } source) yield return (source, path + ".source");
        var below = new List<(ConditionJson Condition, string Path)>();
        LawChecks.Each(condition.All, (part, i) => below.Add((part, $"{path}.all[{i}]")));
        LawChecks.Each(condition.Any, (part, i) => below.Add((part, $"{path}.any[{i}]")));
        LawChecks.Each(condition.Of, (part, i) => below.Add((part, $"{path}.of[{i}]")));
        if (condition.Not is { } not) below.Add((not, path + ".not"));
        if (condition.AnyMember is { } any) below.Add((any, path + ".anyMember"));
        if (condition.ShareOfMembers is { } share) below.Add((share.Where, path + ".shareOfMembers.where"));
        foreach (var each in below.SelectMany(part => Sources(part.Condition, part.Path))) yield return each;
    }

    private static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
