using BenchmarkDotNet.Attributes;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Benchmarks;

/// <summary>A province of a million households from facts in memory to classes: known and with gaps, on one thread and on two.</summary>
[MemoryDiagnoser]
public class Facts
{
    private readonly BulkResults _results = new() { Possible = new byte[Setting.Million] };
    private BulkHouseholds _facts = null!;

    /// <summary>Whether 3 % of the answers are unknown and 5 % of the births known to the year only.</summary>
    [Params(false, true)]
    public bool Gaps { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _facts = Setting.Facts(Setting.Million, Gaps);

    [Benchmark(OperationsPerInvoke = Setting.Million)]
    public void Classify() => Setting.Plan.Classify(_facts, _results, Threads);
}

/// <summary>The same on one thread at growing sizes: what one household costs must not grow with their number.</summary>
public class FactsBySize
{
    private BulkResults _results = null!;
    private BulkHouseholds _facts = null!;

    [Params(1, 64, 1_000, 10_000, 100_000, 1_000_000)]
    public int Households { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _facts = Setting.Facts(Households, gaps: false);
        _results = new BulkResults { Possible = new byte[Households] };
    }

    [Benchmark]
    public void Classify() => Setting.Plan.Classify(_facts, _results);
}

/// <summary>Drawing households straight into columns: what every other figure takes for granted.</summary>
public class Generation
{
    private const int Households = 100_000;

    private PovertyCriteria.Sample.SampleColumns _columns = null!;

    [Params(false, true)]
    public bool Gaps { get; set; }

    [GlobalSetup]
    public void Setup() => _columns = new(Setting.CountryOf(Gaps), Households);

    [Benchmark(OperationsPerInvoke = Households)]
    public int Draw() => _columns.Draw(0, Households).Count;
}
