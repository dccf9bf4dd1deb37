using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Steps;
using SelfGov.Budgets.Figures;
using SelfGov.Cases;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Budgets.Accounts.AccountState;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Budgets.Accounts.SelfGovernmentAccount, SelfGov.Budgets.Accounts.AccountState>;

namespace SelfGov.Budgets.Accounts;

/// <summary>
/// A year of the cash-control account of local self-government, before rural districts had budgets (Law 148 of 2014, art. 35, 39-3).
/// </summary>
public sealed class SelfGovernmentAccountLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "self-government-account";

    /// <summary>The procedure as a host adds it. The one edition, B0, governs every account.</summary>
    public static readonly Procedure<SelfGovernmentAccount> Procedure = new(
        Kind,
        () => AccountPlanEditions.All.All.Select(edition => edition.Id),
        (edition, _) => Under(AccountPlanEditions.All[edition].Law),
        typeof(AccountFact),
        typeof(AccountCommand),
        () => AccountJson.Default,
        (opening, _) => opening is DraftPlan ? AccountPlanEditions.All.All[0].Id : null,
        null)
    {
        Name = new("жергілікті өзін-өзі басқару шоты", "счёт местного самоуправления", "account of local self-government"),
    };

    private readonly AccountPlanLaw law;
    private readonly Builder account;

    private SelfGovernmentAccountLifecycle(AccountPlanLaw law)
    {
        this.law = law;
        account = new Builder(Procedure, law.Id, id => new SelfGovernmentAccount(id, law));
        account.GovernedBy(law, AccountJson.Default, null);
    }

    /// <summary>The procedure under a law.</summary>
    /// <param name="law">The law. It counts no working days.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<SelfGovernmentAccount, AccountState> Under(AccountPlanLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var lifecycle = new SelfGovernmentAccountLifecycle(law);
        lifecycle.account.Topology(NotPlanned, Configure);
        lifecycle.account.Name(States(law));
        lifecycle.Plan();
        lifecycle.Year();
        lifecycle.Monitoring();
        lifecycle.Programmes();
        return lifecycle.account.Build();
    }

    private static StateText<AccountState>[] States(AccountPlanLaw law) =>
    [
        new(NotPlanned, new("жоспар жоқ", "плана нет", "no plan"), law.Plan),
        new(AccountState.PlanDrafted, new("жоспар жасалды", "план составлен", "plan drafted"), law.Plan),
        new(AccountState.AssemblyAgreed, new("жиналыспен келісілді", "согласован собранием", "agreed by the assembly"), law.Plan),
        new(AccountState.PlanApproved, new("әкім бекітті", "утверждён акимом", "approved by the akim"), law.Plan),
        new(AccountOpen, new("шот ашық", "счёт открыт", "account open"), law.Account),
        new(Executing, new("атқарылуда", "исполняется", "in execution"), law.Account),
        new(Monitored, new("мониторинг жүргізілді", "проведён мониторинг", "monitored"), law.MonitoringInYear.Basis),
        new(
            AccountState.RecommendationsAdopted, new("ұсынымдар қабылданды", "приняты рекомендации", "recommendations adopted"),
            law.MonitoringInYear.Basis),
        new(Closed, new("жыл аяқталды", "год завершён", "year closed"), law.Account, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<AccountState> account)
    {
        account.Configure(NotPlanned)
            .Permit<PlanDrafted>(AccountState.PlanDrafted);
        account.Configure(AccountState.PlanDrafted)
            .Record<PlanDrafted, PlanRefused>()
            .Permit<PlanAgreed>(AccountState.AssemblyAgreed);
        account.Configure(AccountState.AssemblyAgreed)
            .Permit<PlanApproved>(AccountState.PlanApproved);
        account.Configure(AccountState.PlanApproved)
            .Permit<AccountOpened>(AccountOpen);
        account.Configure(AccountOpen)
            .Permit<ExecutionBegan>(Executing);
        account.Configure(Executing)
            .Permit<ExecutionMonitored>(Monitored);
        account.Configure(Monitored)
            .Permit<RecommendationsAdopted>(AccountState.RecommendationsAdopted);
        account.Configure(AccountState.RecommendationsAdopted)
            .Permit<AkimConcluded>(Executing);
        foreach (AccountState executed in new[] { Executing, Monitored, AccountState.RecommendationsAdopted })
        {
            account.Configure(executed).Permit<YearEnded>(Closed);
        }

        // The programmes of the district budget go their own way beside the account.
        foreach (AccountState open in Enum.GetValues<AccountState>().Where(state => state is not (NotPlanned or Closed)))
        {
            account.Configure(open).Record<ProgrammesProposed, ProgrammesDiscussed, ProgrammesSent, ProgrammesIncluded>();
        }
    }

    private static void ConfigureProposal(TopologyDefinition<ProgrammeProposalState> proposal)
    {
        proposal.Configure(ProgrammeProposalState.Proposed)
            .Permit<ProgrammesDiscussed>(ProgrammeProposalState.Discussed);
        proposal.Configure(ProgrammeProposalState.Discussed)
            .Permit<ProgrammesSent>(ProgrammeProposalState.SentToDistrict);
        proposal.Configure(ProgrammeProposalState.SentToDistrict)
            .Permit<ProgrammesIncluded>(ProgrammeProposalState.InDistrictBudget);
    }

    // Article 35(1-3)11): the plan, agreed with the assembly and approved by the akim.
    private void Plan()
    {
        account.On<DraftPlan>(law.Plan)
            .By(Roles.AkimsOffice)
            .Require(
                "plan.of-the-unit", law.Plan,
                new(
                    "жоспарды осы бірлік жасаған болуға тиіс", "план должен быть составлен этой единицей",
                    "the plan must be drawn up by this unit"),
                nameof(DraftPlan.Plan), m => m.Command.Plan.Unit == UnitOf(m) ? m.Command.Unit.Code : m.Command.Plan.Unit,
                m => Exactly(UnitOf(m)))
            .Require(
                "plan.year", law.LastYear.Basis,
                new(
                    "бұл жылы бірліктің шоты бар, дербес бюджеті жоқ болуға тиіс",
                    "в этом году у единицы должен быть счёт и не должно быть самостоятельного бюджета",
                    "the unit must have an account and no budget of its own in that year"),
                nameof(DraftPlan.Plan), m => m.Command.Plan.Year, m => Between(law.FirstYear.Value, LastYearOf(m.Command.Unit)))
            .Require(
                "plan.amounts", law.Plan,
                new("сомалар теріс болмауға тиіс", "суммы не должны быть отрицательными", "the amounts must not be negative"),
                m => !m.Command.Plan.Receipts.IsNegative && !m.Command.Plan.Expenditure.IsNegative,
                field: nameof(DraftPlan.Plan))
            .Decide(m => new PlanDrafted(m.Now.InZone(m.Command.Unit.Zone).Date, m.Command.Unit, m.Command.Plan));

        // A plan that is drafted anew stays with the unit of the first.
        static string UnitOf(Matter<SelfGovernmentAccount, Whole, DraftPlan> m) => m.Case.Plan?.Unit ?? m.Command.Unit.Code;

        account.On<RecordPlanAgreement>(law.Plan)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .RequireAgreement(
                new AgreementTerms(
                    AgendaItemKind.MoneyPlan, law.Plan, law.AssemblyQuorum, law.AssemblyMajority, law.AgreementIsFreshForDays,
                    law.PapersAreAccepted),
                m => m.Command.Agreement, m => m.Command.Paper, m => m.Case.Plan?.Digest, m => m.Case.DraftedOn)
            .Decide(m => new PlanAgreed(m.Today, m.Context.Proofs.Agreed(m.Command.Agreement), m.Command.Paper));

        account.On<RecordPlanRefusal>(law.AssemblyDecides)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Require(
                "refusal.meeting", law.AssemblyDecides,
                new("жиналыс көрсетілуге тиіс", "собрание должно быть указано", "the meeting must be named"),
                nameof(RecordPlanRefusal.Meeting), m => m.Command.Meeting, Present)
            .Decide(m => new PlanRefused(m.Today, m.Command.Meeting));

        account.On<ApprovePlan>(law.Plan)
            .By(Roles.Akim)
            .Decide(m => new PlanApproved(m.Today));
    }

    // Article 35(1)4-1): the account and the year of the plan.
    private void Year()
    {
        account.On<OpenAccount>(law.Account)
            .By(Roles.Treasury)
            .Decide(m => new AccountOpened(m.Today));

        account.When(
            new Limit<SelfGovernmentAccount>(
                "year.starts", new("жоспар жылының басталуы", "начало года плана", "the beginning of the year"), law.Account,
                current => StartOf(current, 0)),
            (_, at) => new ExecutionBegan(at));
        account.When(
            new Limit<SelfGovernmentAccount>(
                "year.ends", new("жоспар жылының аяқталуы", "окончание года плана", "the end of the year"), law.Account,
                current => StartOf(current, 1)),
            (_, at) => new YearEnded(at));
    }

    // Article 39-3(4): the monitoring commission checks, the assembly recommends, the akim concludes.
    private void Monitoring()
    {
        Citation basis = law.MonitoringInYear.Basis;
        account.On<MonitorExecution>(basis)
            .By(Roles.MonitoringCommission)
            .Require(
                "monitoring.half-year", basis,
                new(
                    "мониторинг жарты жылда бір рет, одан жиі — тек жиналыстың шешімімен жүргізілуге тиіс",
                    "мониторинг должен проводиться один раз в полугодие, чаще — только по решению собрания",
                    "the monitoring must be once in a half-year, more often only on a decision of the assembly"),
                m => m.Command.IsExtra || m.Case.LastRegularCheck is not { } last || HalfOf(last) < HalfOf(m.Today),
                found: m => Words.Of(m.Case.LastRegularCheck!.Value),
                field: nameof(MonitorExecution.IsExtra))
            .Decide(m => new ExecutionMonitored(m.Today, m.Command.IsExtra));

        account.On<AdoptRecommendations>(basis)
            .By(Roles.Assembly)
            .Decide(m => new RecommendationsAdopted(m.Today));

        account.On<ConcludeOnRecommendations>(basis)
            .By(Roles.Akim)
            .Decide(m => new AkimConcluded(m.Today));
    }

    // Articles 35(1)4) and 39-3(3)1): proposals on programmes of the unit inside the district budget.
    private void Programmes()
    {
        PartDefinition<SelfGovernmentAccount, ProgrammeProposal> proposals = account.HasParts(
            new("бағдарламалар ұсынысы", "предложение по программам", "proposal on programmes"),
            ProgrammeProposalState.Proposed,
            ConfigureProposal,
            ProposalStates(law),
            proposal => proposal.State,
            current => current.Proposals,
            proposal => proposal.Number.ToString(CultureInfo.InvariantCulture));

        account.On<ProposeProgrammes>(law.Programmes)
            .By(Roles.AkimsOffice)
            .Decide(m => new ProgrammesProposed(m.Today, m.Case.Proposals.Count + 1));

        account.On<RecordDiscussion, ProgrammeProposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number), law.AssemblyDiscusses)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Decide(m => new ProgrammesDiscussed(m.Today, m.Part.Number));

        account.On<SendProgrammes, ProgrammeProposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number), law.Programmes)
            .By(Roles.AkimsOffice)
            .Decide(m => new ProgrammesSent(m.Today, m.Part.Number));

        account.On<RecordInclusion, ProgrammeProposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number), law.InDistrictBudget)
            .By(Roles.DistrictAkimat, Roles.Maslikhat)
            .Decide(m => new ProgrammesIncluded(m.Today, m.Part.Number));
    }

    private static ImmutableArray<StateText<ProgrammeProposalState>> ProposalStates(AccountPlanLaw law) =>
    [
        new(ProgrammeProposalState.Proposed, new("ұсынылды", "предложено", "proposed"), law.Programmes),
        new(ProgrammeProposalState.Discussed, new("талқыланды", "обсуждено", "discussed"), law.AssemblyDiscusses),
        new(
            ProgrammeProposalState.SentToDistrict, new("аудан әкімдігінде", "в акимате района", "with the akimat of the district"),
            law.Programmes),
        new(
            ProgrammeProposalState.InDistrictBudget, new("аудандық бюджетте", "в районном бюджете", "in the district budget"),
            law.InDistrictBudget, IsFinal: true),
    ];

    private int LastYearOf(Kazakhstan.Locality unit) =>
        unit.Population > BudgetEditions.SmallUnit.Value ? law.LastYear.Value : law.LastYearOfSmallUnits.Value;

    private static Instant StartOf(SelfGovernmentAccount current, int yearsAfter) =>
        current.Zone.AtStartOfDay(new LocalDate(current.Plan!.Year + yearsAfter, 1, 1)).ToInstant();

    private int HalfOf(LocalDate day) => ((day.Month - 1) * law.MonitoringInYear.Value / 12) + 1;
}
