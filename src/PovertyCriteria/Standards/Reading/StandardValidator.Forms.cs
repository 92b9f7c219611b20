using System.Globalization;

namespace PovertyCriteria;

/// <content>The forms of a law file: points for every area, areas and categories that exclude each other.</content>
internal sealed partial class StandardValidator
{
    public const int MostPoints = 1_000;
    public const int MostItems = 64;

    // Any year will do where a condition does not ask for the year; this one lies in no bound of another.
    private const int AnyYear = 2000;

    private static void FormsAreSound(StandardFile file, LawReport report)
    {
        var reader = new ConditionReader(file.Definitions, (code, path, must, was) => report(code, path, must, was));
        if (file.ScoreTable is { } table)
        {
            if (file.ByScores is null) report(LawFaultCodes.ScoresMissing, "$.scoreTable", new("cùng với byScores", "beside byScores"), "scoreTable");
            var shapeIsSound = EveryListIsFilled(table, report) & PointsAreOfTheItemsAreas(table, report);
            if (SurveyFormReader.Read(table, reader) is { } read && shapeIsSound)
            {
                var work = new Work();
                AreasAreExactlyOne(read, work, report);
                CategoriesExcludeEachOther(read, work, report);
            }
        }

        if (file.QuickForm is not { } form) return;
        SurveyFormReader.Read(form, reader);
        if (form.OutsideWhenAny.Length == 0) report(LawFaultCodes.ConditionEmpty, "$.quickForm.outsideWhenAny", new("ít nhất một câu hỏi", "at least one question"), "[]");
        if (form.GoesOnBelow < 1 || form.GoesOnBelow > form.Criteria.Length)
            report(LawFaultCodes.ConditionBounds, "$.quickForm.goesOnBelow", new($"từ 1 đến {form.Criteria.Length}", $"1 to {form.Criteria.Length}"), Text(form.GoesOnBelow));
    }

    private static bool EveryListIsFilled(ScoreTableJson table, LawReport report)
    {
        var sound = true;
        if (table.Areas.Length is 0 or > Fillings.MostConditions) Empty("$.scoreTable.areas");
        if (table.Items.Length is 0 or > MostItems) Empty("$.scoreTable.items");
        LawChecks.Each(table.Items, (item, i) =>
        {
            if (item.Areas is { Length: 0 }) Empty($"$.scoreTable.items[{i}].areas");
            if (item.Choices.Length == 0) Empty($"$.scoreTable.items[{i}].choices");
            if (item.Choices.Sum(choice => choice.Categories.Length) > Fillings.MostConditions) Empty($"$.scoreTable.items[{i}].choices");
            LawChecks.Each(item.Choices, (choice, c) =>
            {
                if (choice.Categories.Length == 0) Empty($"$.scoreTable.items[{i}].choices[{c}].categories");
            });
        });
        return sound;

        void Empty(string path)
        {
            sound = false;
            report(LawFaultCodes.ConditionEmpty, path, new($"ít nhất một, nhiều nhất {MostItems}", $"at least one, at most {MostItems}"), "");
        }
    }

    private static bool PointsAreOfTheItemsAreas(ScoreTableJson table, LawReport report)
    {
        var sound = true;
        var areas = table.Areas.Select(area => area.Id).ToList();
        LawChecks.Each(table.Items, (item, i) =>
        {
            var asked = item.Areas ?? [.. areas];
            foreach (var unknown in asked.Except(areas, StringComparer.Ordinal)) Fail(LawFaultCodes.AreaUnknown, $"$.scoreTable.items[{i}].areas", areas, unknown);
            LawChecks.Each(item.Choices, (choice, c) => LawChecks.Each(choice.Categories, (category, k) =>
            {
                var path = SurveyFormReader.CategoryPath(i, c, k) + ".points";
                foreach (var missing in asked.Except(category.Points.Keys, StringComparer.Ordinal)) Fail(LawFaultCodes.AreaPoints, path, asked, missing);
                foreach (var extra in category.Points.Keys.Except(asked, StringComparer.Ordinal)) Fail(LawFaultCodes.AreaUnknown, path + "." + extra, asked, extra);
                foreach (var (area, points) in category.Points.Select(pair => (pair.Key, pair.Value)))
                    if (points is < 0 or > MostPoints) Fail(LawFaultCodes.PointsRange, path + "." + area, ["0", Text(MostPoints)], Text(points));
            }));
        });
        return sound;

        void Fail(string code, string path, IReadOnlyCollection<string> must, string was)
        {
            sound = false;
            report(code, path, new("điểm cho mỗi khu vực, từ 0: " + LawChecks.Listed(must), "points for each area, from 0: " + LawChecks.Listed(must)), was);
        }
    }

    private static void AreasAreExactlyOne(ScoreTable table, Work work, LawReport report)
    {
        if (!TryAnswers([.. table.Areas.Select(area => area.When)], "$.scoreTable.areas", work, report, out var answers)) return;
        foreach (var answer in answers)
        {
            var holding = table.Areas.Where(area => (answer >> area.Number & 1) == 1).ToList();
            if (holding.Count == 1) continue;
            report(holding.Count == 0 ? LawFaultCodes.TableGap : LawFaultCodes.TableOverlap, holding.Count == 0 ? "$.scoreTable.areas" : $"$.scoreTable.areas[{holding[1].Number}].when",
                new("mỗi hộ thuộc đúng một khu vực", "every household in exactly one area"), string.Join(", ", holding));
            return;
        }
    }

    private static void CategoriesExcludeEachOther(ScoreTable table, Work work, LawReport report)
    {
        foreach (var item in table.Items)
        {
            foreach (var part in item.Parts)
            {
                var path = $"$.scoreTable.items[{item.Number - 1}]";
                if (!TryAnswers(part.Conditions, path, work, report, out var answers)) continue;
                foreach (var choice in part.Choices)
                {
                    var bits = part.Categories.Select((category, bit) => (category, bit)).Where(each => choice.Categories.Contains(each.category)).Select(each => 1UL << each.bit).Aggregate((all, bit) => all | bit);
                    if (!answers.Any(answer => Bits.Count(answer & bits) > 1)) continue;
                    var holding = choice.Categories.Where(category => answers.Any(answer => Bits.Count(answer & bits) > 1 && (answer >> part.Categories.IndexOf(category) & 1) == 1));
                    report(LawFaultCodes.TableOverlap, $"{path}.choices[{item.Choices.IndexOf(choice)}].categories",
                        new("các dòng loại trừ nhau: một hộ không được điểm hai lần", "rows that exclude each other: a household does not score twice"), JsonPlaces.Clip(string.Join(" + ", holding.Select(category => category.Name.Vi))));
                    break;
                }
            }
        }
    }

    /// <summary>What the conditions can say together of a household of which nothing is known, in every year that they tell apart.</summary>
    private static bool TryAnswers(IReadOnlyList<Condition> conditions, string path, Work work, LawReport report, out List<ulong> answers)
    {
        answers = [];
        var years = conditions.SelectMany(condition => ConditionNodes.In(condition)).OfType<ReviewWithin>().SelectMany(node => new[] { node.From, node.To == AgeWithin.NoBound ? node.From : node.To + 1 });
        foreach (var year in years.Append(AnyYear).Distinct())
        {
            var fillings = work.IsDone ? null : new Fillings(conditions, new Household(), new LocalDate(year, 12, 31));
            work.Add(fillings?.Count ?? 0, conditions);
            if (fillings is not { AreFew: true })
            {
                report(LawFaultCodes.TableTooLarge, path, new($"nhiều nhất {Fillings.Most} cách trả lời", $"at most {Fillings.Most} ways to answer"), "> " + Fillings.Most.ToString(CultureInfo.InvariantCulture));
                return false;
            }

            answers.AddRange(fillings.Answers());
        }

        answers = [.. answers.Distinct()];
        return true;
    }

    /// <summary>How much has been filled in for one file; has state because the bound is on all of it together.</summary>
    private sealed class Work
    {
        private const long Most = 1 << 24;

        private long _nodes;

        public bool IsDone => _nodes > Most;

        public void Add(long fillings, IReadOnlyList<Condition> conditions) => _nodes += (fillings + Columns.OfHousehold.Length) * conditions.Sum(condition => ConditionNodes.In(condition).LongCount());
    }
}
