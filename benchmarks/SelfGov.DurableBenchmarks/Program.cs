using SelfGov.DurableBenchmarks;

BenchmarkOptions options;
try
{
    options = BenchmarkOptions.Parse(args);
}
catch (FormatException unusable)
{
    Console.Error.WriteLine(unusable.Message);
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 2;
}

Console.WriteLine($".NET {Environment.Version}, {Environment.ProcessorCount} cores, {options.Seconds:N1} s a row");
await new Run(options).MakeAsync();
return 0;
