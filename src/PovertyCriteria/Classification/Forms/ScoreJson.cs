using System.Text.Json;

namespace PovertyCriteria;

/// <summary>The JSON of an income score; its form is documented in docs/explanation-json.md.</summary>
internal static class ScoreJson
{
    public static void Write(Utf8JsonWriter json, ScoreExplanation score)
    {
        json.WriteStartObject("score");
        ExplanationJson.Localized(json, "table", score.Table.Name);
        ExplanationJson.Cite(json, "source", score.Table.Source);
        json.WriteNumber("lowest", score.Score.Lowest);
        json.WriteNumber("highest", score.Score.Highest);
        json.WriteStartArray("areas");
        for (var i = 0; i < score.Areas.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", score.Areas[i].Id);
            ExplanationJson.Localized(json, "name", score.Areas[i].Name);
            json.WriteString("lines", Columns.Area.Format((long)score.Areas[i].Lines));
            json.WriteNumber("lowest", score.ByArea[i].Lowest);
            json.WriteNumber("highest", score.ByArea[i].Highest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var finding in score.Asked) Item(json, score, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, ScoreExplanation score, ScoreItemFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Item.Id);
        json.WriteNumber("number", finding.Item.Number);
        ExplanationJson.Localized(json, "name", finding.Item.Name);
        json.WriteNumber("lowest", finding.Lowest);
        json.WriteNumber("highest", finding.Highest);
        json.WriteStartArray("categories");
        foreach (var row in finding.Rows)
        {
            json.WriteStartObject();
            ExplanationJson.Localized(json, "name", row.Category.Name);
            ExplanationJson.Truth(json, "holds", row.Holds);
            json.WriteStartObject("points");
            foreach (var area in score.Areas) json.WriteNumber(area.Id, row.Category.PointsIn(area));
            json.WriteEndObject();
            ExplanationJson.Cite(json, "source", row.Category.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ExplanationJson.Evidence(json, finding.Evidence);
        ExplanationJson.Texts(json, "missing", finding.Missing);
        json.WriteStartArray("sources");
        foreach (var source in finding.Sources) ExplanationJson.Cite(json, source);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
