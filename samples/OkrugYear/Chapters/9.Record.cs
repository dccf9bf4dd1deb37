using SelfGov.Elections;
using SelfGov.Journal;
using SelfGov.Law;

namespace OkrugYear.Chapters;

/// <summary>Chapter 9: the journal of the case, and what its chain of hashes proves.</summary>
internal static class Record
{
    private const int AtEachEnd = 6;

    public static async Task TellAsync(Story story, Checkpoint published, bool whole)
    {
        story.Page.Chapter(new("Журнал және оны тексеру", "Журнал и его проверка", "The journal and its verification"));
        List<JournalEntry> entries = [];
        await foreach (JournalEntry entry in story.Cases.HistoryAsync(Story.Id))
        {
            entries.Add(entry);
        }

        SelfGov.Workflow.Lifecycle<AkimElection> lifecycle = (await story.ViewAsync()).Lifecycle;
        Words[] Row(JournalEntry entry) =>
        [
            Words.Of(entry.Version),
            Words.Of(story.Clock.Local(entry.Recorded)),
            Cast.NameOf(entry.ActorId, Cast.RoleOf(entry.Role)),
            lifecycle.TextOf(AkimElections.Facts.Read(entry)),
            Words.Same(entry.Hash.ToString()[..8]),
        ];
        Words gap = Words.Same("…");
        IEnumerable<Words[]> rows = whole
            ? entries.Select(Row)
            : [.. entries.Take(AtEachEnd).Select(Row), [gap, gap, gap, gap, gap], .. entries.TakeLast(AtEachEnd).Select(Row)];
        story.Page.Table(
            [
                new("нұсқа", "версия", "version"), new("жазылған уақыты", "записано", "recorded"), new("кім", "кто", "actor"),
                new("факт", "факт", "fact"), new("хеш", "хеш", "hash"),
            ],
            rows);

        Verification verification = await story.Cases.VerifyAsync(Story.Id, published);
        if (verification is not { IsIntact: true, Completeness: Completeness.Complete } || verification.Checkpoint.Count != entries.Count)
        {
            throw new StoryDepartsException($"The journal does not verify: {verification}");
        }

        story.Page.Good(new Words(
            "Тексерілді: {0} жазба, хештер тізбегі бүтін.",
            "Проверено: записей {0}, цепочка хешей цела.",
            "Verified: {0} entries, the chain of hashes is intact.")
            .With(Words.Of(verification.Checkpoint.Count)));
        story.Page.Good(new Words(
            "Соңғы хеш: {0}",
            "Последний хеш: {0}",
            "Head hash: {0}").With(Words.Same(verification.Checkpoint.Head.ToString())));
        story.Page.Good(new Words(
            "17.09.2023 жарияланған бақылау нүктесі ({0} жазба) сәйкес келеді: ештеңе өшірілмеген және қайта жазылмаған.",
            "Контрольная точка от 17.09.2023 (записей: {0}) сходится: ничего не удалено и не переписано.",
            "The checkpoint published on 17.09.2023 ({0} entries) matches: nothing was cut off or rewritten.")
            .With(Words.Of(published.Count)));
    }
}
