using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 7, 52, 53 and 60, article 36-1(2), (10) and (11): the secret vote, its protocol, the repeat vote, invalidity.</summary>
internal static class ElectorsVoteSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law)
    {
        election.On<OpenElectorsVote>(
                new("жасырын дауыс беруді ашу", "открыть тайное голосование", "open the secret vote"), law.Vote)
            .By(Roles.TerritorialCommission)
            .Yields(IndirectElectionTrigger.VotingOpened)
            .Decide(matter => new ElectorsVoteOpened(matter.Now));
        DefineProtocol(election, law);
        DefineRepeatVote(election, law);
        DefineInvalidity(election, law);
    }

    /// <summary>Whether a tie can still be broken by a repeat vote.</summary>
    internal static bool MayRepeat(IndirectElection current) =>
        current.Law.RepeatVote is not null && current.Meeting is { Result.Leaders.Length: > 1, WasRepeated: false };

    private static void DefineProtocol(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<EstablishIndirectResult>(
                new("сайлау нәтижелері туралы хаттама жасау", "составить протокол о результатах выборов", "draw up the protocol on the result"), law.Protocol)
            .By(Roles.TerritorialCommission)
            .Require("protocol.not-negative", law.Protocol,
                new("сандар теріс емес", "числа не отрицательны", "no figure is negative"),
                matter => matter.Command.Protocol is { HasNegativeFigure: false })
            .Require("protocol.candidates", law.Vote,
                new("бюллетеньдегі әр кандидат бір рет көрсетілген", "каждый кандидат бюллетеня указан один раз", "every candidate on the ballot appears once"),
                matter => matter.Command.Protocol is { Votes.IsDefault: false } protocol && ListsTheBallot(protocol, matter.Case),
                expected: matter => CandidateText.Of(matter.Case.OnBallot.Select(candidate => candidate.Id)),
                found: matter => CandidateText.Of(matter.Command.Protocol is { Votes.IsDefault: false } protocol
                    ? protocol.Votes.Select(each => each.Candidate)
                    : []))
            .Require("protocol.issued", law.ElectorsList,
                new(
                    "берілген бюллетень тізімдегі таңдаушылардан көп емес",
                    "выдано бюллетеней не больше, чем выборщиков в списке",
                    "not more ballots were issued than electors are on the list"),
                matter => !IsSound(matter) || matter.Command.Protocol.BallotsIssued <= matter.Case.Meeting.Deputies,
                expected: matter => Words.Same($"≤ {matter.Case.Meeting.Deputies}"),
                found: matter => Words.Of(matter.Command.Protocol.BallotsIssued))
            .Require("protocol.found-within-issued", law.Protocol,
                new("жәшіктен шыққаны берілгеннен көп емес", "из урны извлечено не больше выданного", "not more ballots were found than issued"),
                matter => !IsSound(matter) || matter.Command.Protocol.BallotsFound <= matter.Command.Protocol.BallotsIssued,
                expected: matter => Words.Same($"≤ {matter.Command.Protocol.BallotsIssued}"),
                found: matter => Words.Of(matter.Command.Protocol.BallotsFound))
            .Require("protocol.found", law.Protocol,
                new("жәшіктен шыққаны = кандидаттарға берілгені + жарамсыз", "извлечено = за кандидатов + недействительные", "found = for candidates + invalid"),
                matter => !IsSound(matter) || matter.Command.Protocol.BallotsFound == matter.Command.Protocol.Marked + matter.Command.Protocol.Invalid,
                expected: matter => Words.Of(matter.Command.Protocol.BallotsFound),
                found: matter => Words.Of(matter.Command.Protocol.Marked + matter.Command.Protocol.Invalid))
            .Yields(IndirectElectionTrigger.ResultsEstablished)
            .Decide(matter => new IndirectResultEstablished(matter.Now, matter.Command.Protocol));

    private static void DefineRepeatVote(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<OpenRepeatVote>(
                new("қайта дауыс беруді ашу", "открыть повторное голосование", "open the repeat vote"), law.RepeatVote ?? law.Vote)
            .By(Roles.TerritorialCommission)
            .Until(IndirectLimits.DayEnds(law))
            .Given("repeat-vote.edition", law.RepeatVote ?? law.Vote,
                new("редакция қайта дауыс беруді біледі", "редакция знает повторное голосование", "the edition knows a repeat vote"),
                _ => law.RepeatVote is not null)
            .Given("repeat-vote.tie", law.RepeatVote ?? law.Vote,
                new("таңдаушылардың дауыстары тең", "голоса выборщиков разделились поровну", "the electors' votes tied"),
                subject => subject.Case.Meeting.Result is { Leaders.Length: > 1 },
                found: subject => CandidateText.Of(subject.Case.Meeting.Result?.Leaders ?? []))
            .Given("repeat-vote.once", law.RepeatVote ?? law.Vote,
                new("қайта дауыс беру өткізілмеген", "повторное голосование ещё не проводилось", "no repeat vote was held yet"),
                subject => !subject.Case.Meeting.WasRepeated)
            .Given("repeat-vote.meeting-open", law.Meeting,
                new("отырыс жабылмаған", "заседание не закрыто", "the meeting is not closed"),
                subject => !subject.Case.Meeting.IsClosed)
            .Yields(IndirectElectionTrigger.RepeatVotingOpened)
            .Decide(matter => new RepeatVoteOpened(matter.Now));

    private static void DefineInvalidity(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<InvalidateIndirectElection>(
                new("сайлауды жарамсыз деп тану", "признать выборы недействительными", "find the election invalid"), law.Invalidation)
            .By(Roles.TerritorialCommission, Roles.OblastCommission)
            .Require("invalidity.commission", law.Invalidation,
                new("редакция осы комиссияға құқық береді", "редакция даёт это право этой комиссии", "the edition gives this commission the power"),
                matter => law.OblastInvalidates || matter.Actor.Role != Roles.OblastCommission)
            .Require("invalidity.reason", law.Invalidation,
                new(
                    "нәтижені сенімді анықтауға кедергі болған бұзушылық аталған",
                    "названо нарушение, не позволяющее достоверно определить результат",
                    "the breach that keeps the result from being certain is named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Reason))
            .Yields(IndirectElectionTrigger.ElectionInvalidated)
            .Decide(matter => new IndirectElectionInvalidated(matter.Today, matter.Command.Reason));

    /// <summary>Sums are asked only of figures that can be added; other rules refuse the rest.</summary>
    private static bool IsSound(Matter<IndirectElection, Whole, EstablishIndirectResult> matter) => matter.Command.Protocol is { HasNegativeFigure: false };

    private static bool ListsTheBallot(ElectorsProtocol protocol, IndirectElection current)
    {
        HashSet<CandidateId> listed = [.. protocol.Votes.Select(votes => votes.Candidate)];
        return listed.Count == protocol.Votes.Length && listed.SetEquals(current.OnBallot.Select(candidate => candidate.Id));
    }
}
