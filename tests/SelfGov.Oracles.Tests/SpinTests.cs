using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;

namespace SelfGov.Oracles;

/// <summary>
/// The model checker Spin proves of every procedure, and of every kind of part, that no state is a dead end and that an end can be reached
/// from every state. How the models say so stands at <see cref="PromelaModel"/>.
/// </summary>
public sealed partial class SpinTests : IDisposable
{
    private const string Advice = "install the packages spin and gcc (apt-get install spin gcc).";

    // Every machine is a program that gcc compiles.
    private static readonly Machine[] Machines =
        [.. Procedures.Machines.Where((_, number) => number % TestSize.Of(5, full: 1) == 0)];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-spin-");

    public void Dispose() => folder.Delete(recursive: true);

    [Xunit.Fact]
    public async Task No_state_is_a_dead_end_and_every_procedure_can_end()
    {
        var wrong = new ConcurrentBag<string>();
        await Each(Machines, async (machine, place) =>
        {
            Verdict verdict = await Prove(machine.Promela(), place);
            if (verdict != new Verdict(DeadEnd: false, CanEnd: true))
            {
                wrong.Add($"{machine.Name}: {verdict}");
            }
        });

        Assert.Empty(wrong.Order(StringComparer.Ordinal));
    }

    [Xunit.Fact]
    public async Task Spin_walks_only_where_the_library_walks()
    {
        var disagreements = new ConcurrentBag<string>();
        int steps = 0;
        await Each(Machines, async (machine, place) =>
        {
            foreach (int seed in Enumerable.Range(1, 3))
            {
                (string Fact, string State)[] walk = await Walk(machine.Promela(), place, seed);
                Interlocked.Add(ref steps, walk.Length);
                string[] walked = [machine.Initial, .. walk.Select(step => $"{step.State}+")];
                if (!walked.SequenceEqual(Walks.Answers(machine, [.. walk.Select(step => step.Fact)])))
                {
                    disagreements.Add($"{machine.Name}, seed {seed}: {string.Join(" ", walk)}");
                }
            }
        });

        Assert.True(steps > 3 * Machines.Length, "Spin hardly walked.");
        Assert.Empty(disagreements.Order(StringComparer.Ordinal));
    }

    [Xunit.Fact]
    public async Task Spin_finds_the_dead_end_where_a_state_has_lost_its_ways_out()
    {
        Machine petition = Petition();
        string model = petition.With(petition.Transitions.Where(transition => transition.From != "UnderReview")).Promela();

        Assert.True((await Prove(model, folder.FullName)).DeadEnd);
    }

    [Xunit.Fact]
    public async Task Spin_finds_the_circle_where_a_procedure_can_no_longer_end()
    {
        Machine petition = Petition();
        string model = petition.With(
            petition.Transitions.Select(transition => transition.From == "UnderReview" ? transition with { To = "Draft" } : transition)
            .Where(transition => transition.To is not ("Withdrawn" or "Lapsed"))).Promela();

        Assert.Equal(new Verdict(DeadEnd: false, CanEnd: false), await Prove(model, folder.FullName));
    }

    [Xunit.Fact]
    public async Task Spin_walks_elsewhere_where_a_transition_leads_elsewhere()
    {
        Machine petition = Petition();
        string model = petition.With(petition.Transitions.Select(transition =>
            transition.From == "Draft" ? transition with { To = "Paused" } : transition)).Promela();
        (string Fact, string State)[] walk = await Walk(model, folder.FullName, seed: 1);

        Assert.NotEqual($"{walk[0].State}+", Walks.Answers(petition, [walk[0].Fact])[1]);
    }

    private static Machine Petition() => Procedures.Machines.Single(machine => machine.Name == "library-petition first");

    private async Task Each(IReadOnlyCollection<Machine> machines, Func<Machine, string, Task> body) => await Parallel.ForEachAsync(
        machines.Index(),
        new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = TestContext.Current.CancellationToken
        },
        async (each, _) => await body(each.Item, folder.CreateSubdirectory($"{each.Index}").FullName));

    private static async Task<Verdict> Prove(string model, string place)
    {
        await Spin(model, place, "-a");
        return new Verdict(
            DeadEnd: await HasErrors(place, "-DNOCLAIM", "-DSAFETY"),
            CanEnd: !await HasErrors(place));
    }

    private static async Task<bool> HasErrors(string place, params string[] flags)
    {
        await OtherProgram.Run(place, Advice, "gcc", ["-w", .. flags, "-o", "pan", "pan.c"]);
        string[] acceptance = flags.Length == 0 ? ["-a"] : [];
        string report = await OtherProgram.Run(place, Advice, Path.Combine(place, "pan"), ["-w16", .. acceptance]);
        Assert.Contains("Full statespace search", report, StringComparison.Ordinal);
        Assert.DoesNotContain("search depth too small", report, StringComparison.Ordinal);
        Match errors = Errors().Match(report);
        Assert.True(errors.Success, report);
        return errors.Groups[1].Value != "0";
    }

    /// <summary>What Spin does at random: each fact and the state after it.</summary>
    private static async Task<(string Fact, string State)[]> Walk(string model, string place, int seed)
    {
        string printed = await Spin(model, place, "-u1000", $"-n{seed}");
        var walk = new List<(string Fact, string State)>();
        foreach (Match step in Step().Matches(printed))
        {
            walk.Add((step.Groups[1].Value, step.Groups[2].Value));
        }

        return [.. walk];
    }

    private static async Task<string> Spin(string model, string place, params string[] flags)
    {
        // Spin itself calls the preprocessor of gcc, and fails where there is none.
        await OtherProgram.Run(place, Advice, "gcc", "--version");
        await File.WriteAllTextAsync(Path.Combine(place, "model.pml"), model, TestContext.Current.CancellationToken);
        return await OtherProgram.Run(place, Advice, "spin", [.. flags, "model.pml"]);
    }

    [GeneratedRegex("errors: (\\d+)")]
    private static partial Regex Errors();

    [GeneratedRegex("f_(\\w+): s_(\\w+)")]
    private static partial Regex Step();

    private sealed record Verdict(bool DeadEnd, bool CanEnd);
}
