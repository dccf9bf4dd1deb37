using System.Globalization;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 18: registration; what the commission can do at one moment, and the time limits that run.</summary>
internal static class Registration
{
    private static readonly Words What = new("әрекет", "действие", "action");
    private static readonly Words Whom = new("кандидат", "кандидат", "candidate");
    private static readonly Words Until = new("қай уақытқа дейін", "до какого срока", "until");
    private static readonly Words Article = new("бап", "статья", "article");
    private static readonly Words Reason = new("орындалмаған шарт", "невыполненное условие", "condition not met");

    public static readonly Words Title = new(
        "Тіркеу: не істеуге болады және қандай мерзімдер жүріп жатыр",
        "Регистрация: что можно сделать и какие сроки идут",
        "Registration: what can be done, and which time limits run");

    public static async Task TellAsync(Story<AkimElection> story)
    {
        await story.DoAsync(
            In(2023, 8, 24, 15), Cast.Commission, new RegisterCandidate(Cast.Aigerim.Number), new RegisterCandidate(Cast.Berik.Number));
        story.ShowSteps();

        if (await story.LookAsync(SeenInAugust.Moment) is { } view)
        {
            ShowOptions(story, view);
            ShowDeadlines(story, view);
        }
    }

    private static void ShowOptions(Story<AkimElection> story, CaseView<AkimElection> view)
    {
        Option[] options =
        [
            .. view.Options(Cast.Commission).Where(option => option.Roles.Contains(Roles.TerritorialCommission)),
        ];

        story.Page.Say(new(
            "25.08.2023 12:00. Аумақтық комиссия не істей алады:",
            "25.08.2023 12:00. Что может территориальная комиссия:",
            "25.08.2023 12:00. What the territorial commission can do:"));
        story.Page.Table(
            [What, Whom, Until, Article],
            options.Where(option => option.IsOpen)
                .GroupBy(option => (option.Command, option.Until))
                .Select(
                    same =>
                        new[] { same.First().Text, Names(same), story.Clock.End(same.First().Until),
                            Words.Same(same.First().Basis.Place) }));

        story.Page.Say(new(
            "Өз сатысында тұрса да, әзірге жабық әрекеттер:",
            "Стадия подходит, но пока закрыто:",
            "At the right stage, and yet closed for now:"));
        story.Page.Table(
            [What, Whom, Reason, Article],
            options.Where(option => !option.IsOpen
                && option.Reasons.All(reason => reason.Kind is not RefusalKind.State and not RefusalKind.Role))
                .GroupBy(option => (option.Command, option.Reasons[0].Text))
                .Select(
                    same =>
                        new[] { same.First().Text, Names(same), Closed(same.First()), Words.Same(same.First().Reasons[0].Basis.Place) }));
    }

    private static void ShowDeadlines(Story<AkimElection> story, CaseView<AkimElection> view)
    {
        story.Page.Say(new("Жүріп жатқан мерзімдер:", "Идущие сроки:", "The time limits that run:"));
        story.Page.Table(
            [Until, new("мерзім", "срок", "time limit"), Whom, Article],
            view.Deadlines.Where(deadline => deadline.At > view.AsOf)
                .GroupBy(deadline => (deadline.At, deadline.Text))
                .Select(same => new[]
                {
                    story.Clock.End(same.Key.At), same.Key.Text, Names(same.Select(deadline => deadline.Part)),
                    Words.Same(same.First().Basis.Place),
                }));
    }

    private static Words Names(IEnumerable<Option> options) => Names(options.Select(option => option.Part));

    private static Words Names(IEnumerable<string?> parts) => FactTexts.List(
        [.. parts.OfType<string>().Distinct()
            .Select(part => Cast.SurnameOf(new CandidateId(int.Parse(part, CultureInfo.InvariantCulture))))]);

    private static Words Closed(Option option)
    {
        Refusal reason = option.Reasons[0];
        return reason.Expected is null ? reason.Text : new Words("{0}: {1}", "{0}: {1}", "{0}: {1}").With(reason.Text, reason.Expected);
    }
}
