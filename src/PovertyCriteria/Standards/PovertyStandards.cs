using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace PovertyCriteria;

/// <summary>The standards that the package ships, read once from its embedded law files.</summary>
public static class PovertyStandards
{
    private const string Prefix = "law/";
    private const string LocalPrefix = Prefix + "local/";
    private const string IncompleteFile = LocalPrefix + "known-incomplete.json";

    private static readonly Lazy<StandardCatalog> LazyNational = new(() => new StandardCatalog(
        ReadAll(name => !IsLocal(name), _ => null)));

    private static readonly Lazy<LocalStandardCatalog> LazyLocal = new(() => new LocalStandardCatalog(
        ReadAll(name => IsLocal(name) && !string.Equals(name, IncompleteFile, StringComparison.Ordinal), StandardReader.FindNational), ReadIncomplete()));

    private static readonly Lazy<string> LazyDataVersion = new(() =>
    {
        using var reader = new StreamReader(Open(Prefix + "version.txt"));
        return reader.ReadToEnd().Trim();
    });

    /// <summary>The national standards since 2006.</summary>
    public static StandardCatalog National => LazyNational.Value;

    /// <summary>The standards of provinces that are in the data.</summary>
    public static LocalStandardCatalog Local => LazyLocal.Value;

    /// <summary>Version of the shipped law data, which is not the package's.</summary>
    public static string DataVersion => LazyDataVersion.Value;

    /// <summary>Version of the package.</summary>
    public static string PackageVersion { get; } =
        typeof(PovertyStandards).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The shipped standard with an id, national or local, if there is one.</summary>
    public static bool TryGet(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PovertyStandard? standard) =>
        National.TryGet(id, out standard) || Local.TryGet(id, out standard);

    private static bool IsLocal(string name) => name.StartsWith(LocalPrefix, StringComparison.Ordinal);

    private static PovertyStandard[] ReadAll(Func<string, bool> wanted, Func<string, PovertyStandard?> find) =>
    [
        .. typeof(PovertyStandards).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal) && wanted(name))
            .Select(name =>
            {
                using var stream = Open(name);
                return StandardReader.ReadShipped(stream, find, DataVersion);
            }),
    ];

    private static ImmutableArray<IncompleteStandard> ReadIncomplete()
    {
        using var stream = Open(IncompleteFile);
        var file = JsonSerializer.Deserialize(stream, LawJsonContext.Default.IncompleteFile)!;
        return [.. file.Standards.Select(each => each.ToDomain())];
    }

    private static Stream Open(string name)
    {
        var assembly = typeof(PovertyStandards).Assembly;
        return assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"The package lacks {name}.");
    }
}
