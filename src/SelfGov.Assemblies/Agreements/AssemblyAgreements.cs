using NodaTime;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using static SelfGov.Assemblies.Agreements.AgreementProblem;

namespace SelfGov.Assemblies.Agreements;

/// <summary>Proves from the journal of a meeting that an assembly agreed with a document, for procedures that need the agreement.</summary>
public static class AssemblyAgreements
{
    /// <summary>
    /// Reads and verifies the journal of a meeting, and answers whether one of its entries is an agreement with a document.
    /// </summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="decidingEntry">The hash of the entry that holds the decision: the first one, or that of the new discussion.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The agreement, or what is wrong; a broken journal is an answer too.</returns>
    /// <remarks>
    /// The answer is about now: an agreement that the akim has not considered yet may still be disputed. Reads the journal of the meeting
    /// once; takes time in proportion to its entries. A command needs no such answer: it names the entry.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The meetings are null.</exception>
    /// <exception cref="ArgumentException">The identity of the meeting is the default value.</exception>
    public static async ValueTask<AgreementProof> ProveAsync(
        Cases<AssemblyMeeting> meetings, CaseId meeting, EntryHash decidingEntry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        if (meeting.IsDefault)
        {
            throw new ArgumentException("default(CaseId) identifies no meeting.", nameof(meeting));
        }

        return Of(await meetings.ProveAsync(meeting, decidingEntry, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Whether an entry that a command names is an agreement with a document.</summary>
    /// <param name="proof">What was found where the command points.</param>
    /// <returns>The agreement, or what is wrong. It is about the moment at which the journal was read.</returns>
    /// <exception cref="ArgumentNullException">The proof is null.</exception>
    public static AgreementProof Of(EntryProof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);

        // Nothing happens to a meeting by time alone, so that it stands as its journal has it.
        return proof switch
        {
            ProvedEntry<AssemblyMeeting> entry => Judge(entry.StandingAt(Instant.MinValue), entry),
            UnprovedEntry entry => Not(ProblemOf(entry.Problem), entry.Text, entry.Version),
            _ => Not(UnknownMeeting, proof.Text),
        };
    }

    /// <summary>The agreement that an entry proves; null where none is named, or it proves none.</summary>
    /// <param name="proofs">What was found in other cases.</param>
    /// <param name="reference">The entry that a command names; null where it names none.</param>
    /// <exception cref="ArgumentNullException">The proofs are null.</exception>
    public static AssemblyAgreement? Agreed(this EntryProofs proofs, EntryReference? reference)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        return reference is null ? null : (Of(proofs.Find(reference)) as AgreementProof.Agreed)?.Agreement;
    }

    /// <summary>Why an entry proves no agreement, for people; null where it proves one.</summary>
    /// <param name="proof">What was found where the command points.</param>
    /// <exception cref="ArgumentNullException">The proof is null.</exception>
    public static Words? Wrong(EntryProof proof) => (Of(proof) as AgreementProof.NotProved)?.Text;

    private static AgreementProblem ProblemOf(ReferenceProblem problem) => problem switch
    {
        ReferenceProblem.NotRead => NotRead,
        ReferenceProblem.JournalBroken => JournalBroken,
        ReferenceProblem.NoSuchEntry => NoSuchEntry,
        _ => UnknownMeeting,
    };

    private static AgreementProof Judge(AssemblyMeeting meeting, ProvedEntry<AssemblyMeeting> entry) => entry.Fact switch
    {
        ItemAdopted adopted => Judge(
            meeting, entry, adopted, adopted.Present, VoteCorrection(meeting, adopted)?.InFavour ?? adopted.InFavour,
            adopted.ByCastingVote),
        ItemInsisted insisted => Judge(
            meeting, entry, insisted, RediscussionCorrection(meeting, insisted)?.Present ?? insisted.Present,
            RediscussionCorrection(meeting, insisted)?.InFavour ?? insisted.InFavour, false),
        ItemRejected or ItemWithdrawn => NotAdoptedAt(entry),
        QuorumMissed => NoQuorum(entry),
        _ => Not(NotADecision, new(
            "жазба мәселе бойынша шешім емес", "запись не является решением по вопросу",
            "the entry is no decision on an item"), entry.Version),
    };

    private static AgreementProof Judge(
        AssemblyMeeting meeting, ProvedEntry<AssemblyMeeting> entry, IItemVote decision, int present, int inFavour, bool byCastingVote)
    {
        Sitting sitting = meeting.Sitting;
        AgendaItem item = sitting.Items.Find(decision.Item)!;
        if (present < 0 || present > sitting.Entitled || !meeting.Law.MeetingQuorum.Value.Share.IsMet(present, sitting.Entitled))
        {
            return NoQuorum(entry);
        }

        bool castingVoteDecides = byCastingVote && meeting.Law.Policies.ChairHasCastingVote && 2 * inFavour == present;
        if (inFavour < 0 || inFavour > present || !(meeting.Law.Majority.Value.Share.IsMet(inFavour, present) || castingVoteDecides))
        {
            return NotAdoptedAt(entry);
        }

        if (sitting.ProtocolSignedOn is null)
        {
            return Not(ProtocolNotSigned, new(
                "хаттамаға қол қойылмаған",
                "протокол не подписан",
                "the protocol is not signed"), entry.Version);
        }

        return item.Document is null
            ? Not(NoDocument, new(
                "мәселе бойынша құжат көрсетілмеген",
                "по вопросу не указан документ",
                "the item names no document"), entry.Version)
            : Standing(meeting, entry, item, item.Document, decision, (present, inFavour));
    }

    // The figures are those that stand: a slip in them may have been corrected since.
    private static ItemVoteCorrected? VoteCorrection(AssemblyMeeting meeting, ItemAdopted adopted) =>
        meeting.Corrections.OfType<ItemVoteCorrected>().LastOrDefault(corrected => corrected.Item == adopted.Item);

    private static RediscussionCorrected? RediscussionCorrection(AssemblyMeeting meeting, ItemInsisted insisted) =>
        meeting.Corrections.OfType<RediscussionCorrected>().LastOrDefault(corrected => corrected.Item == insisted.Item);

    private static AgreementProof Standing(
        AssemblyMeeting meeting,
        ProvedEntry<AssemblyMeeting> entry,
        AgendaItem item,
        AgendaDocument document,
        IItemVote decision,
        (int Present, int InFavour) votes)
    {
        AgreementProof.Agreed With(AgreementOutcome outcome) => new(new AssemblyAgreement(
            $"{meeting.Id}", entry.Version, entry.Reference.Entry, item.Kind, document, outcome, meeting.Sitting.Entitled, votes.Present,
            votes.InFavour, decision.On, meeting.Unit!.Code));
        return item.State switch
        {
            AgendaItemState.Adopted => With(AgreementOutcome.Adopted),
            AgendaItemState.Confirmed => With(AgreementOutcome.Confirmed),
            AgendaItemState.Upheld => With(AgreementOutcome.Upheld),
            AgendaItemState.Executed => With(item.WasDisputed ? AgreementOutcome.Upheld : AgreementOutcome.Confirmed),
            AgendaItemState.Disputed or AgendaItemState.Insisted or AgendaItemState.Discussed => Not(Disputed, new(
                "әкімнің келіспеушілігі шешілмеген", "несогласие акима не разрешено",
                "the akim's disagreement is not resolved"), entry.Version),
            AgendaItemState.Overturned => Not(Overturned, new(
                "жоғары тұрған әкім шешімді қолдамады", "вышестоящий аким не поддержал решение",
                "the higher akim overturned the decision"), entry.Version),
            _ => NotAdoptedAt(entry),
        };
    }

    private static AgreementProof.NotProved NotAdoptedAt(ProvedEntry<AssemblyMeeting> entry) =>
        Not(NotAdopted, new("шешім қабылданбаған", "решение не принято", "the decision is not adopted"), entry.Version);

    private static AgreementProof.NotProved NoQuorum(ProvedEntry<AssemblyMeeting> entry) =>
        Not(Inquorate, new("кворум болмаған", "кворума не было", "there was no quorum"), entry.Version);

    private static AgreementProof.NotProved Not(AgreementProblem problem, Words text, long? version = null) => new(problem, text, version);
}
