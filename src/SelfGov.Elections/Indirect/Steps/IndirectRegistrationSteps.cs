using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 12, 20 to 22, 24, 32 to 37, articles 36(1), 36-1(4) to (7): registration, its notice and close, trusted persons.</summary>
internal static class IndirectRegistrationSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        DefineRegistration(election, law, candidates);
        DefineNotice(election, law);
        DefineTrustedPersons(election, law, candidates);
        election.When(
            IndirectLimits.RegistrationCloses(law), IndirectElectionTrigger.RegistrationClosed, (_, moment) => new IndirectRegistrationClosed(moment),
            current => current.Candidates.Registered >= law.Alternatives.Value);
    }

    private static void DefineRegistration(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates) =>
        election.On<RegisterIndirectCandidate, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидатты тіркеу", "зарегистрировать кандидата", "register the candidate"), law.Registration)
            .By(Roles.TerritorialCommission)
            .Until(IndirectLimits.RegistrationCloses(law))
            .Given("registration.papers", law.Papers.Basis,
                new("барлық қажетті құжаттар тапсырылды", "представлены все необходимые документы", "all needed documents are handed in"),
                subject => Missing(law, subject.Part) == NominationPapers.None,
                expected: _ => IndirectTexts.Of(law.Papers.Value),
                found: subject => new Words("жетіспейді: {0}", "недостаёт: {0}", "missing: {0}").With(IndirectTexts.Of(Missing(law, subject.Part))))
            .Given("registration.declarations", law.RegistrationGrounds[0].Basis,
                new("декларациялар жалған деп танылмаған", "декларации не признаны недостоверными", "the declarations were not found false"),
                subject => subject.Part.Declarations != CheckResult.Failed)
            .Require("registration.age", law.MinimumAge.Basis,
                new("кандидат белгіленген жасқа толды", "кандидат достиг установленного возраста", "the candidate is old enough"),
                matter => AgeOf(matter, law) >= law.MinimumAge.Value,
                expected: _ => Words.Of(law.MinimumAge.Value),
                found: matter => Words.Of(AgeOf(matter, law)))
            .Yields(IndirectElectionTrigger.CandidateRegistered)
            .Decide(matter => new IndirectCandidateRegistered(matter.Today, matter.Part.Id));

    private static void DefineNotice(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<PublishIndirectCandidates>(
                new("тұрғындарға тіркелген кандидаттарды хабарлау", "сообщить жителям о регистрации кандидатов", "tell residents the registered candidates"),
                law.RegistrationNotice.Basis)
            .By(Roles.TerritorialCommission)
            .From(IndirectLimits.RegistrationCloses(law))
            .Duty(new IndirectLimit(
                "registration.notice", new("тіркеу туралы хабар мерзімі", "срок сообщения о регистрации", "time to tell of the registration"),
                law.RegistrationNotice.Basis, current => current.AreCandidatesPublished
                    ? null
                    : law.RegistrationNotice.Value.Until(current.Schedule.RegistrationLastDay, current.Zone)))
            .Given("notice.once", law.RegistrationNotice.Basis,
                new("хабар бұрын жарияланбаған", "сообщение ещё не опубликовано", "the notice is not published yet"),
                subject => !subject.Case.AreCandidatesPublished)
            .Yields(IndirectElectionTrigger.CandidatesPublished)
            .Decide(matter => new IndirectCandidatesPublished(matter.Today));

    private static void DefineTrustedPersons(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        election.On<RegisterTrustedPerson, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("сенім білдірілген адамды тіркеу", "зарегистрировать доверенное лицо", "register a trusted person"), law.TrustedPersons.Basis)
            .By(Roles.TerritorialCommission)
            .Given("trusted.number", law.TrustedPersons.Basis,
                new("сенім білдірілген адамдар саны шектеулі", "число доверенных лиц ограничено", "the number of trusted persons is limited"),
                subject => subject.Part.TrustedPersons < law.TrustedPersons.Value,
                expected: _ => Words.Same($"≤ {law.TrustedPersons.Value}"),
                found: subject => Words.Of(subject.Part.TrustedPersons + 1))
            .Require("trusted.may-serve", law.TrustedPersons.Basis,
                new(
                    "азамат, мәслихат депутаты да, комиссия мүшесі де, саяси қызметші де емес",
                    "гражданин, не депутат маслихата, не член комиссии и не политический служащий",
                    "a citizen who is no deputy of a maslikhat, no member of a commission and no political civil servant"),
                matter => !matter.Command.IsBarred)
            .Yields(IndirectElectionTrigger.TrustedPersonRegistered)
            .Decide(matter => new TrustedPersonRegistered(matter.Today, matter.Part.Id));

        election.On<ReleaseTrustedPerson, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("сенім білдірілген адамды босату", "прекратить статус доверенного лица", "release a trusted person"), law.TrustedPersons.Basis)
            .By(Roles.TerritorialCommission)
            .Given("trusted.known", law.TrustedPersons.Basis,
                new("сенім білдірілген адам бар", "доверенное лицо есть", "there is a trusted person"),
                subject => subject.Part.TrustedPersons > 0)
            .Yields(IndirectElectionTrigger.TrustedPersonReleased)
            .Decide(matter => new TrustedPersonReleased(matter.Today, matter.Part.Id));
    }

    private static NominationPapers Missing(IndirectElectionLaw law, IndirectCandidate candidate) => law.Papers.Value & ~candidate.Papers;

    private static int AgeOf(Matter<IndirectElection, IndirectCandidate, RegisterIndirectCandidate> matter, IndirectElectionLaw law)
    {
        LocalDate day = law.Policies.AgeIsReckonedOnElectionDay ? matter.Case.Schedule.Day : matter.Today;
        return matter.Part.Person.Born is { } born && born <= day ? Period.Between(born, day, PeriodUnits.Years).Years : 0;
    }
}
