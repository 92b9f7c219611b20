using System.Globalization;
using System.Text;

namespace PovertyCriteria.Tests.Documents;

/// <summary>A standard as one page of Markdown, written from the law data: figures, sources, grades, what is missing.</summary>
internal sealed class StandardPage(PovertyStandard standard)
{
    private readonly StringBuilder _text = new();
    private readonly List<Source> _sources = [];

    public static string Write(PovertyStandard standard) => new StandardPage(standard).Write();

    private string Write()
    {
        Line($"# {standard.Name.En}").Line().Line($"{standard.Name.Vi}. Id `{standard.Id}`, data {standard.DataVersion}. Written from the law data by a test; not edited by hand.").Line();
        if (standard.ProvinceCode is { } province)
            Line($"Province {province}{(standard.ProvinceUntil is { } until ? $", whose code means this territory until {Day(until)}" : "")}.").Line();
        Windows();
        Rule(standard.ByFacts, "Classes by income" + (standard.Indicators.IsEmpty ? "" : " and deprivations"));
        if (standard.ByScores is { } scores) Rule(scores, "Classes by the scores of the survey form");
        Groups();
        Indicators();
        Tables();
        Forms();
        QuickForm();
        NotFound();
        Documents();
        Notes();
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void Windows()
    {
        Line("## When it applies").Line().Line("| from | to | source |").Line("| --- | --- | --- |");
        foreach (var window in standard.Windows) Line($"| {Day(window.From)} | {Day(window.To)} | {Cite(window.Source)} |");
        Line();
    }

    private void Rule(ClassRule rule, string title)
    {
        Line("## " + title).Line().Line($"| line | rural | urban | unit | source |").Line("| --- | ---: | ---: | --- | --- |");
        foreach (var line in rule.Lines) Line($"| {line.Name.En} ({line.Name.Vi}) | {Number(line.Rural)} | {Number(line.Urban)} | {rule.Measure.Unit().En} | {Cite(line.Source)} |");
        Line().Line("| class | when | source |").Line("| --- | --- | --- |");
        foreach (var row in rule.Rows)
            Line($"| {row.Class.DisplayName(CultureInfo.InvariantCulture)} (`{row.Class.Token()}`) | {Clause(rule, row)} | {(row.Source is { } source ? Cite(source) : "follows from the others")} |");
        Line();
        if (rule.PointsPerDeprivation is { } points) Line($"Each deprived indicator counts {points} points.").Line();
    }

    private static string Clause(ClassRule rule, ClassRow row)
    {
        var parts = new List<string>();
        if (row.Above is { } above) parts.Add($"above the {Lower(rule.Line(above).Name.En)}");
        if (row.AtMost is { } atMost) parts.Add($"at or below the {Lower(rule.Line(atMost).Name.En)}");
        if (row.DeprivedAtLeast is { } least) parts.Add($"{least} or more deprived indicators");
        if (row.DeprivedFewerThan is { } fewer) parts.Add($"fewer than {fewer} deprived indicators");
        return parts.Count == 0 ? "every household" : string.Join("; ", parts);
    }

    private void Groups()
    {
        if (standard.Groups.IsEmpty) return;
        Line("## Groups that are not classes").Line().Line("| group | from | to | when | source |").Line("| --- | --- | --- | --- | --- |");
        foreach (var group in standard.Groups)
        {
            var except = string.Join(", ", group.ExceptClasses.Select(each => each.DisplayName(CultureInfo.InvariantCulture)));
            Line($"| {group.Name.En} (`{group.Id}`) | {Day(group.From)} | {Day(group.To)} | at or below the {Lower(standard.ByFacts.Line(group.AtMost).Name.En)}{(except.Length == 0 ? "" : "; not " + except)} | {Cite(group.Source)} |");
        }

        Line();
    }

    private void Indicators()
    {
        if (standard.Indicators.IsEmpty) return;
        Line("## Indicators").Line();
        if (standard.IndicatorsOf is { } other)
        {
            Line($"Those of [{other}]({other}.md), {standard.Indicators.Length} of them.").Line();
            return;
        }

        Line("| no. | indicator | dimension | deprived when | source |").Line("| ---: | --- | --- | --- | --- |");
        foreach (var each in standard.Indicators)
        {
            var when = each.DeprivedWhen is { } condition ? ConditionText.Of(condition).En : "**not in the data**: given by the reviewer as `deprived_" + each.Id + "`";
            var sources = new[] { each.Source }.Concat(SourcesIn(each.DeprivedWhen)).Distinct().Select(Cite).ToList();
            Line($"| {each.Number} | {each.Name.En} (`{each.Id}`) | {each.Dimension.Name.En} | {when} | {string.Join("<br>", sources)} |");
        }

        Line().Line("Vietnamese names, and the law's own words where they are at hand:").Line();
        foreach (var each in standard.Indicators) Line($"{each.Number}. **{each.Name.Vi}**{(each.Text is { } text ? ": " + text : "")}");
        Line();
    }

    private static IEnumerable<Source> SourcesIn(Condition? condition)
    {
        if (condition is null) return [];
        IEnumerable<Source> own = condition.Source is { } source ? [source] : [];
        return own.Concat(condition.Parts.ToArray().SelectMany(SourcesIn));
    }

    /// <summary>Tables by age that the indicators hold measurements against.</summary>
    private void Tables()
    {
        var tables = standard.IndicatorsOf is null
            ? standard.Indicators.Where(each => each.DeprivedWhen is not null).SelectMany(each => ConditionNodes.In(each.DeprivedWhen!)).OfType<FactBelowByAge>().ToList() : [];
        foreach (var table in tables)
        {
            Line($"## {table.Column.Label.En} by age").Line().Line($"{table.Column.Label.Vi}, {table.Column.Unit!.En}; below the number of the last age completed.{(table.Source is { } source ? " " + Cite(source) : "")}").Line()
                .Line("| months | boys | girls |").Line("| ---: | ---: | ---: |");
            foreach (var row in table.Rows) Line($"| {row.Month} | {Exact(table.Column, row.Male)} | {Exact(table.Column, row.Female)} |");
            Line();
        }

        static string Exact(Column column, long code) => column.DecimalOf(code).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private void QuickForm()
    {
        if (standard.QuickForm is not { } form) return;
        Line("## Quick form, Phiếu A").Line().Line($"A household to which one of the first holds is outside the review; with fewer than {form.GoesOnBelow} of the others it goes on to the full form. {Cite(form.Source)}").Line()
            .Line("| no. | question | holds when |").Line("| --- | --- | --- |");
        foreach (var each in form.OutsideWhenAny) Line($"| outside {each.Number} | {each.Name.En} ({each.Name.Vi}) | {ConditionText.Of(each.When).En} |");
        foreach (var each in form.Criteria) Line($"| {each.Number} | {each.Name.En} ({each.Name.Vi}) | {ConditionText.Of(each.When).En} |");
        Line();
    }

    private void Forms()
    {
        if (standard.ScoreTable is not { } table) return;
        Line("## Score table of the survey form").Line()
            .Line($"{table.Name.En}: {table.Items.Length} items, {table.Items.Sum(item => item.Choices.Sum(choice => choice.Categories.Length))} categories, {table.Areas.Length} areas. {Cite(table.Source)}").Line()
            .Line("| item | category | " + string.Join(" | ", table.Areas.Select(area => area.Name.En)) + " |")
            .Line("| --- | --- | " + string.Join(" | ", table.Areas.Select(_ => "---:")) + " |");
        foreach (var item in table.Items)
            foreach (var category in item.Choices.SelectMany(choice => choice.Categories))
                Line($"| {item.Name.En} | {category.Name.En} | {string.Join(" | ", table.Areas.Select(area => category.PointsIn(area).ToString(CultureInfo.InvariantCulture)))} |");
        Line();
    }

    private void NotFound()
    {
        if (standard.NotFound.IsEmpty) return;
        Line("## What the law has and the data have not").Line().Line("| what | held by |").Line("| --- | --- |");
        foreach (var missing in standard.NotFound) Line($"| {missing.What.En}{(missing.IndicatorId is { } id ? $" (`{id}`)" : "")} | {missing.HeldBy} |");
        Line();
    }

    private void Documents()
    {
        Line("## Documents").Line().Line("| document | kind | issued | in force |").Line("| --- | --- | --- | --- |");
        foreach (var document in standard.Documents) Line($"| {document.Number} | {document.Kind} | {(document.Issued is { } issued ? Day(issued) : "-")} | {(document.InForce is { } inForce ? Day(inForce) : "-")} |");
        Line();
    }

    private void Notes()
    {
        string[] notes = [.. _sources.Where(source => source.Note is not null).Select(source => $"- {Place(source)}: {source.Note!.En}").Distinct(StringComparer.Ordinal)];
        if (notes.Length > 0) Line("## Notes on the sources").Line();
        foreach (var note in notes) Line(note);
        if (notes.Length > 0) Line();
        Line("Grades: A read in the law text; B official page or press; C secondary source; D unverified.");
    }

    private string Cite(Source source)
    {
        _sources.Add(source);
        return $"{Place(source)} [{source.Grade}]";
    }

    private static string Place(Source source) => source.At == "-" ? source.Document : $"{source.Document}, {source.At}";

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private StandardPage Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }
}
