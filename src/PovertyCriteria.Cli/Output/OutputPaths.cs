namespace PovertyCriteria.Cli;

/// <summary>Where results and rejects go. Refuses at the start what could only fail at the end, or would overwrite what is read.</summary>
internal sealed record OutputPaths(string? Results, string? Rejects)
{
    private const string RejectsSuffix = ".rejects.csv";

    public static OutputPaths Of(string? results, string? rejects, IEnumerable<string?> inputs, Surroundings surroundings)
    {
        var paths = new OutputPaths(results, rejects ?? (results is null ? null : BesideResults(results)));
        string[] read = [.. inputs.OfType<string>().Select(surroundings.FullPath)];
        foreach (var path in new[] { paths.Results, paths.Rejects }.OfType<string>()) Refuse(path, surroundings.FullPath(path), read);
        if (paths.Results is { } a && paths.Rejects is { } b && Same(surroundings.FullPath(a), surroundings.FullPath(b)))
            throw Refusal(b, new("--out và --rejects phải là hai tệp khác nhau.", "--out and --rejects must be two files."));
        return paths;
    }

    /// <summary>One file that is written, and none of rejects.</summary>
    public static string Only(string path, IEnumerable<string?> inputs, Surroundings surroundings)
    {
        var full = surroundings.FullPath(path);
        Refuse(path, full, [.. inputs.OfType<string>().Select(surroundings.FullPath)]);
        return full;
    }

    private static string BesideResults(string results) =>
        (results.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? results[..^".csv".Length] : results) + RejectsSuffix;

    private static void Refuse(string path, string full, string[] read)
    {
        if (Directory.Exists(full)) throw Refusal(path, new("phải là tên tệp; đang là thư mục.", "must be the name of a file; was a folder."));
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw Refusal(path, new("thư mục chứa tệp này không có.", "its folder does not exist."));
        if (Array.Exists(read, input => Same(input, full))) throw Refusal(path, new("không được ghi đè lên tệp đang đọc.", "must not be a file that is read."));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static NotUsableException Refusal(string path, LocalizedText message) => new(ProblemCode.OutputPath, path, null, message);
}
