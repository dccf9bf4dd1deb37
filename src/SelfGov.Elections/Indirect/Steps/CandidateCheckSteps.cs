using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 12, 17 to 20, article 36-1(3) and (4): requirements, declarations, information, documents.</summary>
internal static class CandidateCheckSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        DefineRequirements(election, law, candidates);
        DefineDeclarations(election, law, candidates);
        DefineInformation(election, law, candidates);
        DefinePapers(election, law, candidates);
    }

    private static void DefineRequirements(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates) =>
        election.On<RecordCandidateRequirements, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("талаптарға сәйкестік хаттамасын жасау", "составить протокол о соответствии требованиям", "draw up the protocol on the requirements"), law.RequirementsProtocol)
            .By(Roles.TerritorialCommission)
            .Require("requirements.known", law.Requirements.Basis,
                new("редакция бұл талаптарды біледі", "редакция знает эти требования", "the edition knows these requirements"),
                matter => (matter.Command.Unmet & ~law.Requirements.Value) == CandidateRequirements.None,
                expected: _ => IndirectTexts.Of(law.Requirements.Value),
                found: matter => IndirectTexts.Of(matter.Command.Unmet))
            .Yields(IndirectElectionTrigger.RequirementsConfirmed, IndirectElectionTrigger.RequirementsDenied)
            .Decide(matter => matter.Command.Unmet == CandidateRequirements.None
                ? new CandidateRequirementsConfirmed(matter.Today, matter.Part.Id)
                : new CandidateRequirementsDenied(matter.Today, matter.Part.Id, matter.Command.Unmet));

    private static void DefineDeclarations(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        election.On<HandInDeclarations, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("декларацияларды тапсыру", "сдать декларации", "hand in the declarations"), law.Declarations)
            .By(Roles.Candidate, Roles.RevenueBody)
            .Given("declarations.once", law.Declarations,
                new("декларациялар бұрын тапсырылмаған", "декларации ещё не сданы", "the declarations are not handed in yet"),
                subject => subject.Part.DeclaredOn is null)
            .Require("declarations.own", law.Declarations,
                new("кандидат өз декларациясын тапсырады", "кандидат сдаёт свои декларации", "a candidate hands in the own declarations"),
                matter => matter.Actor.Role != Roles.Candidate || matter.Actor.Id == matter.Part.Person.Id)
            .Yields(IndirectElectionTrigger.DeclarationsHandedIn)
            .Decide(matter => new DeclarationsHandedIn(matter.Today, matter.Part.Id));

        election.On<RecordDeclarationsCheck, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("декларацияларды тексеру нәтижесін тіркеу", "внести результат проверки деклараций", "record the check of the declarations"), law.DeclarationCheck.Basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Duty(new IndirectCandidateLimit(
                "declarations.checked", new("декларацияларды тексеру мерзімі", "срок проверки деклараций", "time to check the declarations"), law.DeclarationCheck.Basis,
                subject => subject.Part is { Declarations: CheckResult.Pending, DeclaredOn: { } day } ? law.DeclarationCheck.Value.Until(day, subject.Case.Zone) : null))
            .Given("declarations.pending", law.DeclarationCheck.Basis,
                new("декларациялар тексерілуде", "декларации проверяются", "the declarations are under check"),
                subject => subject.Part.Declarations == CheckResult.Pending)
            .Yields(IndirectElectionTrigger.DeclarationsChecked)
            .Decide(matter => new DeclarationsChecked(matter.Today, matter.Part.Id, matter.Command.AreTrue));
    }

    private static void DefineInformation(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        Citation basis = law.DeclarationCheck.Basis;
        election.On<RequestCandidateInformation, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидат туралы мәлімет сұрату", "запросить сведения о кандидате", "ask for information about a candidate"), basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Require("information.asker", basis,
                new(
                    "ұйымнан кіріс органы, мемлекеттік органнан комиссия сұратады",
                    "организацию запрашивает налоговый орган, государственный орган — комиссия",
                    "the revenue body asks organisations, the commission asks state bodies"),
                matter => law.Answers.ContainsKey(matter.Command.Source)
                    && matter.Actor.Role == (matter.Command.Source == InformationSource.Organisation ? Roles.RevenueBody : Roles.TerritorialCommission))
            .Require("information.not-pending", basis,
                new("алдыңғы сұрауға жауап келді", "на прежний запрос получен ответ", "an earlier request was answered"),
                matter => !matter.Part.Requests.ContainsKey(matter.Command.Source))
            .Yields(IndirectElectionTrigger.InformationRequested)
            .Decide(matter => new CandidateInformationRequested(matter.Today, matter.Part.Id, matter.Command.Source));
        DefineAnswer(election, law, candidates);
    }

    private static void DefineAnswer(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        Citation basis = law.DeclarationCheck.Basis;
        var answer = election.On<ReceiveCandidateInformation, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("кандидат туралы мәліметті қабылдау", "принять сведения о кандидате", "receive information about a candidate"), basis)
            .By(Roles.RevenueBody, Roles.TerritorialCommission)
            .Require("information.pending", basis,
                new("мәлімет сұратылған", "сведения запрошены", "the information was asked for"),
                matter => matter.Part.Requests.ContainsKey(matter.Command.Source));
        foreach ((InformationSource source, Ruled<TimeLimit> limit) in law.Answers.OrderBy(each => each.Key))
        {
            answer.Duty(new IndirectCandidateLimit(
                source == InformationSource.Organisation ? "information.of-organisation" : "information.of-state-body",
                source == InformationSource.Organisation
                    ? new Words("ұйымның жауап беру мерзімі", "срок ответа организации", "time for an organisation to answer")
                    : new Words("мемлекеттік органның жауап беру мерзімі", "срок ответа государственного органа", "time for a state body to answer"),
                limit.Basis,
                subject => subject.Part.Requests.TryGetValue(source, out NodaTime.LocalDate day) ? limit.Value.Until(day, subject.Case.Zone) : null));
        }

        answer.Yields(IndirectElectionTrigger.InformationReceived)
            .Decide(matter => new CandidateInformationReceived(matter.Today, matter.Part.Id, matter.Command.Source));
    }

    private static void DefinePapers(IndirectDefinition election, IndirectElectionLaw law, IndirectCandidateDefinition candidates)
    {
        NominationPapers receivable = law.Papers.Value & ~(NominationPapers.Submission | NominationPapers.StatementOfConsent);
        election.On<ReceiveNominationPapers, IndirectCandidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("құжаттарды қабылдау", "принять документы", "receive documents"), law.Papers.Basis)
            .By(Roles.TerritorialCommission)
            .Until(IndirectLimits.RegistrationCloses(law))
            .Require("papers.listed", law.Papers.Basis,
                new("құжаттар тізімде бар", "документы входят в перечень", "the documents are in the set"),
                matter => matter.Command.Papers != NominationPapers.None && (matter.Command.Papers & ~receivable) == NominationPapers.None,
                expected: _ => IndirectTexts.Of(receivable),
                found: matter => IndirectTexts.Of(matter.Command.Papers))
            .Require("papers.declared", law.Declarations,
                new("анықтама декларациялар тапсырылғаннан кейін беріледі", "справка выдаётся после сдачи деклараций", "the certificate follows the declarations"),
                matter => !matter.Command.Papers.HasFlag(NominationPapers.DeclarationCertificate) || matter.Part.DeclaredOn is not null)
            .Yields(IndirectElectionTrigger.PapersReceived)
            .Decide(matter => new NominationPapersReceived(matter.Today, matter.Part.Id, matter.Command.Papers));
    }
}
