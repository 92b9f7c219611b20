using System.Collections.Immutable;
using System.Text.Json;

namespace PovertyCriteria;

/// <summary>The JSON of an explanation; its form is documented in docs/explanation-json.md.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        var result = explanation.Result;
        var standard = result.Standard;
        json.WriteStartObject();
        Text(json, "household_id", explanation.Household.Id);
        json.WriteString("on", Iso(explanation.On));
        json.WriteString("by", explanation.By.Token());
        json.WriteStartObject("standard");
        json.WriteString("id", standard.Id);
        Localized(json, "name", standard.Name);
        json.WriteBoolean("in_force", explanation.InForce);
        if (explanation.Window is { } window) Cite(json, "window_source", window.Source);
        json.WriteString("data_version", standard.DataVersion);
        json.WriteString("package_version", result.Stamp.PackageVersion);
        json.WriteEndObject();
        json.WriteString("class", result.Class?.Token() ?? "undetermined");
        json.WriteStartArray("possible_classes");
        foreach (var each in result.Possible) json.WriteStringValue(each.Token());
        json.WriteEndArray();
        json.WriteStartObject("deprivations");
        json.WriteNumber("at_least", result.DeprivationsAtLeast);
        json.WriteNumber("at_most", result.DeprivationsAtMost);
        json.WriteNumber("of", standard.Indicators.Length);
        json.WriteEndObject();
        Lines(json, explanation.Rule);
        Clauses(json, explanation.Clauses);
        if (explanation.Score is { } score) ScoreJson.Write(json, score);
        json.WriteStartArray("indicators");
        foreach (var finding in explanation.Indicators) Finding(json, finding);
        json.WriteEndArray();
        Texts(json, "missing", explanation.Missing);
        Changes(json, explanation.Changes);
        json.WriteStartArray("groups");
        foreach (var group in explanation.Groups)
        {
            json.WriteStartObject();
            json.WriteString("id", group.Group.Id);
            Truth(json, "belongs", group.Belongs);
            Cite(json, "source", group.Group.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Lines(Utf8JsonWriter json, ClassRule rule)
    {
        json.WriteString("measure", MeasureWords.Tokens[(int)rule.Measure]);
        json.WriteStartObject("lines");
        foreach (var line in rule.Lines)
        {
            json.WriteStartObject(line.Id);
            Localized(json, "name", line.Name);
            json.WriteNumber("rural", line.Rural);
            json.WriteNumber("urban", line.Urban);
            Cite(json, "source", line.Source);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Clauses(Utf8JsonWriter json, ImmutableArray<ClassRow> clauses)
    {
        json.WriteStartArray("clauses");
        foreach (var clause in clauses)
        {
            json.WriteStartObject();
            json.WriteString("class", clause.Class.Token());
            Text(json, "above", clause.Above);
            Text(json, "at_most", clause.AtMost);
            Number(json, "deprived_at_least", clause.DeprivedAtLeast);
            Number(json, "deprived_fewer_than", clause.DeprivedFewerThan);
            if (clause.Source is { } source) Cite(json, "source", source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, IndicatorFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Indicator.Id);
        json.WriteNumber("number", finding.Indicator.Number);
        Localized(json, "name", finding.Indicator.Name);
        Truth(json, "deprived", finding.Deprived);
        json.WriteBoolean("given_by_reviewer", finding.GivenByReviewer);
        Truth(json, "by_facts", finding.ByFacts);
        json.WriteBoolean("threshold_in_data", finding.Indicator.CanBeAssessed);
        Evidence(json, finding.Evidence);
        Texts(json, "missing", finding.Missing);
        Cite(json, "source", finding.Indicator.Source);
        json.WriteEndObject();
    }

    public static void Evidence(Utf8JsonWriter json, ImmutableArray<Evidence> all)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in all)
        {
            json.WriteStartObject();
            Number(json, "member_index", evidence.MemberIndex);
            Text(json, "member_id", evidence.MemberId);
            json.WriteString("fact", evidence.Fact);
            json.WriteString("value", evidence.Value);
            Localized(json, "shown", evidence.Shown);
            Localized(json, "must", evidence.Must);
            Truth(json, "holds", evidence.Holds);
            if (evidence.Source is { } own) Cite(json, "source", own);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Changes(Utf8JsonWriter json, ImmutableArray<ClassChange> changes)
    {
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("by", change.IsByDeprivations ? "deprivations" : "measure");
            Number(json, "above", change.Above);
            Number(json, "at_most", change.AtMost);
            Number(json, "deprived_at_least", change.DeprivedAtLeast);
            Number(json, "deprived_at_most", change.DeprivedAtMost);
            json.WriteStartArray("to");
            foreach (var each in change.To) json.WriteStringValue(each.Token());
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Cite(Utf8JsonWriter json, string key, Source source)
    {
        json.WritePropertyName(key);
        Cite(json, source);
    }

    public static void Cite(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("document", source.Document);
        json.WriteString("at", source.At);
        json.WriteString("verification", Source.VerificationTokens[(int)source.Verification]);
        if (source.Note is { } note) Localized(json, "note", note);
        json.WriteEndObject();
    }

    public static void Localized(Utf8JsonWriter json, string key, LocalizedText text)
    {
        json.WriteStartObject(key);
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    public static void Truth(Utf8JsonWriter json, string key, bool? value)
    {
        if (value is { } known) json.WriteBoolean(key, known);
        else json.WriteNull(key);
    }

    private static void Number(Utf8JsonWriter json, string key, long? value)
    {
        if (value is { } known) json.WriteNumber(key, known);
    }

    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null) json.WriteString(key, value);
    }

    public static void Texts(Utf8JsonWriter json, string key, ImmutableArray<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
