using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
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
    /// three times; takes time in proportion to its entries.
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

        try
        {
            Verification verification = await meetings.VerifyAsync(meeting, null, cancellationToken).ConfigureAwait(false);
            if (verification.Break is { } broken)
            {
                return Broken(broken);
            }

            if (await FindAsync(meetings, meeting, decidingEntry, cancellationToken).ConfigureAwait(false) is not { } entry)
            {
                return Not(NoSuchEntry, new("журналда мұндай жазба жоқ", "в журнале нет такой записи", "the journal has no such entry"));
            }

            CaseView<AssemblyMeeting> view = await meetings.GetAsync(meeting, cancellationToken).ConfigureAwait(false);
            return Judge(view.Case, entry, MeetingLifecycle.Procedure.Facts.Read(entry));
        }
        catch (CaseNotFoundException)
        {
            return Not(UnknownMeeting, new("мұндай жиналыс жоқ", "нет такого собрания", "there is no such meeting"));
        }
        catch (BrokenJournalException exception)
        {
            return Broken(exception.Break);
        }
    }

    private static async ValueTask<JournalEntry?> FindAsync(
        Cases<AssemblyMeeting> meetings, CaseId meeting, EntryHash hash, CancellationToken cancellationToken)
    {
        JournalEntry? found = null;
        await foreach (JournalEntry entry in meetings.HistoryAsync(meeting, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Hash == hash)
            {
                found = entry;
            }
        }

        return found;
    }

    private static AgreementProof Judge(AssemblyMeeting meeting, JournalEntry entry, Fact<AssemblyMeeting> fact) => fact switch
    {
        ItemAdopted adopted => Judge(meeting, entry, adopted, adopted.Present, adopted.InFavour, adopted.ByCastingVote),
        ItemInsisted insisted => Judge(meeting, entry, insisted, insisted.Present, insisted.InFavour, false),
        ItemRejected or ItemWithdrawn => NotAdoptedAt(entry),
        QuorumMissed => NoQuorum(entry),
        _ => Not(NotADecision, new(
            "жазба мәселе бойынша шешім емес", "запись не является решением по вопросу",
            "the entry is no decision on an item"), entry.Version),
    };

    private static AgreementProof Judge(
        AssemblyMeeting meeting, JournalEntry entry, IItemVote decision, int present, int inFavour, bool byCastingVote)
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
                "мәселеде құжат көрсетілмеген",
                "вопрос не указывает документа",
                "the item names no document"), entry.Version)
            : Standing(meeting, entry, item, item.Document, decision, (present, inFavour));
    }

    private static AgreementProof Standing(
        AssemblyMeeting meeting,
        JournalEntry entry,
        AgendaItem item,
        AgendaDocument document,
        IItemVote decision,
        (int Present, int InFavour) votes)
    {
        AgreementProof.Agreed With(AgreementOutcome outcome) => new(new AssemblyAgreement(
            $"{meeting.Id}", entry.Version, $"{entry.Hash}", item.Kind, document, outcome, meeting.Sitting.Entitled, votes.Present,
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

    private static AgreementProof.NotProved NotAdoptedAt(JournalEntry entry) =>
        Not(NotAdopted, new("шешім қабылданбаған", "решение не принято", "the decision is not adopted"), entry.Version);

    private static AgreementProof.NotProved NoQuorum(JournalEntry entry) =>
        Not(Inquorate, new("кворум болмаған", "не было кворума", "there was no quorum"), entry.Version);

    private static AgreementProof.NotProved Broken(JournalBreak broken) => Not(
        JournalBroken,
        new Words(
            "журнал {0}-нұсқада бұзылған",
            "журнал нарушен на версии {0}",
            "the journal is broken at version {0}").With(Words.Of(broken.Version)),
        broken.Version);

    private static AgreementProof.NotProved Not(AgreementProblem problem, Words text, long? version = null) => new(problem, text, version);
}
