using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-5(2)-(10), (14): documents, fee, declarations, special check, registration and its notice.</summary>
internal static class RegistrationSteps
{
    private const CandidateDocuments ComeOfTheirOwn = CandidateDocuments.SignatureProtocol | CandidateDocuments.FeeReceipt;

    internal static void Define(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        DefineDocuments(election, law, candidates);
        DefineFee(election, law, candidates);
        DefineSpecialCheck(election, law, candidates);
        DefineDeclarationCheck(election, law, candidates);
        DefineRegistration(election, law, candidates);
        DefineNotice(election, law);
        election.When(
            ElectionLimits.RegistrationCloses(law), ElectionTrigger.RegistrationClosed, (_, moment) => new RegistrationClosed(moment),
            current => current.Candidates.Registered >= NominationSteps.EnoughCandidates);
    }

    internal static Money FeeFor(AkimElection current) =>
        current.Call.MinimumWage.Times(current.Law.TermsFor(current.Unit).FeeInMinimumWages.Value);

    private static void DefineDocuments(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates) =>
        election.On<ReceiveDocuments, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("құжаттарды қабылдау", "принять документы", "receive documents"), law.RegistrationPeriod)
            .By(Roles.TerritorialCommission)
            .Until(ElectionLimits.RegistrationCloses(law))
            .Require("documents.of-the-path", law.RegistrationPeriod,
                new("құжаттар осы жолдың тізімінде бар", "документы входят в перечень этого пути", "the documents are in the set of this path"),
                matter => matter.Command.Documents != CandidateDocuments.None && (matter.Command.Documents & ~Receivable(law, matter.Part)) == 0,
                expected: matter => DocumentText.Of(Receivable(law, matter.Part)),
                found: matter => DocumentText.Of(matter.Command.Documents))
            .Yields(ElectionTrigger.DocumentsReceived)
            .Decide(matter => new DocumentsReceived(matter.Today, matter.Part.Id, matter.Command.Documents));

    private static void DefineFee(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates) =>
        election.On<PayFee, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("сайлау жарнасын енгізу", "внести избирательный взнос", "pay the election fee"), law.Village.FeeInMinimumWages.Basis)
            .By(Roles.Candidate, Roles.PartyBranch, Roles.TerritorialCommission)
            .Until(ElectionLimits.RegistrationCloses(law))
            .Given("fee.once", law.Village.FeeInMinimumWages.Basis,
                new("жарна бұрын енгізілмеген", "взнос ещё не внесён", "the fee is not paid yet"),
                subject => subject.Part.Fee == default)
            .Require("fee.payer", law.Village.FeeInMinimumWages.Basis,
                new(
                    "партия ұсынған кандидаттың жарнасын партия, өзгесінікін кандидат енгізеді",
                    "за выдвинутого партией платит партия, иначе кандидат",
                    "the party pays for its candidate, any other candidate for himself"),
                matter => matter.Actor.Role != Roles.PartyBranch
                    ? matter.Actor.Role != Roles.Candidate || (matter.Part.Path != NominationPath.Party && matter.Actor.Id == matter.Part.Person.Id)
                    : matter.Part.Party == matter.Actor.Id)
            .Require("fee.amount", law.Village.FeeInMinimumWages.Basis,
                new("жарна белгіленген мөлшерде", "взнос внесён в установленном размере", "the fee is the amount that the act sets"),
                matter => matter.Command.Amount == FeeFor(matter.Case),
                expected: matter => Words.Same(FeeFor(matter.Case).ToString()),
                found: matter => Words.Same(matter.Command.Amount.ToString()))
            .Yields(ElectionTrigger.FeePaid)
            .Decide(matter => new FeePaid(matter.Today, matter.Part.Id, matter.Command.Amount));

    private static void DefineSpecialCheck(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        election.On<StartSpecialCheck, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("құжаттарды арнайы тексеруге жіберу", "направить документы на специальную проверку", "send the papers to the special check"), law.SpecialCheck.Basis)
            .By(Roles.TerritorialCommission)
            .Given("special-check.papers", law.SpecialCheck.Basis,
                new("арнайы тексеру құжаттары келіп түсті", "документы для проверки поступили", "the papers for the check have come in"),
                subject => subject.Part.Documents.HasFlag(CandidateDocuments.SpecialCheckPapers))
            .Given("special-check.once", law.SpecialCheck.Basis,
                new("тексеру бұрын басталмаған", "проверка ещё не начата", "the check is not started yet"),
                subject => subject.Part.SpecialCheck == CheckResult.NotStarted)
            .Yields(ElectionTrigger.SpecialCheckStarted)
            .Decide(matter => new SpecialCheckStarted(matter.Today, matter.Part.Id));

        election.On<RecordSpecialCheck, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("арнайы тексеру нәтижесін тіркеу", "внести результат специальной проверки", "record the result of the special check"), law.SpecialCheck.Basis)
            .By(Roles.NationalSecurity, Roles.TerritorialCommission)
            .Duty(new CandidateLimit(
                "special-check.due", new("арнайы тексеру мерзімі", "срок специальной проверки", "time for the special check"), law.SpecialCheck.Basis,
                subject => subject.Part is { SpecialCheck: CheckResult.Pending, SpecialCheckSentOn: { } day }
                    ? law.SpecialCheck.Value.Until(day, subject.Case.Zone)
                    : null))
            .Given("special-check.pending", law.SpecialCheck.Basis,
                new("тексеру жүріп жатыр", "проверка идёт", "the check is under way"),
                subject => subject.Part.SpecialCheck == CheckResult.Pending)
            .Yields(ElectionTrigger.SpecialCheckAnswered)
            .Decide(matter => new SpecialCheckAnswered(matter.Today, matter.Part.Id, matter.Command.IsPositive));
    }

    private static void DefineDeclarationCheck(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates) =>
        election.On<RecordDeclarationCheck, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("декларацияны тексеру нәтижесін тіркеу", "внести результат проверки декларации", "record the check of the declarations"), law.DeclarationCheck.Basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Duty(new CandidateLimit(
                "declaration.checked", new("декларацияны тексеру мерзімі", "срок проверки декларации", "time to check the declarations"), law.DeclarationCheck.Basis,
                subject => subject.Part is { Declaration: CheckResult.NotStarted, RegisteredOn: { } day }
                    ? law.DeclarationCheck.Value.Until(day, subject.Case.Zone)
                    : null))
            .Given("declaration.once", law.DeclarationCheck.Basis,
                new("нәтиже бұрын тіркелмеген", "результат ещё не внесён", "there is no result yet"),
                subject => subject.Part.Declaration == CheckResult.NotStarted)
            .Yields(ElectionTrigger.DeclarationChecked)
            .Decide(matter => new DeclarationChecked(matter.Today, matter.Part.Id, matter.Command.IsTrue));

    private static void DefineRegistration(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        var registration = election.On<RegisterCandidate, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидатты тіркеу", "зарегистрировать кандидата", "register the candidate"), law.Registration)
            .By(Roles.TerritorialCommission)
            .Until(ElectionLimits.RegistrationCloses(law))
            .Given("registration.age", law.MinimumAge.Basis,
                new("кандидат белгіленген жасқа толды", "кандидат достиг установленного возраста", "the candidate is old enough"),
                subject => !law.Policies.AgeIsReckonedOnElectionDay || AgeOn(subject.Case.Schedule.Day, subject.Part) >= law.MinimumAge.Value,
                expected: _ => Words.Of(law.MinimumAge.Value),
                found: subject => Words.Of(AgeOn(subject.Case.Schedule.Day, subject.Part)))
            .Given("registration.special-check", GroundBasis(law, RegistrationGround.SpecialCheckNegative),
                new("арнайы тексеру нәтижесі теріс емес", "результат специальной проверки не отрицательный", "the special check is not negative"),
                subject => subject.Part.SpecialCheck != CheckResult.Failed)
            .Require("registration.age-today", law.MinimumAge.Basis,
                new("кандидат тіркелетін күні белгіленген жасқа толды", "кандидат достиг установленного возраста в день регистрации", "the candidate is old enough on the day of registration"),
                matter => law.Policies.AgeIsReckonedOnElectionDay || AgeOn(matter.Today, matter.Part) >= law.MinimumAge.Value,
                expected: _ => Words.Of(law.MinimumAge.Value),
                found: matter => Words.Of(AgeOn(matter.Today, matter.Part)))
            .Require("registration.no-conviction", law.UnspentConviction,
                new("жойылмаған немесе алынбаған соттылығы жоқ", "нет непогашенной или неснятой судимости", "there is no unspent conviction"),
                matter => !matter.Command.HasUnspentConviction)
            .Require("registration.no-corruption", law.CorruptionGuilt,
                new("сот сыбайлас жемқорлық бойынша кінәлі деп танымаған", "судом не признан виновным в коррупции", "no court found guilt of corruption"),
                matter => !matter.Command.HasCorruptionGuilt);
        foreach ((NominationPath path, Ruled<CandidateDocuments> documents) in law.Documents.OrderBy(each => each.Key))
        {
            registration.Given("registration.documents", documents.Basis,
                new("барлық қажетті құжаттар тапсырылды", "представлены все необходимые документы", "all needed documents are handed in"),
                subject => subject.Part.Path != path || MissingDocuments(law, subject.Part) == CandidateDocuments.None,
                expected: _ => DocumentText.Of(documents.Value),
                found: subject => new Words("жетіспейді: {0}", "недостаёт: {0}", "missing: {0}").With(DocumentText.Of(MissingDocuments(law, subject.Part))));
        }

        RequireTermsInARow(registration, "registration.terms-in-a-row", law.Village, isRaionLevel: false);
        if (law.Raion is not null)
        {
            RequireTermsInARow(registration, "registration.terms-in-a-row.raion", law.Raion, isRaionLevel: true);
        }

        registration.Yields(ElectionTrigger.CandidateRegistered)
            .Decide(matter => new CandidateRegistered(matter.Today, matter.Part.Id));
    }

    /// <summary>The limit stands in an article of its own for each level.</summary>
    private static void RequireTermsInARow(
        CommandBuilder<AkimElection, ElectionTrigger, Candidate, RegisterCandidate> registration, string code, LevelTerms terms, bool isRaionLevel) =>
        registration.Require(code, terms.TermsInARow.Basis,
            new("адам қатарынан екі реттен артық сайланбайды", "лицо не избирается более двух раз подряд", "nobody is elected more than twice in a row"),
            matter => matter.Case.Unit.IsRaionLevel != isRaionLevel
                || (matter.Command.ElectedInARow >= 0 && matter.Command.ElectedInARow < terms.TermsInARow.Value),
            expected: _ => Words.Same($"0..{terms.TermsInARow.Value - 1}"),
            found: matter => Words.Of(matter.Command.ElectedInARow));

    private static void DefineNotice(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<PublishCandidates>(
                new("тіркелген кандидаттар туралы хабарды жариялау", "опубликовать сообщение о регистрации кандидатов", "publish the notice of registered candidates"), law.RegistrationNotice.Basis)
            .By(Roles.TerritorialCommission)
            .From(ElectionLimits.RegistrationCloses(law))
            .Duty(new ElectionLimit(
                "registration.notice", new("тіркеу туралы хабарды жариялау мерзімі", "срок публикации сообщения о регистрации", "time to publish the notice of registration"),
                law.RegistrationNotice.Basis, current => current.AreCandidatesPublished
                    ? null
                    : law.RegistrationNotice.Value.Until(current.Schedule.RegistrationCloses.InZone(current.Zone).Date, current.Zone)))
            .Given("notice.once", law.RegistrationNotice.Basis,
                new("хабар бұрын жарияланбаған", "сообщение ещё не опубликовано", "the notice is not published yet"),
                subject => !subject.Case.AreCandidatesPublished)
            .Yields(ElectionTrigger.CandidatesPublished)
            .Decide(matter => new CandidatesPublished(matter.Today));

    private static CandidateDocuments Receivable(AkimElectionLaw law, Candidate candidate) => law.Documents[candidate.Path].Value & ~ComeOfTheirOwn;

    private static CandidateDocuments MissingDocuments(AkimElectionLaw law, Candidate candidate) =>
        law.Documents[candidate.Path].Value & ~candidate.Documents;

    private static int AgeOn(LocalDate day, Candidate candidate) =>
        candidate.Person.Born is { } born && born <= day ? Period.Between(born, day, PeriodUnits.Years).Years : 0;

    private static Citation GroundBasis(AkimElectionLaw law, RegistrationGround ground) =>
        law.RegistrationGrounds.First(rule => rule.Ground == ground).Basis;
}
