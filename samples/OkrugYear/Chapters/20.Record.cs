using SelfGov.Elections;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear.Chapters;

/// <summary>Chapter 20: the journals of all cases, and what their chains of hashes prove.</summary>
internal static class Record
{
    private const int AtEachEnd = 6;

    private static readonly Words Destroyed = new("дербес деректер жойылды", "персональные данные уничтожены", "personal data destroyed");

    private static readonly Words Intact = new("бүтін", "цела", "intact");
    private static readonly Words Broken = new("бұзылған", "нарушена", "broken");

    public static readonly Words Title = new("Журналдар және оларды тексеру", "Журналы и их проверка", "The journals and their verification");

    public static async Task TellAsync(Telling telling)
    {
        telling.Budget.Page.Table(
            [
                new("іс", "дело", "case"), new("жай-күйі", "состояние", "state"), new("жазба", "записей", "entries"),
                new("тізбек", "цепочка", "chain"), new("соңғы хеш", "последний хеш", "head hash"),
            ],
            [
                await RowAsync(telling.Budget),
                await RowAsync(telling.DraftMeeting),
                await RowAsync(telling.SecondMeeting),
                await RowAsync(telling.ReportMeeting),
                await RowAsync(telling.Election),
            ]);
        if (telling.WholeJournal)
        {
            await ShowEntriesAsync(telling.Budget, whole: true);
            await ShowEntriesAsync(telling.DraftMeeting, whole: true);
            await ShowEntriesAsync(telling.SecondMeeting, whole: true);
            await ShowEntriesAsync(telling.ReportMeeting, whole: true);
        }

        await ShowEntriesAsync(telling.Election, telling.WholeJournal);
        await ShowVerificationAsync(telling.Election, telling.Published);
    }

    private static async Task<Words[]> RowAsync<TCase>(Story<TCase> story)
        where TCase : Case
    {
        CaseView<TCase> view = await story.ViewAsync();
        Verification verification = await story.Cases.VerifyAsync(story.Id);
        return
        [
            Cast.NameOf(story.Id),
            view.Lifecycle.StateOf(view.Case),
            Words.Of(verification.Checkpoint.Count),
            verification.IsIntact ? Intact : Broken,
            BudgetTexts.Short(verification.Checkpoint.Head.ToString()),
        ];
    }

    /// <summary>Says that the journal is intact, and complete against the checkpoint kept outside it.</summary>
    /// <exception cref="ProblemException">It is not, or there is no checkpoint to tell by.</exception>
    public static async Task ShowVerificationAsync(Story<AkimElection> story, PublishedCheckpoint kept)
    {
        Checkpoint published = kept.Read();
        Verification verification = await story.Cases.VerifyAsync(story.Id, published);
        if (verification is not { IsIntact: true, Completeness: Completeness.Complete })
        {
            throw new ProblemException(Problems.DoesNotVerify(kept.File));
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

    private static async Task ShowEntriesAsync<TCase>(Story<TCase> story, bool whole)
        where TCase : Case
    {
        List<JournalEntry> entries = [];
        await foreach (JournalEntry entry in story.Cases.HistoryAsync(story.Id))
        {
            entries.Add(entry);
        }

        Lifecycle<TCase> lifecycle = (await story.ViewAsync()).Lifecycle;
        bool isErased = entries.Exists(entry => entry.FactName == Erasure.FactName);
        Words[] Row(JournalEntry entry) =>
        [
            Words.Of(entry.Version),
            Words.Of(story.Clock.Local(entry.Recorded)),
            Who(entry, isErased),
            entry.FactName == Erasure.FactName ? Destroyed : lifecycle.TextOf(story.Facts.Read(entry)),
            Words.Same(entry.Hash.ToString()[..8]),
        ];
        Words gap = Words.Same("…");
        IEnumerable<Words[]> rows = whole
            ? entries.Select(Row)
            : [.. entries.Take(AtEachEnd).Select(Row), [gap, gap, gap, gap, gap], .. entries.TakeLast(AtEachEnd).Select(Row)];
        story.Page.Say(Words.Same("{0}:").With(Cast.NameOf(story.Id)));
        story.Page.Table(
            [
                new("нұсқа", "версия", "version"), new("жазылған уақыты", "записано", "recorded"), new("кім", "кто", "actor"),
                new("факт", "факт", "fact"), new("хеш", "хеш", "hash"),
            ],
            rows);
    }

    /// <summary>Who acted. Where the personal data are destroyed, the story does not name the candidates either.</summary>
    private static Words Who(JournalEntry entry, bool isErased)
    {
        Role role = Cast.RoleOf(entry.Role);
        return isErased && role == ElectionRoles.Candidate ? Cast.NameOf(role) : Cast.NameOf(entry.ActorId, role);
    }
}
