using BenchmarkDotNet.Running;
using SelfGov.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StoredElection).Assembly).Run(args);
