namespace PovertyCriteria.Bulk;

internal sealed class NotPlane(Plane part) : Plane(part.OfMembers)
{
    public override void Run(Block block)
    {
        if (block.IsExact(part)) block.SetExact(this);
        else WordKernel.Not(block.Sure(part), block.PossibleToWrite(this));
        WordKernel.Not(block.Possible(part), block.Sure(this));
    }
}

internal sealed class AllPlane(Plane[] parts) : Plane(parts[0].OfMembers)
{
    public override void Run(Block block)
    {
        var exact = block.AreExact(parts);
        var sure = block.Sure(this);
        WordKernel.And(block.Sure(parts[0]), block.Sure(parts[1]), sure);
        for (var i = 2; i < parts.Length; i++) WordKernel.And(sure, block.Sure(parts[i]), sure);
        if (exact)
        {
            block.SetExact(this);
            return;
        }

        var possible = block.PossibleToWrite(this);
        WordKernel.And(block.Possible(parts[0]), block.Possible(parts[1]), possible);
        for (var i = 2; i < parts.Length; i++) WordKernel.And(possible, block.Possible(parts[i]), possible);
    }
}

internal sealed class AnyPlane(Plane[] parts) : Plane(parts[0].OfMembers)
{
    public override void Run(Block block)
    {
        var exact = block.AreExact(parts);
        var sure = block.Sure(this);
        WordKernel.Or(block.Sure(parts[0]), block.Sure(parts[1]), sure);
        for (var i = 2; i < parts.Length; i++) WordKernel.Or(sure, block.Sure(parts[i]), sure);
        if (exact)
        {
            block.SetExact(this);
            return;
        }

        var possible = block.PossibleToWrite(this);
        WordKernel.Or(block.Possible(parts[0]), block.Possible(parts[1]), possible);
        for (var i = 2; i < parts.Length; i++) WordKernel.Or(possible, block.Possible(parts[i]), possible);
    }
}

/// <summary>At least so many of the parts.</summary>
internal sealed class AtLeastPlane(int needed, Plane[] parts) : Plane(parts[0].OfMembers)
{
    public override void Run(Block block)
    {
        var sure = block.Sure(this);
        var levels = block.Room(RoomFor.Levels, (needed + 1) * sure.Length);
        CountKernel.Clear(levels, sure.Length);
        foreach (var part in parts) CountKernel.Add(levels, sure.Length, block.Sure(part));
        levels.Slice(needed * sure.Length).CopyTo(sure);
        if (block.AreExact(parts))
        {
            block.SetExact(this);
            return;
        }

        CountKernel.Clear(levels, sure.Length);
        foreach (var part in parts) CountKernel.Add(levels, sure.Length, block.Possible(part));
        levels.Slice(needed * sure.Length).CopyTo(block.PossibleToWrite(this));
    }
}

/// <summary>A yes-or-no column where it is known, another condition where it is not.</summary>
internal sealed class GivenPlane(Slot slot, Plane orElse) : Plane(orElse.OfMembers)
{
    public override void Run(Block block)
    {
        int first = OfMembers ? block.FirstMember : block.First, rows = OfMembers ? block.Members : block.Count;
        var given = block.ColumnOf(slot);
        Span<ulong> sure = block.Sure(this), possible = block.PossibleToWrite(this), known = block.Scratch.AsSpan(0, sure.Length);
        BitmapKernel.Load(given.Known.Span, first, rows, known);
        WordKernel.AndNot(block.Possible(orElse), known, possible);
        BitmapKernel.Load(given.Flags.Span, first, rows, sure);
        WordKernel.And(sure, known, sure);
        WordKernel.Or(possible, sure, possible);
        WordKernel.OrOne(block.Sure(orElse), known, sure);
    }
}
