using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace PovertyCriteria.Cli;

/// <summary>
/// Rows cut at every delimiter and line end, as far as that is all there is to it: up to the first block of the file with a double quote, a
/// carriage return that ends a line alone, bytes that are no UTF-8, or a row longer than the block. <see cref="Rest"/> reads on from there.
/// </summary>
internal sealed class PlainRows(CsvText file, Stream stream) : RowParser
{
    private const int BytesOfBlock = 1 << 16;
    private const int BytesAtOnce = 32;
    private const int EndsAtOnce = 8;

    private readonly byte[] _block = new byte[BytesOfBlock + BytesAtOnce + RowCells.Padding];
    private readonly int[] _ends = new int[BytesOfBlock + BytesAtOnce + 1];
    private readonly int[] _rows = new int[BytesOfBlock + 1];
    private int _length;
    private int _used;
    private int _rowsOfBlock;
    private int _row;
    private int _from;
    private int _to;
    private int _next;
    private long _at;
    private long _line;

    /// <summary>Whether the file goes on with rows that are not plain.</summary>
    public bool HasRest { get; private set; }

    public override long Line => _line;

    public override RowPlace Place => new(_at + Start, _ends[_to] - Start, _line);

    public override ReadOnlySpan<byte> Raw => _block.AsSpan(Start.._ends[_to]);

    public override RowCells Cells => new(_block, _ends.AsSpan(_from, _to - _from + 1));

    private int Start => _ends[_from] + 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read()
    {
        do
        {
            while (_row < _rowsOfBlock)
            {
                (_from, _to) = (_next, _rows[_row++]);
                _next = _to;
                _line++;
                if (_to - _from > 1 && _block[_ends[_to - 1]] == '\r') _to--;
                // An empty line is no row.
                if (_to - _from > 1 || _ends[_to] > Start) return true;
            }
        }
        while (Fill());
        return false;
    }

    /// <summary>The parser of the rows that are not plain.</summary>
    public ParsedRows Rest()
    {
        // It begins at the line end before, so that no row can be taken for the beginning of a file, whose byte-order mark is none of it.
        stream.Position = Math.Max(_at - 1, 0);
        return new ParsedRows(file, stream, _at == 0 ? (0, 0) : (_at - 1, _line - 1));
    }

    public override void Dispose() => stream.Dispose();

    /// <summary>Reads and cuts the next rows; false where there are none or none that are plain.</summary>
    private bool Fill()
    {
        var rest = _length - _used;
        _block.AsSpan(_used, rest).CopyTo(_block);
        _at += _used;
        (_used, _next, _row, _rowsOfBlock) = (0, 0, 0, 0);
        try
        {
            _length = rest + stream.ReadAtLeast(_block.AsSpan(rest, BytesOfBlock - rest), BytesOfBlock - rest, throwOnEndOfStream: false);
        }
        catch (IOException e)
        {
            throw file.Unreadable(e);
        }

        if (_length == 0) return false;
        // The last row may have no line end.
        if (_length < BytesOfBlock && _block[_length - 1] != '\n') _block[_length++] = (byte)'\n';
        var begin = _at == 0 && _block.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        HasRest = !Cut(begin) || _rowsOfBlock == 0 || !Utf8.IsValid(_block.AsSpan(0, _used = _ends[_rows[_rowsOfBlock - 1]] + 1));
        if (HasRest) _rowsOfBlock = 0;
        return !HasRest;
    }

    /// <summary>Finds the ends of cells and rows; false where something stands there that does more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Cut(int begin)
    {
        unchecked
        {
            _block.AsSpan(_length, BytesAtOnce).Clear();
            _ends[0] = begin - 1;
            var (count, rows, alone, afterReturn) = (1, 0, 0u, 0u);
            var quotes = Vector256<byte>.Zero;
            ref var block = ref _block[0];
            for (var at = 0; at < _length; at += BytesAtOnce)
            {
                var bytes = Vector256.LoadUnsafe(ref block, (nuint)at);
                quotes |= Vector256.Equals(bytes, Vector256.Create((byte)'"'));
                var lines = Vector256.Equals(bytes, Vector256.Create((byte)'\n')).ExtractMostSignificantBits();
                var returns = Vector256.Equals(bytes, Vector256.Create((byte)'\r')).ExtractMostSignificantBits();
                var ends = Vector256.Equals(bytes, Vector256.Create((byte)file.Delimiter)).ExtractMostSignificantBits() | lines | returns;
                alone |= (returns << 1 | afterReturn) & ~lines;
                afterReturn = returns >> BytesAtOnce - 1;
                for (; lines != 0; lines &= lines - 1) _rows[rows++] = count + BitOperations.PopCount(ends & (lines ^ lines - 1)) - 1;
                count = Note(_ends, count, at, ends);
            }

            _rowsOfBlock = rows;
            return alone == 0 && quotes == Vector256<byte>.Zero;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Note(int[] places, int count, int at, uint bits)
    {
        unchecked
        {
            var found = BitOperations.PopCount(bits);
            // Always as many as there mostly are at most, so that their number need not be foretold; what is too many is overwritten.
            var some = places.AsSpan(count, EndsAtOnce);
            for (var i = 0; i < some.Length; i++, bits &= bits - 1) some[i] = at + BitOperations.TrailingZeroCount(bits);
            for (var i = EndsAtOnce; i < found; i++, bits &= bits - 1) places[count + i] = at + BitOperations.TrailingZeroCount(bits);
            return count + found;
        }
    }
}
