namespace SelfGov.Oracles;

/// <summary>XState and SCION load what the library exports for them, and go with the same facts where the library goes.</summary>
public class StateMachineTests
{
    private static readonly Lazy<Task<Run[]>> XState = new(() => Ask("xstate.mjs", machine => machine.XState()));

    private static readonly Lazy<Task<Run[]>> Scion = new(() => Ask("scxml.mjs", machine => machine.Scxml()));

    [Xunit.Fact]
    public async Task XState_agrees_with_the_library_on_every_fact_in_every_state() => AssertAgreed(await XState.Value);

    [Xunit.Fact]
    public async Task Scion_agrees_with_the_library_on_every_fact_in_every_state() => AssertAgreed(await Scion.Value);

    [Xunit.Fact]
    public async Task XState_objects_to_every_machine_that_is_wrong_in_one_transition() => AssertObjected(await XState.Value);

    [Xunit.Fact]
    public async Task Scion_objects_to_every_machine_that_is_wrong_in_one_transition() => AssertObjected(await Scion.Value);

    private static void AssertAgreed(Run[] runs)
    {
        Run[] right = [.. runs.Where(run => !run.IsMutant)];

        Assert.Equal(Procedures.Machines.Length, right.Length);
        Assert.True(right.Sum(run => run.Steps) > 10_000, "Too few facts were tried.");
        Assert.Empty(right.SelectMany(run => run.Disagreements));
    }

    private static void AssertObjected(Run[] runs)
    {
        Run[] wrong = [.. runs.Where(run => run.IsMutant)];

        Assert.True(wrong.Length > Procedures.Machines.Length, "Too few machines were altered.");
        Assert.All(wrong, run => Assert.True(run.Disagreements.Length > 0, $"Nobody noticed what is wrong with {run.Name}."));
    }

    private static async Task<Run[]> Ask(string script, Func<Machine, string> export)
    {
        (Machine Machine, bool IsMutant)[] machines =
        [
            .. Procedures.Machines.Select(machine => (machine, false)),
            .. Procedures.Machines.SelectMany(machine => Mutants.Of(machine, _ => true)).Select(mutant => (mutant, true)),
        ];
        Question[] questions = [.. machines.Select(each => new Question(
            each.Machine.Name,
            export(each.Machine),
            [.. Walks.Everywhere(each.Machine), .. each.IsMutant ? [] : Walks.AtRandom(each.Machine)]))];
        Answer[] answers = await NodeOracle.Ask<Question, Answer>(script, questions);
        return [.. machines.Zip(questions, answers)
            .Select(each => Compare(each.First.Machine, each.First.IsMutant, each.Second, each.Third))];
    }

    private static Run Compare(Machine machine, bool isMutant, Question question, Answer answer)
    {
        Assert.Equal((question.Name, question.Walks.Length), (answer.Name, answer.Walks.Length));
        return new Run(
            machine.Name,
            isMutant,
            question.Walks.Sum(walk => walk.Length),
            [.. question.Walks.Zip(answer.Walks).SelectMany(each => Disagreements(machine, each.First, each.Second)).Take(3)]);
    }

    private static IEnumerable<string> Disagreements(Machine machine, string[] walk, string[] heard)
    {
        string[] expected = Walks.Answers(machine, walk);
        Assert.Equal(expected.Length, heard.Length);
        return from step in Enumerable.Range(0, expected.Length)
               where expected[step] != heard[step]
               select $"{machine.Name}: after {string.Join(", ", walk.Take(step))} the library is "
                   + $"{expected[step]}, the oracle {heard[step]}";
    }

    private sealed record Question(string Name, string Machine, string[][] Walks);

    private sealed record Answer(string Name, string[][] Walks);

    private sealed record Run(string Name, bool IsMutant, int Steps, string[] Disagreements);
}
