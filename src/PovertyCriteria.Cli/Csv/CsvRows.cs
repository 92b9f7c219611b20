using System.Runtime.CompilerServices;
using System.Text;

namespace PovertyCriteria.Cli;

/// <summary>The rows of a file one after the other, as bytes.</summary>
internal sealed class CsvRows(RowParser rows, Stream stream, Progress? progress, CancellationToken stop) : IDisposable
{
    private const int RowsBetweenReports = 1024;

    private RowParser _rows = rows;
    private long _read;
    private long _told;

    /// <summary>The physical line on which the row begins.</summary>
    public long Line => _rows.Line;

    /// <summary>Where the row stands in the file.</summary>
    public RowPlace Place => _rows.Place;

    /// <summary>The row as it stands in the file, without its line end.</summary>
    public ReadOnlySpan<byte> Raw => _rows.Raw;

    /// <summary>The cells without their quotes. Good until the next row is read.</summary>
    public RowCells Cells => _rows.Cells;

    public TextRow ToText()
    {
        var cells = Cells;
        var texts = new string[cells.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = Encoding.UTF8.GetString(cells[i]);
        return new TextRow(Line, texts);
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        if (_read++ % RowsBetweenReports == 0)
        {
            stop.ThrowIfCancellationRequested();
            Tell();
        }

        if (_rows.Read()) return true;
        if (_rows is PlainRows { HasRest: true } plain)
        {
            _rows = plain.Rest();
            if (_rows.Read()) return true;
        }

        Tell();
        return false;
    }

    public void Dispose() => _rows.Dispose();

    private void Tell()
    {
        if (progress is null) return;
        progress.Read(stream.Position - _told);
        _told = stream.Position;
    }
}
