using BenchmarkDotNet.Running;
using SelfGov.Benchmarks;
using SelfGov.Benchmarks.NationalRound;
using SelfGov.Benchmarks.Start;

if (args is ["national-round"])
{
    await Round.RunAsync(Console.Out);
}
else if (args is ["start", .. string[] commits])
{
    await StartOfHost.RunAsync(Console.Out, commits);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(StoredElection).Assembly).Run(args);
}
