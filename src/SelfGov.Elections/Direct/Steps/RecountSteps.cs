using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>
/// Articles 14.3), 43(7-1), (9), 44(2-1): recounts at a request and by order, and the voiding of a precinct by the commission above.
/// </summary>
internal static class RecountSteps
{
    internal static void Define(Builder election, AkimElectionLaw law)
    {
        DefineRecountAtRequest(election, law);
        DefineRecount(election, law.ProtocolFigures.Act.At("43", 9));
        DefineInvalidation(election, law, law.PrecinctInvalidation);
    }

    // Only once, and within the time of the count.
    private static void DefineRecountAtRequest(Builder election, AkimElectionLaw law) =>
        election.On<RecountAtRequest>(law.RecountAtRequest)
            .By(Roles.PrecinctCommission)
            .Until(new Limit<AkimElection>(
                "recount.in-time", new("қайта санау мерзімі", "срок повторного подсчёта", "time to count again"), law.RecountAtRequest,
                current => current.Polling.Precincts.IsEmpty ? null : current.Schedule!.CountDue))
            .Require(
                "recount.counted", law.RecountAtRequest,
                new(
                    "учаске белгілі, дауыс беру аяқталған, учаске жарамсыз деп танылмаған болуға тиіс",
                    "участок должен быть известен, голосование окончено, участок не признан недействительным",
                    "the precinct must be known, its vote over, and not found invalid"),
                m => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct) is { IsInvalidated: false } precinct
                    && VotingSteps.IsOver(m.Case, precinct, m.Now),
                field: nameof(RecountAtRequest.Precinct),
                canHold: m => m.Case.Polling.Precincts.Values.Any(
                    precinct => !precinct.IsInvalidated && VotingSteps.IsOver(m.Case, precinct, m.Now)))
            .Require(
                "recount.precinct-time", law.RecountAtRequest,
                new(
                    "учаскеде дауыстарды санау мерзімі өтпеген болуға тиіс", "срок подсчёта голосов на участке не должен истечь",
                    "the time of the count must not be over in the precinct"),
                m => !m.Case.Polling.Precincts.ContainsKey(m.Command.Precinct)
                    || m.Now < m.Case.Schedule!.ClosesIn(m.Command.Precinct, m.Case.Zone) + law.Count.Value,
                found: m => Words.Of(m.Command.Precinct),
                field: nameof(RecountAtRequest.Precinct))
            .Require(
                "recount.once", law.RecountAtRequest,
                new(
                    "дауыстар арыз бойынша бұрын қайта саналмаған болуға тиіс", "по заявлению голоса не должны быть уже пересчитаны",
                    "the votes must not have been counted again at a request yet"),
                m => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct) is not { IsRecounted: true },
                found: m => Words.Of(m.Command.Precinct),
                field: nameof(RecountAtRequest.Precinct))
            .Require(
                "recount.applicant", law.RecountAtRequest,
                new(
                    "арызды бюллетеньдегі кандидаттың сенім білдірілген адамы берген болуға тиіс",
                    "заявление должно быть подано доверенным лицом кандидата из бюллетеня",
                    "the trusted person of a candidate on the ballot must have asked"),
                m => m.Case.OnBallot.Any(candidate => candidate.Id == m.Command.Candidate),
                expected: m => CandidateText.Exactly(m.Case.OnBallot.Select(candidate => candidate.Id)),
                found: m => CandidateText.Of([m.Command.Candidate]),
                field: nameof(RecountAtRequest.Candidate))
            .Decide(m => new RecountedAtRequest(m.Today, m.Command.Precinct, m.Command.Candidate));

    private static void DefineRecount(Builder election, Citation basis) => election.On<OrderRecount>(basis)
        .By(Roles.TerritorialCommission, Roles.OblastCommission)
        .Require(
            "recount.unpublished", basis,
            new(
                "қорытындылар әлі жарияланбаған болуға тиіс", "итоги не должны быть уже опубликованы",
                "the result must not be published yet"),
            m => m.Case.Outcome.PublishedOn is null)
        .Require(
            "recount.protocol", basis,
            new(
                "учаскелік комиссияның хаттамасы болуға, ал учаскеде сайлау өткізу жарамсыз деп танылмаған болуға тиіс",
                "протокол участковой комиссии должен быть, а проведение выборов на участке не признано недействительным",
                "the precinct must have a protocol and not be found invalid"),
            m => m.Case.Polling.Precincts.TryGetValue(m.Command.Precinct, out Precinct? precinct)
                && precinct is { IsInvalidated: false, Protocol: not null },
            found: m => Words.Of(m.Command.Precinct),
            field: nameof(OrderRecount.Precinct),
            canHold: m => m.Case.Polling.Precincts.Values.Any(precinct => precinct is { IsInvalidated: false, Protocol: not null }))
        .Decide(m => new RecountOrdered(m.Today, m.Command.Precinct));

    private static void DefineInvalidation(Builder election, AkimElectionLaw law, Citation basis) => election.On<InvalidatePrecinct>(basis)
        .By(law.PrecinctInvalidationNeedsSubmission is null
            ? [Roles.TerritorialCommission, Roles.OblastCommission]
            : [Roles.TerritorialCommission])
        .Require(
            "precinct.known", basis,
            new(
                "учаске белгілі және бұрын жарамсыз деп танылмаған болуға тиіс",
                "участок должен быть известен и не признан ещё недействительным", "the precinct must be known and not voided yet"),
            m => m.Case.Polling.Precincts.TryGetValue(m.Command.Precinct, out Precinct? precinct) && !precinct.IsInvalidated,
            found: m => Words.Of(m.Command.Precinct),
            field: nameof(InvalidatePrecinct.Precinct),
            canHold: m => m.Case.Polling.Precincts.Values.Any(precinct => !precinct.IsInvalidated))
        .Require(
            "precinct.reason", basis,
            new("бұзушылық аталуға тиіс", "нарушение должно быть названо", "the breach must be named"),
            nameof(InvalidatePrecinct.Reason), m => m.Command.Reason, Present)
        .Require(
            "precinct.submission", basis,
            new(
                "төмен тұрған комиссияның ұсынуы болуға тиіс", "должно быть представление нижестоящей комиссии",
                "the lower commission must have made a submission"),
            m => law.PrecinctInvalidationNeedsSubmission is not { Value: true } || m.Command.SubmittedOn is not null,
            field: nameof(InvalidatePrecinct.SubmittedOn))
        .Require(
            "precinct.submission-day", basis,
            new(
                "ұсыну дауыс беру күні немесе одан кейін енгізілген болуға тиіс", "представление должно быть внесено со дня голосования",
                "the submission must have been made since the day of the vote"),
            nameof(InvalidatePrecinct.SubmittedOn), m => m.Command.SubmittedOn ?? m.Today,
            m => Between(m.Case.Schedule!.Day, m.Today))
        .Decide(m => new PrecinctInvalidated(m.Today, m.Command.Precinct, m.Command.Reason, m.Command.SubmittedOn));
}
