using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 57 to 59 and 64, article 36-1(11): registration of the akim, acting, the special check, the office.</summary>
internal static class TakingOfficeSteps
{
    private static readonly Words WinnerLiving = new(
        "сайланған адам тірі болуға тиіс", "избранный должен быть жив", "the elected person must be alive");

    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        DefineRegistration(election, law);
        DefineNotices(election, law);
        election.On<RecordAkimSpecialCheck>(law.SpecialCheck)
            .By(Roles.NationalSecurity, Roles.TerritorialCommission)
            .Require("check.living", law.SpecialCheck, WinnerLiving, m => m.Case.Winner is not { State: IndirectCandidateState.Deceased })
            .Decide<PowersBegan, AkimNotConfirmed, RepeatElectionBecameDue>(m => (m.Command.IsPositive, law.Policies.NegativeCheck) switch
            {
                (true, _) => new PowersBegan(m.Today),
                (false, NegativeCheckOutcome.RepeatElection) => new RepeatElectionBecameDue(m.Today),
                _ => new AkimNotConfirmed(m.Today),
            });
    }

    private static void DefineRegistration(Builder election, IndirectElectionLaw law) =>
        election.On<RegisterIndirectAkim>(law.AkimRegistered.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<IndirectElection>(
                "akim.registered", new("әкімді тіркеу мерзімі", "срок регистрации акима", "time to register the akim"),
                law.AkimRegistered.Basis, current => law.AkimRegistered.Value.Until(current.Schedule!.Day, current.Zone)))
            .Require(
                "results.winner", law.Winner,
                new(
                    "бір кандидат басқаларынан көп дауыс жинаған болуға тиіс", "один кандидат должен набрать больше голосов, чем другие",
                    "one candidate must have got more votes than any other"),
                m => m.Case.Meeting.Result?.Winner is not null,
                found: m => CandidateText.Of(m.Case.Meeting.Result?.Leaders ?? []))
            .Require("winner.living", law.Winner, WinnerLiving, m => m.Case.Winner is not { State: IndirectCandidateState.Deceased })
            .Yields<AkimRegistered>()
            .Then<ActingBegan>()
            .DecideAll(m => [new AkimRegistered(m.Today, m.Case.Meeting.Result!.Winner!.Value), new ActingBegan(m.Today)]);

    private static void DefineNotices(Builder election, IndirectElectionLaw law)
    {
        election.On<SendAkimRegistration>(law.AkimRegistered.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "decision.once", law.AkimRegistered.Basis,
                new(
                    "шешім бұрын ұсынылмаған болуға тиіс", "решение не должно быть представлено раньше",
                    "the decision must not have been sent yet"),
                m => m.Case.Outcome.DecisionSentOn is null)
            .Decide(m => new DecisionSent(m.Today));

        election.On<PublishIndirectResult>(law.ResultsPublished)
            .By(Roles.TerritorialCommission)
            .Require(
                "results.once", law.ResultsPublished,
                new(
                    "қорытындылар бұрын жарияланбаған болуға тиіс", "итоги не должны быть опубликованы раньше",
                    "the result must not have been published yet"),
                m => m.Case.Outcome.PublishedOn is null)
            .Decide(m => new ResultsPublished(m.Today));
        election.On<CorrectIndirectResultNotice>(law.ResultsPublished)
            .By(Roles.TerritorialCommission)
            .CorrectsDay(m => m.Case.Outcome.PublishedOn, m => m.Case.Schedule!.Day)
            .Decide(m => new ResultNoticeCorrected(m.Today, m.Case.Outcome.PublishedOn!.Value, m.Command.Day, m.Command.Act));
    }
}
