namespace PovertyCriteria;

/// <content>Class tables: lines in order, rows between them, and exactly one class for every band and number of deprivations.</content>
internal sealed partial class StandardValidator
{
    private void TableIsSound(StandardFile file, RuleJson rule, string path, bool byScores, LawReport report)
    {
        if (byScores == rule.Measure.IsIncome())
            report(LawFaultCodes.MeasurePoints, path + ".measure", byScores ? new("income_score", "income_score") : new("một thu nhập", "an income"), MeasureWords.Tokens[(int)rule.Measure]);
        if (byScores != rule.PointsPerDeprivation is > 0)
        {
            report(LawFaultCodes.MeasurePoints, path + ".pointsPerDeprivation", byScores
                ? new("số điểm dương của một chỉ số", "the positive points of an indicator") : new("chỉ có trong byScores", "only in byScores"), Text(rule.PointsPerDeprivation));
        }

        if (rule.Lines.Count > MostLines || rule.Classes.Length > MostRows)
        {
            report(LawFaultCodes.TableTooLarge, path, new($"nhiều nhất {MostLines} mức và {MostRows} dòng", $"at most {MostLines} lines and {MostRows} rows"), $"{rule.Lines.Count}, {rule.Classes.Length}");
            return;
        }

        var count = file.Indicators?.Length ?? _find(file.IndicatorsOf ?? "")?.Indicators.Length ?? 0;
        var linesAreSound = LinesAscendAlikeInBothAreas(rule, path, report);
        var rowsAreSound = RowsNameLinesInOrder(rule, path, count, report);
        if (linesAreSound && rowsAreSound && count <= MostIndicators) EveryCellHasOneClass(rule, path, count, report);
    }

    private static bool LinesAscendAlikeInBothAreas(RuleJson rule, string path, LawReport report)
    {
        var sound = true;
        if (rule.Lines.Count == 0) Fail(LawFaultCodes.ConditionEmpty, path + ".lines", new("ít nhất một mức", "at least one line"), "{}");
        foreach (var (id, line) in rule.Lines.Select(pair => (pair.Key, pair.Value)))
        {
            var place = $"{path}.lines.{id}";
            if (line.All is not null ? line.Rural is not null || line.Urban is not null : line.Rural is null || line.Urban is null)
                Fail(LawFaultCodes.LineArea, place, new("rural và urban, hoặc chỉ all", "rural and urban, or all alone"), Keys(line));
            foreach (var (key, amount) in new[] { ("all", line.All), ("rural", line.Rural), ("urban", line.Urban) })
                if (amount is <= 0 or > MostLine) Fail(LawFaultCodes.LineAmount, $"{place}.{key}", new($"từ 1 đến {MostLine}", $"1 to {MostLine}"), Text(amount));
            if (line.Rural > line.Urban) Fail(LawFaultCodes.LineRuralAboveUrban, place + ".rural", new($"không quá mức urban {line.Urban}", $"at most the urban {line.Urban}"), Text(line.Rural));
        }

        if (!sound) return false;
        var ascending = Ascending(rule);
        for (var i = 1; i < ascending.Length; i++)
        {
            var (before, line) = (rule.Lines[ascending[i - 1]], rule.Lines[ascending[i]]);
            if (Rural(before) >= Rural(line) || Urban(before) >= Urban(line))
                Fail(LawFaultCodes.LineOrder, $"{path}.lines.{ascending[i]}", new($"trên {ascending[i - 1]} ở cả hai khu vực", $"above {ascending[i - 1]} in both areas"), $"{Text(Rural(line))}, {Text(Urban(line))}");
        }

        return sound;

        void Fail(string code, string place, LocalizedText must, string was)
        {
            sound = false;
            report(code, place, must, was);
        }

        static string Keys(LineJson line) => string.Join(", ", new[] { line.All is null ? null : "all", line.Rural is null ? null : "rural", line.Urban is null ? null : "urban" }.Where(key => key is not null));
    }

    private static bool RowsNameLinesInOrder(RuleJson rule, string path, int indicators, LawReport report)
    {
        var sound = true;
        var known = LawChecks.Listed(rule.Lines.Keys);
        LawChecks.Each(rule.Classes, (row, i) =>
        {
            foreach (var (key, line) in new[] { ("above", row.Above), ("atMost", row.AtMost) })
                if (line is not null && !rule.Lines.ContainsKey(line)) Fail(LawFaultCodes.RowLineUnknown, i, key, new("một trong lines: " + known, "one of lines: " + known), line);
            foreach (var (key, cutoff) in new[] { ("deprivedAtLeast", row.DeprivedAtLeast), ("deprivedFewerThan", row.DeprivedFewerThan) })
                if (cutoff < 1 || cutoff > indicators) Fail(LawFaultCodes.RowCutoff, i, key, new($"từ 1 đến số chỉ số, {indicators}", $"1 to the number of indicators, {indicators}"), Text(cutoff));
            if (row.DeprivedAtLeast >= row.DeprivedFewerThan)
                Fail(LawFaultCodes.RowBounds, i, "deprivedFewerThan", new($"trên {row.DeprivedAtLeast}", $"above {row.DeprivedAtLeast}"), Text(row.DeprivedFewerThan));
            if (row.Above is { } above && row.AtMost is { } atMost && rule.Lines.TryGetValue(above, out var low) && rule.Lines.TryGetValue(atMost, out var high) && Rural(low) >= Rural(high))
                Fail(LawFaultCodes.RowBounds, i, "atMost", new($"một mức trên {above}", $"a line above {above}"), atMost);
        });
        return sound;

        void Fail(string code, int row, string key, LocalizedText must, string was)
        {
            sound = false;
            report(code, $"{path}.classes[{row}].{key}", must, was);
        }
    }

    private static void EveryCellHasOneClass(RuleJson rule, string path, int indicators, LawReport report)
    {
        var ascending = Ascending(rule);
        var rows = rule.Classes.Select(row => row.ToDomain()).ToList();
        var ranks = new int[ascending.Length + 1, indicators + 1];
        for (var band = 0; band <= ascending.Length; band++)
        {
            for (var deprivations = 0; deprivations <= indicators; deprivations++)
            {
                var holding = ClassTable.RowsOf(rows, ascending, band, deprivations).ToList();
                var cell = new LocalizedText(
                    $"{Band(band)}, {deprivations} chỉ số thiếu hụt: đúng một dòng", $"{Band(band)}, {deprivations} deprivations: exactly one row");
                if (holding.Count == 0)
                {
                    report(LawFaultCodes.TableGap, path + ".classes", cell, "0");
                    return;
                }

                if (holding.Count > 1)
                {
                    report(LawFaultCodes.TableOverlap, $"{path}.classes[{holding[1]}]", cell, string.Join(", ", holding.Select(index => $"classes[{index}]")));
                    return;
                }

                ranks[band, deprivations] = Rank(rows[holding[0]].Class);
                var poorerThanBelow = band > 0 && ranks[band, deprivations] < ranks[band - 1, deprivations];
                var poorerThanFewer = deprivations > 0 && ranks[band, deprivations] > ranks[band, deprivations - 1];
                if (!poorerThanBelow && !poorerThanFewer) continue;
                report(LawFaultCodes.TableNotMonotone, $"{path}.classes[{holding[0]}]", new(
                    $"{Band(band)}, {deprivations} chỉ số thiếu hụt: không nghèo hơn khi thu nhập cao hơn hoặc ít thiếu hụt hơn",
                    $"{Band(band)}, {deprivations} deprivations: no poorer class for a higher income or fewer deprivations"), rows[holding[0]].Class.Token());
                return;
            }
        }

        string Band(int band) => band == 0 ? "<= " + ascending[0] : "> " + ascending[band - 1];

        // "Neither poor nor near-poor" is as far up as "above": no further line is drawn.
        static int Rank(PovertyClass each) => each == PovertyClass.NotPoor ? (int)PovertyClass.Above : (int)each;
    }

    private static string[] Ascending(RuleJson rule) => [.. rule.Lines.OrderBy(pair => Rural(pair.Value)).Select(pair => pair.Key)];

    private static long Rural(LineJson line) => line.Rural ?? line.All ?? 0;

    private static long Urban(LineJson line) => line.Urban ?? line.All ?? 0;
}
