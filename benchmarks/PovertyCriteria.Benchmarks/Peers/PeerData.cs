using System.Globalization;
using System.Text;
using PovertyCriteria.Sample;

namespace PovertyCriteria.Benchmarks;

/// <summary>
/// The same data as files for the peer: facts and masks as numbers (the codes of the data dictionary, days since 1970-01-01) that are loaded into its memory
/// before anything is timed, and the two files of the data dictionary for the work from files to files.
/// </summary>
internal static class PeerData
{
    public const string Ready = "ready.txt";

    public static void Write(string folder, int households)
    {
        var made = $"{households} households, seed {Setting.CountryOf(false).Seed}, {Machine.Library}";
        var ready = Path.Combine(folder, Ready);
        if (File.Exists(ready) && string.Equals(File.ReadAllText(ready), made, StringComparison.Ordinal)) return;
        Directory.CreateDirectory(folder);
        foreach (var stale in Directory.EnumerateFiles(folder)) File.Delete(stale);
        WriteFacts(folder, "facts", Setting.CountryOf(gaps: false), households);
        WriteFacts(folder, "gaps", Setting.CountryOf(gaps: true), households);
        WriteMasks(folder, households);
        using (var first = Text(folder, SampleFiles.HouseholdFile))
        using (var second = Text(folder, SampleFiles.MemberFile))
            SampleFiles.Write(Setting.CountryOf(gaps: false), households, first, second);
        File.WriteAllText(ready, made);
    }

    private static void WriteFacts(string folder, string name, SampleCountry country, int count)
    {
        using StreamWriter households = Text(folder, name + "-households.csv"), members = Text(folder, name + "-members.csv");
        HouseholdColumn[] ofHousehold = [.. Setting.HouseholdColumns.Select(column => Columns.FindOfHousehold(column)!)];
        MemberColumn[] ofMember = [.. Setting.MemberColumns.Select(column => Columns.FindOfMember(column)!)];
        households.WriteLine("household," + string.Join(',', Setting.HouseholdColumns));
        members.WriteLine("household,earliest,latest," + string.Join(',', Setting.MemberColumns));
        var number = 0;
        foreach (var household in country.Generate(0, count))
        {
            Append(households, number);
            foreach (var column in ofHousehold) Cell(households, column.Read!(household));
            households.Write('\n');
            foreach (var member in household.Members!)
            {
                Append(members, number);
                Cell(members, member.Birth is { } first ? SampleCalendar.DayOf(first.Earliest) : Column.Unknown);
                Cell(members, member.Birth is { } last ? SampleCalendar.DayOf(last.Latest) : Column.Unknown);
                foreach (var column in ofMember) Cell(members, column.Read!(member));
                members.Write('\n');
            }

            number++;
        }
    }

    private static void WriteMasks(string folder, int households)
    {
        var data = MaskData.Of(households);
        using var file = Text(folder, "masks.csv");
        file.WriteLine("household,area,income,deprived");
        for (var i = 0; i < data.Count; i++)
        {
            Append(file, i);
            Cell(file, data.Areas[i]);
            Cell(file, data.Incomes[i]);
            Cell(file, data.Deprived[i]);
            file.Write('\n');
        }
    }

    private static void Cell(StreamWriter file, long code)
    {
        file.Write(',');
        if (code != Column.Unknown) Append(file, code);
    }

    private static void Append(StreamWriter file, long number)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        file.Write(digits[..length]);
    }

    private static StreamWriter Text(string folder, string name) => new(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
}
