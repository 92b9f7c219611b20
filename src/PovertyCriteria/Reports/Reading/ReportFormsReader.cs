using System.Collections.Immutable;
using System.Text.Json;

namespace PovertyCriteria.Reports;

/// <summary>From the file of report forms, which the package ships, to the forms.</summary>
internal static class ReportFormsReader
{
    private const string Shipped = "reports/vn-report-forms.json";
    private const string OtherEthnicGroups = "others";

    private static readonly string[] Units = ["households", "persons", "children"];

    public static (ImmutableArray<ReportForm> Forms, ImmutableArray<ReportEquality> Equalities) ReadShipped()
    {
        using var stream = typeof(ReportFormsReader).Assembly.GetManifestResourceStream(Shipped) ?? throw new InvalidOperationException($"The package lacks {Shipped}.");
        var file = JsonSerializer.Deserialize(stream, ReportJsonContext.Default.ReportFormsFile) ?? throw new InvalidOperationException($"{Shipped} is empty.");
        ImmutableArray<ReportSection> sections = [.. file.Sections.Select(section => new ReportSection(
            section.Id, section.Number, section.Name.ToDomain(), section.Area is { } area ? (Area)Columns.Area.IndexOf(area) : null))];
        return ([.. file.Forms.Select(form => ToDomain(form, sections))],
            [.. file.Equal.Select(each => new ReportEquality(each.Form, each.Column, each.EqualsForm, each.EqualsColumn))]);
    }

    private static ReportForm ToDomain(FormJson json, ImmutableArray<ReportSection> sections) => ToDomain(json, sections, [.. json.Header.Select(each => ToDomain(each, json))]);

    private static ReportForm ToDomain(FormJson json, ImmutableArray<ReportSection> sections, ImmutableArray<ReportHeading> header) => new()
    {
        Number = json.Number,
        Title = json.Title.ToDomain(),
        Source = json.Source.ToDomain(),
        Stub = [.. json.Stub.Select(each => new ReportStub(each.Name.ToDomain(), each.Letter))],
        Sections = json.Sections ? sections : [],
        TotalNumber = json.Total.Number,
        TotalName = json.Total.Name.ToDomain(),
        TotalListsUnits = json.Total.ListsUnits,
        Lines = json.Lines is { } lines
            ? [.. lines.Select(line => new ReportLine(line.Id, line.Name?.ToDomain()) { Of = UnitOf(line.Counts), Classes = Mask(line.Classes) })]
            : [new ReportLine("households", null)],
        Header = header,
        Columns = ReportHeading.ColumnsOf(header),
        Notes = [.. json.Notes.Select(note => note.ToDomain())],
        Unit = json.Unit?.ToDomain(),
        PrintsNumbers = json.PrintsNumbers ?? true,
        PrintsStage = json.PrintsStage ?? false,
        NamesInNotes = json.NamesInNotes ?? false,
        IsInCircular = json.NotInCircular is not true,
    };

    private static ReportHeading ToDomain(HeaderJson json, FormJson form) => json.Columns is { } columns
        ? new ReportHeading(json.Name.ToDomain(), null, [.. columns.Select(each => ToDomain(each, form))])
        : new ReportHeading(json.Name.ToDomain(), Column(json, form), []);

    private static ReportColumn Column(HeaderJson json, FormJson form)
    {
        var key = json.Key ?? throw new InvalidOperationException($"Form {form.Number} has a column without key.");
        return new ReportColumn(key, json.Name.ToDomain(), json.Numbered ?? true ? key : null, FormulaOf(json))
        {
            Measure = json.Counts is { } counts ? MeasureOf(counts) : null,
            List = json.List is { } list ? (list.Id, list.Column) : null,
            Rate = json.Percent is { } percent ? new ReportRate(percent.Form, percent.Column, percent.To) : null,
            Terms = json.Formula is { } formula ? TermsOf(formula) : [],
            AtMost = json.AtMost,
            IsOtherEthnicGroups = string.Equals(json.Counts?.Ethnicity, OtherEthnicGroups, StringComparison.Ordinal),
        };
    }

    private static string? FormulaOf(HeaderJson json) => json switch
    {
        { Formula: { } formula } => $"{json.Key}={formula}",
        { Percent: { Form: { } other } percent } => $"{json.Key}=({other}).{percent.Column}/{percent.To}*100",
        { Percent: { } percent } => $"{json.Key}={percent.Column}/{percent.To}*100",
        _ => null,
    };

    private static ReportMeasure MeasureOf(CountsJson json) => new(
        json.Of is { } of ? UnitOf(of) : null, Mask(json.Classes), json.Indicator, json.Group,
        string.Equals(json.Ethnicity, OtherEthnicGroups, StringComparison.Ordinal) ? null : json.Ethnicity, json.Cause,
        json.Ages is { } ages ? (ages.From ?? 0, ages.Below) : null);

    private static PovertyClasses? Mask(PovertyClass[]? classes) => classes is null ? null : PovertyClasses.Of(classes);

    private static ReportUnit UnitOf(string word) => Array.IndexOf(Units, word) is >= 0 and var place
        ? (ReportUnit)place
        : throw new InvalidOperationException($"The forms count {string.Join(", ", Units)}, not {word}.");

    /// <summary>The terms of a sum such as <c>1-2+5</c>: columns with their signs.</summary>
    private static ImmutableArray<(string Column, int Sign)> TermsOf(string formula)
    {
        var terms = ImmutableArray.CreateBuilder<(string, int)>();
        var (sign, start) = (1, 0);
        for (var i = 0; i <= formula.Length; i++)
        {
            if (i < formula.Length && formula[i] is not ('+' or '-')) continue;
            terms.Add((formula.Substring(start, i - start), sign));
            if (i < formula.Length) (sign, start) = (formula[i] == '+' ? 1 : -1, i + 1);
        }

        return terms.ToImmutable();
    }
}
