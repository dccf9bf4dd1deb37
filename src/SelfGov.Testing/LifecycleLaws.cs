using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using Stateless;

namespace SelfGov.Testing;

/// <summary>The laws that every lifecycle keeps, tried on random walks through one that an author wrote.</summary>
/// <typeparam name="TCase">The kind of case; it compares by value.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <remarks>
/// A law that is broken throws a <see cref="StoryException"/> with the seed and the story so far. The same seed walks the same way.
/// </remarks>
public sealed class LifecycleLaws<TCase, TState>
    where TCase : Case<TState>
    where TState : struct, Enum
{
    private static readonly Role Stranger = new("stranger", new Words("бөтен адам", "посторонний", "stranger"));

    private readonly Lifecycle<TCase, TState> lifecycle;
    private readonly FactCatalogue<TCase> catalogue;
    private readonly Instant start;
    private readonly Func<Story<TCase>, Random, Proposal<TCase>> propose;
    private readonly Func<Story<TCase>, Random, Duration> wait;

    /// <summary>Prepares the walks.</summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="catalogue">Its facts as journals keep them.</param>
    /// <param name="start">The moment at which every walk begins.</param>
    /// <param name="propose">
    /// What to try on a story as it stands: lawful, unlawful and absurd, drawn from the story and the random numbers given and nothing
    /// else.
    /// </param>
    /// <param name="wait">
    /// How long to wait before the next proposal; where null, three of four come at once, and the others after up to 40 days.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument but the last is null.</exception>
    public LifecycleLaws(
        Lifecycle<TCase, TState> lifecycle,
        FactCatalogue<TCase> catalogue,
        Instant start,
        Func<Story<TCase>, Random, Proposal<TCase>> propose,
        Func<Story<TCase>, Random, Duration>? wait = null)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(propose);
        this.lifecycle = lifecycle;
        this.catalogue = catalogue;
        this.start = start;
        this.propose = propose;
        this.wait = wait ?? Some;
    }

    /// <summary>
    /// Walks: each refusal changes nothing, each option agrees with the decision, a stranger is refused, and so is everybody as long as
    /// the case has not taken in the passing of time; what is accepted stands in a state of the table, and the facts, written as a journal
    /// keeps them and read again, replay to the case.
    /// </summary>
    /// <param name="seed">The seed of the first walk; the next ones follow it.</param>
    /// <param name="walks">How many walks, from 1.</param>
    /// <param name="steps">How many proposals in each, from 1.</param>
    /// <exception cref="StoryException">A law is broken.</exception>
    /// <returns>The states in which the walks came to stand: what they did not reach, they did not prove.</returns>
    public ImmutableHashSet<TState> Walk(int seed, int walks = 100, int steps = 40)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(walks, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ImmutableHashSet<TState>.Builder seen = ImmutableHashSet.CreateBuilder<TState>();
        for (int walk = 0; walk < walks; walk++)
        {
            Tell(seed + walk, steps, state => seen.Add(state));
        }

        return seen.ToImmutable();
    }

    /// <summary>One of the walks of <see cref="Walk"/>, for laws of the procedure's own.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="steps">How many proposals, from 1.</param>
    /// <exception cref="StoryException">A law is broken.</exception>
    /// <returns>The story of the walk.</returns>
    public Story<TCase> Tell(int seed, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        return Tell(seed, steps, _ => { });
    }

    /// <summary>Every pair of a state and a fact is put to a fresh machine of Stateless and to the table; both answer alike.</summary>
    /// <exception cref="StoryException">They differ.</exception>
    public void TheTableIsStateless()
    {
        foreach (TState state in lifecycle.Topology.States)
        {
            foreach (Type fact in lifecycle.Topology.Facts)
            {
                StateMachine<TState, Type> machine = lifecycle.Topology.ToStateMachine(state);
                TState? expected = null;
                if (machine.CanFire(fact))
                {
                    machine.Fire(fact);
                    expected = machine.State;
                }

                if (!Nullable.Equals(expected, lifecycle.Topology.Next(state, fact)))
                {
                    throw new StoryException(
                        $"In {state}, {fact.Name} leads Stateless to {expected}, and the table to {lifecycle.Topology.Next(state, fact)}.");
                }
            }
        }
    }

    /// <summary>From every state that can be reached, some facts lead to a final state.</summary>
    /// <exception cref="StoryException">A state is a dead end; the message names it.</exception>
    public void NoStateIsADeadEnd()
    {
        HashSet<string> ending = [.. lifecycle.Map.States.Where(state => state.IsFinal).Select(state => state.Name)];
        while (lifecycle.Map.Transitions.FirstOrDefault(step => ending.Contains(step.To) && !ending.Contains(step.From)) is { } before)
        {
            ending.Add(before.From);
        }

        string[] dead = [.. lifecycle.Map.Transitions.SelectMany(step => new[] { step.From, step.To }).Distinct()
            .Where(state => !ending.Contains(state))];
        if (dead.Length > 0)
        {
            throw new StoryException(
                $"No final state can be reached from {string.Join(", ", dead)} of {lifecycle.Kind} {lifecycle.Edition}.");
        }
    }

    private static Duration Some(Story<TCase> story, Random random) =>
        Duration.FromHours(random.Next(4) == 0 ? random.Next(24 * 40) : 0);

    private Story<TCase> Tell(int seed, int steps, Action<TState> stands)
    {
        var random = new Random(seed);
        var story = new Story<TCase>(lifecycle, catalogue, DateTimeZone.Utc);
        try
        {
            story.Until(start);
            for (int step = 0; step < steps; step++)
            {
                Instant next = story.Now + wait(story, random);
                RefusesBeforeTimeIsTakenIn(story, next, random);
                Try(story.Until(next), random);
                stands(story.Case.State);
            }

            return story.ReplaysToItself();
        }
        catch (StoryException broken)
        {
            throw new StoryException($"{lifecycle.Kind} {lifecycle.Edition}, seed {seed}: {broken.Message}", broken.InnerException);
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            string told = story.Failure($"{thrown.GetType().Name} was thrown: {thrown.Message}").Message;
            throw new StoryException($"{lifecycle.Kind} {lifecycle.Edition}, seed {seed}: {told}", thrown);
        }
    }

    private void RefusesBeforeTimeIsTakenIn(Story<TCase> story, Instant next, Random random)
    {
        if (!(lifecycle.NextCause(story.Case) <= next))
        {
            return;
        }

        Proposal<TCase> early = propose(story, random);
        Decision<TCase> decision = lifecycle.Decide(story.Case, early.Command, new Context(next, early.Actor) { Proofs = story.Proofs });
        if (decision is not Decision<TCase>.Refused { Refusals: [{ Kind: RefusalKind.NotAdvanced }] })
        {
            throw story.Failure($"{early.Command} at {next} is decided on before the case has taken in the passing of time");
        }
    }

    private void Try(Story<TCase> story, Random random)
    {
        Proposal<TCase> proposal = propose(story, random);
        bool isStranger = random.Next(20) == 0;
        Actor actor = isStranger ? new Actor(proposal.Actor.Id, Stranger) : proposal.Actor;
        TCase before = story.Case;
        Option[] options =
        [
            .. lifecycle.Options(before, actor, story.Now).Where(each =>
                each.Command == proposal.Command.GetType() && (proposal.Part is null || each.Part == proposal.Part)),
        ];
        Decision<TCase> first = lifecycle.Decide(before, proposal.Command, new Context(story.Now, actor) { Proofs = story.Proofs });
        Decision<TCase> second = story.Try(proposal.Command, actor);
        if (!Same(first, second))
        {
            throw story.Failure($"{proposal.Command} is decided twice on the same case at the same moment, and comes out otherwise");
        }

        if (second is not Decision<TCase>.Refused refused)
        {
            ForetoldAccepted(story, proposal, options, isStranger);
            return;
        }

        ForetoldRefused(story, proposal, options, refused.Refusals);
        if (!lifecycle.Replay(before.Id, story.Facts).Equals(story.Case))
        {
            throw story.Failure($"the refusal of {proposal.Command} changed the case");
        }
    }

    private static void ForetoldAccepted(Story<TCase> story, Proposal<TCase> proposal, Option[] options, bool isStranger)
    {
        if (isStranger)
        {
            throw story.Failure($"{proposal.Command} is accepted from a stranger");
        }

        if (!options.Any(option => option.IsOpen))
        {
            throw story.Failure($"{proposal.Command} is accepted, but its option is {(options.Length == 0 ? "not there" : "closed")}");
        }
    }

    private static bool Same(Decision<TCase> first, Decision<TCase> second) => (first, second) switch
    {
        (Decision<TCase>.Refused one, Decision<TCase>.Refused other) => one.Refusals.SequenceEqual(other.Refusals),
        (Decision<TCase>.Accepted one, Decision<TCase>.Accepted other) =>
            one.Facts.SequenceEqual(other.Facts) && one.Next.Equals(other.Next),
        _ => false,
    };

    // A rule that needs no command is answered by the option; where that is open, it has to be met by the decision too.
    private void ForetoldWithoutCommand(
        Story<TCase> story, Proposal<TCase> proposal, Option[] options, ImmutableArray<Refusal> refusals)
    {
        if (options is not [{ IsOpen: true }])
        {
            return;
        }

        HashSet<string> answered =
        [
            .. lifecycle.Map.Commands.Single(command => command.Type == proposal.Command.GetType()).Rules
                .GroupBy(rule => rule.Code)
                .Where(rules => rules.All(rule => rule.KnownFrom != RuleKnowledge.Command))
                .Select(rules => rules.Key),
        ];
        if (refusals.FirstOrDefault(refusal => refusal.Kind == RefusalKind.Rule && answered.Contains(refusal.Code)) is { } late)
        {
            throw story.Failure($"{proposal.Command} is refused by {late.Code}, which needs no command, but its option is open");
        }
    }

    private void ForetoldRefused(Story<TCase> story, Proposal<TCase> proposal, Option[] options, ImmutableArray<Refusal> refusals)
    {
        ForetoldWithoutCommand(story, proposal, options, refusals);

        // A proposal that leaves its part open may be about one that there is not, and any of the options may be the one that it means.
        if (refusals.Any(refusal => refusal.Code == "part.unknown") || options.Any(option => option.Reasons.All(Refuses)))
        {
            return;
        }

        if (options is [var first, ..])
        {
            string missing = string.Join(", ", first.Reasons.Where(reason => !Refuses(reason)).Select(reason => reason.Code));
            throw story.Failure($"the option of {proposal.Command} is closed by {missing}, which do not refuse it");
        }

        // That no command can meet a rule is known without one; what a command has instead is not.
        bool Refuses(Refusal reason) => refusals.Contains(reason) || refusals.Any(refusal =>
            refusal.Code == reason.Code && refusal.Field == reason.Field
            && lifecycle.Map.Commands.Single(command => command.Type == proposal.Command.GetType()).Rules.Any(
                rule => rule.Code == reason.Code && rule.KnownFrom == RuleKnowledge.Command));
    }
}
