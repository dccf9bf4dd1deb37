using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// A command about the cycle of a budget. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(SendRevenueForecast), "send-revenue-forecast")]
[JsonDerivedType(typeof(CommunicateLimits), "communicate-limits")]
[JsonDerivedType(typeof(SubmitRequest), "submit-request")]
[JsonDerivedType(typeof(PrepareDraft), "prepare-draft")]
[JsonDerivedType(typeof(PutDraftToAssembly), "put-draft-to-assembly")]
[JsonDerivedType(typeof(RecordAgreement), "record-agreement")]
[JsonDerivedType(typeof(RecordRefusal), "record-refusal")]
[JsonDerivedType(typeof(SubmitDraft), "submit-draft")]
[JsonDerivedType(typeof(PutDraftToCommission), "put-draft-to-commission")]
[JsonDerivedType(typeof(DetermineDraft), "determine-draft")]
[JsonDerivedType(typeof(PutDraftToAssemblyAgain), "put-draft-to-assembly-again")]
[JsonDerivedType(typeof(DraftDecision), "draft-decision")]
[JsonDerivedType(typeof(SubmitDecision), "submit-decision")]
[JsonDerivedType(typeof(ReferToCommissions), "refer-to-commissions")]
[JsonDerivedType(typeof(ConcludeCommissions), "conclude-commissions")]
[JsonDerivedType(typeof(RecordDistrictBudgetSigned), "record-district-budget-signed")]
[JsonDerivedType(typeof(ApproveBudget), "approve-budget")]
[JsonDerivedType(typeof(IssueFirstQuarterPlan), "issue-first-quarter-plan")]
[JsonDerivedType(typeof(DecideImplementation), "decide-implementation")]
[JsonDerivedType(typeof(ReportMonth), "report-month")]
[JsonDerivedType(typeof(ProposeClarification), "propose-clarification")]
[JsonDerivedType(typeof(ConsiderClarification), "consider-clarification")]
[JsonDerivedType(typeof(SupportClarification), "support-clarification")]
[JsonDerivedType(typeof(SubmitClarificationRequests), "submit-clarification-requests")]
[JsonDerivedType(typeof(ConcludeOnRequests), "conclude-on-requests")]
[JsonDerivedType(typeof(DraftClarifiedBudget), "draft-clarified-budget")]
[JsonDerivedType(typeof(SecondClarification), "second-clarification")]
[JsonDerivedType(typeof(DraftClarificationDecision), "draft-clarification-decision")]
[JsonDerivedType(typeof(SubmitClarification), "submit-clarification")]
[JsonDerivedType(typeof(ClarifyBudget), "clarify-budget")]
[JsonDerivedType(typeof(DropClarification), "drop-clarification")]
[JsonDerivedType(typeof(AmendImplementation), "amend-implementation")]
[JsonDerivedType(typeof(CorrectBudget), "correct-budget")]
[JsonDerivedType(typeof(CorrectBudgetOnGround), "correct-budget-on-ground")]
[JsonDerivedType(typeof(SequesterBudget), "sequester-budget")]
[JsonDerivedType(typeof(RecordExtraordinaryBudget), "record-extraordinary-budget")]
[JsonDerivedType(typeof(RecordExtraordinaryBudgetEnded), "record-extraordinary-budget-ended")]
[JsonDerivedType(typeof(SubmitReportToAssembly), "submit-report-to-assembly")]
[JsonDerivedType(typeof(RecordReportAgreement), "record-report-agreement")]
[JsonDerivedType(typeof(RecordReportRefusal), "record-report-refusal")]
[JsonDerivedType(typeof(SubmitReportToAudit), "submit-report-to-audit")]
[JsonDerivedType(typeof(RecordAuditReport), "record-audit-report")]
[JsonDerivedType(typeof(SubmitReportToMaslikhat), "submit-report-to-maslikhat")]
[JsonDerivedType(typeof(ReviewReport), "review-report")]
[JsonDerivedType(typeof(ApproveReport), "approve-report")]
[JsonDerivedType(typeof(RecordProtectedProgrammes), "record-protected-programmes")]
[JsonDerivedType(typeof(SuspendOperations), "suspend-operations")]
[JsonDerivedType(typeof(ResumeOperations), "resume-operations")]
[JsonDerivedType(typeof(PublishBudgetDocument), "publish-budget-document")]
[JsonDerivedType(typeof(HandOverBudget), "hand-over-budget")]
[JsonDerivedType(typeof(BringBudgetToNil), "bring-budget-to-nil")]
[JsonDerivedType(typeof(CorrectForecast), "correct-forecast")]
[JsonDerivedType(typeof(CorrectLimits), "correct-limits")]
[JsonDerivedType(typeof(CorrectRequest), "correct-request")]
public abstract record BudgetCycleCommand : ICommand<BudgetCycle>
{
    private protected BudgetCycleCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Sends the forecast of revenue to the planning body; opens the cycle.</summary>
/// <param name="Unit">The unit whose budget it is.</param>
/// <param name="Year">The budget year: the first year of the plan period.</param>
/// <param name="Forecast">The forecast receipts, down to the subclass.</param>
/// <param name="KeepEdition">Whether the host chose this edition although another governs the year or the day (G7).</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record SendRevenueForecast(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("бюджет жылы", "бюджетный год", "budget year")] int Year,
    [Label("түсімдер болжамы", "прогноз поступлений", "forecast of receipts")] ImmutableArray<ReceiptLine> Forecast,
    [Label("заңның осы редакциясын сақтау", "сохранение этой редакции закона", "this edition of law kept")]
    bool KeepEdition = false) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("түсімдер болжамын жіберу", "направить прогноз поступлений", "send the forecast of receipts");

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Tells the limit of expenditure.</summary>
/// <param name="Limit">The limit of the year, above zero.</param>
public sealed record CommunicateLimits(
    [Label("шығыстар лимиті (мың теңге)", "лимит расходов (тыс. тенге)", "limit of expenditure (thousand tenge)")]
    ThousandTenge Limit) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("шығыстар лимиттерін жеткізу", "довести лимиты расходов", "communicate the limits");
}

/// <summary>Submits the budget request.</summary>
/// <param name="Amount">The amount requested, above zero and within the limit.</param>
public sealed record SubmitRequest(
    [Label("сұралған сома (мың теңге)", "запрошенная сумма (тыс. тенге)", "amount requested (thousand tenge)")]
    ThousandTenge Amount) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("бюджеттік сұранымды ұсыну", "представить бюджетный запрос", "submit the budget request");
}

/// <summary>Prepares the draft, or prepares it anew.</summary>
/// <param name="Draft">The three yearly annexes.</param>
/// <exception cref="ArgumentNullException">The draft is null.</exception>
public sealed record PrepareDraft([Label("бюджет жобасы", "проект бюджета", "draft budget")] BudgetPlan Draft) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("бюджет жобасын жасау", "составить проект бюджета", "prepare the draft");

    /// <summary>The draft.</summary>
    public BudgetPlan Draft { get; } = Draft ?? throw new ArgumentNullException(nameof(Draft));
}

/// <summary>Puts the draft to the assembly.</summary>
public sealed record PutDraftToAssembly : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("жобаны жиналысқа шығару", "вынести проект на собрание", "put the draft to the assembly");
}

/// <summary>Records that the assembly agreed to the draft.</summary>
/// <param name="Agreement">The entry of the assembly's decision in the journal of its meeting; null where a paper is named.</param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
public sealed record RecordAgreement(
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Agreement = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
    : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыстың келіскенін тіркеу", "зафиксировать согласование собранием", "record the agreement");
}

/// <summary>Records that the assembly refused to agree to the draft.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordRefusal(
    [Label("жиналыстың сәйкестендіргіші", "идентификатор собрания", "identifier of assembly")] string Meeting) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыстың келіспегенін тіркеу", "зафиксировать несогласие собрания", "record the refusal");
}

/// <summary>Submits the agreed draft to the planning body.</summary>
public sealed record SubmitDraft : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("келісілген жобаны ұсыну", "представить согласованный проект", "submit the agreed draft");
}

/// <summary>Puts the draft to the budget commission.</summary>
public sealed record PutDraftToCommission : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жобаны бюджет комиссиясына енгізу", "внести проект в бюджетную комиссию", "put the draft to the commission");
}

/// <summary>Determines the draft.</summary>
/// <param name="Changed">The draft as determined; null where it stays as it was.</param>
public sealed record DetermineDraft(
    [Label("өзгертілген бюджет жобасы", "изменённый проект бюджета", "changed draft budget")]
    BudgetPlan? Changed = null) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("жобаны айқындау", "определить проект", "determine the draft");
}

/// <summary>Puts the determined draft to the assembly again.</summary>
public sealed record PutDraftToAssemblyAgain : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "айқындалған жобаны жиналыстың қарауына қайта ұсыну", "повторно представить проект на рассмотрение собрания",
        "put the determined draft to the assembly again");
}

/// <summary>Drafts the text of the decision.</summary>
/// <param name="Subvention">The subvention from the district that the text states; null where it states none.</param>
/// <param name="Withdrawal">The withdrawal to the district that the text states; null where it states none.</param>
public sealed record DraftDecision(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label(
        "аудандық бюджеттен бюджеттік субвенция (мың теңге)", "бюджетная субвенция из районного бюджета (тыс. тенге)",
        "subvention from district budget (thousand tenge)")]
    ThousandTenge? Subvention = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label(
        "аудандық бюджетке бюджеттік алып қою (мың теңге)", "бюджетное изъятие в районный бюджет (тыс. тенге)",
        "withdrawal to district budget (thousand tenge)")]
    ThousandTenge? Withdrawal = null) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("шешім жобасын әзірлеу", "разработать проект решения", "draft the decision");
}

/// <summary>Submits the draft decision to the maslikhat.</summary>
public sealed record SubmitDecision : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шешім жобасын мәслихатқа енгізу", "внести проект решения в маслихат", "submit the draft decision");
}

/// <summary>Refers the draft decision to the standing commissions.</summary>
public sealed record ReferToCommissions : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "тұрақты комиссияларға беру", "передать в постоянные комиссии", "refer to the standing commissions");
}

/// <summary>Concludes the work of the standing commissions.</summary>
/// <param name="Amended">The draft with deputies' amendments; null where there are none.</param>
/// <param name="IsJustified">Whether every amendment has a written justification with calculations.</param>
public sealed record ConcludeCommissions(
    [Label("депутаттардың түзетулері бар жоба", "проект с поправками депутатов", "draft with deputies' amendments")]
    BudgetPlan? Amended = null,
    [Label("түзетулердің жазбаша негізделуі", "письменное обоснование поправок", "written justification of amendments")]
    bool IsJustified = false) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("комиссиялардың қорытындысын беру", "дать заключение комиссий", "conclude the commissions");
}

/// <summary>Records the signing of the decision on the district budget.</summary>
/// <param name="On">The day of the signing, in the locality.</param>
public sealed record RecordDistrictBudgetSigned(
    [Label("қол қойылған күн", "день подписания", "day of signing")] LocalDate On) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "аудандық бюджет туралы шешімге қол қойылғанын тіркеу", "зафиксировать подписание решения о районном бюджете",
        "record that the district budget is signed");
}

/// <summary>Approves the budget in the session of the maslikhat.</summary>
public sealed record ApproveBudget : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("бюджетті бекіту", "утвердить бюджет", "approve the budget");
}

/// <summary>Issues the first-quarter plan.</summary>
/// <param name="Total">The expenditure of the plan: a quarter of the forecast budget.</param>
public sealed record IssueFirstQuarterPlan(
    [Label("жоспар шығыстары (мың теңге)", "расходы плана (тыс. тенге)", "expenditure of plan (thousand tenge)")]
    ThousandTenge Total) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бірінші тоқсанға арналған қаржы жоспарын шығару", "издать финансовый план на первый квартал", "issue the first-quarter plan");
}

/// <summary>Decides on the implementation of the maslikhat's decision.</summary>
/// <param name="CarryOver">
/// The programmes whose money of the year before may be used up, with the amounts; null where no list is given: nothing is carried over.
/// </param>
public sealed record DecideImplementation(
    [property: JsonConverter(typeof(OptionalValueListConverter<CarriedOverMoney>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label(
        "толық пайдалануға рұқсат етілетін бюджеттік бағдарламалардың тізбесі",
        "перечень бюджетных программ, по которым разрешено доиспользование",
        "list of programmes with money carried over")]
    ValueList<CarriedOverMoney>? CarryOver = null) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "іске асыру туралы шешім қабылдау", "принять решение о реализации", "decide on the implementation");
}

/// <summary>Reports the execution of a month.</summary>
/// <param name="Month">The month of the budget year, 1 to 12.</param>
public sealed record ReportMonth(
    [Label("есепті ай (1–12)", "отчётный месяц (1–12)", "month reported (1–12)")] int Month) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("ай сайынғы есепті ұсыну", "представить ежемесячный отчёт", "report a month");
}

/// <summary>Proposes to clarify the budget.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Initiator">Who proposes it.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="HigherResolutionOn">
/// The day of the district's amended implementation resolution, where the district budget is the cause.
/// </param>
public sealed record ProposeClarification(
    [Label("нақтылау негізі", "основание уточнения", "ground of clarification")] ClarificationGround Ground,
    [Label("бастамашы", "инициатор", "initiator")] ClarificationInitiator Initiator,
    [Label("нақтылау туралы ұсыныс", "предложение об уточнении", "proposal of clarification")] AgendaDocument Proposal,
    [Label(
        "аудан әкімдігінің өзгерістер енгізу туралы қаулысының күні", "день постановления акимата района о внесении изменений",
        "day of district's amending resolution")]
    LocalDate? HigherResolutionOn = null)
    : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("бюджетті нақтылауды ұсыну", "предложить уточнение бюджета", "propose a clarification");
}

/// <summary>Records that the assembly, or the akim's office, considered the proposal.</summary>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Agreement">
/// The entry of the assembly's decision in the journal of its meeting; null where the office considers, or a paper is named.
/// </param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
/// <param name="Opinion">
/// What the assembly said, stated where a paper shows it. The entry of a decision says it by itself.
/// </param>
public sealed record ConsiderClarification(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number,
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Agreement = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null,
    [Label("жиналыстың пікірі", "мнение собрания", "opinion of assembly")] AssemblyStand? Opinion = null)
    : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("нақтылау ұсынысын қарау", "рассмотреть предложение об уточнении", "consider the proposal");
}

/// <summary>Proposes the clarification as the budget commission.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SupportClarification(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "нақтылауды бюджет комиссиясында ұсыну", "предложить уточнение на бюджетной комиссии",
        "propose the clarification as the commission");
}

/// <summary>Submits the requests of a clarification.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SubmitClarificationRequests(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("нақтылау сұранымдарын ұсыну", "представить запросы по уточнению", "submit the requests");
}

/// <summary>Concludes on the requests of a clarification.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record ConcludeOnRequests(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("сұранымдар бойынша қорытынды беру", "дать заключения по запросам", "conclude on the requests");
}

/// <summary>Drafts the clarified budget.</summary>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Draft">The clarified budget of the year, with what corrections and sequesters have changed.</param>
/// <exception cref="ArgumentNullException">The draft is null.</exception>
public sealed record DraftClarifiedBudget(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number,
    [Label("нақтыланған бюджет жобасы", "проект уточнённого бюджета", "draft of clarified budget")]
    Budget Draft) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "нақтыланған бюджет жобасын жасау", "составить проект уточнённого бюджета", "draft the clarified budget");

    /// <summary>The draft.</summary>
    public Budget Draft { get; } = Draft ?? throw new ArgumentNullException(nameof(Draft));
}

/// <summary>Proposes on the draft of the clarified budget as the budget commission.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SecondClarification(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "нақтыланған бюджет жобасын комиссияда қарау",
        "рассмотреть проект уточнённого бюджета на комиссии",
        "consider the draft as the commission");
}

/// <summary>Drafts the decision that clarifies the budget and hands it to the akimat of the district.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record DraftClarificationDecision(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өзгерістер туралы шешім жобасын әзірлеу", "составить проект решения об изменениях", "draft the amending decision");
}

/// <summary>Submits the decision that clarifies the budget to the maslikhat.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SubmitClarification(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өзгерістер туралы шешім жобасын мәслихатқа енгізу", "внести проект решения об изменениях в маслихат",
        "submit the amending decision");
}

/// <summary>Clarifies the budget in the session of the maslikhat.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarifyBudget(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("бюджетті нақтылау", "уточнить бюджет", "clarify the budget");
}

/// <summary>Does not support a clarification, or does not decide it.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record DropClarification(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("нақтылауды қабылдамау", "отклонить уточнение", "drop the clarification");
}

/// <summary>Brings the implementation decision in line with the clarified budget.</summary>
/// <param name="Number">The number of the clarification.</param>
/// <param name="CarryOver">The list of programmes whose money may be used up, as amended; null where it stays as it is.</param>
public sealed record AmendImplementation(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number,
    [property: JsonConverter(typeof(OptionalValueListConverter<CarriedOverMoney>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label(
        "толық пайдалануға рұқсат етілетін бюджеттік бағдарламалардың тізбесі",
        "перечень бюджетных программ, по которым разрешено доиспользование",
        "list of programmes with money carried over")]
    ValueList<CarriedOverMoney>? CarryOver = null) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "іске асыру туралы шешімге өзгеріс енгізу", "изменить решение о реализации", "amend the implementation decision");
}

/// <summary>Corrects the budget: moves money between programmes.</summary>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Monitoring">The findings of the budget monitoring: money not spent, or spent inefficiently.</param>
/// <param name="Agreement">The entry of the assembly's decision in the journal of its meeting; null where a paper is named.</param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
/// <exception cref="ArgumentNullException">The corrected is null.</exception>
public sealed record CorrectBudget(
    [Label("түзетілген бюджет", "скорректированный бюджет", "corrected budget")] Budget Corrected,
    [Label(
        "бюджеттік мониторинг қорытындылары", "итоги бюджетного мониторинга", "findings of budget monitoring")] AgendaDocument Monitoring,
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Agreement = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
    : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("бюджетті түзету", "скорректировать бюджет", "correct the budget");

    /// <summary>The budget of the year as corrected.</summary>
    public Budget Corrected { get; } = Corrected ?? throw new ArgumentNullException(nameof(Corrected));
}

/// <summary>Corrects the budget on a ground that the code names (Budget Code 2025, art. 98(3); 2008, art. 111(3)).</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Act">The act that is the ground, such as the resolution of the district on the transfers.</param>
/// <param name="Uses">
/// On what the balances, or the receipts above the plan, are spent, and how much on each; null where the ground is another one.
/// </param>
/// <param name="Programmes">The programmes that the reorganisation concerns; null where the ground is another one.</param>
/// <param name="HasNoDebt">Whether the unit has no debt that receipts above the plan would have to repay.</param>
/// <exception cref="ArgumentNullException">The corrected is null.</exception>
public sealed record CorrectBudgetOnGround(
    [Label("түзету негізі", "основание корректировки", "ground of correction")] CorrectionGround Ground,
    [Label("түзетілген бюджет", "скорректированный бюджет", "corrected budget")] Budget Corrected,
    [Label("негіз болған акт", "акт, послуживший основанием", "act that is ground")] AgendaDocument Act,
    [property: JsonConverter(typeof(OptionalValueListConverter<BalanceUse>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("қаражатты мақсаттар бойынша пайдалану", "использование средств по целям", "use of money by purpose")]
    ValueList<BalanceUse>? Uses = null,
    [property: JsonConverter(typeof(OptionalValueListConverter<ProgrammeCode>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("қайта ұйымдастыруға қатысты бағдарламалар", "программы, связанные с реорганизацией", "programmes of reorganisation")]
    ValueList<ProgrammeCode>? Programmes = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [Label("бірлікте борыш жоқ", "у единицы нет долга", "unit has no debt")] bool HasNoDebt = false) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бюджетті негіз бойынша түзету", "скорректировать бюджет по основанию", "correct the budget on a ground");

    /// <summary>The budget of the year as corrected.</summary>
    public Budget Corrected { get; } = Corrected ?? throw new ArgumentNullException(nameof(Corrected));
}

/// <summary>Sequesters the budget: cuts expenditure by what the receipts fall short.</summary>
/// <param name="Sequestered">The budget of the year as sequestered.</param>
/// <param name="Exempt">
/// The money that the code spares beside protected programmes, which stays; null where it is not stated, empty where there is none.
/// </param>
/// <exception cref="ArgumentNullException">The sequestered is null.</exception>
public sealed record SequesterBudget(
    [Label("секвестрлеуден кейінгі бюджет", "бюджет после секвестра", "budget after sequester")]
    Budget Sequestered,
    [property: JsonConverter(typeof(OptionalValueListConverter<ExemptMoney>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("секвестрлеуге жатпайтын қаражат", "средства, не подлежащие секвестру", "money not subject to sequester")]
    ValueList<ExemptMoney>? Exempt = null) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("секвестрлеу жүргізу", "провести секвестр", "sequester the budget");

    /// <summary>The budget of the year as sequestered.</summary>
    public Budget Sequestered { get; } = Sequestered ?? throw new ArgumentNullException(nameof(Sequestered));
}

/// <summary>Records a higher list of programmes not subject to sequester; a list recorded before under the same act is replaced.</summary>
/// <param name="Level">Whose list it is.</param>
/// <param name="Programmes">The programmes; empty where the list names none of this budget.</param>
/// <param name="Act">The law or decision that sets the list.</param>
/// <exception cref="ArgumentNullException">The programmes are null.</exception>
public sealed record RecordProtectedProgrammes(
    [Label("тізбені бекіткен акт", "акт, утвердивший перечень", "act that set list")] ProtectedList Level,
    [Label("секвестрлеуге жатпайтын бағдарламалар", "программы, не подлежащие секвестру", "programmes not subject to sequester")]
    ValueList<ProgrammeCode> Programmes,
    [Label("заң немесе шешім", "закон или решение", "law or decision")] AgendaDocument Act) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "секвестрлеуге жатпайтын бағдарламалар тізбесін тіркеу",
        "зафиксировать перечень программ, не подлежащих секвестру",
        "record a list of protected programmes");

    /// <summary>The programmes.</summary>
    [JsonConverter(typeof(ValueListConverter<ProgrammeCode>))]
    public ValueList<ProgrammeCode> Programmes { get; } = Programmes ?? throw new ArgumentNullException(nameof(Programmes));
}

/// <summary>Suspends operations on programmes that are to be cut.</summary>
/// <param name="Cause">Why.</param>
/// <param name="Programmes">The programmes.</param>
/// <param name="Proposal">The proposal or decision of the budget commission.</param>
/// <exception cref="ArgumentNullException">The programmes are null.</exception>
public sealed record SuspendOperations(
    [Label("тоқтата тұру себебі", "причина приостановления", "cause of suspension")] SuspensionCause Cause,
    [Label("бағдарламалар", "программы", "programmes")] ValueList<ProgrammeCode> Programmes,
    [Label("бюджет комиссиясының ұсынысы", "предложение бюджетной комиссии", "proposal of budget commission")] AgendaDocument Proposal)
    : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "операцияларды тоқтата тұру", "приостановить операции", "suspend operations");

    /// <summary>The programmes.</summary>
    [JsonConverter(typeof(ValueListConverter<ProgrammeCode>))]
    public ValueList<ProgrammeCode> Programmes { get; } = Programmes ?? throw new ArgumentNullException(nameof(Programmes));
}

/// <summary>Resumes the operations that were suspended.</summary>
/// <param name="Cause">Why they were suspended.</param>
public sealed record ResumeOperations(
    [Label("тоқтата тұру себебі", "причина приостановления", "cause of suspension")] SuspensionCause Cause) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("операцияларды қайта бастау", "возобновить операции", "resume operations");
}

/// <summary>Publishes a document of the budget.</summary>
/// <param name="Document">The document.</param>
/// <param name="On">The day of the publication, in the locality.</param>
/// <param name="Place">Where: the site of the office, the newspaper; not empty.</param>
/// <param name="IsOnPortal">Whether it stands on the portal of open budgets too.</param>
/// <param name="Item">
/// The month of a monthly report, the number of a clarification or of a sequester by the maslikhat; 0 for any other document.
/// </param>
public sealed record PublishBudgetDocument(
    [Label("жарияланатын құжат", "публикуемый документ", "document published")] BudgetDocument Document,
    [Label("жарияланған күн", "день публикации", "day of publication")] LocalDate On,
    [Label("жарияланған жері", "место публикации", "place of publication")] string Place,
    [Label("ашық бюджеттердің интернет-порталында", "на интернет-портале открытых бюджетов", "on portal of open budgets")] bool IsOnPortal,
    [Label("ай немесе нақтылау нөмірі", "месяц или номер уточнения", "month or number of clarification")] int Item = 0)
    : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бюджет құжатын жариялау", "опубликовать документ бюджета", "publish a document of the budget");
}

/// <summary>Records that an extraordinary state budget was introduced.</summary>
public sealed record RecordExtraordinaryBudget : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "төтенше мемлекеттік бюджеттің енгізілуін тіркеу", "зафиксировать введение чрезвычайного государственного бюджета",
        "record the extraordinary budget");
}

/// <summary>Records that the extraordinary state budget ended; a clarification follows.</summary>
/// <param name="Proposal">The proposal of that clarification.</param>
public sealed record RecordExtraordinaryBudgetEnded(
    [Label("нақтылау туралы ұсыныс", "предложение об уточнении", "proposal of clarification")]
    AgendaDocument Proposal) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "төтенше мемлекеттік бюджет қолданысының тоқтатылуын тіркеу",
        "зафиксировать прекращение действия чрезвычайного государственного бюджета",
        "record the end of the extraordinary budget");
}

/// <summary>Puts the annual report to the assembly and to the bodies of the district.</summary>
/// <param name="Report">The report.</param>
public sealed record SubmitReportToAssembly(
    [Label("жылдық есеп", "годовой отчёт", "annual report")] AgendaDocument Report) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жылдық есепті жиналысқа ұсыну", "представить годовой отчёт собранию", "put the annual report to the assembly");
}

/// <summary>Records that the assembly agreed to the annual report.</summary>
/// <param name="Agreement">The entry of the assembly's decision in the journal of its meeting; null where a paper is named.</param>
/// <param name="Paper">The paper on the decision, where the meeting is not kept here; null otherwise.</param>
public sealed record RecordReportAgreement(
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Agreement = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
    : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жиналыстың есепті келіскенін тіркеу", "зафиксировать согласование отчёта собранием", "record the agreement to the report");
}

/// <summary>Records that the assembly refused to agree to the annual report.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordReportRefusal(
    [Label("жиналыстың сәйкестендіргіші", "идентификатор собрания", "identifier of assembly")] string Meeting) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жиналыстың есепті келіспегенін тіркеу", "зафиксировать несогласие собрания с отчётом", "record the refusal of the report");
}

/// <summary>Submits the annual report to the audit commission of the oblast.</summary>
public sealed record SubmitReportToAudit : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "есепті ревизиялық комиссияға ұсыну", "представить отчёт в ревизионную комиссию", "submit the report to the audit commission");
}

/// <summary>Records the report of the audit commission.</summary>
/// <param name="On">The day of that report, in the locality.</param>
public sealed record RecordAuditReport(
    [Label("ревизиялық комиссия есебінің күні", "день отчёта ревизионной комиссии", "day of audit report")]
    LocalDate On) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "ревизиялық комиссияның есебін тіркеу", "зафиксировать отчёт ревизионной комиссии", "record the audit report");
}

/// <summary>Submits the annual report to the maslikhat.</summary>
public sealed record SubmitReportToMaslikhat : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "есепті мәслихатқа ұсыну", "представить отчёт в маслихат", "submit the report to the maslikhat");
}

/// <summary>Reviews the annual report in the standing commissions.</summary>
public sealed record ReviewReport : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "есепті тұрақты комиссияларда қарау", "рассмотреть отчёт в постоянных комиссиях", "review the report");
}

/// <summary>Approves the annual report in the session of the maslikhat.</summary>
public sealed record ApproveReport : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("жылдық есепті бекіту", "утвердить годовой отчёт", "approve the annual report");
}

/// <summary>Hands the budget of a unit that was merged or abolished over to its successor; the cycle ends.</summary>
/// <param name="Successor">The unit that takes it over.</param>
/// <param name="Act">The act on the merger or the abolition.</param>
/// <param name="ActOn">The day of that act, in the locality.</param>
/// <param name="Amount">The expenditure that goes over, within the total of the budget as it stands; zero before its approval.</param>
/// <exception cref="ArgumentNullException">The successor is null.</exception>
public sealed record HandOverBudget(
    [Label("құқықтық мирасқор бірлік", "единица-правопреемник", "successor unit")] Locality Successor,
    [Label("қосу немесе тарату туралы акт", "акт об объединении или упразднении", "act on merger or abolition")] AgendaDocument Act,
    [Label("актінің күні", "день акта", "day of act")] LocalDate ActOn,
    [Label("берілетін шығыстар (мың теңге)", "передаваемые расходы (тыс. тенге)", "expenditure handed over (thousand tenge)")]
    ThousandTenge Amount) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бюджетті құқықтық мирасқорға беру", "передать бюджет правопреемнику", "hand the budget over to the successor");

    /// <summary>The unit that takes it over.</summary>
    public Locality Successor { get; } = Successor ?? throw new ArgumentNullException(nameof(Successor));
}

/// <summary>Brings the budget of a unit that was merged or abolished to nil; the cycle ends.</summary>
/// <param name="Act">The act on the merger or the abolition.</param>
/// <param name="ActOn">The day of that act, in the locality.</param>
public sealed record BringBudgetToNil(
    [Label("қосу немесе тарату туралы акт", "акт об объединении или упразднении", "act on merger or abolition")] AgendaDocument Act,
    [Label("актінің күні", "день акта", "day of act")] LocalDate ActOn) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("бюджетті нөлге келтіру", "свести бюджет к нулю", "bring the budget to nil");
}

/// <summary>Corrects a slip in the forecast of revenue.</summary>
/// <param name="Forecast">The forecast receipts, down to the subclass, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectForecast(
    [Label("түсімдер болжамы", "прогноз поступлений", "forecast of receipts")] ImmutableArray<ReceiptLine> Forecast,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : BudgetCycleCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "түсімдер болжамын түзету", "исправить прогноз поступлений", "correct the forecast of receipts");
}

/// <summary>Corrects a slip in the limit of expenditure, or in the day on which it was told.</summary>
/// <param name="Limit">The limit of the year, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectLimits(
    [Label("шығыстар лимиті (мың теңге)", "лимит расходов (тыс. тенге)", "limit of expenditure (thousand tenge)")] ThousandTenge Limit,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : BudgetCycleCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new("шығыстар лимиттерін түзету", "исправить лимиты расходов", "correct the limits");
}

/// <summary>Corrects a slip in the budget request.</summary>
/// <param name="Amount">The amount requested, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectRequest(
    [Label("сұралған сома (мың теңге)", "запрошенная сумма (тыс. тенге)", "amount requested (thousand tenge)")] ThousandTenge Amount,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : BudgetCycleCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("бюджеттік сұранымды түзету", "исправить бюджетный запрос", "correct the budget request");
}
