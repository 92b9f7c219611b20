namespace PovertyCriteria.Tests.Oracle;

/// <summary>
/// What the definition says of a household of which some facts are not known, worked out by filling them in:
/// which indicators are decided, which classes remain, and on which facts the class hangs.
/// </summary>
internal sealed class UnknownFacts
{
    private readonly List<bool?> _indicators = [];

    /// <summary>Works it out.</summary>
    /// <param name="household">The household; what is not known of it is in the blanks, and nothing else is asked.</param>
    /// <param name="blanks">Everything that is not known.</param>
    /// <param name="indicators">The indicators of a complete household, in plain C#.</param>
    /// <param name="law">The class by area (urban), income and the number of deprivations, in plain C#.</param>
    public UnknownFacts(Household household, IReadOnlyList<Blank> blanks, Func<Household, bool[]> indicators, Func<bool, PlainIncome, int, string> law)
    {
        var outer = blanks.Where(blank => blank.Name is "area" or "income").ToList();
        var inner = blanks.Except(outer).ToList();
        var facts = new Completions(household, inner);
        var answers = facts.Households.Select(indicators).ToArray();

        // Indicators taken one by one: each on its own is deprived, not deprived or both.
        var essential = new List<string>[answers[0].Length];
        for (var i = 0; i < essential.Length; i++)
        {
            var one = answers.Select(answer => answer[i]).ToArray();
            _indicators.Add(one.All(each => each) ? true : one.All(each => !each) ? false : null);
            essential[i] = [.. facts.NamesOn(one)];
        }

        var least = _indicators.Count(each => each == true);
        var most = least + _indicators.Count(each => each is null);
        var inhabited = new Completions(household, [.. outer]);
        var byCount = Enumerable.Range(least, most - least + 1)
            .Select(deprived => inhabited.Households.Select(each => law(each.Area == Area.Urban, IncomeOf(each), deprived)).ToArray()).ToArray();

        Classes = [.. byCount.SelectMany(each => each).Distinct().OrderBy(each => each, StringComparer.Ordinal)];
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        if (Classes.Count > 1)
        {
            foreach (var blank in outer)
                if (byCount.Any(classes => inhabited.HangsOn(blank, classes))) missing.Add(blank.Name);
            if (Enumerable.Range(0, inhabited.Households.Length).Any(i => byCount.Select(classes => classes[i]).Distinct().Count() > 1))
                for (var i = 0; i < essential.Length; i++) missing.UnionWith(essential[i]);
        }

        Missing = [.. missing];

        // And once more without the liberty of taking them one by one: the classes that some completion reaches.
        Reached = [.. answers.SelectMany(answer => inhabited.Households.Select(each => law(each.Area == Area.Urban, IncomeOf(each), answer.Count(deprived => deprived))))
            .Distinct().OrderBy(each => each, StringComparer.Ordinal)];
    }

    /// <summary>Deprived, not deprived, or null: some completions one way and some the other.</summary>
    public IReadOnlyList<bool?> Indicators => _indicators;

    /// <summary>The classes that remain, indicators taken one by one.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The classes that the completions reach.</summary>
    public IReadOnlyList<string> Reached { get; }

    /// <summary>The facts on which the class hangs, by name.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The income of a household, with the persons and months that it is for.</summary>
    public static PlainIncome IncomeOf(Household household)
    {
        var income = household.Income!.Value;
        return income.Unit == IncomeUnit.PerPersonMonth
            ? PlainIncome.OfOnePersonInOneMonth(income.Vnd)
            : PlainIncome.OfAllInOneYear(income.Vnd, household.Members?.Count ?? household.Size!.Value);
    }
}
