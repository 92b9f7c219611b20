namespace PovertyCriteria;

/// <summary>
/// A running count over households, one at a time, in memory that does not grow with them.
/// Two tallies of two parts merge into that of the whole, so that threads can count chunks; one tally serves one thread at a time.
/// </summary>
/// <typeparam name="TSelf">The tally itself.</typeparam>
public interface ITally<TSelf>
    where TSelf : ITally<TSelf>
{
    /// <summary>Adds what another tally has counted. The other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other counts something else, or is this one.</exception>
    /// <exception cref="OverflowException">The sum is too great; nothing was added.</exception>
    void Merge(TSelf other);
}
