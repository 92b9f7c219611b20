namespace PovertyCriteria.Cli;

/// <summary>Rows of a file in any order, as one stream of text with a line feed after each.</summary>
internal sealed class GatheredRows(FileStream file, IEnumerable<RowPlace> places) : Stream
{
    private const int BytesOfWindow = 1 << 13;
    private readonly IEnumerator<RowPlace> _places = places.GetEnumerator();
    private readonly byte[] _window = new byte[BytesOfWindow];
    private long _windowAt;
    private int _windowLength;
    private long _at;
    private int _left;

    // A blank line comes first, for a row that begins with a byte-order mark would lose it at the beginning of a stream.
    private bool _lineEndDue = true;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length)
        {
            if (_left == 0)
            {
                if (_lineEndDue)
                {
                    buffer[written++] = (byte)'\n';
                    _lineEndDue = false;
                    continue;
                }

                if (!_places.MoveNext()) break;
                (_at, _left) = (_places.Current.At, _places.Current.Length);
                _lineEndDue = true;
            }

            var bytes = Window();
            if (bytes.Length > buffer.Length - written) bytes = bytes[..(buffer.Length - written)];
            bytes.CopyTo(buffer[written..]);
            written += bytes.Length;
            _at += bytes.Length;
            _left -= bytes.Length;
        }

        return written;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _places.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>What is at hand of the row's bytes; rows that stand near one another share a window.</summary>
    private ReadOnlySpan<byte> Window()
    {
        if (_at < _windowAt || _at >= _windowAt + _windowLength)
        {
            _windowLength = RandomAccess.Read(file.SafeFileHandle, _window, _at);
            _windowAt = _at;
            if (_windowLength == 0) throw new IOException("The file has become shorter.");
        }

        var from = (int)(_at - _windowAt);
        return _window.AsSpan(from, Math.Min(_left, _windowLength - from));
    }
}
