using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>The codes of all households, and those that stand more than once.</summary>
internal sealed record HouseholdCodes(CodeTable Table, HashSet<int> Repeated)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static HouseholdCodes Read(CsvText file, ReviewFiles files, PovertyStandard standard)
    {
        var codes = new HouseholdCodes(new CodeTable(), []);
        using var rows = file.Read();
        var header = FileHeaders.OfHouseholds(file, rows.Read() ? rows.ToText() : null, files, standard);
        while (rows.Read())
        {
            var id = rows.Cells[header.Id];
            if (id.IsEmpty) continue;
            var known = codes.Table.Count;
            var number = codes.Table.Add(id);
            if (number < known) codes.Repeated.Add(number);
        }

        return codes;
    }
}
