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
                    "кемінде бір учаскеде дауыс беру жарамды болуға тиіс",
                    "хотя бы на одном участке голосование должно быть действительным",
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
                m => WinnerOf(m.Case)?.Person.Id == m.Actor.Id)
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
                    "сыйыспайтын міндеттерден бас тартқан болуға тиіс", "несовместимые обязанности должны быть сложены",
                    "incompatible duties must be given up"),
                m => m.Case.Outcome.DutiesGivenUpOn is not null)
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
                    "жарна төленген және қайтарылмаған болуға тиіс", "взнос должен быть внесён и ещё не возвращён",
                    "the fee must have been paid and not paid back"),
                m => m.Part.Fee > default(Money) && !m.Part.IsFeeRefunded)
            .Require(
                "refund.earned", basis,
                new(
                    "кандидат сайланған, қайтыс болған немесе белгіленген үлесті жинаған болуға тиіс",
                    "кандидат должен быть избран, умереть или набрать установленную долю голосов",
                    "the candidate must be elected, have died, or have got the share of votes that the act sets"),
                m => IsEarned(m.Case, m.Part, law),
                expected: _ => law.FeeRefund?.Value.Text ?? Words.Same("—"),
                found: m => Words.Same(m.Case.Outcome.Result is { } result ? $"{result.VotesOf(m.Part.Id)} / {result.TookPart}" : "—"))
            .Decide(m => new FeeRefunded(m.Today, m.Part.Id, m.Part.Fee));
    }

    private static bool IsEarned(AkimElection current, Candidate candidate, AkimElectionLaw law) =>
        candidate.State is CandidateState.Elected or CandidateState.Deceased
        || (law.FeeRefund is not null && current.Outcome.Result is { TookPart: > 0 } result
            && law.FeeRefund.Value.IsMet(result.VotesOf(candidate.Id), result.TookPart));

    private static Candidate? WinnerOf(AkimElection current) =>
        current.Outcome.Result?.Winner is { } winner ? current.Candidates.Find(winner) : null;
}
