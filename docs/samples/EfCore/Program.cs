using Microsoft.EntityFrameworkCore;
using NodaTime;
using PovertyCriteria;
using PovertyCriteria.Bulk;
using PovertyCriteria.Samples;

var on = new LocalDate(2026, 10, 15);
var path = Path.Combine(Path.GetTempPath(), $"register-{Environment.ProcessId}.db");
using var register = new Register(path);
Fill(register);

// Households and members in the same order: members of one household together.
var households = register.Households.OrderBy(row => row.Id).ToArray();
var members = register.Members.AsNoTracking().OrderBy(row => row.HouseholdId).ThenBy(row => row.Id).ToArray();
var offsets = new int[households.Length + 1];
for (int household = 0, member = 0; household < households.Length; household++)
{
    while (member < members.Length && members[member].HouseholdId == households[household].Id) member++;
    offsets[household + 1] = member;
}

var memberColumns = new BulkMembers(members.Length, offsets);
memberColumns.SetBirths(Array.ConvertAll(members, row => row.Born is { } born ? born.DayNumber - Epoch : 0), known: Known(members, row => row.Born is not null));
memberColumns.SetFlags("health_insurance", Known(members, row => row.Insured == true), Known(members, row => row.Insured is not null));

var columns = new BulkHouseholds(households.Length, memberColumns);
columns.SetCodes("area", Array.ConvertAll(households, row => (byte)(row.IsUrban == true ? Area.Urban : Area.Rural)), Known(households, row => row.IsUrban is not null));
columns.SetAmounts("income_total_year", Array.ConvertAll(households, row => row.IncomeOfYear ?? 0), Known(households, row => row.IncomeOfYear is not null));
columns.SetNumbers("floor_area", Array.ConvertAll(households, row => (int)((row.FloorArea ?? 0) * 100)), Known(households, row => row.FloorArea is not null));
columns.SetFlags("uses_internet", Known(households, row => row.UsesInternet == true), Known(households, row => row.UsesInternet is not null));
columns.SetCodes("water_source", Array.ConvertAll(households, row => (byte)(row.WaterSource is { } word ? WaterOf(word) : 0)), Known(households, row => row.WaterSource is not null));

// Everything at once; a row with a fault has its code and no class.
PovertyStandard standard = PovertyStandards.National.InForceOn(on);
var (possible, faults) = (new byte[households.Length], new byte[households.Length]);
standard.PlanFor(on).Classify(columns, new BulkResults { Possible = possible, Faults = faults }, threads: 2);

for (var i = 0; i < households.Length; i++)
{
    PovertyClass[] classes = [.. Enum.GetValues<PovertyClass>().Where(each => (possible[i] >> (int)each & 1) == 1)];
    households[i].PossibleClasses = string.Join("|", classes.Select(each => each.Token()));
    households[i].Class = classes.Length == 1 ? classes[0].Token() : null;
}

register.SaveChanges();
foreach (var group in register.Households.GroupBy(row => row.PossibleClasses).Select(rows => new { Classes = rows.Key, Count = rows.Count() }).OrderBy(group => group.Classes))
    Console.WriteLine($"{group.Count,6} {group.Classes}");
Console.WriteLine($"{faults.Count(fault => fault != 0)} refused; {standard.Id}, data {standard.DataVersion}");
register.Database.EnsureDeleted();

static byte[] Known<T>(T[] rows, Func<T, bool> known)
{
    var bits = new byte[(rows.Length + 7) / 8];
    for (var i = 0; i < rows.Length; i++)
        if (known(rows[i])) bits[i / 8] |= (byte)(1 << (i % 8));
    return bits;
}

static WaterSource WaterOf(string word) => Enum.Parse<WaterSource>(word.Replace("_", ""), ignoreCase: true);

// A thousand households that nobody lives in.
static void Fill(Register register)
{
    register.Database.EnsureCreated();
    string[] water = ["piped", "drilled_well", "surface_water", "rainwater"];
    for (var id = 1; id <= 1_000; id++)
    {
        register.Add(new HouseholdRow
        {
            Id = id, IsUrban = id % 4 == 0, IncomeOfYear = id % 50 == 0 ? null : 20_000_000L + id * 150_000L, FloorArea = 12 + id % 60, UsesInternet = id % 3 != 0, WaterSource = water[id % 4],
        });
        for (var member = 0; member <= id % 5; member++)
            register.Add(new MemberRow { HouseholdId = id, Born = new DateOnly(1960 + (id * 7 + member * 13) % 65, 1 + member, 15), Insured = (id + member) % 9 == 0 ? null : (id + member) % 11 != 0 });
    }

    register.SaveChanges();
}

internal partial class Program
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;
}
