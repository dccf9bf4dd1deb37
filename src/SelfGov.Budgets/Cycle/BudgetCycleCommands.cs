using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
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
    [Label("кірістер болжамы", "прогноз доходов", "revenue forecast")] ImmutableArray<ReceiptLine> Forecast,
    [Label("заңның осы редакциясын сақтау", "сохранение этой редакции закона", "this edition of law kept")]
    bool KeepEdition = false) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("кірістер болжамын жіберу", "направить прогноз доходов", "send the revenue forecast");

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
    static Words INamed.Text { get; } = new("жиналыстың келісімін тіркеу", "зафиксировать согласование собрания", "record the agreement");
}

/// <summary>Records that the assembly refused to agree to the draft.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordRefusal(
    [Label("жиналыстың сәйкестендіргіші", "идентификатор собрания", "identifier of assembly")] string Meeting) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыстың келіспегенін тіркеу", "зафиксировать отказ собрания", "record the refusal");
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
        "айқындалған жобаны жиналысқа қайта шығару", "повторно вынести проект на собрание",
        "put the determined draft to the assembly again");
}

/// <summary>Drafts the text of the decision.</summary>
public sealed record DraftDecision : BudgetCycleCommand, INamed
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
        "аудан бюджеті туралы шешімге қол қойылғанын тіркеу", "зафиксировать подписание решения о районном бюджете",
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
        "бірінші тоқсанның қаржы жоспарын шығару", "издать финансовый план на первый квартал", "issue the first-quarter plan");
}

/// <summary>Decides on the implementation of the maslikhat's decision.</summary>
public sealed record DecideImplementation : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "іске асыру туралы шешім қабылдау", "принять решение о реализации", "decide on the implementation");
}

/// <summary>Reports the execution of a month.</summary>
/// <param name="Month">The month of the budget year, 1 to 12.</param>
public sealed record ReportMonth(
    [Label("есепті ай (1–12)", "отчётный месяц (1–12)", "month reported (1–12)")] int Month) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("айлық есепті ұсыну", "представить месячный отчёт", "report a month");
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
    [Label("ауданның өзгертілген қаулысының күні", "день изменённого постановления района", "day of district's amended resolution")]
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
public sealed record ConsiderClarification(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number,
    [Label("жиналыс шешімінің жазбасы", "запись о решении собрания", "entry of assembly's decision")]
    EntryReference? Agreement = null,
    [Label("жиналыс шешімі туралы құжат", "документ о решении собрания", "paper on assembly's decision")] PaperReference? Paper = null)
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
        "нақтылау жобасын комиссияда қарау", "рассмотреть проект уточнения на комиссии", "consider the draft as the commission");
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
public sealed record AmendImplementation(
    [PartKey, Label("нақтылаудың нөмірі", "номер уточнения", "number of clarification")] int Number) : BudgetCycleCommand, INamed
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
    [Label("бюджеттік мониторинг қорытындысы", "итоги бюджетного мониторинга", "findings of budget monitoring")] AgendaDocument Monitoring,
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
/// <exception cref="ArgumentNullException">The corrected is null.</exception>
public sealed record CorrectBudgetOnGround(
    [Label("түзету негізі", "основание корректировки", "ground of correction")] CorrectionGround Ground,
    [Label("түзетілген бюджет", "скорректированный бюджет", "corrected budget")] Budget Corrected,
    [Label("негіз болған акт", "акт, послуживший основанием", "act that is ground")] AgendaDocument Act) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бюджетті негіз бойынша түзету", "скорректировать бюджет по основанию", "correct the budget on a ground");

    /// <summary>The budget of the year as corrected.</summary>
    public Budget Corrected { get; } = Corrected ?? throw new ArgumentNullException(nameof(Corrected));
}

/// <summary>Sequesters the budget: cuts expenditure by what the receipts fall short.</summary>
/// <param name="Sequestered">The budget of the year as sequestered.</param>
/// <exception cref="ArgumentNullException">The sequestered is null.</exception>
public sealed record SequesterBudget(
    [Label("секвестрлеуден кейінгі бюджет", "бюджет после секвестра", "budget after sequester")]
    Budget Sequestered) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new("секвестрлеу жүргізу", "провести секвестр", "sequester the budget");

    /// <summary>The budget of the year as sequestered.</summary>
    public Budget Sequestered { get; } = Sequestered ?? throw new ArgumentNullException(nameof(Sequestered));
}

/// <summary>Records that an extraordinary state budget was introduced.</summary>
public sealed record RecordExtraordinaryBudget : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "төтенше мемлекеттік бюджеттің енгізілуін тіркеу", "зафиксировать введение чрезвычайного бюджета",
        "record the extraordinary budget");
}

/// <summary>Records that the extraordinary state budget ended; a clarification follows.</summary>
/// <param name="Proposal">The proposal of that clarification.</param>
public sealed record RecordExtraordinaryBudgetEnded(
    [Label("нақтылау туралы ұсыныс", "предложение об уточнении", "proposal of clarification")]
    AgendaDocument Proposal) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "төтенше мемлекеттік бюджеттің тоқтатылуын тіркеу", "зафиксировать прекращение чрезвычайного бюджета", "record its end");
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
        "есепке келісімді тіркеу", "зафиксировать согласование отчёта", "record the agreement to the report");
}

/// <summary>Records that the assembly refused to agree to the annual report.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordReportRefusal(
    [Label("жиналыстың сәйкестендіргіші", "идентификатор собрания", "identifier of assembly")] string Meeting) : BudgetCycleCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "есепке келіспеуді тіркеу", "зафиксировать отказ по отчёту", "record the refusal of the report");
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

/// <summary>Corrects a slip in the forecast of revenue.</summary>
/// <param name="Forecast">The forecast receipts, down to the subclass, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectForecast(
    [Label("кірістер болжамы", "прогноз доходов", "revenue forecast")] ImmutableArray<ReceiptLine> Forecast,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : BudgetCycleCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("кірістер болжамын түзету", "исправить прогноз доходов", "correct the revenue forecast");
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
