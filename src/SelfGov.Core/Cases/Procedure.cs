using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SelfGov.Cases.FirstUse;
using SelfGov.Cases.Recording;
using SelfGov.Cases.References;
using SelfGov.Contract;
using SelfGov.Contract.Answers;
using SelfGov.Contract.Values;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases;

/// <summary>
/// One kind of case, for those who do not care which type it has: where references to other cases are proved. Only the library implements
/// it; a host makes a <see cref="Procedure{TCase}"/>.
/// </summary>
public interface IProcedure
{
    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    string Kind { get; }

    /// <summary>
    /// What people call the kind of procedure, such as the direct election of an akim; null where its author has not said.
    /// </summary>
    Words? Name { get; }

    /// <summary>How refused commands are recorded; null where they are not.</summary>
    RefusalRecording? RefusalRecording { get; }

    /// <summary>The roles that may destroy personal data of the cases; none where nobody may.</summary>
    ImmutableArray<Role> Erasers { get; }

    /// <summary>Does something with the procedure by its type of case.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="visitor">What is done.</param>
    /// <exception cref="ArgumentNullException">The visitor is null.</exception>
    TResult Accept<TResult>(IProcedureVisitor<TResult> visitor);

    /// <summary>Whether facts or commands of the cases hold personal data.</summary>
    internal bool HasPersonalData { get; }

    /// <summary>What a status is computed under in this edition; null where there is no such edition.</summary>
    internal long? LawOf(EditionId edition);

    /// <summary>What is found in a journal where a reference points; see <see cref="Procedure{TCase}.Prove"/>.</summary>
    internal ValueTask<EntryProof> ProveAsync(
        ICaseJournal journal, EntryReference reference, Func<JournalEntry, bool>? counts, CancellationToken cancellationToken);
}

/// <summary>
/// One kind of case with all its editions, as a host adds it: its lifecycles, its facts and commands, and which edition governs an opening.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Immutable and thread-safe. A lifecycle is built when it is first asked for; to make, hold and register a procedure builds nothing.
/// </remarks>
public class Procedure<TCase> : IProcedure
    where TCase : Case
{
    /// <summary>How long after it happened an act may be entered where nothing else is said: 30 days.</summary>
    public static readonly Duration DefaultEntersWithin = Duration.FromDays(30);

    private readonly Func<IEnumerable<EditionId>> editions;
    private readonly Func<EditionId, WorkCalendar?, Lifecycle<TCase>> under;
    private readonly Func<ICommand<TCase>, Instant, EditionId?> governing;
    private readonly Func<Family<Fact<TCase>>> factsOf;
    private readonly Func<Family<ICommand<TCase>>> commandsOf;
    private readonly Choices choices;
    private readonly Once<Family<Fact<TCase>>> factFamily;
    private readonly Once<FactCatalogue<TCase>> facts;
    private readonly Once<Family<ICommand<TCase>>> commands;
    private readonly Once<CaseDocuments<TCase>> documents;
    private Tuple<WorkCalendar, Procedure<TCase>>? counting;
    private Tuple<ImmutableArray<Role>, Procedure<TCase>>? erased;

    /// <summary>Describes a procedure.</summary>
    /// <param name="kind">The kind of procedure, such as <c>akim-election</c>; not empty.</param>
    /// <param name="editions">The editions, earliest first; at least one.</param>
    /// <param name="under">
    /// Builds the lifecycle under an edition, with other working days than the usual ones where a calendar is given.
    /// </param>
    /// <param name="facts">The JSON contract of the base record of the facts.</param>
    /// <param name="commands">The JSON contract of the base record of the commands.</param>
    /// <param name="governing">
    /// The edition that governs a case which a command opens at a moment; null where none does, or the command opens no case.
    /// </param>
    /// <param name="calendar">The working days that are usual for the procedure; null where it counts none.</param>
    /// <exception cref="ArgumentException">
    /// The kind is none (see <see cref="IdentityText"/>), there is no edition, or one occurs twice.
    /// </exception>
    /// <exception cref="ArgumentNullException">A function or a contract is null.</exception>
    [SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads take other types, so no call can mean both.")]
    public Procedure(
        string kind,
        IEnumerable<EditionId> editions,
        Func<EditionId, WorkCalendar?, Lifecycle<TCase>> under,
        JsonTypeInfo facts,
        JsonTypeInfo commands,
        Func<ICommand<TCase>, Instant, EditionId?> governing,
        WorkCalendar? calendar = null)
        : this(
            kind, Given(editions), under, Given(facts, nameof(facts), static head => new Family<Fact<TCase>>(head)),
            Given(commands, nameof(commands), static head => new Family<ICommand<TCase>>(head)), governing,
            new Choices(calendar is null ? null : () => calendar)) => _ = Lifecycles.Editions;

    /// <summary>
    /// Describes a procedure whose editions, contracts and working days are asked for when the procedure is first used, and not before: a
    /// host that adds it and does not use it does not pay for it.
    /// </summary>
    /// <param name="kind">The kind of procedure, such as <c>akim-election</c>; not empty.</param>
    /// <param name="editions">Answers with the editions, earliest first; at least one. Pure.</param>
    /// <param name="under">
    /// Builds the lifecycle under an edition, with other working days than the usual ones where a calendar is given.
    /// </param>
    /// <param name="facts">The base record of the facts, with their list at its head.</param>
    /// <param name="commands">The base record of the commands, with their list at its head.</param>
    /// <param name="contracts">Answers with the generated JSON contracts of both.</param>
    /// <param name="governing">
    /// The edition that governs a case which a command opens at a moment; null where none does, or the command opens no case.
    /// </param>
    /// <param name="calendar">Answers with the working days that are usual for the procedure; null where it counts none.</param>
    /// <exception cref="ArgumentException">The kind is none (see <see cref="IdentityText"/>).</exception>
    /// <exception cref="ArgumentNullException">A type, or a function other than that of the calendar, is null.</exception>
    /// <remarks>
    /// To ask for <see cref="Lifecycles"/>' editions or for a lifecycle throws an <see cref="ArgumentException"/> where there is no edition
    /// or one occurs twice. What a function throws, the first who asks is told, and so is the next one: nothing of a failure is kept.
    /// </remarks>
    public Procedure(
        string kind,
        Func<IEnumerable<EditionId>> editions,
        Func<EditionId, WorkCalendar?, Lifecycle<TCase>> under,
        Type facts,
        Type commands,
        Func<JsonSerializerContext> contracts,
        Func<ICommand<TCase>, Instant, EditionId?> governing,
        Func<WorkCalendar>? calendar)
        : this(
            kind, editions, under, () => new Family<Fact<TCase>>(facts, contracts), () => new Family<ICommand<TCase>>(commands, contracts),
            governing, new Choices(calendar))
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(commands);
        ArgumentNullException.ThrowIfNull(contracts);
    }

    private Procedure(
        string kind,
        Func<IEnumerable<EditionId>> editions,
        Func<EditionId, WorkCalendar?, Lifecycle<TCase>> under,
        Func<Family<Fact<TCase>>> facts,
        Func<Family<ICommand<TCase>>> commands,
        Func<ICommand<TCase>, Instant, EditionId?> governing,
        Choices choices)
    {
        IdentityText.Checked(kind, "The kind of a procedure", nameof(kind));
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(under);
        ArgumentNullException.ThrowIfNull(governing);
        Kind = kind;
        this.editions = editions;
        this.under = under;
        this.governing = governing;
        factsOf = facts;
        commandsOf = commands;
        this.choices = choices;
        factFamily = new(facts);
        this.facts = new(() => new FactCatalogue<TCase>(FactFamily, choices.Upcasters));
        this.commands = new(commands);
        documents = new(() => new CaseDocuments<TCase>(this));
        StoredCommands = new(this);
        Lifecycles = new(kind, editions, Build);
    }

    /// <summary>The kind of procedure.</summary>
    public string Kind { get; }

    /// <inheritdoc/>
    public Words? Name
    {
        get => choices.Name;
        init => choices = choices with { Name = value };
    }

    /// <summary>
    /// How long after it happened an act may be entered with <see cref="HandleOptions.On"/>: a policy of ours, since no act says how soon a
    /// journal has to know. <see cref="DefaultEntersWithin"/> unless <see cref="EnteredWithin"/> says otherwise.
    /// </summary>
    public Duration EntersWithin => choices.EntersWithin;

    /// <summary>How refused commands are recorded; null where they are not.</summary>
    public RefusalRecording? RefusalRecording => choices.RefusalRecording;

    /// <inheritdoc/>
    public ImmutableArray<Role> Erasers => choices.Erasers;

    /// <inheritdoc/>
    public TResult Accept<TResult>(IProcedureVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    long? IProcedure.LawOf(EditionId edition) => LawOf(edition);

    internal long? LawOf(EditionId edition) =>
        Lifecycles.TryFind(edition, out Lifecycle<TCase>? lifecycle) ? lifecycle.LawOfStatus : null;

    bool IProcedure.HasPersonalData => Facts.HasPersonalData;

    /// <summary>Answers with the working days that are usual for the procedure; null where it counts none.</summary>
    internal Func<WorkCalendar>? UsualCalendar => choices.Usual;

    /// <summary>The list at the head of the facts; costs less than <see cref="Facts"/>, which reads their contracts.</summary>
    internal Family<Fact<TCase>> FactFamily => factFamily.Value;

    /// <summary>How journals keep the commands; read once, however many services of cases there are.</summary>
    internal CommandCatalogue<TCase> StoredCommands { get; }

    /// <summary>The lifecycle of each edition.</summary>
    public LifecycleCatalogue<TCase> Lifecycles { get; }

    /// <summary>The facts by the names under which journals keep them for ever.</summary>
    public FactCatalogue<TCase> Facts => facts.Value;

    /// <summary>The commands by the names under which other programs give them.</summary>
    public Family<ICommand<TCase>> Commands => commands.Value;

    /// <summary>The commands as data: what other languages, web pages and forms speak to.</summary>
    public CommandContract<TCase> Contract => new(this);

    /// <summary>The cases and answers as data: what a host shows, sends or keeps.</summary>
    public CaseDocuments<TCase> Documents => documents.Value;

    /// <summary>The edition that governs a case which a command opens at a moment.</summary>
    /// <param name="opening">The command.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The edition; null where none is in force then, or the command opens no case: then the host names one.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public EditionId? Governing(ICommand<TCase> opening, Instant now)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return governing(opening, now);
    }

    /// <summary>
    /// The same procedure with other working days, such as those of a year added to the calendar. Cases that are open go on under it;
    /// moments that their facts hold already stay.
    /// </summary>
    /// <param name="calendar">The working days: at least of every year that the usual ones of the procedure cover.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="ArgumentException">
    /// The calendar lacks a year that cases can reach; the message names all that are missing.
    /// </exception>
    public Procedure<TCase> With(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Choosing(choices with { Own = choices.Usual is { } usual ? calendar.InPlaceOf(usual()) : calendar });
    }

    /// <summary>The same procedure under laws of the host's own, such as those of the library derived with other policies.</summary>
    /// <param name="own">
    /// Builds the lifecycle under an edition of the procedure, with other working days than the usual ones where a calendar is given.
    /// </param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    /// <remarks>
    /// To ask for a lifecycle throws an <see cref="InvalidDefinitionException"/> where the function builds one of another kind or edition.
    /// </remarks>
    public Procedure<TCase> Under(Func<EditionId, WorkCalendar?, Lifecycle<TCase>> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new(Kind, editions, own, factsOf, commandsOf, governing, choices);
    }

    /// <summary>
    /// The same procedure with a host's own texts. Builds the lifecycle of every edition, to find texts for codes that none has.
    /// </summary>
    /// <param name="wording">The texts; each for a code that at least one of the editions has.</param>
    /// <exception cref="ArgumentNullException">The wording is null.</exception>
    /// <exception cref="ArgumentException">The wording has texts for codes that no edition has; the message names them.</exception>
    public Procedure<TCase> Reworded(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        string[] unknown = [.. wording.Unknown(Lifecycles.Maps)];
        return unknown.Length == 0
            ? Choosing(choices with { Wording = wording })
            : throw new ArgumentException($"'{Kind}' has no {string.Join(", no ", unknown)}.", nameof(wording));
    }

    /// <summary>The same procedure with another time to enter what happened before, as to take running cases over from paper.</summary>
    /// <param name="within">How long after it happened an act may be entered; zero for not at all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public Procedure<TCase> EnteredWithin(Duration within)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(within, Duration.Zero);
        return Choosing(choices with { EntersWithin = within });
    }

    /// <summary>The same procedure whose refused commands are recorded, since a refusal can be appealed.</summary>
    /// <param name="recording">How many at most; null for the usual bounds.</param>
    /// <remarks>
    /// The journal has to be an <see cref="Journal.IRefusalJournal"/>, as those of the library are. What was refused is read by
    /// <see cref="Cases{TCase}.RefusalsAsync"/>.
    /// </remarks>
    public Procedure<TCase> RecordingRefusals(RefusalRecording? recording = null) =>
        Choosing(choices with { RefusalRecording = recording ?? new() });

    /// <summary>
    /// The same procedure whose personal data somebody may destroy, by <see cref="Cases{TCase}.ErasePersonalDataAsync"/>. Unless a role is
    /// named, here or by <see cref="Microsoft.Extensions.DependencyInjection.SelfGovBuilder.ErasedBy"/> for all procedures, nobody may.
    /// </summary>
    /// <param name="roles">The roles that may; at least one, and not that of time. No act of law names any.</param>
    /// <exception cref="ArgumentException">There is no role, or one is <see cref="Role.Clock"/>: time destroys nothing.</exception>
    /// <exception cref="ArgumentNullException">A role is null.</exception>
    public Procedure<TCase> ErasedBy(params ReadOnlySpan<Role> roles) => Choosing(choices with { Erasers = Cases.Erasers.Of(roles) });

    /// <summary>The same procedure that also reads facts in a shape which they once had.</summary>
    /// <param name="changes">Each brings what was stored under a name into the present shape; applied in this order.</param>
    /// <exception cref="ArgumentNullException">A change is null.</exception>
    /// <remarks>To ask for <see cref="Facts"/> throws an <see cref="ArgumentException"/> where a change leads to no fact.</remarks>
    public Procedure<TCase> Upcasting(params IEnumerable<Upcaster> changes)
    {
        ImmutableArray<Upcaster> all = [.. changes];
        foreach (Upcaster change in all)
        {
            ArgumentNullException.ThrowIfNull(change, nameof(changes));
        }

        return Choosing(choices with { Upcasters = all });
    }

    /// <summary>
    /// What an entry of a case of this kind proves, for who decides without a journal of the host: verifies the entries and finds the one
    /// that is named.
    /// </summary>
    /// <param name="reference">The reference.</param>
    /// <param name="journal">All entries of the case, from the first.</param>
    /// <returns>The proof, or what is wrong; a broken journal is an answer too.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EntryProof Prove(EntryReference reference, IReadOnlyList<JournalEntry> journal)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(journal);
        Checkpoint head = journal is [.., var last] ? new(last.Version, last.Hash) : default;
        var reader = new EntryReader<TCase>(this, reference, new CaseId(reference.Id), head, null);
        foreach (JournalEntry entry in journal)
        {
            if (!reader.Take(entry))
            {
                break;
            }
        }

        return reader.Answer(head);
    }

    ValueTask<EntryProof> IProcedure.ProveAsync(
        ICaseJournal journal, EntryReference reference, Func<JournalEntry, bool>? counts, CancellationToken cancellationToken)
    {
        var id = new CaseId(reference.Id);
        return journal.ReadAtOnceAsync(
            id, snapshot => ProveAsync(snapshot, id, reference, counts, cancellationToken), cancellationToken);
    }

    private async ValueTask<EntryProof> ProveAsync(
        ICaseJournal journal, CaseId id, EntryReference reference, Func<JournalEntry, bool>? counts, CancellationToken cancellationToken)
    {
        Checkpoint before;
        try
        {
            before = await journal.HeadAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenJournalException unreadable)
        {
            return EntryReader<TCase>.Broken(reference, unreadable.Break);
        }

        if (before.Count == 0)
        {
            return EntryReader<TCase>.UnknownCase(reference);
        }

        var reader = new EntryReader<TCase>(this, reference, id, before, counts);
        try
        {
            await foreach (JournalEntry entry in journal.ReadAsync(id, 1, cancellationToken).ConfigureAwait(false))
            {
                if (!reader.Take(entry))
                {
                    break;
                }
            }
        }
        catch (BrokenJournalException unreadable)
        {
            reader.Break(unreadable.Break);
        }

        return reader.Answer(await journal.HeadAsync(id, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The same procedure with the working days that a host has set for all; its own, where it was given any, stay.</summary>
    internal Procedure<TCase> CountingBy(WorkCalendar? calendar) => calendar is null || choices.Own is not null
        ? this
        : Derived(ref counting, calendar, static (known, asked) => ReferenceEquals(known, asked), With);

    /// <summary>The same procedure with the roles that a host lets erase in all; its own, where it was given any, stay.</summary>
    internal Procedure<TCase> ErasedByDefault(ImmutableArray<Role> roles) =>
        roles.IsDefaultOrEmpty || !Erasers.IsEmpty
            ? this
            : Derived(
                ref erased, roles,
                static (known, asked) => known.AsSpan().SequenceEqual(asked.AsSpan(), ReferenceEqualityComparer.Instance),
                each => Choosing(choices with { Erasers = each }));

    /// <summary>
    /// The one derived last, where it is asked for again: the services of a thousand tenants have one law in memory, and not a thousand.
    /// </summary>
    private static Procedure<TCase> Derived<T>(
        ref Tuple<T, Procedure<TCase>>? last, T asked, Func<T, T, bool> isSame, Func<T, Procedure<TCase>> derive)
    {
        Tuple<T, Procedure<TCase>>? known = Volatile.Read(ref last);
        if (known is null || !isSame(known.Item1, asked))
        {
            Volatile.Write(ref last, known = Tuple.Create(asked, derive(asked)));
        }

        return known.Item2;
    }

    private Procedure<TCase> Choosing(Choices other) => new(Kind, editions, under, factsOf, commandsOf, governing, other);

    private Lifecycle<TCase> Build(EditionId edition)
    {
        Lifecycle<TCase> built = under(edition, choices.Own ?? choices.Usual?.Invoke()) ?? throw new InvalidDefinitionException(
            $"The procedure '{Kind}' has built no lifecycle of edition {edition}.");
        if (built.Kind != Kind || built.Edition != edition)
        {
            throw new InvalidDefinitionException(
                $"The lifecycle of '{built.Kind}' {built.Edition} is not that of '{Kind}' {edition}, which was asked for.");
        }

        return choices.Wording is { } wording ? built.WithTexts(wording) : built;
    }

    private static Func<IEnumerable<EditionId>> Given(IEnumerable<EditionId> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        EditionId[] all = [.. editions];
        return () => all;
    }

    private static Func<TFamily> Given<TFamily>(JsonTypeInfo head, string name, Func<JsonTypeInfo, TFamily> read)
    {
        ArgumentNullException.ThrowIfNull(head, name);
        return () => read(head);
    }

    /// <summary>What a host may choose for a procedure.</summary>
    /// <param name="Usual">Answers with the working days that are usual for the procedure; null where it counts none.</param>
    private sealed record Choices(Func<WorkCalendar>? Usual)
    {
        internal Words? Name { get; init; }

        internal WorkCalendar? Own { get; init; }

        internal Wording? Wording { get; init; }

        internal ImmutableArray<Upcaster> Upcasters { get; init; } = [];

        internal ImmutableArray<Role> Erasers { get; init; } = [];

        internal Duration EntersWithin { get; init; } = DefaultEntersWithin;

        internal RefusalRecording? RefusalRecording { get; init; }
    }
}
