using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;
using Clarified = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.Clarifications.Clarification>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The clarification of the budget (Budget Code 2025, art. 94, 96; 2008, art. 106, 109-1).</summary>
internal static class ClarificationSteps
{
    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days, Clarified parts)
    {
        DefineProposal(cycle, law);
        DefineConsideration(cycle, law, parts);
        DefineDraft(cycle, law, days, parts);
        DefineDecision(cycle, law, days, parts);
    }

    private static void DefineProposal(Builder cycle, BudgetLaw law)
    {
        Citation basis = law.Initiators[ClarificationInitiator.Akim];
        cycle.On<ProposeClarification>(basis)
            .By(Roles.Akim, Roles.Assembly, Roles.DistrictAkimat, Roles.Deputies)
            .Require(
                "clarification.ground", basis,
                new(
                    "негіз кодексте көзделген болуға тиіс", "основание должно быть предусмотрено кодексом",
                    "the code must know the ground"),
                nameof(ProposeClarification.Ground), m => m.Command.Ground, OneOf<ClarificationGround>([.. law.Grounds.Keys.Order()]),
                ClarificationTexts.Of)
            .Require(
                "clarification.initiator", basis,
                new(
                    "бастамашы кодексте көзделген болуға және өзі ұсынуға тиіс",
                    "инициатор должен быть предусмотрен кодексом и предлагать сам",
                    "the code must know the initiator, who must propose in person"),
                m => law.Initiators.ContainsKey(m.Command.Initiator) && m.Actor.Role.Equals(RoleOf(m.Command.Initiator)),
                found: m => ClarificationTexts.Of(m.Command.Initiator),
                field: nameof(ProposeClarification.Initiator))
            .Require(
                "clarification.proposal", basis,
                new("ұсыныс берілуге тиіс", "предложение должно быть приложено", "there must be a proposal"),
                nameof(ProposeClarification.Proposal), m => m.Command.Proposal, Present)
            .Require(
                "clarification.higher", law.AfterHigherBudget.Basis,
                new(
                    "аудан бюджеті себеп болса ғана өзгертілген қаулының күні көрсетілуге тиіс, ол өткен болуға тиіс",
                    "день изменённого постановления должен быть указан только при причине в районном бюджете и быть прошедшим",
                    "the day of the amended resolution must be given only where the district budget is the cause, and must lie behind"),
                m => m.Command.Ground == ClarificationGround.HigherBudgetClarified
                    ? m.Command.HigherResolutionOn <= m.Today
                    : m.Command.HigherResolutionOn is null,
                found: m => m.Command.HigherResolutionOn is { } day ? Words.Of(day) : new("жоқ", "нет", "none"),
                field: nameof(ProposeClarification.HigherResolutionOn))
            .Decide(m => new ClarificationProposed(
                m.Today, m.Case.Clarifications.Count + 1, m.Command.Ground, m.Command.Initiator, m.Command.Proposal,
                m.Command.HigherResolutionOn));
    }

    private static void DefineConsideration(Builder cycle, BudgetLaw law, Clarified parts)
    {
        var consider = cycle.On<ConsiderClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationConsidered)
            .By(law.AssemblyConsidersClarifications ? [Roles.Assembly, Roles.AkimsOffice] : [Roles.AkimsOffice]);
        if (law.AssemblyConsidersClarifications)
        {
            consider.RequireAgreement(
                AgreementTerms.Of(law, AgendaItemKind.BudgetClarification, law.ClarificationConsidered),
                m => m.Command.Agreement, m => m.Command.Paper, m => m.Part.Proposal.Digest, m => m.Part.ProposedOn);
        }

        consider.Decide(m => law.AssemblyConsidersClarifications
            ? new ClarificationConsidered(m.Today, m.Part.Number, m.Context.Proofs.Agreed(m.Command.Agreement), m.Command.Paper)
            : new ClarificationConsidered(m.Today, m.Part.Number, null));

        cycle.On<SupportClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationConsidered)
            .By(Roles.BudgetCommission)
            .Decide(m => new ClarificationSupported(m.Today, m.Part.Number));

        cycle.On<DropClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationConsidered)
            .By(Roles.Assembly, Roles.AkimsOffice, Roles.BudgetCommission, Roles.Maslikhat)
            .Decide(m => new ClarificationDropped(m.Today, m.Part.Number));
    }

    private static void DefineDraft(Builder cycle, BudgetLaw law, CycleDays days, Clarified parts)
    {
        cycle.On<SubmitClarificationRequests, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                law.ClarificationRequests?.Basis ?? law.ClarificationDrafted)
            .By(Roles.AkimsOffice)
            .Duty(Since("clarification.requests-due", law.ClarificationRequests, law, days))
            .Decide(m => new ClarificationRequested(m.Today, m.Part.Number));

        cycle.On<ConcludeOnRequests, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                law.ClarificationConclusions?.Basis ?? law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .Duty(Since("clarification.conclusions-due", law.ClarificationConclusions, law, days))
            .Decide(m => new ClarificationConcluded(m.Today, m.Part.Number));

        cycle.On<DraftClarifiedBudget, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .RequireSoundBudget(law, nameof(DraftClarifiedBudget.Draft), m => m.Command.Draft)
            .Decide(m => new ClarifiedBudgetDrafted(m.Today, m.Part.Number, m.Command.Draft));

        cycle.On<SecondClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationDrafted)
            .By(Roles.BudgetCommission)
            .Decide(m => new ClarificationSeconded(m.Today, m.Part.Number));
    }

    private static void DefineDecision(Builder cycle, BudgetLaw law, CycleDays days, Clarified parts)
    {
        cycle.On<DraftClarificationDecision, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                law.ClarificationDecision?.Basis ?? law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .Duty(Since("clarification.decision-due", law.ClarificationDecision, law, days))
            .Decide(m => new ClarificationDecisionDrafted(m.Today, m.Part.Number));

        cycle.On<SubmitClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationDrafted)
            .By(Roles.DistrictAkimat)
            .Decide(m => new ClarificationSubmitted(m.Today, m.Part.Number));

        cycle.On<ClarifyBudget, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationDrafted)
            .By(Roles.Maslikhat)
            .Duty(new Limit<BudgetCycle, Clarification>(
                "clarification.higher-due", new(
                    "аудан бюджетінен кейін нақтылаудың соңғы күні", "последний день уточнения вслед за районным бюджетом",
                    "last day to follow the district budget"),
                law.AfterHigherBudget.Basis, (current, part) => days.After(law.AfterHigherBudget, part.HigherResolutionOn, current)))
            .Require(
                "clarification.base", law.ClarificationDrafted,
                new(
                    "жоба қолданыстағы бюджеттен жасалған болуға тиіс", "проект должен быть составлен от действующего бюджета",
                    "the draft must start from the budget as it stands, corrections and sequesters included"),
                m => m.Part.DraftedAtRevision, m => Exactly(m.Case.Revision))
            .Require(
                "clarification.quarter",
                law.QuarterlyCaps.GetValueOrDefault(ClarificationInitiator.Akim)?.Basis ?? law.ClarificationDrafted,
                new(
                    "бір бастамашының нақтылауы тоқсанына бір реттен аспауға тиіс",
                    "уточнение по инициативе одного лица должно проводиться не чаще раза в квартал",
                    "one initiator's clarifications must keep the cap of the quarter"),
                m => DecidedInQuarter(m.Case, m.Part, m.Today, law) + 1,
                m => IsCapped(m.Part, law) ? AtMost(law.QuarterlyCaps[m.Part.Initiator].Value) : default,
                earliest: m => m.Case.Zone.AtStartOfDay(NextQuarter(m.Today)).ToInstant())
            .Decide(m => new BudgetClarified(m.Today, m.Part.Number));

        cycle.On<AmendImplementation, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ImplementationAmended.Basis)
            .By(Roles.Akim)
            .Duty(Since("clarification.implementation-due", law.ImplementationAmended, law, days))
            .Decide(m => new ImplementationAmended(m.Today, m.Part.Number));
    }

    private static Limit<BudgetCycle, Clarification> Since(string code, Ruled<TimeLimit>? limit, BudgetLaw law, CycleDays days) => new(
        code, new("нақтылау сатысының соңғы күні", "последний день этапа уточнения", "last day of this step of the clarification"),
        limit?.Basis ?? law.ClarificationDrafted, (current, part) => days.After(limit, part.Since, current));

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
    private static int DecidedInQuarter(BudgetCycle current, Clarification clarification, LocalDate today, BudgetLaw law) =>
        current.Clarifications.Count(other =>
        other.AmendedOn is { } day && NextQuarter(day) == NextQuarter(today)
        && Capped(other.Initiator) == Capped(clarification.Initiator) && IsCapped(other, law));

    private static ClarificationInitiator Capped(ClarificationInitiator initiator) =>
        initiator == ClarificationInitiator.Assembly ? ClarificationInitiator.Akim : initiator;

    private static LocalDate NextQuarter(LocalDate day) => new LocalDate(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).PlusMonths(3);
}
