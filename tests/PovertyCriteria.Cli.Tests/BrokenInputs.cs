using System.Text;
using static PovertyCriteria.Cli.Tests.BrokenInput;

namespace PovertyCriteria.Cli.Tests;

/// <summary>Every way found so far in which a file or a command line can be broken.</summary>
public static class BrokenInputs
{
    private const string H = Folder.Households;
    private const string M = Folder.Members;
    private const string Two = "household_id,area\nH1,rural\nH2,urban\n";
    private static readonly string TenMegabytes = new('x', 10_000_000);

    public static readonly BrokenInput[] All =
    [
        // ---- the file cannot be used ----
        new("no file", 2, "file.missing") { Households = null },
        new("no file of members", 2, "file.missing", M) { Args = ["--members", M] },
        File2("empty file", "file.empty", null, ""),
        File2("only a byte-order mark", "file.empty", null, "\uFEFF"),
        new("UTF-16", 2, "file.encoding", Line: 1) { Households = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Two)] },
        new("UTF-16 big-endian", 2, "file.encoding", Line: 1) { Households = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Two)] },
        new("UTF-16 without a mark", 2, "file.encoding", Line: 1) { Households = Encoding.Unicode.GetBytes(Two) },
        new("latin-1 in a row", 2, "file.encoding", Line: 3) { Households = Encoding.Latin1.GetBytes("household_id,ethnicity\nH1,Kinh\nH2,Tày\n") },
        new("latin-1 in the second line of a row", 2, "file.encoding", Line: 3) { Households = Encoding.Latin1.GetBytes("household_id,ethnicity\nH1,\"a\nTày\"\n") },
        new("latin-1 in the header", 2, "file.encoding", Line: 1) { Households = Encoding.Latin1.GetBytes("household_id,dân tộc\nH1,Kinh\n".Replace("ộ", "o")) },
        new("latin-1 in members", 2, "file.encoding", M, 2) { Members = Encoding.Latin1.GetBytes("household_id,member_id\nH1,Hà\n") },
        File2("a quote is never closed", "file.quoting", 3, "household_id,area\nH1,rural\nH2,\"urban\nH3,rural\nH4,rural\n"),
        File2("cut short inside quotes", "file.quoting", 3, "household_id,area\nH1,rural\nH2,\"urb"),
        File2("a quote inside a cell", "file.quoting", 3, "household_id,area\nH1,rural\nH2,ur\"ban\n"),
        File2("text after a closing quote", "file.quoting", 3, "household_id,area\nH1,rural\nH2,\"urban\"x\n"),
        File2("a quote in the header is never closed", "file.quoting", 1, "household_id,\"area\nH1,rural\n"),
        File2("a cell of 10 MB", "file.row_too_long", 3, $"household_id,ethnicity\nH1,Kinh\nH2,{TenMegabytes}\n"),
        File2("a quoted cell of 10 MB", "file.row_too_long", 3, $"household_id,ethnicity\nH1,Kinh\nH2,\"{TenMegabytes}\"\n"),
        File2("a cell of 1.2 MB", "file.row_too_long", 2, $"household_id,ethnicity\nH1,{TenMegabytes[..1_200_000]}\n"),
        File2("no household_id", "header.no_household_id", 1, "id,area\nH1,rural\n"),
        File2("household_id in capitals", "header.no_household_id", 1, "HOUSEHOLD_ID,area\nH1,rural\n"),
        File2("semicolons", "file.delimiter", 1, "household_id;area\nH1;rural\n"),
        File2("tabs", "file.delimiter", 1, "household_id\tarea\nH1\trural\n"),
        File2("commas where semicolons were asked for", "file.delimiter", 1, Two, "--delimiter", ";"),
        new("semicolons in members", 2, "file.delimiter", M, 1) { Members = "household_id;member_id\nH1;1\n"u8.ToArray() },
        File2("a header twice", "header.twice", 1, "household_id,area,area\nH1,rural,rural\n"),
        File2("household_id twice", "header.twice", 1, "household_id,area,household_id\nH1,rural,H1\n"),
        File2("a header twice by the map", "header.twice", 1, "household_id,area,Khu vực\nH1,rural,rural\n", "--columns", "map.json") with
        {
            More = new() { ["map.json"] = """{ "columns": { "Khu vực": "area" } }""" },
        },
        File2("an ignored header twice", "header.twice", 1, "household_id,note,note\nH1,a,b\n", "--ignore-unknown-columns"),
        File2("an unknown column", "column.unknown", 1, "household_id,name\nH1,a\n") with { Field = "name" },
        File2("a trailing comma in the header", "column.unknown", 1, "household_id,area,\nH1,rural,\n"),
        File2("a column of members", "column.unknown", 1, "household_id,birth_date\nH1,1990\n") with { Field = "birth_date" },
        File2("an indicator that the standard does not have", "column.unknown", 1, "household_id,deprived_health_services\nH1,true\n") with { Field = "deprived_health_services" },
        new("an unknown column of members", 2, "column.unknown", M, 1, "name") { Members = "household_id,name\nH1,a\n"u8.ToArray() },
        File2("a NUL byte in the header", "column.unknown", 1, "household_id,ar\0ea\nH1,rural\n"),

        // ---- the command cannot be used ----
        Command("two standards", "option.conflict", "--standard", "vn-2022-2025", "--standard-file", "own.json"),
        Command("an unknown standard", "standard.unknown", "--standard", "vn-2099"),
        Command("a standard that is known incomplete", "standard.unknown", "--standard", "binh-duong-2016-2021"),
        Command("no standard on the date", "standard.none_in_force", "--on", "2031-01-01"),
        Command("a date before every window", "standard.none_in_force", "--on", "2005-12-31"),
        Command("29 February 2023 as the review date", "option.value", "--on", "2023-02-29"),
        Command("a date as clerks write it", "option.value", "--on", "15/10/2025"),
        Command("by scores without scores", "standard.no_scores", "--standard", "vn-2011-2015", "--by", "scores"),
        Command("by something else", "option.value", "--by", "guess"),
        Command("a delimiter of two characters", "option.value", "--delimiter", ",,"),
        Command("an empty file name", "file.missing", "--members", ""),
        Command("an unknown option", "command.syntax", "--force"),
        Command("an option without its value", "command.syntax", "--members"),
        Command("an unknown language", "option.value", "--lang", "fr"),
        new("results over the households", 2, "output.path", H) { Args = ["--out", H] },
        new("rejects over the households", 2, "output.path", H) { Args = ["--rejects", "./" + H] },
        new("rejects over the results", 2, "output.path", Folder.Results) { Args = ["--rejects", Folder.Results] },
        new("results in a folder that is not there", 2, "output.path", "nowhere/r.csv") { Args = ["--out", "nowhere/r.csv"] },
        new("results on a folder", 2, "output.path", ".") { Args = ["--out", "."] },

        // ---- the standard file, the column map ----
        new("no standard file", 2, "file.missing", "own.json") { Args = ["--standard-file", "own.json"] },
        Standard("a standard file that is no JSON", "json.syntax", "{"),
        Standard("a standard file with a key that is unknown", "key.unknown", LawFile.Text("vn-2022-2025").Replace("\"byFacts\"", "\"byFact\"")),
        Standard("a standard file with a wrong line", "line.rural_above_urban", LawFile.Text("vn-2022-2025").Replace("\"rural\": 1500000", "\"rural\": 2100000")),
        Map("no map", "file.missing", null),
        Map("a map that is no JSON", "map.syntax", "{\n \"columns\": x }") with { Line = 2 },
        Map("a map that is a list", "map.type", "[]"),
        Map("a map with another key", "map.key", """{ "cols": {} }"""),
        Map("a map with a key twice", "map.key_twice", """{ "columns": { "a": "area", "a": "members" } }"""),
        Map("a map to a column that is unknown", "map.column_unknown", """{ "columns": { "Khu vực": "zone" } }"""),
        Map("a map to a number", "map.type", """{ "columns": { "Khu vực": 1 } }"""),
        Map("a map to a value that is unknown", "map.value", """{ "values": { "area": { "Thành thị": "city" } } }"""),
        Map("a map of values of a column that is unknown", "map.column_unknown", """{ "values": { "Khu vực": { "Thành thị": "urban" } } }"""),
        Map("a map that fills empty cells in", "map.value", """{ "values": { "area": { "": "rural" } } }"""),
        Map("a map of identifiers", "map.column_unknown", """{ "values": { "household_id": { "a": "b" } } }"""),

        // ---- a cell of a household ----
        Cell("area", "Rural", "value.not_one_of"), Cell("area", " rural", "value.not_one_of"), Cell("area", "thành thị", "value.not_one_of"),
        Cell("members", "0", "value.out_of_range"), Cell("members", "1001", "value.out_of_range"), Cell("members", "-1", "value.out_of_range"), Cell("members", "2.0", "value.not_integer"),
        Cell("income_per_person_month", "-1", "value.out_of_range"), Cell("income_per_person_month", "1000000000000001", "value.out_of_range"),
        Cell("income_per_person_month", "99999999999999999999999999999999", "value.out_of_range"), Cell("income_per_person_month", "1e6", "value.not_integer"),
        Cell("income_per_person_month", "\"1,5\"", "value.not_integer"), Cell("income_per_person_month", "+5", "value.not_integer"),
        Cell("income_per_person_month", "1.500.000", "value.not_integer"), Cell("income_per_person_month", "1 500 000", "value.not_integer"),
        Cell("income_total_year", "NaN", "value.not_integer"), Cell("income_total_year", "-", "value.not_integer"), Cell("income_score", "-10", "value.out_of_range"),
        Cell("floor_area", "12.345", "value.too_many_decimals"), Cell("floor_area", "\"12,5\"", "value.not_decimal"), Cell("floor_area", "-1", "value.out_of_range"),
        Cell("wall_durable", "yes", "value.not_boolean"), Cell("wall_durable", "TRUE", "value.not_boolean"), Cell("wall_durable", "1", "value.not_boolean"),
        Cell("devices", "television|television", "value.not_list"), Cell("devices", "television;radio", "value.not_list"), Cell("devices", "none|radio", "value.not_list"),
        Cell("deprived_sanitation", "có", "value.not_boolean"), Cell("escaped_on", "2023-02-29", "value.not_date"), Cell("weight", "0", "value.out_of_range"),
        Cell("recorded_class", "undetermined", "value.not_one_of"), Cell("ethnicity", "a\0b", "value.not_text"), Cell("area", "ru\0ral", "value.not_text"),
        Cell("province", new string('1', 65), "value.not_text"), Cell("income_per_person_month", "=HYPERLINK(\"\"\"\")".Replace("\"", ""), "value.not_integer"),
        Cell("province", "\"0\n1\"", "value.not_text"),
        Rows("a NUL in an ignored column", "value.not_text", H, 2, "row", "household_id,=note\nH1,a\0b\n", null, "--ignore-unknown-columns"),
        Rows("incomes contradict", "income.contradiction", H, 2, "income_per_person_month", "household_id,members,income_per_person_month,income_total_year\nH1,2,1001000,24000000\n"),
        Rows("a score that is no number of indicators", "deprivation_score.not_multiple", H, 2, "deprivation_score", "household_id,deprivation_score\nH1,25\n", null, "--by", "scores"),
        Rows("a score of more indicators than there are", "deprivation_score.above_count", H, 2, "deprivation_score", "household_id,deprivation_score\nH1,130\n", null, "--by", "scores"),

        // ---- rows and codes of households ----
        Rows("a cell too few", "row.field_count", H, 3, "row", "household_id,area\nH1,rural\nH2\nH3,rural\n"),
        Rows("a cell too many", "row.field_count", H, 3, "row", "household_id,area\nH1,rural\nH2,rural,x\n"),
        Rows("cut short between cells", "row.field_count", H, 3, "row", "household_id,area,members\nH1,rural,2\nH2,ru"),
        Rows("no code", "id.missing", H, 3, "household_id", "household_id,area\nH1,rural\n,rural\n"),
        Rows("a code with a space", "id.format", H, 2, "household_id", "household_id,area\nH 1,rural\n"),
        Rows("a code of 65 characters", "id.format", H, 2, "household_id", $"household_id,area\n{new string('1', 65)},rural\n"),
        Rows("a code that begins with a dash", "id.format", H, 2, "household_id", "household_id,area\n-H1,rural\n"),
        Rows("a code with a NUL", "id.format", H, 2, "household_id", "household_id,area\nH\01,rural\n"),
        Rows("a code that is a formula", "id.format", H, 2, "household_id", "household_id,area\n=1+1,rural\n"),
        Rows("a household twice: the first row", "household.duplicate", H, 2, "household_id", "household_id,area\nH1,rural\nH2,rural\nH1,urban\n"),
        Rows("a household twice: the second row", "household.duplicate", H, 4, "household_id", "household_id,area\nH1,rural\nH2,rural\nH1,urban\n"),
        Rows("lines inside a quoted cell are counted", "value.not_one_of", H, 5, "area", "household_id,note,area\nH1,\"a\nb\n\",rural\nH2,c,x\n", null, "--ignore-unknown-columns"),
        Rows("blank lines are counted", "value.not_one_of", H, 5, "area", "household_id,area\n\nH1,rural\n\nH2,x\n"),

        // ---- members ----
        MemberCell("birth_date", "2023-02-29", "value.not_date"), MemberCell("birth_date", "1990-13", "value.not_date"), MemberCell("birth_date", "01/05/1990", "value.not_date"),
        MemberCell("birth_date", "2025-10-16", "birth_date.future"), MemberCell("birth_date", "2026", "birth_date.future"), MemberCell("birth_date", "1895-10-14", "birth_date.too_early"),
        MemberCell("birth_date", "1894", "birth_date.too_early"), MemberCell("sex", "nam", "value.not_one_of"), MemberCell("health_insurance", "x", "value.not_boolean"),
        MemberCell("enrolled", "lớp 5", "value.not_one_of"), MemberCell("stunted", "\0", "value.not_text"),
        Rows("a faulty member rejects the household too", "household.faulty_member", H, 3, "household_id", Two, "household_id,member_id,sex\nH1,1,male\nH2,1,nam\n"),
        Rows("a member without household", "member.no_household", M, 3, "household_id", Two, "household_id,member_id\nH1,1\nH3,1\n"),
        Rows("a member without the household's code", "id.missing", M, 3, "household_id", Two, "household_id,member_id\nH1,1\n,1\n"),
        Rows("a member with a code that is none", "id.format", M, 3, "household_id", Two, "household_id,member_id\nH1,1\nH 2,1\n"),
        Rows("a member's own code that is none", "id.format", M, 3, "member_id", Two, "household_id,member_id\nH1,1\nH2,a b\n"),
        Rows("a member twice", "member.duplicate", M, 4, "member_id", Two, "household_id,member_id\nH1,1\nH2,1\nH1,1\n"),
        Rows("a member twice rejects the household too", "household.faulty_member", H, 2, "household_id", Two, "household_id,member_id\nH1,1\nH2,1\nH1,1\n"),
        Rows("a member's row with a cell too few", "row.field_count", M, 3, "row", Two, "household_id,member_id,sex\nH1,1,\nH2,1\n"),
        Rows("a member's short row rejects the household too", "household.faulty_member", H, 3, "household_id", Two, "household_id,member_id,sex\nH1,1,\nH2,1\n"),
        Rows("fewer members listed than said", "members.mismatch", H, 2, "members", "household_id,members\nH1,3\nH2,1\n", "household_id,member_id\nH1,1\nH1,2\nH2,1\n"),
        Rows("more than a thousand members listed", "value.out_of_range", H, 2, "members", Two, "household_id,member_id\n" + string.Concat(Enumerable.Range(1, 1001).Select(i => $"H1,{i}\n"))),
        Rows("a faulty member of a household that is twice", "value.not_one_of", M, 2, "sex", "household_id,area\nH1,rural\nH1,rural\n", "household_id,member_id,sex\nH1,1,x\n"),
        Rows("a faulty member without household: the fault", "value.not_one_of", M, 2, "sex", Two, "household_id,member_id,sex\nH9,1,x\n"),
        Rows("a faulty member without household: the household", "member.no_household", M, 2, "household_id", Two, "household_id,member_id,sex\nH9,1,x\n"),
    ];

    private static BrokenInput Standard(string name, string code, string json) => new(name, 2, code, "own.json") { Args = ["--standard-file", "own.json"], More = new() { ["own.json"] = json } };

    private static BrokenInput Map(string name, string code, string? json) => new(name, 2, code, "map.json")
    {
        Args = ["--columns", "map.json"], More = json is null ? [] : new() { ["map.json"] = json },
    };
}
