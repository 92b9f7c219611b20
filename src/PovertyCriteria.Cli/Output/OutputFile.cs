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
    private readonly CsvWriter _csv;
    private bool _closed;

    public OutputFile(string name, string fullPath, bool byteOrderMark)
    {
        (_name, _path) = (name, fullPath);
        _unfinished = $"{fullPath}.{Guid.NewGuid():N}.unfinished";
        try
        {
            var stream = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
            _csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = byteOrderMark, NewLine = "\n" });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failed(e);
        }
    }

    public void Write(params ReadOnlySpan<string> cells) => Write(default, cells);

    /// <summary>Writes a row; its first cell, where there is one in bytes, stands before the others.</summary>
    public void Write(ReadOnlySpan<byte> first, ReadOnlySpan<string> others)
    {
        try
        {
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

    private NotUsableException Failed(Exception e) => new(ProblemCode.OutputFailed, _name, null, new($"không ghi được: {e.Message}", $"cannot be written: {e.Message}"));
}
