using System.Text;

namespace PovertyCriteria.Cli.Tests;

/// <summary>Sound files with a few bytes changed, left out or put in: whatever becomes of them, it is one of the four endings.</summary>
public class RandomDamageTest
{
    private const int Runs = 400;
    private static readonly string[] Insertions = [",", "\"", "\n", "\r", "\0", ";", "\t", "H1", "-", "=", "|", "ệ", " ", "2023-02-29", "1e6"];

    private static readonly byte[] Households = Encoding.UTF8.GetBytes(
        "household_id,province,area,members,income_per_person_month,income_total_year,floor_area,toilet,devices,deprived_sanitation,ethnicity\n"
        + "H1,01,rural,2,1400000,,12.5,septic,none,true,\"Kinh\"\nH2,79,urban,,,24000000,,none,television|radio,,\"Tày, Nùng\"\nH3,,,,,,,,,,\nH4,48,rural,1,2500000,,30,other,,false,\n");

    private static readonly byte[] Members = Encoding.UTF8.GetBytes(
        "household_id,member_id,birth_date,sex,health_insurance,enrolled\nH1,1,1980-05-01,male,true,none\nH1,2,2016,female,,primary\nH4,1,1950-01,male,false,\nH2,1,,,,\n");

    [Fact]
    public void DamagedFiles_AreAccountedFor_OrRefused()
    {
        var random = new Random(20261015);
        var codes = new int[3];
        for (var run = 0; run < Runs; run++)
        {
            using var folder = new Folder();
            folder.With(Folder.Households, Damaged(Households, random)).With(Folder.Members, random.Next(2) == 0 ? Members : Damaged(Members, random));
            var before = folder.Files;
            var ran = folder.Classify("--lang", "en", random.Next(3) == 0 ? "--ignore-unknown-columns" : "--local");
            Assert.InRange(ran.Code, 0, 2);
            codes[ran.Code]++;
            Assert.DoesNotContain("[software.defect]", ran.Error);
            if (ran.Code == 2) Assert.Equal(before, folder.Files);
            else Accounted(folder, ran.Code);
        }

        // The damage is neither so slight nor so heavy that the test would say nothing.
        Assert.All(codes, count => Assert.InRange(count, 10, Runs));
    }

    private static void Accounted(Folder folder, int code)
    {
        var results = folder.Rows(Folder.Results).Select(row => row["household_id"]).ToList();
        var rejects = code == 0 ? [] : folder.Rows(Folder.Rejects);
        Assert.Equal(code == 1, rejects.Count > 0);
        var rejected = rejects.Where(row => row["file"] == Folder.Households).Select(row => row["household_id"]).ToHashSet();
        Assert.Equal(results.Count, results.Distinct().Count());
        Assert.Empty(results.Intersect(rejected));
        Assert.All(results, id => Assert.True(Column.IsIdentifier(id)));
        Assert.All(rejects, row => Assert.NotEqual("", row["code"]));
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0: damaged.RemoveAt(at); break;
                case 1: damaged[at] = (byte)random.Next(256); break;
                case 2: damaged.InsertRange(at, Encoding.UTF8.GetBytes(Insertions[random.Next(Insertions.Length)])); break;
                default: damaged.RemoveRange(at, Math.Min(random.Next(1, 30), damaged.Count - at)); break;
            }
        }

        return [.. damaged];
    }
}
