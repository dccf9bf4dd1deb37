using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 57 to 59 and 64, article 36-1(11): registration of the akim, acting, the special check, the office.</summary>
internal static class TakingOfficeSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law)
    {
        DefineRegistration(election, law);
        DefineNotices(election, law);
        election.On<RecordAkimSpecialCheck>(
                new("арнайы тексеру нәтижесін тіркеу", "внести результат специальной проверки", "record the result of the special check"), law.SpecialCheck)
            .By(Roles.NationalSecurity, Roles.TerritorialCommission)
            .Yields(IndirectElectionTrigger.PowersBegan, IndirectElectionTrigger.AkimNotConfirmed, IndirectElectionTrigger.RepeatElectionBecameDue)
            .Decide(matter => (matter.Command.IsPositive, law.Policies.NegativeCheck) switch
            {
                (true, _) => new IndirectPowersBegan(matter.Today),
                (false, NegativeCheckOutcome.RepeatElection) => new RepeatIndirectElectionBecameDue(matter.Today),
                _ => new IndirectAkimNotConfirmed(matter.Today),
            });
    }

    private static void DefineRegistration(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<RegisterIndirectAkim>(
                new("сайланған әкімді тіркеу", "зарегистрировать избранного акима", "register the elected akim"), law.AkimRegistered.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new IndirectLimit(
                "akim.registered", new("әкімді тіркеу мерзімі", "срок регистрации акима", "time to register the akim"),
                law.AkimRegistered.Basis, current => law.AkimRegistered.Value.Until(current.Schedule.Day, current.Zone)))
            .Given("results.winner", law.Winner,
                new("бір кандидат ең көп дауыс жинады", "один кандидат набрал больше голосов, чем другие", "one candidate got more votes than any other"),
                subject => subject.Case.Meeting.Result?.Winner is not null,
                found: subject => CandidateText.Of(subject.Case.Meeting.Result?.Leaders ?? []))
            .Yields(IndirectElectionTrigger.AkimRegistered)
            .Then(IndirectElectionTrigger.ActingBegan)
            .DecideAll(matter => [new IndirectAkimRegistered(matter.Today, matter.Case.Meeting.Result!.Winner!.Value), new IndirectActingBegan(matter.Today)]);

    private static void DefineNotices(IndirectDefinition election, IndirectElectionLaw law)
    {
        election.On<SendAkimRegistration>(
                new(
                    "тіркеу туралы шешімді аудан әкімі мен мәслихатқа жіберу",
                    "направить решение о регистрации акиму района и в маслихат",
                    "send the decision on the registration to the raion akim and the maslikhat"), law.AkimRegistered.Basis)
            .By(Roles.TerritorialCommission)
            .Given("decision.once", law.AkimRegistered.Basis,
                new("шешім бұрын жіберілмеген", "решение ещё не направлено", "the decision is not sent yet"),
                subject => subject.Case.Outcome.DecisionSentOn is null)
            .Yields(IndirectElectionTrigger.DecisionSent)
            .Decide(matter => new AkimRegistrationSent(matter.Today));

        election.On<PublishIndirectResult>(
                new("қорытындыларды және тіркеу туралы хабарды жариялау", "опубликовать итоги и сообщение о регистрации", "publish the result and the registration"), law.ResultsPublished)
            .By(Roles.TerritorialCommission)
            .Given("results.once", law.ResultsPublished,
                new("қорытындылар бұрын жарияланбаған", "итоги ещё не опубликованы", "the result is not published yet"),
                subject => subject.Case.Outcome.PublishedOn is null)
            .Yields(IndirectElectionTrigger.ResultsPublished)
            .Decide(matter => new IndirectResultPublished(matter.Today));
    }
}
