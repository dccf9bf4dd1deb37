using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Stateless;

namespace SelfGov.Testing;

/// <summary>The laws that every lifecycle keeps, tried on random walks through one that an author wrote.</summary>
/// <typeparam name="TCase">The kind of case; it compares by value.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <remarks>
/// A law that is broken throws a <see cref="StoryException"/> with the seed and the steps. The same seed walks the same way.
/// </remarks>
public sealed class LifecycleLaws<TCase, TState>
    where TCase : Case<TState>
    where TState : struct, Enum
{
    private readonly Lifecycle<TCase, TState> lifecycle;
    private readonly FactCatalogue<TCase> catalogue;
    private readonly Instant start;
    private readonly Func<TCase, Random, Proposal<TCase>> propose;

    /// <summary>Prepares the walks.</summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="catalogue">Its facts as journals keep them.</param>
    /// <param name="start">The moment at which every walk begins.</param>
    /// <param name="propose">
    /// What to try on a case as it stands: lawful, unlawful and absurd, drawn from the random numbers given and nothing else.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LifecycleLaws(
        Lifecycle<TCase, TState> lifecycle, FactCatalogue<TCase> catalogue, Instant start, Func<TCase, Random, Proposal<TCase>> propose)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(propose);
        this.lifecycle = lifecycle;
        this.catalogue = catalogue;
        this.start = start;
        this.propose = propose;
    }

    /// <summary>
    /// Walks: each refusal changes nothing, each option agrees with the decision, what is accepted stands in a state of the table, and the
    /// facts, written as a journal keeps them and read again, replay to the case.
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
            WalkOnce(seed + walk, steps, seen);
        }

        return seen.ToImmutable();
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

    private void WalkOnce(int seed, int steps, ImmutableHashSet<TState>.Builder seen)
    {
        var random = new Random(seed);
        var story = new Story<TCase>(lifecycle, catalogue, DateTimeZone.Utc).Until(start);
        for (int step = 0; step < steps; step++)
        {
            story.Until(story.Now + Duration.FromHours(random.Next(4) == 0 ? random.Next(24 * 40) : 0));
            Proposal<TCase> proposal = propose(story.Case, random);
            Try(story, proposal, seed);
            seen.Add(story.Case.State);
        }

        story.ReplaysToItself();
    }

    private void Try(Story<TCase> story, Proposal<TCase> proposal, int seed)
    {
        TCase before = story.Case;
        Option? option = lifecycle.Options(before, proposal.Actor, story.Now)
            .SingleOrDefault(each => each.Command == proposal.Command.GetType() && each.Part == proposal.Part);
        Decision<TCase> decision = lifecycle.Decide(before, proposal.Command, new Context(story.Now, proposal.Actor));
        if (decision is Decision<TCase>.Accepted)
        {
            if (option is not { IsOpen: true })
            {
                throw Broken($"{proposal.Command} is accepted, but its option is {(option is null ? "not there" : "closed")}", seed);
            }

            story.Accepts(proposal.Command, proposal.Actor);
            return;
        }

        string[] refused = [.. ((Decision<TCase>.Refused)decision).Refusals.Select(refusal => refusal.Code)];
        string[] missing = [.. (option?.Reasons ?? []).Select(reason => reason.Code).Except(refused)];
        if (missing.Length > 0)
        {
            throw Broken($"the option of {proposal.Command} is closed by {string.Join(", ", missing)}, which do not refuse it", seed);
        }

        if (!lifecycle.Replay(before.Id, story.Facts).Equals(story.Case))
        {
            throw Broken($"the refusal of {proposal.Command} changed the case", seed);
        }
    }

    private StoryException Broken(string what, int seed) => new($"{lifecycle.Kind} {lifecycle.Edition}, seed {seed}: {what}.");
}
