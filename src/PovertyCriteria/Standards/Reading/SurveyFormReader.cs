using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>Makes the forms of a law file, conditions included; null where a condition is faulty, which the condition reader reports.</summary>
internal static class SurveyFormReader
{
    public static ScoreTable? Read(ScoreTableJson json, ConditionReader conditions)
    {
        const string path = "$.scoreTable";
        var sound = true;
        ImmutableArray<ScoreArea> areas =
        [
            .. json.Areas.Select((area, index) => new ScoreArea(area.Id, index, area.Name.ToDomain(), area.Lines) { When = Condition(area.When, $"{path}.areas[{index}].when") }),
        ];
        var items = ImmutableArray.CreateBuilder<ScoreItem>();
        for (var i = 0; i < json.Items.Length; i++)
        {
            var item = json.Items[i];
            ImmutableArray<ScoreChoice> choices =
            [
                .. item.Choices.Select((choice, c) => new ScoreChoice(
                [
                    .. choice.Categories.Select((category, k) => new ScoreCategory(category.Name.ToDomain(), PointsIn(json.Areas, category.Points), category.Source.ToDomain())
                    {
                        When = Condition(category.When, CategoryPath(i, c, k) + ".when"),
                    }),
                ])),
            ];
            items.Add(new ScoreItem(item.Id, i + 1, item.Name.ToDomain(), choices, item.Source.ToDomain())
            {
                Parts = sound ? ScorePart.Of(choices) : [],
                AskedIn = [.. areas.Where(area => item.Areas is null || item.Areas.Contains(area.Id, StringComparer.Ordinal)).Select(area => area.Number)],
            });
        }

        return sound ? new ScoreTable(json.Name.ToDomain(), areas, items.ToImmutable(), json.Source.ToDomain()) : null;

        Condition Condition(ConditionJson condition, string place)
        {
            var read = conditions.Read(condition, place);
            sound &= read is not null;
            return read!;
        }
    }

    public static QuickForm? Read(QuickFormJson json, ConditionReader conditions)
    {
        var sound = true;
        var outside = Questions(json.OutsideWhenAny, "$.quickForm.outsideWhenAny");
        var criteria = Questions(json.Criteria, "$.quickForm.criteria");
        return sound ? new QuickForm(json.Name.ToDomain(), outside, criteria, json.GoesOnBelow, json.Source.ToDomain()) : null;

        ImmutableArray<QuickQuestion> Questions(QuickQuestionJson[] questions, string path) =>
        [
            .. questions.Select((question, index) =>
            {
                var when = conditions.Read(question.When, $"{path}[{index}].when");
                sound &= when is not null;
                return new QuickQuestion(question.Id, index + 1, question.Name.ToDomain(), question.Source.ToDomain()) { When = when! };
            }),
        ];
    }

    public static string CategoryPath(int item, int choice, int category) => $"$.scoreTable.items[{item}].choices[{choice}].categories[{category}]";

    private static ImmutableArray<int> PointsIn(ScoreAreaJson[] areas, Dictionary<string, int> points) => [.. areas.Select(area => points.TryGetValue(area.Id, out var here) ? here : 0)];
}
