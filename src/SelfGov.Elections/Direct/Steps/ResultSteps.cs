using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 44, 45, 113-10, 113-11: the result, its publication, registration of the akim, the start of powers, the fee back.</summary>
internal static class ResultSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        DefineResult(election, law);
        DefinePublication(election, law);
        DefineRegistration(election, law);
        DefineRefund(election, law, candidates);
    }

    private static void DefineResult(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<EstablishResults>(
                new("сайлау қорытындыларын анықтау", "установить итоги выборов", "establish the result"), law.ResultsEstablished.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new ElectionLimit(
                "results.due", new("қорытындыларды анықтау мерзімі", "срок установления итогов", "time to establish the result"),
                law.ResultsEstablished.Basis, current => current.Schedule.ResultsDue))
            .Given("results.protocols", law.ResultsEstablished.Basis,
                new("барлық учаскенің хаттамасы келіп түсті", "поступили протоколы всех участков", "the protocols of all precincts are in"),
                subject => subject.Case.Polling is { ProtocolsAwaited: 0, Precincts.Count: > 0 },
                expected: subject => Words.Of(subject.Case.Polling.Precincts.Count),
                found: subject => Words.Of(subject.Case.Polling.Precincts.Count - subject.Case.Polling.ProtocolsAwaited))
            .Given("results.valid-precinct", law.ResultsEstablished.Basis,
                new("кемінде бір учаскеде дауыс беру жарамды", "хотя бы на одном участке голосование действительно", "the vote is valid in at least one precinct"),
                subject => subject.Case.Polling.Precincts.IsEmpty || subject.Case.Polling.Precincts.Values.Any(precinct => !precinct.IsInvalidated))
            .Yields(ElectionTrigger.ResultsEstablished)
            .Decide(matter => new ResultsEstablished(matter.Today));

    private static void DefinePublication(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<PublishResults>(
                new("қорытындыларды жариялау", "опубликовать итоги", "publish the result"), law.ResultsPublished.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new ElectionLimit(
                "results.published", new("қорытындыларды жариялау мерзімі", "срок опубликования итогов", "time to publish the result"),
                law.ResultsPublished.Basis, current => current.Outcome.PublishedOn is null ? current.Schedule.PublicationDue : null))
            .Given("results.once", law.ResultsPublished.Basis,
                new("қорытындылар бұрын жарияланбаған", "итоги ещё не опубликованы", "the result is not published yet"),
                subject => subject.Case.Outcome.PublishedOn is null)
            .Yields(ElectionTrigger.ResultsPublished)
            .Decide(matter => new ResultsPublished(matter.Today));

    private static void DefineRegistration(ElectionDefinition election, AkimElectionLaw law)
    {
        election.On<GiveUpDuties>(
                new("сыйыспайтын міндеттерден бас тарту туралы өтініш", "заявление о сложении несовместимых обязанностей", "give up incompatible duties"), law.DutiesGivenUp.Basis)
            .By(Roles.Candidate)
            .Duty(new ElectionLimit(
                "duties.given-up", new("өтініш беру мерзімі", "срок подачи заявления", "time to give up duties"), law.DutiesGivenUp.Basis,
                current => current.Outcome is { DutiesGivenUpOn: null, EstablishedOn: { } day } ? law.DutiesGivenUp.Value.Until(day, current.Zone) : null))
            .Given(HasWinner(law))
            .Given("duties.once", law.DutiesGivenUp.Basis,
                new("өтініш бұрын берілмеген", "заявление ещё не подано", "the statement is not handed in yet"),
                subject => subject.Case.Outcome.DutiesGivenUpOn is null)
            .Require("duties.own", law.DutiesGivenUp.Basis,
                new("өтінішті сайланған адам береді", "заявление подаёт избранный", "the elected person hands in the statement"),
                matter => WinnerOf(matter.Case)?.Person.Id == matter.Actor.Id)
            .Yields(ElectionTrigger.DutiesGivenUp)
            .Decide(matter => new DutiesGivenUp(matter.Today));

        election.On<RegisterAkim>(
                new("сайланған әкімді тіркеу", "зарегистрировать избранного акима", "register the elected akim"), law.AkimRegistered.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new ElectionLimit(
                "akim.registered", new("әкімді тіркеу мерзімі", "срок регистрации акима", "time to register the akim"),
                law.AkimRegistered.Basis, current => current.Schedule.RegistrationOfAkimDue))
            .Given(HasWinner(law))
            .Given("akim.duties-given-up", law.DutiesGivenUp.Basis,
                new("сыйыспайтын міндеттерден бас тартқан", "несовместимые обязанности сложены", "incompatible duties are given up"),
                subject => subject.Case.Outcome.DutiesGivenUpOn is not null)
            .Yields(ElectionTrigger.AkimRegistered)
            .Then(ElectionTrigger.PowersBegan)
            .DecideAll(matter => [new AkimRegistered(matter.Today, matter.Case.Outcome.Result!.Winner!.Value), new PowersBegan(matter.Today)]);
    }

    private static void DefineRefund(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        Citation basis = law.FeeRefund?.Basis ?? law.Village.FeeInMinimumWages.Basis;
        election.On<RefundFee, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("сайлау жарнасын қайтару", "вернуть избирательный взнос", "pay the fee back"), basis)
            .By(Roles.TerritorialCommission, Roles.LocalExecutive)
            .Given("refund.known", basis,
                new("редакция жарнаны қайтаруды көздейді", "редакция предусматривает возврат взноса", "the edition provides for a refund"),
                _ => law.FeeRefund is not null)
            .Given("refund.once", basis,
                new("жарна төленген және қайтарылмаған", "взнос внесён и не возвращён", "the fee was paid and not paid back"),
                subject => subject.Part.Fee > default(Money) && !subject.Part.IsFeeRefunded)
            .Given("refund.earned", basis,
                new(
                    "кандидат сайланған, қайтыс болған немесе белгіленген үлесті жинаған",
                    "кандидат избран, умер или набрал установленную долю голосов",
                    "the candidate was elected, died, or got the share of votes that the act sets"),
                subject => IsEarned(subject.Case, subject.Part, law),
                expected: _ => law.FeeRefund?.Value.Text ?? Words.Same("—"),
                found: subject => Words.Same(subject.Case.Outcome.Result is { } result ? $"{result.VotesOf(subject.Part.Id)} / {result.TookPart}" : "—"))
            .Yields(ElectionTrigger.FeeRefunded)
            .Decide(matter => new FeeRefunded(matter.Today, matter.Part.Id, matter.Part.Fee));
    }

    private static bool IsEarned(AkimElection current, Candidate candidate, AkimElectionLaw law) =>
        candidate.State is CandidateState.Elected or CandidateState.Deceased
        || (law.FeeRefund is not null && current.Outcome.Result is { TookPart: > 0 } result
            && law.FeeRefund.Value.IsMet(result.VotesOf(candidate.Id), result.TookPart));

    private static Candidate? WinnerOf(AkimElection current) =>
        current.Outcome.Result?.Winner is { } winner ? current.Candidates.Find(winner) : null;

    private static ElectionRule HasWinner(AkimElectionLaw law) => new(
        "results.winner", law.Winner,
        new Words("бір кандидат ең көп дауыс жинады", "один кандидат набрал больше голосов, чем другие", "one candidate got more votes than any other"),
        current => current.Outcome.Result?.Winner is not null)
    {
        Found = current => CandidateText.Of(current.Outcome.Result is { } result ? result.Leaders : []),
    };
}
