using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace PovertyCriteria.Cli;

/// <summary>
/// The rows of a file, checked as text: it exists, is UTF-8, is quoted as RFC 4180 says, and has no row over 1 MiB.
/// What breaks one of these ends the command, for no row after it can be trusted.
/// </summary>
internal sealed class CsvText(string shownName, string fullPath, char delimiter, Progress progress, CancellationToken stop)
{
    public const int MostBytesOfRow = 1 << 20;

    /// <summary>The file's name in messages: as the user gave it.</summary>
    public string Name { get; } = shownName;

    public char Delimiter { get; } = delimiter;

    /// <summary>The rows as text, the header first.</summary>
    public IEnumerable<TextRow> Rows()
    {
        using var rows = Read(stream => new ParsedRows(this, stream, before: default));
        while (rows.Read()) yield return rows.ToText();
    }

    /// <summary>The rows as bytes, the header first; as many as are plain without the parser.</summary>
    public CsvRows Read() => Read(stream => new PlainRows(this, stream));

    private CsvRows Read(Func<FileStream, RowParser> parser)
    {
        var stream = Open();
        try
        {
            RefuseOtherUnicode(stream);
            return new CsvRows(parser(stream), stream, progress, stop);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Some rows of the file, in the order of <paramref name="places"/>.</summary>
    public CsvRows ReadAt(IEnumerable<RowPlace> places)
    {
        var stream = new GatheredRows(Open(), places);
        return new CsvRows(new ParsedRows(this, stream, before: default), stream, progress: null, stop);
    }

    private FileStream Open()
    {
        if (Directory.Exists(fullPath)) throw new NotUsableException(ProblemCode.FileUnreadable, Name, null, new("phải là tệp; đang là thư mục.", "must be a file; was a folder."));
        try
        {
            var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            if (stream.CanSeek) return stream;
            stream.Dispose();
            throw new NotUsableException(ProblemCode.FileUnreadable, Name, null,
                new("phải là tệp trên đĩa, vì có khi tệp phải đọc hai lần.", "must be a file on disk, for it may have to be read twice."));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotUsableException(ProblemCode.FileMissing, Name, null, new("không có tệp này.", "there is no such file."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(e);
        }
    }

    /// <summary>UTF-16 and UTF-32 begin with a mark of their own, which the parser would silently follow.</summary>
    private void RefuseOtherUnicode(FileStream stream)
    {
        Span<byte> start = stackalloc byte[2];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (read == 2 && (start is [0xFF, 0xFE] or [0xFE, 0xFF] || start[0] == 0 || start[1] == 0))
            throw new NotUsableException(ProblemCode.Encoding, Name, 1, new("phải là UTF-8; đang là UTF-16 hoặc tệp nhị phân. " + SaveAsUtf8.Vi, "must be UTF-8; was UTF-16 or a binary file. " + SaveAsUtf8.En));
    }

    public void RefuseOtherBytes(ReadOnlySpan<byte> row, long line)
    {
        if (Utf8.IsValid(row)) return;
        while (Rune.DecodeFromUtf8(row, out _, out var length) == OperationStatus.Done)
        {
            if (row[0] == '\n') line++;
            row = row[length..];
        }

        var bytes = "0x" + row[0].ToString("X2", CultureInfo.InvariantCulture);
        throw new NotUsableException(ProblemCode.Encoding, Name, line,
            new($"phải là UTF-8; byte {bytes} không phải. {SaveAsUtf8.Vi}", $"must be UTF-8; byte {bytes} is not. {SaveAsUtf8.En}"));
    }

    private static LocalizedText SaveAsUtf8 { get; } = new(
        "Trong Excel, lưu tệp theo kiểu «CSV UTF-8».", "In Excel, save the file as \"CSV UTF-8\".");

    public NotUsableException Misquoted(CsvMalformedReason reason, long line)
    {
        var what = reason switch
        {
            CsvMalformedReason.UnterminatedQuote => new LocalizedText(
                "ô mở dấu ngoặc kép mà không đóng (tệp có thể bị cắt cụt).", "a cell opens a double quote and never closes it (the file may be cut short)."),
            CsvMalformedReason.TextAfterClosingQuote => new(
                "có chữ sau dấu ngoặc kép đóng của một ô.", "text stands after the closing double quote of a cell."),
            _ => new("dấu ngoặc kép ở giữa ô; phải viết cả ô trong ngoặc kép và nhân đôi dấu bên trong.",
                "a double quote stands inside a cell; the whole cell must be quoted and the quote doubled."),
        };
        return new(ProblemCode.Quoting, Name, line, what);
    }

    public NotUsableException TooLong(long line) => new(ProblemCode.RowTooLong, Name, line, new(
        "dòng dữ liệu dài quá 1 MiB; có thể một dấu ngoặc kép không được đóng.", "the row is longer than 1 MiB; perhaps a double quote is never closed."));

    public NotUsableException Unreadable(Exception e) => new(ProblemCode.FileUnreadable, Name, null, new($"không đọc được: {e.Message}", $"cannot be read: {e.Message}"));
}
