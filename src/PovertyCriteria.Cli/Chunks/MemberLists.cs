using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>Reads the members of one household after the other into columns.</summary>
internal sealed class MemberLists(MemberSource source, MemberChunk chunk, List<FaultyMember> faulty)
{
    /// <summary>Where the members begin that were taken last.</summary>
    public int From { get; private set; }

    public int Listed { get; private set; }

    /// <summary>The first line of them that cannot be used.</summary>
    public long? FirstFaultyLine { get; private set; }

    /// <summary>Takes the members of a household; false where rows of households before it come only now, so that the file is in another order.</summary>
    /// <param name="household">The number of the household.</param>
    /// <param name="code">Its code.</param>
    /// <param name="isCode">Whether its code is one; the members' rows that have it are faulty otherwise, too.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryTake(int household, ReadOnlySpan<byte> code, bool isCode)
    {
        (From, Listed, FirstFaultyLine) = (chunk.Count, 0, null);
        chunk.BeginHousehold();
        for (; source.IsOf(household, code); source.Next())
        {
            Listed++;
            var (isFaulty, isRepeated) = chunk.Add(source.Row);
            if (isFaulty || isRepeated || !isCode)
            {
                faulty.Add(new FaultyMember(source.Place, HasHousehold: true, isRepeated));
                FirstFaultyLine ??= source.Place.Line;
            }

            // More than a household can have are only counted.
            if (Listed > Columns.MostMembers) chunk.DropFrom(chunk.Count - 1);
        }

        return source.Owner > household;
    }
}
