using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Elections.Direct.CandidateDocuments;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;
using Candidates = SelfGov.Workflow.Definition.PartDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.Candidate>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>
/// Articles 113-5 and 50(4): documents, fee, checks, registration and its notice; refusal, cancellation, warning, appeal.
/// </summary>
internal static class RegistrationSteps
{
    internal static void Define(Builder election, AkimElectionLaw law, Candidates candidates)
    {
        DefineDocuments(election, law, candidates);
        DefineFee(election, law, candidates);
        DefineSpecialCheck(election, law, candidates);
        DefineDeclarationCheck(election, law, candidates);
        DefineRegistration(election, law, candidates);
        DefineNotice(election, law);
        election.When(
            Closes(law), (_, at) => new RegistrationClosed(at),
            current => current.Candidates.Registered >= NominationSteps.EnoughCandidates);
        RefusalSteps.Define(election, law, candidates);
    }

    /// <summary>The close of registration (art. 113-5(14)).</summary>
    internal static Limit<AkimElection> Closes(AkimElectionLaw law) => new(
        "registration.closes", new("тіркеудің аяқталуы", "окончание регистрации", "close of registration"), law.RegistrationPeriod,
        current => current.Schedule!.RegistrationCloses);

    // Article 113-5(5)-(7): a set of documents for each path; the protocol on signatures and the proof of the fee come of their own.
    private static void DefineDocuments(Builder election, AkimElectionLaw law, Candidates candidates) =>
        election.On<ReceiveDocuments, Candidate>(candidates, CandidateRoster.Of, law.RegistrationPeriod)
            .By(Roles.TerritorialCommission)
            .Until(Closes(law))
            .Require(
                "documents.of-the-path", law.RegistrationPeriod,
                new(
                    "құжаттар ұсынылудың осы тәсілі үшін белгіленген тізбеге енгізілген болуға тиіс",
                    "документы должны входить в перечень, установленный для этого способа выдвижения",
                    "the documents must be in the set of this path"),
                m => m.Command.Documents != None && (m.Command.Documents & ~Receivable(law, m.Part)) == None,
                expected: m => DocumentText.Of(Receivable(law, m.Part)),
                found: m => DocumentText.Of(m.Command.Documents),
                field: nameof(ReceiveDocuments.Documents))
            .Decide(m => new DocumentsReceived(m.Today, m.Part.Id, m.Command.Documents));

    // Article 113-5(2): the fee, in minimum wages as of 1 January.
    private static void DefineFee(Builder election, AkimElectionLaw law, Candidates candidates) =>
        election.On<PayFee, Candidate>(candidates, CandidateRoster.Of, law.Village.FeeInMinimumWages.Basis)
            .By(Roles.Candidate, Roles.PartyBranch, Roles.TerritorialCommission)
            .Until(Closes(law))
            .Require(
                "fee.once", law.Village.FeeInMinimumWages.Basis,
                new("жарна бұрын енгізілмеген болуға тиіс", "взнос не должен быть уже внесён", "the fee must not be paid yet"),
                m => m.Part.Fee == default)
            .Require(
                "fee.payer", law.Village.FeeInMinimumWages.Basis,
                new(
                    "партия ұсынған кандидат үшін жарнаны партия, өзге жағдайларда кандидаттың өзі енгізуге тиіс",
                    "взнос за выдвинутого партией кандидата должна вносить партия, в иных случаях — сам кандидат",
                    "the party must pay for its candidate, any other candidate for himself"),
                m => m.Actor.Role != Roles.PartyBranch
                    ? m.Actor.Role != Roles.Candidate || (m.Part.Path != NominationPath.Party && m.Actor.Id == m.Part.Person.Id)
                    : m.Part.Party == m.Actor.Id)
            .Require(
                "fee.amount", law.Village.FeeInMinimumWages.Basis,
                new(
                    "жарна белгіленген мөлшерде болуға тиіс", "взнос должен быть внесён в установленном размере",
                    "the fee must be the amount that the act sets"),
                nameof(PayFee.Amount), m => m.Command.Amount,
                m => Exactly(m.Case.Call!.MinimumWage.Times(law.TermsFor(m.Case.Unit!).FeeInMinimumWages.Value)))
            .Decide(m => new FeePaid(m.Today, m.Part.Id, m.Command.Amount));

    // Article 113-5(4): the special check of those who enter the civil service.
    private static void DefineSpecialCheck(Builder election, AkimElectionLaw law, Candidates candidates)
    {
        election.On<StartSpecialCheck, Candidate>(candidates, CandidateRoster.Of, law.SpecialCheck.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "special-check.papers", law.SpecialCheck.Basis,
                new(
                    law.Kazakh.SpecialCheck + " жүргізуге қажетті құжаттар келіп түскен болуға тиіс",
                    "документы, необходимые для специальной проверки, должны поступить",
                    "the papers for the check must have come in"),
                m => m.Part.Documents.HasFlag(SpecialCheckPapers))
            .Require(
                "special-check.once", law.SpecialCheck.Basis,
                new("тексеру бұрын басталмаған болуға тиіс", "проверка не должна быть уже начата", "the check must not be started yet"),
                m => m.Part.SpecialCheck == CheckResult.NotStarted)
            .Decide(m => new SpecialCheckStarted(m.Today, m.Part.Id));

        election.On<RecordSpecialCheck, Candidate>(candidates, CandidateRoster.Of, law.SpecialCheck.Basis)
            .By(Roles.NationalSecurity, Roles.TerritorialCommission)
            .Duty(new Limit<AkimElection, Candidate>(
                "special-check.due", new(law.Kazakh.SpecialCheck + " мерзімі", "срок специальной проверки", "time for the special check"),
                law.SpecialCheck.Basis,
                (current, part) => part is { SpecialCheck: CheckResult.Pending, SpecialCheckSentOn: { } day }
                    ? law.SpecialCheck.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "special-check.pending", law.SpecialCheck.Basis,
                new("тексеру жүріп жатқан болуға тиіс", "проверка должна идти", "the check must be under way"),
                m => m.Part.SpecialCheck == CheckResult.Pending)
            .Decide(m => new SpecialCheckAnswered(m.Today, m.Part.Id, m.Command.IsPositive));
    }

    // Article 113-5(3): the revenue body checks the declarations.
    private static void DefineDeclarationCheck(Builder election, AkimElectionLaw law, Candidates candidates) =>
        election.On<RecordDeclarationCheck, Candidate>(candidates, CandidateRoster.Of, law.DeclarationCheck.Basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Duty(new Limit<AkimElection, Candidate>(
                "declaration.checked", new("декларацияларды тексеру мерзімі", "срок проверки деклараций", "time to check the declarations"),
                law.DeclarationCheck.Basis,
                (current, part) => part is { Declaration: CheckResult.NotStarted, RegisteredOn: { } day }
                    ? law.DeclarationCheck.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "declaration.once", law.DeclarationCheck.Basis,
                new("нәтиже бұрын тіркелмеген болуға тиіс", "результат не должен быть уже внесён", "there must be no result yet"),
                m => m.Part.Declaration == CheckResult.NotStarted)
            .Decide(m => new DeclarationChecked(m.Today, m.Part.Id, m.Command.IsTrue));

    // Article 113-5(8): registration on the complete set, of who meets the requirements.
    private static void DefineRegistration(Builder election, AkimElectionLaw law, Candidates candidates)
    {
        var registration = election.On<RegisterCandidate, Candidate>(candidates, CandidateRoster.Of, law.Registration)
            .By(Roles.TerritorialCommission)
            .Until(Closes(law))
            .Require(
                "registration.age", law.MinimumAge.Basis,
                new(
                    "кандидат белгіленген жасқа толған болуға тиіс", "кандидат должен достичь установленного возраста",
                    "the candidate must be old enough"),
                m => m.Part.Person.AgeOn(m.Case.Schedule!.Day, law.Policies.BornOn29FebruaryIsOfAgeOn1March),
                _ => law.Policies.AgeIsReckonedOnElectionDay ? AtLeast(law.MinimumAge.Value) : default)
            .Require(
                "registration.special-check",
                law.RegistrationGrounds.First(rule => rule.Ground == RegistrationGround.SpecialCheckNegative).Basis,
                new(
                    law.Kazakh.SpecialCheck + " нәтижелері теріс болмауға тиіс",
                    "результаты специальной проверки не должны быть отрицательными",
                    "the special check must not be negative"),
                m => m.Part.SpecialCheck != CheckResult.Failed)
            .Require(
                "registration.age-today", law.MinimumAge.Basis,
                new(
                    "кандидат тіркелетін күні белгіленген жасқа толған болуға тиіс",
                    "кандидат должен достичь установленного возраста в день регистрации",
                    "the candidate must be old enough on the day of registration"),
                m => m.Part.Person.AgeOn(m.Today, law.Policies.BornOn29FebruaryIsOfAgeOn1March),
                _ => law.Policies.AgeIsReckonedOnElectionDay ? default : AtLeast(law.MinimumAge.Value))
            .Require(
                "registration.no-conviction", law.UnspentConviction,
                new(
                    law.Kazakh.Unspent + " сотталғандығы болмауға тиіс", "не должно быть непогашенной или неснятой судимости",
                    "there must be no unspent conviction"),
                m => !m.Command.HasUnspentConviction,
                field: nameof(RegisterCandidate.HasUnspentConviction))
            .Require(
                "registration.no-corruption", law.CorruptionGuilt,
                new(
                    "сыбайлас жемқорлық қылмыс немесе құқық бұзушылық жасағаны үшін кінәсін сот танымаған болуға тиіс",
                    "вина в совершении коррупционного преступления или правонарушения не должна быть признана судом",
                    "no court must have found guilt of corruption"),
                m => !m.Command.HasCorruptionGuilt,
                field: nameof(RegisterCandidate.HasCorruptionGuilt));
        foreach ((NominationPath path, Ruled<CandidateDocuments> documents) in law.Documents.OrderBy(each => each.Key))
        {
            registration.Require(
                "registration.documents", documents.Basis,
                new(
                    "барлық қажетті құжаттар тапсырылған болуға тиіс", "должны быть представлены все необходимые документы",
                    "all needed documents must be handed in"),
                m => m.Part.Path != path || (documents.Value & ~m.Part.Documents) == None,
                expected: _ => DocumentText.Of(documents.Value),
                found: m => new Words(
                    "жетіспейді: {0}", "недостаёт: {0}", "missing: {0}").With(DocumentText.Of(documents.Value & ~m.Part.Documents)));
        }

        RequireTermsInARow(registration, "registration.terms-in-a-row", law.Village, isRaionLevel: false);
        if (law.Raion is not null)
        {
            RequireTermsInARow(registration, "registration.terms-in-a-row.raion", law.Raion, isRaionLevel: true);
        }

        registration.Decide(m => new CandidateRegistered(m.Today, m.Part.Id));
    }

    /// <summary>The limit stands in an article of its own for each level.</summary>
    private static void RequireTermsInARow(
        CommandBuilder<AkimElection, Candidate, RegisterCandidate> registration, string code, LevelTerms terms, bool isRaionLevel) =>
        registration.Require(
            code, terms.TermsInARow.Basis,
            new(
                "адам қатарынан екі реттен артық сайланбауға тиіс", "лицо не должно избираться более двух раз подряд",
                "nobody must be elected more than twice in a row"),
            nameof(RegisterCandidate.ElectedInARow), m => m.Command.ElectedInARow,
            m => m.Case.Unit!.IsRaionLevel == isRaionLevel ? Between(0, terms.TermsInARow.Value - 1) : default);

    // Article 113-5(9): the notice of registered candidates.
    private static void DefineNotice(Builder election, AkimElectionLaw law)
    {
        election.On<PublishCandidates>(law.RegistrationNotice.Basis)
            .By(Roles.TerritorialCommission)
            .From(Closes(law))
            .Duty(new Limit<AkimElection>(
                "registration.notice",
                new(
                    "тіркеу туралы хабарды жариялау мерзімі", "срок публикации сообщения о регистрации",
                    "time to publish the notice of registration"),
                law.RegistrationNotice.Basis,
                current => current.AreCandidatesPublished
                    ? null
                    : law.RegistrationNotice.Value.Until(current.Schedule!.RegistrationCloses.InZone(current.Zone).Date, current.Zone)))
            .Require(
                "notice.once", law.RegistrationNotice.Basis,
                new(
                    "хабар бұрын жарияланбаған болуға тиіс", "сообщение не должно быть уже опубликовано",
                    "the notice must not be published yet"),
                m => !m.Case.AreCandidatesPublished)
            .Decide(m => new CandidatesPublished(m.Today));
        election.On<CorrectCandidatesNotice>(law.RegistrationNotice.Basis)
            .By(Roles.TerritorialCommission)
            .CorrectsDay(
                m => m.Case.CandidatesPublishedOn, m => m.Case.Schedule!.RegistrationCloses.InZone(m.Case.Zone).Date)
            .Decide(m => new CandidatesNoticeCorrected(m.Today, m.Case.CandidatesPublishedOn!.Value, m.Command.Day, m.Command.Act));
    }

    private static CandidateDocuments Receivable(AkimElectionLaw law, Candidate candidate) =>
        law.Documents[candidate.Path].Value & ~(SignatureProtocol | FeeReceipt);
}
