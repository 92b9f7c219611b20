using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>The faults that only a file can have: of rows, of codes that rows share, of rows that belong together. Cells have the library's.</summary>
internal static class RowFaults
{
    private const string Row = "row";

    public static Fault FieldCount(int cells, int columns) => new(FaultCode.FieldCount, Row, null, Number(cells),
        new($"{columns} ô như dòng tiêu đề", $"{columns} cells as in the header line"));

    public static Fault IdMissing() => new(FaultCode.IdMissing, Columns.HouseholdId.Name, null, null, Columns.HouseholdId.Expected);

    /// <summary>A cell with a NUL. A column that is passed over is told by its place: its name is the caller's, and may be anything.</summary>
    public static Fault NotText(Place place, string cell) => new(FaultCode.NotText, place.IsIgnored ? Row : place.Name, null, cell,
        new($"văn bản không có ký tự NUL (cột thứ {place.Index + 1})", $"text without a NUL character (column {place.Index + 1})"));

    public static Fault DuplicateHousehold(string id) => new(FaultCode.DuplicateHousehold, Columns.HouseholdId.Name, null, id,
        new("mã chỉ có một lần trong tệp", "a code that stands once in the file"));

    public static Fault DuplicateMember(string id) => new(FaultCode.DuplicateMember, Columns.MemberId.Name, null, id,
        new("mã chỉ có một lần trong hộ", "a code that stands once in the household"));

    public static Fault WithoutHousehold(string id) => new(FaultCode.MemberWithoutHousehold, Columns.OwnerId.Name, null, id,
        new("mã của một hộ có trong tệp hộ", "the code of a household in the file of households"));

    public static Fault FaultyMember(string id, string membersFile, long line) => new(FaultCode.FaultyMember, Columns.HouseholdId.Name, null, id,
        new($"mã của hộ mà mọi dòng thành viên đều dùng được (xem {membersFile}, dòng {Number(line)})",
            $"the code of a household whose member rows are all sound (see {membersFile}, line {Number(line)})"));

    public static Fault TooManyMembers(int listed) => new(Columns.Size.Refusal, Columns.Size.Name, null, Number(listed), Columns.Size.Expected);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
