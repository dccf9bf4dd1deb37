using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Testing;

/// <summary>
/// One case under test, told in order: time passes, somebody gives a command, it is accepted or refused, the case stands somewhere.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Every step answers with the story itself, and throws a <see cref="StoryException"/> that explains where it went otherwise, so it serves
/// any test framework. Not thread-safe.
/// </remarks>
public sealed class Story<TCase>
    where TCase : Case
{
    private readonly FactCatalogue<TCase> catalogue;
    private readonly DateTimeZone zone;
    private readonly List<Fact<TCase>> facts = [];
    private readonly List<string> told = [];
    private readonly List<Told<TCase>> accepted = [];

    /// <summary>Begins a story.</summary>
    /// <param name="lifecycle">The lifecycle under test.</param>
    /// <param name="catalogue">Its facts as journals keep them, for <see cref="ReplaysToItself"/>.</param>
    /// <param name="zone">The zone in which the story tells its times.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Story(Lifecycle<TCase> lifecycle, FactCatalogue<TCase> catalogue, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(zone);
        Lifecycle = lifecycle;
        this.catalogue = catalogue;
        this.zone = zone;
        Case = lifecycle.Begin(new CaseId("case-1"));
    }

    /// <summary>Begins a story of a procedure under one of its editions.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="edition">The name of the edition.</param>
    /// <param name="zone">The zone in which the story tells its times.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such edition.</exception>
    public Story(Procedure<TCase> procedure, string edition, DateTimeZone zone)
        : this(
            (procedure ?? throw new ArgumentNullException(nameof(procedure))).Lifecycles.Of(new EditionId(edition)), procedure.Facts, zone)
    {
    }

    /// <summary>The lifecycle under test, for questions that no step of a story asks, such as all deadlines of the case.</summary>
    public Lifecycle<TCase> Lifecycle { get; }

    /// <summary>The case as it stands.</summary>
    public TCase Case { get; private set; }

    /// <summary>The moment to which the story has come.</summary>
    public Instant Now { get; private set; }

    /// <summary>What the story knows of other cases; see <see cref="Knowing"/>.</summary>
    public EntryProofs Proofs { get; private set; } = EntryProofs.None;

    /// <summary>All facts of the case, in order.</summary>
    public ImmutableArray<Fact<TCase>> Facts => [.. facts];

    /// <summary>The refusals of the last command; empty after one that was accepted.</summary>
    public ImmutableArray<Refusal> Refusals { get; private set; } = [];

    /// <summary>From here on the story knows other cases, as <see cref="Procedure{TCase}.Prove"/> found them.</summary>
    /// <param name="proofs">The proofs of the entries that commands name.</param>
    /// <exception cref="ArgumentNullException">The proofs are null.</exception>
    public Story<TCase> Knowing(EntryProofs proofs)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        Proofs = proofs;
        return this;
    }

    /// <summary>Time passes; the case takes in what it causes.</summary>
    /// <param name="time">A local time, such as <c>2023-03-13T10:00:00</c>.</param>
    /// <exception cref="StoryException">The time is none, or lies before the moment of the story.</exception>
    public Story<TCase> Until(string time)
    {
        ParseResult<LocalDateTime> parsed = LocalDateTimePattern.ExtendedIso.Parse(time);
        return Until(parsed.Success
            ? zone.AtLeniently(parsed.Value).ToInstant()
            : throw Failure($"'{time}' is no local time such as 2023-03-13T10:00:00"));
    }

    /// <summary>Time passes; the case takes in what it causes.</summary>
    /// <param name="moment">The moment.</param>
    /// <exception cref="StoryException">The moment lies before that of the story.</exception>
    public Story<TCase> Until(Instant moment)
    {
        if (moment < Now)
        {
            throw Failure($"time does not go back to {Local(moment)}");
        }

        Now = moment;
        (ImmutableArray<Fact<TCase>> caused, TCase after) = Lifecycle.Due(Case, moment);
        told.Add($"{Local(moment)}{(caused.IsEmpty ? string.Empty : $": time causes {NamesOf(caused)}")}");
        facts.AddRange(caused);
        Case = after;
        return this;
    }

    /// <summary>A command is given in a role and accepted.</summary>
    /// <param name="command">The command.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="StoryException">It is refused; the message names every refusal.</exception>
    public Story<TCase> Accepts(ICommand<TCase> command, Role role) => Accepts(command, new Actor("somebody", role));

    /// <summary>A command is given by an actor and accepted.</summary>
    /// <param name="command">The command.</param>
    /// <param name="actor">The actor.</param>
    /// <exception cref="StoryException">It is refused; the message names every refusal.</exception>
    public Story<TCase> Accepts(ICommand<TCase> command, Actor actor)
    {
        if (Decide(command, actor) is not Decision<TCase>.Accepted accepted)
        {
            throw Failure($"{command} by {actor} is refused: {Explained()}");
        }

        Take(accepted, command, actor);
        return this;
    }

    /// <summary>A command is given in a role and refused by a rule, once, with this article; the case stays as it is.</summary>
    /// <param name="command">The command.</param>
    /// <param name="role">The role.</param>
    /// <param name="code">The code of the rule, limit or standing condition.</param>
    /// <param name="basis">The place in the law that the refusal has to cite.</param>
    /// <exception cref="StoryException">It is accepted, or refused otherwise.</exception>
    public Story<TCase> Refuses(ICommand<TCase> command, Role role, string code, Citation basis) =>
        Refuses(command, new Actor("somebody", role), code, basis);

    /// <summary>A command is given by an actor and refused by a rule, once, with this article; the case stays as it is.</summary>
    /// <param name="command">The command.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="code">The code of the rule, limit or standing condition.</param>
    /// <param name="basis">The place in the law that the refusal has to cite.</param>
    /// <exception cref="StoryException">It is accepted, or refused otherwise.</exception>
    public Story<TCase> Refuses(ICommand<TCase> command, Actor actor, string code, Citation basis)
    {
        if (Decide(command, actor) is Decision<TCase>.Accepted accepted)
        {
            throw Failure($"{command} by {actor} is accepted with {NamesOf(accepted.Facts)}; '{code}' was to refuse it");
        }

        Refusal[] found = [.. Refusals.Where(refusal => refusal.Code == code)];
        if (found.Length != 1)
        {
            throw Failure($"{command} by {actor} is refused {found.Length} times by '{code}': {Explained()}");
        }

        if (found[0].Basis != basis)
        {
            throw Failure($"'{code}' cites {found[0].Basis}, not {basis}");
        }

        told.Add($"  {actor}: {command} is refused ({code})");
        return this;
    }

    /// <summary>The case stands in a state.</summary>
    /// <typeparam name="TState">The states of the procedure.</typeparam>
    /// <param name="state">The state.</param>
    /// <exception cref="StoryException">It stands in another one.</exception>
    public Story<TCase> Stands<TState>(TState state)
        where TState : struct, Enum =>
        Case is Case<TState> current && current.State.Equals(state)
            ? this
            : throw Failure($"the case stands in {Lifecycle.StateNameOf(Case)}, not in {state}");

    /// <summary>A deadline of the case runs, and ends at a moment.</summary>
    /// <param name="code">The code of the limit.</param>
    /// <param name="time">The local time, such as <c>2023-03-28T00:00:00</c>.</param>
    /// <exception cref="StoryException">No such deadline runs, or it ends at another moment.</exception>
    public Story<TCase> Runs(string code, string time)
    {
        string[] moments =
            [.. Lifecycle.Deadlines(Case).Where(deadline => deadline.Code == code).Select(deadline => Local(deadline.At)).Distinct()];
        return moments is [var only] && only == time
            ? this
            : throw Failure(moments.Length == 0
                ? $"no deadline '{code}' runs"
                : $"'{code}' ends at {string.Join(" and ", moments)}, not at {time}");
    }

    /// <summary>One deadline of a kind runs under a code, ends at a moment, and cites a place in the law.</summary>
    /// <param name="kind">Whether it is a duty, closes a command or causes a fact.</param>
    /// <param name="code">The code of the limit.</param>
    /// <param name="time">The local time, such as <c>2023-03-28T00:00:00</c>.</param>
    /// <param name="basis">The place in the law that the deadline has to cite.</param>
    /// <exception cref="StoryException">
    /// No such deadline runs, or more than one; it ends at another moment, or cites another place.
    /// </exception>
    public Story<TCase> Runs(DeadlineKind kind, string code, string time, Citation basis)
    {
        Deadline[] found = [.. Lifecycle.Deadlines(Case).Where(deadline => deadline.Code == code && Is(deadline, kind))];
        return found is [var only] && Local(only.At) == time && only.Basis == basis
            ? this
            : throw Failure(found.Length switch
            {
                0 => $"no deadline '{code}' of the kind {kind} runs",
                1 => $"'{code}' ends at {Local(found[0].At)} by {found[0].Basis}, not at {time} by {basis}",
                _ => $"{found.Length} deadlines '{code}' of the kind {kind} run",
            });
    }

    /// <summary>
    /// The facts, written as a journal keeps them and read again, fold to the case as it stands. The commands, entered into a journal later
    /// with the moments of the story, come to the same facts, and decided anew they come out the same.
    /// </summary>
    /// <exception cref="StoryException">A fact reads back as another one, the fold is another case, or a command is decided
    /// otherwise.</exception>
    public Story<TCase> ReplaysToItself()
    {
        var read = new List<Fact<TCase>>(facts.Count);
        foreach (Fact<TCase> fact in facts)
        {
            Fact<TCase> again = catalogue.ReadBack(catalogue.Write(fact));
            read.Add(again.Equals(fact) ? again : throw Failure($"{WithData(fact)} is read back as {WithData(again)}"));
        }

        return !Lifecycle.Replay(Case.Id, read).Equals(Case) ? throw Failure("the replay of the facts is another case")
            : FromPaper() is { } broken ? throw Failure(broken)
            : this;
    }

    private string? FromPaper() =>
        new PaperLaw<TCase>(Lifecycle, catalogue).Broken(Case.Id, accepted, facts, Now, knowsOthers: Proofs != EntryProofs.None);

    /// <summary>The story so far: moments, commands with their facts or refusals, and where the case stands.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"The story so far, under {Lifecycle.Kind} {Lifecycle.Edition}:").AppendLine();
        foreach (string line in told)
        {
            text.AppendLine(line);
        }

        return text.Append($"The case stands in {Lifecycle.StateNameOf(Case)} at version {Case.Version}.").ToString();
    }

    /// <summary>A command is given; what it led to is taken in and told.</summary>
    internal Decision<TCase> Try(ICommand<TCase> command, Actor actor)
    {
        Decision<TCase> decision = Decide(command, actor);
        if (decision is Decision<TCase>.Accepted accepted)
        {
            Take(accepted, command, actor);
        }
        else
        {
            told.Add($"  {actor}: {command} is refused ({string.Join(", ", Refusals.Select(refusal => refusal.Code))})");
        }

        return decision;
    }

    internal StoryException Failure(string what) => new(
        $"{char.ToUpperInvariant(what[0])}{what[1..]}.{Environment.NewLine}{Environment.NewLine}{this}");

    private void Take(Decision<TCase>.Accepted decision, ICommand<TCase> command, Actor actor)
    {
        TCase folded = decision.Facts.Aggregate(Case, Lifecycle.Evolve);
        if (!folded.Equals(decision.Next))
        {
            throw Failure($"the case after {command} is not the fold of its facts {NamesOf(decision.Facts)}");
        }

        told.Add($"  {actor}: {command} -> {NamesOf(decision.Facts)}");
        accepted.Add(new(command, actor, Now));
        facts.AddRange(decision.Facts);
        Case = decision.Next;
    }

    private Decision<TCase> Decide(ICommand<TCase> command, Actor actor)
    {
        Decision<TCase> decision = Lifecycle.Decide(Case, command, new Context(Now, actor) { Proofs = Proofs, Explain = true });
        Refusals = decision is Decision<TCase>.Refused refused ? refused.Refusals : [];
        return decision;
    }

    private string Explained() => string.Join("; ", Refusals.Select(refusal => $"{refusal.Code}: {refusal.Explain(Language.English)}"));

    // A fact does not tell its data by itself, so that logs do not get them; the report of a failed test needs them.
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Without the method the report is shorter.")]
    private static string WithData(Fact<TCase> fact)
    {
        var text = new StringBuilder(fact.ToString()).Append(" { ");
        fact.GetType().GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic)?.Invoke(fact, [text]);
        return text.Append(" }").ToString();
    }

    private static bool Is(Deadline deadline, DeadlineKind kind) =>
        kind == DeadlineKind.Causes ? deadline.Causes : deadline.Kind == kind;

    private string Local(Instant moment) => LocalDateTimePattern.ExtendedIso.Format(moment.InZone(zone).LocalDateTime);

    private static string NamesOf(ImmutableArray<Fact<TCase>> named) => string.Join(", ", named.Select(fact => fact.GetType().Name));
}
