using NodaTime;
using SelfGov.Assemblies.Agreements;
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
    private static readonly Words QuarterText = new(
        "бюджет бір бастамашының бастамасы бойынша тоқсанына бір реттен жиі нақтыланбауға тиіс",
        "бюджет должен уточняться по инициативе одного лица не чаще одного раза в квартал",
        "the budget must be clarified on one initiator's motion at most once a quarter");

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
            .RequireGroundInForce(law)
            .RequireExtraordinaryBudget(law)
            .Require(
                "clarification.initiator", basis,
                new(
                    "бастамашы кодексте көзделген болуға және өзі ұсынуға тиіс",
                    "инициатор должен быть предусмотрен кодексом и предлагать сам",
                    "the code must know the initiator, who must propose in person"),
                m => law.Initiators.ContainsKey(m.Command.Initiator) && m.Actor.Role.Equals(RoleOf(m.Command.Initiator)),
                found: m => ClarificationTexts.Of(m.Command.Initiator),
                field: nameof(ProposeClarification.Initiator))
            .ClosedUnless(
                "clarification.initiator",
                m => !Enum.GetValues<ClarificationInitiator>().Any(initiator => m.Actor.Role.Equals(RoleOf(initiator)))
                    || law.Initiators.Keys.Any(initiator => m.Actor.Role.Equals(RoleOf(initiator))))
            .Require(
                "clarification.proposal", basis,
                new("ұсыныс берілуге тиіс", "предложение должно быть приложено", "there must be a proposal"),
                nameof(ProposeClarification.Proposal), m => m.Command.Proposal, Present)
            .Require(
                "clarification.quarter", QuarterBasis(law), QuarterText, nameof(ProposeClarification.Initiator),
                m => DecidedInQuarter(m.Case, m.Command.Initiator, m.Today, law) + 1,
                m => IsCapped(m.Command.Initiator, m.Command.Ground, law) ? AtMost(law.QuarterlyCaps[m.Command.Initiator].Value) : default,
                earliest: m => m.Case.Zone.AtStartOfDay(NextQuarter(m.Today)).ToInstant())
            .Require(
                "clarification.higher", law.AfterHigherBudget.Basis,
                new(
                    "өзгерістер енгізу туралы қаулының күні нақтылау аудандық бюджетті нақтылауға байланысты болса ғана көрсетілуге, "
                    + "аудандық бюджет туралы шешімге қол қойылған күннен ерте және бүгіннен кеш болмауға тиіс",
                    "день постановления о внесении изменений должен быть указан только при уточнении вслед за районным бюджетом, быть не "
                    + "раньше подписания решения о районном бюджете и не позднее сегодняшнего дня",
                    "the day of the amending resolution must be given only where the district budget is the cause, not lie before the "
                    + "signing of that budget, and not lie ahead"),
                m => m.Command.Ground == ClarificationGround.HigherBudgetClarified
                    ? m.Command.HigherResolutionOn is { } day && day <= m.Today && !(day < m.Case.DistrictSignedOn)
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
            consider.RequireConsideration(law);
        }
        else
        {
            consider.RequireNothingOfAssembly(law);
        }

        consider.Decide(m => law.AssemblyConsidersClarifications
            ? new ClarificationConsidered(
                m.Today, m.Part.Number, m.Context.Proofs.Agreed(m.Command.Agreement), m.Command.Paper, ConsiderationRules.OpinionOf(m))
            : new ClarificationConsidered(m.Today, m.Part.Number, null));

        cycle.On<SupportClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationConsidered)
            .By(Roles.BudgetCommission)
            .Decide(m => new ClarificationSupported(m.Today, m.Part.Number));

        cycle.On<DropClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationConsidered)
            .By(Roles.AkimsOffice, Roles.BudgetCommission, Roles.Maslikhat)
            .Require(
                "clarification.decided", law.AfterHigherBudget.Basis,
                new(
                    "аудандық бюджетті нақтылауға байланысты нақтылауды тек мәслихат шешуге тиіс",
                    "уточнение вслед за районным бюджетом должен решать только маслихат",
                    "a clarification that follows the district budget must be decided by the maslikhat alone"),
                m => m.Part.Ground != ClarificationGround.HigherBudgetClarified || m.Actor.Role.Equals(Roles.Maslikhat))
            .Decide(m => new ClarificationDropped(m.Today, m.Part.Number));
    }

    private static void DefineDraft(Builder cycle, BudgetLaw law, CycleDays days, Clarified parts)
    {
        cycle.On<SubmitClarificationRequests, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                law.ClarificationRequests?.Basis ?? law.ClarificationDrafted)
            .By(Roles.AkimsOffice)
            .Duty(Since("clarification.requests-due", law.ClarificationRequests, law, days))
            .Decide(m => new ClarificationRequested(m.Today, m.Part.Number, Late(m, days, law.ClarificationRequests)));

        cycle.On<ConcludeOnRequests, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number),
                law.ClarificationConclusions?.Basis ?? law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .Duty(Since("clarification.conclusions-due", law.ClarificationConclusions, law, days))
            .Decide(m => new ClarificationConcluded(m.Today, m.Part.Number, Late(m, days, law.ClarificationConclusions)));

        cycle.On<DraftClarifiedBudget, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationDrafted)
            .By(Roles.PlanningBody)
            .RequireSoundBudget(law, nameof(DraftClarifiedBudget.Draft), m => m.Command.Draft)
            .RequireReceiptsChange(law)
            .RequireChange(law)
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
            .Decide(m => new ClarificationDecisionDrafted(
                m.Today, m.Part.Number, Late(m, days, law.ClarificationDecision)));

        cycle.On<SubmitClarification, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationDrafted)
            .By(Roles.DistrictAkimat)
            .Decide(m => new ClarificationSubmitted(m.Today, m.Part.Number, m.Part.Opinion));

        cycle.On<ClarifyBudget, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ClarificationDrafted)
            .By(Roles.Maslikhat)
            .Owed(new Limit<BudgetCycle, Clarification>(
                "clarification.higher-due", new(
                    "аудандық бюджетті нақтылауға байланысты нақтылаудың соңғы күні", "последний день уточнения вслед за районным бюджетом",
                    "last day to follow the district budget"),
                law.AfterHigherBudget.Basis, (current, part) =>
                    part.IsUnderWay ? days.After(law.AfterHigherBudget, part.HigherResolutionOn, current) : null))
            .Require(
                "clarification.base", law.ClarificationDrafted,
                new(
                    "жоба қолданыстағы бюджет негізінде жасалуға тиіс", "проект должен быть составлен на основе действующего бюджета",
                    "the draft must start from the budget as it stands, corrections and sequesters included"),
                m => m.Part.DraftedAtRevision, m => Exactly(m.Case.Revision))
            .Require(
                "clarification.quarter", QuarterBasis(law), QuarterText,
                m => DecidedInQuarter(m.Case, m.Part.Initiator, m.Today, law) + 1,
                m => IsCapped(m.Part.Initiator, m.Part.Ground, law) ? AtMost(law.QuarterlyCaps[m.Part.Initiator].Value) : default,
                earliest: m => m.Case.Zone.AtStartOfDay(NextQuarter(m.Today)).ToInstant())
            .Decide(m => new BudgetClarified(
                m.Today, m.Part.Number,
                CycleDays.DaysLate(days.After(law.AfterHigherBudget, m.Part.HigherResolutionOn, m.Case), m.Today, m.Case)));

        cycle.On<AmendImplementation, Clarification>(
                parts, (current, command) => current.Clarifications.Find(command.Number), law.ImplementationAmended.Basis)
            .By(Roles.Akim)
            .Duty(Since("clarification.implementation-due", law.ImplementationAmended, law, days))
            .RequireCarryOver(law, nameof(AmendImplementation.CarryOver), m => m.Command.CarryOver)
            .Decide(m => new ImplementationAmended(
                m.Today, m.Part.Number, Late(m, days, law.ImplementationAmended), m.Command.CarryOver));
    }

    private static Limit<BudgetCycle, Clarification> Since(string code, Ruled<TimeLimit>? limit, BudgetLaw law, CycleDays days) => new(
        code, new("нақтылау сатысының соңғы күні", "последний день этапа уточнения", "last day of this step of the clarification"),
        limit?.Basis ?? law.ClarificationDrafted, (current, part) => days.After(limit, part.Since, current));

    private static int? Late<TCommand>(Matter<BudgetCycle, Clarification, TCommand> m, CycleDays days, Ruled<TimeLimit>? limit)
        where TCommand : class, ICommand<BudgetCycle> => CycleDays.DaysLate(days.After(limit, m.Part.Since, m.Case), m.Today, m.Case);

    private static Role RoleOf(ClarificationInitiator initiator) => initiator switch
    {
        ClarificationInitiator.Akim => Roles.Akim,
        ClarificationInitiator.Assembly => Roles.Assembly,
        ClarificationInitiator.DistrictAkimat => Roles.DistrictAkimat,
        _ => Roles.Deputies,
    };

    private static Citation QuarterBasis(BudgetLaw law) =>
        law.QuarterlyCaps.GetValueOrDefault(ClarificationInitiator.Akim)?.Basis ?? law.ClarificationDrafted;

    private static bool IsCapped(ClarificationInitiator initiator, ClarificationGround ground, BudgetLaw law) =>
        law.QuarterlyCaps.ContainsKey(initiator)
        && !(initiator == ClarificationInitiator.Deputies && ground == ClarificationGround.StabilityThreat)
        && (law.Policies.HigherBudgetClarificationsAreCapped || ground != ClarificationGround.HigherBudgetClarified);

    // Art. 106(4) of the Code of 2008 caps the akim and the bodies of self-government together.
    private static int DecidedInQuarter(BudgetCycle current, ClarificationInitiator initiator, LocalDate today, BudgetLaw law) =>
        current.Clarifications.Count(other =>
        other.AmendedOn is { } day && NextQuarter(day) == NextQuarter(today)
        && Capped(other.Initiator) == Capped(initiator) && IsCapped(other.Initiator, other.Ground, law));

    private static ClarificationInitiator Capped(ClarificationInitiator initiator) =>
        initiator == ClarificationInitiator.Assembly ? ClarificationInitiator.Akim : initiator;

    private static LocalDate NextQuarter(LocalDate day) => new LocalDate(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).PlusMonths(3);
}
