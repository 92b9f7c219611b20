using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PovertyCriteria;

/// <summary>From the bytes of a law file to a standard: tokens, shape, sense, and only then the value.</summary>
internal static class StandardReader
{
    public const int MaxBytes = 1 << 20;

    public static PovertyStandard? FindNational(string id) => PovertyStandards.National.TryGet(id, out var standard) ? standard : null;

    public static ImmutableArray<LawFault> Validate(Stream json, Func<string, PovertyStandard?> find)
    {
        var faults = new List<LawFault>();
        Check(json, find, faults, out _);
        return [.. faults];
    }

    public static PovertyStandard Read(Stream json, Func<string, PovertyStandard?> find, string? dataVersion = null)
    {
        var faults = new List<LawFault>();
        var file = Check(json, find, faults, out var bytes);
        return file is null ? throw new InvalidStandardException([.. faults]) : ToDomain(file, find, Digest(bytes), dataVersion);
    }

    private static StandardFile? Check(Stream json, Func<string, PovertyStandard?> find, List<LawFault> faults, out byte[] bytes)
    {
        if (!TryReadBytes(json, out bytes))
        {
            faults.Add(new LawFault(LawFaultCodes.TooLarge, "$", null, new($"tệp không quá {MaxBytes} byte", $"a file of at most {MaxBytes} bytes"), "> " + MaxBytes));
            return null;
        }

        try
        {
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
        }
        catch (DecoderFallbackException broken)
        {
            var line = 1 + bytes.Take(broken.Index).Count(each => each == (byte)'\n');
            faults.Add(new LawFault(LawFaultCodes.Encoding, "$", line, new("văn bản UTF-8", "UTF-8 text"), $"byte {broken.Index}"));
            return null;
        }

        ReadOnlySpan<byte> text = bytes;
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text.Slice(3);
        var places = JsonPlaces.Of(text);
        faults.AddRange(places.Faults);
        if (faults.Count > 0) return null;

        using var document = JsonDocument.Parse(text.ToArray());
        ShapeCheck.Run(document.RootElement, LawJsonContext.Default.StandardFile, "$", (code, path, must, was) => faults.Add(new LawFault(code, path, places.LineOf(path), must, was)));
        if (faults.Count > 0) return null;

        var file = document.Deserialize(LawJsonContext.Default.StandardFile)!;
        foreach (var failure in new StandardValidator(find).Validate(file).Errors)
        {
            faults.Add(new LawFault(failure.ErrorCode, failure.PropertyName, places.LineOf(failure.PropertyName), (LocalizedText)failure.CustomState, (string?)failure.AttemptedValue ?? ""));
        }

        return faults.Count > 0 ? null : file;
    }

    private static bool TryReadBytes(Stream json, out byte[] bytes)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = json.Read(buffer, 0, buffer.Length)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length <= MaxBytes) continue;
            bytes = [];
            return false;
        }

        bytes = copy.ToArray();
        return true;
    }

    private static string Digest(byte[] bytes)
    {
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(each => each.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
#endif
    }

    private static PovertyStandard ToDomain(StandardFile file, Func<string, PovertyStandard?> find, string digest, string? dataVersion)
    {
        var other = file.IndicatorsOf is { } id ? find(id) : null;
        var dimensions = (file.Dimensions ?? []).ToDictionary(dimension => dimension.Id, dimension => new Dimension(dimension.Id, dimension.Name.ToDomain()), StringComparer.Ordinal);
        var conditions = new ConditionReader(file.Definitions, (_, path, _, _) => throw new InvalidOperationException("Read without being checked: " + path));
        ImmutableArray<Indicator> indicators = other is not null ? other.Indicators :
        [
            .. file.Indicators!.Select((indicator, index) => new Indicator(
                indicator.Id, index + 1, dimensions[indicator.Dimension], indicator.Name.ToDomain(), indicator.Text, indicator.Source.ToDomain())
            {
                DeprivedWhen = indicator.DeprivedWhen is { } condition ? conditions.Read(condition, $"$.indicators[{index}].deprivedWhen") : null,
            }),
        ];
        ImmutableArray<MissingLaw> notFound = [.. (file.NotFound ?? []).Select(missing => new MissingLaw(missing.What.ToDomain(), missing.HeldBy, missing.Indicator))];
        return new PovertyStandard
        {
            Id = file.Id,
            Name = file.Name.ToDomain(),
            ProvinceCode = file.Province,
            ProvinceUntil = LawDate.ParseOptional(file.ProvinceUntil),
            Documents = [.. file.Documents.Select(document => new LegalDocument(document.Number, document.Kind, LawDate.ParseOptional(document.Issued), LawDate.ParseOptional(document.InForce)))],
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
