using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>
/// Paragraphs 7, 52, 53 and 60, article 36-1(2), (10) and (11): the secret vote, its protocol, the repeat vote, invalidity.
/// </summary>
internal static class ElectorsVoteSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        election.On<OpenElectorsVote>(law.Vote)
            .By(Roles.TerritorialCommission)
            .Decide(m => new VotingOpened(m.Now));
        DefineProtocol(election, law);
        DefineRepeatVote(election, law);
        DefineInvalidity(election, law);
    }

    /// <summary>Whether a tie can still be broken by a repeat vote.</summary>
    internal static bool MayRepeat(IndirectElection current) =>
        current.Law.RepeatVote is not null && current.Meeting is { Result.Leaders.Count: > 1, WasRepeated: false };

    private static void DefineProtocol(Builder election, IndirectElectionLaw law)
    {
        var protocol = election.On<EstablishIndirectResult>(law.Protocol)
            .By(Roles.TerritorialCommission)
            .Require(
                "protocol.not-negative", law.Protocol,
                new("сандар теріс болмауға тиіс", "числа не должны быть отрицательными", "no figure must be negative"),
                m => m.Command.Protocol is { HasNegativeFigure: false },
                field: nameof(EstablishIndirectResult.Protocol))
            .Require(
                "protocol.candidates", law.Vote,
                new(
                    "бюллетеньдегі әр кандидат бір рет көрсетілуге тиіс", "каждый кандидат бюллетеня должен быть указан один раз",
                    "every candidate on the ballot must appear once"),
                m => m.Command.Protocol is { Votes: not null } protocol && ListsTheBallot(protocol, m.Case),
                m => CandidateText.Exactly(m.Case.OnBallot.Select(candidate => candidate.Id)),
                m => CandidateText.Of(m.Command.Protocol is { Votes: not null } protocol
                    ? protocol.Votes.Select(each => each.Candidate)
                    : []),
                field: nameof(EstablishIndirectResult.Protocol))
            .Require(
                "protocol.issued", law.ElectorsList,
                new(
                    "берілген бюллетеньдер саны тізімдегі таңдаушылар санынан аспауға тиіс",
                    "бюллетеней должно быть выдано не больше, чем выборщиков в списке",
                    "not more ballots must be issued than electors are on the list"),
                nameof(EstablishIndirectResult.Protocol), m => IsSound(m.Command) ? m.Command.Protocol.BallotsIssued : 0,
                m => IsSound(m.Command) ? AtMost(m.Case.Meeting.Deputies) : default)
            .Require(
                "protocol.found-within-issued", law.Protocol,
                new(
                    "жәшіктен алынған бюллетеньдер саны берілген бюллетеньдер санынан аспауға тиіс",
                    "из урны должно быть извлечено не больше бюллетеней, чем выдано",
                    "not more ballots must be found than were issued"),
                nameof(EstablishIndirectResult.Protocol), m => IsSound(m.Command) ? m.Command.Protocol.BallotsFound : 0,
                m => IsSound(m.Command) ? AtMost(m.Command.Protocol.BallotsIssued) : default)
            .Require(
                "protocol.found", law.Protocol,
                new(
                    "кандидаттар үшін берілген және жарамсыз бюллетеньдердің қосындысы жәшіктен алынғанына тең болуға тиіс",
                    "поданные за кандидатов и недействительные бюллетени вместе должны составлять извлечённые",
                    "those for candidates and the invalid ones must add up to those found"),
                nameof(EstablishIndirectResult.Protocol), m => IsSound(m.Command)
                    ? m.Command.Protocol.Marked + m.Command.Protocol.Invalid
                    : 0,
                m => IsSound(m.Command) ? Exactly<long>(m.Command.Protocol.BallotsFound) : default);
        protocol.Decide(m => new ResultsEstablished(m.Now, m.Command.Protocol));
        election.On<CorrectElectorsProtocol>(law.Protocol)
            .Corrects(
                protocol, m => new EstablishIndirectResult(m.Case.Meeting.Result!.Protocol),
                m => new EstablishIndirectResult(m.Command.Protocol), m => m.Case)
            .Decide(m => new ElectorsProtocolCorrected(m.Today, m.Case.Meeting.Result!.Protocol, m.Command.Protocol, m.Command.Act));
    }

    private static void DefineRepeatVote(Builder election, IndirectElectionLaw law) =>
        election.On<OpenRepeatVote>(law.RepeatVote ?? law.Vote)
            .By(Roles.TerritorialCommission)
            .Until(IndirectLimits.DayEnds(law))
            .Require(
                "repeat-vote.edition", law.RepeatVote ?? law.Vote,
                new(
                    "қайта дауыс беру осы редакцияда көзделген болуға тиіс",
                    "повторное голосование должно быть предусмотрено этой редакцией",
                    "the edition must know a repeat vote"),
                _ => law.RepeatVote is not null)
            .Require(
                "repeat-vote.tie", law.RepeatVote ?? law.Vote,
                new(
                    "таңдаушылардың дауыстары тең болуға тиіс", "голоса выборщиков должны разделиться поровну",
                    "the electors' votes must have tied"),
                m => m.Case.Meeting.Result is { Leaders.Count: > 1 },
                found: m => CandidateText.Of(m.Case.Meeting.Result?.Leaders ?? []))
            .Require(
                "repeat-vote.once", law.RepeatVote ?? law.Vote,
                new(
                    "қайта дауыс беру бұрын өткізілмеген болуға тиіс", "повторное голосование не должно было проводиться раньше",
                    "no repeat vote must have been held yet"),
                m => !m.Case.Meeting.WasRepeated)
            .Require(
                "repeat-vote.meeting-open", law.Meeting,
                new("отырыс жабылмаған болуға тиіс", "заседание не должно быть закрыто", "the meeting must not be closed"),
                m => !m.Case.Meeting.IsClosed)
            .Decide(m => new RepeatVotingOpened(m.Now));

    private static void DefineInvalidity(Builder election, IndirectElectionLaw law) =>
        election.On<InvalidateIndirectElection>(law.Invalidation)
            .By(Roles.TerritorialCommission, Roles.OblastCommission)
            .Require(
                "invalidity.commission", law.Invalidation,
                new(
                    "редакция осы комиссияға құқық беруге тиіс", "редакция должна давать это право этой комиссии",
                    "the edition must give this commission the power"),
                m => law.OblastInvalidates || m.Actor.Role != Roles.OblastCommission)
            .Require(
                "invalidity.reason", law.Invalidation,
                new(
                    "таңдаушылардың ерік білдіру нәтижелерін дұрыс анықтауға мүмкіндік бермейтін бұзушылық аталуға тиіс",
                    "должно быть названо нарушение, не позволяющее достоверно определить результаты волеизъявления выборщиков",
                    "the breach that keeps the result from being certain must be named"),
                nameof(InvalidateIndirectElection.Reason), m => m.Command.Reason, Present)
            .Decide(m => new ElectionInvalidated(m.Today, m.Command.Reason));

    /// <summary>Sums are asked only of figures that can be added; other rules refuse the rest.</summary>
    private static bool IsSound(EstablishIndirectResult command) => command.Protocol is { HasNegativeFigure: false };

    private static bool ListsTheBallot(ElectorsProtocol protocol, IndirectElection current)
    {
        HashSet<CandidateId> listed = [.. protocol.Votes.Select(votes => votes.Candidate)];
        return listed.Count == protocol.Votes.Count && listed.SetEquals(current.OnBallot.Select(candidate => candidate.Id));
    }
}
