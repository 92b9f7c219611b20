using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria;

/// <summary>
/// The provinces and centrally-run cities by date: 63 until 2025-06-30, 34 from 2025-07-01. By the data each of the 63 went as a whole
/// into one of the 34, so counts can be carried forward (<see cref="ProvinceCounts"/>), and never back. Read once, on first use.
/// </summary>
public static class Provinces
{
    private static readonly Lazy<UnitTable<Province>> LazyTable = new(Read);

    /// <summary>The first day for which the data have a list of provinces.</summary>
    public static LocalDate KnownFrom => LazyTable.Value.From;

    /// <summary>The provinces on a date, in order of code.</summary>
    /// <exception cref="UnknownUnitException">The date is before <see cref="KnownFrom"/>.</exception>
    public static ImmutableArray<Province> On(LocalDate date) =>
        LazyTable.Value.On(date) is { IsDefault: false } provinces ? provinces : throw UnknownUnitException.OfProvince(null, date);

    /// <summary>What a code means on a date.</summary>
    /// <exception cref="UnknownUnitException">Nothing, or the data do not go that far back; the message says which, and what else the code means.</exception>
    public static Province Find(string code, LocalDate date) =>
        TryFind(code, date, out var province) ? province : throw UnknownUnitException.OfProvince(code, date);

    /// <summary>What a code means on a date, if the data know it; false before <see cref="KnownFrom"/> too, which <see cref="Exists"/> tells apart.</summary>
    public static bool TryFind(string code, LocalDate date, [NotNullWhen(true)] out Province? province)
    {
        Require.NotNull(code);
        return LazyTable.Value.TryFind(code, date, out province);
    }

    /// <summary>Whether a code is one of a province on a date; null where it cannot be checked, before <see cref="KnownFrom"/>.</summary>
    public static bool? Exists(string code, LocalDate date) => TryFind(code, date, out _) ? true : date < KnownFrom ? null : false;

    internal static IEnumerable<Province> Ever(string code) => LazyTable.Value.Ever(code);

    internal static ImmutableArray<Province> PredecessorsOf(Province province) => province.From == KnownFrom
        ? []
        : [.. On(province.From.PlusDays(-1)).Where(each => string.Equals(each.SuccessorCode, province.Code, StringComparison.Ordinal))];

    private static UnitTable<Province> Read()
    {
        var lists = UnitFiles.Lists();
        var rows = lists.Provinces.Select(list => UnitFiles.Rows(list.Csv).Select(cells => new Row(cells[0], cells[1], Kind(cells[2]), cells[3], cells[4])).ToList()).ToList();
        var last = rows.Count - 1;
        return new UnitTable<Province>(
            lists.Provinces.Select(list => list.From).Concat(lists.ChangesOfKind.Select(change => change.From)),
            day =>
            {
                var index = Array.FindLastIndex(lists.Provinces, list => list.From <= day);
                var list = lists.Provinces[index];
                return rows[index].Select(row => Titled(
                    new Province(row.Code, row.Name, row.Kind, row.Region, From(index, row.Code), Until(index, row.Code), list.Source, list.RegionSource, row.Successor), day, lists.ChangesOfKind));
            },
            province => province.Code);

        LocalDate From(int index, string code) => index > 0 && Stays(index - 1, code) ? From(index - 1, code) : lists.Provinces[index].From;

        LocalDate? Until(int index, string code) => index == last ? null : Stays(index, code) ? Until(index + 1, code) : lists.Provinces[index + 1].From.PlusDays(-1);

        // The province of the next list with the same code is this one and nothing else.
        bool Stays(int index, string code) =>
            rows[index].Count(row => string.Equals(row.Successor, code, StringComparison.Ordinal)) == 1
            && rows[index].Exists(row => string.Equals(row.Code, code, StringComparison.Ordinal) && string.Equals(row.Successor, code, StringComparison.Ordinal));
    }

    private static ProvinceKind Kind(string token) => token switch
    {
        "province" => ProvinceKind.Province,
        "city" => ProvinceKind.City,
        _ => throw new InvalidOperationException($"\"{token}\" is no kind of province."),
    };

    private static Province Titled(Province province, LocalDate day, IEnumerable<KindChange> changes) =>
        changes.LastOrDefault(change => string.Equals(change.Province, province.Code, StringComparison.Ordinal) && province.From <= change.From && change.From <= day) is { } last
            ? province with { Kind = last.Kind, Source = last.Source }
            : province;

    /// <summary>A line of a list; the successor is empty in the last one.</summary>
    private sealed record Row(string Code, string Name, ProvinceKind Kind, string Region, string Successor);
}
