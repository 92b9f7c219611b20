using System.Text;
using CsvHelper;

namespace PovertyCriteria.Cli;

/// <summary>The rows of a file one after the other, as bytes of the parser's buffer; never holds more than a row or two.</summary>
internal sealed class CsvRows : IDisposable
{
    private const int RowsBetweenReports = 1024;

    private readonly CsvText _file;
    private readonly Stream _stream;
    private readonly Progress? _progress;
    private readonly CancellationToken _stop;
    private readonly CsvReader _csv;
    private CsvMalformedRecord? _malformed;
    private long _rows;

    public CsvRows(CsvText file, Stream stream, Progress? progress, CancellationToken stop)
    {
        (_file, _stream, _progress, _stop) = (file, stream, progress, stop);
        _csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = file.Delimiter, HasHeader = false, TrackLineNumbers = true, MaxRecordSize = CsvText.MostBytesOfRow, Encoding = Encoding.UTF8,
            DetectSeparatorHint = false, OnMalformedRecord = record => _malformed ??= record,
        });
    }

    /// <summary>The number of cells.</summary>
    public int Count => _csv.FieldCount;

    /// <summary>The physical line on which the row begins.</summary>
    public long Line => _csv.LineNumber;

    /// <summary>Where the row stands in the file.</summary>
    public RowPlace Place => new(_csv.ByteOffset, Raw.Length, Line);

    /// <summary>The row as it stands in the file, without its line end.</summary>
    public ReadOnlySpan<byte> Raw => _csv.RawRecord;

    /// <summary>A cell without its quotes; empty where the row is too short to have it. Good until the next row is read.</summary>
    public ReadOnlySpan<byte> Cell(int index) => _csv.GetSpan(index);

    public TextRow ToText() => new(Line, _csv.Current.ToArray());

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        if (_rows++ % RowsBetweenReports == 0)
        {
            _stop.ThrowIfCancellationRequested();
            _progress?.At(_stream.Position);
        }

        var found = Next();
        if (_malformed is { } record) throw _file.Misquoted(record);
        if (!found)
        {
            _progress?.FileDone(_stream.Length);
            return false;
        }

        if (Raw.Length > CsvText.MostBytesOfRow) throw _file.TooLong(Line);
        _file.RefuseOtherBytes(Raw, Line);
        return true;
    }

    public void Dispose() => _csv.Dispose();

    private bool Next()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw _file.TooLong(e.LineNumber);
        }
        catch (IOException e)
        {
            throw _file.Unreadable(e);
        }
    }
}
