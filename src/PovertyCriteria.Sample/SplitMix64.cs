namespace PovertyCriteria.Sample;

/// <summary>
/// The generator SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
/// Written out because the algorithm behind System.Random may change between runtimes, and the files must not; integers only.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>A generator of its own for one item, so that what is redrawn for it shifts no other.</summary>
    public static SplitMix64 ForItem(ulong seed, ulong item) => new(StateOf(seed, item));

    /// <summary>Begins the sequence of another item, in the same memory.</summary>
    public void Restart(ulong seed, ulong item) => _state = StateOf(seed, item);

    public ulong Next()
    {
        unchecked
        {
            _state += Gamma;
            return Mix(_state);
        }
    }

    /// <summary>0 to below a bound: the high half of a product (Lemire 2019), whose bias is below bound / 2^64.</summary>
    public long Below(long bound) => (long)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>One of the whole numbers from the least to the most, both included.</summary>
    public int Between(int least, int most) => least + (int)Below(most - least + 1L);

    /// <summary>True so many times of a hundred.</summary>
    public bool Percent(int times) => Below(100) < times;

    // Both are mixed: seeds that differ by a multiple of gamma would give the same sequence, shifted.
    private static ulong StateOf(ulong seed, ulong item)
    {
        unchecked
        {
            return Mix(seed + Gamma) ^ Mix(Mix(item) + Gamma);
        }
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
            z = (z ^ z >> 27) * 0x94D049BB133111EB;
            return z ^ z >> 31;
        }
    }
}
