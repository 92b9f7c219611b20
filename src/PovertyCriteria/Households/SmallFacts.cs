using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PovertyCriteria;

/// <summary>
/// Facts of few values side by side in one word, four bits each at a place of their own: 0 is not known, otherwise one more than the
/// value's code. What several facts mean together can then be looked up at once.
/// </summary>
/// <remarks>A value that its type does not name is kept beside the word: the checks refuse it, and say what it was.</remarks>
internal readonly record struct SmallFacts
{
    private const int BitsOfFact = 4;
    private const ulong AllOfFact = (1UL << BitsOfFact) - 1;
    private const int NotKnown = -1;

    private readonly ValueList<Stray> _strays;

    private SmallFacts(ulong word, ImmutableArray<Stray> strays) => (Word, _strays) = (word, strays);

    /// <summary>The facts whose values are named.</summary>
    public ulong Word { get; }

    /// <summary>Whether every value is one that its type names.</summary>
    public bool AreNamed => Strays.IsDefault;

    private ImmutableArray<Stray> Strays => _strays;

    public static SmallFacts OfWord(ulong word) => new(word, default);

    public bool? Answer(int place) => CodeAt(place) switch
    {
        0 => false,
        1 => true,
        _ => null,
    };

    public T? Choice<T>(int place)
        where T : struct, Enum
    {
        var code = CodeAt(place);
        if (code == NotKnown && (AreNamed || !TryFindStray(place, out code))) return null;
        return Unsafe.As<int, T>(ref code);
    }

    public SmallFacts With(int place, bool? answer) => WithCode(place, answer is { } known ? known ? 1 : 0 : NotKnown);

    public SmallFacts With<T>(int place, T? choice)
        where T : struct, Enum
    {
        if (choice is not { } known) return WithCode(place, NotKnown);
        var value = Unsafe.As<T, int>(ref known);
        if (value >= 0 && value < NamesOf<T>.Count) return WithCode(place, value);
        var others = WithCode(place, NotKnown);
        ImmutableArray<Stray> strays = others.AreNamed ? [] : others.Strays;
        return new(others.Word, strays.Add(new(place, value)).Sort((one, other) => one.Place.CompareTo(other.Place)));
    }

    private int CodeAt(int place) => (int)(Word >> place * BitsOfFact & AllOfFact) - 1;

    private SmallFacts WithCode(int place, int code)
    {
        var word = Word & ~(AllOfFact << place * BitsOfFact) | (ulong)(code + 1) << place * BitsOfFact;
        return AreNamed ? OfWord(word) : WithoutStray(place, word);
    }

    // By itself, for its closure would be made for every fact that is set.
    private SmallFacts WithoutStray(int place, ulong word)
    {
        var strays = Strays.RemoveAll(stray => stray.Place == place);
        return new(word, strays.IsEmpty ? default : strays);
    }

    private bool TryFindStray(int place, out int value)
    {
        foreach (var stray in Strays)
        {
            value = stray.Value;
            if (stray.Place == place) return true;
        }

        value = NotKnown;
        return false;
    }

    private readonly record struct Stray(int Place, int Value);

    // A type's values are numbered from 0 in their order; a test holds them to it.
    private static class NamesOf<T>
        where T : struct, Enum
    {
        public static readonly int Count = typeof(T).GetEnumNames().Length;
    }
}
