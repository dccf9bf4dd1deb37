using SelfGov.Elections;
using SelfGov.Journal;
using SelfGov.Law;

namespace OkrugYear.Chapters;

/// <summary>Chapter 8: the case as it stood in August, asked for in September.</summary>
internal static class InRetrospect
{
    public static async Task TellAsync(Story story, SeenInAugust seen)
    {
        story.Page.Chapter(new("Істің 25 тамыздағы қалпы", "Дело, каким оно было 25 августа", "The case as it stood on 25 August"));
        CaseView<AkimElection> then = await story.Cases.GetAsync(Story.Id, seen.Moment);
        if (then.Case != seen.Case)
        {
            throw new StoryDepartsException("The case of 25 August is not what it was on 25 August.");
        }

        CaseView<AkimElection> now = await story.ViewAsync();
        story.Page.Table(
            [new("не туралы", "о чём", "what"), new("25.08.2023 12:00", "25.08.2023 12:00", "25.08.2023 12:00"), Words.Of(story.Clock.Local(now.AsOf))],
            [
                [
                    new("сайлау", "выборы", "election"),
                    then.Lifecycle.StateOf(then.Case), now.Lifecycle.StateOf(now.Case),
                ],
                .. then.Case.Candidates.Zip(now.Case.Candidates).Select(pair => new[]
                {
                    Cast.NameOf(pair.First.Id), FactTexts.Of(then.Lifecycle, pair.First.State), FactTexts.Of(now.Lifecycle, pair.Second.State),
                }),
                [new("істің нұсқасы", "версия дела", "version of the case"), Words.Of(then.Version), Words.Of(now.Version)],
            ]);
        story.Page.Good(new(
            "Бұл сол күні көрсетілген іспен дәл бірдей.",
            "Это в точности то дело, которое было показано в тот день.",
            "This is exactly the case that was shown on that day."));
    }
}
