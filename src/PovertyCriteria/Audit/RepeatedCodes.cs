using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Finds codes that stand more than once as they stream past: household codes in a file, with their lines; or codes of persons, with their
/// households, for members who are counted twice. Codes are compared as they are written. Memory for each code.
/// </summary>
/// <remarks>
/// A <c>member_id</c> is unique within its household only; the same one in two households says nothing unless the register numbers persons and
/// not members. Whether it does is the caller's to know.
/// </remarks>
/// <typeparam name="TPlace">Where a code stands.</typeparam>
[DebuggerDisplay("{_places.Count} codes, {_repeated.Count} repeated")]
public sealed class RepeatedCodes<TPlace>
    where TPlace : notnull
{
    private readonly Dictionary<string, TPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TPlace>> _repeated = new(StringComparer.Ordinal);

    /// <summary>No code so far.</summary>
    public RepeatedCodes()
    {
    }

    /// <summary>The codes that stand more than once, in ordinal order, each with all its places as they came.</summary>
    public ImmutableArray<RepeatedCode<TPlace>> Repeated =>
        [.. _repeated.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => new RepeatedCode<TPlace>(each.Key, [.. each.Value]))];

    /// <summary>Takes a code. Constant time.</summary>
    /// <param name="code">The code.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(string code, TPlace place)
    {
        Require.NotNull(code);
        if (!_places.TryGetValue(code, out var first)) _places.Add(code, place);
        else if (_repeated.TryGetValue(code, out var places)) places.Add(place);
        else _repeated.Add(code, [first, place]);
    }
}

/// <summary>A code that stands more than once.</summary>
/// <typeparam name="TPlace">Where a code stands.</typeparam>
/// <param name="Code">The code.</param>
/// <param name="Places">Where it stands, two or more, as they came.</param>
public sealed record RepeatedCode<TPlace>(string Code, ImmutableArray<TPlace> Places)
{
    private readonly ValueList<TPlace> _places = Places;

    /// <summary>Where it stands, two or more, as they came.</summary>
    public ImmutableArray<TPlace> Places
    {
        get => _places;
        init => _places = value;
    }

    /// <summary>The code and its places.</summary>
    public override string ToString() => $"{Code}: {string.Join(", ", Places)}";
}
