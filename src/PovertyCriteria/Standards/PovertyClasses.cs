using System.Collections;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>A set of classes, such as those that are still possible for a household; in the order of <see cref="PovertyClass"/>.</summary>
public readonly record struct PovertyClasses : IReadOnlyCollection<PovertyClass>
{
    internal const int NumberOfClasses = 5;

    internal PovertyClasses(byte mask) => Mask = mask;

    /// <summary>One bit a class: bit 0 is <see cref="PovertyClass.Poor"/>.</summary>
    public byte Mask { get; }

    /// <summary>How many classes there are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (int rest = Mask; rest != 0; rest &= rest - 1) count++;
            return count;
        }
    }

    /// <summary>The only class of the set; null where there are more, or none.</summary>
    public PovertyClass? Single
    {
        get
        {
            if (Mask == 0 || (Mask & (Mask - 1)) != 0) return null;
            var index = 0;
            while (Mask >> index != 1) index++;
            return (PovertyClass)index;
        }
    }

    /// <summary>A set of these classes.</summary>
    public static PovertyClasses Of(params ReadOnlySpan<PovertyClass> classes)
    {
        byte mask = 0;
        foreach (var each in classes) mask |= Bit(each);
        return new PovertyClasses(mask);
    }

    /// <summary>Whether a class is in the set.</summary>
    public bool Contains(PovertyClass @class) => (Mask & Bit(@class)) != 0;

    /// <summary>The set with the classes of another one.</summary>
    public PovertyClasses Union(PovertyClasses other) => new((byte)(Mask | other.Mask));

    /// <summary>Whether every class of the set is in another one.</summary>
    public bool IsSubsetOf(PovertyClasses other) => (Mask & ~other.Mask) == 0;

    /// <inheritdoc/>
    public IEnumerator<PovertyClass> GetEnumerator()
    {
        for (var index = 0; index < NumberOfClasses; index++)
            if ((Mask >> index & 1) == 1) yield return (PovertyClass)index;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The words of files, as <c>poor|near_poor</c>.</summary>
    public override string ToString() => string.Join("|", this.Select(each => each.Token()));

    /// <summary>The names of the classes, as "hộ nghèo hoặc hộ cận nghèo".</summary>
    public string DisplayName(CultureInfo culture)
    {
        Require.NotNull(culture);
        var or = new LocalizedText(" hoặc ", " or ").In(culture);
        return string.Join(or, this.Select(each => each.DisplayName(culture)));
    }

    /// <summary>
    /// Whether two classes say the same as far as both draw lines: "neither poor nor near-poor" is no other class than average or above,
    /// it only draws no further line.
    /// </summary>
    internal static bool Agree(PovertyClass one, PovertyClass other) =>
        one == other || one == PovertyClass.NotPoor && other > PovertyClass.NearPoor || other == PovertyClass.NotPoor && one > PovertyClass.NearPoor;

    internal static byte Bit(PovertyClass @class) => (byte)(1 << (int)@class);
}
