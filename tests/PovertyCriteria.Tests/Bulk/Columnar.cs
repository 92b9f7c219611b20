using PovertyCriteria.Bulk;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>Households laid out as columns, every column whether or not something is known in it.</summary>
internal static class Columnar
{
    public static BulkHouseholds Of(IReadOnlyList<Household> households, PovertyStandard standard)
    {
        var offsets = new int[households.Count + 1];
        for (var i = 0; i < households.Count; i++) offsets[i + 1] = offsets[i] + (households[i].Members?.Count ?? 0);
        Member[] members = [.. households.SelectMany(household => household.Members ?? MemberList.Of())];
        var ofMembers = new BulkMembers(members.Length, offsets);
        foreach (var column in Columns.OfMember.Where(column => column.Read is not null && column.Type != ColumnType.Birth))
            Set(ofMembers, column, [.. members.Select(member => column.Read!(member))]);
        ofMembers.SetBirths(
            members.Select(member => Day(member.Birth?.Earliest)).ToArray(), members.Select(member => Day(member.Birth?.Latest)).ToArray(), Bits([.. members.Select(member => member.Birth is not null)]));
        var all = new BulkHouseholds(households.Count, ofMembers);
        foreach (var column in Columns.OfHousehold.Where(column => column.Read is not null))
        {
            long[] codes = [.. households.Select(household => ReferenceEquals(column, Columns.Size) ? household.Size ?? Column.Unknown : column.Read!(household))];
            if (column.Most == Columns.MostMoney) all.SetAmounts(column.Name, codes, Bits([.. codes.Select(code => code != Column.Unknown)]));
            else Set(all, column, codes);
        }

        if (households.Any(household => household.Assessed is not null)) all.SetGiven(Given(households, standard, true), Given(households, standard, false));
        return all;
    }

    /// <summary>What decides beside the indicators: area, incomes and the number of persons.</summary>
    public static BulkHouseholds Assessed(IReadOnlyList<Household> households)
    {
        var all = new BulkHouseholds(households.Count);
        foreach (var column in new[] { Columns.Area, Columns.IncomePerPersonMonth, Columns.IncomeTotalYear })
        {
            long[] codes = [.. households.Select(household => column.Read!(household))];
            if (column.Most == Columns.MostMoney) all.SetAmounts(column.Name, codes, Bits([.. codes.Select(code => code != Column.Unknown)]));
            else Set(all, column, codes);
        }

        Set(all, Columns.Size, [.. households.Select(household => household.Members?.Count ?? household.Size ?? Column.Unknown)]);
        return all;
    }

    public static byte[] Bits(bool[] values)
    {
        var bits = new byte[(values.Length + 7) / 8];
        for (var i = 0; i < values.Length; i++)
            if (values[i]) bits[i / 8] |= (byte)(1 << i % 8);
        return bits;
    }

    private static void Set(BulkRows rows, Column column, long[] codes)
    {
        var known = Bits([.. codes.Select(code => code != Column.Unknown)]);
        if (column.Type == ColumnType.Boolean) rows.SetFlags(column.Name, Bits([.. codes.Select(code => code == 1)]), known);
        else if (column.Type is ColumnType.OneOf or ColumnType.Set) rows.SetCodes(column.Name, codes.Select(code => code == Column.Unknown ? (byte)77 : (byte)code).ToArray(), known);
        else rows.SetNumbers(column.Name, codes.Select(code => code == Column.Unknown ? -77 : (int)code).ToArray(), known);
    }

    private static uint[] Given(IReadOnlyList<Household> households, PovertyStandard standard, bool deprived) =>
    [
        .. households.Select(household => standard.Indicators
            .Where(indicator => household.Assessed is { } assessed && assessed.TryGetValue(indicator.Id, out var given) && given == deprived)
            .Aggregate(0u, (mask, indicator) => mask | 1u << indicator.Number - 1)),
    ];

    private static int Day(LocalDate? date) => date is { } known ? Period.DaysBetween(new LocalDate(1970, 1, 1), known) : -99_999_999;
}

/// <summary>Results with room for all.</summary>
internal sealed class Room(int households, int indicators)
{
    public byte[] Possible { get; } = new byte[households];

    public uint[] Deprived { get; } = new uint[households];

    public uint[] Unknown { get; } = new uint[households];

    public byte[] Faults { get; } = new byte[households];

    public ulong[] DeprivedPlanes { get; } = new ulong[BulkResults.PlaneWords(households) * indicators];

    public ulong[] UnknownPlanes { get; } = new ulong[BulkResults.PlaneWords(households) * indicators];

    public BulkResults Results => new() { Possible = Possible, Deprived = Deprived, Unknown = Unknown, Faults = Faults, DeprivedPlanes = DeprivedPlanes, UnknownPlanes = UnknownPlanes };
}
