using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Agreements;

/// <summary>
/// Proof that an assembly of a local community adopted a decision on exactly one document (art. 39-3(3), (9)-(11) of the law on local
/// government): read from the journal of the meeting, after its chain of hashes was checked.
/// </summary>
/// <remarks>
/// Immutable; equal when all parts are equal. <see cref="AssemblyAgreements.ProveAsync"/> makes one from the journal. Facts and commands hold one, so JSON
/// gives it back, for which the constructor is public; who takes one from a doubtful origin proves it again, for which <see cref="Meeting"/>,
/// <see cref="Version"/> and <see cref="Entry"/> say where the decision stands.
/// </remarks>
public sealed record AssemblyAgreement
{
    /// <summary>Takes an agreement as JSON holds it.</summary>
    /// <param name="meeting">The meeting, as <see cref="Meeting"/>.</param>
    /// <param name="version">The version of its journal, as <see cref="Version"/>.</param>
    /// <param name="entry">The hash of the entry, as <see cref="Entry"/>.</param>
    /// <param name="kind">The kind of item of the agenda.</param>
    /// <param name="document">The document.</param>
    /// <param name="outcome">What was decided.</param>
    /// <param name="delegated">The number of members delegated.</param>
    /// <param name="present">The number present.</param>
    /// <param name="inFavour">The votes in favour.</param>
    /// <param name="day">The day of the decision.</param>
    /// <param name="unit">The unit.</param>
    [JsonConstructor]
    public AssemblyAgreement(
        string meeting,
        long version,
        string entry,
        AgendaItemKind kind,
        AgendaDocument document,
        AgreementOutcome outcome,
        int delegated,
        int present,
        int inFavour,
        LocalDate day,
        string unit)
    {
        Meeting = meeting;
        Version = version;
        Entry = entry;
        Kind = kind;
        Document = document;
        Outcome = outcome;
        Delegated = delegated;
        Present = present;
        InFavour = inFavour;
        Day = day;
        Unit = unit;
    }

    /// <summary>The identity of the case of the meeting; see <see cref="MeetingId"/>.</summary>
    public string Meeting { get; }

    /// <summary>The version of the journal entry that holds the decision, from 1.</summary>
    public long Version { get; }

    /// <summary>
    /// The hash of the journal entry that holds the decision: 64 hexadecimal digits in lower case; see <see cref="EntryHash"/>.
    /// </summary>
    public string Entry { get; }

    /// <summary>What kind of item was decided.</summary>
    public AgendaItemKind Kind { get; }

    /// <summary>The document that was agreed.</summary>
    public AgendaDocument Document { get; }

    /// <summary>How the decision stood when it was proved.</summary>
    public AgreementOutcome Outcome { get; }

    /// <summary>The number of members delegated to the assembly, from 1.</summary>
    public int Delegated { get; }

    /// <summary>The number of members present, from the quorum to <see cref="Delegated"/>.</summary>
    public int Present { get; }

    /// <summary>The number of votes in favour, more than half of <see cref="Present"/>.</summary>
    public int InFavour { get; }

    /// <summary>The day of the decision, in the locality.</summary>
    public LocalDate Day { get; }

    /// <summary>The code of the unit; see <see cref="Kazakhstan.Locality.Code"/>.</summary>
    public string Unit { get; }

    /// <summary>The case of the meeting.</summary>
    [JsonIgnore]
    public CaseId MeetingId => new(Meeting);

    /// <summary>The hash of the journal entry that holds the decision.</summary>
    [JsonIgnore]
    public EntryHash EntryHash => EntryHash.Parse(Entry);
}
