using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear.Chapters;

/// <summary>Chapter 23: the journals of all cases, and what their chains of hashes prove.</summary>
internal static class Record
{
    private static readonly Words Intact = new("бүтін", "цела", "intact");
    private static readonly Words Broken = new("бұзылған", "нарушена", "broken");

    public static readonly Words Title =
        new("Журналдар және оларды тексеру", "Журналы и их проверка", "The journals and their verification");

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
                await RowAsync(telling.Hearing),
                await RowAsync(telling.AkimReport),
                await RowAsync(telling.ReportMeeting),
                await RowAsync(telling.Election),
            ]);
        if (telling.WholeJournal)
        {
            await Entries.ShowAsync(telling.Budget, whole: true);
            await Entries.ShowAsync(telling.DraftMeeting, whole: true);
            await Entries.ShowAsync(telling.SecondMeeting, whole: true);
            await Entries.ShowAsync(telling.Hearing, whole: true);
            await Entries.ShowAsync(telling.AkimReport, whole: true);
            await Entries.ShowAsync(telling.ReportMeeting, whole: true);
        }

        await Entries.ShowAsync(telling.Election, telling.WholeJournal);
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
}
