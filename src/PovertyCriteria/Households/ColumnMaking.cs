namespace PovertyCriteria;

/// <summary>How columns are declared; apart from the lists, so that neither list needs the other to exist.</summary>
internal static class ColumnMaking
{
    public static HouseholdColumn Boolean(
        string name, string vi, string en, Func<Household, long> read, Func<Household, bool, Household> write, LocalizedText? question = null, string? property = null) =>
        new(name, ColumnType.Boolean, new(vi, en), read, (h, code) => write(h, code == 1)) { IsFact = true, Question = question, Property = property ?? Column.PascalCase(name) };

    public static MemberColumn Boolean(
        string name, string vi, string en, Func<Member, long> read, Func<Member, bool, Member> write, LocalizedText? question = null) =>
        new(name, ColumnType.Boolean, new(vi, en), read, (m, code) => write(m, code == 1)) { IsFact = true, Question = question };

    public static ColumnValue Value(string token, string vi, string en) => new(token, new(vi, en));

    public static long Code(bool? value) => value is { } known ? known ? 1 : 0 : Column.Unknown;

    public static long Code<T>(T? value)
        where T : struct, Enum =>
        value is { } known ? System.Runtime.CompilerServices.Unsafe.As<T, int>(ref known) : Column.Unknown;
}
