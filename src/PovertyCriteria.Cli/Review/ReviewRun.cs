using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>
/// Classifies the households of a review into results and rejects, all or nothing. Households and members are read side by side, some
/// thousands of households at a time; what is held of all is their codes.
/// </summary>
internal sealed class ReviewRun(ReviewFiles files, ReviewQuestion question, OutputPaths paths, Surroundings surroundings, Progress progress, CancellationToken stop, int rowsAtATime = HouseholdChunk.UsualRows)
{
    public static long BytesToRead(ReviewFiles files, Surroundings surroundings) => 2 * Length(files.Households, surroundings) + Length(files.Members, surroundings);

    /// <summary>Runs; both files appear at the end or not at all.</summary>
    public Tally Run()
    {
        var (households, members) = (Length(files.Households, surroundings), Length(files.Members, surroundings));
        progress.Begin(households + members);
        if (TryInStep() is { } most) return most;
        progress.Begin(2 * households + members);
        var codes = HouseholdCodes.Read(File(files.Households), files, question.Standard);
        if (Try(ReadingOrder.CodesFirst, codes) is { } tally) return tally;
        progress.Begin(households + members);
        return Try(ReadingOrder.Gathered, codes)!;
    }

    /// <summary>What refuses the files is told by the next way, which reads them in the order in which people do.</summary>
    private Tally? TryInStep()
    {
        try
        {
            return Try(ReadingOrder.InStep, new HouseholdCodes(new CodeTable(), []));
        }
        catch (NotUsableException)
        {
            return null;
        }
    }

    /// <summary>One run; null where the files are not in this order, and nothing is written then.</summary>
    private Tally? Try(ReadingOrder order, HouseholdCodes codes)
    {
        using var results = Open(paths.Results, byteOrderMark: false);
        using var rejects = Open(paths.Rejects, byteOrderMark: true);
        var tally = new Tally();
        using (var rows = new ReviewRows(files, question, File, codes, order, rowsAtATime))
        {
            if (!Classify(rows, tally, results is null ? null : new ResultsFile(results, question), rejects is null ? null : new RejectsFile(rejects, surroundings))) return null;
        }

        results?.Close();
        rejects?.Close();
        stop.ThrowIfCancellationRequested();
        results?.Publish();
        if (tally.AnyRejected) rejects?.Publish();
        else if (paths.Rejects is { } stale) System.IO.File.Delete(surroundings.FullPath(stale));
        return tally;
    }

    private bool Classify(ReviewRows rows, Tally tally, ResultsFile? results, RejectsFile? rejects)
    {
        var verdicts = new ChunkVerdicts(question, rows.Chunk);
        while (true)
        {
            var more = rows.ReadChunk(reject =>
            {
                tally.AddRejectedHousehold();
                foreach (var fault in reject.Rejects) rejects?.Write(fault);
            });
            if (rows.AreInAnotherOrder) return false;
            Write(rows.Chunk, verdicts, tally, results);
            progress.Done(tally.Classified + tally.RejectedHouseholds);
            if (!more) break;
        }

        foreach (var reject in rows.MemberRejects()) rejects?.Write(reject);
        tally.AddRejectedMembers(rows.FaultyMembers);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Write(HouseholdChunk chunk, ChunkVerdicts verdicts, Tally tally, ResultsFile? results)
    {
        if (chunk.Count == 0) return;
        verdicts.Classify();
        for (var row = 0; row < chunk.Count; row++)
        {
            var verdict = verdicts.Of(row);
            tally.Add(chunk.AreaOf(row), verdict, question.WithLocal);
            tally.AddOddCodes(chunk.HasOddProvince(row), chunk.HasOddCommune(row));
            results?.Write(chunk.Id(row), verdict);
        }

        chunk.Clear();
    }

    private CsvText File(string name) => new(name, surroundings.FullPath(name), files.Delimiter, progress, stop);

    private OutputFile? Open(string? path, bool byteOrderMark) => path is null ? null : new OutputFile(path, surroundings.FullPath(path), byteOrderMark);

    private static long Length(string? name, Surroundings surroundings) => name is not null && new FileInfo(surroundings.FullPath(name)) is { Exists: true } file ? file.Length : 0;
}
