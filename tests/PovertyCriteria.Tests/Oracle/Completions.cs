namespace PovertyCriteria.Tests.Oracle;

/// <summary>Something not known: the name of the fact, and every way of filling it in that can matter.</summary>
internal sealed record Blank(string Name, Func<Household, Household>[] Fillings)
{
    public static Blank Of<T>(string name, IEnumerable<T> values, Func<Household, T, Household> fill) =>
        new(name, [.. values.Select(value => (Func<Household, Household>)(household => fill(household, value)))]);
}

/// <summary>
/// Every way of filling in the blanks of a household, by brute force. The answers of a function over all of them are kept,
/// so that one can ask which there are, and which blank alone changes them.
/// </summary>
internal sealed class Completions
{
    private readonly Blank[] _blanks;

    public Completions(Household household, IEnumerable<Blank> blanks)
    {
        _blanks = [.. blanks];
        var all = new List<Household> { household };
        foreach (var blank in _blanks)
            all = [.. blank.Fillings.SelectMany(fill => all.Select(fill))];
        Households = [.. all];
    }

    /// <summary>The households, the first blank changing fastest.</summary>
    public Household[] Households { get; }

    /// <summary>Whether some two completions that differ in this blank alone have different answers.</summary>
    public bool HangsOn<T>(Blank blank, T[] answers)
        where T : IEquatable<T>
    {
        var step = 1;
        foreach (var each in _blanks)
        {
            if (ReferenceEquals(each, blank))
            {
                for (var i = 0; i < answers.Length; i++)
                    if (i / step % each.Fillings.Length > 0 && !answers[i].Equals(answers[i - step])) return true;
                return false;
            }

            step *= each.Fillings.Length;
        }

        throw new ArgumentException("No such blank.", nameof(blank));
    }

    /// <summary>The names of the facts on which the answers hang.</summary>
    public IEnumerable<string> NamesOn<T>(T[] answers)
        where T : IEquatable<T> => _blanks.Where(blank => HangsOn(blank, answers)).Select(blank => blank.Name);
}
