using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>The standard that a command line asks for: by id, from a file of the user's own, or the national one in force on the date.</summary>
internal static class StandardChoice
{
    private const long MostBytesOfLaw = 16 << 20;

    public static PovertyStandard Of(string? id, string? file, LocalDate? on, Surroundings surroundings)
    {
        if (id is not null && file is not null) throw new NotUsableException(ProblemCode.OptionConflict, new(
            "--standard và --standard-file không dùng cùng nhau.", "--standard and --standard-file cannot be given together."));
        return file is not null ? FromFile(file, surroundings.FullPath(file))
            : id is not null ? ById(id)
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

    private static PovertyStandard ById(string id)
    {
        if (PovertyStandards.TryGet(id, out var standard)) return standard;
        if (PovertyStandards.Local.KnownIncomplete.FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal)) is { } incomplete)
            throw new NotUsableException(ProblemCode.StandardUnknown, new(
                $"chuẩn {id} có trong thực tế nhưng chưa dùng được, vì còn thiếu: {incomplete.Missing.Vi}.",
                $"standard {id} exists but cannot be used; it lacks {incomplete.Missing.En}."));
        var known = string.Join(", ", PovertyStandards.National.Concat(PovertyStandards.Local).Select(each => each.Id));
        throw new NotUsableException(ProblemCode.StandardUnknown, new(
            $"--standard phải là một trong: {known}; đang là «{ShownText.Of(id)}».", $"--standard must be one of: {known}; was \"{ShownText.Of(id)}\"."));
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
