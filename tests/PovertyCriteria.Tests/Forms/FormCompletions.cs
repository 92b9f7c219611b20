using PovertyCriteria.Tests.Oracle;
using static PovertyCriteria.Tests.Forms.OfficialTable;

namespace PovertyCriteria.Tests.Forms;

/// <summary>
/// What the forms say of a household of which some facts are not known, worked out by filling them in, by the plain restatement: the points
/// of each item, the classes that remain and the facts on which the class hangs, items and indicators taken one by one.
/// </summary>
internal sealed class FormCompletions
{
    private readonly Blank[] _blanks;
    private readonly Completions _completions;
    private readonly int[][][] _points; // by completion, area of the table that is possible, item
    private readonly bool[][] _indicators;
    private readonly int[] _areas;

    public FormCompletions(Household household, LocalDate on)
    {
        _blanks = [.. FormFact.Unknown(household).Select(fact => fact.Fill(household, on))];
        _completions = new Completions(household, _blanks);
        _areas = [.. _completions.Households.Select(PlainScore.AreaOf).Distinct().Order()];
        _points = [.. _completions.Households.Select(each => Enumerable.Range(0, Areas).Select(area => _areas.Contains(area) ? PlainScore.Items(each, on, area) : []).ToArray())];
        _indicators = [.. _completions.Households.Select(each => PlainIndicators.Of2022(each, on))];
        var some = Enumerable.Range(0, _indicators[0].Length).Count(i => _indicators.Any(each => each[i]));
        (Least, Most) = (Enumerable.Range(0, _indicators[0].Length).Count(i => _indicators.All(each => each[i])), some);
    }

    public static int CountOf(Household household, LocalDate on) =>
        FormFact.Unknown(household).Select(fact => fact.Fill(household, on).Fillings.Length).Aggregate(1, (all, each) => Math.Min(all * each, 1_000_000));

    /// <summary>The areas of the table that are possible.</summary>
    public IReadOnlyList<int> AreasOfTheTable => _areas;

    public IReadOnlyList<Household> Households => _completions.Households;

    public int Least { get; }

    public int Most { get; }

    /// <summary>The lowest and the highest points of an item over the possible areas.</summary>
    public (int Lowest, int Highest) Item(int item)
    {
        var points = _areas.SelectMany(area => _points.Select(each => each[area][item])).ToList();
        return (points.Min(), points.Max());
    }

    public IncomeScore Score => new(_areas.Min(area => SumsIn(area).Min()), _areas.Max(area => SumsIn(area).Max()));

    /// <summary>The classes that remain, items and indicators taken one by one.</summary>
    public string Classes => Listed(_areas.SelectMany(area => SumsIn(area).SelectMany(score => Counts.Select(deprived => PlainScore.Class(area, score, deprived)))));

    /// <summary>The classes that completions reach.</summary>
    public string Reached => Listed(_completions.Households.Select((household, i) => ClassOf(i)));

    /// <summary>Whether no forgotten fact is asked by two items or indicators: then one by one is exact.</summary>
    public bool IsSeparate => _blanks.All(blank => AskedBy(blank) <= 1);

    /// <summary>The facts on which the class hangs, items and indicators taken one by one.</summary>
    public string Missing
    {
        get
        {
            if (!Classes.Contains('|', StringComparison.Ordinal)) return "";
            var names = new SortedSet<string>(StringComparer.Ordinal);
            names.UnionWith(_blanks.Where(blank => _areas.Any(area => Enumerable.Range(0, OfficialTable.Items).Any(item => ItemHangsOn(blank, area, item)))).Select(blank => blank.Name));
            names.UnionWith(_blanks.Where(blank => blank.Name is "area" or "region" && AreaHangsOn(blank)).Select(blank => blank.Name));
            if (_areas.Any(area => SumsIn(area).Any(score => PlainScore.Class(area, score, Least) != PlainScore.Class(area, score, Most))))
                for (var i = 0; i < _indicators[0].Length; i++) names.UnionWith(_completions.NamesOn(_indicators.Select(each => each[i]).ToArray()));
            return string.Join("|", names);
        }
    }

    public string ClassOf(int completion)
    {
        var area = PlainScore.AreaOf(_completions.Households[completion]);
        return PlainScore.Class(area, _points[completion][area].Sum(), _indicators[completion].Count(each => each));
    }

    private IEnumerable<int> Counts => Enumerable.Range(Least, Most - Least + 1);

    public static string Listed(IEnumerable<string> classes) => string.Join("|", classes.Distinct().Order(StringComparer.Ordinal));

    /// <summary>The scores of an area, each item filled in by itself.</summary>
    private HashSet<int> SumsIn(int area, int without = -1)
    {
        var sums = new HashSet<int> { 0 };
        for (var item = 0; item < OfficialTable.Items; item++)
        {
            if (item == without) continue;
            var points = _points.Select(each => each[area][item]).Distinct().ToList();
            sums = [.. sums.SelectMany(sum => points.Select(more => sum + more))];
        }

        return sums;
    }

    private bool ItemHangsOn(Blank blank, int area, int item)
    {
        var pairs = PairsBy(blank).Select(pair => (One: _points[pair.One][area][item], Other: _points[pair.Other][area][item])).Where(pair => pair.One != pair.Other).Distinct().ToList();
        return pairs.Count > 0 && SumsIn(area, item).Any(sum => pairs.Any(pair => Counts.Any(deprived => PlainScore.Class(area, sum + pair.One, deprived) != PlainScore.Class(area, sum + pair.Other, deprived))));
    }

    /// <summary>Whether two areas that differ by this fact alone can give different classes to the same answers.</summary>
    private bool AreaHangsOn(Blank blank)
    {
        var pairs = PairsBy(blank).Select(pair => (One: PlainScore.AreaOf(_completions.Households[pair.One]), Other: PlainScore.AreaOf(_completions.Households[pair.Other])));
        return pairs.Where(pair => pair.One != pair.Other).Distinct().Any(pair =>
        {
            var sums = new HashSet<(int One, int Other)> { (0, 0) };
            for (var item = 0; item < OfficialTable.Items; item++)
            {
                var points = _points.Select(each => (One: each[pair.One][item], Other: each[pair.Other][item])).Distinct().ToList();
                sums = [.. sums.SelectMany(sum => points.Select(more => (sum.One + more.One, sum.Other + more.Other)))];
            }

            return sums.Any(sum => Counts.Any(deprived => PlainScore.Class(pair.One, sum.One, deprived) != PlainScore.Class(pair.Other, sum.Other, deprived)));
        });
    }

    /// <summary>How many items, indicators and the choice of the area hang on a fact.</summary>
    private int AskedBy(Blank blank)
    {
        var items = Enumerable.Range(0, OfficialTable.Items).Count(item => _areas.Any(area => PairsBy(blank).Any(pair => _points[pair.One][area][item] != _points[pair.Other][area][item])));
        var indicators = Enumerable.Range(0, _indicators[0].Length).Count(i => PairsBy(blank).Any(pair => _indicators[pair.One][i] != _indicators[pair.Other][i]));
        return items + indicators + (_areas.Length > 1 && blank.Name is "area" or "region" ? 2 : 0);
    }

    /// <summary>Completions that differ in one fact alone.</summary>
    private IEnumerable<(int One, int Other)> PairsBy(Blank blank)
    {
        var step = 1;
        foreach (var each in _blanks)
        {
            if (ReferenceEquals(each, blank)) break;
            step *= each.Fillings.Length;
        }

        return Enumerable.Range(0, _points.Length).Where(i => i / step % blank.Fillings.Length > 0).Select(i => (i - step, i));
    }
}
