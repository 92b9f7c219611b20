using System.Text;
using CsvHelper;

namespace PovertyCriteria.Cli;

/// <summary>Rows of any kind, cut by the parser of CSV. It may begin within a file, at the end of a line.</summary>
/// <param name="file">The file, for its rules and messages.</param>
/// <param name="stream">What is left of it, from that line end on.</param>
/// <param name="before">The bytes before that, and the lines.</param>
internal sealed class ParsedRows(CsvText file, Stream stream, (long Bytes, long Lines) before) : RowParser
{
    private readonly Malformed _malformed = new();
    private CsvReader? _csv;
    private byte[] _bytes = new byte[1 << 10];
    private int[] _ends = new int[1 << 5];

    public override long Line => before.Lines + Csv.LineNumber;

    public override RowPlace Place => new(before.Bytes + Csv.ByteOffset, Raw.Length, Line);

    public override ReadOnlySpan<byte> Raw => Csv.RawRecord;

    public override RowCells Cells
    {
        get
        {
            var count = Csv.FieldCount;
            if (_ends.Length <= count) _ends = new int[2 * count];
            _ends[0] = -1;
            var end = 0;
            for (var i = 0; i < count; i++)
            {
                var cell = Csv.GetSpan(i);
                var needed = end + cell.Length + 1 + RowCells.Padding;
                if (needed > _bytes.Length) Array.Resize(ref _bytes, 2 * needed);
                cell.CopyTo(_bytes.AsSpan(end));
                _ends[i + 1] = end += cell.Length;
                end++;
            }

            return new RowCells(_bytes, _ends.AsSpan(0, count + 1));
        }
    }

    private CsvReader Csv => _csv ??= CsvReader.Create(stream, new CsvReaderOptions
    {
        Separator = file.Delimiter,
        HasHeader = false,
        TrackLineNumbers = true,
        MaxRecordSize = CsvText.MostBytesOfRow,
        Encoding = Encoding.UTF8,
        DetectSeparatorHint = false,
        OnMalformedRecord = _malformed.Keep,
    });

    public override bool Read()
    {
        var found = Next();
        if (_malformed.First is { } record) throw file.Misquoted(record.Reason, before.Lines + record.LineNumber);
        if (!found) return false;
        if (Raw.Length > CsvText.MostBytesOfRow) throw file.TooLong(Line);
        file.RefuseOtherBytes(Raw, Line);
        return true;
    }

    public override void Dispose()
    {
        _csv?.Dispose();
        stream.Dispose();
    }

    private bool Next()
    {
        try
        {
            return Csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw file.TooLong(before.Lines + e.LineNumber);
        }
        catch (IOException e)
        {
            throw file.Unreadable(e);
        }
    }

    private sealed class Malformed
    {
        public CsvMalformedRecord? First { get; private set; }

        public void Keep(CsvMalformedRecord record) => First ??= record;
    }
}
