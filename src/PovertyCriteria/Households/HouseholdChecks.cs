using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// The checks of a household's facts, each stated once. With a list to fill, every fault is collected;
/// without one the first fault ends the check and nothing is allocated.
/// </summary>
internal static class HouseholdChecks
{
    // A typed boolean and a typed birth have no code outside their range.
    private static readonly Bounded<Household>[] HouseholdFacts =
        [.. Columns.OfHousehold.Where(column => column.Read is not null && CanBeOutOfRange(column)).Select(column => new Bounded<Household>(column, column.Read!, column.Allowed))];

    private static readonly Bounded<Member>[] MemberFacts =
        [.. Columns.OfMember.Where(column => column.Read is not null && CanBeOutOfRange(column)).Select(column => new Bounded<Member>(column, column.Read!, column.Allowed))];

    // What is left to hold against its range of a household whose values are all named and of which the forms ask nothing: such households are many.
    private static readonly Bounded<Household>[] CommonHouseholdFacts =
        [.. HouseholdFacts.Where(fact => fact.Column.Type is not ColumnType.OneOf && !FormColumns.OfHousehold.Contains((HouseholdColumn)fact.Column))];

    private static readonly HouseholdColumn[] HouseholdDecimals = [.. Columns.OfHousehold.Where(column => column.Exact is not null)];
    private static readonly HouseholdColumn[] CommonHouseholdDecimals = [.. HouseholdDecimals.Where(column => !FormColumns.OfHousehold.Contains(column))];
    private static readonly MemberColumn[] MemberDecimals = [.. Columns.OfMember.Where(column => column.Exact is not null)];
    private static readonly LocalizedText OnOrBeforeReview = new("một ngày không sau ngày rà soát", "a day not after the review date");
    private static readonly LocalizedText NotTooEarly = new(
        $"một ngày trong {Columns.MostYearsOfAge} năm trước ngày rà soát", $"a day within {Columns.MostYearsOfAge} years before the review date");

    private static readonly LocalizedText IncomeOfAUnit = new(
        "Income.PerPersonMonth hoặc Income.HouseholdYear", "Income.PerPersonMonth or Income.HouseholdYear");

    private static readonly LocalizedText OnceInHousehold = new("mã chỉ có một lần trong hộ", "a code that stands once in the household");

    public static FaultCode Check(Household household, LocalDate on, List<Fault>? all)
    {
        var first = FaultCode.None;
        if (household.Id is { } id && !Column.IsIdentifier(id) && Report(all, ref first, FaultCode.IdFormat, Columns.HouseholdId, null, id)) return first;
        if (household.ProvinceCode is { } province && !Column.IsText(province) && Report(all, ref first, FaultCode.NotText, Columns.Province, null, province)) return first;
        if (household.CommuneCode is { } commune && !Column.IsText(commune) && Report(all, ref first, FaultCode.NotText, Columns.Commune, null, commune)) return first;
        var isCommon = household.Facts.AreNamed && !household.HasFormFacts;
        foreach (ref readonly var fact in (isCommon ? CommonHouseholdFacts : HouseholdFacts).AsSpan())
        {
            if (fact.IsOutside(household, out var code)
                && Report(all, ref first, fact.Column.Refusal, fact.Column, null, all is null ? null : TextOf(household, (HouseholdColumn)fact.Column, code))) return first;
        }

        foreach (var column in isCommon ? CommonHouseholdDecimals : HouseholdDecimals)
        {
            if (column.Exact!(household) is { } value && column.Cuts(value)
                && Report(all, ref first, FaultCode.TooManyDecimals, column, null, all is null ? null : value.ToString(CultureInfo.InvariantCulture))) return first;
        }

        if (household.Income is { Unit: not (IncomeUnit.PerPersonMonth or IncomeUnit.HouseholdYear) }
            && Report(all, ref first, FaultCode.NotOneOf, Columns.IncomePerPersonMonth, null, "default", IncomeOfAUnit)) return first;

        if (household.Members is not { } members) return first;
        if (household.Size is { } size && size != members.Count
            && Report(all, ref first, FaultCode.SizeMismatch, Columns.Size, null, all is null ? null : Number(size), all is null ? null : Listed(members.Count))) return first;

        // More members than a household can have are refused as a number; to go through them could take for ever.
        if (members.Count > Columns.MostMembers) return first;
        for (var i = 0; i < members.Count; i++)
        {
            var fault = Check(members[i], i, on, all);
            if (first == FaultCode.None) first = fault;
            if (first != FaultCode.None && all is null) return first;
            if (members[i].Id is { } memberId && StandsBefore(members, i, memberId)
                && Report(all, ref first, FaultCode.DuplicateMember, Columns.MemberId, i, memberId, OnceInHousehold)) return first;
        }

        return first;
    }

    public static FaultCode Check(Member member, int? index, LocalDate on, List<Fault>? all)
    {
        var first = FaultCode.None;
        if (member.Id is { } id && !Column.IsIdentifier(id) && Report(all, ref first, FaultCode.IdFormat, Columns.MemberId, index, id)) return first;
        if ((member.IsMeasured || !member.Facts.AreNamed) && CheckFacts(member, index, all, ref first)) return first;
        if (member.Birth is not { } birth) return first;
        if (birth.Earliest > on
            && Report(all, ref first, FaultCode.BornAfterReview, Columns.BirthDate, index, all is null ? null : birth.ToString(), OnOrBeforeReview)) return first;

        if (BirthDate.IsTooEarly(birth.Latest, on))
            Report(all, ref first, FaultCode.BornTooEarly, Columns.BirthDate, index, all is null ? null : birth.ToString(), NotTooEarly);
        return first;
    }

    /// <summary>Holds every fact against its range; true when the check is to end with a fault.</summary>
    private static bool CheckFacts(Member member, int? index, List<Fault>? all, ref FaultCode first)
    {
        foreach (ref readonly var fact in MemberFacts.AsSpan())
        {
            if (fact.IsOutside(member, out var code)
                && Report(all, ref first, fact.Column.Refusal, fact.Column, index, all is null ? null : TextOf(member, (MemberColumn)fact.Column, code))) return true;
        }

        foreach (var column in MemberDecimals)
        {
            if (column.Exact!(member) is { } value && column.Cuts(value)
                && Report(all, ref first, FaultCode.TooManyDecimals, column, index, all is null ? null : value.ToString(CultureInfo.InvariantCulture))) return true;
        }

        return false;
    }

    /// <summary>Notes a fault; true when the check is to end with it.</summary>
    private static bool Report(
        List<Fault>? all, ref FaultCode first, FaultCode code, Column column, int? member, string? value, LocalizedText? expected = null)
    {
        if (first == FaultCode.None) first = code;
        if (all is null) return true;
        all.Add(new Fault(code, column is MemberColumn ? Columns.MemberPrefix + column.Name : column.Name, member, value, expected ?? column.Expected));
        return false;
    }

    private static bool CanBeOutOfRange(Column column) => column.Type is not (ColumnType.Boolean or ColumnType.Birth);

    private static bool StandsBefore(MemberList members, int index, string id)
    {
        for (var i = 0; i < index; i++)
            if (string.Equals(members[i].Id, id, StringComparison.Ordinal)) return true;
        return false;
    }

    private static LocalizedText Listed(int count) => new($"số thành viên đã liệt kê, {count}", $"the number of members listed, {count}");

    private static string TextOf(Household household, HouseholdColumn column, long code) =>
        column.Exact is { } exact ? exact(household)!.Value.ToString(CultureInfo.InvariantCulture) : Number(code);

    private static string TextOf(Member member, MemberColumn column, long code) =>
        column.Exact is { } exact ? exact(member)!.Value.ToString(CultureInfo.InvariantCulture) : Number(code);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A fact and the codes that it can have, looked up once: every fact of every member is held against them.</summary>
    private readonly record struct Bounded<T>(Column Column, Func<T, long> Read, (long Least, long Most) Allowed)
    {
        public bool IsOutside(T of, out long code)
        {
            code = Read(of);
            return code != Column.Unknown && (code < Allowed.Least || code > Allowed.Most);
        }
    }
}
