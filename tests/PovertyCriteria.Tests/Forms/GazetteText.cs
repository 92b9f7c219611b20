using System.Globalization;
using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Forms;

/// <summary>The points in the text of 1315/VBHN-BLĐTBXH as the gazette prints it; the text is not part of the project.</summary>
internal static partial class GazetteText
{
    public const string Absent = "the law texts are not beside the checkout (../shared/law)";

    // The areas of Mẫu 3.4 to 3.10, in the order in which the text has them.
    private static readonly int[] AreaOfForm = [OfficialTable.Urban, 0, 1, 2, 3, 4, 5];

    public static string File(params string[] parts) => Path.Combine([Repository.Root, "..", "shared", "law", .. parts]);

    public static bool IsThere => System.IO.File.Exists(File("texts", "vbhn-1315-2023.txt"));

    /// <summary>The rows of Mẫu 3.3 of items 1 to 14, seven numbers each, in order.</summary>
    public static int[][] TableOfAllAreas() =>
        [.. Form(3).Select(line => SevenNumbers().Match(line)).Where(match => match.Success).Select(match => Numbers(match.Groups[1].Value))];

    /// <summary>The rows of item 15 of Mẫu 3.3: one number each, at the end of a line.</summary>
    public static int[] RegionsOfTheTable() => [.. Form(3).SkipWhile(line => !line.StartsWith("15. Vùng", StringComparison.Ordinal)).SelectMany(LastNumber)];

    /// <summary>The points of the form of one area, Mẫu 3.4 to 3.10, in order.</summary>
    public static (int Area, int[] Points, string Text) FormOfArea(int form)
    {
        var lines = Form(form);
        return (AreaOfForm[form - 4], [.. lines.SelectMany(LastNumber)], string.Join("\n", lines));
    }

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>The points at the end of a line. All points are multiples of five; a lone 2 is what is left of "m²".</summary>
    private static IEnumerable<int> LastNumber(string line)
    {
        if (OneNumber().Match(line) is not { Success: true } match) return [];
        var number = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return number % 5 == 0 ? [number] : [];
    }

    /// <summary>The lines of Mẫu 3.N, without heads and feet of pages.</summary>
    private static string[] Form(int number)
    {
        var all = System.IO.File.ReadAllLines(File("texts", "vbhn-1315-2023.txt")).Select(line => line.TrimStart('\f').TrimEnd()).Where(line => line.Length > 0).ToList();
        int Begin(int form) => all.FindIndex(line => line.StartsWith(FormattableString.Invariant($"Mẫu số 3.{form}. Bảng"), StringComparison.Ordinal));
        var (begin, end) = (Begin(number), Begin(number + 1));
        Assert.True(begin > 0 && end > begin);
        bool IsHead(int at) => all[at].Contains("CÔNG BÁO/Số", StringComparison.Ordinal);
        return [.. Enumerable.Range(begin, end - begin).Where(at => !IsHead(at) && !(LoneNumber().IsMatch(all[at]) && IsHead(at + 1))).Select(at => all[at])];
    }

    [GeneratedRegex(@"((?:\b\d+\s+){6}\d+)$")]
    private static partial Regex SevenNumbers();

    [GeneratedRegex(@"(?:^|\s)\s{4,}(\d+)$")]
    private static partial Regex OneNumber();

    [GeneratedRegex(@"^\s+\d+$")]
    private static partial Regex LoneNumber();
}
