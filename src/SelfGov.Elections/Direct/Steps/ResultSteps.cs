using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>
/// Articles 44, 45, 113-10, 113-11: the result, its publication, registration of the akim, the start of powers, the fee back.
/// </summary>
internal static class ResultSteps
{
    internal static void Define(Builder election, AkimElectionLaw law, PartDefinition<AkimElection, Candidate> candidates)
    {
        DefineResult(election, law);
        DefineAkim(election, law);
        DefineRefund(election, law, candidates);
    }

    private static void DefineResult(Builder election, AkimElectionLaw law)
    {
        election.On<EstablishResults>(law.ResultsEstablished.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<AkimElection>(
                "results.due", new("қорытындыларды анықтау мерзімі", "срок установления итогов", "time to establish the result"),
                law.ResultsEstablished.Basis, current => current.Schedule!.ResultsDue))
            .Require(
                "results.protocols", law.ResultsEstablished.Basis,
                new(
                    "барлық учаскенің хаттамасы келіп түскен болуға тиіс", "должны поступить протоколы всех участков",
                    "the protocols of all precincts must be in"),
                m => m.Case.Polling.Precincts.Count - m.Case.Polling.ProtocolsAwaited,
                m => AtLeast(Math.Max(1, m.Case.Polling.Precincts.Count)))
            .Require(
                "results.valid-precinct", law.ResultsEstablished.Basis,
                new(
                    "кемінде бір учаскеде сайлау өткізу жарамсыз деп танылмаған болуға тиіс",
                    "хотя бы на одном участке проведение выборов не должно быть признано недействительным",
                    "the vote must be valid in at least one precinct"),
                m => m.Case.Polling.Precincts.IsEmpty || m.Case.Polling.Precincts.Values.Any(precinct => !precinct.IsInvalidated))
            .Decide(m => new ResultsEstablished(m.Today));

        election.On<PublishResults>(law.ResultsPublished.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<AkimElection>(
                "results.published", new("қорытындыларды жариялау мерзімі", "срок опубликования итогов", "time to publish the result"),
                law.ResultsPublished.Basis, current => current.Outcome.PublishedOn is null ? current.Schedule!.PublicationDue : null))
            .Require(
                "results.once", law.ResultsPublished.Basis,
                new(
                    "қорытындылар бұрын жарияланбаған болуға тиіс", "итоги не должны быть уже опубликованы",
                    "the result must not be published yet"),
                m => m.Case.Outcome.PublishedOn is null)
            .Decide(m => new ResultsPublished(m.Today));
        election.On<CorrectResultsNotice>(law.ResultsPublished.Basis)
            .By(Roles.TerritorialCommission)
            .CorrectsDay(m => m.Case.Outcome.PublishedOn, m => m.Case.Outcome.EstablishedOn)
            .Decide(m => new ResultsNoticeCorrected(m.Today, m.Case.Outcome.PublishedOn!.Value, m.Command.Day, m.Command.Act));
    }

    private static void DefineAkim(Builder election, AkimElectionLaw law)
    {
        var hasWinner = new Rule<AkimElection>(
            "results.winner", law.Winner,
            new(
                "бір кандидат өзгелерден көп дауыс жинаған болуға тиіс", "один кандидат должен набрать больше голосов, чем другие",
                "one candidate must have got more votes than any other"),
            current => current.Outcome.Result?.Winner is not null)
        {
            Found = current => CandidateText.Of(current.Outcome.Result is { } result ? result.Leaders : []),
        };
        election.On<GiveUpDuties>(law.DutiesGivenUp.Basis)
            .By(Roles.Candidate)
            .Duty(new Limit<AkimElection>(
                "duties.given-up", new("өтініш беру мерзімі", "срок подачи заявления", "time to give up duties"), law.DutiesGivenUp.Basis,
                current => current.Outcome is { DutiesGivenUpOn: null, EstablishedOn: { } day }
                    ? law.DutiesGivenUp.Value.Until(day, current.Zone)
                    : null))
            .Require(hasWinner)
            .Require(
                "duties.once", law.DutiesGivenUp.Basis,
                new(
                    "өтініш бұрын берілмеген болуға тиіс",
                    "заявление не должно быть уже подано",
                    "the statement must not be handed in yet"),
                m => m.Case.Outcome.DutiesGivenUpOn is null)
            .Require(
                "duties.own", law.DutiesGivenUp.Basis,
                new(
                    "өтінішті сайланған адам беруге тиіс",
                    "заявление должен подать избранный",
                    "the elected person must hand in the statement"),
                m => WinnerOf(m.Case) is { DiedOn: null } winner && winner.Person.Id == m.Actor.Id)
            .Decide(m => new DutiesGivenUp(m.Today));

        election.On<RegisterAkim>(law.AkimRegistered.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<AkimElection>(
                "akim.registered", new("әкімді тіркеу мерзімі", "срок регистрации акима", "time to register the akim"),
                law.AkimRegistered.Basis, current => current.Schedule!.RegistrationOfAkimDue))
            .Require(hasWinner)
            .Require(
                "akim.duties-given-up", law.DutiesGivenUp.Basis,
                new(
                    "сыйыспайтын міндеттер доғарылған болуға тиіс", "несовместимые обязанности должны быть сложены",
                    "incompatible duties must be given up"),
                m => m.Case.Outcome.DutiesGivenUpOn is not null)
            .Require(
                "akim.stands", law.AkimRegistered.Basis,
                new(
                    "сайланған адам қайтыс болмаған және лауазымнан бас тартпаған болуға тиіс",
                    "избранный не должен умереть или отказаться от должности",
                    "the elected person must not have died or declined the office"),
                m => m.Case.Outcome.DeclinedOn is null && WinnerOf(m.Case)?.DiedOn is null)
            .Yields<AkimRegistered>()
            .Then<PowersBegan>()
            .DecideAll(m => [new AkimRegistered(m.Today, m.Case.Outcome.Result!.Winner!.Value), new PowersBegan(m.Today)]);
    }

    // Article 113-5(2): to whom was elected, died, or got the share of votes that the act sets.
    private static void DefineRefund(Builder election, AkimElectionLaw law, PartDefinition<AkimElection, Candidate> candidates)
    {
        Citation basis = law.FeeRefund?.Basis ?? law.Village.FeeInMinimumWages.Basis;
        election.On<RefundFee, Candidate>(candidates, CandidateRoster.Of, basis)
            .By(Roles.TerritorialCommission, Roles.LocalExecutive)
            .Require(
                "refund.known", basis,
                new(
                    "редакцияда жарнаны қайтару көзделген болуға тиіс", "редакция закона должна предусматривать возврат взноса",
                    "the edition must provide for a refund"),
                _ => law.FeeRefund is not null)
            .Require(
                "refund.once", basis,
                new(
                    "жарна енгізілген және қайтарылмаған болуға тиіс", "взнос должен быть внесён и ещё не возвращён",
                    "the fee must have been paid and not paid back"),
                m => m.Part.Fee > default(Money) && !m.Part.IsFeeRefunded)
            .Require(
                "refund.earned", basis,
                new(
                    "кандидат сайланған, қайтыс болған немесе белгіленген үлесті жинаған болуға тиіс",
                    "кандидат должен быть избран, умереть или набрать установленную долю голосов",
                    "the candidate must be elected, have died, or have got the share of votes that the act sets"),
                m => IsEarned(m.Case, m.Part),
                expected: _ => law.FeeRefund?.Value.Text ?? Words.Same("—"),
                found: m => Words.Same(m.Case.Outcome.Result is { } result ? $"{result.VotesOf(m.Part.Id)} / {result.Valid}" : "—"))
            .Decide(m => new FeeRefunded(m.Today, m.Part.Id, m.Part.Fee));
    }

    /// <summary>
    /// The candidates once a vote is over that brings no akim: they keep the share that returns the fee, unless the vote was found invalid,
    /// and who died in its course stands in no other.
    /// </summary>
    internal static CandidateRoster AfterVote(AkimElection current) => current.Candidates.ChangeWhere(
        candidate => candidate.IsVotedOn || IsShareDue(current, candidate),
        candidate => candidate with
        {
            IsVotedOn = false,
            GotShareBefore = candidate.GotShareBefore || IsShareDue(current, candidate),
        });

    internal static Candidate? WinnerOf(AkimElection current) =>
        current.Outcome.Result?.Winner is { } winner ? current.Candidates.Find(winner) : null;

    private static bool IsEarned(AkimElection current, Candidate candidate) =>
        candidate.State == CandidateState.Elected || candidate.DiedOn is not null || candidate.GotShareBefore
        || (current.Outcome is { InvalidatedOn: null, Result.Winner: { } winner } && winner == candidate.Id)
        || IsShareDue(current, candidate);

    private static bool IsShareDue(AkimElection current, Candidate candidate) =>
        current is { Law.FeeRefund: { } share, Outcome: { InvalidatedOn: null, Result: { Valid: > 0 } result } }
        && share.Value.IsMet(result.VotesOf(candidate.Id), result.Valid);
}
