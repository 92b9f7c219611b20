using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PovertyCriteria;

/// <summary>
/// Draws households for a control visit as they stream past: so many in all, spread over the strata, such as communes, in proportion to their households.
/// The same seed draws the same households on every machine and in every order of the rows. Memory for at most the size of the sample in each stratum.
/// </summary>
/// <remarks>
/// No text of the review that was found says how a control sample is drawn; proportion and strata are this software's choice. Each stratum has the whole part of
/// its share; what is left goes one by one to the largest remainders, to the lower stratum by ordinal order where they are equal. In a stratum those
/// households are drawn whose number is least: the first eight bytes of SHA-256 over seed, a line feed and the household's code.
/// </remarks>
[DebuggerDisplay("{Households} households, seed {Seed}")]
public sealed class ControlSample
{
    internal const int MostSize = 100_000;

    private readonly Dictionary<string, Stratum> _strata = new(StringComparer.Ordinal);
    private readonly Encoding _utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A sample of no household so far.</summary>
    /// <param name="size">How many households to draw, 1 to 100,000.</param>
    /// <param name="seed">Any number; the same gives the same households.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size out of range.</exception>
    public ControlSample(int size, long seed)
    {
        if (size is < 1 or > MostSize) throw new ArgumentOutOfRangeException(nameof(size), size, $"The size must be 1 to {MostSize}.");
        (Size, Seed) = (size, seed);
    }

    /// <summary>How many households are to be drawn.</summary>
    public int Size { get; }

    /// <summary>The seed.</summary>
    public long Seed { get; }

    private long Households { get; set; }

    /// <summary>Takes a household that may be drawn.</summary>
    /// <param name="householdId">Its code, unique among those given.</param>
    /// <param name="stratum">The stratum, such as the commune's code; null: not known, which is a stratum of its own.</param>
    public void Add(string householdId, string? stratum)
    {
        Require.NotNull(householdId);
        var key = stratum ?? "";
        if (!_strata.TryGetValue(key, out var found)) _strata.Add(key, found = new Stratum());
        found.Households++;
        Households++;
        found.Least.Add((NumberOf(householdId), householdId));
        if (found.Least.Count > Size) found.Least.Remove(found.Least.Max);
    }

    /// <summary>The households drawn of those given so far, by stratum and code; all of them where there are no more than the size.</summary>
    public ImmutableArray<SampledHousehold> Draw()
    {
        var strata = _strata.OrderBy(each => each.Key, StringComparer.Ordinal).ToList();
        var drawn = Math.Min(Size, Households);
        var shares = strata.Select(each => (Stratum: each, Whole: Households == 0 ? 0 : checked(drawn * each.Value.Households) / Households, Remainder: Households == 0 ? 0 : drawn * each.Value.Households % Households)).ToList();
        var left = (int)(drawn - shares.Sum(share => share.Whole));
        var raised = new HashSet<string>(shares.OrderByDescending(share => share.Remainder).Take(left).Select(share => share.Stratum.Key), StringComparer.Ordinal);
        return
        [
            .. shares.SelectMany(share => share.Stratum.Value.Least.Take((int)share.Whole + (raised.Contains(share.Stratum.Key) ? 1 : 0))
                .Select(each => each.Id).OrderBy(id => id, StringComparer.Ordinal)
                .Select(id => new SampledHousehold(id, share.Stratum.Key.Length == 0 ? null : share.Stratum.Key))),
        ];
    }

    private ulong NumberOf(string householdId)
    {
        var text = _utf8.GetBytes(Seed.ToString(CultureInfo.InvariantCulture) + "\n" + householdId);
#if NET
        var digest = SHA256.HashData(text);
#else
        using var sha = SHA256.Create();
        var digest = sha.ComputeHash(text);
#endif
        ulong number = 0;
        for (var i = 0; i < sizeof(ulong); i++) number = number << 8 | digest[i];
        return number;
    }

    private sealed class Stratum
    {
        public long Households { get; set; }

        public SortedSet<(ulong Number, string Id)> Least { get; } = new(Comparer<(ulong Number, string Id)>.Create(
            (one, other) => one.Number != other.Number ? one.Number.CompareTo(other.Number) : string.CompareOrdinal(one.Id, other.Id)));
    }
}

/// <summary>A household drawn for a control visit.</summary>
/// <param name="HouseholdId">Its code.</param>
/// <param name="Stratum">The stratum that it was drawn from; null: not known.</param>
public sealed record SampledHousehold(string HouseholdId, string? Stratum);
