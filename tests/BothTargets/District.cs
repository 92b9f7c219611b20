using System.Text;
using System.Text.Json;

namespace PovertyCriteria.BothTargets;

/// <summary>The files that <c>povertycriteria sample</c> writes, read in the plainest way: they quote nothing.</summary>
internal sealed class District
{
    public District(string folder)
    {
        var members = Rows(Path.Combine(folder, "members.csv")).GroupBy(row => row["household_id"], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        Households = Rows(Path.Combine(folder, "households.csv")).Select(row => HouseholdJson.Parse(Json(row, members.TryGetValue(row["household_id"], out var own) ? own : null))).ToArray();
    }

    public Household[] Households { get; }

    private static List<Dictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = lines[0].Split(',');
        return lines.Skip(1).Where(line => line.Length > 0).Select(line =>
        {
            if (line.IndexOf('"') >= 0) throw new FormatException("A quoted cell in " + path);
            var cells = line.Split(',');
            return Enumerable.Range(0, columns.Length).ToDictionary(i => columns[i], i => cells[i], StringComparer.Ordinal);
        }).ToList();
    }

    private static string Json(Dictionary<string, string> household, List<Dictionary<string, string>>? members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Write(json, household, withId: true);
            if (members is not null)
            {
                json.WriteStartArray("member_list");
                foreach (var member in members)
                {
                    json.WriteStartObject();
                    Write(json, member, withId: false);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Scalars may be written as text; a list is an array.</summary>
    private static void Write(Utf8JsonWriter json, Dictionary<string, string> row, bool withId)
    {
        foreach (var cell in row)
        {
            if (cell.Value.Length == 0 || !withId && cell.Key == "household_id") continue;
            if (cell.Key is not ("devices" or "review_exclusions" or "causes"))
            {
                json.WriteString(cell.Key, cell.Value);
                continue;
            }

            json.WriteStartArray(cell.Key);
            if (cell.Value != "none") foreach (var word in cell.Value.Split('|')) json.WriteStringValue(word);
            json.WriteEndArray();
        }
    }
}
