using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Journal;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov;

/// <summary>Decisions of assemblies as journals have them, whether or not the law permits them.</summary>
internal static class ProvedMeeting
{
    /// <summary>The place of the decision in the journal, from 0.</summary>
    internal const int DecidingEntry = 6;

    private static readonly EditionId Edition = new("L4");

    /// <summary>The entry of a decision with which the akim agreed: the same one for the same numbers.</summary>
    internal static EntryReference Decision(
        AgendaItemKind kind, string digest, LocalDate day, string unit, int serial = 1, int delegated = 20, int present = 15,
        int inFavour = 12, string meeting = "meeting-1") => KnownProofs.Entry(
        MeetingLifecycle.Procedure, Journal(kind, digest, day, unit, serial, delegated, present, inFavour, meeting), DecidingEntry);

    /// <summary>The journal of such a meeting.</summary>
    internal static ImmutableArray<JournalEntry> Journal(
        AgendaItemKind kind, string digest, LocalDate day, string unit, int serial = 1, int delegated = 20, int present = 15,
        int inFavour = 12, string meeting = "meeting-1")
    {
        MeetingFact[] facts =
        [
            new Convened(
                day, new Locality(unit, "Test unit", "Asia/Almaty", 3_000), delegated,
                [new ProposedItem(kind, new AgendaDocument("document", digest))]),
            new NoticeGiven(day, new SittingNotice(day.At(new LocalTime(9, 0)), "House of culture")),
            new QuorumReached(day, present),
            new Opened(day),
            new PresidiumElected("person-1", present, "person-2", present),
            new AgendaApproved(present),
            new ItemAdopted(day, 1, present, inFavour),
            new ProtocolSigned(
                day,
                new SittingProtocol(day, "House of culture", 900, present, true, "person-1", "person-2", true, new string('1', 64))),
            new ProtocolHandedOver(day),
            new ItemConfirmed(day, 1),
        ];
        return KnownProofs.JournalOf(
            MeetingLifecycle.Procedure, Edition, new CaseId(meeting), facts, Instant.FromUnixTimeSeconds(1_000_000 + serial));
    }
}
