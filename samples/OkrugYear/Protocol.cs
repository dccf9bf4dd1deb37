using SelfGov.Hearings;
using SelfGov.Hearings.Record;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>The record of a hearing, made from its journal.</summary>
internal static class Protocol
{
    /// <summary>The record as data.</summary>
    public static async Task<HearingRecord> RecordAsync(Story<PublicHearing> story) =>
        HearingRecord.Of((await story.ViewAsync()).Case, await FactsAsync(story));

    /// <summary>The document as it stands now, in one language.</summary>
    public static async Task<string> DocumentAsync(Story<PublicHearing> story, Language language) =>
        HearingRecordDocument.Markdown(await RecordAsync(story), language);

    /// <summary>The digest under which the record is drawn up: that of the document in the state language.</summary>
    public static async Task<string> DigestAsync(Story<PublicHearing> story) =>
        HearingRecordDocument.DigestOf(await DocumentAsync(story, Language.Kazakh));

    private static async Task<List<Fact<PublicHearing>>> FactsAsync(Story<PublicHearing> story)
    {
        List<Fact<PublicHearing>> facts = [];
        await foreach (JournalEntry entry in story.Cases.HistoryAsync(story.Id))
        {
            if (entry.FactName != Erasure.FactName)
            {
                facts.Add(story.Facts.Read(entry));
            }
        }

        return facts;
    }
}
