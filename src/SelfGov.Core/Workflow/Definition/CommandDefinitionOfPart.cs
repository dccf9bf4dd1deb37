using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow.Definition.States;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>One command of a lifecycle about one kind of part, or about <see cref="Whole"/>, frozen.</summary>
internal sealed class CommandDefinition<TCase, TState, TPart, TCommand> : CommandDefinition<TCase, TState>
    where TCase : Case<TState>
    where TState : struct, Enum
    where TCommand : class, ICommand<TCase>
{
    private readonly Words text;
    private readonly PartDefinition<TCase, TPart>? part;
    private readonly Func<TCase, TCommand, TPart?>? find;
    private readonly Bound<TCase, TPart>[] bounds;
    private readonly CommandRule<TCase, TPart, TCommand>[] rules;
    private readonly Func<Matter<TCase, TPart, TCommand>, Fact<TCase>>? outcome;
    private readonly Func<Matter<TCase, TPart, TCommand>, ImmutableArray<Fact<TCase>>>? outcomes;
    private readonly CommandData data;
    private readonly Topology<TState> topology;
    private readonly Type[] first;
    private readonly Type[] later;
    private readonly bool[] standsIn;
    private readonly bool[] isAheadOf;
    private readonly bool[] yieldsFirst;
    private readonly bool[] yieldsLater;

    internal CommandDefinition(
        CommandBuilder<TCase, TPart, TCommand> builder, Topology<TState> topology, Family<ICommand<TCase>> family)
    {
        data = new CommandData(typeof(TCommand), family.TryShapeOf);
        text = builder.Text;
        Basis = builder.Basis;
        part = builder.Part;
        find = builder.Find;
        bounds = [.. builder.Bounds];
        rules = [.. builder.Rules];
        outcome = builder.Outcome;
        outcomes = builder.Outcomes;
        Roles = [.. builder.Roles];
        first = [.. builder.First];
        later = [.. builder.Later];
        this.topology = topology;
        StateTable table = topology.Table;
        yieldsFirst = table.Among(first);
        yieldsLater = table.Among(later);
        standsIn = table.Permitting(first);
        isAheadOf = bounds.Any(bound => bound.IsOwedAhead) ? table.LeadingTo(standsIn) : standsIn;
    }

    internal override Type CommandType => typeof(TCommand);

    internal override Citation Basis { get; }

    internal override ImmutableArray<Role> Roles { get; }

    internal override IEnumerable<Type> Yielded => first.Concat(later);

    internal override IPartReader<TCase>? Parts => part;

    internal override Decision<TCase> Decide(Lifecycle<TCase, TState> lifecycle, TCase current, ICommand<TCase> command, Context context)
    {
        var typed = (TCommand)command;
        ImmutableArray<Refusal> unsound = data.Check(command, Basis);
        return unsound.IsEmpty
            ? DecideSound(lifecycle, current, typed, context)
            : DecideUnsound(lifecycle, current, typed, context, unsound);
    }

    // A rule may refuse what the contract does not take either, and says why in the words of the law; it may as well not be able to look
    // at it, since something is not there.
    private Decision<TCase> DecideUnsound(
        Lifecycle<TCase, TState> lifecycle, TCase current, TCommand typed, Context context, ImmutableArray<Refusal> unsound)
    {
        try
        {
            return DecideSound(lifecycle, current, typed, context) is Decision<TCase>.Refused refused
                ? refused
                : new Decision<TCase>.Refused(unsound);
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or ArgumentException
            or OverflowException)
        {
            return new Decision<TCase>.Refused(unsound);
        }
    }

    private Decision<TCase> DecideSound(Lifecycle<TCase, TState> lifecycle, TCase current, TCommand typed, Context context)
    {
        List<Refusal>? refusals = null;
        TPart? found = find is null ? default : find(current, typed);
        bool stands = CheckStanding(lifecycle, current, found, ref refusals);
        Actor acting = CheckRole(lifecycle, context.Actor, ref refusals);
        if (!stands)
        {
            return new Decision<TCase>.Refused([.. refusals!]);
        }

        var matter = new Matter<TCase, TPart, TCommand>(current, found!, typed, context with { Actor = acting });
        CheckBounds(lifecycle, current, found!, context.Now, ref refusals);
        foreach (CommandRule<TCase, TPart, TCommand> rule in rules)
        {
            if (rule.Check(matter) is { } refusal)
            {
                (refusals ??= []).Add(lifecycle.Wording.Of(refusal));
            }
        }

        return refusals is not null ? new Decision<TCase>.Refused([.. refusals])
            : context.Explain ? Accept(lifecycle, matter) with { Met = Met(lifecycle, matter) }
            : Accept(lifecycle, matter);
    }

    private ImmutableArray<MetRule> Met(Lifecycle<TCase, TState> lifecycle, Matter<TCase, TPart, TCommand> matter) =>
    [
        .. bounds.Select(bound => bound.Tell(matter.Case, matter.Part, matter.Now)).OfType<MetRule>()
            .Select(met => met with { Text = lifecycle.Wording.Of(TextKind.Limit, met.Code, met.Text) }),
        .. rules.Select(rule => rule.Tell(matter)).OfType<MetRule>()
            .Select(met => met with { Text = lifecycle.Wording.Of(TextKind.Rule, met.Code, met.Text) }),
    ];

    internal override void AddOptions(
        Lifecycle<TCase, TState> lifecycle, TCase current, Context context, ImmutableArray<Option>.Builder options)
    {
        if (part is null)
        {
            options.Add(OptionFor(lifecycle, new(current, default!, context), null));
            return;
        }

        foreach (TPart each in part.All(current))
        {
            options.Add(OptionFor(lifecycle, new(current, each, context), part.Key(each)));
        }
    }

    internal override void AddDeadlines(Lifecycle<TCase, TState> lifecycle, TCase current, ImmutableArray<Deadline>.Builder deadlines)
    {
        bool stands = Stands(current.State) && (part is null || part.All(current).Any(Permits));
        foreach (Bound<TCase, TPart> bound in bounds.Where(
            bound => bound.Side != LimitSide.From && (stands || (bound.IsOwedAhead && IsAheadOf(current.State)))))
        {
            if (!bound.IsOfPart || part is null)
            {
                AddDeadline(lifecycle, bound, current, default!, null, deadlines);
                continue;
            }

            foreach (TPart each in part.All(current).Where(each => bound.IsOwedAhead || Permits(each)))
            {
                AddDeadline(lifecycle, bound, current, each, part.Key(each), deadlines);
            }
        }
    }

    internal override Instant? DutyOf(TCase current)
    {
        Instant? earliest = null;
        if (part is null && IsAheadOf(current.State))
        {
            bool stands = Stands(current.State);
            foreach (Bound<TCase, TPart> bound in bounds)
            {
                if (bound.Side == LimitSide.Duty && (stands || bound.IsOwedAhead) && bound.Limit.At(current, default!) is { At: var moment }
                    && (earliest is null || moment < earliest))
                {
                    earliest = moment;
                }
            }
        }

        return earliest;
    }

    internal override Instant? CloseOf(TCase current, Instant now)
    {
        Instant? earliest = null;
        if (part is null && Stands(current.State))
        {
            foreach (Bound<TCase, TPart> bound in bounds)
            {
                if (bound.Side == LimitSide.Until && bound.Limit.At(current, default!) is { At: var moment } && moment > now
                    && (earliest is null || moment < earliest))
                {
                    earliest = moment;
                }
            }
        }

        return earliest;
    }

    internal override IEnumerable<string> Errors()
    {
        string name = typeof(TCommand).Name;
        List<string> errors =
        [
            .. DefinitionErrors.OfCommand(
                name, text, Basis, Roles.Length, first, later, topology.Table, outcome is not null || outcomes is not null),
        ];
        foreach (Bound<TCase, TPart> bound in bounds)
        {
            DefinitionErrors.AddOfCondition(errors, name, bound.Limit.Code, bound.Limit.Text, bound.Limit.Basis);
        }

        foreach (CommandRule<TCase, TPart, TCommand> rule in rules)
        {
            DefinitionErrors.AddOfCondition(errors, name, rule.Code, rule.Text, rule.Basis);
        }

        errors.AddRange(part?.ErrorsOf(name, first) ?? []);
        return errors;
    }

    internal override MapCommand ToMap() => new(
        typeof(TCommand),
        text,
        Basis,
        Roles,
        part?.Name,
        [.. topology.Table.Names.Where((_, state) => standsIn[state])],
        [.. Yielded.Distinct().Select(fact => fact.Name)],
        [.. bounds.Select(bound => new MapLimit(bound.Side, bound.Limit.Code, bound.Limit.Text, bound.Limit.Basis))],
        [.. rules.Select(rule => rule.ToMap())]);

    private Decision<TCase>.Accepted Accept(Lifecycle<TCase, TState> lifecycle, Matter<TCase, TPart, TCommand> matter)
    {
        if (outcome is not null)
        {
            Fact<TCase> fact = outcome(matter);
            TCase after = lifecycle.Step(matter.Case, fact, Declared(lifecycle, fact, isFirst: true));
            return new Decision<TCase>.Accepted([fact], after);
        }

        ImmutableArray<Fact<TCase>> facts = outcomes!(matter);
        if (facts.IsDefaultOrEmpty)
        {
            throw new InvalidOperationException(
                $"The command {typeof(TCommand).Name} decided on no fact; an accepted command yields at least one.");
        }

        TCase next = matter.Case;
        for (int i = 0; i < facts.Length; i++)
        {
            next = lifecycle.Step(next, facts[i], Declared(lifecycle, facts[i], isFirst: i == 0));
        }

        return new Decision<TCase>.Accepted(facts, next);
    }

    private int Declared(Lifecycle<TCase, TState> lifecycle, Fact<TCase>? fact, bool isFirst)
    {
        int place = fact is null ? -1 : lifecycle.PlaceOf(fact);
        return place >= 0 && (isFirst ? yieldsFirst : yieldsLater)[place]
            ? place
            : throw new InvalidOperationException(
                $"The command {typeof(TCommand).Name} decided on the fact {fact?.GetType().Name ?? "null"}, "
                + $"which it does not declare as its {(isFirst ? "first" : "later")}.");
    }

    private bool CheckStanding(Lifecycle<TCase, TState> lifecycle, TCase current, TPart? found, ref List<Refusal>? refusals)
    {
        bool stands = Stands(current.State);
        if (!stands)
        {
            Words states = Sentence.Alternatives(topology.States.Where(Stands).Select(lifecycle.TextOf));
            (refusals ??= []).Add(new Refusal(
                RefusalKind.State, "case.state", Sentence.WrongState, Basis, states, lifecycle.TextOf(current.State),
                lifecycle.Reaches(current, Stands)));
        }

        if (part is null)
        {
            return stands;
        }

        if (found is null)
        {
            Words text = lifecycle.Wording.Of(TextKind.Part, part.Name, part.Text);
            (refusals ??= []).Add(new Refusal(RefusalKind.State, "part.unknown", Sentence.Unknown(text), Basis, null, Sentence.None, null));
            return false;
        }

        if (!Permits(found))
        {
            (refusals ??= []).Add(new Refusal(
                RefusalKind.State, "part.state", Sentence.WrongState, Basis,
                part.StatesPermitting(first, lifecycle.Wording), part.StateOf(found, lifecycle.Wording), null));
            return false;
        }

        return stands;
    }

    private Actor CheckRole(Lifecycle<TCase, TState> lifecycle, Actor actor, ref List<Refusal>? refusals)
    {
        Actor acting = Acting(actor);
        if (!Roles.Contains(acting.Role))
        {
            (refusals ??= []).Add(new Refusal(
                RefusalKind.Role, "actor.role", Sentence.WrongRole, Basis, lifecycle.NamesOf(Roles), lifecycle.NamesOf(actor.Roles), null));
        }

        return acting;
    }

    private void CheckBounds(Lifecycle<TCase, TState> lifecycle, TCase current, TPart found, Instant now, ref List<Refusal>? refusals)
    {
        foreach (Bound<TCase, TPart> bound in bounds)
        {
            if (bound.Check(current, found, now) is { } refusal)
            {
                (refusals ??= []).Add(lifecycle.Wording.Of(refusal));
            }
        }
    }

    private Option OptionFor(Lifecycle<TCase, TState> lifecycle, Matter<TCase, TPart> asked, string? key)
    {
        List<Refusal>? refusals = null;
        bool stands = CheckStanding(lifecycle, asked.Case, asked.Part, ref refusals);
        Actor acting = CheckRole(lifecycle, asked.Actor, ref refusals);
        if (stands)
        {
            CheckBounds(lifecycle, asked.Case, asked.Part, asked.Now, ref refusals);
            var matter = new Matter<TCase, TPart>(asked.Case, asked.Part, asked.Context with { Actor = acting });
            foreach (CommandRule<TCase, TPart, TCommand> rule in rules)
            {
                if (rule.CheckWithoutCommand?.Invoke(matter) is { } refusal)
                {
                    (refusals ??= []).Add(lifecycle.Wording.Of(refusal));
                }
            }
        }

        Moment? until = stands
            ? bounds.Where(bound => bound.Side != LimitSide.From).Select(bound => bound.Limit.At(asked.Case, asked.Part))
                .Where(moment => moment is not null).MinBy(moment => moment!.Value.At)
            : null;
        return new Option(
            typeof(TCommand), lifecycle.Wording.Of(TextKind.Command, typeof(TCommand).Name, text), Basis,
            lifecycle.Wording.Of(Roles), key, until?.At,
            refusals is null ? [] : [.. refusals])
        {
            Provisional = until?.Provisional,
        };
    }

    private void AddDeadline(
        Lifecycle<TCase, TState> lifecycle, Bound<TCase, TPart> bound, TCase current, TPart each, string? key,
        ImmutableArray<Deadline>.Builder deadlines)
    {
        if (bound.Limit.At(current, each) is { } moment)
        {
            DeadlineKind kind = bound.Side == LimitSide.Until ? DeadlineKind.Closes : DeadlineKind.Duty;
            deadlines.Add(new Deadline(
                kind, bound.Limit.Code, lifecycle.Wording.Of(TextKind.Limit, bound.Limit.Code, bound.Limit.Text), bound.Limit.Basis,
                moment.At, lifecycle.Wording.Of(Roles), [new(typeof(TCommand), kind)], key)
            {
                Provisional = moment.Provisional,
            });
        }
    }

    private bool Stands(TState state) => standsIn[Topology<TState>.Index(state)];

    private bool IsAheadOf(TState state) => isAheadOf[Topology<TState>.Index(state)];

    private bool Permits(TPart each)
    {
        foreach (Type fact in first)
        {
            if (part!.Permits(each, fact))
            {
                return true;
            }
        }

        return false;
    }
}
