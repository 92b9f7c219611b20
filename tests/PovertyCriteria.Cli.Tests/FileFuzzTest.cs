using System.Globalization;
using System.Text;

namespace PovertyCriteria.Cli.Tests;

/// <summary>
/// Small files damaged in every way that we know: no crash, no lost row, no wrong line, and the same to the byte as row by row.
/// FUZZ_RUNS says how many, FUZZ_FROM from which on; what fails is told by its number, from which it comes again.
/// </summary>
public class FileFuzzTest
{
    private const int UsualRuns = 600;

    private static readonly string[] Insertions =
        [",", "\"", "\"\"", "\n", "\r", "\r\n", "\n\n", "\0", ";", "\t", "H1", "-", "=", "|", "ệ", "e\u0323\u0302", "\uFEFF", " ", "2023-02-29", "1e6", "\u2028", "none", "true", "\"a\nb\"", "\"\r\n\"", "\"x\"\"y\"", "0x1"];

    private static readonly byte[][] NoText = [[0xFF], [0xC3], [0xE1, 0xBB], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xFE, 0xFF]];

    private static readonly string[] HouseholdHeader =
        ["household_id", "province", "area", "members", "income_per_person_month", "income_total_year", "floor_area", "toilet", "devices", "deprived_sanitation", "ethnicity", "garden_area", "escaped_on"];

    private static readonly string[] MemberHeader = ["household_id", "member_id", "birth_date", "sex", "health_insurance", "enrolled", "height"];

    private static readonly string[][] HouseholdValues =
    [
        ["01", "79", "48", "", "1"], ["rural", "urban", ""], ["", "", "2", "3"], ["1400000", "", "2500000"], ["", "", "33600000"], ["12.5", "30", ""], ["septic", "none", ""],
        ["none", "television|radio", "smartphone", ""], ["true", "false", "", ""], ["Kinh", "\"Tày, Nùng\"", ""], ["", "0", "999999999.99"], ["", "2020-02-29"],
    ];

    private static readonly string[][] MemberCells = [["1", "2", "3", "a"], ["1980-05-01", "2016", "1950-01", "", "2024-12-31"], ["male", "female", ""], ["true", "false", ""], ["none", "primary", ""], ["", "101.5"]];

    [Fact]
    public void DamagedFiles_AreAccountedForRowByRow_OrRefused()
    {
        int runs = Number("FUZZ_RUNS", UsualRuns), from = Number("FUZZ_FROM", 0);
        PovertyStandards.TryGet("vn-2022-2025", out var standard);
        var codes = new int[3];
        using var folder = new Folder();
        for (var run = from; run < from + runs; run++)
        {
            try
            {
                codes[Once(folder, standard!, new Random(run))]++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Run {run}.", e);
            }
        }

        TestContext.Current.SendDiagnosticMessage("{0} inputs: {1} sound, {2} with rejects, {3} refused.", runs, codes[0], codes[1], codes[2]);
        // The damage is neither so slight nor so heavy that the test would say nothing.
        Assert.All(codes, count => Assert.True(count > runs / 100, string.Join(", ", codes)));
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    private static int Once(Folder folder, PovertyStandard standard, Random random)
    {
        var (households, members) = Files(random);
        folder.With(Folder.Households, households).With(Folder.Members, members);
        var question = new ReviewQuestion(standard, new LocalDate(2025, 10, 15), random.Next(4) == 0 ? Basis.Scores : Basis.Facts, random.Next(4) == 0);
        bool withMembers = random.Next(8) > 0, ignoreUnknown = random.Next(2) == 0;
        // The summary takes longer than all else.
        var withSummary = random.Next(16) == 0;
        var columns = ByColumns.Run(folder, question, withMembers, ignoreUnknown, rowsAtATime: random.Next(1, 5), withSummary: withSummary);
        Assert.InRange(columns.Code, 0, 2);
        if (columns.Code < 2) Accounted(folder, PlainLines.Of(households), withMembers ? PlainLines.Of(members) : []);
        else Assert.False(folder.Has(Folder.Results) || folder.Has(Folder.Rejects));
        ByColumns.AssertSame(folder, RowByRow.Run(folder, question, withMembers, ignoreUnknown, withSummary: withSummary), columns);
        return columns.Code;
    }

    private static void Accounted(Folder folder, List<(long Line, List<string> Cells)> households, List<(long Line, List<string> Cells)> members)
    {
        var results = folder.Rows(Folder.Results).Select(row => row["household_id"]).ToList();
        var rejects = folder.Has(Folder.Rejects) ? PlainLines.Of(folder.Bytes(Folder.Rejects)).Skip(1).Select(row => row.Cells).ToList() : [];
        var (rows, rejected) = (Ids(households), Lines(rejects, Folder.Households));
        Assert.Subset(rows.Keys.ToHashSet(), rejected);
        Assert.Equal(rows.Where(row => !rejected.Contains(row.Key)).Select(row => row.Value), results);
        Assert.All(rows.Values.GroupBy(id => id).Where(same => same.Count() > 1), same => Assert.DoesNotContain(same.Key, results));
        var (ofMembers, rejectedMembers) = (Ids(members), Lines(rejects, Folder.Members));
        Assert.Subset(ofMembers.Keys.ToHashSet(), rejectedMembers);
        var known = rows.Values.ToHashSet();
        Assert.All(ofMembers.Where(row => row.Value.Length == 0 || !known.Contains(row.Value)), row => Assert.Contains(row.Key, rejectedMembers));
    }

    private static Dictionary<long, string> Ids(List<(long Line, List<string> Cells)> rows)
    {
        var id = rows.Count == 0 ? 0 : rows[0].Cells.IndexOf("household_id");
        return rows.Skip(1).ToDictionary(row => row.Line, row => id < row.Cells.Count ? row.Cells[id] : "");
    }

    private static HashSet<long> Lines(List<List<string>> rejects, string file) =>
        [.. rejects.Where(row => row[0] == file).Select(row => long.Parse(row[1], CultureInfo.InvariantCulture))];

    private static (byte[] Households, byte[] Members) Files(Random random)
    {
        var ids = Enumerable.Range(1, random.Next(1, 9)).Select(i => $"H{i}").ToArray();
        string[][] households = [.. ids.Select(id => Row(id, HouseholdValues, random))];
        string[][] members = [.. ids.SelectMany(id => Enumerable.Range(0, random.Next(4)).Select(i => Row(id, MemberCells, random)))];
        for (var i = 0; i < members.Length; i++) members[i][1] = $"{i}";
        if (random.Next(3) == 0) random.Shuffle(members);
        return (Damaged([HouseholdHeader, .. households], random), Damaged([MemberHeader, .. members], random));
    }

    private static string[] Row(string id, string[][] cells, Random random) => [id, .. cells.Select(each => each[random.Next(each.Length)])];

    private static byte[] Damaged(string[][] rows, Random random)
    {
        if (random.Next(3) == 0) rows = Rearranged(rows, random);
        var lineEnd = random.Next(8) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
        var text = string.Concat(rows.Select(row => string.Join(',', row) + (random.Next(30) == 0 ? lineEnd + lineEnd : lineEnd)));
        if (random.Next(4) == 0) text = text.TrimEnd('\r', '\n');
        List<byte> bytes = [.. random.Next(6) == 0 ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(text)];
        for (var times = random.Next(3); times > 0 && bytes.Count > 0; times--)
        {
            // Mostly below the header, where damage is a row's.
            var at = random.Next(random.Next(5) == 0 ? 0 : Math.Min(bytes.Count - 1, rows[0].Sum(cell => cell.Length + 1)), bytes.Count);
            switch (random.Next(12))
            {
                case 0: bytes.RemoveAt(at); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes[at] = (byte)random.Next(128); break;
                case 3: bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                case 5: bytes.InsertRange(at, NoText[random.Next(NoText.Length)]); break;
                case 6: bytes.InsertRange(at, Enumerable.Repeat((byte)random.Next('0', 'z'), random.Next(200) == 0 ? CsvText.MostBytesOfRow + 1 : random.Next(1, 3_000))); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Insertions[random.Next(Insertions.Length)])); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Columns in another order or twice, a column that nobody knows, rows twice.</summary>
    private static string[][] Rearranged(string[][] rows, Random random)
    {
        int from = random.Next(rows[0].Length), to = random.Next(rows[0].Length);
        switch (random.Next(5))
        {
            case 0:
                return [.. rows.Select(row => row.Select((_, i) => row[i == from ? to : i == to ? from : i]).ToArray())];
            case 1: return [.. rows.Select(row => (string[])[.. row, row[from]])];
            case 2: return [.. rows.Select((row, i) => (string[])[.. row[..from], i == 0 ? "note" : "\"x\ny\"", .. row[from..]])];
            case 3: return [.. rows, rows[random.Next(rows.Length)]];
            default: return [.. rows[..1], .. rows[1..].Reverse()];
        }
    }
}
