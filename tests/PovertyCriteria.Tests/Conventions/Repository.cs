namespace PovertyCriteria.Tests;

/// <summary>The files of the repository that tests compare with: sources, law files, examples.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    public static string Example(string name) => Read("tests", "PovertyCriteria.Tests", "Standards", "Examples", name + ".json");

    /// <summary>The shipped law files, national and local, by id.</summary>
    public static IReadOnlyDictionary<string, string> LawFiles { get; } = Directory
        .EnumerateFiles(PathOf("src", "PovertyCriteria", "Standards", "Data"), "*.json", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal) && !path.EndsWith("known-incomplete.json", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The C# files of the library, by path within it.</summary>
    public static IEnumerable<(string Path, string Text)> LibrarySources()
    {
        var library = PathOf("src", "PovertyCriteria");
        return Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(library, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.Full)));
    }

    /// <summary>Compares a file of the repository with what it must be; with the environment variable set, writes it instead.</summary>
    public static void AssertFile(string expected, string updateVariable, params string[] parts)
    {
        var path = PathOf(parts);
        if (Environment.GetEnvironmentVariable(updateVariable) == "1") File.WriteAllText(path, expected);
        Assert.True(File.Exists(path), $"{path} does not exist; {updateVariable}=1 writes it.");
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PovertyCriteria.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run from a build inside the repository.");
    }
}
