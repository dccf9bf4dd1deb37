using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;
using CandidatePart = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectCandidate>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 12, 17 to 20, article 36-1(3) and (4): requirements, declarations, information, documents.</summary>
internal static class CandidateCheckSteps
{
    internal static void Define(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        DefineRequirements(election, law, candidates);
        DefineDeclarations(election, law, candidates);
        DefineInformation(election, law, candidates);
        DefinePapers(election, law, candidates);
    }

    private static void DefineRequirements(Builder election, IndirectElectionLaw law, CandidatePart candidates) =>
        election.On<RecordCandidateRequirements, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.RequirementsProtocol)
            .By(Roles.TerritorialCommission)
            .Require(
                "requirements.known", law.Requirements.Basis,
                new(
                    "талаптар осы редакцияда көзделген болуға тиіс", "требования должны быть предусмотрены этой редакцией",
                    "the edition must know these requirements"),
                m => (m.Command.Unmet & ~law.Requirements.Value) == CandidateRequirements.None,
                _ => IndirectTexts.Of(law.Requirements.Value),
                m => IndirectTexts.Of(m.Command.Unmet),
                field: nameof(RecordCandidateRequirements.Unmet))
            .Decide<RequirementsConfirmed, RequirementsDenied>(m => m.Command.Unmet == CandidateRequirements.None
                ? new RequirementsConfirmed(m.Today, m.Part.Id)
                : new RequirementsDenied(m.Today, m.Part.Id, m.Command.Unmet));

    private static void DefineDeclarations(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        election.On<HandInDeclarations, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.Declarations)
            .By(Roles.Candidate, Roles.RevenueBody)
            .Require(
                "declarations.once", law.Declarations,
                new(
                    "декларациялар бұрын тапсырылмаған болуға тиіс", "декларации не должны быть сданы раньше",
                    "the declarations must not have been handed in before"),
                m => m.Part.DeclaredOn is null)
            .Require(
                "declarations.own", law.Declarations,
                new(
                    "кандидат өз декларациясын тапсыруға тиіс", "кандидат должен сдать свои декларации",
                    "a candidate must hand in the own declarations"),
                m => m.Actor.Role != Roles.Candidate || m.Actor.Id == m.Part.Person.Id)
            .Decide(m => new DeclarationsHandedIn(m.Today, m.Part.Id));

        election.On<RecordDeclarationsCheck, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.DeclarationCheck.Basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Duty(new Limit<IndirectElection, IndirectCandidate>(
                "declarations.checked", new(
                    "декларацияларды тексеру мерзімі", "срок проверки деклараций", "time to check the declarations"),
                law.DeclarationCheck.Basis,
                (current, candidate) => candidate is { Declarations: CheckResult.Pending, DeclaredOn: { } day }
                    ? law.DeclarationCheck.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "declarations.pending", law.DeclarationCheck.Basis,
                new(
                    "декларациялар тексерілуде болуға тиіс", "декларации должны находиться на проверке",
                    "the declarations must be under check"),
                m => m.Part.Declarations == CheckResult.Pending)
            .Decide(m => new DeclarationsChecked(m.Today, m.Part.Id, m.Command.AreTrue));
    }

    private static Role AskerOf(InformationSource source) =>
        source == InformationSource.Organisation ? Roles.RevenueBody : Roles.TerritorialCommission;

    private static void DefineInformation(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        Citation basis = law.DeclarationCheck.Basis;
        election.On<RequestCandidateInformation, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Require(
                "information.asker", basis,
                new(
                    "ұйымнан мемлекеттік кіріс (салық қызметі) органы, мемлекеттік органнан комиссия сұратуға тиіс",
                    "организацию должен запрашивать орган государственных доходов (налоговый орган), государственный орган — комиссия",
                    "the revenue body must ask organisations, the commission state bodies"),
                m => law.Answers.ContainsKey(m.Command.Source)
                    && m.Actor.Role == AskerOf(m.Command.Source),
                field: nameof(RequestCandidateInformation.Source))
            .Require(
                "information.not-pending", basis,
                new(
                    "алдыңғы сұрауға жауап келген болуға тиіс", "на прежний запрос должен быть получен ответ",
                    "an earlier request must have been answered"),
                m => !m.Part.Requests.ContainsKey(m.Command.Source),
                field: nameof(RequestCandidateInformation.Source))
            .ClosedUnless(
                "information.not-pending",
                m => !law.Answers.Keys.Any(source => m.Actor.Role == AskerOf(source))
                    || law.Answers.Keys.Any(source => m.Actor.Role == AskerOf(source) && !m.Part.Requests.ContainsKey(source)))
            .Decide(m => new InformationRequested(m.Today, m.Part.Id, m.Command.Source));
        DefineAnswer(election, law, candidates);
    }

    private static void DefineAnswer(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        Citation basis = law.DeclarationCheck.Basis;
        var answer = election.On<ReceiveCandidateInformation, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Require(
                "information.pending", basis,
                new("мәлімет сұратылған болуға тиіс", "сведения должны быть запрошены", "the information must have been asked for"),
                m => m.Part.Requests.ContainsKey(m.Command.Source),
                field: nameof(ReceiveCandidateInformation.Source),
                canHold: m => m.Part.Requests.Count > 0);
        foreach ((InformationSource source, Ruled<TimeLimit> limit) in law.Answers.OrderBy(each => each.Key))
        {
            answer.Duty(new Limit<IndirectElection, IndirectCandidate>(
                source == InformationSource.Organisation ? "information.of-organisation" : "information.of-state-body",
                source == InformationSource.Organisation
                    ? new("ұйымның жауап беру мерзімі", "срок ответа организации", "time for an organisation to answer")
                    : new(
                        "мемлекеттік органның жауап беру мерзімі", "срок ответа государственного органа",
                        "time for a state body to answer"),
                limit.Basis,
                (current, candidate) => candidate.Requests.TryGetValue(source, out NodaTime.LocalDate day)
                    ? limit.Value.Until(day, current.Zone)
                    : null));
        }

        answer.Decide(m => new InformationReceived(m.Today, m.Part.Id, m.Command.Source));
    }

    private static void DefinePapers(Builder election, IndirectElectionLaw law, CandidatePart candidates)
    {
        NominationPapers receivable = law.Papers.Value & ~(NominationPapers.Submission | NominationPapers.StatementOfConsent);
        election.On<ReceiveNominationPapers, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate), law.Papers.Basis)
            .By(Roles.TerritorialCommission)
            .Until(IndirectLimits.RegistrationCloses(law))
            .Require(
                "papers.listed", law.Papers.Basis,
                new("құжаттар тізбеге енгізілген болуға тиіс", "документы должны входить в перечень", "the documents must be in the set"),
                m => m.Command.Papers != NominationPapers.None && (m.Command.Papers & ~receivable) == NominationPapers.None,
                _ => IndirectTexts.Of(receivable, law.Kazakh),
                m => IndirectTexts.Of(m.Command.Papers, law.Kazakh),
                field: nameof(ReceiveNominationPapers.Papers))
            .Require(
                "papers.declared", law.Declarations,
                new(
                    "анықтама декларациялар тапсырылғаннан кейін берілуге тиіс", "справка должна выдаваться после сдачи деклараций",
                    "the certificate must follow the declarations"),
                m => !m.Command.Papers.HasFlag(NominationPapers.DeclarationCertificate) || m.Part.DeclaredOn is not null,
                field: nameof(ReceiveNominationPapers.Papers))
            .Decide(m => new PapersReceived(m.Today, m.Part.Id, m.Command.Papers));
    }
}
