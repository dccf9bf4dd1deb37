using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Budgets.Cycle;

/// <summary>The law of the budget of a rural district as a list of parameters, for reading and for comparing editions.</summary>
public static class BudgetParameters
{
    private static readonly Words AssemblyQuorum = new(
        "жиналыстың кворумы, жіберілген мүшелерден",
        "кворум собрания, от делегированных членов",
        "quorum of the assembly, of those delegated");

    private static readonly Words AssemblyMajority = new(
        "жиналыстың көпшілігі, қатысушылардан", "большинство собрания, от участников", "majority of the assembly, of those present");

    private static readonly Words AssemblyDecides = new(
        "жиналыстың шешімі және келіспеушілік", "решение собрания и несогласие", "decision of the assembly, and disagreement");

    private static readonly Words Monitoring = new(
        "қоғамдастық мониторингі, жылына неше рет",
        "мониторинг сообщества, сколько раз в год",
        "monitoring by the community, times a year");

    /// <summary>The parameters of an edition, in the order of the cycle.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(BudgetLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var list = new ParameterList(law.Id);
        PlanningParameters.AddTo(list, law, assembly => assembly
            .Add("assembly.decides", AssemblyDecides, law.AssemblyDecides)
            .Add("assembly.quorum", AssemblyQuorum, law.AssemblyQuorum)
            .Add("assembly.majority", AssemblyMajority, law.AssemblyMajority));
        ExecutionParameters.AddTo(list, law);
        Report(list, law);
        list.Add("monitoring.in-year", Monitoring, law.MonitoringInYear);
        return list.Build();
    }

    /// <summary>
    /// The parameters of account plans, which units had before budgets of their own; they share codes with those of the budgets.
    /// </summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(AccountPlanLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add("year.first", new("алғашқы жыл", "первый год", "first year"), law.FirstYear)
            .Add("year.last", new("соңғы жыл", "последний год", "last year"), law.LastYear)
            .Add("year.last-of-small-units", new(
                "шағын бірліктердің соңғы жылы",
                "последний год малых единиц",
                "last year of small units"), law.LastYearOfSmallUnits)
            .Add("account.programmes", new(
                "аудан бағдарламалары бойынша ұсыныстар",
                "предложения по программам района",
                "proposals on programmes of the district"), law.Programmes)
            .Add("account.assembly-discusses", new(
                "жиналыстың талқылауы",
                "обсуждение собранием",
                "discussion by the assembly"), law.AssemblyDiscusses)
            .Add("account.in-district-budget", new(
                "аудандық бюджеттің құрамында",
                "в составе районного бюджета",
                "part of the district budget"), law.InDistrictBudget)
            .Add(
                "account.plan", new(
                    "ақша түсімдері мен шығыстары жоспары", "план поступлений и расходов денег",
                    "plan of receipts and expenditure"),
                law.Plan)
            .Add(
                "account.account", new("қолма-қол ақшаны бақылау шоты", "контрольный счёт наличности", "cash-control account"), law.Account)
            .Add("assembly.decides", AssemblyDecides, law.AssemblyDecides)
            .Add("assembly.quorum", AssemblyQuorum, law.AssemblyQuorum)
            .Add("assembly.majority", AssemblyMajority, law.AssemblyMajority)
            .Add("monitoring.in-year", Monitoring, law.MonitoringInYear)
            .Build();
    }

    private static void Report(ParameterList list, BudgetLaw law) => list
        .Add("report.monthly", new("D19: ай сайынғы есептер", "D19: ежемесячные отчёты", "D19: monthly reports"), law.MonthlyReports)
        .Add("report.to-assembly", new(
            "D20: жылдық есеп жиналыстың қарауында",
            "D20: годовой отчёт на рассмотрении собрания",
            "D20: annual report with the assembly"), law.ReportToAssembly, YearlyDayText.Of)
        .Add(
            "report.agreed", new("есепті жиналыспен келісу", "согласование отчёта с собранием", "assembly agrees to the report"),
            law.ReportAgreed)
        .Add("report.to-audit", CodeTerms.Of(
            law.ReportToAudit.Basis,
            new("D21: есеп ревизиялық комиссияда", "D21: отчёт в ревизионной комиссии", "D21: report with the audit commission"),
            new("D21: есеп тексеру комиссиясында", "D21: отчёт в ревизионной комиссии", "D21: report with the audit commission")),
            law.ReportToAudit, YearlyDayText.Of)
        .Add("report.to-maslikhat", new(
            "D22: есеп мәслихатта",
            "D22: отчёт в маслихате",
            "D22: report with the maslikhat"), law.ReportToMaslikhat, YearlyDayText.Of)
        .Add("report.reviewed", new(
            "D23: тұрақты комиссиялардың қарауы",
            "D23: рассмотрение постоянными комиссиями",
            "D23: review by the standing commissions"), law.ReportReviewed)
        .Add(
            "report.session", new("D24: есепті бекіту сессиясы", "D24: сессия по отчёту", "D24: session on the report"), law.ReportSession);
}

/// <summary>Lists the parameters from the forecast to the approval and the implementation decision.</summary>
internal static class PlanningParameters
{
    internal static void AddTo(ParameterList list, BudgetLaw law, Action<ParameterList> assembly)
    {
        Drafting(list, law);
        assembly(list);
        Determining(list, law);
        Approving(list, law);
        Implementing(list, law);
    }

    private static void Drafting(ParameterList list, BudgetLaw law) => list
        .Add("year.first", new("алғашқы бюджет жылы", "первый бюджетный год", "first budget year"), law.FirstBudgetYear)
        .Add("structure", new("бюджет құрылымы", "структура бюджета", "structure of the budget"), law.Structure)
        .Add("structure.special-receipts", new(
            "арнаулы түсімдер", "специальные поступления", "special receipts"), law.HasSpecialReceipts, law.Structure)
        .Add("forecast", new("түсімдер болжамы", "прогноз поступлений", "forecast of receipts"), law.RevenueForecast)
        .Add("limits", new("шығыстар лимиттері", "лимиты расходов", "limits of expenditure"), law.Limits)
        .Add(
            "limits.due", new("D1: лимиттерді жеткізу", "D1: доведение лимитов", "D1: limits communicated"), law.LimitsDue,
            YearlyDayText.Of)
        .Add("development-requests.due", new(
            "D26: нысаналы даму трансферттеріне өтінім", "D26: заявка на целевые трансферты на развитие",
            "D26: requests for transfers for development"), law.DevelopmentRequestsDue, YearlyDayText.Of)
        .Add("development-requests.first-year", new(
            "D26: алғашқы бюджет жылы", "D26: первый бюджетный год", "D26: first budget year"), law.FirstYearOfDevelopmentRequests)
        .Add("request", CodeTerms.Of(
            law.Request,
            new("бюджеттік сұраным", "бюджетный запрос", "budget request"),
            new("бюджеттік өтінім", "бюджетная заявка", "budget request")), law.Request)
        .Add("request.due", CodeTerms.Of(
            law.RequestDue?.Basis ?? law.Request,
            new("D2: сұранымның күні", "D2: день запроса", "D2: day of the request"),
            new("D2: өтінімнің күні", "D2: день заявки", "D2: day of the request")), law.RequestDue, YearlyDayText.Of)
        .Add("request.after-limits", new(
            "D2: лимиттер жеткізілгеннен кейінгі сұраным",
            "D2: запрос после доведения лимитов",
            "D2: request after the limits"), law.RequestAfterLimits)
        .Add(
            "draft.form", new("жобаның нысаны мен қосымшалары", "форма и приложения проекта", "form and annexes of the draft"),
            law.DraftForm)
        .Add("draft.assembly-agrees", new(
            "жобаны жиналыспен келісу", "согласование проекта с собранием", "assembly agrees to the draft"), law.AssemblyAgrees);

    private static void Determining(ParameterList list, BudgetLaw law) => list
        .Add("draft.due", new(
            "D3: келісілген жоба жоспарлау органында",
            "D3: согласованный проект в органе планирования",
            "D3: agreed draft with the planning body"), law.DraftDue, YearlyDayText.Of)
        .Add("draft.to-commission", new(
            "бюджет комиссиясының қарауына енгізу",
            "внесение на рассмотрение бюджетной комиссии",
            "put to the budget commission"), law.PutToCommission)
        .Add("draft.determined", new(
            "D4: жобаны айқындау", "D4: определение проекта", "D4: draft determined"), law.DeterminedDue, YearlyDayText.Of)
        .Add("draft.second-look", new(
            "D5: жиналыстың қарауына қайта ұсыну",
            "D5: повторное представление собранию",
            "D5: to the assembly again"), law.SecondLookDue, YearlyDayText.Of)
        .Add("district.determined", new(
            "D6: аудандық бюджетті айқындау",
            "D6: определение районного бюджета",
            "D6: district budget determined"), law.DistrictDeterminedDue, YearlyDayText.Of)
        .Add("district.to-akimat", new(
            "D6: аудандық бюджет әкімдікте",
            "D6: районный бюджет в акимате",
            "D6: district budget with its akimat"), law.DistrictToAkimatDue, YearlyDayText.Of)
        .Add("district.to-maslikhat", new(
            "D6: аудандық бюджет мәслихатта",
            "D6: районный бюджет в маслихате",
            "D6: district budget with the maslikhat"), law.DistrictToMaslikhatDue, YearlyDayText.Of);

    private static void Approving(ParameterList list, BudgetLaw law) => list
        .Add("decision.text", new("шешім жобасының мәтіні", "текст проекта решения", "text of the draft decision"), law.DecisionText)
        .Add(
            "decision.subvention", new("шешімдегі бюджеттік субвенция", "бюджетная субвенция в решении", "subvention in the decision"),
            law.SubventionInDecision)
        .Add("decision.withdrawal", new(
            "шешімдегі бюджеттік алып қою", "бюджетное изъятие в решении", "withdrawal in the decision"), law.WithdrawalInDecision)
        .Add("decision.submitted", new(
            "D7: шешім жобасын мәслихатқа енгізу",
            "D7: внесение проекта решения в маслихат",
            "D7: draft decision submitted to the maslikhat"), law.SubmissionDue, YearlyDayText.Of)
        .Add("maslikhat.commissions", new(
            "тұрақты комиссиялардың қарауы",
            "рассмотрение постоянными комиссиями",
            "consideration by the standing commissions"), law.StandingCommissions)
        .Add("maslikhat.amendments", new("депутаттардың түзетулері", "поправки депутатов", "amendments of deputies"), law.Amendments)
        .Add("maslikhat.session", new("сессия", "сессия", "session"), law.Session)
        .Add("approval", new("бюджетті бекіту", "утверждение бюджета", "approval of the budget"), law.Approval)
        .Add("approval.after-district", new(
            "D8: аудандық бюджеттен кейін бекіту",
            "D8: утверждение после районного бюджета",
            "D8: approval after the district budget"), law.ApprovalAfterDistrict)
        .Add("approval.due", new("D8: бекіту күні", "D8: день утверждения", "D8: day of the approval"), law.ApprovalDue, YearlyDayText.Of)
        .Add("approval.own-decisions", new(
            "бірнеше бірліктің бюджетін жекелеген шешімдермен бекіту",
            "утверждение бюджетов нескольких единиц отдельными решениями",
            "budgets of several units by decisions of their own"), law.OwnDecisions)
        .Add("approval.first-quarter-plan", new(
            "D9: бірінші тоқсанға арналған қаржы жоспары", "D9: финансовый план на первый квартал",
            "D9: first-quarter plan"), law.FirstQuarterPlanDue, YearlyDayText.Of)
        .Add("approval.late", new(
            "D10: одан кейін бекіту", "D10: утверждение после него", "D10: approval after it"), law.LateApprovalDue, YearlyDayText.Of)
        .Each<BudgetDocument>(
            "publication", new("жариялау", "публикация", "publication"), BudgetDocumentText.Of,
            document => law.Publications.GetValueOrDefault(document))
        .Add("publication.on-portal", new(
            "ашық бюджеттердің интернет-порталында",
            "на интернет-портале открытых бюджетов",
            "on the portal of open budgets"), law.PublicationOnPortal);

    private static void Implementing(ParameterList list, BudgetLaw law) => list
        .Add("implementation", new("іске асыру туралы шешім", "решение о реализации", "implementation decision"), law.Implementation)
        .Add("implementation.after-approval", new(
            "D11: бекітілгеннен кейінгі шешім",
            "D11: решение после утверждения",
            "D11: decision after the approval"), law.ImplementationAfterApproval)
        .Add(
            "implementation.due", new("D11: шешім күні", "D11: день решения", "D11: day of the decision"), law.ImplementationDue,
            YearlyDayText.Of)
        .Add("request.aligned", new(
            "D12: бюджеттік сұранымды сәйкес келтіру",
            "D12: приведение бюджетного запроса в соответствие",
            "D12: request brought in line"), law.RequestAligned, YearlyDayText.Of)
        .Add("approval.consolidation", new(
            "D13: облыстың жинақталған бюджеттері",
            "D13: сводные бюджеты области",
            "D13: consolidated budgets of the oblast"), law.ConsolidationAfterApproval)
        .Add("carry-over.list", new(
            "D14: толық пайдалануға рұқсат етілетін бюджеттік бағдарламалардың тізбесі",
            "D14: перечень бюджетных программ, по которым разрешено доиспользование",
            "D14: list of money to carry over"), law.CarryOverListDue, YearlyDayText.Of)
        .Add("carry-over.returned", new(
            "D14: қайтадан толық пайдаланылмаған қаражатты қайтару",
            "D14: возврат повторно недоиспользованных средств",
            "D14: money not used returned"), law.CarryOverReturnDue, YearlyDayText.Of);
}

/// <summary>Lists the parameters of clarifications, corrections, sequesters and the suspension of a budget.</summary>
internal static class ExecutionParameters
{
    private static readonly Words SinceDay = new("{0}, {1:дан} бастап", "{0}, с {1}", "{0}, since {1}");

    internal static void AddTo(ParameterList list, BudgetLaw law)
    {
        list.Add("financial-year", new("қаржы жылы", "финансовый год", "financial year"), law.FinancialYear);
        Clarification(list, law);
        list
            .Add("correction.share", new(
                "түзетудің ең үлкен үлесі, бағдарламадан",
                "наибольшая доля корректировки, от программы",
                "largest share of a correction, of a programme"), law.Correction)
            .Add("correction.share-since-amendment", new(
                "өзгерістен кейінгі түзетудің ең үлкен үлесі, бағдарламадан",
                "наибольшая доля корректировки после изменения кодекса, от программы",
                "largest share of a correction since the amendment, of a programme"),
                law.CorrectionSinceAmendment, share => SinceDay.With(share.Share.Text, Words.Of(share.From)))
            .Add("correction.on-grounds", new(
                "әкімнің өзі жүргізетін түзету", "корректировка самим акимом", "correction by the akim alone"), law.CorrectionOnGrounds)
            .Each<CorrectionGround>(
                "correction.ground", new("түзету негізі", "основание корректировки", "ground of a correction"), CorrectionGroundText.Of,
                ground => law.CorrectionGrounds.GetValueOrDefault(ground))
            .Add("balances", new(
                "жыл басындағы қалдықтар", "остатки на начало года", "balances at the start of the year"), law.OpeningBalances)
            .Each<BalancePurpose>(
                "balances.purpose", new("қалдықтардың мақсаты", "цель остатков", "purpose of balances"), BalancePurposeText.Of,
                purpose => law.BalancePurposes.GetValueOrDefault(purpose))
            .Each<BalancePurpose>(
                "balances.purpose-days", new(
                    "қалдықтардың мақсаты қолданылатын күндер", "дни действия цели остатков", "days on which a purpose of balances holds"),
                BalancePurposeText.Of,
                purpose => law.PurposePeriods.GetValueOrDefault(purpose) is { } period
                    ? new Ruled<Words>(period.Value.Text, period.Basis)
                    : null)
            .Each<BalancePurpose>(
                "overfulfilment.purpose", new(
                    "жоспардан асқан түсімдердің мақсаты", "цель поступлений сверх плана", "purpose of receipts above the plan"),
                BalancePurposeText.Of,
                purpose => law.OverfulfilmentPurposes.GetValueOrDefault(purpose))
            .Add("overfulfilment.early-repayment", new(
                "жоспардан асқан түсімдерден борышты өтеу", "погашение долга из поступлений сверх плана",
                "repayment of the debt from receipts above the plan"), law.EarlyRepayment)
            .Add("sequester", new("секвестрлеу", "секвестр", "sequester"), law.Sequester)
            .Add("sequester.threshold", new(
                "мәслихат секвестрлеуінің шегі, шығыстардан",
                "порог секвестра маслихатом, от расходов",
                "threshold of the maslikhat's sequester, of the expenditure"), law.SequesterThreshold)
            .Add(
                "sequester.protected", new(
                    "секвестрлеуге жатпайтын бағдарламалар", "программы, не подлежащие секвестру",
                    "protected programmes"),
                law.ProtectedProgrammes)
            .Add("sequester.of-approved-volume", new(
                "үлес бекітілген көлемнен ғана", "доля только от утверждённого объёма", "share of the approved volume alone"),
                law.SequesterIsOfApprovedVolume)
            .Each<ProtectedList>(
                "sequester.list", new(
                    "секвестрлеуге жатпайтын бағдарламалар тізбесі", "перечень программ, не подлежащих секвестру",
                    "list of protected programmes"),
                ProtectedListText.Of, list => law.ProtectedLists.GetValueOrDefault(list))
            .Each<ExemptReason>(
                "sequester.exempt", new("секвестрлеуге жатпайды", "не подлежат секвестру", "not subject to sequester"),
                ExemptReasonText.Of, reason => law.SequesterExempts.GetValueOrDefault(reason))
            .Add("sequester.obligations-exempt-after", new(
                "осы күннен кейін міндеттемелер секвестрлеуге жатпайды", "после этого дня обязательства не подлежат секвестру",
                "obligations are not sequestered after"), law.ObligationsExemptAfter, YearlyDayText.Of)
            .Add("operations.suspended-for-clarification", new(
                "нақтылау кезінде операцияларды тоқтата тұру", "приостановление операций при уточнении",
                "operations suspended for a clarification"), law.SuspensionForClarification)
            .Add("operations.suspended-for-sequester", new(
                "секвестрлеу кезінде операцияларды тоқтата тұру", "приостановление операций при секвестре",
                "operations suspended for a sequester"), law.SuspensionForSequester)
            .Add("suspension", new(
                "төтенше мемлекеттік бюджет", "чрезвычайный государственный бюджет", "extraordinary state budget"), law.Suspension)
            .Add("unit.ends", new(
                "таратылған бірліктің бюджеті", "бюджет упразднённой единицы", "budget of a unit that was abolished"), law.UnitEnds)
            .Add("unspent.annulled", new(
                "пайдаланылмаған қаражаттың күшін жою", "аннулирование неиспользованных средств",
                "money not used is annulled"), law.UnspentAnnulled)
            .Add("unit.ends-next-year", new(
                "таратуға байланысты шығыстар кезекті жоспарлы кезеңде",
                "расходы, связанные с упразднением, в очередном плановом периоде",
                "expenditure of an abolition in the next plan period"), law.UnitEndsNextYear);
    }

    private static void Clarification(ParameterList list, BudgetLaw law) => list
        .Add(
            "clarification.grounds", new("нақтылау негіздері", "основания уточнения", "grounds of a clarification"),
            law.GroundsOfClarification)
        .Each<ClarificationGround>(
            "clarification.ground", new("нақтылау негізі", "основание уточнения", "ground of a clarification"), ClarificationTexts.Of,
            ground => law.Grounds.GetValueOrDefault(ground))
        .Each<ClarificationGround>(
            "clarification.ground-days", new(
                "негіз қолданылатын күндер", "дни действия основания", "days on which a ground holds"), ClarificationTexts.Of,
            ground => law.GroundPeriods.GetValueOrDefault(ground) is { } period
                ? new Ruled<Words>(period.Value.Text, period.Basis)
                : null)
        .Add("clarification.receipts-change", new(
            "түсімдердің өзгеруі, бекітілген жылдық көлемнен", "изменение поступлений, от утверждённого годового объёма",
            "change of receipts, of the approved volume"), law.ReceiptsChange)
        .Each<ClarificationInitiator>(
            "clarification.initiator", new("нақтылауды ұсынады", "уточнение предлагает", "who proposes a clarification"),
            ClarificationTexts.Of,
            initiator => law.Initiators.GetValueOrDefault(initiator))
        .Each<ClarificationInitiator>(
            "clarification.in-quarter", new(
                "D15: тоқсанына нақтылаулар саны",
                "D15: число уточнений в квартал",
                "D15: clarifications in a quarter"), ClarificationTexts.Of,
            initiator => law.QuarterlyCaps.GetValueOrDefault(initiator) is { } cap
                ? new Ruled<Words>(Words.Of(cap.Value), cap.Basis)
                : null)
        .Add("clarification.considered", new(
            "нақтылау жөніндегі ұсынысты қарау", "рассмотрение предложения по уточнению",
            "clarification considered first"), law.ClarificationConsidered)
        .Add("clarification.considered-by-assembly", new(
            "алдымен жергілікті қоғамдастық жиналысы қарайды",
            "сначала рассматривает собрание местного сообщества",
            "the assembly considers it first"),
            law.AssemblyConsidersClarifications, law.ClarificationConsidered)
        .Add("clarification.drafted", new("нақтыланған бюджет", "уточнённый бюджет", "clarified budget"), law.ClarificationDrafted)
        .Add("clarification.after-district", new(
            "D16: аудан әкімдігінің қаулысынан кейінгі нақтылау",
            "D16: уточнение после постановления акимата района",
            "D16: clarification after the district's resolution"), law.AfterHigherBudget)
        .Add("clarification.requests", new("D17: сұранымдар", "D17: запросы", "D17: requests"), law.ClarificationRequests)
        .Add("clarification.conclusions", new("D17: қорытындылар", "D17: заключения", "D17: conclusions"), law.ClarificationConclusions)
        .Add("clarification.decision", new("D17: шешім жобасы", "D17: проект решения", "D17: draft decision"), law.ClarificationDecision)
        .Add("implementation.amended", new(
            "D18: іске асыру туралы шешімді өзгерту",
            "D18: изменение решения о реализации",
            "D18: implementation decision amended"), law.ImplementationAmended);
}

/// <summary>The names of the grounds of a correction, for texts.</summary>
internal static class CorrectionGroundText
{
    internal static Words Of(CorrectionGround ground) => ground switch
    {
        CorrectionGround.Reorganisation => new(
            "атқарушы органдарды қайта ұйымдастыру",
            "реорганизация исполнительных органов",
            "reorganisation of executive bodies"),
        CorrectionGround.TransfersOrLoans => new(
            "нысаналы трансферттер мен бюджеттік кредиттер көлемдерінің өзгеруі",
            "изменение объёмов целевых трансфертов и бюджетных кредитов",
            "change of targeted transfers and loans"),
        CorrectionGround.HigherReserve => new(
            "жоғары тұрған бюджеттің резервінен қаражат бөлу",
            "выделение средств из резерва вышестоящего бюджета",
            "money of a higher reserve"),
        CorrectionGround.OpeningBalances => new(
            "жыл басындағы қалдықтарды пайдалану",
            "использование остатков на начало года",
            "use of the balances at the start of the year"),
        CorrectionGround.CarriedOver => new(
            "өткен жылғы қаражатты толық пайдалану",
            "доиспользование средств прошлого года",
            "money carried over from the year before"),
        CorrectionGround.CashGapLoan => new(
            "қолма-қол ақша тапшылығын жабуға арналған кредит",
            "кредит на покрытие дефицита наличности",
            "loan to cover a gap of cash"),
        CorrectionGround.Overfulfilment => new(
            "түсімдердің жоспардан асып кетуі", "превышение поступлений над планом", "receipts above the plan"),
        _ => Words.Same(ground.ToString()),
    };
}
