using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>The standard that a command line asks for: by id, from a file of the user's own, or the national one in force on the date.</summary>
internal static class StandardChoice
{
    private const long MostBytesOfLaw = 16 << 20;

    /// <param name="id">The standard's id, as the user gave it.</param>
    /// <param name="idName">What the command calls the id: the user may have typed no option.</param>
    /// <param name="file">A file of the user's own.</param>
    /// <param name="on">The date that decides where neither is given.</param>
    /// <param name="surroundings">Where relative paths begin.</param>
    public static PovertyStandard Of(string? id, LocalizedText idName, string? file, LocalDate? on, Surroundings surroundings)
    {
        if (id is not null && file is not null) throw new NotUsableException(ProblemCode.OptionConflict, new(
            $"{idName.Vi} và --standard-file không dùng cùng nhau.", $"{idName.En} and --standard-file cannot be given together."));
        return file is not null ? FromFile(file, surroundings.FullPath(file))
            : id is not null ? ById(id, idName)
            : InForce(on ?? throw new NotUsableException(ProblemCode.OptionMissing, new("phải cho biết chuẩn nào.", "a standard must be named.")));
    }

    private static PovertyStandard InForce(LocalDate on)
    {
        try
        {
            return PovertyStandards.National.InForceOn(on);
        }
        catch (NoStandardInForceException e)
        {
            throw new NotUsableException(ProblemCode.StandardNotInForce, e.LocalizedMessage ?? LocalizedText.Same(e.Message));
        }
    }

    private static PovertyStandard ById(string id, LocalizedText idName)
    {
        if (PovertyStandards.TryGet(id, out var standard)) return standard;
        if (PovertyStandards.Local.KnownIncomplete.FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal)) is { } incomplete)
            throw new NotUsableException(ProblemCode.StandardUnknown, new(
                $"chuẩn {id} có trong thực tế nhưng chưa dùng được, vì còn thiếu: {incomplete.Missing.Vi}.",
                $"standard {id} exists but cannot be used; it lacks {incomplete.Missing.En}."));
        var known = string.Join(", ", PovertyStandards.National.Concat(PovertyStandards.Local).Select(each => each.Id));
        throw new NotUsableException(ProblemCode.StandardUnknown, new(
            $"{idName.Vi} phải là một trong: {known}; đang là «{ShownText.Of(id)}».", $"{idName.En} must be one of: {known}; was \"{ShownText.Of(id)}\"."));
    }

    private static PovertyStandard FromFile(string name, string fullPath)
    {
        using var json = new MemoryStream(WholeFile.Read(name, fullPath, MostBytesOfLaw), writable: false);
        try
        {
            return PovertyStandard.Read(json);
        }
        catch (InvalidStandardException e)
        {
            var problems = e.Faults.Select(fault => new Problem(fault.Code, name, null, fault.Message)).ToImmutableArray();
            throw new NotUsableException(problems.IsEmpty ? [new Problem(ProblemCode.FileUnreadable, name, null, LocalizedText.Same(e.Message))] : problems);
        }
    }
}
