using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 20: the vote in two precincts, and a protocol that does not add up.</summary>
internal static class Voting
{
    public static readonly Words Title = new(
        "Дауыс беру және учаскелердің хаттамалары",
        "Голосование и протоколы участков",
        "The vote and the precincts' protocols");

    public static async Task TellAsync(Story<AkimElection> story, PublishedCheckpoint published)
    {
        await story.PassAsync(In(2023, 9, 16, 0));
        await story.PassAsync(In(2023, 9, 17, 7));
        await story.PassAsync(In(2023, 9, 17, 20));
        PrecinctProtocol first = Protocol(precinct: 1, voters: 520, aigerim: 201, berik: 118, againstAll: 6, invalid: 4);
        await story.DoAsync(In(2023, 9, 17, 22, 10), Cast.Precinct1, new FileProtocol(first));
        story.ShowSteps();

        PrecinctProtocol corrected = Protocol(precinct: 2, voters: 720, aigerim: 233, berik: 179, againstAll: 9, invalid: 5);
        PrecinctProtocol wrong = corrected with { Votes = [new(Cast.Aigerim.Number, 233), new(Cast.Berik.Number, 197)] };
        string sum = string.Join<int>(" + ", [.. wrong.Votes.Select(candidate => candidate.Votes), wrong.AgainstAll, wrong.Invalid])
            + $" = {wrong.TookPart}";
        story.Say(new(
            $"№ 2 учаске 426 бюллетень шықты деп жазды, бірақ қосындысы басқа, {sum}:",
            $"Участок № 2 пишет, что извлечено 426 бюллетеней, но сумма другая, {sum}:",
            $"Precinct 2 writes that 426 ballots were found, but the sum is another, {sum}:"));
        await story.IsRefusedAsync(In(2023, 9, 17, 22, 40), Cast.Precinct2, new FileProtocol(wrong), "protocol.found");

        story.Say(new(
            "179-дың орнына 197 жазылған екен. Комиссия хаттаманы түзетіп, қайта тапсырды:",
            "Вместо 179 было записано 197. Комиссия исправила протокол и сдала его снова:",
            "197 had been written for 179. The commission corrects the protocol and files it again:"));
        await story.DoAsync(In(2023, 9, 17, 23, 15), Cast.Precinct2, new FileProtocol(corrected));
        story.ShowSteps();

        if (await story.LookAsync(In(2023, 9, 17, 23, 45)) is not null)
        {
            Checkpoint checkpoint = (await story.Cases.VerifyAsync(story.Id)).Checkpoint;
            published.Write(checkpoint);
            story.Page.Say(new Words(
                "Сол түні журналдың бақылау нүктесі жарияланды: {0} жазба, {1}…",
                "В ту же ночь опубликована контрольная точка журнала: записей {0}, {1}…",
                "The same night a checkpoint of the journal is published: {0} entries, {1}…")
                .With(Words.Of(checkpoint.Count), Words.Same(checkpoint.Head.ToString()[..16])));
        }
    }

    private static PrecinctProtocol Protocol(int precinct, int voters, int aigerim, int berik, int againstAll, int invalid)
    {
        int found = aigerim + berik + againstAll + invalid;
        return new PrecinctProtocol
        {
            Precinct = precinct,
            VotersOnList = voters,
            BallotsReceived = voters,
            BallotsIssued = found,
            BallotsCancelled = voters - found,
            BallotsFound = found,
            Invalid = invalid,
            AgainstAll = againstAll,
            Votes = [new CandidateVotes(Cast.Aigerim.Number, aigerim), new CandidateVotes(Cast.Berik.Number, berik)],
        };
    }
}
