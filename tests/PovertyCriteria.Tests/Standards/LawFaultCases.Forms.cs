namespace PovertyCriteria.Tests.Standards;

/// <content>Broken forms, definitions and the nodes that came with them. The forms stand on one line of the file.</content>
internal static partial class LawFaultCases
{
    private const int FormsLine = 31;
    private const string Category = "$.scoreTable.items[0].choices[0].categories[0]";
    private const string Criterion = "$.quickForm.criteria[0].when";
    private const string Boundless = """{ "fact": "height", "belowByAge": [ { "month": 0, "male": 46.1, "female": 45.4 }, { "month": 1, "male": 50.8, "female": 49.8 } ] }""";

    private const string Forms =
        """
        "scoreTable": { "name": { "vi": "Bảng điểm", "en": "Score table" }, "areas": [ { "id": "country", "name": { "vi": "Nông thôn", "en": "Country" }, "lines": "rural", "when": { "fact": "area", "isOneOf": ["rural"] } },
         { "id": "town", "name": { "vi": "Thành thị", "en": "Town" }, "lines": "urban", "when": { "fact": "area", "isOneOf": ["urban"] } } ],
         "items": [ { "id": "cars", "name": { "vi": "Ô tô", "en": "Cars" }, "choices": [ { "categories": [ { "name": { "vi": "Một", "en": "One" }, "when": { "fact": "cars", "from": 1, "to": 1 }, "points": { "country": 5, "town": 3 },
         "source": { "document": "1/2030", "at": "Bảng 1", "verification": "law-text" } }, { "name": { "vi": "Hai", "en": "Two" }, "when": { "fact": "cars", "from": 2 }, "points": { "country": 9, "town": 6 },
         "source": { "document": "1/2030", "at": "Bảng 2", "verification": "law-text" } } ] } ], "source": { "document": "1/2030", "at": "Bảng 3", "verification": "law-text" } } ], "source": { "document": "1/2030", "at": "Bảng 4", "verification": "law-text" } },
         "quickForm": { "name": { "vi": "Phiếu", "en": "Form" }, "outsideWhenAny": [ { "id": "farm", "name": { "vi": "Trang trại", "en": "Farm" }, "when": { "not": { "fact": "review_exclusions", "hasNoneOf": ["farm"] } },
         "source": { "document": "1/2030", "at": "Phiếu 1", "verification": "law-text" } } ], "criteria": [ { "id": "grown", "name": { "vi": "Người lớn", "en": "Adult" }, "when": { "anyMember": { "definition": "adult" } },
         "source": { "document": "1/2030", "at": "Phiếu 2", "verification": "law-text" } } ], "goesOnBelow": 1, "source": { "document": "1/2030", "at": "Phiếu 3", "verification": "law-text" } }, "definitions": { "adult": { "age": { "from": 18 } } },
        """;

    public static string WithForms => Replace(Minimal, "  \"groups\": [", "  " + Forms.ReplaceLineEndings("") + " \"groups\": [");

    private static IEnumerable<LawFaultCase> OfForms =>
    [
        // ---- the score table ----
        Text("a score table without byScores", Replace(WithForms, Between(WithForms, "  \"byScores\": {", "  \"scoreTable\""), ""), "scores.missing", "$.scoreTable", 22),
        Form("points for an unknown area", "\"town\": 3", "\"town\": 3, \"moon\": 1", "area.unknown", Category + ".points.moon"),
        Form("an item of an unknown area", "\"choices\":", "\"areas\": [\"country\", \"town\", \"moon\"], \"choices\":",
            ("area.unknown", "$.scoreTable.items[0].areas"), ("area.points_missing", Category + ".points"), ("area.points_missing", "$.scoreTable.items[0].choices[0].categories[1].points")),
        Form("an item of one area with points for two", "\"choices\":", "\"areas\": [\"town\"], \"choices\":",
            ("area.unknown", Category + ".points.country"), ("area.unknown", "$.scoreTable.items[0].choices[0].categories[1].points.country")),
        Form("an area of an item twice", "\"choices\":", "\"areas\": [\"country\", \"town\", \"town\"], \"choices\":", "id.duplicate", "$.scoreTable.items[0].areas[2]"),
        Form("an item that is asked nowhere", "\"choices\":", "\"areas\": [], \"choices\":",
            ("condition.empty", "$.scoreTable.items[0].areas"), ("area.unknown", Category + ".points.country"), ("area.unknown", Category + ".points.town"),
            ("area.unknown", "$.scoreTable.items[0].choices[0].categories[1].points.country"), ("area.unknown", "$.scoreTable.items[0].choices[0].categories[1].points.town")),
        Form("no points for an area", ", \"town\": 3", "", "area.points_missing", Category + ".points"),
        Form("points below zero", "\"town\": 3", "\"town\": -1", "points.range", Category + ".points.town"),
        Form("more points than a thousand", "\"town\": 3", "\"town\": 1001", "points.range", Category + ".points.town"),
        Form("half a point", "\"town\": 3", "\"town\": 2.5", "value.type", Category + ".points.town"),
        Form("areas that overlap", "\"isOneOf\": [\"urban\"]", "\"isOneOf\": [\"urban\", \"rural\"]", "table.overlap", "$.scoreTable.areas[1].when"),
        Form("areas that leave some out", "{ \"fact\": \"area\", \"isOneOf\": [\"urban\"] }", "{ \"all\": [ { \"fact\": \"area\", \"isOneOf\": [\"urban\"] }, { \"reviewIn\": { \"to\": 2031 } } ] }", "table.gap", "$.scoreTable.areas"),
        Form("areas that overlap in one year", "{ \"fact\": \"area\", \"isOneOf\": [\"urban\"] }", "{ \"any\": [ { \"fact\": \"area\", \"isOneOf\": [\"urban\"] }, { \"reviewIn\": { \"from\": 2032, \"to\": 2032 } } ] }", "table.overlap", "$.scoreTable.areas[1].when"),
        Form("rows that overlap", "\"from\": 1, \"to\": 1", "\"from\": 1", "table.overlap", "$.scoreTable.items[0].choices[0].categories"),
        Form("rows that overlap for a family of many", "{ \"fact\": \"cars\", \"from\": 1, \"to\": 1 }", "{ \"countMembers\": { \"from\": 5, \"where\": { \"fact\": \"disabled\", \"is\": true } } }",
            "{ \"fact\": \"cars\", \"from\": 2 }", "{ \"anyMember\": { \"fact\": \"disabled\", \"is\": true } }", ("table.overlap", "$.scoreTable.items[0].choices[0].categories")),
        Form("no area", Between(WithForms, "{ \"id\": \"country\"", " ], \"items\""), "", [("condition.empty", "$.scoreTable.areas"), .. new[] { 0, 1 }.SelectMany(row => new[] { "country", "town" }.Select(area => ("area.unknown", $"$.scoreTable.items[0].choices[0].categories[{row}].points.{area}")))]),
        Form("no item", Between(WithForms, "{ \"id\": \"cars\"", " ], \"source\": { \"document\": \"1/2030\", \"at\": \"Bảng 4\""), "", "condition.empty", "$.scoreTable.items"),
        Form("no choice", Between(WithForms, "{ \"categories\"", " ], \"source\": { \"document\": \"1/2030\", \"at\": \"Bảng 3\""), "", "condition.empty", "$.scoreTable.items[0].choices"),
        Form("no scored row", Between(WithForms, "{ \"name\": { \"vi\": \"Một\"", " ] } ], \"source\": { \"document\": \"1/2030\", \"at\": \"Bảng 3\""), "", "condition.empty", "$.scoreTable.items[0].choices[0].categories"),
        Form("more areas than can be told apart", "\"areas\": [", "\"areas\": [" + string.Concat(Enumerable.Range(0, 63).Select(i => $$"""{ "id": "a{{i}}", "name": { "vi": "x", "en": "x" }, "lines": "rural", "when": { "fact": "area", "isOneOf": ["rural"] } }, """)), "\"choices\":", "\"areas\": [\"country\", \"town\"], \"choices\":", ("condition.empty", "$.scoreTable.areas")),
        Form("more rows than can be told apart", "{ \"categories\"", string.Concat(Enumerable.Repeat("{ \"categories\": [ { \"name\": { \"vi\": \"x\", \"en\": \"x\" }, \"when\": { \"fact\": \"cars\", \"from\": 9 }, \"points\": { \"country\": 1, \"town\": 1 }, \"source\": { \"document\": \"1/2030\", \"at\": \"-\", \"verification\": \"law-text\" } } ] }, ", 63)) + "{ \"categories\"", "condition.empty", "$.scoreTable.items[0].choices"),
        Form("a row that asks too much", "{ \"fact\": \"cars\", \"from\": 1, \"to\": 1 }", AnyOfMany, "table.too_large", "$.scoreTable.items[0]"),
        Form("an area that asks too much", "{ \"fact\": \"area\", \"isOneOf\": [\"urban\"] }", AnyOfMany, "table.too_large", "$.scoreTable.areas"),
        Form("rows of two shares", "{ \"fact\": \"cars\", \"from\": 1, \"to\": 1 }", """{ "shareOfMembers": { "moreThanPercent": 50, "where": { "fact": "disabled", "is": true } } }""",
            "{ \"fact\": \"cars\", \"from\": 2 }", """{ "shareOfMembers": { "moreThanPercent": 40, "where": { "fact": "stunted", "is": true } } }""", ("table.too_large", "$.scoreTable.items[0]")),
        Form("lines of no area", "\"lines\": \"urban\"", "\"lines\": \"suburban\"", "value.not_one_of", "$.scoreTable.areas[1].lines"),
        Form("an area twice", "\"id\": \"town\"", "\"id\": \"country\"", ("id.duplicate", "$.scoreTable.areas[1].id"), ("area.unknown", Category + ".points.town"), ("area.unknown", "$.scoreTable.items[0].choices[0].categories[1].points.town")),
        Form("an item in capitals", "\"id\": \"cars\"", "\"id\": \"Cars\"", "id.format", "$.scoreTable.items[0].id"),
        Form("an empty name of a table", "\"en\": \"Score table\"", "\"en\": \"\"", "value.empty", "$.scoreTable.name.en"),
        Form("an empty name of an area", "\"en\": \"Town\"", "\"en\": \" \"", "value.empty", "$.scoreTable.areas[1].name.en"),
        Form("an empty name of an item", "\"vi\": \"Ô tô\"", "\"vi\": \"\"", "value.empty", "$.scoreTable.items[0].name.vi"),
        Form("an empty name of a row", "\"en\": \"Two\"", "\"en\": \"\"", "value.empty", "$.scoreTable.items[0].choices[0].categories[1].name.en"),
        Form("a scored row of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Bảng 1\"", "\"document\": \"2/2030\", \"at\": \"Bảng 1\"", "document.undeclared", Category + ".source.document"),
        Form("an item of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Bảng 3\"", "\"document\": \"2/2030\", \"at\": \"Bảng 3\"", "document.undeclared", "$.scoreTable.items[0].source.document"),
        Form("a table of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Bảng 4\"", "\"document\": \"2/2030\", \"at\": \"Bảng 4\"", "document.undeclared", "$.scoreTable.source.document"),
        Form("a row without source", ", \"source\": { \"document\": \"1/2030\", \"at\": \"Bảng 2\", \"verification\": \"law-text\" }", "", "key.missing", "$.scoreTable.items[0].choices[0].categories[1]"),
        Form("a row of an unknown fact", "\"fact\": \"cars\", \"from\": 2", "\"fact\": \"cards\", \"from\": 2", "fact.unknown", "$.scoreTable.items[0].choices[0].categories[1].when.fact"),
        Form("an area of an unknown fact", "{ \"fact\": \"area\", \"isOneOf\": [\"urban\"] }", "{ \"fact\": \"Area\", \"isOneOf\": [\"urban\"] }", "fact.unknown", "$.scoreTable.areas[1].when.fact"),

        // ---- the quick form ----
        Form("nobody outside the review", Between(WithForms, "{ \"id\": \"farm\"", " ], \"criteria\""), "", "condition.empty", "$.quickForm.outsideWhenAny"),
        Form("going on below none", "\"goesOnBelow\": 1", "\"goesOnBelow\": 0", "condition.bounds", "$.quickForm.goesOnBelow"),
        Form("going on below more than are asked", "\"goesOnBelow\": 1", "\"goesOnBelow\": 2", "condition.bounds", "$.quickForm.goesOnBelow"),
        Form("a criterion twice", "\"criteria\": [", "\"criteria\": [ { \"id\": \"grown\", \"name\": { \"vi\": \"x\", \"en\": \"x\" }, \"when\": { \"fact\": \"heater\", \"is\": true }, \"source\": { \"document\": \"1/2030\", \"at\": \"-\", \"verification\": \"law-text\" } },", "id.duplicate", "$.quickForm.criteria[1].id"),
        Form("a reason in capitals", "\"id\": \"farm\"", "\"id\": \"Farm\"", "id.format", "$.quickForm.outsideWhenAny[0].id"),
        Form("an empty name of a form", "\"en\": \"Form\"", "\"en\": \"\"", "value.empty", "$.quickForm.name.en"),
        Form("an empty name of a criterion", "\"en\": \"Adult\"", "\"en\": \"\"", "value.empty", "$.quickForm.criteria[0].name.en"),
        Form("a reason of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Phiếu 1\"", "\"document\": \"2/2030\", \"at\": \"Phiếu 1\"", "document.undeclared", "$.quickForm.outsideWhenAny[0].source.document"),
        Form("a form of an undeclared document", "\"document\": \"1/2030\", \"at\": \"Phiếu 3\"", "\"document\": \"2/2030\", \"at\": \"Phiếu 3\"", "document.undeclared", "$.quickForm.source.document"),
        Form("a reason of an unknown value", "\"hasNoneOf\": [\"farm\"]", "\"hasNoneOf\": [\"farms\"]", "fact.value", "$.quickForm.outsideWhenAny[0].when.not.hasNoneOf[0]"),

        // ---- definitions ----
        Form("an unknown definition", "{ \"definition\": \"adult\" }", "{ \"any\": [ { \"definition\": \"adult\" }, { \"definition\": \"grown_up\" } ] }", "definition.unknown", Criterion + ".anyMember.any[1].definition"),
        Condition("a definition where there are none", """{ "definition": "adult" }""", "definition.unknown", WaterPath + ".definition"),
        Form("a definition that is not used", "\"definitions\": { ", "\"definitions\": { \"child\": { \"age\": { \"below\": 16 } }, ", "definition.unused", "$.definitions.child"),
        Form("a definition that uses itself alone", "\"definitions\": { ", "\"definitions\": { \"child\": { \"definition\": \"child\" }, ", "definition.unused", "$.definitions.child"),
        Form("two definitions that use each other alone", "\"definitions\": { ", "\"definitions\": { \"child\": { \"definition\": \"minor\" }, \"minor\": { \"definition\": \"child\" }, ", ("definition.unused", "$.definitions.child"), ("definition.unused", "$.definitions.minor")),
        Form("a definition within itself", "{ \"age\": { \"from\": 18 } }", "{ \"not\": { \"definition\": \"adult\" } }", "definition.unknown", "$.definitions.adult.not.definition"),
        Form("a definition that uses another", "{ \"age\": { \"from\": 18 } }", "{ \"not\": { \"definition\": \"child\" } }, \"child\": { \"age\": { \"below\": 18 } }", ("definition.unknown", "$.definitions.adult.not.definition"), ("definition.unused", "$.definitions.child")),
        Form("a definition of a member for a household", "{ \"anyMember\": { \"definition\": \"adult\" } }", "{ \"definition\": \"adult\" }", "condition.place", "$.definitions.adult.age"),
        Form("a faulty definition", "{ \"age\": { \"from\": 18 } }", "{ \"age\": { \"from\": 181 } }", "condition.bounds", "$.definitions.adult.age"),
        Form("a definition in capitals", "{ \"adult\": {", "{ \"Adult\": {", ("id.format", "$.definitions.Adult"), ("definition.unused", "$.definitions.Adult"), ("definition.unknown", Criterion + ".anyMember.definition")),
        Form("a definition of an undeclared document", "{ \"from\": 18 } }", "{ \"from\": 18 }, \"source\": { \"document\": \"2/2030\", \"at\": \"-\", \"verification\": \"law-text\" } }", "document.undeclared", "$.definitions.adult.source.document"),
        Form("a source beside a definition", "{ \"definition\": \"adult\" }", "{ \"definition\": \"adult\", \"source\": { \"document\": \"1/2030\", \"at\": \"-\", \"verification\": \"law-text\" } }", "condition.key", Criterion + ".anyMember.source"),
        Form("a definition and another head", "{ \"definition\": \"adult\" }", "{ \"definition\": \"adult\", \"age\": { \"from\": 18 } }", ("condition.head", Criterion + ".anyMember")),

        // ---- numbers ----
        Condition("a number with two ends", """{ "fact": "cars", "from": 1, "to": 2, "below": 3 }""", "condition.key", WaterPath),
        Condition("a number and a value", """{ "fact": "cars", "from": 1, "is": true }""", "condition.key", WaterPath),
        Condition("a number that falls", """{ "fact": "cars", "from": 3, "to": 2 }""", "condition.bounds", WaterPath + ".to"),
        Condition("a number of nothing", """{ "fact": "cars", "from": 3, "below": 3 }""", "condition.bounds", WaterPath + ".below"),
        Condition("a number below zero", """{ "fact": "cars", "below": 0 }""", "condition.bounds", WaterPath + ".below"),
        Condition("a negative number", """{ "fact": "cars", "from": -1 }""", "condition.bounds", WaterPath + ".from"),
        Condition("half a car", """{ "fact": "cars", "to": 1.5 }""", "condition.bounds", WaterPath + ".to"),
        Condition("a number above its most", """{ "fact": "cars", "from": 1001 }""", "condition.bounds", WaterPath + ".from"),
        Condition("a number of three decimals", """{ "fact": "electricity_per_month", "below": 99.999 }""", "condition.bounds", WaterPath + ".below"),
        Condition("a number as text", """{ "fact": "cars", "from": "1" }""", "value.type", WaterPath + ".from"),
        Condition("a number of a boolean", """{ "fact": "uses_internet", "from": 1 }""", "fact.type", WaterPath + ".from"),
        Condition("a number of one of several", """{ "fact": "toilet", "to": 1 }""", "fact.type", WaterPath + ".to"),
        Condition("a number of a set", """{ "fact": "devices", "below": 1 }""", "fact.type", WaterPath + ".below"),
        Condition("a bound of another head", """{ "perMember": "floor_area", "below": 8, "to": 9 }""", "condition.key", WaterPath + ".to"),
        Condition("a bound of a connective", """{ "all": [ { "fact": "uses_internet", "is": true } ], "below": 8 }""", "condition.key", WaterPath + ".below"),
        Condition("a quantity from nothing", """{ "perMember": "floor_area", "from": 0 }""", "condition.bounds", WaterPath + ".from"),
        Condition("a quantity that falls", """{ "perMember": "floor_area", "from": 20, "below": 20 }""", "condition.bounds", WaterPath + ".below"),
        Condition("a count for each member", """{ "perMember": "cars", "below": 1 }""", "fact.type", WaterPath + ".perMember"),

        // ---- a fact, or else a measurement ----
        Condition("given without orElse", """{ "given": "heater" }""", "condition.key", WaterPath),
        Condition("orElse without given", """{ "orElse": { "fact": "cars", "from": 1 } }""", "condition.key", WaterPath),
        Condition("a number given", """{ "given": "cars", "orElse": { "fact": "cars", "from": 1 } }""", "fact.type", WaterPath + ".given"),
        Condition("an unknown fact given", """{ "given": "heating", "orElse": { "fact": "cars", "from": 1 } }""", "fact.unknown", WaterPath + ".given"),
        Condition("a fact of a member given", """{ "given": "stunted", "orElse": { "fact": "cars", "from": 1 } }""", "condition.place", WaterPath + ".given"),
        Condition("an unknown fact or else", """{ "given": "heater", "orElse": { "fact": "fires", "from": 1 } }""", "fact.unknown", WaterPath + ".orElse.fact"),
        Condition("an undeclared document or else", """{ "given": "heater", "orElse": { "fact": "cars", "from": 1, "source": { "document": "2/2030", "at": "-", "verification": "law-text" } } }""", "document.undeclared", WaterPath + ".orElse.source.document"),
        Condition("a table by age of the household", """{ "fact": "floor_area", "belowByAge": [ { "month": 0, "male": 1, "female": 1 } ] }""", "fact.type", WaterPath + ".belowByAge"),
        Member("a table by age of a boolean", """{ "fact": "stunted", "belowByAge": [ { "month": 0, "male": 1, "female": 1 } ] }""", "fact.type", ".belowByAge"),
        Member("a table by age beside a bound", Boundless.Replace("\"belowByAge\"", "\"from\": 1, \"belowByAge\"", StringComparison.Ordinal), "condition.key", ""),
        Member("an empty table by age", """{ "fact": "height", "belowByAge": [] }""", "condition.empty", ".belowByAge"),
        Member("a table by age that begins late", Boundless.Replace("\"month\": 0", "\"month\": 1", StringComparison.Ordinal), "condition.bounds", ".belowByAge[0].month"),
        Member("a table by age that stands still", Boundless.Replace("\"month\": 1", "\"month\": 0", StringComparison.Ordinal), "condition.bounds", ".belowByAge[1].month"),
        Member("a table by age beyond 130 years", Boundless.Replace("\"month\": 1", "\"month\": 1561", StringComparison.Ordinal), "condition.bounds", ".belowByAge[1].month"),
        Member("a table by age of half a month", Boundless.Replace("\"month\": 1", "\"month\": 1.5", StringComparison.Ordinal), "value.type", ".belowByAge[1].month"),
        Member("a cut-off of two decimals", Boundless.Replace("50.8", "50.85", StringComparison.Ordinal), "condition.bounds", ".belowByAge[1].male"),
        Member("a negative cut-off", Boundless.Replace("49.8", "-49.8", StringComparison.Ordinal), "condition.bounds", ".belowByAge[1].female"),
        Member("a cut-off of boys alone", Boundless.Replace(", \"female\": 49.8", "", StringComparison.Ordinal), "key.missing", ".belowByAge[1]"),

        // ---- counts, months, years of review ----
        Condition("a count without bounds", """{ "countMembers": { "where": { "fact": "disabled", "is": true } } }""", "condition.bounds", WaterPath + ".countMembers"),
        Condition("a count that falls", """{ "countMembers": { "from": 2, "to": 1, "where": { "fact": "disabled", "is": true } } }""", "condition.bounds", WaterPath + ".countMembers"),
        Condition("a negative count", """{ "countMembers": { "from": -1, "where": { "fact": "disabled", "is": true } } }""", "condition.bounds", WaterPath + ".countMembers"),
        Condition("a count of 1,001", """{ "countMembers": { "from": 1001, "where": { "fact": "disabled", "is": true } } }""", "condition.bounds", WaterPath + ".countMembers"),
        Condition("a count up to 1,001", """{ "countMembers": { "to": 1001, "where": { "fact": "disabled", "is": true } } }""", "condition.bounds", WaterPath + ".countMembers"),
        Condition("a count of nobody", """{ "countMembers": { "from": 1 } }""", "key.missing", WaterPath + ".countMembers"),
        Member("a count of a member", """{ "countMembers": { "from": 1, "where": { "fact": "disabled", "is": true } } }""", "condition.place", ".countMembers"),
        Condition("an age in months outside", """{ "ageMonths": { "from": 60 } }""", "condition.place", WaterPath + ".ageMonths"),
        Member("an age in months above 130 years", """{ "ageMonths": { "from": 1561 } }""", "condition.bounds", ".ageMonths"),
        Member("an age in months that falls", """{ "ageMonths": { "from": 18, "below": 18 } }""", "condition.bounds", ".ageMonths"),
        Condition("no year of review", """{ "reviewIn": {} }""", "condition.bounds", WaterPath + ".reviewIn"),
        Condition("a year of review of two digits", """{ "reviewIn": { "from": 26 } }""", "condition.bounds", WaterPath + ".reviewIn"),
        Condition("a year of review too far", """{ "reviewIn": { "to": 2201 } }""", "condition.bounds", WaterPath + ".reviewIn"),
        Condition("a year of review that falls", """{ "reviewIn": { "from": 2026, "to": 2025 } }""", "condition.bounds", WaterPath + ".reviewIn"),
    ];

    /// <summary>Twenty yes-or-no facts and numbers, more than a million ways to answer.</summary>
    private static string AnyOfMany
    {
        get
        {
            string[] yes = ["wall_durable", "pillar_durable", "roof_durable", "uses_internet", "uses_telephone", "hears_loudspeaker", "hygienic_water", "hygienic_toilet", "centrally_run_city", "aquaculture", "heater", "water_boiler"];
            string[] counts = ["motorbikes", "motor_boats", "printers", "colour_televisions", "music_systems", "refrigerators", "air_conditioners", "poultry"];
            return "{ \"any\": [" + string.Join(",", yes.Select(fact => $$"""{ "fact": "{{fact}}", "is": true }""").Concat(counts.Select(fact => $$"""{ "fact": "{{fact}}", "from": 1 }"""))) + "] }";
        }
    }

    private static LawFaultCase Form(string name, string find, string replace, string code, string path) => Form(name, find, replace, (code, path));

    private static LawFaultCase Form(string name, string find, string replace, params (string Code, string Path)[] faults) =>
        Text(name, Replace(WithForms, find, replace), [.. faults.Select(fault => (fault.Code, fault.Path, (long?)FormsLine))]);

    private static LawFaultCase Form(string name, string find, string replace, string findToo, string replaceToo, params (string Code, string Path)[] faults) =>
        Text(name, Replace(Replace(WithForms, find, replace), findToo, replaceToo), [.. faults.Select(fault => (fault.Code, fault.Path, (long?)FormsLine))]);
}
