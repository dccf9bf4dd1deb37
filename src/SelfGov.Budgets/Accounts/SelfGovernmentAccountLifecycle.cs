using SelfGov.Kazakhstan.Bodies;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Account = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Budgets.Accounts.SelfGovernmentAccount, SelfGov.Budgets.Accounts.AccountState, SelfGov.Budgets.Accounts.AccountTrigger>;
using Fact = SelfGov.Budgets.Accounts.AccountTrigger;
using State = SelfGov.Budgets.Accounts.AccountState;

namespace SelfGov.Budgets.Accounts;

/// <summary>A year of the cash-control account of local self-government, before rural districts had budgets (Law 148 of 2014, art. 35, 39-3).</summary>
public static class SelfGovernmentAccountLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "self-government-account";

    private static readonly Words Between = new("{0} – {1}", "{0} – {1}", "{0} – {1}");

    /// <summary>The lifecycles of all editions; one.</summary>
    public static ImmutableArray<Lifecycle<SelfGovernmentAccount>> All { get; } = [.. AccountPlanEditions.All.All.Select(edition => Under(edition.Law))];

    /// <summary>The lifecycle under a law.</summary>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<SelfGovernmentAccount, AccountState, AccountTrigger> Under(AccountPlanLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var account = new Account(Kind, law.Id, id => new SelfGovernmentAccount(id, law));
        account.Topology(State.NotPlanned, Configure);
        account.Name([.. AccountNames.States(law)]);
        AccountNames.NameTriggers(account);
        DefinePlan(account, law);
        DefineYear(account, law);
        DefineMonitoring(account, law);
        DefineProgrammes(account, law);
        return account.Build();
    }

    internal static void Configure(StateMachine<State, Fact> account)
    {
        account.Configure(State.NotPlanned).Permit(Fact.PlanDrafted, State.PlanDrafted);
        account.Configure(State.PlanDrafted)
            .Record(Fact.PlanDrafted, Fact.PlanRefused)
            .Permit(Fact.PlanAgreed, State.AssemblyAgreed);
        account.Configure(State.AssemblyAgreed).Permit(Fact.PlanApproved, State.PlanApproved);
        account.Configure(State.PlanApproved).Permit(Fact.AccountOpened, State.AccountOpen);
        account.Configure(State.AccountOpen).Permit(Fact.ExecutionBegan, State.Executing);
        account.Configure(State.Executing).Permit(Fact.ExecutionMonitored, State.Monitored);
        account.Configure(State.Monitored).Permit(Fact.RecommendationsAdopted, State.RecommendationsAdopted);
        account.Configure(State.RecommendationsAdopted).Permit(Fact.AkimConcluded, State.Executing);
        foreach (State executed in new[] { State.Executing, State.Monitored, State.RecommendationsAdopted })
        {
            account.Configure(executed).Permit(Fact.YearEnded, State.Closed);
        }

        // The programmes of the district budget go their own way beside the account.
        foreach (State open in Enum.GetValues<State>().Where(state => state is not (State.NotPlanned or State.Closed)))
        {
            account.Configure(open).Record(Fact.ProgrammesProposed, Fact.ProgrammesDiscussed, Fact.ProgrammesSent, Fact.ProgrammesIncluded);
        }
    }

    private static void DefinePlan(Account account, AccountPlanLaw law)
    {
        account.On<DraftPlan>(new(
            "түсімдер мен шығыстар жоспарын жасау",
            "составить план поступлений и расходов",
            "draft the plan"), law.Plan)
            .By(Roles.AkimsOffice)
            .Require("plan.of-the-unit", law.Plan,
                new("жоспар осы бірліктікі болуға тиіс", "план составлен этой единицей", "the plan must be of this unit"),
                matter => matter.Command.Plan.Unit == matter.Command.Unit.Code && (matter.Case.Plan is not { } plan || plan.Unit == matter.Command.Unit.Code),
                matter => Words.Same(matter.Command.Unit.Code),
                matter => Words.Same(matter.Command.Plan.Unit))
            .Require("plan.year", law.LastYear.Basis,
                new(
                    "бұл жылы бірліктің шоты бар, дербес бюджеті жоқ болуға тиіс",
                    "в этом году у единицы есть счёт и ещё нет самостоятельного бюджета",
                    "the unit must have an account and no budget of its own in that year"),
                matter => matter.Command.Plan.Year >= law.FirstYear.Value && matter.Command.Plan.Year <= LastYearOf(matter.Command.Unit.Population, law),
                matter => Between.With(Words.Of(law.FirstYear.Value), Words.Of(LastYearOf(matter.Command.Unit.Population, law))),
                matter => Words.Of(matter.Command.Plan.Year))
            .Require("plan.amounts", law.Plan,
                new("сомалар теріс болмауға тиіс", "суммы не могут быть отрицательными", "the amounts must not be negative"),
                matter => !matter.Command.Plan.Receipts.IsNegative && !matter.Command.Plan.Expenditure.IsNegative)
            .Yields(Fact.PlanDrafted)
            .Decide(matter => new PlanDrafted(matter.Now.InZone(matter.Command.Unit.Zone).Date, matter.Command.Unit, matter.Command.Plan));

        account.On<RecordPlanAgreement>(new(
            "жиналыстың келісімін тіркеу",
            "зафиксировать согласование собрания",
            "record the agreement"), law.Plan)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .RequireAgreement(
                new AgreementTerms(AgendaItemKind.MoneyPlan, law.Plan, law.AssemblyQuorum, law.AssemblyMajority, law.AgreementIsFreshForDays),
                matter => matter.Command.Agreement, matter => matter.Case.Plan?.Digest, matter => matter.Case.DraftedOn)
            .Yields(Fact.PlanAgreed)
            .Decide(matter => new PlanAgreed(matter.Today, matter.Command.Agreement));

        account.On<RecordPlanRefusal>(new(
            "жиналыстың келіспегенін тіркеу",
            "зафиксировать отказ собрания",
            "record the refusal"), law.AssemblyDecides)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Require("refusal.meeting", law.AssemblyDecides,
                new("жиналыс көрсетілуге тиіс", "собрание должно быть указано", "the meeting must be named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Meeting))
            .Yields(Fact.PlanRefused)
            .Decide(matter => new PlanRefused(matter.Today, matter.Command.Meeting));

        account.On<ApprovePlan>(new("жоспарды бекіту", "утвердить план", "approve the plan"), law.Plan)
            .By(Roles.Akim)
            .Yields(Fact.PlanApproved)
            .Decide(matter => new PlanApproved(matter.Today));
    }

    private static void DefineYear(Account account, AccountPlanLaw law)
    {
        account.On<OpenAccount>(new("шотты ашу", "открыть счёт", "open the account"), law.Account)
            .By(Roles.Treasury)
            .Yields(Fact.AccountOpened)
            .Decide(matter => new AccountOpened(matter.Today));
        account.When(
            new Limit<SelfGovernmentAccount>(
                "year.starts", new(
                    "жоспар жылының басталуы",
                    "начало года плана",
                    "the beginning of the year"), law.Account, current => StartOf(current, 0)),
            Fact.ExecutionBegan, (_, moment) => new ExecutionBegan(moment));
        account.When(
            new Limit<SelfGovernmentAccount>(
                "year.ends", new(
                    "жоспар жылының аяқталуы",
                    "окончание года плана",
                    "the end of the year"), law.Account, current => StartOf(current, 1)),
            Fact.YearEnded, (_, moment) => new YearEnded(moment));
    }

    private static void DefineMonitoring(Account account, AccountPlanLaw law)
    {
        Citation basis = law.MonitoringInYear.Basis;
        account.On<MonitorExecution>(new("атқарылуын тексеру", "проверить исполнение", "check the execution"), basis)
            .By(Roles.MonitoringCommission)
            .Require("monitoring.half-year", basis,
                new(
                    "жарты жылда бір рет тексеріледі, одан артығы жиналыс шешімімен", "проверка раз в полугодие, чаще по решению собрания",
                    "a check is once in a half-year; more often on a decision of the assembly"),
                matter => matter.Command.IsExtra || matter.Case.LastRegularCheck is not { } last || HalfOf(last, law) < HalfOf(matter.Today, law),
                found: matter => Words.Of(matter.Case.LastRegularCheck!.Value))
            .Yields(Fact.ExecutionMonitored)
            .Decide(matter => new ExecutionMonitored(matter.Today, matter.Command.IsExtra));
        account.On<AdoptRecommendations>(new("ұсынымдар қабылдау", "принять рекомендации", "adopt recommendations"), basis)
            .By(Roles.Assembly)
            .Yields(Fact.RecommendationsAdopted)
            .Decide(matter => new RecommendationsAdopted(matter.Today));
        account.On<ConcludeOnRecommendations>(new(
            "негізделген қорытынды беру",
            "дать мотивированное заключение",
            "give a reasoned conclusion"), basis)
            .By(Roles.Akim)
            .Yields(Fact.AkimConcluded)
            .Decide(matter => new AkimConcluded(matter.Today));
    }

    private static void DefineProgrammes(Account account, AccountPlanLaw law)
    {
        var proposals = account.HasParts(
            new Words("бағдарламалар ұсынысы", "предложение по программам", "proposal on programmes"),
            ProgrammeProposal.Machine,
            [
                new(ProgrammeProposalState.Proposed, new("ұсынылды", "предложено", "proposed"), law.Programmes),
                new(ProgrammeProposalState.Discussed, new("талқыланды", "обсуждено", "discussed"), law.AssemblyDiscusses),
                new(ProgrammeProposalState.SentToDistrict, new(
                    "аудан әкімдігінде",
                    "в акимате района",
                    "with the akimat of the district"), law.Programmes),
                new(ProgrammeProposalState.InDistrictBudget, new(
                    "аудан бюджетінде",
                    "в районном бюджете",
                    "in the district budget"), law.InDistrictBudget, IsFinal: true),
            ],
            proposal => proposal.State,
            current => current.Proposals,
            proposal => proposal.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        account.On<ProposeProgrammes>(new(
            "бюджеттік бағдарламаларды ұсыну",
            "предложить бюджетные программы",
            "propose budget programmes"), law.Programmes)
            .By(Roles.AkimsOffice)
            .Yields(Fact.ProgrammesProposed)
            .Decide(matter => new ProgrammesProposed(matter.Today, matter.Case.Proposals.Count + 1));
        account.On<RecordDiscussion, ProgrammeProposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number),
                new("талқылауды тіркеу", "зафиксировать обсуждение", "record the discussion"), law.AssemblyDiscusses)
            .By(Roles.AkimsOffice, Roles.Assembly)
            .Yields(Fact.ProgrammesDiscussed)
            .Decide(matter => new ProgrammesDiscussed(matter.Today, matter.Part.Number));
        account.On<SendProgrammes, ProgrammeProposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number),
                new("аудан әкімдігіне жіберу", "направить в акимат района", "send to the akimat of the district"), law.Programmes)
            .By(Roles.AkimsOffice)
            .Yields(Fact.ProgrammesSent)
            .Decide(matter => new ProgrammesSent(matter.Today, matter.Part.Number));
        account.On<RecordInclusion, ProgrammeProposal>(
                proposals, (current, command) => current.Proposals.Find(command.Number),
                new(
                    "аудан бюджетіне енгізілгенін тіркеу",
                    "зафиксировать включение в районный бюджет",
                    "record the inclusion"), law.InDistrictBudget)
            .By(Roles.DistrictAkimat, Roles.Maslikhat)
            .Yields(Fact.ProgrammesIncluded)
            .Decide(matter => new ProgrammesIncluded(matter.Today, matter.Part.Number));
    }

    private static int LastYearOf(int population, AccountPlanLaw law) =>
        population > BudgetEditions.SmallUnit.Value ? law.LastYear.Value : law.LastYearOfSmallUnits.Value;

    private static Instant StartOf(SelfGovernmentAccount current, int yearsAfter) =>
        current.Zone.AtStartOfDay(new LocalDate(current.Plan!.Year + yearsAfter, 1, 1)).ToInstant();

    private static int HalfOf(LocalDate day, AccountPlanLaw law) => ((day.Month - 1) * law.MonitoringInYear.Value / 12) + 1;
}
