using BenchmarkDotNet.Attributes;

namespace PovertyCriteria.Benchmarks;

/// <summary>From masks of deprivations to classes, in the cache and in memory, beside a loop written by hand and a copy of the same bytes.</summary>
public class Masks
{
    private readonly HandLoop _hand = new(Setting.Standard);
    private MaskData _data = null!;
    private byte[] _classes = null!;
    private byte[] _areas = null!;
    private long[] _incomes = null!;
    private uint[] _deprived = null!;

    [Params(1, 16)]
    public int Millions { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _data = MaskData.Of(Setting.Million).Times(Millions);
        _classes = new byte[_data.Count];
        (_areas, _incomes, _deprived) = (new byte[_data.Count], new long[_data.Count], new uint[_data.Count]);
    }

    [Benchmark(Baseline = true)]
    public void HandWritten() => _hand.Classify(_data, _classes);

    [Benchmark]
    public void Copy()
    {
        _data.Areas.CopyTo(_areas, 0);
        _data.Incomes.CopyTo(_incomes, 0);
        _data.Deprived.CopyTo(_deprived, 0);
    }

    [Benchmark]
    public void Library()
    {
        if (MaskEntrance.IsThere) MaskEntrance.Classify(_data, _classes);
    }
}
