using System.Globalization;

namespace PovertyCriteria;

/// <summary>What a standard asks of facts beyond what every household is asked; collects or stops as <see cref="HouseholdChecks"/> does.</summary>
internal static class ClassificationChecks
{
    public static FaultCode Check(PovertyStandard standard, Household household, LocalDate on, Basis by, List<Fault>? all)
    {
        var first = HouseholdChecks.Check(household, on, all);
        if (first != FaultCode.None && all is null) return first;
        var standards = CheckAgainst(standard, household, by, all);
        return first != FaultCode.None ? first : standards;
    }

    private static FaultCode CheckAgainst(PovertyStandard standard, Household household, Basis by, List<Fault>? all)
    {
        var first = FaultCode.None;
        if (household.Assessed is { } assessed)
        {
            foreach (var answer in assessed)
            {
                if (standard.TryGetIndicatorIndex(answer.Key) >= 0) continue;
                if (all is null) return FaultCode.UnknownIndicator;
                first = FaultCode.UnknownIndicator;
                var known = string.Join(", ", standard.Indicators.Select(indicator => indicator.Id));
                all.Add(new Fault(FaultCode.UnknownIndicator, Columns.AssessedPrefix + answer.Key, null, answer.Key,
                    new($"một chỉ số của {standard.Id}: {known}", $"an indicator of {standard.Id}: {known}")));
            }
        }

        if (by != Basis.Scores || household.DeprivationScore is not { } score || standard.ByScores?.PointsPerDeprivation is not { } points) return first;
        var fault = score % points != 0 ? FaultCode.ScoreNotMultiple : score / points > standard.Indicators.Length ? FaultCode.ScoreAboveCount : FaultCode.None;
        if (fault == FaultCode.None) return first;
        all?.Add(new Fault(fault, Columns.DeprivationScore.Name, null, score.ToString(CultureInfo.InvariantCulture),
            new($"bội số của {points}, từ 0 đến {points * standard.Indicators.Length}", $"a multiple of {points} from 0 to {points * standard.Indicators.Length}")));
        return first != FaultCode.None ? first : fault;
    }
}
