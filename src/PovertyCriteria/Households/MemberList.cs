using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>All members of a household, in the order given. Equal when the members are equal in the same order.</summary>
[DebuggerDisplay("{Count} members")]
[System.Runtime.CompilerServices.CollectionBuilder(typeof(MemberList), nameof(Of))]
public sealed class MemberList : IReadOnlyList<Member>, IEquatable<MemberList>
{
    private readonly ImmutableArray<Member> _members;

    /// <summary>A list of these members; the sequence is copied.</summary>
    /// <exception cref="ArgumentException">A member is null.</exception>
    public MemberList(IEnumerable<Member> members)
    {
        Require.NotNull(members);
        _members = [.. members];
        if (_members.Contains(null!)) throw new ArgumentException("A member is null.", nameof(members));
    }

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public Member this[int index] => _members[index];

    /// <summary>A list of these members, so that <c>Members = [a, b]</c> can be written.</summary>
    public static MemberList Of(params ReadOnlySpan<Member> members) => new(members.ToArray());

    /// <summary>The members in order; enumerating allocates nothing.</summary>
    public ImmutableArray<Member>.Enumerator GetEnumerator() => _members.GetEnumerator();

    IEnumerator<Member> IEnumerable<Member>.GetEnumerator() => ((IEnumerable<Member>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_members).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MemberList? other) => other is not null && _members.SequenceEqual(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MemberList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var member in _members) hash.Add(member);
        return hash.ToHashCode();
    }

    /// <summary>How many members there are.</summary>
    public override string ToString() => $"{Count} members";
}
