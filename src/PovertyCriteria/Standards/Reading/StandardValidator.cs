using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace PovertyCriteria;

/// <summary>
/// The sense of a law file whose shape is sound. Each rule is a method whose name is the sentence that it checks;
/// a failure's property name is the JSON path, and its custom state says what must stand there.
/// </summary>
internal sealed class StandardValidator : AbstractValidator<StandardFile>
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
    }

    private delegate void Report(string code, string path, LocalizedText must, string was);

    private void Add(Action<StandardFile, Report> rule) => RuleFor(file => file).Custom((file, context) => rule(file, (code, path, must, was) =>
        context.AddFailure(new ValidationFailure(path, must.En, was) { ErrorCode = code, CustomState = must })));

    private static void IdsAreIdentifiersAndUnique(StandardFile file, Report report)
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
        Each(file.Dimensions, (dimension, i) => IsIdentifier(dimension.Id, $"$.dimensions[{i}].id"));
        Each(file.Indicators, (indicator, i) => IsIdentifier(indicator.Id, $"$.indicators[{i}].id"));
        Each(file.Groups, (group, i) => IsIdentifier(group.Id, $"$.groups[{i}].id"));
        foreach (var (rule, path) in Rules(file))
            foreach (var line in rule.Lines.Keys) IsIdentifier(line, $"{path}.lines.{line}");

        void IsIdentifier(string id, string path)
        {
            if (id.Length is 0 or > Column.MaxIdLength || !id.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '-'))
                report(LawFaultCodes.IdFormat, path, new("1 đến 64 ký tự a-z, 0-9, _ hoặc -", "1 to 64 characters a-z, 0-9, _ or -"), id);
        }

        void Unique(IEnumerable<string> ids, Func<int, string> path)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var index = 0;
            foreach (var id in ids)
            {
                if (!seen.Add(id)) report(LawFaultCodes.IdDuplicate, path(index), new("một mã chỉ có một lần", "an id that stands once"), id);
                index++;
            }
        }
    }

    private static void TextsAreNotEmpty(StandardFile file, Report report)
    {
        Name(file.Name, "$.name");
        Each(file.Dimensions, (dimension, i) => Name(dimension.Name, $"$.dimensions[{i}].name"));
        Each(file.Indicators, (indicator, i) => Name(indicator.Name, $"$.indicators[{i}].name"));
        Each(file.Groups, (group, i) => Name(group.Name, $"$.groups[{i}].name"));
        Each(file.NotFound, (missing, i) => Name(missing.What, $"$.notFound[{i}].what"));
        foreach (var (rule, path) in Rules(file))
            foreach (var line in rule.Lines)
                if (line.Value.Name is { } name) Name(name, $"{path}.lines.{line.Key}.name");
        Each(file.Documents, (document, i) =>
        {
            Filled(document.Number, $"$.documents[{i}].number", new("số hiệu, hoặc tên gọi khi chưa thấy số hiệu", "a number, or a label where the number was not found"));
            Filled(document.Kind, $"$.documents[{i}].kind", new("loại văn bản", "a kind of document"));
        });
        Each(file.Indicators, (indicator, i) => Filled(indicator.Text ?? "-", $"$.indicators[{i}].text", new("lời văn, hoặc bỏ khóa này", "a wording, or no such key")));
        Each(file.NotFound, (missing, i) => Filled(missing.HeldBy, $"$.notFound[{i}].heldBy", new("văn bản có nội dung này", "the document that holds it")));
        foreach (var (source, path) in Sources(file))
            if (source.Note is { } note) Name(note, path + ".note");

        void Filled(string text, string path, LocalizedText must)
        {
            if (string.IsNullOrWhiteSpace(text)) report(LawFaultCodes.ValueEmpty, path, must, text);
        }

        void Name(TextJson name, string path)
        {
            if (string.IsNullOrWhiteSpace(name.Vi)) report(LawFaultCodes.ValueEmpty, path + ".vi", new("văn bản tiếng Việt", "a text in Vietnamese"), name.Vi);
            if (string.IsNullOrWhiteSpace(name.En)) report(LawFaultCodes.ValueEmpty, path + ".en", new("văn bản tiếng Anh", "a text in English"), name.En);
        }
    }

    private static void DatesAreReal(StandardFile file, Report report)
    {
        foreach (var (text, path) in Dates(file))
            if (text is not null && !LawDate.IsReal(text))
                report(LawFaultCodes.DateNotReal, path, new("ngày yyyy-mm-dd có trong lịch", "a date yyyy-mm-dd that exists"), text);
    }

    private static void WindowsAscendWithoutOverlap(StandardFile file, Report report)
    {
        if (file.Applies.Length == 0)
            report(LawFaultCodes.ConditionEmpty, "$.applies", new("ít nhất một giai đoạn", "at least one window"), "[]");
        if (Dates(file).Any(date => date.Text is not null && !LawDate.IsReal(date.Text))) return;
        Each(file.Applies, (window, i) =>
        {
            if (LawDate.Parse(window.From) > LawDate.Parse(window.To))
                report(LawFaultCodes.WindowOrder, $"$.applies[{i}].to", new($"một ngày không trước {window.From}", $"a date not before {window.From}"), window.To);
            if (i > 0 && LawDate.Parse(window.From) <= LawDate.Parse(file.Applies[i - 1].To))
                report(LawFaultCodes.WindowOverlap, $"$.applies[{i}].from", new($"một ngày sau {file.Applies[i - 1].To}", $"a date after {file.Applies[i - 1].To}"), window.From);
        });
        Each(file.Groups, (group, i) =>
        {
            if (LawDate.Parse(group.From) > LawDate.Parse(group.To))
                report(LawFaultCodes.WindowOrder, $"$.groups[{i}].to", new($"một ngày không trước {group.From}", $"a date not before {group.From}"), group.To);
        });
    }

    private static void SourcesNameDeclaredDocuments(StandardFile file, Report report)
    {
        var declared = file.Documents.Select(document => document.Number).ToList();
        var known = Listed(declared);
        foreach (var (source, path) in Sources(file))
        {
            if (!declared.Contains(source.Document, StringComparer.Ordinal))
                report(LawFaultCodes.DocumentUndeclared, path + ".document", new("một trong documents: " + known, "one of documents: " + known), source.Document);
            if (string.IsNullOrWhiteSpace(source.At))
                report(LawFaultCodes.ValueEmpty, path + ".at", new("điều, khoản; hoặc - khi không biết", "article and clause; or - where not known"), source.At);
        }

        foreach (var (rule, path) in Rules(file))
        {
            Each(rule.Classes, (row, i) =>
            {
                if (row.Source is null && (row.AtMost is not null || i != rule.Classes.Length - 1))
                    report(LawFaultCodes.SourceMissing, $"{path}.classes[{i}].source", new("nguồn của dòng này; chỉ dòng cuối không có atMost mới được thiếu", "the row's source; only a last row without atMost may do without"), "");
            });
        }
    }

    private void IndicatorsAreOwnOrOfAnotherStandard(StandardFile file, Report report)
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

    private static void IndicatorsBelongToADimension(StandardFile file, Report report)
    {
        var dimensions = (file.Dimensions ?? []).Select(dimension => dimension.Id).ToList();
        var known = Listed(dimensions);
        Each(file.Indicators, (indicator, i) =>
        {
            if (!dimensions.Contains(indicator.Dimension, StringComparer.Ordinal))
                report(LawFaultCodes.DimensionUnknown, $"$.indicators[{i}].dimension", new("một trong dimensions: " + known, "one of dimensions: " + known), indicator.Dimension);
        });
        Each(file.NotFound, (missing, i) =>
        {
            if (missing.Indicator is { } id && !(file.Indicators ?? []).Any(indicator => string.Equals(indicator.Id, id, StringComparison.Ordinal)))
                report(LawFaultCodes.IndicatorUnknown, $"$.notFound[{i}].indicator", new("mã một chỉ số của tệp này", "the id of an indicator of this file"), id);
        });
    }

    private static void ConditionsAreSound(StandardFile file, Report report)
    {
        var reader = new ConditionReader((code, path, must, was) => report(code, path, must, was));
        Each(file.Indicators, (indicator, i) =>
        {
            if (indicator.DeprivedWhen is { } condition) reader.Read(condition, $"$.indicators[{i}].deprivedWhen");
        });
    }

    private void TableIsSound(StandardFile file, RuleJson rule, string path, bool byScores, Report report)
    {
        if (byScores == rule.Measure.IsIncome())
            report(LawFaultCodes.MeasurePoints, path + ".measure", byScores ? new("income_score", "income_score") : new("một thu nhập", "an income"), MeasureWords.Tokens[(int)rule.Measure]);
        if (byScores != rule.PointsPerDeprivation is > 0)
        {
            report(LawFaultCodes.MeasurePoints, path + ".pointsPerDeprivation", byScores
                ? new("số điểm dương của một chỉ số", "the positive points of an indicator") : new("chỉ có trong byScores", "only in byScores"), Text(rule.PointsPerDeprivation));
        }

        if (rule.Lines.Count > MostLines || rule.Classes.Length > MostRows)
        {
            report(LawFaultCodes.TableTooLarge, path, new($"nhiều nhất {MostLines} mức và {MostRows} dòng", $"at most {MostLines} lines and {MostRows} rows"), $"{rule.Lines.Count}, {rule.Classes.Length}");
            return;
        }

        var count = file.Indicators?.Length ?? _find(file.IndicatorsOf ?? "")?.Indicators.Length ?? 0;
        var linesAreSound = LinesAscendAlikeInBothAreas(rule, path, report);
        var rowsAreSound = RowsNameLinesInOrder(rule, path, count, report);
        if (linesAreSound && rowsAreSound && count <= MostIndicators) EveryCellHasOneClass(rule, path, count, report);
    }

    private static bool LinesAscendAlikeInBothAreas(RuleJson rule, string path, Report report)
    {
        var sound = true;
        if (rule.Lines.Count == 0) Fail(LawFaultCodes.ConditionEmpty, path + ".lines", new("ít nhất một mức", "at least one line"), "{}");
        foreach (var (id, line) in rule.Lines.Select(pair => (pair.Key, pair.Value)))
        {
            var place = $"{path}.lines.{id}";
            if (line.All is not null ? line.Rural is not null || line.Urban is not null : line.Rural is null || line.Urban is null)
                Fail(LawFaultCodes.LineArea, place, new("rural và urban, hoặc chỉ all", "rural and urban, or all alone"), Keys(line));
            foreach (var (key, amount) in new[] { ("all", line.All), ("rural", line.Rural), ("urban", line.Urban) })
                if (amount is <= 0 or > MostLine) Fail(LawFaultCodes.LineAmount, $"{place}.{key}", new($"từ 1 đến {MostLine}", $"1 to {MostLine}"), Text(amount));
            if (line.Rural > line.Urban) Fail(LawFaultCodes.LineRuralAboveUrban, place + ".rural", new($"không quá mức urban {line.Urban}", $"at most the urban {line.Urban}"), Text(line.Rural));
        }

        if (!sound) return false;
        var ascending = Ascending(rule);
        for (var i = 1; i < ascending.Length; i++)
        {
            var (before, line) = (rule.Lines[ascending[i - 1]], rule.Lines[ascending[i]]);
            if (Rural(before) >= Rural(line) || Urban(before) >= Urban(line))
                Fail(LawFaultCodes.LineOrder, $"{path}.lines.{ascending[i]}", new($"trên {ascending[i - 1]} ở cả hai khu vực", $"above {ascending[i - 1]} in both areas"), $"{Text(Rural(line))}, {Text(Urban(line))}");
        }

        return sound;

        void Fail(string code, string place, LocalizedText must, string was)
        {
            sound = false;
            report(code, place, must, was);
        }

        static string Keys(LineJson line) => string.Join(", ", new[] { line.All is null ? null : "all", line.Rural is null ? null : "rural", line.Urban is null ? null : "urban" }.Where(key => key is not null));
    }

    private static bool RowsNameLinesInOrder(RuleJson rule, string path, int indicators, Report report)
    {
        var sound = true;
        var known = Listed(rule.Lines.Keys);
        Each(rule.Classes, (row, i) =>
        {
            foreach (var (key, line) in new[] { ("above", row.Above), ("atMost", row.AtMost) })
                if (line is not null && !rule.Lines.ContainsKey(line)) Fail(LawFaultCodes.RowLineUnknown, i, key, new("một trong lines: " + known, "one of lines: " + known), line);
            foreach (var (key, cutoff) in new[] { ("deprivedAtLeast", row.DeprivedAtLeast), ("deprivedFewerThan", row.DeprivedFewerThan) })
                if (cutoff < 1 || cutoff > indicators) Fail(LawFaultCodes.RowCutoff, i, key, new($"từ 1 đến số chỉ số, {indicators}", $"1 to the number of indicators, {indicators}"), Text(cutoff));
            if (row.DeprivedAtLeast >= row.DeprivedFewerThan)
                Fail(LawFaultCodes.RowBounds, i, "deprivedFewerThan", new($"trên {row.DeprivedAtLeast}", $"above {row.DeprivedAtLeast}"), Text(row.DeprivedFewerThan));
            if (row.Above is { } above && row.AtMost is { } atMost && rule.Lines.TryGetValue(above, out var low) && rule.Lines.TryGetValue(atMost, out var high) && Rural(low) >= Rural(high))
                Fail(LawFaultCodes.RowBounds, i, "atMost", new($"một mức trên {above}", $"a line above {above}"), atMost);
        });
        return sound;

        void Fail(string code, int row, string key, LocalizedText must, string was)
        {
            sound = false;
            report(code, $"{path}.classes[{row}].{key}", must, was);
        }
    }

    private static void EveryCellHasOneClass(RuleJson rule, string path, int indicators, Report report)
    {
        var ascending = Ascending(rule);
        var rows = rule.Classes.Select(row => row.ToDomain()).ToList();
        var ranks = new int[ascending.Length + 1, indicators + 1];
        for (var band = 0; band <= ascending.Length; band++)
        {
            for (var deprivations = 0; deprivations <= indicators; deprivations++)
            {
                var holding = ClassTable.RowsOf(rows, ascending, band, deprivations).ToList();
                var cell = new LocalizedText(
                    $"{Band(band)}, {deprivations} chỉ số thiếu hụt: đúng một dòng", $"{Band(band)}, {deprivations} deprivations: exactly one row");
                if (holding.Count == 0)
                {
                    report(LawFaultCodes.TableGap, path + ".classes", cell, "0");
                    return;
                }

                if (holding.Count > 1)
                {
                    report(LawFaultCodes.TableOverlap, $"{path}.classes[{holding[1]}]", cell, string.Join(", ", holding.Select(index => $"classes[{index}]")));
                    return;
                }

                ranks[band, deprivations] = Rank(rows[holding[0]].Class);
                var poorerThanBelow = band > 0 && ranks[band, deprivations] < ranks[band - 1, deprivations];
                var poorerThanFewer = deprivations > 0 && ranks[band, deprivations] > ranks[band, deprivations - 1];
                if (!poorerThanBelow && !poorerThanFewer) continue;
                report(LawFaultCodes.TableNotMonotone, $"{path}.classes[{holding[0]}]", new(
                    $"{Band(band)}, {deprivations} chỉ số thiếu hụt: không nghèo hơn khi thu nhập cao hơn hoặc ít thiếu hụt hơn",
                    $"{Band(band)}, {deprivations} deprivations: no poorer class for a higher income or fewer deprivations"), rows[holding[0]].Class.Token());
                return;
            }
        }

        string Band(int band) => band == 0 ? "<= " + ascending[0] : "> " + ascending[band - 1];

        // "Neither poor nor near-poor" is as far up as "above": no further line is drawn.
        static int Rank(PovertyClass each) => each == PovertyClass.NotPoor ? (int)PovertyClass.Above : (int)each;
    }

    private static void GroupsNameALineOfIncome(StandardFile file, Report report) => Each(file.Groups, (group, i) =>
    {
        if (!file.ByFacts.Lines.ContainsKey(group.AtMost))
        {
            var known = Listed(file.ByFacts.Lines.Keys);
            report(LawFaultCodes.RowLineUnknown, $"$.groups[{i}].atMost", new("một trong byFacts.lines: " + known, "one of byFacts.lines: " + known), group.AtMost);
        }
    });

    private static string[] Ascending(RuleJson rule) => [.. rule.Lines.OrderBy(pair => Rural(pair.Value)).Select(pair => pair.Key)];

    private static long Rural(LineJson line) => line.Rural ?? line.All ?? 0;

    private static long Urban(LineJson line) => line.Urban ?? line.All ?? 0;

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
        Each(condition.All, (part, i) => below.Add((part, $"{path}.all[{i}]")));
        Each(condition.Any, (part, i) => below.Add((part, $"{path}.any[{i}]")));
        Each(condition.Of, (part, i) => below.Add((part, $"{path}.of[{i}]")));
        if (condition.Not is { } not) below.Add((not, path + ".not"));
        if (condition.AnyMember is { } any) below.Add((any, path + ".anyMember"));
        if (condition.ShareOfMembers is { } share) below.Add((share.Where, path + ".shareOfMembers.where"));
        foreach (var each in below.SelectMany(part => Sources(part.Condition, part.Path))) yield return each;
    }

    private static void Each<T>(T[]? items, Action<T, int> act)
    {
        for (var i = 0; i < (items?.Length ?? 0); i++) act(items![i], i);
    }

    /// <summary>The words that may stand somewhere, so many as a message can carry.</summary>
    private static string Listed(IReadOnlyCollection<string> words)
    {
        const int most = 40;
        var list = string.Join(", ", words.Take(most).Select(JsonPlaces.Clip));
        return words.Count > most ? list + ", …" : list;
    }

    private static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
