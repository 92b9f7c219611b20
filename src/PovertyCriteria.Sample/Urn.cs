namespace PovertyCriteria.Sample;

/// <summary>
/// Draws without replacement: after as many draws as there are balls, kind i has come up exactly <c>counts[i]</c> times.
/// So a total is met by construction, in one pass and without holding a shuffled list.
/// </summary>
internal sealed class Urn(ReadOnlySpan<int> counts)
{
    private readonly int[] _left = counts.ToArray();

    /// <summary>The kind of the ball drawn.</summary>
    public int Draw(SplitMix64 random)
    {
        var ticket = random.Below(_left.Sum(count => (long)count));
        var kind = 0;
        while (ticket >= _left[kind]) ticket -= _left[kind++];
        _left[kind]--;
        return kind;
    }
}
