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
/// Immutable; equal when all parts are equal. Only <see cref="AssemblyAgreements"/> makes one: there is no public constructor and no
/// public setter. Facts hold one, so the JSON of a journal gives it back; commands name the entry, and it is proved anew.
/// </remarks>
[JsonConverter(typeof(AssemblyAgreementConverter))]
public sealed record AssemblyAgreement
{
    internal AssemblyAgreement(
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

    /// <summary>The code of the unit; see <see cref="SelfGov.Kazakhstan.Locality.Code"/>.</summary>
    public string Unit { get; }

    /// <summary>The case of the meeting.</summary>
    public CaseId MeetingId => new(Meeting);

    /// <summary>The hash of the journal entry that holds the decision.</summary>
    public EntryHash EntryHash => EntryHash.Parse(Entry);
}
