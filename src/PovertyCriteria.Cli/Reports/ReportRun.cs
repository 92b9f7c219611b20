namespace PovertyCriteria.Cli.Reports;

/// <summary>Counts the households of a review as they stream past.</summary>
internal static class ReportRun
{
    public static FilledReport Of(ReviewFiles files, ReviewQuestion question, ReportRequest request, Surroundings to, CancellationToken stop)
    {
        var start = request.Start is null ? null : StartOfYear.Read(request, files, question, to, stop);
        var progress = new Progress(ReviewReader.BytesToRead(files, to));
        var reader = new ReviewReader(files, question, to, progress, stop) { WithRegister = true };
        return progress.Show(to, () => Of(reader.Read().Select(row => (row.Id, row.Household, row.Register!, row.IsRejected)), question, request, start));
    }

    /// <summary>Counts households that were read or made.</summary>
    public static FilledReport Of(
        IEnumerable<(string Id, Household Household, RegisterEntry Register, bool IsRejected)> rows, ReviewQuestion question, ReportRequest request, StartOfYear? start)
    {
        var tally = new ReportTally(question.Standard, question.On, request.Stage, CutoffOf(question.Standard));
        var changes = request.Against is { } against ? new ClassChanges(against) : null;
        foreach (var row in rows)
        {
            if (row.IsRejected)
            {
                tally.AddRejected(ReportPlace.Of(row.Household));
                continue;
            }

            var result = question.Standard.Classify(row.Household, question.On, question.By);
            var entry = new ReportHousehold(row.Household, result, row.Register.Record, row.Register.Causes);
            tally.Add(entry);
            changes?.Add(row.Household, result, question.On);
            if (start is null) continue;
            var end = request.Stage == ReportStage.Official ? row.Register.Record.RecordedClass : result.Class;
            tally.AddMovement(ReportPlace.Of(row.Household), start.Take(row.Id, end, row.Household.NumberOfMembers, row.Register));
        }

        if (start is not null)
            foreach (var (place, pair) in start.Left()) tally.AddMovement(place, pair);
        return FilledReport.Of(tally, request) with { Changes = changes };
    }

    /// <summary>The number of deprivations that the standard itself tells poor from near-poor by.</summary>
    private static int? CutoffOf(PovertyStandard standard) => standard.ByFacts.Rows.Select(row => row.DeprivedAtLeast).Where(least => least > 0).Min();
}
