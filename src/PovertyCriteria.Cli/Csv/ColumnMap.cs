using System.Text;

namespace PovertyCriteria.Cli;

/// <summary>The caller's headers and values, and ours for each; without a map every header and value is ours already.</summary>
internal sealed record ColumnMap(IReadOnlyDictionary<string, string> Names, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values)
{
    public static ColumnMap None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal));

    /// <summary>Our name of a header. A Vietnamese letter may be written in one code or in two; both are the same letter.</summary>
    public string NameOf(string header)
    {
        var name = Composed(header);
        return Names.TryGetValue(name, out var ours) ? ours : name;
    }

    /// <summary>The translations of a column; null where there are none.</summary>
    public IReadOnlyDictionary<string, string>? ValuesOf(Place place) => Values.TryGetValue(place.Name, out var values) ? values : null;

    /// <summary>Our value of a cell; of a list, each part is translated.</summary>
    public static string Translate(string cell, Place place, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(Composed(cell), out var ours) ? ours
        : place.Column?.Type == ColumnType.Set && cell.Contains('|', StringComparison.Ordinal)
            ? string.Join('|', cell.Split('|').Select(part => values.TryGetValue(Composed(part), out var one) ? one : part))
        : cell;

    public static string Composed(string text) => text.Length == 0 || text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
}
