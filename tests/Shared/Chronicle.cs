using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov;

/// <summary>
/// A random story of any case: a teller says how long to wait and which command is likely where the case stands. Now and then a stranger
/// gives the command, or the case has not taken in the passing of time. At every other step it is checked that the options foretold the
/// decision.
/// </summary>
internal sealed class Chronicle<TCase>(Lifecycle<TCase> lifecycle, Dice dice, string start)
    where TCase : Case
{
    private static readonly Role Stranger = new("stranger", new Words("бөтен адам", "посторонний", "stranger"));

    internal Dice Dice => dice;

    internal TCase Case { get; private set; } = lifecycle.Begin(new CaseId("random"));

    internal Instant Now { get; private set; } = Docket<TCase>.Local(start);

    internal List<Fact<TCase>> Facts { get; } = [];

    internal LocalDateTime Local => Now.InZone(Docket<TCase>.Zone).LocalDateTime;

    internal Chronicle<TCase> Tell(
        int steps, Func<Chronicle<TCase>, Instant> wait, Func<Chronicle<TCase>, (ICommand<TCase> Command, Role Role)> next)
    {
        for (int step = 0; step < steps; step++)
        {
            Now = wait(this);
            if (!dice.OneIn(15))
            {
                Take(lifecycle.Due(Case, Now).Facts);
            }

            (ICommand<TCase> command, Role role) = next(this);
            var actor = new Actor(dice.Of("person-1", "person-2", "person-3"), dice.OneIn(20) ? Stranger : role);
            Decision<TCase> decision = lifecycle.Decide(Case, command, new Context(Now, actor));
            if (step % 2 == 0)
            {
                AssertForetold(decision, command, actor);
            }

            if (decision is Decision<TCase>.Accepted accepted)
            {
                Assert.NotEqual(Stranger, actor.Role);
                Take(accepted.Facts);
                Assert.Equal(accepted.Next, Case);
            }
        }

        return this;
    }

    /// <summary>The facts alone, read from the journal's JSON, make the same case: refused commands have left nothing behind.</summary>
    internal void AssertReplayEqualsLive(FactCatalogue<TCase> catalogue)
    {
        Fact<TCase>[] stored = [.. Facts.Select(catalogue.Write).Select(catalogue.Read)];
        Assert.Equal(Facts, stored);
        Assert.Equal(Case, lifecycle.Replay(Case.Id, stored));
        Assert.Equal(Facts.Count, Case.Version);
    }

    private void AssertForetold(Decision<TCase> decision, ICommand<TCase> command, Actor actor)
    {
        Option[] options = [.. lifecycle.Options(Case, actor, Now).Where(option => option.Command == command.GetType())];
        if (decision is Decision<TCase>.Refused refused)
        {
            Assert.All(refused.Refusals, Bounds.AssertReadsAsOne);
            Assert.True(
                options.Length == 0
                    || refused.Refusals.Any(refusal => refusal.Code == "part.unknown")
                    || options.Any(option => option.Reasons.All(refused.Refusals.Contains)),
                $"{command} was refused for other reasons than its options gave.");
            return;
        }

        Assert.Contains(options, option => option.IsOpen);
    }

    private void Take(IEnumerable<Fact<TCase>> taken)
    {
        foreach (Fact<TCase> fact in taken)
        {
            Facts.Add(fact);
            Case = lifecycle.Evolve(Case, fact);
        }
    }
}
