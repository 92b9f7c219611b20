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
internal abstract class ColumnPlane(Slot slot) : Plane(slot.OfMembers)
{
    public sealed override void Run(Block block)
    {
        int first = OfMembers ? block.FirstMember : block.First, rows = OfMembers ? block.Members : block.Count;
        var column = block.ColumnOf(slot);
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

internal sealed class FlagPlane(Slot slot, bool expected) : ColumnPlane(slot)
{
    protected override void Judge(BulkColumn column, int first, int rows, Span<ulong> bits)
    {
        BitmapKernel.Load(column.Flags.Span, first, rows, bits);
        if (!expected) WordKernel.Not(bits, bits);
    }
}

/// <summary>A condition on one value of a column.</summary>
internal sealed class ValuePlane<T, TTest>(Slot slot, Func<BulkColumn, ReadOnlyMemory<T>> values, TTest test) : ColumnPlane(slot)
    where T : struct
    where TTest : struct, IRowTest<T>
{
    protected override void Judge(BulkColumn column, int first, int rows, Span<ulong> bits) => RowKernel.Fill(values(column).Span.Slice(first, rows), test, bits);
}

/// <summary>A number of members within bounds, whether listed or given.</summary>
internal sealed class PersonsPlane(NumberWithin test) : Plane(ofMembers: false)
{
    public override void Run(Block block)
    {
        var sure = block.Sure(this);
        var known = block.PersonsKnown.AsSpan(0, sure.Length);
        RowKernel.Fill<int, NumberWithin>(block.Persons.AsSpan(0, block.Count), test, sure);
        WordKernel.OrNot(sure, known, block.PossibleToWrite(this));
        WordKernel.And(sure, known, sure);
    }
}

/// <summary>A quantity per member within bounds.</summary>
internal sealed class QuantityPlane(Slot slot, long? least, long? below) : Plane(ofMembers: false)
{
    public override void Run(Block block)
    {
        var sure = block.Sure(this);
        var known = block.Scratch.AsSpan(0, sure.Length);
        var column = block.ColumnOf(slot);
        var quantities = column.Numbers.Span.Slice(block.First, block.Count);
        var persons = block.Persons.AsSpan(0, block.Count);
        if (below is { } upper) AmountKernel.AreBelowForUnits(quantities, persons, upper, Columns.MostMembers, sure);
        else sure.Fill(ulong.MaxValue);
        if (least is { } lower)
        {
            AmountKernel.AreBelowForUnits(quantities, persons, lower, Columns.MostMembers, known);
            WordKernel.AndNot(sure, known, sure);
        }

        if (column.Known.IsEmpty && block.AllPersonsKnown)
        {
            block.SetExact(this);
            return;
        }

        BitmapKernel.Load(column.Known.Span, block.First, block.Count, known);
        WordKernel.And(known, block.PersonsKnown.AsSpan(0, sure.Length), known);
        WordKernel.OrNot(sure, known, block.PossibleToWrite(this));
        WordKernel.And(sure, known, sure);
    }
}

/// <summary>An indicator that a reviewer may have assessed: the answer given stands instead of the facts.</summary>
internal sealed class AssessedPlane(int indicator, Plane orElse) : Plane(ofMembers: false)
{
    public override void Run(Block block)
    {
        Span<ulong> sure = block.Sure(this), possible = block.PossibleToWrite(this), given = block.Scratch.AsSpan(0, sure.Length);
        var bit = new MaskHasAny(1u << indicator);
        RowKernel.Fill(block.Input.GivenDeprived.Span.Slice(block.First, block.Count), bit, given);
        WordKernel.Or(block.Sure(orElse), given, sure);
        WordKernel.Or(block.Possible(orElse), given, possible);
        RowKernel.Fill(block.Input.GivenNotDeprived.Span.Slice(block.First, block.Count), bit, given);
        WordKernel.AndNot(sure, given, sure);
        WordKernel.AndNot(possible, given, possible);
    }
}
