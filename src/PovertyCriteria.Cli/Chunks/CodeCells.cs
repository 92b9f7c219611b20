using System.Runtime.CompilerServices;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>Cells of yes or no, of one of several words, or of a set of them: a byte a row.</summary>
internal sealed class CodeCells(Place place, Column column, IReadOnlyDictionary<string, string>? values, int rows) : CellColumn(place, values)
{
    private readonly TokenTable _tokens = Tokens(place, column, values);
    private byte[] _codes = new byte[rows];

    /// <summary>The code of a row; <see cref="Bitmaps.Unknown"/> where it is not known.</summary>
    public byte this[int row] => _codes[row];

    /// <summary>Reads a cell that is short and a word that the column knows, or empty; false says nothing of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ReadWord(CellWord word, int row)
    {
        if (!_tokens.TryFind(word, out var code)) return false;
        _codes[row] = ByteOf(code);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(in RowCells cells, int row)
    {
        var cell = cells[Index];
        if (!_tokens.TryFind(cell, out var code) && !(column.Type == ColumnType.Set && TryJoin(cell, out code)) && !TryParse(column, cell, out code)) return false;
        _codes[row] = ByteOf(code);
        return true;
    }

    public override void Clear(int from, int to) => _codes.AsSpan(from, to - from).Fill(Bitmaps.Unknown);

    public override void Widen(int rows) => Array.Resize(ref _codes, rows);

    public override void Give(BulkRows to, int count)
    {
        if (!IsHeld(column)) return;
        var known = Bitmaps.Known(_codes.AsSpan(0, count));
        if (column.Type == ColumnType.Boolean) to.SetFlags(column.Name, Bitmaps.Equal(_codes.AsSpan(0, count), 1), known);
        else to.SetCodes(column.Name, _codes.AsMemory(0, count), known);
    }

    // A set of which nothing is known cannot be told from one of all eight values; no column that is held has eight.
    // What is not known is below 0, so that its sign makes it a byte of ones.
    private static byte ByteOf(long code) => unchecked((byte)(code | code >> 63));

    /// <summary>A list of words, each a single value and each once; any other list is left to the column itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryJoin(ReadOnlySpan<byte> cell, out long code)
    {
        code = 0;
        while (true)
        {
            var end = cell.IndexOf((byte)'|');
            var word = end < 0 ? cell : cell[..end];
            if (word.IsEmpty || !_tokens.TryFind(word, out var one) || one <= 0 || (one & one - 1) != 0 || (code & one) != 0) return false;
            code |= one;
            if (end < 0) return true;
            cell = cell[(end + 1)..];
        }
    }
}

/// <summary>Cells of an indicator that the reviewer has assessed.</summary>
internal sealed class GivenCells(Place place, IReadOnlyDictionary<string, string>? values, int indicator, int rows) : CellColumn(place, values)
{
    private readonly TokenTable _tokens = Tokens(place, Columns.UsesInternet, values);
    private readonly byte[] _answers = new byte[rows];

    public override bool Read(in RowCells cells, int row)
    {
        if (!_tokens.TryFind(cells.Word(Index), out var code) && !TryParse(Columns.UsesInternet, cells[Index], out code)) return false;
        _answers[row] = code == Column.Unknown ? Bitmaps.Unknown : (byte)code;
        return true;
    }

    public override void Clear(int from, int to) => _answers.AsSpan(from, to - from).Fill(Bitmaps.Unknown);

    public override void Widen(int rows) => throw new NotSupportedException();

    /// <summary>Handed on with those of the other indicators.</summary>
    public override void Give(BulkRows to, int count)
    {
    }

    public void AddTo(Span<uint> deprived, Span<uint> notDeprived)
    {
        for (var row = 0; row < deprived.Length; row++)
        {
            if (_answers[row] == 1) deprived[row] |= 1u << indicator;
            else if (_answers[row] == 0) notDeprived[row] |= 1u << indicator;
        }
    }
}
