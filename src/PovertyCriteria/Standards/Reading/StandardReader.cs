using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>From the bytes of a law file to a standard.</summary>
internal static class StandardReader
{
    public static PovertyStandard? FindNational(string id) => PovertyStandards.National.TryGet(id, out var standard) ? standard : null;

    public static ImmutableArray<LawFault> Validate(Stream json, Func<string, PovertyStandard?> find)
    {
        var faults = new List<LawFault>();
        Check(json, find, faults, out _);
        return [.. faults];
    }

    public static PovertyStandard Read(Stream json, Func<string, PovertyStandard?> find) => Read(json, find, indicators: default);

    /// <summary>Reads a file of the package itself. Tests have checked it; doing so again each time would be most of what a short run takes.</summary>
    public static PovertyStandard ReadShipped(Stream json, Func<string, PovertyStandard?> find, string dataVersion)
    {
        var file = LawFile.ReadChecked(json, LawJsonContext.Default.StandardFile, out var bytes);
        return ToDomain(file, find, bytes, dataVersion, shared: default);
    }

    /// <summary>Reads a standard made from another by changing nothing of its indicators, which it then shares.</summary>
    public static PovertyStandard ReadChanged(byte[] json, ImmutableArray<Indicator> indicators)
    {
        using var stream = new MemoryStream(json, writable: false);
        return Read(stream, FindNational, indicators);
    }

    private static PovertyStandard Read(Stream json, Func<string, PovertyStandard?> find, ImmutableArray<Indicator> indicators)
    {
        var faults = new List<LawFault>();
        var file = Check(json, find, faults, out var bytes);
        return file is null ? throw new InvalidStandardException([.. faults]) : ToDomain(file, find, bytes, dataVersion: null, indicators);
    }

    private static StandardFile? Check(Stream json, Func<string, PovertyStandard?> find, List<LawFault> faults, out byte[] bytes) =>
        LawFile.Check(json, LawJsonContext.Default.StandardFile, new StandardValidator(find), faults, out bytes);

    private static PovertyStandard ToDomain(StandardFile file, Func<string, PovertyStandard?> find, byte[] bytes, string? dataVersion, ImmutableArray<Indicator> shared)
    {
        var digest = LawFile.Digest(bytes);
        var other = file.IndicatorsOf is { } id ? find(id) : null;
        var dimensions = (file.Dimensions ?? []).ToDictionary(dimension => dimension.Id, dimension => new Dimension(dimension.Id, dimension.Name.ToDomain()), StringComparer.Ordinal);
        var conditions = new ConditionReader(file.Definitions, (_, path, _, _) => throw new InvalidOperationException("Read without being checked: " + path));
        ImmutableArray<Indicator> indicators = other is not null ? other.Indicators : !shared.IsDefault ? shared :
        [
            .. file.Indicators!.Select((indicator, index) => new Indicator(
                indicator.Id, index + 1, dimensions[indicator.Dimension], indicator.Name.ToDomain(), indicator.Text, indicator.Source.ToDomain())
            {
                DeprivedWhen = indicator.DeprivedWhen is { } condition ? conditions.Read(condition, $"$.indicators[{index}].deprivedWhen") : null,
            }),
        ];
        ImmutableArray<MissingLaw> notFound = [.. (file.NotFound ?? []).Select(missing => missing.ToDomain())];
        return new PovertyStandard
        {
            Id = file.Id,
            Name = file.Name.ToDomain(),
            ProvinceCode = file.Province,
            ProvinceUntil = LawDate.ParseOptional(file.ProvinceUntil),
            Documents = [.. file.Documents.Select(document => document.ToDomain())],
            Windows = [.. file.Applies.Select(window => new ApplicationWindow(LawDate.Parse(window.From), LawDate.Parse(window.To), window.Source.ToDomain()))],
            Indicators = indicators,
            IndicatorsOf = file.IndicatorsOf,
            ByFacts = ToDomain(file.ByFacts, indicators.Length),
            ByScores = file.ByScores is { } scores ? ToDomain(scores, indicators.Length) : null,
            ScoreTable = file.ScoreTable is { } table ? SurveyFormReader.Read(table, conditions) : null,
            QuickForm = file.QuickForm is { } form ? SurveyFormReader.Read(form, conditions) : null,
            Groups = [.. (file.Groups ?? []).Select(group => new PovertyGroup(
                group.Id, group.Name.ToDomain(), LawDate.Parse(group.From), LawDate.Parse(group.To), group.AtMost, [.. group.ExceptClasses], group.Source.ToDomain()))],
            NotFound = other is null ? notFound : notFound.AddRange(other.NotFound.Where(missing => missing.IndicatorId is not null)),
            Json = [.. bytes],
            Digest = digest,
            DataVersion = dataVersion ?? "sha256:" + digest.Substring(0, 16),
        };
    }

    private static ClassRule ToDomain(RuleJson rule, int indicators)
    {
        ImmutableArray<Line> lines =
        [
            .. rule.Lines
                .Select(pair => new Line(
                    pair.Key,
                    pair.Value.Name?.ToDomain() ?? LocalizedText.Same(pair.Key),
                    pair.Value.Rural ?? pair.Value.All!.Value,
                    pair.Value.Urban ?? pair.Value.All!.Value,
                    pair.Value.Source.ToDomain()))
                .OrderBy(line => line.Rural),
        ];
        ImmutableArray<ClassRow> rows = [.. rule.Classes.Select(row => row.ToDomain())];
        return new ClassRule(rule.Measure, lines, rows, rule.PointsPerDeprivation, indicators);
    }
}
