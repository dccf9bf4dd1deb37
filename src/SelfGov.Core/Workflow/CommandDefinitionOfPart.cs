using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>One command of a lifecycle about one kind of part, or about <see cref="Whole"/>, frozen.</summary>
internal sealed class CommandDefinition<TCase, TState, TTrigger, TPart, TCommand> : CommandDefinition<TCase, TState, TTrigger>
    where TCase : Case<TState>
    where TState : struct, Enum
    where TTrigger : struct, Enum
    where TCommand : class, ICommand<TCase>
{
    private readonly Words text;
    private readonly Citation basis;
    private readonly PartDefinition<TCase, TPart, TTrigger>? part;
    private readonly Func<TCase, TCommand, TPart?>? find;
    private readonly Bound<TCase, TPart>[] bounds;
    private readonly Rule<TCase>[] rulesOfCase;
    private readonly Rule<Subject<TCase, TPart>>[] rulesOfPart;
    private readonly Rule<Matter<TCase, TPart, TCommand>>[] rulesOfCommand;
    private readonly Func<Matter<TCase, TPart, TCommand>, Fact<TCase>>? outcome;
    private readonly Func<Matter<TCase, TPart, TCommand>, ImmutableArray<Fact<TCase>>>? outcomes;
    private readonly bool[] standsIn;
    private readonly bool[] yieldsFirst;
    private readonly bool[] yieldsLater;
    private readonly Words statesText;
    private readonly Words rolesText;
    private readonly Words? partStatesText;

    internal CommandDefinition(
        CommandBuilder<TCase, TTrigger, TPart, TCommand> builder,
        Topology<TState, TTrigger> topology,
        Func<TState, Words> stateText,
        Wording wording)
    {
        text = wording.Of(TextKind.Command, typeof(TCommand).Name, builder.Text);
        basis = builder.Basis;
        part = builder.Part?.Reworded(wording);
        find = builder.Find;
        bounds = [.. builder.Bounds.Select(bound => bound.Reworded(wording))];
        rulesOfCase = [.. builder.OfCase.Select(wording.Of)];
        rulesOfPart = [.. builder.OfPart.Select(wording.Of)];
        rulesOfCommand = [.. builder.OfCommand.Select(wording.Of)];
        outcome = builder.Outcome;
        outcomes = builder.Outcomes;
        Roles = [.. builder.Roles.Select(wording.Of)];
        First = [.. builder.First];
        Later = [.. builder.Later];
        yieldsFirst = [.. topology.Triggers.Select(trigger => First.Contains(trigger))];
        yieldsLater = [.. topology.Triggers.Select(trigger => Later.Contains(trigger))];
        standsIn = [.. topology.States.Select(state => topology.IsReached(state) && First.Any(trigger => topology.Permits(state, trigger)))];
        statesText = Sentence.Alternatives(topology.States.Where(Stands).Select(stateText));
        partStatesText = part?.StatesPermitting(First.AsSpan());
        rolesText = Sentence.Alternatives(Roles.Select(role => role.Name));
        StateText = stateText;
    }

    internal override Type CommandType => typeof(TCommand);

    internal override ImmutableArray<Role> Roles { get; }

    internal override ImmutableArray<TTrigger> First { get; }

    internal override ImmutableArray<TTrigger> Later { get; }

    private Func<TState, Words> StateText { get; }

    internal override Decision<TCase> Decide(
        Lifecycle<TCase, TState, TTrigger> lifecycle, TCase current, ICommand<TCase> command, Context context)
    {
        var typed = (TCommand)command;
        List<Refusal>? refusals = null;
        TPart? found = find is null ? default : find(current, typed);
        bool stands = CheckStanding(lifecycle, current, found, ref refusals);
        CheckRole(context.Actor.Role, ref refusals);
        if (!stands)
        {
            return new Decision<TCase>.Refused([.. refusals!]);
        }

        var matter = new Matter<TCase, TPart, TCommand>(current, found!, typed, context);
        CheckGiven(new Subject<TCase, TPart>(current, found!), context.Now, ref refusals);
        foreach (Rule<Matter<TCase, TPart, TCommand>> rule in rulesOfCommand)
        {
            if (!rule.Holds(matter))
            {
                (refusals ??= []).Add(rule.Refuse(matter));
            }
        }

        return refusals is null ? Accept(lifecycle, matter) : new Decision<TCase>.Refused([.. refusals]);
    }

    internal override void AddOptions(
        Lifecycle<TCase, TState, TTrigger> lifecycle, TCase current, Actor actor, Instant now, ImmutableArray<Option>.Builder options)
    {
        if (part is null)
        {
            options.Add(OptionFor(lifecycle, current, default!, null, actor, now));
            return;
        }

        foreach (TPart each in part.All(current))
        {
            options.Add(OptionFor(lifecycle, current, each, part.Key(each), actor, now));
        }
    }

    internal override void AddDeadlines(TCase current, ImmutableArray<Deadline>.Builder deadlines)
    {
        if (!Stands(current.State) || (part is not null && !part.All(current).Any(Permits)))
        {
            return;
        }

        foreach (Bound<TCase, TPart> bound in bounds.Where(bound => bound.Side != LimitSide.From))
        {
            if (bound.OfCase is not null)
            {
                AddDeadline(bound, new Subject<TCase, TPart>(current, default!), null, deadlines);
                continue;
            }

            foreach (TPart each in part is null ? [] : part.All(current).Where(Permits))
            {
                AddDeadline(bound, new Subject<TCase, TPart>(current, each), part!.Key(each), deadlines);
            }
        }
    }

    internal override Instant? DutyOf(TCase current)
    {
        Instant? earliest = null;
        if (part is null && Stands(current.State))
        {
            var subject = new Subject<TCase, TPart>(current, default!);
            foreach (Bound<TCase, TPart> bound in bounds)
            {
                if (bound.Side == LimitSide.Duty && bound.At(subject) is { } moment && (earliest is null || moment < earliest))
                {
                    earliest = moment;
                }
            }
        }

        return earliest;
    }

    internal override IEnumerable<string> Errors(Topology<TState, TTrigger> topology)
    {
        string name = typeof(TCommand).Name;
        return DefinitionErrors.OfCommand(
            name, text, basis, Roles, First, Later, topology, outcome is not null || outcomes is not null,
            bounds.Select(bound => (bound.Code, bound.Text, bound.Basis)).Concat(Rules.Select(rule => (rule.Code, rule.Text, rule.Basis))))
            .Concat(part?.ErrorsOf(name, First) ?? []);
    }

    internal override MapCommand ToMap() => new(
        typeof(TCommand),
        text,
        basis,
        Roles,
        part?.Name,
        [.. Enum.GetValues<TState>().Where(Stands).Select(state => state.ToString())],
        [.. Yielded.Distinct().Select(trigger => trigger.ToString())],
        [.. bounds.Select(bound => new MapLimit(bound.Side, bound.Code, bound.Text, bound.Basis))],
        [.. Rules]);

    private IEnumerable<MapRule> Rules =>
        rulesOfCase.Select(rule => new MapRule(rule.Code, rule.Text, rule.Basis))
            .Concat(rulesOfPart.Select(rule => new MapRule(rule.Code, rule.Text, rule.Basis)))
            .Concat(rulesOfCommand.Select(rule => new MapRule(rule.Code, rule.Text, rule.Basis)));

    private Decision<TCase> Accept(Lifecycle<TCase, TState, TTrigger> lifecycle, Matter<TCase, TPart, TCommand> matter)
    {
        if (outcome is not null)
        {
            Fact<TCase> fact = outcome(matter);
            TCase after = lifecycle.Step(matter.Case, Declared(fact, isFirst: true));
            return new Decision<TCase>.Accepted([fact], after);
        }

        ImmutableArray<Fact<TCase>> facts = outcomes!(matter);
        if (facts.IsDefaultOrEmpty)
        {
            throw new InvalidOperationException($"The command {typeof(TCommand).Name} decided on no fact; an accepted command yields at least one.");
        }

        TCase next = matter.Case;
        for (int i = 0; i < facts.Length; i++)
        {
            next = lifecycle.Step(next, Declared(facts[i], isFirst: i == 0));
        }

        return new Decision<TCase>.Accepted(facts, next);
    }

    private Fact<TCase, TTrigger> Declared(Fact<TCase> fact, bool isFirst) =>
        fact is Fact<TCase, TTrigger> triggering && (isFirst ? yieldsFirst : yieldsLater)[Topology<TState, TTrigger>.Index(triggering.Trigger)]
            ? triggering
            : throw new InvalidOperationException(
                $"The command {typeof(TCommand).Name} decided on the fact {fact?.GetType().Name ?? "null"}, which it does not declare as its {(isFirst ? "first" : "later")}.");

    private bool CheckStanding(
        Lifecycle<TCase, TState, TTrigger> lifecycle, TCase current, TPart? found, ref List<Refusal>? refusals)
    {
        bool stands = Stands(current.State);
        if (!stands)
        {
            (refusals ??= []).Add(new Refusal(
                RefusalKind.State, "case.state", Sentence.WrongState, basis, statesText, StateText(current.State),
                lifecycle.Reaches(current, Stands)));
        }

        if (part is null)
        {
            return stands;
        }

        if (found is null)
        {
            (refusals ??= []).Add(new Refusal(
                RefusalKind.State, "part.unknown", Sentence.Unknown(part.Text), basis, null, Sentence.None, null));
            return false;
        }

        if (!Permits(found))
        {
            (refusals ??= []).Add(new Refusal(
                RefusalKind.State, "part.state", Sentence.WrongState, basis, partStatesText, part.StateOf(found), null));
            return false;
        }

        return stands;
    }

    private void CheckRole(Role role, ref List<Refusal>? refusals)
    {
        foreach (Role entitled in Roles)
        {
            if (entitled.Equals(role))
            {
                return;
            }
        }

        (refusals ??= []).Add(new Refusal(RefusalKind.Role, "actor.role", Sentence.WrongRole, basis, rolesText, role.Name, null));
    }

    private void CheckGiven(Subject<TCase, TPart> subject, Instant now, ref List<Refusal>? refusals)
    {
        foreach (Bound<TCase, TPart> bound in bounds)
        {
            if (bound.Check(subject, now) is { } refusal)
            {
                (refusals ??= []).Add(refusal);
            }
        }

        foreach (Rule<TCase> rule in rulesOfCase)
        {
            if (!rule.Holds(subject.Case))
            {
                (refusals ??= []).Add(rule.Refuse(subject.Case));
            }
        }

        foreach (Rule<Subject<TCase, TPart>> rule in rulesOfPart)
        {
            if (!rule.Holds(subject))
            {
                (refusals ??= []).Add(rule.Refuse(subject));
            }
        }
    }

    private Option OptionFor(
        Lifecycle<TCase, TState, TTrigger> lifecycle, TCase current, TPart each, string? key, Actor actor, Instant now)
    {
        List<Refusal>? refusals = null;
        var subject = new Subject<TCase, TPart>(current, each);
        bool stands = CheckStanding(lifecycle, current, each, ref refusals);
        CheckRole(actor.Role, ref refusals);
        if (stands)
        {
            CheckGiven(subject, now, ref refusals);
        }

        Instant? until = stands
            ? bounds.Where(bound => bound.Side != LimitSide.From).Select(bound => bound.At(subject)).Where(moment => moment is not null).Min()
            : null;
        return new Option(typeof(TCommand), text, basis, Roles, key, until, refusals is null ? [] : [.. refusals]);
    }

    private void AddDeadline(
        Bound<TCase, TPart> bound, Subject<TCase, TPart> subject, string? key, ImmutableArray<Deadline>.Builder deadlines)
    {
        if (bound.At(subject) is { } moment)
        {
            DeadlineKind kind = bound.Side == LimitSide.Until ? DeadlineKind.Closes : DeadlineKind.Duty;
            deadlines.Add(new Deadline(kind, bound.Code, bound.Text, bound.Basis, moment, Roles, typeof(TCommand), key));
        }
    }

    private bool Stands(TState state) => standsIn[Topology<TState, TTrigger>.Index(state)];

    private bool Permits(TPart each)
    {
        foreach (TTrigger trigger in First)
        {
            if (part!.Permits(each, trigger))
            {
                return true;
            }
        }

        return false;
    }
}
