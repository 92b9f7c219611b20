using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>One household of the files by its code: its facts, or why it is rejected.</summary>
internal sealed record OneHousehold(string Id, Household? Household, ImmutableArray<Reject> Rejects)
{
    public static OneHousehold Read(string id, ReviewQuestion question, ReviewFiles files, Surroundings to, CancellationToken stop)
    {
        var progress = new Progress(ReviewRun.BytesToRead(files, to));
        var reader = new ReviewReader(files, question, to, progress, stop);
        var rows = progress.Show(to, () => reader.Read(id).ToList());
        if (rows.Count == 0)
            throw new NotUsableException(ProblemCode.HouseholdUnknown, files.Households, null, new($"không có hộ nào có mã «{ShownText.Of(id)}».", $"has no household \"{ShownText.Of(id)}\"."));
        return rows.Exists(row => row.IsRejected)
            ? new(id, null, [.. rows.SelectMany(row => row.Rejects), .. reader.MemberRejects])
            : new(id, rows[0].Household, []);
    }

    /// <summary>Tells the faults of a rejected household, and the exit code that says so.</summary>
    public int ShowFaults(Surroundings to)
    {
        to.Out.WriteLine(to.Say($"Hộ {Id} bị loại, vì:", $"Household {Id} is rejected, because:"));
        foreach (var reject in Rejects)
            to.Out.WriteLine(to.Say($"  {reject.File}, dòng {reject.Line}: {reject.Fault.Message.Vi} [{reject.Fault.CodeText}]", $"  {reject.File}, line {reject.Line}: {reject.Fault.Message.En} [{reject.Fault.CodeText}]"));
        return ExitCode.SomeRejected;
    }
}
