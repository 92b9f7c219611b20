using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>
/// Counts by province carried to the provinces of a later day, or summed to regions. Counts are summed; a rate is made from the sums,
/// never from the rates of the parts. A list must be whole: every province of its day once, and nothing else. A count that is not known
/// is given as null, and what it is a part of is then not known either. Order does not matter.
/// </summary>
public static class ProvinceCounts
{
    /// <summary>Counts by the codes of one day, by the codes of a later day.</summary>
    /// <param name="counts">A count for every province of the day <paramref name="from"/>.</param>
    /// <param name="from">The day whose codes the counts have, such as the last of the year they are of.</param>
    /// <param name="to">The day whose codes are wanted; it may be the same.</param>
    /// <exception cref="InvalidProvinceCountsException">A code that means nothing on the day, one that stands twice, or a province without a count.</exception>
    /// <exception cref="ArgumentException">The provinces of <paramref name="to"/> are those of before a merger: a sum does not say how it divides.</exception>
    /// <exception cref="UnknownUnitException">A day before <see cref="Provinces.KnownFrom"/>.</exception>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    public static ImmutableSortedDictionary<string, long> Carry(IEnumerable<KeyValuePair<string, long>> counts, LocalDate from, LocalDate to) =>
        Carry(counts, from, to, (one, other) => one + other);

    /// <inheritdoc cref="Carry(IEnumerable{KeyValuePair{string, long}}, LocalDate, LocalDate)"/>
    public static ImmutableSortedDictionary<string, long?> Carry(IEnumerable<KeyValuePair<string, long?>> counts, LocalDate from, LocalDate to) =>
        Carry(counts, from, to, (one, other) => one + other);

    /// <inheritdoc cref="Carry(IEnumerable{KeyValuePair{string, long}}, LocalDate, LocalDate)"/>
    /// <param name="counts">A value for every province of the day <paramref name="from"/>, such as several counts.</param>
    /// <param name="from">The day whose codes the values have.</param>
    /// <param name="to">The day whose codes are wanted.</param>
    /// <param name="add">The sum of two values; called in the order of the codes.</param>
    public static ImmutableSortedDictionary<string, T> Carry<T>(IEnumerable<KeyValuePair<string, T>> counts, LocalDate from, LocalDate to, Func<T, T, T> add)
    {
        _ = Provinces.On(to);
        return Sum(counts, from, province => Later(province, to).Code, add);
    }

    /// <summary>Counts by province summed to the regions of the day, by the region's name (<see cref="Province.Region"/>).</summary>
    /// <param name="counts">A count for every province of the day.</param>
    /// <param name="on">The day whose codes and regions these are.</param>
    /// <exception cref="InvalidProvinceCountsException">A code that means nothing on the day, one that stands twice, or a province without a count.</exception>
    /// <exception cref="UnknownUnitException">A day before <see cref="Provinces.KnownFrom"/>.</exception>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    public static ImmutableSortedDictionary<string, long> SumByRegion(IEnumerable<KeyValuePair<string, long>> counts, LocalDate on) =>
        SumByRegion(counts, on, (one, other) => one + other);

    /// <inheritdoc cref="SumByRegion(IEnumerable{KeyValuePair{string, long}}, LocalDate)"/>
    public static ImmutableSortedDictionary<string, long?> SumByRegion(IEnumerable<KeyValuePair<string, long?>> counts, LocalDate on) =>
        SumByRegion(counts, on, (one, other) => one + other);

    /// <inheritdoc cref="SumByRegion(IEnumerable{KeyValuePair{string, long}}, LocalDate)"/>
    /// <param name="counts">A value for every province of the day, such as several counts.</param>
    /// <param name="on">The day whose codes and regions these are.</param>
    /// <param name="add">The sum of two values; called in the order of the codes.</param>
    public static ImmutableSortedDictionary<string, T> SumByRegion<T>(IEnumerable<KeyValuePair<string, T>> counts, LocalDate on, Func<T, T, T> add) =>
        Sum(counts, on, province => province.Region, add);

    private static ImmutableSortedDictionary<string, T> Sum<T>(IEnumerable<KeyValuePair<string, T>> counts, LocalDate on, Func<Province, string> target, Func<T, T, T> add)
    {
        Require.NotNull(counts);
        Require.NotNull(add);
        var given = Checked(counts, on);
        return Provinces.On(on).GroupBy(target, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Select(province => given[province.Code]).Aggregate(add), StringComparer.Ordinal);
    }

    private static Dictionary<string, T> Checked<T>(IEnumerable<KeyValuePair<string, T>> counts, LocalDate on)
    {
        var given = new Dictionary<string, T>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<ProvinceCountFault>();
        foreach (var count in counts)
        {
            if (count.Key is null || !Provinces.TryFind(count.Key, on, out _)) faults.Add(ProvinceCountFault.Unknown(count.Key ?? "", on));
            else if (given.ContainsKey(count.Key)) faults.Add(ProvinceCountFault.Twice(Provinces.Find(count.Key, on)));
            else given.Add(count.Key, count.Value);
        }

        faults.AddRange(Provinces.On(on).Where(province => !given.ContainsKey(province.Code)).Select(ProvinceCountFault.Missing));
        return faults.Count == 0 ? given : throw new InvalidProvinceCountsException(faults.ToImmutable());
    }

    private static Province Later(Province province, LocalDate to)
    {
        while (province.Until < to) province = province.Successor!;
        return province.From <= to ? province : throw new ArgumentException($"{province} came to be after the day; its count does not say how it divides among the provinces of before.", nameof(to));
    }
}
