namespace PovertyCriteria.Cli.Tests;

/// <summary>The law files of the package, as text to change.</summary>
internal static class LawFile
{
    public static string Text(string id)
    {
        using var stream = typeof(PovertyStandards).Assembly.GetManifestResourceStream($"law/{id}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
