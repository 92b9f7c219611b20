namespace PovertyCriteria.Reports;

/// <summary>What was counted in one place: for every measure what is certain and what is open, in whole numbers; a few kilobytes whatever the number of households.</summary>
internal sealed class ReportCounts
{
    /// <summary>There are 54 ethnic groups; a file with more names than that many has mistakes in it, which are counted together.</summary>
    public const int MostEthnicNames = 100;

    private readonly Dictionary<(PovertyClass Class, string Name), long> _ethnic = [];

    public ReportCounts(int measures, AlkireFosterMethod? method)
    {
        (Sure, Open) = (new long[measures], new long[measures]);
        Deprivations = method is null ? null : new AlkireFosterTally(method);
    }

    /// <summary>What is known to be counted, by measure.</summary>
    public long[] Sure { get; }

    /// <summary>Households or children that may have to be counted, by measure; it is not known.</summary>
    public long[] Open { get; }

    public ProfileTally Profile { get; } = new();

    public AlkireFosterTally? Deprivations { get; }

    public IEnumerable<string> EthnicNames => _ethnic.Keys.Select(key => key.Name);

    public long OfEthnic(PovertyClasses classes, string name) => _ethnic.Where(each => classes.Contains(each.Key.Class) && Same(each.Key.Name, name)).Sum(each => each.Value);

    public void AddEthnic(PovertyClass @class, string name)
    {
        var key = (@class, _ethnic.Count < MostEthnicNames || _ethnic.ContainsKey((@class, name)) ? name : "?");
        _ethnic.TryGetValue(key, out var count);
        _ethnic[key] = count + 1;
    }

    public void Merge(ReportCounts other)
    {
        for (var i = 0; i < Sure.Length; i++)
        {
            Sure[i] += other.Sure[i];
            Open[i] += other.Open[i];
        }

        Profile.Merge(other.Profile);
        if (other.Deprivations is { } deprivations) Deprivations!.Merge(deprivations);
        foreach (var each in other._ethnic)
        {
            _ethnic.TryGetValue(each.Key, out var count);
            _ethnic[each.Key] = count + each.Value;
        }
    }

    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
