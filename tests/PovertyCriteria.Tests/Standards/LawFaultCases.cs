using System.Text;

namespace PovertyCriteria.Tests.Standards;

/// <summary>A law file with a fault, and every fault that its reading must report: code, JSON path and line.</summary>
internal sealed record LawFaultCase(string Name, byte[] File, (string Code, string Path, long? Line)[] Faults);

/// <summary>
/// Broken law files, each one edit away from a sound one. Lines are those of Examples/minimal.json, counted by hand.
/// </summary>
internal static partial class LawFaultCases
{
    private const int WaterLine = 38;
    private const string WaterCondition = """{ "fact": "water_source", "isOneOf": ["surface_water"] }""";
    private const string WaterPath = "$.indicators[1].deprivedWhen";
    private const string InsuranceCondition = """{ "all": [ { "age": { "from": 6, "below": 18 } }, { "fact": "health_insurance", "is": false } ] }""";
    private const string InsurancePath = "$.indicators[0].deprivedWhen.anyMember";
    private const string Indicators = "\"indicators\": [";

    public static readonly string Minimal = Repository.Example("minimal").TrimEnd();

    public static IReadOnlyList<LawFaultCase> All { get; } =
    [
        // ---- the text ----
        Broken("an empty file", [], "json.syntax", "$", 1),
        Text("no JSON", "id = own", "json.syntax", "$", 1),
        Text("two values", Minimal + "{}", "json.syntax", "$.notFound[0].indicator", 44),
        Text("cut off", Minimal[..Minimal.IndexOf("\"classes\"", StringComparison.Ordinal)], "json.syntax", "$.byFacts.lines.high.source.verification", 15),
        Edit("a comma too many in an object", "\"en\": \"Health\" }", "\"en\": \"Health\", }", "json.syntax", "$.dimensions[0].name.en", 32),
        Edit("a comma too many in a list", "\"classes\": [\n      { \"class\": \"poor\", \"atMost\": \"score\"", "\"classes\": [\n      , { \"class\": \"poor\", \"atMost\": \"score\"", "json.syntax", "$.byScores.classes", 27),
        Edit("a single quote", "\"id\": \"own\"", "'id': \"own\"", "json.syntax", "$", 2),
        Edit("half a character in a key", "\"id\": \"own\"", "\"\\ud800\": \"own\"", "json.syntax", "$", 2),
        Edit("half a character in a text", "\"en\": \"Health\"", "\"en\": \"Health\\ud83d\"", "json.syntax", "$.dimensions[0].name.en", 32),
        Edit("half a character in a word", "\"class\": \"above\"", "\"class\": \"\\udc00\"", "json.syntax", "$.byFacts.classes[3].class", 19),
        Edit("a comment to the end of the line", "\"id\": \"own\",", "\"id\": \"own\", // mine", "json.comment", "$.id", 2),
        Edit("a comment between", "\"measure\": \"income_score\"", "\"measure\": /* points */ \"income_score\"", "json.comment", "$.byScores.measure", 23),
        Broken("a byte that is no UTF-8", Spoil("Chuẩn"), "json.encoding", "$", 3),
        Broken("a byte more than 1 MiB", Encoding.UTF8.GetBytes(PadTo(Minimal, (1 << 20) + 1)), "json.too_large", "$", null),
        Condition("nesting of 25", Nested(20), "json.too_deep", WaterPath + string.Concat(Enumerable.Repeat(".not", 20)) + ".isOneOf"),
        Edit("a key of a thousand letters", "\"id\": \"own\",", "\"id\": \"own\", \"" + new string('k', 1_000) + "\": 1,", "key.unknown", "$." + new string('k', 60) + "…", 2),
        Text("more values than a law file has", Minimal.Replace("\"exceptClasses\": [\"poor\"]", "\"exceptClasses\": [" + string.Join(",", Enumerable.Repeat("\"poor\"", 50_000)) + "]", StringComparison.Ordinal), "json.too_large", "$", null),

        // ---- keys and kinds of values ----
        Edit("a key misspelt", "\"deprivedAtLeast\": 1", "\"deprivdAtLeast\": 1", "key.unknown", "$.byFacts.classes[0].deprivdAtLeast", 16),
        Edit("an unknown key at the top", "\"id\": \"own\",", "\"id\": \"own\", \"colour\": \"red\",", "key.unknown", "$.colour", 2),
        Edit("an unknown key in a source", "\"at\": \"Điều 4\"", "\"at\": \"Điều 4\", \"page\": 4", "key.unknown", "$.byFacts.lines.high.source.page", 13),
        Edit("an unknown node", "\"all\": [ { \"age\"", "\"some\": [ { \"age\"", "key.unknown", InsurancePath + ".some", 35),
        Edit("a key in capitals", "\"id\": \"worker\"", "\"Id\": \"worker\"", ("key.unknown", "$.groups[0].Id", 31), ("key.missing", "$.groups[0]", 31)),
        Edit("a key twice", "\"id\": \"own\",", "\"id\": \"own\",\n  \"id\": \"other\",", "key.twice", "$.id", 3),
        Edit("a line twice", "\"high\": { \"rural\"", "\"low\": { \"rural\"", "key.twice", "$.byFacts.lines.low", 13),
        Edit("no id", "  \"id\": \"own\",\n", "", "key.missing", "$", 1),
        Edit("no measure", "    \"measure\": \"income_per_person_month\",\n", "", "key.missing", "$.byFacts", 9),
        Edit("no source of a line", ", \"source\": { \"document\": \"1/2030\", \"at\": \"Điều 8\", \"verification\": \"law-text\" }", "", "key.missing", "$.byScores.lines.score", 25),
        Edit("no source of a window", ", \"source\": { \"document\": \"1/2030\", \"at\": \"Điều 2\", \"verification\": \"law-text\" }", "", "key.missing", "$.applies[1]", 7),
        Edit("no English", ", \"en\": \"Health\"", "", "key.missing", "$.dimensions[0].name", 32),
        Text("no object", "[]", "value.type", "$", 1),
        Text("null alone", "null", "value.type", "$", 1),
        Edit("a number for a text", "\"id\": \"own\"", "\"id\": 5", "value.type", "$.id", 2),
        Edit("a text for an amount", "\"rural\": 100", "\"rural\": \"100\"", "value.type", "$.byFacts.lines.low.rural", 12),
        Edit("a fraction for an amount", "\"rural\": 100", "\"rural\": 100.5", "value.type", "$.byFacts.lines.low.rural", 12),
        Edit("a zero fraction for an amount", "\"rural\": 100", "\"rural\": 100.0", "value.type", "$.byFacts.lines.low.rural", 12),
        Edit("an exponent for an amount", "\"rural\": 100", "\"rural\": 1e2", "value.type", "$.byFacts.lines.low.rural", 12),
        Edit("an amount of twenty digits", "\"urban\": 400", "\"urban\": 99999999999999999999", "value.type", "$.byFacts.lines.high.urban", 13),
        Edit("a fraction for a count", "\"deprivedAtLeast\": 1", "\"deprivedAtLeast\": 1.5", "value.type", "$.byFacts.classes[0].deprivedAtLeast", 16),
        Edit("null for a date", "\"issued\": \"2030-01-02\"", "\"issued\": null", "value.type", "$.documents[0].issued", 4),
        Edit("null for a condition", "\"deprivedWhen\": " + WaterCondition, "\"deprivedWhen\": null", "value.type", WaterPath, WaterLine),
        Edit("null in a list", "\"exceptClasses\": [\"poor\"]", "\"exceptClasses\": [\"poor\", null]", "value.type", "$.groups[0].exceptClasses[1]", 31),
        Edit("an object for a list", "\"dimensions\": [ { \"id\": \"health\", \"name\": { \"vi\": \"Y tế\", \"en\": \"Health\" } } ]", "\"dimensions\": {}", "value.type", "$.dimensions", 32),
        Edit("a list for an object", "\"name\": { \"vi\": \"Y tế\", \"en\": \"Health\" }", "\"name\": [\"Y tế\"]", "value.type", "$.dimensions[0].name", 32),
        Edit("a list for lines", "\"lines\": { \"score\": { \"all\": 150, \"source\": { \"document\": \"1/2030\", \"at\": \"Điều 8\", \"verification\": \"law-text\" } } }", "\"lines\": []", "value.type", "$.byScores.lines", 25),
        Edit("a text for a boolean", "\"is\": false", "\"is\": \"false\"", "value.type", InsurancePath + ".all[1].is", 35),
        Edit("a number for a class", "\"class\": \"above\"", "\"class\": 3", "value.type", "$.byFacts.classes[3].class", 19),
        Condition("a text for a quantity", """{ "perMember": "floor_area", "below": "8" }""", "value.type", WaterPath + ".below"),
        Edit("an unknown class", "\"class\": \"above\"", "\"class\": \"rich\"", "value.not_one_of", "$.byFacts.classes[3].class", 19),
        Edit("a class by its C# name", "\"class\": \"above\"", "\"class\": \"Above\"", "value.not_one_of", "$.byFacts.classes[3].class", 19),
        Edit("an unknown measure", "\"measure\": \"income_score\"", "\"measure\": \"score\"", "value.not_one_of", "$.byScores.measure", 23),
        Edit("an unknown grade", "\"at\": \"Điều 2\", \"verification\": \"law-text\"", "\"at\": \"Điều 2\", \"verification\": \"A\"", "value.not_one_of", "$.applies[1].source.verification", 7),

        // ---- ids, names, dates, windows ----
        Edit("an id in capitals", "\"id\": \"own\"", "\"id\": \"Own\"", "id.format", "$.id", 2),
        Edit("an empty id", "\"id\": \"health\"", "\"id\": \"\"", ("id.format", "$.dimensions[0].id", 32), ("dimension.unknown", "$.indicators[0].dimension", 34), ("dimension.unknown", "$.indicators[1].dimension", 37), ("dimension.unknown", "$.indicators[2].dimension", 40)),
        Edit("an id of 65 letters", "\"id\": \"worker\"", "\"id\": \"" + new string('w', 65) + "\"", "id.format", "$.groups[0].id", 31),
        Edit("an id with a space", "\"id\": \"water\"", "\"id\": \"clean water\"", "id.format", "$.indicators[1].id", 37),
        Edit("the id of a line in capitals", "\"lines\": { \"score\":", "\"lines\": { \"Score\":", ("id.format", "$.byScores.lines.Score", 25), ("row.line_unknown", "$.byScores.classes[0].atMost", 27), ("row.line_unknown", "$.byScores.classes[1].above", 28)),
        Edit("a province of one digit", "\"id\": \"own\",", "\"id\": \"own\", \"province\": \"1\",", "id.format", "$.province", 2),
        Edit("a province of full-width digits", "\"id\": \"own\",", "\"id\": \"own\", \"province\": \"０１\",", "id.format", "$.province", 2),
        Edit("a last day of the province without province", "\"id\": \"own\",", "\"id\": \"own\", \"provinceUntil\": \"2031-06-30\",", "province.missing", "$.provinceUntil", 2),
        Edit("a last day of the province that does not exist", "\"id\": \"own\",", "\"id\": \"own\", \"province\": \"01\", \"provinceUntil\": \"2031-06-31\",", "date.not_real", "$.provinceUntil", 2),
        Edit("a document twice", "\"issued\": \"2030-01-02\" } ]", "\"issued\": \"2030-01-02\" },\n { \"number\": \"1/2030\", \"kind\": \"Nghị định\" } ]", "id.duplicate", "$.documents[1].number", 5),
        Edit("a dimension twice", "\"dimensions\": [", "\"dimensions\": [ { \"id\": \"health\", \"name\": { \"vi\": \"Y tế\", \"en\": \"Health too\" } },", "id.duplicate", "$.dimensions[1].id", 32),
        Edit("an indicator twice", "\"id\": \"water\"", "\"id\": \"insurance\"", "id.duplicate", "$.indicators[1].id", 37),
        Edit("a group twice", "\"groups\": [", "\"groups\": [ { \"id\": \"worker\", \"name\": { \"vi\": \"x\", \"en\": \"x\" }, \"from\": \"2031-02-01\", \"to\": \"2031-02-01\", \"atMost\": \"low\", \"exceptClasses\": [], \"source\": { \"document\": \"1/2030\", \"at\": \"-\", \"verification\": \"law-text\" } },", "id.duplicate", "$.groups[1].id", 31),
        Edit("an empty name", "\"vi\": \"Chuẩn riêng\"", "\"vi\": \"\"", "value.empty", "$.name.vi", 3),
        Edit("a name of spaces", "\"en\": \"Health\"", "\"en\": \"  \"", "value.empty", "$.dimensions[0].name.en", 32),
        Edit("an empty name of an indicator", "\"vi\": \"Nước\"", "\"vi\": \"\"", "value.empty", "$.indicators[1].name.vi", 37),
        Edit("an empty name of a group", "\"en\": \"Worker\"", "\"en\": \"\"", "value.empty", "$.groups[0].name.en", 31),
        Edit("an empty name of a line", "\"low\": { \"rural\"", "\"low\": { \"name\": { \"vi\": \"\", \"en\": \"low\" }, \"rural\"", "value.empty", "$.byFacts.lines.low.name.vi", 12),
        Edit("nothing found missing", "\"en\": \"threshold\"", "\"en\": \"\"", "value.empty", "$.notFound[0].what.en", 43),
        Edit("nobody who holds it", "\"heldBy\": \"1/2030\"", "\"heldBy\": \"\"", "value.empty", "$.notFound[0].heldBy", 43),
        Edit("an empty article", "\"at\": \"Điều 4\"", "\"at\": \"\"", "value.empty", "$.byFacts.lines.high.source.at", 13),
        Edit("an empty note", "\"at\": \"Điều 4\"", "\"at\": \"Điều 4\", \"note\": { \"vi\": \"\", \"en\": \"a note\" }", "value.empty", "$.byFacts.lines.high.source.note.vi", 13),
        Edit("an empty kind of document", "\"kind\": \"Quyết định\"", "\"kind\": \"\"", "value.empty", "$.documents[0].kind", 4),
        Edit("an empty text of an indicator", "\"id\": \"given\", \"dimension\": \"health\",", "\"id\": \"given\", \"dimension\": \"health\", \"text\": \"\",", "value.empty", "$.indicators[2].text", 40),
        Edit("31 February", "\"issued\": \"2030-01-02\"", "\"issued\": \"2022-02-31\"", "date.not_real", "$.documents[0].issued", 4),
        Edit("29 February of a common year", "\"to\": \"2031-12-31\"", "\"to\": \"2031-02-29\"", "date.not_real", "$.applies[0].to", 6),
        Edit("a date without zeros", "\"from\": \"2033-01-01\"", "\"from\": \"2033-1-1\"", "date.not_real", "$.applies[1].from", 7),
        Edit("a date with a time", "\"from\": \"2031-02-01\"", "\"from\": \"2031-02-01T00:00\"", "date.not_real", "$.groups[0].from", 31),
        Edit("no window", Between(Minimal, "\"applies\": [", "  ],\n  \"byFacts\""), "", "condition.empty", "$.applies", 5),
        Edit("a window that ends before it begins", "\"to\": \"2031-12-31\"", "\"to\": \"2030-12-31\"", "window.order", "$.applies[0].to", 6),
        Edit("a group that ends before it begins", "\"to\": \"2031-03-31\"", "\"to\": \"2031-01-31\"", "window.order", "$.groups[0].to", 31),
        Edit("windows that overlap by a day", "\"from\": \"2033-01-01\"", "\"from\": \"2031-12-31\"", "window.overlap", "$.applies[1].from", 7),
        Edit("windows in the wrong order", "\"from\": \"2031-01-01\", \"to\": \"2031-12-31\"", "\"from\": \"2034-01-01\", \"to\": \"2034-12-31\"", "window.overlap", "$.applies[1].from", 7),

        // ---- sources ----
        Edit("a window of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Điều 2\"", "\"document\": \"2/2030\", \"at\": \"Điều 2\"", "document.undeclared", "$.applies[1].source.document", 7),
        Edit("a line of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Điều 4\"", "\"document\": \"2/2030\", \"at\": \"Điều 4\"", "document.undeclared", "$.byFacts.lines.high.source.document", 13),
        Edit("a row of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Điều 9\"", "\"document\": \"2/2030\", \"at\": \"Điều 9\"", "document.undeclared", "$.byScores.classes[0].source.document", 27),
        Edit("a group of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Điều 10\"", "\"document\": \"2/2030\", \"at\": \"Điều 10\"", "document.undeclared", "$.groups[0].source.document", 31),
        Edit("an indicator of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Điều 13\"", "\"document\": \"2/2030\", \"at\": \"Điều 13\"", "document.undeclared", "$.indicators[2].source.document", 41),
        Edit("a condition of an undeclared document", "{ \"fact\": \"health_insurance\", \"is\": false }", "{ \"fact\": \"health_insurance\", \"is\": false, \"source\": { \"document\": \"2/2030\", \"at\": \"-\", \"verification\": \"law-text\" } }", "document.undeclared", InsurancePath + ".all[1].source.document", 35),
        Edit("no document", "\"documents\": [ { \"number\": \"1/2030\", \"kind\": \"Quyết định\", \"issued\": \"2030-01-02\" } ]", "\"documents\": []",
            [.. new (string, long)[] { ("$.applies[0]", 6), ("$.applies[1]", 7), ("$.byFacts.lines.low", 12), ("$.byFacts.lines.high", 13), ("$.byFacts.classes[0]", 16), ("$.byFacts.classes[1]", 17), ("$.byFacts.classes[2]", 18),
                ("$.byScores.lines.score", 25), ("$.byScores.classes[0]", 27), ("$.groups[0]", 31), ("$.indicators[0]", 36), ("$.indicators[1]", 39), ("$.indicators[2]", 41) }
                .Select(each => ("document.undeclared", each.Item1 + ".source.document", (long?)each.Item2))]),
        Edit("no source of a row", ", \"source\": { \"document\": \"1/2030\", \"at\": \"Điều 6\", \"verification\": \"law-text\" }", "", "source.missing", "$.byFacts.classes[1].source", 17),
        Edit("no source of a row above a line that is not the last", "{ \"class\": \"above\", \"above\": \"high\" }", "{ \"class\": \"above\", \"above\": \"high\", \"deprivedAtLeast\": 1 }, { \"class\": \"above\", \"above\": \"high\", \"deprivedFewerThan\": 1 }", "source.missing", "$.byFacts.classes[3].source", 19),

        // ---- the table of classes ----
        Edit("no line", "\"lines\": { \"score\": { \"all\": 150, \"source\": { \"document\": \"1/2030\", \"at\": \"Điều 8\", \"verification\": \"law-text\" } } }", "\"lines\": {}", ("condition.empty", "$.byScores.lines", 25), ("row.line_unknown", "$.byScores.classes[0].atMost", 27), ("row.line_unknown", "$.byScores.classes[1].above", 28)),
        Edit("one area only", "\"rural\": 100, ", "", "line.area", "$.byFacts.lines.low", 12),
        Edit("all beside an area", "\"all\": 150", "\"all\": 150, \"rural\": 140", "line.area", "$.byScores.lines.score", 25),
        Edit("no amount at all", "\"all\": 150, ", "", "line.area", "$.byScores.lines.score", 25),
        Edit("an amount of zero", "\"rural\": 100", "\"rural\": 0", "line.amount", "$.byFacts.lines.low.rural", 12),
        Edit("a negative amount", "\"all\": 150", "\"all\": -150", "line.amount", "$.byScores.lines.score.all", 25),
        Edit("an amount above 10^12", "\"urban\": 400", "\"urban\": 1000000000001", "line.amount", "$.byFacts.lines.high.urban", 13),
        Edit("lines that cross", "\"rural\": 300, \"urban\": 400", "\"rural\": 110, \"urban\": 150", "line.order", "$.byFacts.lines.high", 13),
        Edit("two equal lines", "\"rural\": 300, \"urban\": 400", "\"rural\": 100, \"urban\": 200", ("line.order", "$.byFacts.lines.high", 13), ("row.bounds", "$.byFacts.classes[2].atMost", 18)),
        Edit("rural above urban", "\"rural\": 100", "\"rural\": 201", "line.rural_above_urban", "$.byFacts.lines.low.rural", 12),
        Edit("a row of an unknown line", "\"above\": \"high\"", "\"above\": \"highest\"", "row.line_unknown", "$.byFacts.classes[3].above", 19),
        Edit("a group of an unknown line", "\"atMost\": \"high\", \"exceptClasses\"", "\"atMost\": \"score\", \"exceptClasses\"", "row.line_unknown", "$.groups[0].atMost", 31),
        Edit("a row upside down", "\"above\": \"low\", \"atMost\": \"high\"", "\"above\": \"high\", \"atMost\": \"low\"", "row.bounds", "$.byFacts.classes[2].atMost", 18),
        Edit("a row between two cut-offs that leave nothing", "\"deprivedAtLeast\": 1", "\"deprivedAtLeast\": 1, \"deprivedFewerThan\": 1", "row.bounds", "$.byFacts.classes[0].deprivedFewerThan", 16),
        Edit("a cut-off above the number of indicators", "\"deprivedAtLeast\": 1", "\"deprivedAtLeast\": 4", "row.cutoff_above_count", "$.byFacts.classes[0].deprivedAtLeast", 16),
        Edit("a cut-off of zero", "\"deprivedFewerThan\": 1", "\"deprivedFewerThan\": 0", "row.cutoff_above_count", "$.byFacts.classes[1].deprivedFewerThan", 17),
        Edit("no row", Between(Minimal, "\"classes\": [\n      { \"class\": \"poor\", \"atMost\": \"score\"", "    ]\n  },\n  \"groups\""), "\"classes\": [\n", "table.gap", "$.byScores.classes", 26),
        Edit("a gap between cut-offs", "\"deprivedAtLeast\": 1", "\"deprivedAtLeast\": 2", "table.gap", "$.byFacts.classes", 15),
        Edit("a gap between lines", "\"above\": \"low\", ", "\"above\": \"low\", \"deprivedAtLeast\": 1, ", "table.gap", "$.byFacts.classes", 15),
        Edit("an overlap", "\"deprivedFewerThan\": 1", "\"deprivedFewerThan\": 2", "table.overlap", "$.byFacts.classes[1]", 17),
        Edit("a poorer class for fewer deprivations", "\"deprivedAtLeast\": 1", "\"deprivedAtLeast\": 0", "row.cutoff_above_count", "$.byFacts.classes[0].deprivedAtLeast", 16),
        Edit("a poorer class for a higher income", "\"class\": \"above\"", "\"class\": \"near_poor\"", "table.not_monotone", "$.byFacts.classes[3]", 19),
        Text("a poorer class for fewer deprivations, too", Minimal.Replace("{ \"class\": \"poor\", \"atMost\": \"low\"", "{ \"class\": \"near_poor\", \"atMost\": \"low\"", StringComparison.Ordinal).Replace("{ \"class\": \"near_poor\", \"atMost\": \"low\", \"deprivedFewerThan\"", "{ \"class\": \"poor\", \"atMost\": \"low\", \"deprivedFewerThan\"", StringComparison.Ordinal), "table.not_monotone", "$.byFacts.classes[0]", 16),
        Edit("points in byFacts", "\"measure\": \"income_per_person_month\",", "\"measure\": \"income_per_person_month\", \"pointsPerDeprivation\": 10,", "measure.points", "$.byFacts.pointsPerDeprivation", 10),
        Edit("no points in byScores", "    \"pointsPerDeprivation\": 10,\n", "", "measure.points", "$.byScores.pointsPerDeprivation", 22),
        Edit("no points a deprivation", "\"pointsPerDeprivation\": 10", "\"pointsPerDeprivation\": 0", "measure.points", "$.byScores.pointsPerDeprivation", 24),
        Edit("an income in byScores", "\"measure\": \"income_score\"", "\"measure\": \"income_per_person_year\"", "measure.points", "$.byScores.measure", 23),
        Edit("a score in byFacts", "\"measure\": \"income_per_person_month\"", "\"measure\": \"income_score\"", "measure.points", "$.byFacts.measure", 10),
        Text("more lines than a standard has", WithManyLines(), "table.too_large", "$.byScores", 22),

        // ---- indicators ----
        Edit("an unknown dimension", "\"id\": \"water\", \"dimension\": \"health\"", "\"id\": \"water\", \"dimension\": \"wealth\"", "dimension.unknown", "$.indicators[1].dimension", 37),
        Edit("indicators of its own and of another", "  \"dimensions\":", "  \"indicatorsOf\": \"vn-2022-2025\",\n  \"dimensions\":", "indicators.place", "$.indicatorsOf", 32),
        Text("indicators neither of its own nor of another", WithoutIndicators(""), ("indicators.place", "$", 1), ("row.cutoff_above_count", "$.byFacts.classes[0].deprivedAtLeast", 16), ("row.cutoff_above_count", "$.byFacts.classes[1].deprivedFewerThan", 17)),
        Text("indicators of an unknown standard", WithoutIndicators("  \"indicatorsOf\": \"vn-1999\",\n"), ("standard.unknown", "$.indicatorsOf", 33), ("row.cutoff_above_count", "$.byFacts.classes[0].deprivedAtLeast", 16), ("row.cutoff_above_count", "$.byFacts.classes[1].deprivedFewerThan", 17)),
        Text("33 indicators", Minimal.Replace(Indicators, Indicators + string.Join(',', Enumerable.Range(1, 30).Select(i => $$"""{ "id": "more{{i}}", "dimension": "health", "name": { "vi": "x", "en": "x" }, "source": { "document": "1/2030", "at": "-", "verification": "law-text" } }""")) + ",", StringComparison.Ordinal), "indicators.too_many", "$.indicators", 33),
        Edit("missing law of an unknown indicator", "\"indicator\": \"given\"", "\"indicator\": \"taken\"", "indicator.unknown", "$.notFound[0].indicator", 43),

        // ---- conditions ----
        Condition("no head", "{}", "condition.head", WaterPath),
        Condition("a source and no head", """{ "source": { "document": "1/2030", "at": "-", "verification": "law-text" } }""", "condition.head", WaterPath),
        Condition("two heads", """{ "fact": "water_source", "isOneOf": ["other"], "not": { "fact": "uses_internet", "is": true } }""", "condition.head", WaterPath),
        Condition("two heads below", """{ "not": { "all": [ { "fact": "uses_internet", "is": true } ], "any": [ { "fact": "uses_internet", "is": true } ] } }""", "condition.head", WaterPath + ".not"),
        Condition("a key of another head", """{ "fact": "water_source", "isOneOf": ["other"], "below": 8 }""", "condition.key", WaterPath),
        Condition("a value without fact", """{ "perMember": "floor_area", "below": 8, "is": true }""", "condition.key", WaterPath + ".is"),
        Condition("atLeast without of", """{ "atLeast": 1 }""", "condition.key", WaterPath),
        Condition("of without atLeast", """{ "of": [ { "fact": "uses_internet", "is": true } ] }""", "condition.key", WaterPath),
        Condition("a fact and nothing of it", """{ "fact": "uses_internet" }""", "condition.key", WaterPath),
        Condition("a fact and two things of it", """{ "fact": "toilet", "is": true, "isOneOf": ["none"] }""", "condition.key", WaterPath),
        Condition("an empty all", """{ "all": [] }""", "condition.empty", WaterPath + ".all"),
        Condition("an empty any", """{ "any": [] }""", "condition.empty", WaterPath + ".any"),
        Condition("an empty list of values", """{ "fact": "toilet", "isOneOf": [] }""", "condition.empty", WaterPath + ".isOneOf"),
        Condition("an empty list of devices", """{ "fact": "devices", "hasNoneOf": [] }""", "condition.empty", WaterPath + ".hasNoneOf"),
        Condition("at least none", """{ "atLeast": 0, "of": [ { "fact": "uses_internet", "is": true } ] }""", "condition.bounds", WaterPath + ".atLeast"),
        Condition("at least two of one", """{ "atLeast": 2, "of": [ { "fact": "uses_internet", "is": true } ] }""", "condition.bounds", WaterPath + ".atLeast"),
        Condition("at least one of none", """{ "atLeast": 1, "of": [] }""", "condition.bounds", WaterPath + ".atLeast"),
        Condition("100 percent", """{ "shareOfMembers": { "moreThanPercent": 100, "where": { "age": { "from": 60 } } } }""", "condition.bounds", WaterPath + ".shareOfMembers.moreThanPercent"),
        Condition("less than no percent", """{ "shareOfMembers": { "moreThanPercent": -1, "where": { "age": { "from": 60 } } } }""", "condition.bounds", WaterPath + ".shareOfMembers.moreThanPercent"),
        Condition("a share of nobody", """{ "shareOfMembers": { "moreThanPercent": 50 } }""", "key.missing", WaterPath + ".shareOfMembers"),
        Condition("a quantity without bound", """{ "perMember": "floor_area" }""", "condition.bounds", WaterPath + ".below"),
        Condition("a quantity below nothing", """{ "perMember": "floor_area", "below": 0 }""", "condition.bounds", WaterPath + ".below"),
        Condition("a quantity of three decimals", """{ "perMember": "floor_area", "below": 8.125 }""", "condition.bounds", WaterPath + ".below"),
        Condition("a quantity above ten thousand", """{ "perMember": "floor_area", "below": 10000.01 }""", "condition.bounds", WaterPath + ".below"),
        Condition("a quantity of thirty digits", """{ "perMember": "floor_area", "below": 100000000000000000000000000000 }""", "value.type", WaterPath + ".below"),
        Condition("a boolean for each member", """{ "perMember": "uses_internet", "below": 1 }""", "fact.type", WaterPath + ".perMember"),
        Condition("an unknown quantity", """{ "perMember": "attic_area", "below": 8 }""", "fact.unknown", WaterPath + ".perMember"),
        Condition("an unknown fact", """{ "fact": "uses_internt", "is": true }""", "fact.unknown", WaterPath + ".fact"),
        Condition("a column that is no fact", """{ "fact": "recorded_class", "isOneOf": ["poor"] }""", "fact.unknown", WaterPath + ".fact"),
        Condition("income as a fact", """{ "fact": "income_per_person_month", "is": true }""", "fact.unknown", WaterPath + ".fact"),
        Member("an unknown fact of a member", """{ "fact": "birth_date", "is": true }""", "fact.unknown", ".fact"),
        Condition("a fact of a member outside", """{ "fact": "health_insurance", "is": false }""", "condition.place", WaterPath + ".fact"),
        Condition("an age outside", """{ "age": { "from": 60 } }""", "condition.place", WaterPath + ".age"),
        Condition("a year of birth outside", """{ "not": { "bornIn": { "from": 1986 } } }""", "condition.place", WaterPath + ".not.bornIn"),
        Member("a fact of the household inside", """{ "fact": "uses_internet", "is": false }""", "condition.place", ".fact"),
        Member("a quantity of the household inside", """{ "perMember": "floor_area", "below": 8 }""", "condition.place", ".perMember"),
        Member("members of a member", """{ "anyMember": { "fact": "disabled", "is": true } }""", "condition.place", ".anyMember"),
        Member("a share of a member", """{ "not": { "shareOfMembers": { "moreThanPercent": 50, "where": { "fact": "disabled", "is": true } } } }""", "condition.place", ".not.shareOfMembers"),
        Condition("is for one of several", """{ "fact": "toilet", "is": true }""", "fact.type", WaterPath + ".is"),
        Condition("isOneOf for a boolean", """{ "fact": "uses_internet", "isOneOf": ["true"] }""", "fact.type", WaterPath + ".isOneOf"),
        Condition("isOneOf for a set", """{ "fact": "devices", "isOneOf": ["radio"] }""", "fact.type", WaterPath + ".isOneOf"),
        Condition("hasNoneOf for one of several", """{ "fact": "toilet", "hasNoneOf": ["septic"] }""", "fact.type", WaterPath + ".hasNoneOf"),
        Condition("is for a quantity", """{ "fact": "floor_area", "is": true }""", "fact.type", WaterPath + ".is"),
        Condition("an unknown value", """{ "fact": "toilet", "isOneOf": ["septic", "bucket"] }""", "fact.value", WaterPath + ".isOneOf[1]"),
        Condition("a value of another fact", """{ "fact": "toilet", "isOneOf": ["piped"] }""", "fact.value", WaterPath + ".isOneOf[0]"),
        Condition("a value twice", """{ "fact": "toilet", "isOneOf": ["septic", "septic"] }""", "fact.value", WaterPath + ".isOneOf[1]"),
        Condition("none among devices", """{ "fact": "devices", "hasNoneOf": ["radio", "none"] }""", "fact.value", WaterPath + ".hasNoneOf[1]"),
        Member("an age without bounds", """{ "age": {} }""", "condition.bounds", ".age"),
        Member("an age that falls", """{ "age": { "from": 18, "to": 16 } }""", "condition.bounds", ".age"),
        Member("an age of nobody", """{ "age": { "from": 18, "below": 18 } }""", "condition.bounds", ".age"),
        Member("an age with two ends", """{ "age": { "from": 16, "to": 18, "below": 19 } }""", "condition.bounds", ".age"),
        Member("an age below zero", """{ "age": { "below": 0 } }""", "condition.bounds", ".age"),
        Member("a negative age", """{ "age": { "from": -1 } }""", "condition.bounds", ".age"),
        Member("an age below the least of all numbers", """{ "age": { "below": -2147483648 } }""", "condition.bounds", ".age"),
        Member("an age above 130", """{ "age": { "from": 131 } }""", "condition.bounds", ".age"),
        Member("an age up to 131", """{ "age": { "to": 131 } }""", "condition.bounds", ".age"),
        Member("an age with a fraction", """{ "age": { "from": 6.5 } }""", "value.type", ".age.from"),
        Member("a year of birth that falls", """{ "bornIn": { "from": 1990, "to": 1986 } }""", "condition.bounds", ".bornIn"),
        Member("a year of birth of two digits", """{ "bornIn": { "from": 86 } }""", "condition.bounds", ".bornIn"),
        .. OfForms,
    ];

    /// <summary>The sound file with one occurrence of a text replaced.</summary>
    public static string Replace(string file, string find, string replace)
    {
        var at = file.IndexOf(find, StringComparison.Ordinal);
        if (at < 0 || file.IndexOf(find, at + 1, StringComparison.Ordinal) >= 0) throw new InvalidOperationException($"Not once in the file: {find}");
        return file[..at] + replace + file[(at + find.Length)..];
    }

    public static string PadTo(string file, int bytes) => file + new string(' ', bytes - Encoding.UTF8.GetByteCount(file));

    /// <summary>A condition inside so many negations.</summary>
    public static string Nested(int negations) => string.Concat(Enumerable.Repeat("{ \"not\": ", negations)) + WaterCondition + new string('}', negations);

    public static string WithWaterCondition(string condition) => Replace(Minimal, WaterCondition, condition);

    private static LawFaultCase Broken(string name, byte[] file, string code, string path, long? line) => new(name, file, [(code, path, line)]);

    private static LawFaultCase Text(string name, string file, string code, string path, long? line) => Text(name, file, (code, path, line));

    private static LawFaultCase Text(string name, string file, params (string, string, long?)[] faults) => new(name, Encoding.UTF8.GetBytes(file), faults);

    private static LawFaultCase Edit(string name, string find, string replace, string code, string path, long? line) => Edit(name, find, replace, (code, path, line));

    private static LawFaultCase Edit(string name, string find, string replace, params (string, string, long?)[] faults) => Text(name, Replace(Minimal, find, replace), faults);

    private static LawFaultCase Condition(string name, string condition, string code, string path) => Edit(name, WaterCondition, condition, code, path, WaterLine);

    private static LawFaultCase Member(string name, string condition, string code, string below) => Edit(name, InsuranceCondition, condition, code, InsurancePath + below, 35);

    private static string Between(string file, string first, string afterLast)
    {
        var at = file.IndexOf(first, StringComparison.Ordinal);
        var whole = file[at..file.IndexOf(afterLast, at, StringComparison.Ordinal)];
        return first.StartsWith("\"applies\"", StringComparison.Ordinal) ? whole[(whole.IndexOf('\n', StringComparison.Ordinal) + 1)..] : whole;
    }

    private static byte[] Spoil(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(Minimal);
        bytes[bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text))] = 0xFF;
        return bytes;
    }

    private static string WithoutIndicators(string instead)
    {
        var from = Minimal.IndexOf("  \"indicators\"", StringComparison.Ordinal);
        var without = Minimal[..from] + instead + Minimal[Minimal.IndexOf("  \"notFound\"", StringComparison.Ordinal)..];
        return Replace(without, ", \"indicator\": \"given\"", "");
    }

    private static string WithManyLines()
    {
        const string source = "\"source\": { \"document\": \"1/2030\", \"at\": \"-\", \"verification\": \"law-text\" }";
        var lines = string.Join(", ", Enumerable.Range(1, 40).Select(i => $"\"line{i}\": {{ \"all\": {i}, {source} }}"));
        var file = Replace(Minimal, "{ \"score\": { \"all\": 150, \"source\": { \"document\": \"1/2030\", \"at\": \"Điều 8\", \"verification\": \"law-text\" } } }", "{ " + lines + " }");
        return file.Replace("\"score\"", "\"line40\"", StringComparison.Ordinal);
    }
}
