using System.Globalization;
using FluentValidation;

namespace PovertyCriteria;

/// <summary>
/// The sense of a law file whose shape is sound. Each rule is a method whose name is the sentence that it checks;
/// a failure's property name is the JSON path, and its custom state says what must stand there.
/// </summary>
internal sealed partial class StandardValidator : AbstractValidator<StandardFile>
{
    public const int MostIndicators = 32;
    public const int MostLines = 32;
    public const int MostRows = 200;
    public const long MostLine = 1_000_000_000_000;

    private readonly Func<string, PovertyStandard?> _find;

    public StandardValidator(Func<string, PovertyStandard?> find)
    {
        _find = find;
        Add(IdsAreIdentifiersAndUnique);
        Add(TextsAreNotEmpty);
        Add(DatesAreReal);
        Add(WindowsAscendWithoutOverlap);
        Add(SourcesNameDeclaredDocuments);
        Add(IndicatorsAreOwnOrOfAnotherStandard);
        Add(IndicatorsBelongToADimension);
        Add(ConditionsAreSound);
        Add((file, report) => TableIsSound(file, file.ByFacts, "$.byFacts", byScores: false, report));
        Add((file, report) =>
        {
            if (file.ByScores is { } rule) TableIsSound(file, rule, "$.byScores", byScores: true, report);
        });
        Add(GroupsNameALineOfIncome);
        Add(FormsAreSound);
        Add(DefinitionsAreUsed);
    }

    private void Add(Action<StandardFile, LawReport> rule) => LawChecks.Add(this, rule);

    private static void IdsAreIdentifiersAndUnique(StandardFile file, LawReport report)
    {
        IsIdentifier(file.Id, "$.id");
        if (file.Province is { } province && (province.Length != 2 || !province.All(c => c is >= '0' and <= '9')))
            report(LawFaultCodes.IdFormat, "$.province", new("mã tỉnh hai chữ số", "a province code of two digits"), province);
        if (file.Province is null && file.ProvinceUntil is { } until)
            report(LawFaultCodes.ProvinceMissing, "$.provinceUntil", new("chỉ có khi có province", "only beside province"), until);
        Unique(file.Documents.Select(document => document.Number), i => $"$.documents[{i}].number");
        Unique((file.Dimensions ?? []).Select(dimension => dimension.Id), i => $"$.dimensions[{i}].id");
        Unique((file.Indicators ?? []).Select(indicator => indicator.Id), i => $"$.indicators[{i}].id");
        Unique((file.Groups ?? []).Select(group => group.Id), i => $"$.groups[{i}].id");
        Unique((file.ScoreTable?.Areas ?? []).Select(area => area.Id), i => $"$.scoreTable.areas[{i}].id");
        Unique((file.ScoreTable?.Items ?? []).Select(item => item.Id), i => $"$.scoreTable.items[{i}].id");
        LawChecks.Each(file.ScoreTable?.Items, (item, i) => Unique(item.Areas ?? [], a => $"$.scoreTable.items[{i}].areas[{a}]"));
        Unique((file.QuickForm?.Criteria ?? []).Select(question => question.Id), i => $"$.quickForm.criteria[{i}].id");
        Unique((file.QuickForm?.OutsideWhenAny ?? []).Select(question => question.Id), i => $"$.quickForm.outsideWhenAny[{i}].id");
        LawChecks.Each(file.Dimensions, (dimension, i) => IsIdentifier(dimension.Id, $"$.dimensions[{i}].id"));
        LawChecks.Each(file.Indicators, (indicator, i) => IsIdentifier(indicator.Id, $"$.indicators[{i}].id"));
        LawChecks.Each(file.Groups, (group, i) => IsIdentifier(group.Id, $"$.groups[{i}].id"));
        LawChecks.Each(file.ScoreTable?.Areas, (area, i) => IsIdentifier(area.Id, $"$.scoreTable.areas[{i}].id"));
        LawChecks.Each(file.ScoreTable?.Items, (item, i) => IsIdentifier(item.Id, $"$.scoreTable.items[{i}].id"));
        foreach (var (question, path) in Questions(file)) IsIdentifier(question.Id, path + ".id");
        foreach (var definition in file.Definitions?.Keys ?? Enumerable.Empty<string>()) IsIdentifier(definition, DefinitionPath + definition);
        foreach (var (rule, path) in Rules(file))
            foreach (var line in rule.Lines.Keys) IsIdentifier(line, $"{path}.lines.{line}");

        void IsIdentifier(string id, string path) => LawChecks.IsIdentifier(id, path, report);

        void Unique(IEnumerable<string> ids, Func<int, string> path) => LawChecks.Unique(ids, path, report);
    }

    private static void TextsAreNotEmpty(StandardFile file, LawReport report)
    {
        Name(file.Name, "$.name");
        LawChecks.Each(file.Dimensions, (dimension, i) => Name(dimension.Name, $"$.dimensions[{i}].name"));
        LawChecks.Each(file.Indicators, (indicator, i) => Name(indicator.Name, $"$.indicators[{i}].name"));
        LawChecks.Each(file.Groups, (group, i) => Name(group.Name, $"$.groups[{i}].name"));
        LawChecks.Each(file.NotFound, (missing, i) => Name(missing.What, $"$.notFound[{i}].what"));
        if (file.ScoreTable is { } table) Name(table.Name, "$.scoreTable.name");
        LawChecks.Each(file.ScoreTable?.Areas, (area, i) => Name(area.Name, $"$.scoreTable.areas[{i}].name"));
        LawChecks.Each(file.ScoreTable?.Items, (item, i) => Name(item.Name, $"$.scoreTable.items[{i}].name"));
        foreach (var (category, path) in Categories(file)) Name(category.Name, path + ".name");
        if (file.QuickForm is { } form) Name(form.Name, "$.quickForm.name");
        foreach (var (question, path) in Questions(file)) Name(question.Name, path + ".name");
        foreach (var (rule, path) in Rules(file))
            foreach (var line in rule.Lines)
                if (line.Value.Name is { } name) Name(name, $"{path}.lines.{line.Key}.name");
        LawChecks.AreFilled(file.Documents, report);
        LawChecks.Each(file.Indicators, (indicator, i) => Filled(indicator.Text ?? "-", $"$.indicators[{i}].text", new("lời văn, hoặc bỏ khóa này", "a wording, or no such key")));
        LawChecks.Each(file.NotFound, (missing, i) => Filled(missing.HeldBy, $"$.notFound[{i}].heldBy", new("văn bản có nội dung này", "the document that holds it")));
        foreach (var (source, path) in Sources(file))
            if (source.Note is { } note) Name(note, path + ".note");

        void Filled(string text, string path, LocalizedText must) => LawChecks.Filled(text, path, must, report);

        void Name(TextJson name, string path) => LawChecks.Name(name, path, report);
    }

    private static void DatesAreReal(StandardFile file, LawReport report)
    {
        foreach (var (text, path) in Dates(file)) LawChecks.IsDate(text, path, report);
    }

    private static void WindowsAscendWithoutOverlap(StandardFile file, LawReport report)
    {
        if (file.Applies.Length == 0)
            report(LawFaultCodes.ConditionEmpty, "$.applies", new("ít nhất một giai đoạn", "at least one window"), "[]");
        if (Dates(file).Any(date => date.Text is not null && !LawDate.IsReal(date.Text))) return;
        LawChecks.Each(file.Applies, (window, i) =>
        {
            if (LawDate.Parse(window.From) > LawDate.Parse(window.To))
                report(LawFaultCodes.WindowOrder, $"$.applies[{i}].to", new($"một ngày không trước {window.From}", $"a date not before {window.From}"), window.To);
            if (i > 0 && LawDate.Parse(window.From) <= LawDate.Parse(file.Applies[i - 1].To))
                report(LawFaultCodes.WindowOverlap, $"$.applies[{i}].from", new($"một ngày sau {file.Applies[i - 1].To}", $"a date after {file.Applies[i - 1].To}"), window.From);
        });
        LawChecks.Each(file.Groups, (group, i) =>
        {
            if (LawDate.Parse(group.From) > LawDate.Parse(group.To))
                report(LawFaultCodes.WindowOrder, $"$.groups[{i}].to", new($"một ngày không trước {group.From}", $"a date not before {group.From}"), group.To);
        });
    }

    private static void SourcesNameDeclaredDocuments(StandardFile file, LawReport report)
    {
        LawChecks.NameDocuments(Sources(file), file.Documents, report);
        foreach (var (rule, path) in Rules(file))
        {
            LawChecks.Each(rule.Classes, (row, i) =>
            {
                if (row.Source is null && (row.AtMost is not null || i != rule.Classes.Length - 1))
                    report(LawFaultCodes.SourceMissing, $"{path}.classes[{i}].source", new("nguồn của dòng này; chỉ dòng cuối không có atMost mới được thiếu", "the row's source; only a last row without atMost may do without"), "");
            });
        }
    }

    private void IndicatorsAreOwnOrOfAnotherStandard(StandardFile file, LawReport report)
    {
        if (file.Indicators is null == file.IndicatorsOf is null)
        {
            report(LawFaultCodes.IndicatorsPlace, file.Indicators is null ? "$" : "$.indicatorsOf", new("đúng một trong: indicators, indicatorsOf", "exactly one of: indicators, indicatorsOf"),
                file.Indicators is null ? "" : "indicators, indicatorsOf");
        }

        if (file.IndicatorsOf is { } other && _find(other) is null)
            report(LawFaultCodes.StandardUnknown, "$.indicatorsOf", new("mã của một chuẩn có trong gói", "the id of a standard in the package"), other);
        if (file.Indicators is { Length: > MostIndicators } many)
            report(LawFaultCodes.IndicatorsTooMany, "$.indicators", new($"nhiều nhất {MostIndicators} chỉ số", $"at most {MostIndicators} indicators"), Text(many.Length));
    }

    private static void IndicatorsBelongToADimension(StandardFile file, LawReport report)
    {
        var dimensions = (file.Dimensions ?? []).Select(dimension => dimension.Id).ToList();
        var known = LawChecks.Listed(dimensions);
        LawChecks.Each(file.Indicators, (indicator, i) =>
        {
            if (!dimensions.Contains(indicator.Dimension, StringComparer.Ordinal))
                report(LawFaultCodes.DimensionUnknown, $"$.indicators[{i}].dimension", new("một trong dimensions: " + known, "one of dimensions: " + known), indicator.Dimension);
        });
        LawChecks.Each(file.NotFound, (missing, i) =>
        {
            if (missing.Indicator is { } id && !(file.Indicators ?? []).Any(indicator => string.Equals(indicator.Id, id, StringComparison.Ordinal)))
                report(LawFaultCodes.IndicatorUnknown, $"$.notFound[{i}].indicator", new("mã một chỉ số của tệp này", "the id of an indicator of this file"), id);
        });
    }

    private static void ConditionsAreSound(StandardFile file, LawReport report)
    {
        var reader = new ConditionReader(file.Definitions, (code, path, must, was) => report(code, path, must, was));
        LawChecks.Each(file.Indicators, (indicator, i) =>
        {
            if (indicator.DeprivedWhen is { } condition) reader.Read(condition, $"$.indicators[{i}].deprivedWhen");
        });
    }

    private static void DefinitionsAreUsed(StandardFile file, LawReport report)
    {
        var used = new HashSet<string>(Conditions(file).Where(each => !each.Path.StartsWith(DefinitionPath, StringComparison.Ordinal)).SelectMany(each => Below(each.Condition, each.Path)).Select(each => each.Condition.Definition).OfType<string>(), StringComparer.Ordinal);
        foreach (var name in file.Definitions?.Keys ?? Enumerable.Empty<string>())
            if (!used.Contains(name)) report(LawFaultCodes.DefinitionUnused, DefinitionPath + name, new("một định nghĩa được dùng", "a definition that is used"), name);
    }

    private static void GroupsNameALineOfIncome(StandardFile file, LawReport report) => LawChecks.Each(file.Groups, (group, i) =>
    {
        if (!file.ByFacts.Lines.ContainsKey(group.AtMost))
        {
            var known = LawChecks.Listed(file.ByFacts.Lines.Keys);
            report(LawFaultCodes.RowLineUnknown, $"$.groups[{i}].atMost", new("một trong byFacts.lines: " + known, "one of byFacts.lines: " + known), group.AtMost);
        }
    });
}
