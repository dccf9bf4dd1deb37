using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 55 and 56, article 36-1(10): repeat elections.</summary>
internal static class RepeatElectionSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law)
    {
        var call = election.On<CallRepeatIndirectElection>(
                new("қайта сайлау тағайындау", "назначить повторные выборы", "call repeat elections"), law.RepeatElection.Basis)
            .By(Roles.TerritorialCommission)
            .Given("repeat-election.ground", law.RepeatAfter,
                new(
                    "сайлау жарамсыз немесе ешкім сайланбады",
                    "выборы недействительны либо никто не избран",
                    "the election is invalid, or nobody was elected"),
                subject => subject.Case.State != IndirectElectionState.ResultsEstablished || subject.Case.Meeting.Result is { Winner: null },
                found: subject => CandidateText.Of(subject.Case.Meeting.Result?.Leaders ?? []))
            .Require("repeat-election.after-repeat-vote", law.RepeatVote ?? law.RepeatAfter,
                new("қайта дауыс беру сайланған кандидатты анықтамады", "повторное голосование не определило избранного", "a repeat vote did not decide"),
                matter => matter.Case.State != IndirectElectionState.ResultsEstablished || !ElectorsVoteSteps.MayRepeat(matter.Case)
                    || matter.Now >= matter.Case.Schedule.DayEnds,
                earliest: matter => matter.Case.Schedule.DayEnds)
            .Require("repeat-election.day", law.RepeatElection.Basis,
                new(
                    "қайта сайлау бастапқы сайлаудан кейін екі ай ішінде өтеді",
                    "повторные выборы проводятся в двухмесячный срок после первоначальных",
                    "repeat elections are held in time after the first"),
                matter => matter.Command.Day <= law.RepeatElection.Value.LastDay(Anchor(matter.Case)),
                expected: matter => Words.Of(law.RepeatElection.Value.LastDay(Anchor(matter.Case))),
                found: matter => Words.Of(matter.Command.Day));
        IndirectCallSteps.RequireTimeToNominate(call, law, matter => matter.Command.Day);
        call.Yields(IndirectElectionTrigger.RepeatElectionCalled)
            .Decide(matter => new RepeatIndirectElectionCalled(new IndirectCall(matter.Today, matter.Command.Day)));
    }

    private static LocalDate Anchor(IndirectElection current) => current.Outcome.NotConfirmedOn ?? current.Schedule.Day;
}
