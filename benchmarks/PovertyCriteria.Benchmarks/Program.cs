using BenchmarkDotNet.Running;
using PovertyCriteria.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(OneHousehold).Assembly).Run(args);
