namespace PovertyCriteria.Cli;

/// <summary>Classifies the households of a review into results and rejects, all or nothing.</summary>
internal sealed class ReviewRun(ReviewQuestion question, OutputPaths paths, Surroundings surroundings, CancellationToken stop)
{
    /// <summary>Runs; both files appear at the end or not at all.</summary>
    public Tally Run(ReviewReader reader)
    {
        using var results = Open(paths.Results, byteOrderMark: false);
        using var rejects = Open(paths.Rejects, byteOrderMark: true);
        var tally = new Tally();
        Classify(reader, tally, results is null ? null : new ResultsFile(results, question), rejects is null ? null : new RejectsFile(rejects, surroundings));
        results?.Close();
        rejects?.Close();
        stop.ThrowIfCancellationRequested();
        results?.Publish();
        if (tally.AnyRejected) rejects?.Publish();
        else if (paths.Rejects is { } stale) File.Delete(surroundings.FullPath(stale));
        return tally;
    }

    private void Classify(ReviewReader reader, Tally tally, ResultsFile? results, RejectsFile? rejects)
    {
        foreach (var row in reader.Read())
        {
            if (row.IsRejected)
            {
                tally.AddRejectedHousehold();
                foreach (var reject in row.Rejects) rejects?.Write(reject);
                continue;
            }

            var verdict = Verdict.Of(row.Household, question);
            tally.Add(row.Household, verdict, question.WithLocal);
            results?.Write(row.Id, verdict);
        }

        foreach (var reject in reader.MemberRejects) rejects?.Write(reject);
        tally.AddRejectedMembers(reader.MemberRejects);
    }

    private OutputFile? Open(string? path, bool byteOrderMark) => path is null ? null : new OutputFile(path, surroundings.FullPath(path), byteOrderMark);
}
