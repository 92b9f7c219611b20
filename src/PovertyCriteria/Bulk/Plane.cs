namespace PovertyCriteria.Bulk;

/// <summary>
/// A condition over many rows: for each row whether it surely holds and whether it possibly holds, a bit each. Planes that ask the same are
/// one plane; a plane is worked out after those that it uses.
/// </summary>
internal abstract class Plane(bool ofMembers)
{
    /// <summary>Its place in the program, and of its bitmaps in a block.</summary>
    public int Id { get; set; } = -1;

    /// <summary>Whether a row is a member; otherwise a household.</summary>
    public bool OfMembers { get; } = ofMembers;

    public abstract void Run(Block block);
}

/// <summary>The same truth for every row.</summary>
internal sealed class ConstantPlane(Truth truth, bool ofMembers) : Plane(ofMembers)
{
    public Truth Truth { get; } = truth;

    public override void Run(Block block)
    {
        block.Sure(this).Fill(Truth == Truth.True ? ulong.MaxValue : 0);
        if (Truth == Truth.Unknown) block.PossibleToWrite(this).Fill(ulong.MaxValue);
        else block.SetExact(this);
    }
}

/// <summary>A condition on one column: what is not known may hold.</summary>
internal abstract class ColumnPlane(BulkColumn column, bool ofMembers) : Plane(ofMembers)
{
    public sealed override void Run(Block block)
    {
        int first = OfMembers ? block.FirstMember : block.First, rows = OfMembers ? block.Members : block.Count;
        var sure = block.Sure(this);
        Judge(column, first, rows, sure);
        if (column.Known.IsEmpty)
        {
            block.SetExact(this);
            return;
        }

        var known = block.Scratch.AsSpan(0, sure.Length);
        BitmapKernel.Load(column.Known.Span, first, rows, known);
        WordKernel.OrNot(sure, known, block.PossibleToWrite(this));
        WordKernel.And(sure, known, sure);
    }

    protected abstract void Judge(BulkColumn column, int first, int rows, Span<ulong> bits);
}

internal sealed class FlagPlane(BulkColumn column, bool expected, bool ofMembers) : ColumnPlane(column, ofMembers)
{
    protected override void Judge(BulkColumn column, int first, int rows, Span<ulong> bits)
    {
        BitmapKernel.Load(column.Flags.Span, first, rows, bits);
        if (!expected) WordKernel.Not(bits, bits);
    }
}

internal sealed class CodePlane(BulkColumn column, uint values, bool ofMembers) : ColumnPlane(column, ofMembers)
{
    protected override void Judge(BulkColumn column, int first, int rows, Span<ulong> bits) => CodeKernel.AreOneOf(column.Codes.Span.Slice(first, rows), values, bits);
}

internal sealed class SetPlane(BulkColumn column, byte none, bool ofMembers) : ColumnPlane(column, ofMembers)
{
    protected override void Judge(BulkColumn column, int first, int rows, Span<ulong> bits) => BitSetKernel.HaveNoneOf(column.Codes.Span.Slice(first, rows), none, bits);
}

internal sealed class NumberPlane(BulkColumn column, int from, int to, bool ofMembers) : ColumnPlane(column, ofMembers)
{
    protected override void Judge(BulkColumn column, int first, int rows, Span<ulong> bits) => NumberKernel.AreWithin(column.Numbers.Span.Slice(first, rows), from, to, bits);
}

/// <summary>A number of members within bounds, whether listed or given.</summary>
internal sealed class PersonsPlane(int from, int to) : Plane(ofMembers: false)
{
    public override void Run(Block block)
    {
        var sure = block.Sure(this);
        var known = block.PersonsKnown.AsSpan(0, sure.Length);
        NumberKernel.AreWithin(block.Persons.AsSpan(0, block.Count), from, to, sure);
        WordKernel.OrNot(sure, known, block.PossibleToWrite(this));
        WordKernel.And(sure, known, sure);
    }
}

/// <summary>A quantity per member within bounds.</summary>
internal sealed class QuantityPlane(BulkColumn column, long least, long below) : Plane(ofMembers: false)
{
    public override void Run(Block block)
    {
        var sure = block.Sure(this);
        var known = block.Scratch.AsSpan(0, sure.Length);
        AmountKernel.QuantityPerPerson(column.Numbers.Span.Slice(block.First, block.Count), block.Persons.AsSpan(0, block.Count), least, below, sure);
        BitmapKernel.Load(column.Known.Span, block.First, block.Count, known);
        WordKernel.And(known, block.PersonsKnown.AsSpan(0, sure.Length), known);
        WordKernel.OrNot(sure, known, block.PossibleToWrite(this));
        WordKernel.And(sure, known, sure);
    }
}
