using System.Collections;

namespace PovertyCriteria;

/// <summary>
/// The movements that are possible for a household: one, it is decided; several, what is not known leaves it undetermined;
/// none, the facts contradict each other, as a household that moved in and is on the first list only.
/// </summary>
public readonly struct MovementSet : IReadOnlyCollection<Movement>, IEquatable<MovementSet>
{
    private readonly ReviewLaw? _law;

    internal MovementSet(ReviewLaw law, uint mask) => (_law, Mask) = (law, mask);

    /// <inheritdoc/>
    public int Count => Bits.Count(Mask);

    /// <summary>The only movement of the set; null where there are more, or none.</summary>
    public Movement? Single => Count == 1 ? this.First() : null;

    /// <summary>Whether no movement is possible: the facts of the pair contradict each other.</summary>
    public bool IsContradiction => Mask == 0;

    internal uint Mask { get; }

    /// <summary>Whether two sets have the same movements of the same law.</summary>
    public static bool operator ==(MovementSet left, MovementSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(MovementSet left, MovementSet right) => !left.Equals(right);

    /// <summary>Whether the movement with an id is possible.</summary>
    public bool Contains(string movementId) => this.Any(movement => string.Equals(movement.Id, movementId, StringComparison.Ordinal));

    /// <summary>Whether the household has escaped from a class (thoát nghèo for <see cref="PovertyClass.Poor"/>); null: not known.</summary>
    public bool? EscapedFrom(PovertyClass @class)
    {
        var escapes = this.Count(movement => movement.EscapesFrom == @class);
        return escapes == 0 ? false : escapes == Count ? true : null;
    }

    /// <inheritdoc/>
    public IEnumerator<Movement> GetEnumerator()
    {
        for (var i = 0; i < (_law?.Movements.Length ?? 0); i++)
            if ((Mask >> i & 1) == 1) yield return _law!.Movements[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MovementSet other) => Mask == other.Mask && Equals(_law, other._law);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MovementSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_law, Mask);

    /// <summary>The ids, as <c>fell_back_into_poverty|newly_poor</c>.</summary>
    public override string ToString() => string.Join("|", this.Select(movement => movement.Id));
}
