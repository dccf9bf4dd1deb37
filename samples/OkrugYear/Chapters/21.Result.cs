using SelfGov.Elections.Direct;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 21: the result, its publication, and the akim in office.</summary>
internal static class Result
{
    public static readonly Words Title = new("Қорытынды және жаңа әкім", "Итоги и новый аким", "The result and the new akim");

    public static async Task TellAsync(Story<AkimElection> story)
    {
        await story.DoAsync(In(2023, 9, 18, 11), Cast.Commission, new EstablishResults());
        ElectionResult result = (await story.ViewAsync()).Case.Outcome.Result!;
        if (result.Winner != Cast.Aigerim.Number)
        {
            throw new StoryDepartsException("Aigerim Sarsenova was to win.");
        }

        story.Tell(() => story.Page.Table(
            [new("бюллетеньде", "в бюллетене", "on the ballot"), new("дауыс", "голосов", "votes")],
            [
                .. result.Votes.Select(votes => new[] { Cast.NameOf(votes.Candidate), Words.Of(votes.Votes) }),
                [new("бәріне қарсымын", "против всех", "against all"), Words.Of(result.AgainstAll)],
                [new("дауыс беруге қатысқандар", "приняли участие", "took part"), Words.Of(result.TookPart)],
                [new("жарамсыз бюллетеньдер", "недействительных", "invalid ballots"), Words.Of(result.Invalid)],
            ]));

        story.Say(new Words(
            "Сайланды: {0} (113-10-баптың 2-тармағы).",
            "Избрана {0} (п. 2 ст. 113-10).",
            "Elected: {0} (art. 113-10(2)).").With(Cast.Aigerim.Name));
        await story.DoAsync(In(2023, 9, 19, 10), Cast.Commission, new PublishResults());
        await story.DoAsync(In(2023, 9, 20, 9, 30), Cast.Aigerim.Actor, new GiveUpDuties());
        await story.DoAsync(In(2023, 9, 21, 15), Cast.Commission, new RegisterAkim());
        story.ShowSteps();
    }
}
