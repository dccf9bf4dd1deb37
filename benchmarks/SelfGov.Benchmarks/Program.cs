using BenchmarkDotNet.Running;
using SelfGov.Benchmarks;
using SelfGov.Benchmarks.NationalRound;

if (args is ["national-round"])
{
    await Round.RunAsync(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(StoredElection).Assembly).Run(args);
}
