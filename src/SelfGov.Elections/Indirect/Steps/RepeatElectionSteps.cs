using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 55 and 56, article 36-1(10): repeat elections.</summary>
internal static class RepeatElectionSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        var call = election.On<CallRepeatIndirectElection>(law.RepeatElection.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "repeat-election.ground", law.RepeatAfter,
                new(
                    "сайлау жарамсыз деп танылған немесе ешкім сайланбаған болуға тиіс",
                    "выборы должны быть признаны недействительными либо никто не должен быть избран",
                    "the election must be invalid, or nobody elected"),
                m => m.Case.State != IndirectElectionState.ResultsEstablished || m.Case.Meeting.Result is { Winner: null },
                found: m => CandidateText.Of(m.Case.Meeting.Result?.Leaders ?? []))
            .Require(
                "repeat-election.after-repeat-vote", law.RepeatVote ?? law.RepeatAfter,
                new(
                    "алдымен өткізілген қайта дауыс беру сайланған кандидатты анықтауға мүмкіндік бермеген болуға тиіс",
                    "проведённое сначала повторное голосование не должно было позволить определить избранного",
                    "a repeat vote must first have failed to decide"),
                m => m.Case.State != IndirectElectionState.ResultsEstablished || !ElectorsVoteSteps.MayRepeat(m.Case)
                    || m.Now >= m.Case.Schedule!.DayEnds,
                earliest: m => m.Case.Schedule!.DayEnds)
            .Require(
                "repeat-election.day", law.RepeatElection.Basis,
                new(
                    "қайта сайлау бастапқы сайлаудан кейін екі айдан кешіктірілмей өткізілуге тиіс",
                    "повторные выборы должны быть проведены в двухмесячный срок после первоначальных",
                    "repeat elections must be held within two months after the first"),
                nameof(CallRepeatIndirectElection.Day), m => m.Command.Day,
                m => IndirectCallSteps.NotLaterThanNominated(law, LastDay(m.Case), m.Today));
        IndirectCallSteps.RequireTimeToNominate(call, law, nameof(CallRepeatIndirectElection.Day), command => command.Day);
        call.Decide(m => new RepeatElectionCalled(new IndirectCall(m.Today, m.Command.Day)));
    }

    /// <summary>The last day of repeat elections.</summary>
    internal static LocalDate LastDay(IndirectElection current) =>
        current.Law.RepeatElection.Value.LastDay(current.Outcome.NotConfirmedOn ?? current.Schedule!.Day);
}
