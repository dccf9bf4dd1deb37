using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;
using CandidatePart = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectCandidate>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>
/// Paragraphs 12, 20 to 22, 24, 32 to 37, articles 36(1), 36-1(4) to (7): registration, its notice and close, trusted persons.
/// </summary>
internal static class IndirectRegistrationSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        DefineRegistration(election, law, candidates);
        DefineNotice(election, law);
        DefineTrustedPersons(election, law, candidates);
        election.When(
            IndirectLimits.RegistrationCloses(law), (_, at) => new RegistrationClosed(at),
            current => current.Candidates.Registered >= law.Alternatives.Value);
    }

    private static void DefineRegistration(Builder election, IndirectElectionLaw law, CandidatePart candidates) =>
        election.On<RegisterIndirectCandidate, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.Registration)
            .By(Roles.TerritorialCommission)
            .Until(IndirectLimits.RegistrationCloses(law))
            .Require(
                "registration.papers", law.Papers.Basis,
                new(
                    "барлық қажетті құжаттар тапсырылған болуға тиіс", "должны быть представлены все необходимые документы",
                    "all needed documents must be handed in"),
                m => Missing(law, m.Part) == NominationPapers.None,
                _ => IndirectTexts.Of(law.Papers.Value, law.Kazakh),
                m => new Words(
                    "жетіспейді: {0}",
                    "недостаёт: {0}",
                    "missing: {0}").With(IndirectTexts.Of(Missing(law, m.Part), law.Kazakh)))
            .Require(
                "registration.declarations", law.RegistrationGrounds[0].Basis,
                new(
                    "декларацияланған мәліметтер дұрыс емес деп танылмаған болуға тиіс",
                    "задекларированные сведения не должны быть признаны недостоверными",
                    "the declarations must not have been found false"),
                m => m.Part.Declarations != CheckResult.Failed)
            .Require(
                "registration.age", law.MinimumAge.Basis,
                new(
                    "кандидат белгіленген жасқа толған болуға тиіс", "кандидат должен достичь установленного возраста",
                    "the candidate must be old enough"),
                m => m.Part.Person.AgeOn(
                    law.Policies.AgeIsReckonedOnElectionDay ? m.Case.Schedule!.Day : m.Today, law.Policies.BornOn29FebruaryIsOfAgeOn1March),
                _ => AtLeast(law.MinimumAge.Value))
            .Decide(m => new CandidateRegistered(m.Today, m.Part.Id));

    private static void DefineNotice(Builder election, IndirectElectionLaw law)
    {
        election.On<PublishIndirectCandidates>(law.RegistrationNotice.Basis)
            .By(Roles.TerritorialCommission)
            .From(IndirectLimits.RegistrationCloses(law))
            .Duty(new Limit<IndirectElection>(
                "registration.notice", new(
                    "тіркеу туралы хабар мерзімі", "срок сообщения о регистрации", "time to tell of the registration"),
                law.RegistrationNotice.Basis, current => current.AreCandidatesPublished
                    ? null
                    : law.RegistrationNotice.Value.Until(current.Schedule!.RegistrationLastDay, current.Zone)))
            .Require(
                "notice.once", law.RegistrationNotice.Basis,
                new(
                    "хабар бұрын жарияланбаған болуға тиіс", "сообщение не должно быть опубликовано раньше",
                    "the notice must not have been published yet"),
                m => !m.Case.AreCandidatesPublished)
            .Decide(m => new CandidatesPublished(m.Today));
        election.On<CorrectIndirectCandidatesNotice>(law.RegistrationNotice.Basis)
            .By(Roles.TerritorialCommission)
            .CorrectsDay(m => m.Case.CandidatesPublishedOn, m => m.Case.Schedule!.RegistrationLastDay)
            .Decide(m => new CandidatesNoticeCorrected(m.Today, m.Case.CandidatesPublishedOn!.Value, m.Command.Day, m.Command.Act));
    }

    private static void DefineTrustedPersons(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        election.On<RegisterTrustedPerson, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.TrustedPersons.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "trusted.number", law.TrustedPersons.Basis,
                new(
                    "сенім білдірілген адамдар саны белгіленген шектен аспауға тиіс",
                    "доверенных лиц должно быть не больше установленного числа",
                    "the number of trusted persons must keep within its limit"),
                m => m.Part.TrustedPersons + 1, _ => AtMost(law.TrustedPersons.Value))
            .Require(
                "trusted.may-serve", law.TrustedPersons.Basis,
                new(
                    "сенім білдірілген адам азамат болуға, ал мәслихат депутаты, сайлау комиссиясының мүшесі "
                        + "немесе мемлекеттік саяси қызметші болмауға тиіс",
                    "доверенное лицо должно быть гражданином и не должно быть депутатом маслихата, членом комиссии "
                        + "или политическим государственным служащим",
                    "a trusted person must be a citizen, and no deputy of a maslikhat, member of a commission or political civil servant"),
                m => !m.Command.IsBarred,
                field: nameof(RegisterTrustedPerson.IsBarred))
            .Decide(m => new TrustedPersonRegistered(m.Today, m.Part.Id));

        election.On<ReleaseTrustedPerson, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.TrustedPersons.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "trusted.known", law.TrustedPersons.Basis,
                new(
                    "кандидаттың сенім білдірілген адамы болуға тиіс",
                    "у кандидата должно быть доверенное лицо",
                    "there must be a trusted person"),
                m => m.Part.TrustedPersons, _ => AtLeast(1))
            .Decide(m => new TrustedPersonReleased(m.Today, m.Part.Id));
    }

    private static NominationPapers Missing(IndirectElectionLaw law, IndirectCandidate candidate) => law.Papers.Value & ~candidate.Papers;
}
