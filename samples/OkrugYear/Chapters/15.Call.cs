using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 15: the ground, the call, and the calendar plan that follows from the call alone.</summary>
internal static class Call
{
    public static readonly Words Title = new(
        "Сайлауды тағайындау және күнтізбелік жоспар", "Назначение выборов и календарный план",
        "The call of the election and its calendar plan");

    public static async Task TellAsync(Story<AkimElection> story)
    {
        story.Say(new(
            "2023 жылғы шілдеде әкімнің өкілеттігі мерзімінен бұрын тоқтатылды. Енді округ жаңа әкім сайлайды.",
            "В июле 2023 года полномочия акима прекратились досрочно. Теперь округ выбирает нового.",
            "In July 2023 the powers of the akim end early. Now the district elects a new one."));
        LocalDateTime opened = In(2023, 7, 24, 10);
        await story.OpenAsync(
            opened,
            AkimElectionEditions.All.On(opened.Date)!.Id,
            new RecordGround(Cast.Aktogay, new Ground(GroundKind.EarlyTermination, new LocalDate(2023, 7, 20))),
            Cast.Commission);
        await story.DoAsync(
            In(2023, 8, 9, 10), Cast.Commission, new CallElection(new LocalDate(2023, 9, 17), Cast.MinimumWage), new PublishCall());
        story.ShowSteps();

        story.Say(new(
            "Күнтізбелік жоспарды кітапхана тағайындау шешімінен ғана есептейді; баптар — «Сайлау туралы» Конституциялық заңнан:",
            "Календарный план библиотека вычисляет из одного решения о назначении; статьи — Конституционного закона о выборах:",
            "The library computes the calendar plan from the call alone; the articles are those of the Constitutional Law on elections:"));
        AkimElection election = (await story.ViewAsync()).Case;
        var plan = CalendarPlan.Of(election.Law, election.Unit!, election.Call!);
        story.Tell(() => story.Page.Table(
            [new("мерзімі", "срок", "when"), new("не істеледі", "что делается", "what"), new("кім", "кто", "who"),
                new("бап", "статья", "article")],
            plan.Steps.Select(step => new[]
            {
                step.Until is { } until ? Span(step.From, until) : step.When, step.Text,
                FactTexts.List([.. step.Roles.Select(Cast.NameOf)]),
                Words.Same(step.Basis.Place),
            })));
    }
}
