using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria.Reports;

/// <summary>An official report form (mẫu báo cáo) as data: title, header, numbered columns with their formulas, notes and source. It holds no figures.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReportForm
{
    internal ReportForm()
    {
    }

    /// <summary>Its number (mẫu số), such as <c>7.1</c>.</summary>
    public string Number { get; internal init; } = "";

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; internal init; } = null!;

    /// <summary>The text that sets the form.</summary>
    public Source Source { get; internal init; } = null!;

    /// <summary>Whether the circular has the form; otherwise it is a supplement, and has to be marked as one.</summary>
    public bool IsInCircular { get; internal init; }

    /// <summary>The columns before the figures: number, place, and on some forms what is counted.</summary>
    public ImmutableArray<ReportStub> Stub { get; internal init; } = [];

    /// <summary>The header over the figures, in one or several levels. A column <c>.....</c> stands for all further ethnic groups; tables have them.</summary>
    public ImmutableArray<ReportHeading> Header { get; internal init; } = [];

    /// <summary>The parts of the form (thành thị, nông thôn); empty where it has none.</summary>
    public ImmutableArray<ReportSection> Sections { get; internal init; } = [];

    /// <summary>The number of the total, such as <c>III</c>; null where it has none.</summary>
    public string? TotalNumber { get; internal init; }

    /// <summary>The name of the total (tổng cộng).</summary>
    public LocalizedText TotalName { get; internal init; } = null!;

    /// <summary>Whether the units stand under the total again.</summary>
    public bool TotalListsUnits { get; internal init; }

    /// <summary>The rows of one unit (phân tổ): households and persons, or poor and near-poor; one without name where there is one row a unit.</summary>
    public ImmutableArray<ReportLine> Lines { get; internal init; } = [];

    /// <summary>What is counted, where the form prints it (đơn vị tính).</summary>
    public LocalizedText? Unit { get; internal init; }

    /// <summary>The notes at its foot (ghi chú).</summary>
    public ImmutableArray<LocalizedText> Notes { get; internal init; } = [];

    /// <summary>Whether the printed form has a row of column numbers.</summary>
    public bool PrintsNumbers { get; internal init; }

    /// <summary>Whether the header says if results are preliminary or official (sơ bộ, chính thức).</summary>
    public bool PrintsStage { get; internal init; }

    /// <summary>Whether columns are printed as numbers and named in the notes.</summary>
    public bool NamesInNotes { get; internal init; }

    /// <summary>The columns of figures, in order.</summary>
    public ImmutableArray<ReportColumn> Columns { get; internal init; } = [];

    /// <summary>The column with a key.</summary>
    /// <exception cref="ArgumentException">The form has no such column.</exception>
    public ReportColumn Column(string key) => Columns.FirstOrDefault(column => string.Equals(column.Key, key, StringComparison.Ordinal))
        ?? throw new ArgumentException($"Form {Number} has no column {key}.", nameof(key));

    /// <summary>Number and title.</summary>
    public override string ToString() => $"{Number} {Title}";
}

/// <summary>A column before the figures.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Letter">The letter under it, such as <c>A</c>; null where the form prints none.</param>
public sealed record ReportStub(LocalizedText Name, string? Letter);

/// <summary>A part of a form.</summary>
/// <param name="Id">Its id in the file of forms: <c>urban</c>, <c>rural</c>, <c>area_unknown</c>.</param>
/// <param name="Number">The number that is printed, such as <c>I</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">The area whose households stand in it; null: those whose area is not known. That part is printed only where there are some.</param>
public sealed record ReportSection(string Id, string Number, LocalizedText Name, Area? Area);

/// <summary>One of the rows that every unit has.</summary>
/// <param name="Id">Its id in the file of forms: <c>households</c>, <c>persons</c>, <c>both</c>, <c>poor</c>, <c>near_poor</c>.</param>
/// <param name="Name">Its name; null where it is not printed.</param>
public sealed record ReportLine(string Id, LocalizedText? Name)
{
    internal ReportUnit Of { get; init; }

    internal PovertyClasses? Classes { get; init; }
}

/// <summary>A heading: over others, or over one column.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Column">The column; null where it stands over others.</param>
/// <param name="Parts">The headings under it.</param>
public sealed record ReportHeading(LocalizedText Name, ReportColumn? Column, ImmutableArray<ReportHeading> Parts)
{
    private readonly ValueList<ReportHeading> _parts = Parts;

    /// <summary>The headings under it.</summary>
    public ImmutableArray<ReportHeading> Parts
    {
        get => _parts;
        init => _parts = value;
    }

    /// <summary>How many columns it stands over.</summary>
    public int Width => Column is not null ? 1 : Parts.Sum(part => part.Width);

    /// <summary>How many levels it has, its own included.</summary>
    public int Depth => Column is not null ? 1 : 1 + Parts.Max(part => part.Depth);

    internal static ImmutableArray<ReportColumn> ColumnsOf(ImmutableArray<ReportHeading> headings) =>
        [.. headings.SelectMany(heading => heading.Column is { } column ? [column] : ColumnsOf(heading.Parts).AsEnumerable())];
}

/// <summary>A column of figures.</summary>
/// <param name="Key">Its number; a letter where the form prints none. Checks name it so.</param>
/// <param name="Name">Its name.</param>
/// <param name="Number">The number that is printed; null where the form has none for it.</param>
/// <param name="Formula">How it follows from other columns, as <c>4=3/1*100</c>; <c>(7.4).1</c> is column 1 of form 7.4. Null where it is counted.</param>
public sealed record ReportColumn(string Key, LocalizedText Name, string? Number, string? Formula)
{
    private readonly ValueList<(string Column, int Sign)> _terms = ImmutableArray<(string Column, int Sign)>.Empty;

    /// <summary>Whether it is a rate in percent, printed with two decimals; otherwise it is a count.</summary>
    public bool IsRate => Rate is not null;

    internal ReportMeasure? Measure { get; init; }

    internal (string Id, int Column)? List { get; init; }

    internal ReportRate? Rate { get; init; }

    internal ImmutableArray<(string Column, int Sign)> Terms
    {
        get => _terms;
        init => _terms = value;
    }

    internal string? AtMost { get; init; }

    internal bool IsOtherEthnicGroups { get; init; }
}

/// <summary>A rate: a column, of this form or of another, to a column of this form.</summary>
internal sealed record ReportRate(string? Form, string Column, string To);

/// <summary>Two columns of two forms that should be equal, row by row.</summary>
internal sealed record ReportEquality(string Form, string Column, string EqualsForm, string EqualsColumn);
