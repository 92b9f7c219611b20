using System.Text.Json;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>The files of the pack as they stand in the repository.</summary>
internal static class ConformancePack
{
    /// <summary>The restatements that write them, a file each.</summary>
    public static readonly Func<CaseWriter>[] Writers =
    [
        BirthCases.Write, StandardChoiceCases.Write, FormCases.Write, GroupCases.Write, IndicatorCases.Of2016, IndicatorCases.Of2022, IndicatorCases.Of2027,
        LineCases.Write, NutritionCases.Write, Period2027Cases.Write, FaultCases.Write, SchoolCases.Write, ScoreCases.Write, TrapCases.Write, UnknownCases.Write,
    ];

    public static string PathOf(string name) => Path.Combine("conformance", name + ".json");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.PathOf("conformance"), "*.json")
        .Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".schema.json", StringComparison.Ordinal)).Select(name => name[..^5]).Order(StringComparer.Ordinal);

    public static ConformanceFile Read(string name) =>
        JsonSerializer.Deserialize(Repository.Read("conformance", name + ".json"), ConformanceJson.Default.ConformanceFile)!;

    public static LocalDate Date(ConformanceCase each) => NodaTime.Text.LocalDatePattern.Iso.Parse(each.On).Value;

    public static Basis BasisOf(ConformanceCase each) => each.By switch { ConformanceBasis.Facts => Basis.Facts, ConformanceBasis.Scores => Basis.Scores, _ => Basis.Forms };

    /// <summary>The standard that the case ends up with, found as the case says; null where none is in force.</summary>
    public static PovertyStandard? Find(ConformanceCase each)
    {
        PovertyStandard? found = null;
        switch (each.ChosenBy)
        {
            case ChosenBy.Id: PovertyStandards.TryGet(each.Standard!, out found); break;
            case ChosenBy.Date: PovertyStandards.National.TryGetInForceOn(Date(each), out found); break;
            default: PovertyStandards.Local.TryGetInForceOn(each.Household["province"]!.GetValue<string>(), Date(each), out found); break;
        }

        return found;
    }
}
