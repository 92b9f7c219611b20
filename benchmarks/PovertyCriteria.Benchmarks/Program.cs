using BenchmarkDotNet.Running;
using PovertyCriteria.Benchmarks;

return args switch
{
    ["peers", .. var rest] => Comparison.Run(rest),
    ["side", .. var rest] => LibrarySide.Run(rest),
    ["growth", .. var rest] => Growth.Run(rest),
    ["country", .. var rest] => Country.Run(rest),
    _ => Benchmarks(args),
};

static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(OneHousehold).Assembly).Run(args);
    return 0;
}
