using System.Collections.Immutable;
using System.Text.Json;
using Xunit;

namespace SelfGov.Contract;

public sealed class CommandContractTests
{
    public static TheoryData<string> Kinds => [.. CommandProbe.All.Select(probe => probe.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Scratch(string kind)
    {
        CommandProbe probe = CommandProbe.All.Single(each => each.Kind == kind);
        var lines = new List<string>();
        foreach (string name in probe.Names)
        {
            try
            {
                ValueShape shape = probe.ShapeOf(name);
                _ = probe.SchemaOf(name, null);
                int read = 0;
                var why = new HashSet<string>();
                for (int seed = 0; seed < 60; seed++)
                {
                    JsonElement data = JsonSerializer.SerializeToElement(new CommandSample(seed).Of(shape));
                    if (probe.Again(name, data, out ImmutableArray<ContractError> errors) is { } again)
                    {
                        read++;
                        if (probe.Again(name, System.Text.Encoding.UTF8.GetBytes(again), out _) != again)
                        {
                            why.Add("NOT AGAIN " + again);
                        }
                    }
                    else
                    {
                        why.Add(errors[0].ToString());
                    }
                }

                if (read < 20)
                {
                    lines.Add($"{name}: {read} of 60; {string.Join(" | ", why.Take(2))}");
                }
            }
            catch (Exception e)
            {
                lines.Add($"{name}: {e.GetType().Name} {e.Message}");
            }
        }

        File.AppendAllText("/tmp/lines.txt", $"## {kind} {probe.Names.Length}\n" + string.Join("\n", lines) + "\n");
    }
}
