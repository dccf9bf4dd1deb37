using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Workflow.Definition;

/// <summary>Defines one command of a lifecycle: by whom, when, under which rules, and what follows.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part the command is about; <see cref="Whole"/> for the case as a whole.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <remarks>
/// Made by <see cref="LifecycleDefinition{TCase, TState}"/>. The states in which the command can be given follow from what it decides. A
/// rule that does not look at the command is answered by <see cref="Lifecycle{TCase}.Options"/> too: the compiler tells it by the overload
/// that it chooses.
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what a lambda looks at, so no call can mean both.")]
public sealed class CommandBuilder<TCase, TPart, TCommand>
    where TCase : Case
    where TCommand : class, ICommand<TCase>
{
    private bool isFrozen;

    internal CommandBuilder(
        Words text, Citation basis, PartDefinition<TCase, TPart>? part = null, Func<TCase, TCommand, TPart?>? find = null)
    {
        Text = text;
        Basis = basis;
        Part = part;
        Find = find;
    }

    internal Words Text { get; }

    internal Citation Basis { get; }

    internal PartDefinition<TCase, TPart>? Part { get; }

    internal Func<TCase, TCommand, TPart?>? Find { get; }

    internal List<Role> Roles { get; } = [];

    internal List<Type> First { get; } = [];

    internal List<Type> Later { get; } = [];

    internal Dictionary<Type, Words> Names { get; } = [];

    internal List<Bound<TCase, TPart>> Bounds { get; } = [];

    internal List<CommandRule<TCase, TPart, TCommand>> Rules { get; } = [];

    internal Func<Matter<TCase, TPart, TCommand>, Fact<TCase>>? Outcome { get; private set; }

    internal Func<Matter<TCase, TPart, TCommand>, ImmutableArray<Fact<TCase>>>? Outcomes { get; private set; }

    /// <summary>Who may give the command: any of these roles. Of several that an actor holds, the first in this order acts.</summary>
    /// <remarks>A role that is named twice, as where two lists of an act are joined, counts once.</remarks>
    public CommandBuilder<TCase, TPart, TCommand> By(params ReadOnlySpan<Role> roles)
    {
        foreach (Role role in roles)
        {
            ArgumentNullException.ThrowIfNull(role, nameof(roles));
            if (!Open().Roles.Contains(role))
            {
                Roles.Add(role);
            }
        }

        return this;
    }

    /// <summary>The command is refused before this moment.</summary>
    public CommandBuilder<TCase, TPart, TCommand> From(Limit<TCase> limit) => Within(LimitSide.From, limit);

    /// <summary>The command is refused from this moment on.</summary>
    public CommandBuilder<TCase, TPart, TCommand> Until(Limit<TCase> limit) => Within(LimitSide.Until, limit);

    /// <summary>The command is a duty to be done before this moment; afterwards it is overdue, but still accepted.</summary>
    public CommandBuilder<TCase, TPart, TCommand> Duty(Limit<TCase> limit) => Within(LimitSide.Duty, limit);

    /// <summary>The command is refused before this moment of its part.</summary>
    public CommandBuilder<TCase, TPart, TCommand> From(Limit<TCase, TPart> limit) => Within(LimitSide.From, limit);

    /// <summary>The command is refused from this moment of its part on.</summary>
    public CommandBuilder<TCase, TPart, TCommand> Until(Limit<TCase, TPart> limit) => Within(LimitSide.Until, limit);

    /// <summary>The command is a duty to be done before this moment of its part; afterwards it is overdue, but still accepted.</summary>
    public CommandBuilder<TCase, TPart, TCommand> Duty(Limit<TCase, TPart> limit) => Within(LimitSide.Duty, limit);

    /// <summary>
    /// The command is a duty to be done before this moment, owed in every state from which some course of the procedure leads to the
    /// command, as soon as the limit has a moment and until it has none.
    /// </summary>
    /// <param name="limit">The moment; null once the duty was done, where the command can be given again.</param>
    /// <exception cref="ArgumentNullException">The limit is null.</exception>
    public CommandBuilder<TCase, TPart, TCommand> Owed(Limit<TCase> limit) => Within(LimitSide.Duty, limit, isOwedAhead: true);

    /// <summary>
    /// The command is a duty to be done before this moment of its part, owed in every state of the part, and in every state of the case
    /// from which some course of the procedure leads to the command, as soon as the limit has a moment and until it has none.
    /// </summary>
    /// <param name="limit">The moment; null for a part that the command is over for.</param>
    /// <exception cref="ArgumentNullException">The limit is null.</exception>
    public CommandBuilder<TCase, TPart, TCommand> Owed(Limit<TCase, TPart> limit) => Within(LimitSide.Duty, limit, isOwedAhead: true);

    /// <summary>Adds a rule on the case that several commands share.</summary>
    public CommandBuilder<TCase, TPart, TCommand> Require(Rule<TCase> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Require(
            rule.Code,
            rule.Basis,
            rule.Text,
            (Matter<TCase, TPart> m) => rule.Holds(m.Case),
            rule.Expected is { } expected ? m => expected(m.Case) : null,
            rule.Found is { } found ? m => found(m.Case) : null,
            rule.Earliest is { } earliest ? m => earliest(m.Case) : null);
    }

    /// <summary>Adds a rule that needs no command.</summary>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as a norm: "must".</param>
    /// <param name="holds">Whether the condition is met.</param>
    /// <param name="expected">What the condition expects, where it is no comparison.</param>
    /// <param name="found">What was found instead.</param>
    /// <param name="earliest">The earliest moment at which time alone makes the condition true.</param>
    [OverloadResolutionPriority(1)]
    public CommandBuilder<TCase, TPart, TCommand> Require(
        string code,
        Citation basis,
        Words text,
        Func<Matter<TCase, TPart>, bool> holds,
        Func<Matter<TCase, TPart>, Words>? expected = null,
        Func<Matter<TCase, TPart>, Words>? found = null,
        Func<Matter<TCase, TPart>, Instant?>? earliest = null)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return Add(
            code,
            basis,
            text,
            m => holds(m)
                ? null
                : new Refusal(RefusalKind.Rule, code, text, basis, expected?.Invoke(m), found?.Invoke(m), earliest?.Invoke(m)),
            _ => new MetRule(code, text, basis, null, null));
    }

    /// <summary>Adds a rule on the command's data that is no comparison.</summary>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as a norm: "must".</param>
    /// <param name="holds">Whether the condition is met.</param>
    /// <param name="expected">What the condition expects of this command.</param>
    /// <param name="found">What was found instead.</param>
    /// <param name="earliest">The earliest moment at which time alone makes the condition true.</param>
    /// <param name="field">The property of the command that the rule is about, by <c>nameof</c>.</param>
    /// <param name="canHold">
    /// Whether any command of this actor could meet the condition; where none could, <see cref="Lifecycle{TCase}.Options"/> says so.
    /// </param>
    /// <param name="details">What is wrong, one by one, where it may be several things; then in place of <paramref name="found"/>.</param>
    public CommandBuilder<TCase, TPart, TCommand> Require(
        string code,
        Citation basis,
        Words text,
        Func<Matter<TCase, TPart, TCommand>, bool> holds,
        Func<Matter<TCase, TPart, TCommand>, Words>? expected = null,
        Func<Matter<TCase, TPart, TCommand>, Words>? found = null,
        Func<Matter<TCase, TPart, TCommand>, Instant?>? earliest = null,
        string? field = null,
        Func<Matter<TCase, TPart>, bool>? canHold = null,
        Func<Matter<TCase, TPart, TCommand>, ImmutableArray<Words>>? details = null)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return Add(new(code, basis, text, Check, canHold is null ? null : CheckAny)
        {
            Field = field,
            NeedsCommand = true,
            Tell = _ => new MetRule(code, text, basis, null, null) { Field = field },
        });

        Refusal? CheckAny(Matter<TCase, TPart> m) =>
            canHold(m) ? null : new Refusal(RefusalKind.Rule, code, text, basis, null, null, null) { Field = field };

        Refusal? Check(Matter<TCase, TPart, TCommand> m) => holds(m)
            ? null
            : new Refusal(
                RefusalKind.Rule, code, text, basis, expected?.Invoke(m), found?.Invoke(m), earliest?.Invoke(m))
            { Field = field, Details = details?.Invoke(m) ?? [] };
    }

    /// <summary>
    /// Adds the rule that the entry of another case which the command names proves what it has to; none is named where it is null.
    /// </summary>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="field">The property of the command that names the entry, by <c>nameof</c>.</param>
    /// <param name="reference">The entry that the command names; null where it names none.</param>
    /// <param name="wrong">Why what was found is not the proof that is needed; null where it is. Pure.</param>
    /// <exception cref="ArgumentException">The field is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public CommandBuilder<TCase, TPart, TCommand> RequireProof(
        string code,
        Citation basis,
        string field,
        Func<Matter<TCase, TPart, TCommand>, EntryReference?> reference,
        Func<EntryProof, Words?> wrong)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(wrong);
        return Require(
            code, basis, Sentence.ProvedByEntry, m => Wrong(m) is null, found: m => Wrong(m)!, field: field);

        Words? Wrong(Matter<TCase, TPart, TCommand> m) => reference(m) is { } given ? wrong(m.Context.Proofs.Find(given)) : null;
    }

    /// <summary>
    /// Adds three rules on what the command says of another case: it names an entry or else a paper (<c>.given</c>), the entry proves it
    /// (<c>.proved</c>), and a paper, which is stated and not proved, is enough (<c>.paper</c>).
    /// </summary>
    /// <param name="code">What the stable codes of the three rules begin with.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="field">The property of the command that names the entry, by <c>nameof</c>.</param>
    /// <param name="reference">The entry that the command names; null where it names none.</param>
    /// <param name="paper">The paper that the command names, or what holds it; null where it names none.</param>
    /// <param name="wrong">Why what was found is not the proof that is needed; null where it is. Pure.</param>
    /// <param name="papersAreAccepted">Whether a paper is enough: a policy of the procedure.</param>
    /// <exception cref="ArgumentException">The code or the field is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public CommandBuilder<TCase, TPart, TCommand> RequireProofOrPaper(
        string code,
        Citation basis,
        string field,
        Func<Matter<TCase, TPart, TCommand>, EntryReference?> reference,
        Func<Matter<TCase, TPart, TCommand>, object?> paper,
        Func<EntryProof, Words?> wrong,
        bool papersAreAccepted)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(paper);
        return Require(
                $"{code}.given", basis, Sentence.EntryOrPaper, m => (reference(m) is null) != (paper(m) is null), field: field)
            .RequireProof($"{code}.proved", basis, field, reference, wrong)
            .Require($"{code}.paper", basis, Sentence.NoPaper, m => papersAreAccepted || paper(m) is null, field: field);
    }

    /// <summary>Adds a rule that a field of the command is given at all.</summary>
    /// <typeparam name="TValue">The type of the field.</typeparam>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as a norm: "must".</param>
    /// <param name="field">The property of the command, by <c>nameof</c>.</param>
    /// <param name="found">The value of the property.</param>
    /// <param name="expect"><see cref="Expect.Present"/>.</param>
    public CommandBuilder<TCase, TPart, TCommand> Require<TValue>(
        string code, Citation basis, Words text, string field, Func<Matter<TCase, TPart, TCommand>, TValue> found, Presence expect)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        ArgumentNullException.ThrowIfNull(found);
        if (default(TValue) is bool or Enum or IConvertible and not string)
        {
            throw new ArgumentException(
                $"A field of type {typeof(TValue).Name} always has a value: {default(TValue)} would count as not given.", nameof(field));
        }

        var expectation = new Expectation(ExpectationKind.Present, [], Sentence.Given);
        return Add(new(code, basis, text, Check, null)
        {
            Field = field,
            BoundKnownFrom = RuleKnowledge.Edition,
            Constant = expectation,
            Tell = _ => new MetRule(code, text, basis, expectation.Text, Sentence.Given) { Field = field, Expectation = expectation },
        });

        Refusal? Check(Matter<TCase, TPart, TCommand> m) => found(m) switch
        {
            string blank when !Presence.IsGiven(blank) => Refuse(),
            { } value when !EqualityComparer<TValue>.Default.Equals(value, default!) => null,
            _ => Refuse(),
        };

        Refusal Refuse() =>
            new(RefusalKind.Rule, code, text, basis, expectation.Text, Sentence.None, null) { Field = field, Expectation = expectation };
    }

    /// <summary>Adds a rule that compares a field of the command with a number of the law.</summary>
    /// <typeparam name="TValue">The type of the field.</typeparam>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as a norm: "must".</param>
    /// <param name="field">The property of the command that is bounded, by <c>nameof</c>.</param>
    /// <param name="found">The value that is compared.</param>
    /// <param name="expect">What is expected, made by <see cref="Expect"/>.</param>
    /// <param name="say">A value in words; a number, day or text says itself.</param>
    public CommandBuilder<TCase, TPart, TCommand> Require<TValue>(
        string code,
        Citation basis,
        Words text,
        string field,
        Func<Matter<TCase, TPart, TCommand>, TValue> found,
        Expect<TValue> expect,
        Func<TValue, Words>? say = null) =>
        Compare(code, basis, text, field, found, _ => expect, say, RuleKnowledge.Edition, expect.ToExpectation(say), null, _ => expect);

    /// <summary>Adds a rule that compares a field of the command with what is known without the command.</summary>
    /// <typeparam name="TValue">The type of the field.</typeparam>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as a norm: "must".</param>
    /// <param name="field">The property of the command that is bounded, by <c>nameof</c>.</param>
    /// <param name="found">The value that is compared.</param>
    /// <param name="expect">
    /// What is expected, made by <see cref="Expect"/>; the default value where nothing is. Where no value can meet it,
    /// <see cref="Lifecycle{TCase}.Options"/> shows the command as closed by this rule.
    /// </param>
    /// <param name="say">A value in words; a number, day or text says itself.</param>
    /// <param name="earliest">The earliest moment at which time alone makes the condition true.</param>
    [OverloadResolutionPriority(1)]
    public CommandBuilder<TCase, TPart, TCommand> Require<TValue>(
        string code,
        Citation basis,
        Words text,
        string field,
        Func<Matter<TCase, TPart, TCommand>, TValue> found,
        Func<Matter<TCase, TPart>, Expect<TValue>> expect,
        Func<TValue, Words>? say = null,
        Func<Matter<TCase, TPart, TCommand>, Instant?>? earliest = null)
    {
        ArgumentNullException.ThrowIfNull(expect);
        return Compare(code, basis, text, field, found, m => expect(m.WithoutCommand), say, RuleKnowledge.Case, null, earliest, expect);
    }

    /// <summary>Adds a rule that compares a field of the command with what follows from the command itself.</summary>
    /// <typeparam name="TValue">The type of the field.</typeparam>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as a norm: "must".</param>
    /// <param name="field">The property of the command that is bounded, by <c>nameof</c>.</param>
    /// <param name="found">The value that is compared.</param>
    /// <param name="expect">What is expected, made by <see cref="Expect"/>; the default value where nothing is.</param>
    /// <param name="say">A value in words; a number, day or text says itself.</param>
    /// <param name="earliest">The earliest moment at which time alone makes the condition true.</param>
    public CommandBuilder<TCase, TPart, TCommand> Require<TValue>(
        string code,
        Citation basis,
        Words text,
        string field,
        Func<Matter<TCase, TPart, TCommand>, TValue> found,
        Func<Matter<TCase, TPart, TCommand>, Expect<TValue>> expect,
        Func<TValue, Words>? say = null,
        Func<Matter<TCase, TPart, TCommand>, Instant?>? earliest = null) =>
        Compare(code, basis, text, field, found, expect, say, RuleKnowledge.Command, null, earliest, null);

    /// <summary>Adds a rule that compares a value of the case, without the command.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="code">A stable code for programs.</param>
    /// <param name="basis">The place in the law.</param>
    /// <param name="text">The condition in words, as a norm: "must".</param>
    /// <param name="found">The value that is compared.</param>
    /// <param name="expect">What is expected, made by <see cref="Expect"/>; the default value where nothing is.</param>
    /// <param name="say">A value in words; a number, day or text says itself.</param>
    /// <param name="earliest">The earliest moment at which time alone makes the condition true.</param>
    public CommandBuilder<TCase, TPart, TCommand> Require<TValue>(
        string code,
        Citation basis,
        Words text,
        Func<Matter<TCase, TPart>, TValue> found,
        Func<Matter<TCase, TPart>, Expect<TValue>> expect,
        Func<TValue, Words>? say = null,
        Func<Matter<TCase, TPart>, Instant?>? earliest = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expect);
        RejectWordless(code, say);
        return Add(code, basis, text, Check, m => Met(code, basis, text, null, found(m), expect(m), say));

        Refusal? Check(Matter<TCase, TPart> m)
        {
            // Where nothing is expected nothing is looked for: a rule of another policy costs no more than to ask whether it is one.
            Expect<TValue> wanted = expect(m);
            return wanted.Kind == ExpectationKind.Nothing || wanted.IsMetBy(found(m))
                ? null
                : Unmet(code, basis, text, null, found(m), wanted, say, earliest?.Invoke(m));
        }
    }

    /// <summary>
    /// Says that a rule reads otherwise than it once did, though no parameter of the law has changed: journals then tell which decisions
    /// were taken under the earlier writing.
    /// </summary>
    /// <param name="code">The code of the rule, which is on the command already.</param>
    /// <param name="revision">Which writing it is, from 2.</param>
    /// <exception cref="ArgumentException">The command has no such rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The revision is less than 2; a rule begins with 1.</exception>
    public CommandBuilder<TCase, TPart, TCommand> Revised(string code, int revision)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(revision, 2);
        return Change(code, rule => rule with { Revision = revision });
    }

    /// <summary>
    /// Says that a rule looks at the actor and at nothing that the command changes: then a correction of the command is offered to nobody
    /// whom the rule would refuse.
    /// </summary>
    /// <param name="code">The code of the rule, which is on the command already and needs no command.</param>
    /// <exception cref="ArgumentException">The command has no such rule.</exception>
    public CommandBuilder<TCase, TPart, TCommand> OnActor(string code) => Change(code, static rule => rule with { IsOnActor = true });

    /// <summary>
    /// A rule added so far can be met by no command where this does not hold: it refuses whatever is given then, and the option is closed
    /// by it.
    /// </summary>
    /// <param name="code">The code of the rule; it looks at the command.</param>
    /// <param name="canHold">Whether some command can meet the rule.</param>
    /// <param name="earliest">The earliest moment at which time alone lets a command meet it; null where time does not.</param>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public CommandBuilder<TCase, TPart, TCommand> ClosedUnless(
        string code, Func<Matter<TCase, TPart>, bool> canHold, Func<Matter<TCase, TPart>, Instant?>? earliest = null)
    {
        ArgumentNullException.ThrowIfNull(canHold);
        return Change(code, rule =>
        {
            return rule with
            {
                NeedsCommand = true,
                Check = m => CheckAny(m.WithoutCommand) ?? rule.Check(m),
                CheckWithoutCommand = CheckAny,
            };

            Refusal? CheckAny(Matter<TCase, TPart> m) => canHold(m)
                ? null
                : new Refusal(RefusalKind.Rule, rule.Code, rule.Text, rule.Basis, null, null, earliest?.Invoke(m)) { Field = rule.Field };
        });
    }

    /// <summary>
    /// A rule added so far takes no command where it does not take this one: it refuses every other one alike then, and the option is
    /// closed by it.
    /// </summary>
    /// <param name="code">The code of the rule; it looks at the command.</param>
    /// <param name="best">The command that the rule takes soonest; null where none is known, and nothing is closed.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public CommandBuilder<TCase, TPart, TCommand> AtBest(string code, Func<Matter<TCase, TPart>, TCommand?> best)
    {
        ArgumentNullException.ThrowIfNull(best);
        return Change(code, rule =>
        {
            return rule with
            {
                NeedsCommand = true,
                Check = m => CheckBest(m.WithoutCommand) ?? rule.Check(m),
                CheckWithoutCommand = CheckBest,
            };

            Refusal? CheckBest(Matter<TCase, TPart> m) =>
                best(m) is { } command ? rule.Check(new(m.Case, m.Part, command, m.Context)) : null;
        });
    }

    private CommandBuilder<TCase, TPart, TCommand> Change(
        string code, Func<CommandRule<TCase, TPart, TCommand>, CommandRule<TCase, TPart, TCommand>> change)
    {
        int place = Open().Rules.FindIndex(rule => rule.Code == code);
        if (place < 0)
        {
            throw new ArgumentException($"{typeof(TCommand).Name} has no rule '{code}' so far.", nameof(code));
        }

        Rules[place] = change(Rules[place]);
        return this;
    }

    /// <summary>Decides which fact follows, all rules being met. Pure.</summary>
    /// <typeparam name="TFact">The fact; the compiler infers it.</typeparam>
    public void Decide<TFact>(Func<Matter<TCase, TPart, TCommand>, TFact> outcome)
        where TFact : Fact<TCase>, INamed
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Undecided().Yields<TFact>().Outcome = outcome;
    }

    /// <summary>Decides which of two facts follows, all rules being met. Pure.</summary>
    /// <typeparam name="T1">One fact.</typeparam>
    /// <typeparam name="T2">The other.</typeparam>
    public void Decide<T1, T2>(Func<Matter<TCase, TPart, TCommand>, Fact<TCase>> outcome)
        where T1 : Fact<TCase>, INamed
        where T2 : Fact<TCase>, INamed
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Undecided().Yields<T1>().Yields<T2>().Outcome = outcome;
    }

    /// <summary>Decides which of three facts follows, all rules being met. Pure.</summary>
    /// <typeparam name="T1">One fact.</typeparam>
    /// <typeparam name="T2">Another.</typeparam>
    /// <typeparam name="T3">The third.</typeparam>
    public void Decide<T1, T2, T3>(Func<Matter<TCase, TPart, TCommand>, Fact<TCase>> outcome)
        where T1 : Fact<TCase>, INamed
        where T2 : Fact<TCase>, INamed
        where T3 : Fact<TCase>, INamed
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Undecided().Yields<T1>().Yields<T2>().Yields<T3>().Outcome = outcome;
    }

    /// <summary>Declares a fact that <see cref="DecideAll"/> can begin with.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    public CommandBuilder<TCase, TPart, TCommand> Yields<TFact>()
        where TFact : Fact<TCase>, INamed
    {
        Open().First.Add(typeof(TFact));
        Names[typeof(TFact)] = TFact.Text;
        return this;
    }

    /// <summary>Declares a fact that may follow the first one in the same decision.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    public CommandBuilder<TCase, TPart, TCommand> Then<TFact>()
        where TFact : Fact<TCase>, INamed
    {
        Open().Later.Add(typeof(TFact));
        Names[typeof(TFact)] = TFact.Text;
        return this;
    }

    /// <summary>
    /// Decides which facts follow in order, all rules being met: first one that <see cref="Yields{TFact}"/> declares, then those of
    /// <see cref="Then{TFact}"/>. Pure.
    /// </summary>
    public void DecideAll(Func<Matter<TCase, TPart, TCommand>, ImmutableArray<Fact<TCase>>> outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        Undecided().Outcomes = outcome;
    }

    /// <summary>Nothing is added after this: a definition that is built is a value.</summary>
    internal void Freeze() => isFrozen = true;

    private CommandBuilder<TCase, TPart, TCommand> Open() => isFrozen
        ? throw new InvalidOperationException($"The lifecycle is built; the command {typeof(TCommand).Name} takes no more.")
        : this;

    private CommandBuilder<TCase, TPart, TCommand> Undecided() => Open() is { Outcome: null, Outcomes: null }
        ? this
        : throw new InvalidOperationException($"What {typeof(TCommand).Name} decides is said already; a command decides once.");

    private CommandBuilder<TCase, TPart, TCommand> Within(LimitSide side, Limit<TCase> limit, bool isOwedAhead = false)
    {
        ArgumentNullException.ThrowIfNull(limit);
        Open().Bounds.Add(
            new(side, new(limit.Code, limit.Text, limit.Basis, (current, _) => limit.At(current)), IsOfPart: false, isOwedAhead));
        return this;
    }

    private CommandBuilder<TCase, TPart, TCommand> Within(LimitSide side, Limit<TCase, TPart> limit, bool isOwedAhead = false)
    {
        ArgumentNullException.ThrowIfNull(limit);
        Open().Bounds.Add(new(side, limit, IsOfPart: true, isOwedAhead));
        return this;
    }

    private CommandBuilder<TCase, TPart, TCommand> Add(
        string code, Citation basis, Words text, Func<Matter<TCase, TPart>, Refusal?> check, Func<Matter<TCase, TPart>, MetRule?> tell) =>
        Add(new(code, basis, text, m => check(m.WithoutCommand), check) { Tell = m => tell(m.WithoutCommand) });

    private CommandBuilder<TCase, TPart, TCommand> Add(CommandRule<TCase, TPart, TCommand> rule)
    {
        Open().Rules.Add(rule);
        return this;
    }

    private CommandBuilder<TCase, TPart, TCommand> Compare<TValue>(
        string code,
        Citation basis,
        Words text,
        string field,
        Func<Matter<TCase, TPart, TCommand>, TValue> found,
        Func<Matter<TCase, TPart, TCommand>, Expect<TValue>> expect,
        Func<TValue, Words>? say,
        RuleKnowledge knownFrom,
        Expectation? constant,
        Func<Matter<TCase, TPart, TCommand>, Instant?>? earliest,
        Func<Matter<TCase, TPart>, Expect<TValue>>? known)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expect);
        RejectWordless(code, say);
        return Add(new(code, basis, text, Check, known is null ? null : CheckAny)
        {
            Field = field,
            NeedsCommand = true,
            BoundKnownFrom = knownFrom,
            Constant = constant,
            Tell = m => Met(code, basis, text, field, found(m), expect(m), say),
        });

        // No command is lawful where no value is: a window that is over, a list with nothing in it.
        Refusal? CheckAny(Matter<TCase, TPart> m) =>
            known(m) is { IsUnmeetable: true } wanted && wanted.ToExpectation(say) is { } expectation
                ? new Refusal(RefusalKind.Rule, code, text, basis, expectation.Text, null, null)
                { Field = field, Expectation = expectation }
                : null;

        Refusal? Check(Matter<TCase, TPart, TCommand> m)
        {
            Expect<TValue> wanted = expect(m);
            return wanted.Kind == ExpectationKind.Nothing || wanted.IsMetBy(found(m))
                ? null
                : Unmet(code, basis, text, field, found(m), wanted, say, earliest?.Invoke(m));
        }
    }

    private static void RejectWordless<TValue>(string code, Func<TValue, Words>? say)
    {
        if (say is null && Expect.NeedsWords<TValue>())
        {
            throw new ArgumentException(
                $"Rule {code} compares a {typeof(TValue).Name}, whose names are C#: say its values in words.", nameof(say));
        }
    }

    private static Refusal Unmet<TValue>(
        string code, Citation basis, Words text, string? field, TValue found, Expect<TValue> wanted, Func<TValue, Words>? say,
        Instant? earliest)
    {
        Expectation? expectation = wanted.ToExpectation(say);
        return new Refusal(
            RefusalKind.Rule, code, text, basis, expectation?.Text, Said(found, say), earliest)
        { Field = field, Expectation = expectation };
    }

    private static MetRule? Met<TValue>(
        string code, Citation basis, Words text, string? field, TValue found, Expect<TValue> wanted, Func<TValue, Words>? say) =>
        wanted.ToExpectation(say) is { } expectation
            ? new(code, text, basis, expectation.Text, Said(found, say)) { Field = field, Expectation = expectation }
            : null;

    private static Words Said<TValue>(TValue found, Func<TValue, Words>? say) =>
        found is null ? Sentence.None : say is null ? ValueText.Of(found) : say(found);
}
