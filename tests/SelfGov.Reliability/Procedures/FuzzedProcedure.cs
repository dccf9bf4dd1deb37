using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Procedures;

/// <summary>Gives commands of chance to the cases of one procedure.</summary>
internal abstract class FuzzedProcedure
{
    internal abstract string Kind { get; }

    /// <summary>Gives so many commands, drawn from a seed, to cases as they stood and as the commands lead them on.</summary>
    internal abstract FuzzCount Fuzz(uint seed, int commands, FuzzWatch watch);
}

/// <param name="procedure">The procedure.</param>
/// <param name="journals">Journals whose cases it begins with.</param>
internal sealed class FuzzedProcedure<TCase>(Procedure<TCase> procedure, IEnumerable<ImmutableArray<JournalEntry>> journals)
    : FuzzedProcedure
    where TCase : Case
{
    private const int MostStates = 64;
    private const int BetweenLooks = 100;
    private static readonly int[] Days = [0, 0, 0, 0, 1, 3, 30, 400];
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 28, 6, 0);

    private readonly Lazy<ImmutableArray<State>> beginnings = new(() => Beginnings(procedure, journals));

    internal override string Kind => procedure.Kind;

    internal override FuzzCount Fuzz(uint seed, int commands, FuzzWatch watch)
    {
        var dice = new Dice(seed);
        var count = new FuzzCount();
        var states = new List<State>();
        for (int number = 0; number < commands; number++)
        {
            if (states.Count is 0 or MostStates || dice.OneIn(20))
            {
                states.Clear();
                states.Add(beginnings.Value[dice.Below(beginnings.Value.Length)]);
            }

            State state = states[dice.OneIn(4) ? dice.Below(states.Count) : states.Count - 1];
            (string name, byte[] data) = Draw(state, dice);
            watch.Begins(() => $"{procedure.Kind} {state.Lifecycle.Edition} {name} {Encoding.UTF8.GetString(data)}");
            try
            {
                if (Give(state, name, data, dice, count) is { } next)
                {
                    states.Add(next);
                }

                if (number % BetweenLooks == 0)
                {
                    Look(states[^1], dice);
                }
            }
            catch (Exception fault)
            {
                count.Fault(fault, $"{procedure.Kind} {state.Lifecycle.Edition} {name}, seed {seed}: {Encoding.UTF8.GetString(data)}");
            }

            watch.Ends();
        }

        return count;
    }

    private (string Name, byte[] Data) Draw(State state, Dice dice)
    {
        string name;
        JsonObject data;
        if (state.Given is { } given && dice.OneIn(3))
        {
            name = given.Name;
            data = given.Data.DeepClone().AsObject();
        }
        else
        {
            ImmutableArray<MapCommand> known = state.Lifecycle.Map.Commands;
            name = procedure.Commands.Find(known[dice.Below(known.Length)].Type)!.Name;
            data = dice.OneIn(4)
                ? JsonNode.Parse(procedure.Contract.ExampleOf(name))!.AsObject()
                : new CommandSample(dice.Below(int.MaxValue)).Of(procedure.Contract.ShapeOf(name));
        }

        var mutations = new JsonMutations(dice);
        for (int changes = dice.Of(0, 0, 0, 1, 1, 2, 5); changes > 0; changes--)
        {
            mutations.Change(data);
        }

        byte[] bytes = Encoding.UTF8.GetBytes(JsonMutations.Written(data));
        return (name, dice.OneIn(20) ? mutations.Broken(bytes) : bytes);
    }

    private State? Give(State state, string name, byte[] data, Dice dice, FuzzCount count)
    {
        if (!procedure.Contract.TryRead(name, data, out ICommand<TCase>? command, out ImmutableArray<ContractError> errors))
        {
            Oracle.Holds(!errors.IsEmpty, "Not read, without an error.");
            count.Invalid++;
            return null;
        }

        Lifecycle<TCase> lifecycle = state.Lifecycle;
        MapCommand? known = lifecycle.Map.Commands.FirstOrDefault(each => each.Type == command.GetType());
        if (known is null)
        {
            // The edition has no such command, which is an ArgumentException of the caller.
            count.Invalid++;
            return null;
        }

        Instant now = state.Now + Duration.FromDays(dice.Of<int>(Days));
        TCase current = lifecycle.Advance(state.Case, now);
        ImmutableArray<Role> roles = dice.OneIn(10) ? lifecycle.Map.Commands[dice.Below(lifecycle.Map.Commands.Length)].Roles : known.Roles;
        var actor = new Actor("somebody", roles.IsEmpty ? known.Roles[0] : roles[dice.Below(roles.Length)]);
        Decision<TCase> decision = lifecycle.Decide(current, command, new Context(now, actor) { Explain = dice.OneIn(10) });
        if (decision is not Decision<TCase>.Accepted accepted)
        {
            count.Refused++;
            if (dice.OneIn(20) && decision is Decision<TCase>.Refused refused)
            {
                _ = refused.Refusals.Sum(refusal => Enum.GetValues<Language>().Sum(language => refusal.Explain(language).Length));
            }

            return null;
        }

        count.Accepted++;
        foreach (Fact<TCase> fact in accepted.Facts)
        {
            _ = procedure.Facts.ReadBack(procedure.Facts.Write(fact));
        }

        return new(lifecycle, accepted.Next, now, null);
    }

    private void Look(State state, Dice dice)
    {
        Lifecycle<TCase> lifecycle = state.Lifecycle;
        ImmutableArray<MapCommand> known = lifecycle.Map.Commands;
        ImmutableArray<Role> roles = known[dice.Below(known.Length)].Roles;
        if (!roles.IsEmpty)
        {
            var actor = new Actor("somebody", roles[dice.Below(roles.Length)]);
            _ = procedure.Documents.OfOptions(lifecycle.Options(state.Case, actor, state.Now));
        }

        _ = procedure.Documents.OfDeadlines(lifecycle.Deadlines(state.Case));
        _ = procedure.Documents.OfCase(new CaseView<TCase>(state.Case, lifecycle, state.Now));
        _ = (lifecycle.NextCause(state.Case), lifecycle.NextDeadline(state.Case, state.Now), lifecycle.StateOf(state.Case));
    }

    private static ImmutableArray<State> Beginnings(
        Procedure<TCase> procedure, IEnumerable<ImmutableArray<JournalEntry>> journals)
    {
        var states = new List<State>(procedure.Lifecycles.Editions.Select(edition =>
        {
            Lifecycle<TCase> lifecycle = procedure.Lifecycles.Of(edition);
            return new State(lifecycle, lifecycle.Begin(new CaseId("case-1")), Now, null);
        }));
        foreach (ImmutableArray<JournalEntry> entries in journals)
        {
            Lifecycle<TCase> lifecycle = procedure.Lifecycles.Of(entries[0].Edition);
            TCase current = lifecycle.Begin(entries[0].Case);
            foreach (JournalEntry entry in entries.Where(entry => entry.FactName != Erasure.FactName))
            {
                if (entry.Decision is null)
                {
                    states.Add(new(lifecycle, current, entry.On ?? entry.Recorded, GivenCommand.Of(entry)));
                }

                current = lifecycle.Evolve(current, procedure.Facts.Read(entry));
            }

            states.Add(new(lifecycle, current, entries[^1].On ?? entries[^1].Recorded, null));
        }

        return [.. states];
    }

    /// <param name="Lifecycle">Its lifecycle.</param>
    /// <param name="Case">The case.</param>
    /// <param name="Now">When it stood so.</param>
    /// <param name="Given">The command that was given then; null where none is known.</param>
    private sealed record State(Lifecycle<TCase> Lifecycle, TCase Case, Instant Now, GivenCommand? Given);
}
