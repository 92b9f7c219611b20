using System.Runtime.CompilerServices;
using CsvHelper;

namespace PovertyCriteria.Cli;

/// <summary>
/// A CSV file written beside its name and moved there at the end; disposed of without <see cref="Publish"/> it leaves nothing behind.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _name;
    private readonly string _path;
    private readonly string _unfinished;
    private const int BytesHeld = 1 << 16;

    private readonly FileStream _stream;
    private readonly CsvWriter _csv;
    private readonly byte[] _held = new byte[BytesHeld];
    private int _length;
    private bool _csvHolds;
    private bool _closed;

    public OutputFile(string name, string fullPath, bool byteOrderMark)
    {
        (_name, _path) = (name, fullPath);
        _unfinished = $"{fullPath}.{Guid.NewGuid():N}.unfinished";
        try
        {
            _stream = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            _csv = CsvWriter.Create(_stream, Options(byteOrderMark));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failed(e);
        }
    }

    /// <summary>Cells as the file has them, with the end of the row.</summary>
    public static byte[] Written(params ReadOnlySpan<string> cells)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options(byteOrderMark: false))) csv.WriteRecord(cells);
        return bytes.ToArray();
    }

    public void Write(params ReadOnlySpan<string> cells) => Write(default, cells);

    /// <summary>Writes a row of a household's code, which never needs quotes, and of other cells that are <see cref="Written"/> already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void WriteBehind(ReadOnlySpan<byte> code, ReadOnlySpan<byte> others)
    {
        try
        {
            if (_csvHolds) _csv.Flush();
            _csvHolds = false;
            if (code.Length + 1 + others.Length > _held.Length - _length) WriteHeld();
            code.CopyTo(_held.AsSpan(_length));
            _length += code.Length;
            _held[_length++] = (byte)',';
            others.CopyTo(_held.AsSpan(_length));
            _length += others.Length;
        }
        catch (IOException e)
        {
            throw Failed(e);
        }
    }

    /// <summary>Writes a row; its first cell, where there is one in bytes, stands before the others.</summary>
    public void Write(ReadOnlySpan<byte> first, ReadOnlySpan<string> others)
    {
        try
        {
            WriteHeld();
            _csvHolds = true;
            if (!first.IsEmpty) _csv.WriteField(first);
            _csv.WriteRecord(others);
        }
        catch (IOException e)
        {
            throw Failed(e);
        }
    }

    /// <summary>Ends the file under the unfinished name, so that what can fail fails before any file is moved.</summary>
    public void Close()
    {
        if (_closed) return;
        _closed = true;
        try
        {
            WriteHeld();
            _csv.Dispose();
        }
        catch (IOException e)
        {
            throw Failed(e);
        }
    }

    /// <summary>Moves the file to its name, over what stood there.</summary>
    public void Publish()
    {
        Close();
        try
        {
            File.Move(_unfinished, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failed(e);
        }
    }

    public void Dispose()
    {
        try
        {
            Close();
        }
        finally
        {
            File.Delete(_unfinished);
        }
    }

    private static CsvWriterOptions Options(bool byteOrderMark) => new() { WriteByteOrderMark = byteOrderMark, NewLine = "\n" };

    private void WriteHeld()
    {
        if (_length == 0) return;
        _stream.Write(_held, 0, _length);
        _length = 0;
    }

    private NotUsableException Failed(Exception e) => new(ProblemCode.OutputFailed, _name, null, new($"không ghi được: {e.Message}", $"cannot be written: {e.Message}"));
}
