namespace PovertyCriteria.Bulk;

/// <summary>One row of columns as a household, for explaining it and for naming its fault.</summary>
internal static class BulkRow
{
    public static Household Household(BulkHouseholds input, int row, PovertyStandard standard)
    {
        var household = new Household { Members = Members(input, row) };
        foreach (var column in input.Columns)
        {
            var code = column.CodeAt(row);
            if (code != Column.Unknown && column.Column is HouseholdColumn { Write: { } write } && !ReferenceEquals(column.Column, Columns.IncomeTotalYear)) household = write(household, code);
        }

        if (input.Find(Columns.IncomeTotalYear)?.CodeAt(row) is { } year && year != Column.Unknown) household = household with { Income = Income.HouseholdYear(year) };
        return input.GivenDeprived.IsEmpty ? household : household with { Assessed = Given(input, row, standard) };
    }

    public static bool BirthsAreInOrder(BulkHouseholds input, int row)
    {
        if (input.Members is not { Latest.IsEmpty: false } members) return true;
        for (var i = members.Offsets.Span[row]; i < members.Offsets.Span[row + 1]; i++)
            if (IsKnown(members.BirthKnown, i) && members.Earliest.Span[i] > members.Latest.Span[i]) return false;
        return true;
    }

    /// <summary>The bits of a mask that indicators have.</summary>
    public static uint BitsOf(PovertyStandard standard) => (uint)((1UL << standard.Indicators.Length) - 1);

    public static bool GivenIsSound(BulkHouseholds input, int row, uint indicators)
    {
        if (input.GivenDeprived.IsEmpty) return true;
        var yes = input.GivenDeprived.Span[row];
        var other = input.IsAssessed ? input.AssessedUnknown.IsEmpty ? 0 : input.AssessedUnknown.Span[row] : input.GivenNotDeprived.Span[row];
        return (yes & other) == 0 && ((yes | other) & ~indicators) == 0;
    }

    public static bool IncomesContradict(BulkHouseholds input, int row)
    {
        if (input.Find(Columns.IncomePerPersonMonth)?.CodeAt(row) is not { } month || input.Find(Columns.IncomeTotalYear)?.CodeAt(row) is not { } year) return false;
        if (month is < 0 or > Columns.MostMoney || year is < 0 or > Columns.MostMoney) return false;
        var offsets = input.Members is { } members ? members.Offsets.Span : default;
        var listed = offsets.IsEmpty ? 0 : offsets[row + 1] - offsets[row];
        var size = input.Find(Columns.Size)?.CodeAt(row) ?? Column.Unknown;
        return HouseholdCells.Contradict(listed > 0 ? listed : size is > 0 and <= Columns.MostMembers ? (int)size : null, month, year);
    }

    private static MemberList? Members(BulkHouseholds input, int row)
    {
        if (input.Members is not { } members) return null;
        var offsets = members.Offsets.Span;
        var list = new List<Member>();
        for (var i = offsets[row]; i < offsets[row + 1]; i++)
        {
            var member = new Member();
            foreach (var column in members.Columns)
            {
                var code = column.CodeAt(i);
                if (code != Column.Unknown) member = ((MemberColumn)column.Column).Write!(member, code);
            }

            if (!members.Earliest.IsEmpty && IsKnown(members.BirthKnown, i))
            {
                var earliest = members.Earliest.Span[i];
                member = member with { Birth = BirthDate.Between(BulkDays.ToDate(earliest), BulkDays.ToDate(members.Latest.IsEmpty ? earliest : members.Latest.Span[i])) };
            }

            list.Add(member);
        }

        return list.Count == 0 ? null : new MemberList(list);
    }

    private static AssessedIndicators? Given(BulkHouseholds input, int row, PovertyStandard standard)
    {
        var (yes, no) = input.GivenAt(row, BitsOf(standard));
        if ((yes | no) == 0) return null;
        return new AssessedIndicators(standard.Indicators
            .Where(indicator => ((yes | no) >> indicator.Number - 1 & 1) == 1)
            .Select(indicator => new KeyValuePair<string, bool>(indicator.Id, (yes >> indicator.Number - 1 & 1) == 1)));
    }

    private static bool IsKnown(ReadOnlyMemory<byte> known, int row) => known.IsEmpty || BitmapKernel.Bit(known.Span, row);
}
