using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Meetings;
using SelfGov.Journal;
using SelfGov.Workflow.Proofs;

namespace OkrugYear;

/// <summary>What the journal of a meeting proves. The budget takes an agreement of the assembly only in this way.</summary>
internal static class Proof
{
    public static async Task<AgreementProof> ProveAsync(Story<AssemblyMeeting> meeting) =>
        await AssemblyAgreements.ProveAsync(meeting.Cases, meeting.Id, (await DecisionAsync(meeting)).EntryHash);

    /// <summary>The entry of the decision, for a command to name: the library looks at the journal of the meeting itself.</summary>
    public static async Task<EntryReference> DecisionAsync(Story<AssemblyMeeting> meeting)
    {
        EntryReference? deciding = null;
        await foreach (JournalEntry entry in meeting.Cases.HistoryAsync(meeting.Id))
        {
            if (meeting.Facts.Read(entry) is ItemAdopted)
            {
                deciding = EntryReference.To(entry);
            }
        }

        return deciding ?? throw new StoryDepartsException($"{meeting.Id} was to adopt a decision.");
    }
}
