using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;
using SelfGov.Hearings.Record;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>After the story, on request: the personal data of the residents and the candidates are destroyed,
/// and the journal still proves what happened.</summary>
internal static class Erased
{
    private static readonly LocalDateTime Day = In(2023, 10, 23, 10);

    /// <summary>Personal data are destroyed when the term of their storage is over.</summary>
    private static readonly Citation Basis = new(KazakhstanActs.PersonalDataAct, "18", subparagraph: "1");

    private static readonly Words Title =
        new("Дербес деректер жойылды", "Персональные данные уничтожены", "The personal data are destroyed");
    private static readonly Words Gone = new("жойылған", "уничтожено", "erased");

    private static readonly Words Before = new(
        "Істе кандидаттардың аты-жөні мен туған күні, сондай-ақ тіркеуден бас тарту себебі сақталған:",
        "Дело хранит имена и даты рождения кандидатов и причину отказа в регистрации:",
        "The case keeps the names and days of birth of the candidates, and the reason of the refusal:");

    private static readonly Words After = new(
        "Оларды жинаудың мақсатына қол жеткізілді, сақтау мерзімі өтті. Комиссия оларды {0} жойды ({1}). Жазба саны: {2}. Сол іс енді:",
        "Цель их сбора достигнута, срок хранения истёк. Комиссия уничтожила их {0} ({1}). Затронуто записей: {2}. То же дело теперь:",
        "The purpose of their collection is achieved and the term of their storage is over. The commission destroyed them on {0} ({1}) in "
            + "{2} entries. The same case now:");

    private static readonly Words CommentsBefore = new(
        "{0}: істе пікір білдіргендердің аты-жөні мен сөзі сақталған:",
        "{0}: дело хранит имена и слова тех, кто высказался:",
        "{0}: the case keeps the names and the words of those who commented:");

    private static readonly Words CommentsAfter = new(
        "Олар {0} жойылды ({1}). Жазба саны: {2}. Нөмірлері мен жауаптары қалды:",
        "Они уничтожены {0} ({1}). Затронуто записей: {2}. Номера и ответы остались:",
        "They were destroyed on {0} ({1}) in {2} entries. Their numbers and answers stay:");

    private static readonly Words Already = new(
        "Дербес деректер бұрын жойылған; бұл іске қосу ештеңені өзгертпейді:",
        "Персональные данные уже уничтожены раньше; этот запуск ничего не меняет:",
        "The personal data were destroyed before; this run changes nothing:");

    public static async Task TellAsync(Telling telling)
    {
        Story<AkimElection> election = telling.Election;
        election.Page.Heading(Title);
        if (election.Clock.At(Day) > election.Clock.GetCurrentInstant())
        {
            election.Clock.MoveTo(Day);
        }

        await EraseCommentsAsync(telling.Hearing, Cast.CouncilSecretary);
        await EraseCommentsAsync(telling.AkimReport, Cast.OfficeOfReport);
        await EraseCandidatesAsync(election);
        await Record.ShowVerificationAsync(election, telling.Published);
    }

    private static async Task EraseCommentsAsync(Story<PublicHearing> story, Actor actor)
    {
        HearingRecord before = await Protocol.RecordAsync(story);
        ImmutableArray<long> versions = await story.Cases.ErasePersonalDataAsync(story.Id, Basis, actor);
        if (versions.IsEmpty)
        {
            story.Page.Say(Already);
        }
        else
        {
            story.Page.Say(CommentsBefore.With(Cast.NameOf(story.Id)));
            ShowComments(story, before);
            story.Page.Say(CommentsAfter.With(Words.Of(Day.Date), Basis.Text, Words.Of(versions.Length)));
        }

        ShowComments(story, await Protocol.RecordAsync(story));
    }

    private static async Task EraseCandidatesAsync(Story<AkimElection> story)
    {
        AkimElection before = (await story.ViewAsync()).Case;
        ImmutableArray<long> versions = await story.Cases.ErasePersonalDataAsync(story.Id, Basis, Cast.Commission);
        if (versions.IsEmpty)
        {
            story.Page.Say(Already);
        }
        else
        {
            story.Page.Say(Before);
            ShowCandidates(story, before);
            story.Page.Say(After.With(Words.Of(Day.Date), Basis.Text, Words.Of(versions.Length)));
        }

        ShowCandidates(story, (await story.ViewAsync()).Case);
    }

    private static void ShowComments(Story<PublicHearing> story, HearingRecord record) => story.Page.Table(
        [
            new("№", "№", "No."), new("аты-жөні", "имя", "name"), new("пікір", "высказывание", "comment"), new("жауап", "ответ", "answer"),
        ],
        record.Comments.Select(comment => new[]
        {
            Words.Of(comment.Comment.Number),
            comment.Comment.Author is null ? Words.Same("—") : Kept(comment.AuthorName),
            Kept(comment.Text),
            Remarks.Told(comment.Reasons),
        }));

    private static Words Kept(string? text) => text is null or PersonalRecord.ErasedText ? Gone : Remarks.Told(text);

    private static void ShowCandidates(Story<AkimElection> story, AkimElection election) => story.Page.Table(
        [
            new("№", "№", "No."), new("аты-жөні", "имя", "name"), new("туған күні", "дата рождения", "born"),
            new("жай-күйі", "состояние", "state"),
        ],
        election.Candidates.Select(candidate => new[]
        {
            Words.Same(candidate.Id.ToString()),
            candidate.Person.Name == PersonalRecord.ErasedText ? Gone : Words.Same(candidate.Person.Name),
            candidate.Person.Born is { } born ? Words.Of(born) : Gone,
            FactTexts.Of(story.Cases.Lifecycles.Of(election.Edition), candidate.State),
        }));
}
