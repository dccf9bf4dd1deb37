using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Meetings;
using SelfGov.Journal;
using SelfGov.Journal.Chain;

namespace OkrugYear;

/// <summary>What the journal of a meeting proves. The budget takes an agreement of the assembly only in this way.</summary>
internal static class Proof
{
    public static async Task<AgreementProof> ProveAsync(Story<AssemblyMeeting> meeting)
    {
        EntryHash deciding = default;
        await foreach (JournalEntry entry in meeting.Cases.HistoryAsync(meeting.Id))
        {
            if (meeting.Facts.Read(entry) is ItemAdopted)
            {
                deciding = entry.Hash;
            }
        }

        return await AssemblyAgreements.ProveAsync(meeting.Cases, meeting.Id, deciding);
    }

    /// <exception cref="StoryDepartsException">There is no agreement.</exception>
    public static async Task<AssemblyAgreement> AgreementAsync(Story<AssemblyMeeting> meeting) => await ProveAsync(meeting) switch
    {
        AgreementProof.Agreed agreed => agreed.Agreement,
        AgreementProof.NotProved not => throw new StoryDepartsException($"{meeting.Id} was to prove an agreement: {not.Text.English}."),
        _ => throw new StoryDepartsException($"{meeting.Id} was to prove an agreement."),
    };
}
