using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace PovertyCriteria;

/// <summary>Changes to the law file of a standard, made together and then read as a file of the user's own.</summary>
internal sealed class StandardReform
{
    private const string Suffix = "-reform";
    private const string Document = "Phương án giả định (không phải văn bản)";

    private static readonly LocalizedText NameSuffix = new(" (phương án giả định)", " (assumed reform)");
    private static readonly string[] Cutoffs = ["deprivedAtLeast", "deprivedFewerThan"];

    private readonly PovertyStandard _standard;
    private readonly JsonObject _file;
    private bool _named;

    public StandardReform(PovertyStandard standard)
    {
        _standard = standard;
        ReadOnlySpan<byte> text = standard.Json.AsSpan();
        if (text.StartsWith(Encoding.UTF8.GetPreamble())) text = text.Slice(Encoding.UTF8.GetPreamble().Length);
        _file = JsonNode.Parse(text)!.AsObject();
    }

    public StandardReform Line(string id, long rural, long urban)
    {
        Require.NotNull(id);
        if (!_standard.ByFacts.Lines.Any(each => string.Equals(each.Id, id, StringComparison.Ordinal)))
            throw new ArgumentException($"{_standard.Id} has no line {id}; it has {string.Join(", ", _standard.ByFacts.Lines.Select(each => each.Id))}.", nameof(id));
        var was = _standard.ByFacts.Line(id);
        var line = _file["byFacts"]!["lines"]![id]!.AsObject();
        line.Remove("all");
        line["rural"] = rural;
        line["urban"] = urban;
        line["source"] = Assumed(new(
            FormattableString.Invariant($"giả định {rural} nông thôn, {urban} thành thị; theo {was.Source} là {was.Rural}, {was.Urban}"),
            FormattableString.Invariant($"assumed {rural} rural, {urban} urban; by {was.Source} it is {was.Rural}, {was.Urban}")));
        return this;
    }

    public StandardReform Cutoff(int deprived)
    {
        var rows = Rules().SelectMany(rule => rule["classes"]!.AsArray()).Select(row => row!.AsObject()).Where(row => Cutoffs.Any(row.ContainsKey)).ToList();
        var old = rows.SelectMany(row => Cutoffs.Where(row.ContainsKey).Select(key => row[key]!.GetValue<int>())).Distinct().ToList();
        if (old.Count != 1)
            throw new NotSupportedException($"{_standard.Id} has {(old.Count == 0 ? "no cut-off" : "more than one cut-off: " + string.Join(", ", old.Select(each => each.ToString(CultureInfo.InvariantCulture))))}.");
        foreach (var row in rows)
        {
            foreach (var key in Cutoffs.Where(row.ContainsKey)) row[key] = deprived;
            row["source"] = Assumed(new(
                FormattableString.Invariant($"giả định ngưỡng {deprived} chỉ số, thay cho {old[0]}"), FormattableString.Invariant($"assumed a cut-off of {deprived} indicators instead of {old[0]}")));
        }

        return this;
    }

    public StandardReform Named(string id, LocalizedText? name)
    {
        _named = true;
        _file["id"] = id;
        if (name is not null) _file["name"] = Text(name);
        return this;
    }

    public PovertyStandard ToStandard()
    {
        if (!_named && !_standard.Id.EndsWith(Suffix, StringComparison.Ordinal)) Named(_standard.Id + Suffix, new(_standard.Name.Vi + NameSuffix.Vi, _standard.Name.En + NameSuffix.En));
        return StandardReader.ReadChanged(Encoding.UTF8.GetBytes(_file.ToJsonString()), _standard.Indicators);
    }

    private IEnumerable<JsonNode> Rules() => new[] { _file["byFacts"], _file["byScores"] }.Where(rule => rule is not null).Select(rule => rule!);

    private JsonObject Assumed(LocalizedText note)
    {
        var documents = _file["documents"]!.AsArray();
        if (!documents.Any(each => string.Equals(each!["number"]!.GetValue<string>(), Document, StringComparison.Ordinal)))
            documents.Add((JsonNode)new JsonObject { ["number"] = Document, ["kind"] = "Phương án" });
        return new JsonObject
        {
            ["document"] = Document, ["at"] = "-", ["verification"] = Source.VerificationTokens[(int)Verification.Unverified], ["note"] = Text(note),
        };
    }

    private static JsonObject Text(LocalizedText text) => new() { ["vi"] = text.Vi, ["en"] = text.En };
}
