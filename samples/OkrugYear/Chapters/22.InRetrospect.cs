using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Journal.Chain;
using SelfGov.Law;

namespace OkrugYear.Chapters;

/// <summary>Chapter 22: the case as it stood in August, asked for in September.</summary>
internal static class InRetrospect
{
    public static readonly Words Title =
        new("Істің 25 тамыздағы қалпы", "Дело, каким оно было 25 августа", "The case as it stood on 25 August");

    public static async Task TellAsync(Story<AkimElection> story)
    {
        CaseView<AkimElection> then = await story.Cases.GetAsync(story.Id, story.Clock.At(SeenInAugust.Moment));
        SeenInAugust.Expect(then.Case);

        CaseView<AkimElection> now = await story.ViewAsync();
        story.Page.Table(
            [new("не туралы", "о чём", "what"), Words.Of(SeenInAugust.Moment), Words.Of(story.Clock.Local(now.AsOf))],
            [
                [
                    new("сайлау", "выборы", "election"),
                    then.Lifecycle.StateOf(then.Case), now.Lifecycle.StateOf(now.Case),
                ],
                .. then.Case.Candidates.Zip(now.Case.Candidates).Select(pair => new[]
                {
                    NameOf(pair.First), FactTexts.Of(then.Lifecycle, pair.First.State), FactTexts.Of(now.Lifecycle, pair.Second.State),
                }),
                [new("істің нұсқасы", "версия дела", "version of the case"), Words.Of(then.Version), Words.Of(now.Version)],
            ]);
        story.Page.Good(new(
            "Бұл — іс сол күні қандай болса, дәл сондай.",
            "Это в точности то дело, каким оно было в тот день.",
            "This is exactly the case as it was on that day."));
    }

    /// <summary>The name, or the number alone where the personal data are destroyed.</summary>
    private static Words NameOf(Candidate candidate) => candidate.Person.Name == PersonalRecord.ErasedText
        ? new Words("№ {0} кандидат", "кандидат № {0}", "candidate {0}").With(Words.Same(candidate.Id.ToString()))
        : Cast.NameOf(candidate.Id);
}
