using System.Globalization;

namespace PovertyCriteria;

/// <content>Where things of one kind stand in a file, with their JSON paths.</content>
internal sealed partial class StandardValidator
{
    private const string DefinitionPath = "$.definitions.";

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
        for (var i = 0; i < (file.Indicators?.Length ?? 0); i++) yield return (file.Indicators![i].Source, $"$.indicators[{i}].source");
        if (file.ScoreTable is { } table)
        {
            yield return (table.Source, "$.scoreTable.source");
            for (var i = 0; i < table.Items.Length; i++) yield return (table.Items[i].Source, $"$.scoreTable.items[{i}].source");
            foreach (var (category, path) in Categories(file)) yield return (category.Source, path + ".source");
        }

        if (file.QuickForm is { } form) yield return (form.Source, "$.quickForm.source");
        foreach (var (question, path) in Questions(file)) yield return (question.Source, path + ".source");
        foreach (var (condition, path) in Conditions(file).SelectMany(each => Below(each.Condition, each.Path)))
            if (condition.Source is { } source) yield return (source, path + ".source");
    }

    /// <summary>Every condition of a file that stands on its own, definitions included.</summary>
    private static IEnumerable<(ConditionJson Condition, string Path)> Conditions(StandardFile file)
    {
        for (var i = 0; i < (file.Indicators?.Length ?? 0); i++)
            if (file.Indicators![i].DeprivedWhen is { } condition) yield return (condition, $"$.indicators[{i}].deprivedWhen");
        for (var i = 0; i < (file.ScoreTable?.Areas.Length ?? 0); i++) yield return (file.ScoreTable!.Areas[i].When, $"$.scoreTable.areas[{i}].when");
        foreach (var (category, path) in Categories(file)) yield return (category.When, path + ".when");
        foreach (var (question, path) in Questions(file)) yield return (question.When, path + ".when");
        foreach (var definition in file.Definitions ?? []) yield return (definition.Value, DefinitionPath + definition.Key);
    }

    private static IEnumerable<(ScoreCategoryJson Category, string Path)> Categories(StandardFile file)
    {
        for (var i = 0; i < (file.ScoreTable?.Items.Length ?? 0); i++)
            for (var c = 0; c < file.ScoreTable!.Items[i].Choices.Length; c++)
                for (var k = 0; k < file.ScoreTable.Items[i].Choices[c].Categories.Length; k++)
                    yield return (file.ScoreTable.Items[i].Choices[c].Categories[k], SurveyFormReader.CategoryPath(i, c, k));
    }

    private static IEnumerable<(QuickQuestionJson Question, string Path)> Questions(StandardFile file)
    {
        for (var i = 0; i < (file.QuickForm?.OutsideWhenAny.Length ?? 0); i++) yield return (file.QuickForm!.OutsideWhenAny[i], $"$.quickForm.outsideWhenAny[{i}]");
        for (var i = 0; i < (file.QuickForm?.Criteria.Length ?? 0); i++) yield return (file.QuickForm!.Criteria[i], $"$.quickForm.criteria[{i}]");
    }

    /// <summary>A condition and every one inside it.</summary>
    private static IEnumerable<(ConditionJson Condition, string Path)> Below(ConditionJson condition, string path)
    {
        yield return (condition, path);
        var below = new List<(ConditionJson Condition, string Path)>();
        LawChecks.Each(condition.All, (part, i) => below.Add((part, $"{path}.all[{i}]")));
        LawChecks.Each(condition.Any, (part, i) => below.Add((part, $"{path}.any[{i}]")));
        LawChecks.Each(condition.Of, (part, i) => below.Add((part, $"{path}.of[{i}]")));
        if (condition.Not is { } not) below.Add((not, path + ".not"));
        if (condition.OrElse is { } orElse) below.Add((orElse, path + ".orElse"));
        if (condition.AnyMember is { } any) below.Add((any, path + ".anyMember"));
        if (condition.CountMembers is { } count) below.Add((count.Where, path + ".countMembers.where"));
        if (condition.ShareOfMembers is { } share) below.Add((share.Where, path + ".shareOfMembers.where"));
        foreach (var each in below.SelectMany(part => Below(part.Condition, part.Path))) yield return each;
    }

    private static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
