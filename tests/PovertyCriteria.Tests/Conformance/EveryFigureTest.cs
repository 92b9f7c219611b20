using System.Globalization;
using System.Text.Json.Nodes;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>
/// No figure of the law goes without a case: with any line, cut-off, age, share, area or measurement of a law file one more or one less, some case of
/// the pack fails. Points of the score table are not among them; <c>forms</c> adds up households by hand, and the table itself is held to the gazette.
/// </summary>
public class EveryFigureTest
{
    /// <summary>
    /// Figures that no household shows: nobody is asked in the last row of the nutrition table, 16 years; and where an age is raised into the next bracket,
    /// whoever is deprived by the lower level is deprived by the higher one as well.
    /// </summary>
    private static readonly string[] Unseen =
    [
        "belowByAge[44]", "indicators[4].deprivedWhen.anyMember.all[0].any[0].all[0].age.below: 18 as 19",
        "indicators[5].deprivedWhen.anyMember.any[0].all[0].age.below: 6 as 7", "indicators[5].deprivedWhen.anyMember.any[1].all[0].age.below: 12 as 13",
    ];

    public static TheoryData<string> Standards => [.. Repository.LawFiles.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void EveryFigure_IsNoticedByACase(string id)
    {
        var file = JsonNode.Parse(Repository.LawFiles[id])!.AsObject();
        WithoutForms(file);
        var cases = Cases(id);
        Assert.DoesNotContain(cases, each => each.FailsBy(PovertyStandard.Parse(file.ToJsonString())));

        var (noticed, refused, missed) = (0, 0, new List<string>());
        foreach (var (parent, key, path) in Figures(file).ToList())
        {
            var figure = Child(parent, key)!.GetValue<decimal>();
            foreach (var other in new[] { figure - Step(figure), figure + Step(figure) })
            {
                Set(parent, key, other);
                PovertyStandard changed;
                try
                {
                    changed = PovertyStandard.Parse(file.ToJsonString());
                }
                catch (InvalidStandardException)
                {
                    refused++;
                    continue;
                }

                var change = string.Create(CultureInfo.InvariantCulture, $"{path}: {figure} as {other}");
                if (cases.Exists(each => each.FailsBy(changed))) noticed++;
                else if (!Unseen.Any(each => change.EndsWith(each, StringComparison.Ordinal) || path.Contains(each, StringComparison.Ordinal))) missed.Add(change);
            }

            Set(parent, key, figure);
        }

        Assert.True(missed.Count == 0, $"{noticed} noticed, {refused} refused, {missed.Count} missed:\n{string.Join('\n', missed)}");
        Assert.True(noticed >= 2);
    }

    /// <summary>The forms away, and the definitions that nothing else uses: each change is then read in milliseconds.</summary>
    private static void WithoutForms(JsonObject file)
    {
        file.Remove("scoreTable");
        file.Remove("quickForm");
        if (file["definitions"] is not JsonObject definitions) return;
        var text = file.ToJsonString();
        foreach (var name in definitions.Select(each => each.Key).Where(name => !text.Contains($"\"definition\":\"{name}\"", StringComparison.Ordinal)).ToList()) definitions.Remove(name);
    }

    private static List<Expectation> Cases(string id) =>
    [
        .. ConformancePack.Names.SelectMany(name => ConformancePack.Read(name).Cases)
            .Where(each => each.Standard == id && each.Expected.Faults is null && each.By != ConformanceBasis.Forms)
            .Select(each => new Expectation(each)),
    ];

    private static decimal Step(decimal figure) => figure == decimal.Truncate(figure) && figure.ToString(CultureInfo.InvariantCulture).IndexOf('.', StringComparison.Ordinal) < 0 ? 1 : 0.1m;

    private static IEnumerable<(JsonNode Parent, object Key, string Path)> Figures(JsonNode node)
    {
        IEnumerable<(object Key, JsonNode? Value)> children = node is JsonObject of ? of.Select(each => ((object)each.Key, each.Value)) : node.AsArray().Select((each, i) => ((object)i, each));
        foreach (var (key, value) in children)
        {
            if (value is JsonValue figure && figure.GetValueKind() == System.Text.Json.JsonValueKind.Number) yield return (node, key, figure.GetPath());
            else if (value is JsonObject or JsonArray)
                foreach (var each in Figures(value)) yield return each;
        }
    }

    private static JsonNode? Child(JsonNode parent, object key) => key is string name ? parent[name] : parent[(int)key];

    private static void Set(JsonNode parent, object key, decimal value)
    {
        if (key is string name) parent[name] = value;
        else parent[(int)key] = value;
    }

    /// <summary>What a case expects, as masks.</summary>
    private sealed class Expectation(ConformanceCase of)
    {
        private readonly Household _household = HouseholdJson.Parse(of.Household.ToJsonString());
        private readonly LocalDate _on = ConformancePack.Date(of);
        private readonly Basis _by = ConformancePack.BasisOf(of);
        private readonly int? _possible = of.Expected.PossibleClasses?.Sum(word => 1 << (int)Enum.GetValues<PovertyClass>().Single(one => Oracle.PlainClasses.Word(one) == word));

        public bool FailsBy(PovertyStandard standard)
        {
            try
            {
                var result = standard.Classify(_household, _on, _by);
                return _possible is { } possible && possible != result.Possible.Mask || Differ(of.Expected.Deprived, result.Deprived) || Differ(of.Expected.Unknown, result.Unknown)
                    || (of.Expected.Groups ?? []).Any(group => standard.Groups.Any(one => one.Id == group.Key)
                        && standard.IsInGroup(group.Key, _household, _on) != (group.Value == Answer.Unknown ? null : group.Value == Answer.Yes));
            }
            catch (ArgumentException)
            {
                return true;
            }
        }

        private static bool Differ(string[]? expected, IndicatorSet found) => expected is not null && (expected.Length != found.Count || !Array.TrueForAll(expected, found.Contains));
    }
}
