using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The clarification of the budget (Budget Code 2025, art. 94, 96; 2008, art. 106, 109-1).</summary>
internal static class ClarificationSteps
{
    internal static void Define(CycleDefinition cycle, BudgetLaw law, CycleDays days, ClarificationDefinition parts)
    {
        DefineProposal(cycle, law);
        DefineConsideration(cycle, law, parts);
        DefineDraft(cycle, law, days, parts);
        DefineDecision(cycle, law, days, parts);
    }

    private static void DefineProposal(CycleDefinition cycle, BudgetLaw law)
    {
        Citation basis = law.Initiators[ClarificationInitiator.Akim];
        cycle.On<ProposeClarification>(new("бюджетті нақтылауды ұсыну", "предложить уточнение бюджета", "propose a clarification"), basis)
            .By(Roles.Akim, Roles.Assembly, Roles.DistrictAkimat, Roles.Deputies)
            .Require("clarification.ground", basis,
                new("негіз кодексте көзделген болуға тиіс", "основание предусмотрено кодексом", "the code must know the ground"),
                matter => law.Grounds.ContainsKey(matter.Command.Ground),
                found: matter => ClarificationTexts.Of(matter.Command.Ground))
            .Require("clarification.initiator", basis,
                new(
                    "бастамашы кодексте көзделген және өзі ұсынуға тиіс",
                    "инициатор предусмотрен кодексом и предлагает сам",
                    "the code must know the initiator, who proposes in person"),
                matter => law.Initiators.ContainsKey(matter.Command.Initiator) && matter.Actor.Role.Equals(RoleOf(matter.Command.Initiator)),
                found: matter => ClarificationTexts.Of(matter.Command.Initiator))
            .Require("clarification.proposal", basis,
                new("ұсыныс берілуге тиіс", "предложение должно быть приложено", "there must be a proposal"),
                matter => matter.Command.Proposal is not null)
            .Require("clarification.higher", law.AfterHigherBudget.Basis,
                new(
                    "аудан бюджеті себеп болса, өзгертілген қаулының күні көрсетіледі, ол өткен болуға тиіс", "если причина в районном бюджете, указывается прошедший день изменённого постановления",
                    "where the district budget is the cause, the day of the amended resolution must be given and lie behind"),
                matter => matter.Command.Ground == ClarificationGround.HigherBudgetClarified
                    ? matter.Command.HigherResolutionOn <= matter.Today
                    : matter.Command.HigherResolutionOn is null,
                found: matter => matter.Command.HigherResolutionOn is { } day ? Words.Of(day) : new("жоқ", "нет", "none"))
            .Yields(BudgetCycleTrigger.ClarificationProposed)
            .Decide(matter => new ClarificationProposed(
                matter.Today, matter.Case.Clarifications.Count + 1, matter.Command.Ground, matter.Command.Initiator, matter.Command.Proposal,
                matter.Command.HigherResolutionOn));
    }

    private static void DefineConsideration(CycleDefinition cycle, BudgetLaw law, ClarificationDefinition parts)
    {
        var consider = cycle.On<ConsiderClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "нақтылау ұсынысын қарау",
                    "рассмотреть предложение об уточнении",
                    "consider the proposal"), law.ClarificationConsidered)
            .By(law.AssemblyConsidersClarifications ? Roles.Assembly : Roles.AkimsOffice, Roles.AkimsOffice);
        if (law.AssemblyConsidersClarifications)
        {
            consider.RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.BudgetClarification, law.ClarificationConsidered),
                matter => matter.Command.Agreement, matter => matter.Part.Proposal.Digest, matter => matter.Part.ProposedOn);
        }

        consider.Yields(BudgetCycleTrigger.ClarificationConsidered)
            .Decide(matter => new ClarificationConsidered(
                matter.Today, matter.Part.Number, law.AssemblyConsidersClarifications ? matter.Command.Agreement : null));

        cycle.On<SupportClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "нақтылауды бюджет комиссиясында ұсыну",
                    "предложить уточнение на бюджетной комиссии",
                    "propose the clarification as the commission"), law.ClarificationConsidered)
            .By(Roles.BudgetCommission)
            .Yields(BudgetCycleTrigger.ClarificationSupported)
            .Decide(matter => new ClarificationSupported(matter.Today, matter.Part.Number));

        cycle.On<DropClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new("нақтылауды қабылдамау", "отклонить уточнение", "drop the clarification"), law.ClarificationConsidered)
            .By(Roles.Assembly, Roles.AkimsOffice, Roles.BudgetCommission, Roles.Maslikhat)
            .Yields(BudgetCycleTrigger.ClarificationDropped)
            .Decide(matter => new ClarificationDropped(matter.Today, matter.Part.Number));
    }

    private static void DefineDraft(CycleDefinition cycle, BudgetLaw law, CycleDays days, ClarificationDefinition parts)
    {
        cycle.On<SubmitClarificationRequests, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "нақтылау сұранымдарын ұсыну",
                    "представить запросы по уточнению",
                    "submit the requests"), law.ClarificationRequests?.Basis ?? law.ClarificationDrafted)
            .By(Roles.AkimsOffice)
            .Duty(Since("clarification.requests-due", law.ClarificationRequests, law, days))
            .Yields(BudgetCycleTrigger.ClarificationRequested)
            .Decide(matter => new ClarificationRequested(matter.Today, matter.Part.Number));

        cycle.On<ConcludeOnRequests, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "сұранымдар бойынша қорытынды беру",
                    "дать заключения по запросам",
                    "conclude on the requests"), law.ClarificationConclusions?.Basis ?? law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .Duty(Since("clarification.conclusions-due", law.ClarificationConclusions, law, days))
            .Yields(BudgetCycleTrigger.ClarificationConcluded)
            .Decide(matter => new ClarificationConcluded(matter.Today, matter.Part.Number));

        cycle.On<DraftClarifiedBudget, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "нақтыланған бюджет жобасын жасау",
                    "составить проект уточнённого бюджета",
                    "draft the clarified budget"), law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .RequireSoundBudget(law, matter => matter.Command.Draft)
            .Yields(BudgetCycleTrigger.ClarifiedBudgetDrafted)
            .Decide(matter => new ClarifiedBudgetDrafted(matter.Today, matter.Part.Number, matter.Command.Draft));

        cycle.On<SecondClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "нақтылау жобасын комиссияда қарау",
                    "рассмотреть проект уточнения на комиссии",
                    "consider the draft as the commission"), law.ClarificationDrafted)
            .By(Roles.BudgetCommission)
            .Yields(BudgetCycleTrigger.ClarificationSeconded)
            .Decide(matter => new ClarificationSeconded(matter.Today, matter.Part.Number));
    }

    private static void DefineDecision(CycleDefinition cycle, BudgetLaw law, CycleDays days, ClarificationDefinition parts)
    {
        cycle.On<DraftClarificationDecision, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "өзгерістер туралы шешім жобасын әзірлеу",
                    "составить проект решения об изменениях",
                    "draft the amending decision"), law.ClarificationDecision?.Basis ?? law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .Duty(Since("clarification.decision-due", law.ClarificationDecision, law, days))
            .Yields(BudgetCycleTrigger.ClarificationDecisionDrafted)
            .Decide(matter => new ClarificationDecisionDrafted(matter.Today, matter.Part.Number));

        cycle.On<SubmitClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "өзгерістер туралы шешім жобасын мәслихатқа енгізу",
                    "внести проект решения об изменениях в маслихат",
                    "submit the amending decision"), law.ClarificationDrafted)
            .By(Roles.DistrictAkimat)
            .Yields(BudgetCycleTrigger.ClarificationSubmitted)
            .Decide(matter => new ClarificationSubmitted(matter.Today, matter.Part.Number));

        cycle.On<ClarifyBudget, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new("бюджетті нақтылау", "уточнить бюджет", "clarify the budget"), law.ClarificationDrafted)
            .By(Roles.Maslikhat)
            .Duty(new ClarificationLimit(
                "clarification.higher-due", new(
                    "аудан бюджетінен кейін нақтылаудың соңғы күні",
                    "последний день уточнения вслед за районным бюджетом",
                    "last day to follow the district budget"),
                law.AfterHigherBudget.Basis, subject => days.After(law.AfterHigherBudget, subject.Part.HigherResolutionOn, subject.Case)))
            .Given("clarification.base", law.ClarificationDrafted,
                new(
                    "жоба қолданыстағы бюджеттен жасалған болуға тиіс", "проект составлен от действующего бюджета",
                    "the draft must start from the budget as it stands, corrections and sequesters included"),
                subject => subject.Part.DraftedAtRevision == subject.Case.Revision,
                subject => Words.Of(subject.Case.Revision),
                subject => Words.Of(subject.Part.DraftedAtRevision))
            .Require("clarification.quarter", law.QuarterlyCaps.GetValueOrDefault(ClarificationInitiator.Akim)?.Basis ?? law.ClarificationDrafted,
                new(
                    "бір бастамашының нақтылауы тоқсанына бір реттен аспайды",
                    "уточнение по инициативе одного лица не чаще раза в квартал",
                    "one initiator's clarifications must keep the cap of the quarter"),
                matter => !IsCapped(matter.Part, law) || DecidedInQuarter(matter.Case, matter.Part, matter.Today, law) < law.QuarterlyCaps[matter.Part.Initiator].Value,
                found: matter => Words.Of(DecidedInQuarter(matter.Case, matter.Part, matter.Today, law)),
                earliest: matter => matter.Case.Zone.AtStartOfDay(NextQuarter(matter.Today)).ToInstant())
            .Yields(BudgetCycleTrigger.BudgetClarified)
            .Decide(matter => new BudgetClarified(matter.Today, matter.Part.Number));

        cycle.On<AmendImplementation, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                new(
                    "іске асыру туралы шешімге өзгеріс енгізу",
                    "изменить решение о реализации",
                    "amend the implementation decision"), law.ImplementationAmended.Basis)
            .By(Roles.Akim)
            .Duty(Since("clarification.implementation-due", law.ImplementationAmended, law, days))
            .Yields(BudgetCycleTrigger.ImplementationAmended)
            .Decide(matter => new ImplementationAmended(matter.Today, matter.Part.Number));
    }

    private static ClarificationLimit Since(string code, Ruled<TimeLimit>? limit, BudgetLaw law, CycleDays days) => new(
        code, new("нақтылау сатысының соңғы күні", "последний день этапа уточнения", "last day of this step of the clarification"),
        limit?.Basis ?? law.ClarificationDrafted, subject => days.After(limit, subject.Part.Since, subject.Case));

    private static Role RoleOf(ClarificationInitiator initiator) => initiator switch
    {
        ClarificationInitiator.Akim => Roles.Akim,
        ClarificationInitiator.Assembly => Roles.Assembly,
        ClarificationInitiator.DistrictAkimat => Roles.DistrictAkimat,
        _ => Roles.Deputies,
    };

    private static bool IsCapped(Clarification clarification, BudgetLaw law) => law.QuarterlyCaps.ContainsKey(clarification.Initiator)
        && !(clarification.Initiator == ClarificationInitiator.Deputies && clarification.Ground == ClarificationGround.StabilityThreat)
        && (law.Policies.HigherBudgetClarificationsAreCapped || clarification.Ground != ClarificationGround.HigherBudgetClarified);

    // Art. 106(4) of the Code of 2008 caps the akim and the bodies of self-government together.
    private static int DecidedInQuarter(BudgetCycle current, Clarification clarification, LocalDate today, BudgetLaw law) => current.Clarifications.Count(other =>
        other.AmendedOn is { } day && NextQuarter(day) == NextQuarter(today)
        && Capped(other.Initiator) == Capped(clarification.Initiator) && IsCapped(other, law));

    private static ClarificationInitiator Capped(ClarificationInitiator initiator) =>
        initiator == ClarificationInitiator.Assembly ? ClarificationInitiator.Akim : initiator;

    private static LocalDate NextQuarter(LocalDate day) => new LocalDate(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).PlusMonths(3);
}
