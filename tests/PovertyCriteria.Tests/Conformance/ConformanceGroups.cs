using PovertyCriteria.Reports;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>Whether a household of a case is in a group, by all who answer it: the standard, the review's law, the report form, the statistics.</summary>
internal static class ConformanceGroups
{
    public const string MultidimensionallyPoor = "multidimensionally_poor";

    /// <summary>The columns of Mẫu 7.8 that count the groups.</summary>
    private static readonly Dictionary<string, string> ColumnsOf78 = new(StringComparer.Ordinal)
    {
        ["ethnic_minority"] = "2", ["poor_ethnic_minority"] = "5", ["near_poor_ethnic_minority"] = "6",
    };

    public static IEnumerable<(string By, Answer Answer)> Answers(string group, ConformanceCase each, PovertyStandard standard, Household household, LocalDate on, Basis by)
    {
        var classification = standard.Classify(household, on, by);
        if (group == MultidimensionallyPoor)
        {
            yield return ("the class", InTheRate(classification.Possible));
            yield return ("the report", InTheRate(Tally(ReportStage.Preliminary).Profile()));
        }
        else if (ColumnsOf78.TryGetValue(group, out var column))
        {
            yield return ("the review's law", Of(ReviewLaw.National.IsInGroup(group, RecordOf(each), on)));
            var filled = Tally(ReportStage.Official).Fill(ReportForms.Find("7.8"));
            var cell = filled.Cell(filled.Total("households")!, column);
            yield return ("Mẫu 7.8", cell.Open == 1 ? Answer.Unknown : cell.Count == 1 ? Answer.Yes : Answer.No);
        }
        else
        {
            yield return ("the standard", Of(standard.IsInGroup(group, household, on)));
        }

        ReportTally Tally(ReportStage stage)
        {
            var tally = new ReportTally(standard, on, stage);
            tally.Add(new ReportHousehold(household, classification, RecordOf(each), null));
            return tally;
        }
    }

    /// <summary>Whether a household with these possible classes counts in the multidimensional poverty rate.</summary>
    public static Answer InTheRate(PovertyClasses possible)
    {
        var tally = new ProfileTally();
        tally.Add(possible, members: null);
        return InTheRate(tally.ToProfile());
    }

    private static Answer InTheRate(PovertyProfile ofOne)
    {
        var (lowest, highest) = (ofOne.MultidimensionalPovertyRate(missing: MissingData.Lowest), ofOne.MultidimensionalPovertyRate(missing: MissingData.Highest));
        return lowest == new Ratio(1, 1) ? Answer.Yes : highest == new Ratio(0, 1) ? Answer.No : Answer.Unknown;
    }

    private static ReviewRecord RecordOf(ConformanceCase each) => new()
    {
        RecordedClass = each.Register?.RecordedClass is { } word ? Enum.GetValues<PovertyClass>().Single(one => Oracle.PlainClasses.Word(one) == word) : null,
        HeadEthnicity = each.Register?.HeadEthnicity,
        SpouseEthnicity = each.Register?.SpouseEthnicity,
        HeadHasSpouse = each.Register?.HeadHasSpouse,
    };

    private static Answer Of(bool? answer) => answer is not { } known ? Answer.Unknown : known ? Answer.Yes : Answer.No;
}
