using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria;

/// <summary>Units of one tier: from each day on which something changes, the units by code.</summary>
internal sealed class UnitTable<TUnit>
    where TUnit : class
{
    private readonly (LocalDate From, ImmutableArray<TUnit> Units, Dictionary<string, TUnit> ByCode)[] _lists;

    /// <param name="days">The days on which something changes; the first is the first of the data.</param>
    /// <param name="unitsOn">The units on such a day.</param>
    /// <param name="codeOf">The code of a unit.</param>
    public UnitTable(IEnumerable<LocalDate> days, Func<LocalDate, IEnumerable<TUnit>> unitsOn, Func<TUnit, string> codeOf) =>
        _lists = [.. days.Distinct().OrderBy(day => day).Select(day =>
        {
            var units = unitsOn(day).OrderBy(codeOf, StringComparer.Ordinal).ToImmutableArray();
            return (day, units, units.ToDictionary(codeOf, StringComparer.Ordinal));
        })];

    public LocalDate From => _lists[0].From;

    /// <summary>The units on a date, by code; default before the first day of the data.</summary>
    public ImmutableArray<TUnit> On(LocalDate date) => IndexOf(date) is var index && index >= 0 ? _lists[index].Units : default;

    public bool TryFind(string code, LocalDate date, [NotNullWhen(true)] out TUnit? unit)
    {
        unit = null;
        return IndexOf(date) is var index && index >= 0 && _lists[index].ByCode.TryGetValue(code, out unit);
    }

    /// <summary>What a code means on other days, the first day of each list, in order of time.</summary>
    public IEnumerable<TUnit> Ever(string code) => _lists.SelectMany(list => list.ByCode.TryGetValue(code, out var unit) ? [unit] : Array.Empty<TUnit>());

    private int IndexOf(LocalDate date)
    {
        var index = _lists.Length - 1;
        while (index >= 0 && _lists[index].From > date) index--;
        return index;
    }
}
