using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// How a record holds a list, so that records with the same items are equal: the equality of an immutable array is that of its memory.
/// Converts from and to the array that the record's property gives out.
/// </summary>
[DebuggerDisplay("{_items.Length} items")]
internal readonly struct ValueList<T> : IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    private ValueList(ImmutableArray<T> items) => _items = items;

    public static implicit operator ValueList<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(ValueList<T> list) => list._items;

    public bool Equals(ValueList<T> other) => _items.IsDefault || other._items.IsDefault ? _items.IsDefault == other._items.IsDefault : _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode()
    {
        if (_items.IsDefault) return 0;
        var hash = default(HashCode);
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }
}
