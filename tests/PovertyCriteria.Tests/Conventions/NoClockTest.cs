namespace PovertyCriteria.Tests.Conventions;

/// <summary>The review date is an argument on every call: the library knows no clock, and does no input or output of its own.</summary>
public class NoClockTest
{
    [Fact]
    public void BannedSymbols_NameTheClocks_AndTheLibraryIsHeldToThem()
    {
        var banned = Repository.Read("BannedSymbols.txt");
        foreach (var clock in new[] { "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow", "P:NodaTime.SystemClock.Instance", "T:System.Console" })
            Assert.Contains(clock + ";", banned, StringComparison.Ordinal);
        Assert.Contains("<AdditionalFiles Include=\"../../BannedSymbols.txt\" />", Repository.Read("src", "PovertyCriteria", "PovertyCriteria.csproj"), StringComparison.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.DoesNotContain("RS0030", Repository.Read(".editorconfig") + string.Concat(Repository.LibrarySources().Select(source => source.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Library_NamesNoClock_NoFileAndNoRandomness()
    {
        string[] names = ["DateTime", "DateTimeOffset", "SystemClock", "TimeProvider", "Stopwatch", "TickCount", "TickCount64", "Console", "File", "FileStream", "Random", "HttpClient", "Process"];
        Assert.Empty(Repository.LibrarySources().SelectMany(source => SourceText.Names(source.Text).Intersect(names, StringComparer.Ordinal).Select(name => $"{source.Path}: {name}")));
    }
}
