using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Forms;

/// <summary>One sheet of a filled form, as it is to be read; text and HTML only lay it out.</summary>
/// <param name="Id">What style sheets know it by.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">What stands under the title.</param>
/// <param name="Fields">Names and values; an empty value is not known, and left to the pen.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Notes">What stands below.</param>
internal sealed record FormSheet(
    string Id, string Title, ImmutableArray<string> Lines, ImmutableArray<FormField> Fields, ImmutableArray<FormTable> Tables, ImmutableArray<string> Notes)
{
    public FormSheet(string id, string title)
        : this(id, title, [], [], [], [])
    {
    }
}

/// <summary>A name and a value.</summary>
internal sealed record FormField(string Name, string Value);

/// <summary>A table: the second column is the wide one, unless all are alike.</summary>
internal sealed record FormTable(ImmutableArray<string> Header, ImmutableArray<FormRow> Rows, bool IsGrid = false);

/// <summary>A row with a cell for every column.</summary>
/// <param name="Kind">What kind of row.</param>
/// <param name="Cells">The cells; an empty one is left to the pen.</param>
internal sealed record FormRow(FormRowKind Kind, params ImmutableArray<string> Cells);

internal enum FormRowKind
{
    Row,

    /// <summary>Begins a group of rows.</summary>
    Heading,

    /// <summary>Left open, since it is not known.</summary>
    Open,

    Total,
}
