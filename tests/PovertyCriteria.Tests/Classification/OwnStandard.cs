namespace PovertyCriteria.Tests.Classifying;

/// <summary>Law files of one's own, as short as the format allows.</summary>
internal static class OwnStandard
{
    public const string Source = """{ "document": "01/2099/QĐ-UBND", "at": "Điều 1", "verification": "law-text" }""";

    /// <summary>A standard of these lines, class rows and indicators, each given as the JSON text of its key; more keys as they stand.</summary>
    public static PovertyStandard Of(string measure, string lines, string classes, string indicators, string? more = null) => PovertyStandard.Parse($$"""
        {
          "id": "own-2099",
          "name": { "vi": "Chuẩn riêng", "en": "A standard of one's own" },
          "documents": [ { "number": "01/2099/QĐ-UBND", "kind": "Quyết định" } ],
          "applies": [ { "from": "2025-01-01", "to": "2099-12-31", "source": {{Source}} } ],
          "byFacts": { "measure": "{{measure}}", "lines": { {{lines}} }, "classes": [ {{classes}} ] },
          "dimensions": [ { "id": "one", "name": { "vi": "Một chiều", "en": "One dimension" } } ],
          "indicators": [ {{indicators}} ]{{(more is null ? "" : "," + more)}}
        }
        """);

    public static string Line(string id, long rural, long urban) =>
        $$"""
        "{{id}}": { "name": { "vi": "Mức", "en": "Line" }, "rural": {{rural}}, "urban": {{urban}}, "source": {{Source}} }
        """;

    /// <summary>A class row: the class and its bounds as JSON, such as <c>"atMost": "line", "deprivedAtLeast": 2</c>.</summary>
    public static string Row(string @class, string bounds) => $$"""{ "class": "{{@class}}", {{bounds}}, "source": {{Source}} }""";

    /// <summary>An indicator; without a condition its threshold is not in the data.</summary>
    public static string Indicator(string id, string? deprivedWhen = null) =>
        $$"""
        { "id": "{{id}}", "dimension": "one", "name": { "vi": "Chỉ số", "en": "Indicator" }, {{(deprivedWhen is null ? "" : "\"deprivedWhen\": " + deprivedWhen + ",")}} "source": {{Source}} }
        """;
}
