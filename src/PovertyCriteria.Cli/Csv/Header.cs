using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>The header line of a file, understood: every column is known, none stands twice, and household_id is there.</summary>
internal sealed record Header(ImmutableArray<Place> Places, int Id)
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    public int Count => Places.Length;

    /// <summary>Reads the header line; what is wrong with it ends the command.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="row">The header line; null where the file is empty.</param>
    /// <param name="map">The caller's names of columns.</param>
    /// <param name="find">Finds what a name of ours means in this file; null: unknown.</param>
    /// <param name="ignoreUnknown">Whether unknown columns are passed over.</param>
    /// <param name="known">The names that could stand there, for the message.</param>
    public static Header Read(CsvText file, TextRow? row, ColumnMap map, Func<int, string, Place?> find, bool ignoreUnknown, string known)
    {
        if (row is null) throw new NotUsableException(ProblemCode.FileEmpty, file.Name, null, new("tệp trống; phải có dòng tiêu đề.", "the file is empty; it must have a header line."));
        string[] names = [.. row.Cells.Select(map.NameOf)];
        var id = Array.IndexOf(names, Columns.HouseholdId.Name);
        if (id < 0) throw WithoutId(file, row, map);
        RefuseTwice(file, row, names);
        var places = names.Select((name, index) => find(index, name) ?? new Place(index, name, null, null)).ToImmutableArray();
        if (!ignoreUnknown) RefuseUnknown(file, row, places, known);
        return new(places, id);
    }

    private static NotUsableException WithoutId(CsvText file, TextRow row, ColumnMap map)
    {
        var line = string.Join(file.Delimiter, row.Cells);
        foreach (var other in Delimiters)
        {
            if (other == file.Delimiter || !line.Split(other).Any(name => string.Equals(map.NameOf(name.Trim('"')), Columns.HouseholdId.Name, StringComparison.Ordinal))) continue;
            var option = other == '\t' ? "tab" : $"\"{other}\"";
            return new(ProblemCode.Delimiter, file.Name, row.Line, new(
                $"các cột không cách nhau bằng dấu đã chọn; hãy thêm --delimiter {option}.", $"the columns are not separated by the chosen delimiter; add --delimiter {option}."));
        }

        return new(ProblemCode.HeaderWithoutId, file.Name, row.Line, new(
            $"phải có cột household_id; đang có: {ShownText.Of(string.Join(", ", row.Cells))}. Nếu cột mang tên khác, hãy đổi tên bằng --columns.",
            $"must have a column household_id; has: {ShownText.Of(string.Join(", ", row.Cells))}. If the column has another name, rename it by --columns."));
    }

    private static void RefuseTwice(CsvText file, TextRow row, string[] names)
    {
        var problems = names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group =>
            new Problem(ProblemCode.HeaderTwice, file.Name, row.Line, new(
                $"cột «{ShownText.Of(group.Key)}» có nhiều lần trong dòng tiêu đề; mỗi cột chỉ được có một lần.",
                $"column \"{ShownText.Of(group.Key)}\" stands more than once in the header line; each must stand once."))).ToImmutableArray();
        if (problems.Length > 0) throw new NotUsableException(problems);
    }

    private static void RefuseUnknown(CsvText file, TextRow row, ImmutableArray<Place> places, string known)
    {
        Place[] unknown = [.. places.Where(place => place.IsIgnored)];
        if (unknown.Length == 0) return;
        var vi = string.Join(", ", unknown.Select(place => $"«{ShownText.Of(place.Name)}» (cột thứ {place.Index + 1})"));
        var en = string.Join(", ", unknown.Select(place => $"\"{ShownText.Of(place.Name)}\" (column {place.Index + 1})"));
        throw new NotUsableException(ProblemCode.ColumnUnknown, file.Name, row.Line, new(
            $"tên cột không có trong từ điển: {vi}. Để bỏ qua cột lạ, thêm --ignore-unknown-columns; để đổi tên cột, dùng --columns. Các cột dùng được: {known}.",
            $"unknown columns: {en}. To pass over them add --ignore-unknown-columns; to rename them use --columns. Known columns: {known}."));
    }
}
