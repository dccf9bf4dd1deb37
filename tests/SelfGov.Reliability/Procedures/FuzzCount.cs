namespace SelfGov.Reliability.Procedures;

/// <summary>What came of commands of chance.</summary>
internal sealed class FuzzCount
{
    private const int Frames = 3;

    /// <summary>Not read: the contract named errors.</summary>
    internal long Invalid { get; set; }

    internal long Refused { get; set; }

    internal long Accepted { get; set; }

    /// <summary>What nothing documents, by where it was thrown, with the first command that made it so.</summary>
    internal Dictionary<string, string> Faults { get; } = [];

    internal void Fault(Exception fault, string command)
    {
        IEnumerable<string> at = (fault.StackTrace ?? string.Empty).Split('\n').Select(line => line.Trim())
            .Where(line => line.Contains("SelfGov.", StringComparison.Ordinal)
                && !line.Contains("SelfGov.Reliability", StringComparison.Ordinal))
            .Take(Frames);
        Faults.TryAdd($"{fault.GetType().Name} {string.Join(" ", at)}", $"{fault.Message}: {command}");
    }

    internal void Add(FuzzCount other)
    {
        Invalid += other.Invalid;
        Refused += other.Refused;
        Accepted += other.Accepted;
        foreach ((string fault, string command) in other.Faults)
        {
            Faults.TryAdd(fault, command);
        }
    }
}
