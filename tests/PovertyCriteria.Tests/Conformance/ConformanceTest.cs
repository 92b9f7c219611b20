using PovertyCriteria.Bulk;
using PovertyCriteria.Tests.Bulk;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>Every case through every interpreter: choosing, reading, classifying, missing facts, explaining, scoring, groups and whole columns.</summary>
public class ConformanceTest
{
    public static TheoryData<string> Names => [.. ConformancePack.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Standard_IsTheOneOfTheCase(string name) => Each(name, (each, faults) =>
    {
        if (ConformancePack.Find(each)?.Id is var found && found != each.Standard) faults.Add($"{found} is chosen");
        if (each.ChosenBy != ChosenBy.ProvinceAndDate && each.Standard is not null && !PovertyStandards.TryGet(each.Standard, out _)) faults.Add("is not shipped");
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void OneHousehold_GetsWhatIsExpected(string name) => Each(name, (each, faults) =>
    {
        if (ConformancePack.Find(each) is not { } standard || each.Expected.Faults is not null) return;
        var (on, by) = (ConformancePack.Date(each), ConformancePack.BasisOf(each));
        var household = HouseholdJson.Parse(each.Household.ToJsonString());
        Compare("classify", each, standard.Classify(household, on, by), faults);
        Same("missing", each.Expected.Missing, standard.MissingFor(household, on, by), faults);

        var explanation = standard.Explain(household, on, by);
        Compare("explain", each, explanation.Result, faults);
        Same("explain missing", each.Expected.Missing, explanation.Missing, faults);
        Same("explained as deprived", each.Expected.Deprived, explanation.Indicators.Where(finding => finding.Deprived == true).Select(finding => finding.Indicator.Id), faults);
        Same("explained as not known", each.Expected.Unknown, explanation.Indicators.Where(finding => finding.Deprived is null).Select(finding => finding.Indicator.Id), faults);

        if (each.Expected.IncomeScore is { } score && standard.Score(household, on) is var found && found != new IncomeScore(score.Lowest, score.Highest)) faults.Add($"scores {found}");
        foreach (var (group, answer) in each.Expected.Groups ?? [])
            faults.AddRange(ConformanceGroups.Answers(group, each, standard, household, on, by).Where(given => given.Answer != answer).Select(given => $"{group} is {given.Answer} by {given.By}, expected {answer}"));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void RefusedHousehold_HasTheFaultsThatAreExpected(string name) => Each(name, (each, faults) =>
    {
        if (each.Expected.Faults is not { } expected) return;
        IReadOnlyList<Fault> found;
        try
        {
            found = ConformancePack.Find(each)!.FaultsOf(HouseholdJson.Parse(each.Household.ToJsonString()), ConformancePack.Date(each), ConformancePack.BasisOf(each));
        }
        catch (InvalidHouseholdException refused)
        {
            found = refused.Faults;
        }

        Same("faults", expected.Select(fault => $"{fault.Code} {fault.Field}"), found.Select(fault => $"{fault.CodeText} {fault.Field}"), faults);
    });

    /// <summary>All cases of one standard, date and basis as one set of columns.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_GetWhatIsExpected(string name)
    {
        var wrong = new List<string>();
        var groups = ConformancePack.Read(name).Cases.Where(each => each.Expected.Faults is null && each.By != ConformanceBasis.Forms && ConformancePack.Find(each) is not null)
            .GroupBy(each => (Standard: ConformancePack.Find(each)!, On: ConformancePack.Date(each), By: ConformancePack.BasisOf(each)));
        foreach (var group in groups)
        {
            ConformanceCase[] cases = [.. group];
            var households = cases.Select(each => HouseholdJson.Parse(each.Household.ToJsonString())).ToArray();
            var standard = group.Key.Standard;
            var room = new Room(cases.Length, standard.Indicators.Length);
            standard.PlanFor(group.Key.On, group.Key.By).Classify(Columnar.Of(households, standard), room.Results);
            for (var i = 0; i < cases.Length; i++)
            {
                var faults = new List<string>();
                if (room.Faults[i] != 0) faults.Add($"fault {(FaultCode)room.Faults[i]}");
                var row = i;
                Same("classes", cases[i].Expected.PossibleClasses, Enum.GetValues<PovertyClass>().Where(value => (room.Possible[row] >> (int)value & 1) == 1).Select(Oracle.PlainClasses.Word), faults);
                Same("deprived", cases[i].Expected.Deprived, standard.Indicators.Where(indicator => (room.Deprived[row] >> indicator.Number - 1 & 1) == 1).Select(indicator => indicator.Id), faults);
                Same("unknown", cases[i].Expected.Unknown, standard.Indicators.Where(indicator => (room.Unknown[row] >> indicator.Number - 1 & 1) == 1).Select(indicator => indicator.Id), faults);
                if (cases[i].Expected.Groups?.TryGetValue(ConformanceGroups.MultidimensionallyPoor, out var inTheRate) == true && ConformanceGroups.InTheRate(PovertyClasses.OfMask(room.Possible[row])) != inTheRate)
                    faults.Add("in the rate is not " + inTheRate);
                wrong.AddRange(faults.Select(fault => $"{cases[i]}: {fault}"));
            }
        }

        Assert.Empty(wrong);
    }

    private static void Compare(string interpreter, ConformanceCase each, Classification result, List<string> faults)
    {
        Same(interpreter + " classes", each.Expected.PossibleClasses, result.Possible.Select(Oracle.PlainClasses.Word), faults);
        Same(interpreter + " deprived", each.Expected.Deprived, result.Deprived.Select(indicator => indicator.Id), faults);
        Same(interpreter + " unknown", each.Expected.Unknown, result.Unknown.Select(indicator => indicator.Id), faults);
    }

    /// <summary>Sets of words; what is not expected is not asked.</summary>
    private static void Same(string what, IEnumerable<string>? expected, IEnumerable<string> actual, List<string> faults)
    {
        if (expected is null) return;
        string wanted = string.Join("|", expected.Order(StringComparer.Ordinal)), found = string.Join("|", actual.Order(StringComparer.Ordinal));
        if (wanted != found) faults.Add($"{what} are {found}, expected {wanted}");
    }

    private static void Each(string name, Action<ConformanceCase, List<string>> check)
    {
        var wrong = new List<string>();
        var file = ConformancePack.Read(name);
        Assert.NotEmpty(file.Cases);
        foreach (var each in file.Cases)
        {
            var faults = new List<string>();
            check(each, faults);
            wrong.AddRange(faults.Select(fault => $"{each}: {fault}"));
        }

        Assert.Empty(wrong);
    }
}
