using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Budgets.Limits;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// A fact of the cycle of a budget. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(RevenueForecastSent), "revenue-forecast-sent")]
[JsonDerivedType(typeof(LimitsCommunicated), "limits-communicated")]
[JsonDerivedType(typeof(RequestSubmitted), "request-submitted")]
[JsonDerivedType(typeof(DraftPrepared), "draft-prepared")]
[JsonDerivedType(typeof(DraftPutToAssembly), "draft-put-to-assembly")]
[JsonDerivedType(typeof(AssemblyAgreed), "assembly-agreed")]
[JsonDerivedType(typeof(AssemblyRefused), "assembly-refused")]
[JsonDerivedType(typeof(DraftSubmitted), "draft-submitted")]
[JsonDerivedType(typeof(DraftPutToCommission), "draft-put-to-commission")]
[JsonDerivedType(typeof(DraftDetermined), "draft-determined")]
[JsonDerivedType(typeof(DraftPutToAssemblyAgain), "draft-put-to-assembly-again")]
[JsonDerivedType(typeof(DecisionDrafted), "decision-drafted")]
[JsonDerivedType(typeof(DecisionSubmitted), "decision-submitted")]
[JsonDerivedType(typeof(ReferredToCommissions), "referred-to-commissions")]
[JsonDerivedType(typeof(CommissionsConcluded), "commissions-concluded")]
[JsonDerivedType(typeof(DistrictBudgetSigned), "district-budget-signed")]
[JsonDerivedType(typeof(BudgetApproved), "budget-approved")]
[JsonDerivedType(typeof(FirstQuarterPlanIssued), "first-quarter-plan-issued")]
[JsonDerivedType(typeof(YearOpenedWithoutBudget), "year-opened-without-budget")]
[JsonDerivedType(typeof(ImplementationDecided), "implementation-decided")]
[JsonDerivedType(typeof(YearStarted), "year-started")]
[JsonDerivedType(typeof(MonthReported), "month-reported")]
[JsonDerivedType(typeof(ClarificationProposed), "clarification-proposed")]
[JsonDerivedType(typeof(ClarificationConsidered), "clarification-considered")]
[JsonDerivedType(typeof(ClarificationSupported), "clarification-supported")]
[JsonDerivedType(typeof(ClarificationRequested), "clarification-requested")]
[JsonDerivedType(typeof(ClarificationConcluded), "clarification-concluded")]
[JsonDerivedType(typeof(ClarifiedBudgetDrafted), "clarified-budget-drafted")]
[JsonDerivedType(typeof(ClarificationSeconded), "clarification-seconded")]
[JsonDerivedType(typeof(ClarificationDecisionDrafted), "clarification-decision-drafted")]
[JsonDerivedType(typeof(ClarificationSubmitted), "clarification-submitted")]
[JsonDerivedType(typeof(BudgetClarified), "budget-clarified")]
[JsonDerivedType(typeof(ClarificationDropped), "clarification-dropped")]
[JsonDerivedType(typeof(ImplementationAmended), "implementation-amended")]
[JsonDerivedType(typeof(BudgetCorrected), "budget-corrected")]
[JsonDerivedType(typeof(BudgetCorrectedOnGround), "budget-corrected-on-ground")]
[JsonDerivedType(typeof(BudgetSequestered), "budget-sequestered")]
[JsonDerivedType(typeof(ExtraordinaryBudgetIntroduced), "extraordinary-budget-introduced")]
[JsonDerivedType(typeof(ExtraordinaryBudgetEnded), "extraordinary-budget-ended")]
[JsonDerivedType(typeof(YearEnded), "year-ended")]
[JsonDerivedType(typeof(ReportSubmittedToAssembly), "report-submitted-to-assembly")]
[JsonDerivedType(typeof(ReportAgreed), "report-agreed")]
[JsonDerivedType(typeof(ReportRefused), "report-refused")]
[JsonDerivedType(typeof(ReportSubmittedToAudit), "report-submitted-to-audit")]
[JsonDerivedType(typeof(AuditReportReceived), "audit-report-received")]
[JsonDerivedType(typeof(ReportSubmittedToMaslikhat), "report-submitted-to-maslikhat")]
[JsonDerivedType(typeof(ReportReviewed), "report-reviewed")]
[JsonDerivedType(typeof(ReportApproved), "report-approved")]
[JsonDerivedType(typeof(ProtectedProgrammesRecorded), "protected-programmes-recorded")]
[JsonDerivedType(typeof(OperationsSuspended), "operations-suspended")]
[JsonDerivedType(typeof(OperationsResumed), "operations-resumed")]
[JsonDerivedType(typeof(BudgetDocumentPublished), "budget-document-published")]
[JsonDerivedType(typeof(BudgetHandedOver), "budget-handed-over")]
[JsonDerivedType(typeof(BudgetBroughtToNil), "budget-brought-to-nil")]
[JsonDerivedType(typeof(ForecastCorrected), "forecast-corrected")]
[JsonDerivedType(typeof(LimitsCorrected), "limits-corrected")]
[JsonDerivedType(typeof(RequestCorrected), "request-corrected")]
public abstract record BudgetCycleFact : Fact<BudgetCycle>
{
    private protected BudgetCycleFact()
    {
    }
}

/// <summary>The revenue forecast went to the planning body; the cycle began.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Unit">The unit whose budget it is.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Total">The forecast revenue.</param>
public sealed record RevenueForecastSent(LocalDate On, Locality Unit, int Year, ThousandTenge Total) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("түсімдер болжамы жіберілді", "прогноз поступлений направлен", "forecast of receipts sent");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { Unit = Unit, Year = Year, Forecast = Total };
}

/// <summary>The limit of expenditure was told.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Limit">The limit.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record LimitsCommunicated(
    LocalDate On, ThousandTenge Limit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("шығыстар лимиттері жеткізілді", "лимиты расходов доведены", "limits communicated");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { Limit = Limit, LimitsOn = On };
}

/// <summary>The budget request was submitted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Amount">The amount requested.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record RequestSubmitted(
    LocalDate On, ThousandTenge Amount,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджеттік сұраным ұсынылды", "бюджетный запрос представлен", "budget request submitted");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { Requested = Amount };
}

/// <summary>The draft was prepared; an earlier agreement no longer counts.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Digest">The digest of the draft, 64 hexadecimal digits.</param>
public sealed record DraftPrepared(LocalDate On, BudgetPlan Draft, string Digest) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджет жобасы жасалды", "проект бюджета составлен", "draft prepared");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Plan = Draft,
        Digest = Digest,
        DraftedOn = On,
        Agreement = null,
        AgreementPaper = null,
        AgreedDigest = null,
    };
}

/// <summary>The draft was put to the assembly.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DraftPutToAssembly(LocalDate On) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("жоба жиналысқа шығарылды", "проект вынесен на собрание", "draft put to the assembly");
}

/// <summary>The assembly agreed to the draft.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Agreement">The proof; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record AssemblyAgreed(
    LocalDate On, AssemblyAgreement? Agreement,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("жиналыс жобаны келісті", "собрание согласовало проект", "the assembly agreed to the draft");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Agreement = Agreement,
        AgreementPaper = Paper,
        AgreedDigest = Agreement?.Document.Digest ?? current.Digest,
        UsedAgreements = current.UsedAgreements.With(Agreement, Paper),
    };
}

/// <summary>The assembly refused to agree to the draft.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Meeting">The host's identity of the meeting.</param>
public sealed record AssemblyRefused(LocalDate On, string Meeting) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жиналыс жобаны келіспеді", "собрание не согласовало проект", "the assembly did not agree to the draft");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) =>
        current with { Agreement = null, AgreementPaper = null, AgreedDigest = null, RefusedOn = On };
}

/// <summary>The agreed draft was submitted to the planning body.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record DraftSubmitted(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("келісілген жоба ұсынылды", "согласованный проект представлен", "agreed draft submitted");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { IsDraftSubmitted = true };
}

/// <summary>The draft was put to the budget commission.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DraftPutToCommission(LocalDate On) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жоба бюджет комиссиясына енгізілді", "проект внесён в бюджетную комиссию", "draft put to the commission");
}

/// <summary>The draft was determined.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Changed">The draft as determined; null where it stays as it was.</param>
/// <param name="Digest">The digest of the determined draft.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record DraftDetermined(
    LocalDate On, BudgetPlan? Changed, string Digest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("жоба айқындалды", "проект определён", "draft determined");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Plan = Changed ?? current.Plan,
        Digest = Digest,
        DraftedOn = On,
        IsDraftDetermined = true,
    };
}

/// <summary>The determined draft was put to the assembly again.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record DraftPutToAssemblyAgain(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жоба жиналыстың қарауына қайта ұсынылды",
        "проект повторно представлен на рассмотрение собрания",
        "draft put to the assembly again");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { IsPutAgain = true };
}

/// <summary>The text of the decision was drafted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Subvention">The subvention that the text states; null where it states none, and in older entries.</param>
/// <param name="Withdrawal">The withdrawal that the text states; null where it states none, and in older entries.</param>
public sealed record DecisionDrafted(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ThousandTenge? Subvention = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ThousandTenge? Withdrawal = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("шешім жобасы әзірленді", "проект решения разработан", "decision drafted");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Subvention = Subvention,
        Withdrawal = Withdrawal,
        IsDecisionDrafted = true,
    };
}

/// <summary>The draft decision was submitted to the maslikhat.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record DecisionSubmitted(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "шешім жобасы мәслихатқа енгізілді", "проект решения внесён в маслихат", "draft decision submitted");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { IsReferred = false, IsConcluded = false };
}

/// <summary>The draft decision was referred to the standing commissions.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ReferredToCommissions(LocalDate On) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жоба тұрақты комиссияларға берілді", "проект передан в постоянные комиссии", "referred to the commissions");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { IsReferred = true };
}

/// <summary>The standing commissions concluded.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Amended">The draft with deputies' amendments; null where there are none.</param>
/// <param name="Digest">The digest of the draft as it stands.</param>
public sealed record CommissionsConcluded(LocalDate On, BudgetPlan? Amended, string Digest) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "тұрақты комиссиялар қорытынды берді", "постоянные комиссии дали заключение", "commissions concluded");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        IsConcluded = true,
        Plan = Amended ?? current.Plan,
        Digest = Digest,
    };
}

/// <summary>The decision on the district budget was signed.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DistrictBudgetSigned(LocalDate On) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "аудандық бюджет туралы шешімге қол қойылды", "решение о районном бюджете подписано", "district budget signed");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { DistrictSignedOn = On };
}

/// <summary>The maslikhat approved the budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Digest">The digest of what was approved.</param>
/// <param name="IsLate">Whether the time that the edition gives had passed.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record BudgetApproved(
    LocalDate On, string Digest, bool IsLate,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджет бекітілді", "бюджет утверждён", "budget approved");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        ApprovedOn = On,
        IsApprovedLate = IsLate,
        Current = current.Plan!.First,
        Decided = current.Plan.First,
        Revision = current.Revision + 1,
    };
}

/// <summary>The akim issued the first-quarter plan.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Total">The expenditure of the plan.</param>
/// <param name="IsEarly">Whether the approval had not been missed yet (G1).</param>
/// <param name="IsLate">Whether the plan came after it was due (G1).</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record FirstQuarterPlanIssued(
    LocalDate On, ThousandTenge Total, bool IsEarly, bool IsLate,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "бірінші тоқсанға арналған қаржы жоспары шығарылды", "финансовый план на первый квартал издан", "first-quarter plan issued");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        FirstQuarter = new FirstQuarterPlan(Total, On, IsEarly, IsLate),
    };
}

/// <summary>The year opened with neither budget nor first-quarter plan (G2).</summary>
/// <param name="At">The moment.</param>
public sealed record YearOpenedWithoutBudget(Instant At) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("жыл бюджетсіз басталды", "год начался без бюджета", "the year opened without a budget");
}

/// <summary>The akim decided on the implementation.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
/// <param name="CarryOver">The programmes whose money may be used up; null where no list is given, and in older entries.</param>
public sealed record ImplementationDecided(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null,
    [property: JsonConverter(typeof(OptionalValueListConverter<CarriedOverMoney>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<CarriedOverMoney>? CarryOver = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("іске асыру туралы шешім қабылданды", "решение о реализации принято", "implementation decided");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        ImplementationOn = On,
        CarryOver = CarryOver ?? current.CarryOver,
    };
}

/// <summary>The year of the budget began, or had begun when the budget was approved.</summary>
/// <param name="At">The moment.</param>
public sealed record YearStarted(Instant At) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("қаржы жылы басталды", "финансовый год начался", "the year began");
}

/// <summary>The execution of a month was reported.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Month">The month, 1 to 12.</param>
public sealed record MonthReported(LocalDate On, int Month) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("ай сайынғы есеп ұсынылды", "ежемесячный отчёт представлен", "month reported");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { ReportedThrough = Month };
}

/// <summary>A clarification of the budget was proposed.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Initiator">Who proposed it.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="HigherResolutionOn">The day of the district's amended implementation resolution; null where it is not the cause.</param>
public sealed record ClarificationProposed(
    LocalDate On, int Number, ClarificationGround Ground, ClarificationInitiator Initiator, AgendaDocument Proposal,
    LocalDate? HigherResolutionOn)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("нақтылау ұсынылды", "предложено уточнение", "clarification proposed");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(new Clarification(Number, Ground, Initiator, Proposal, On, HigherResolutionOn)),
    };
}

/// <summary>The assembly, or the akim's office, considered the proposal.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Agreement">The proof of the assembly's decision; null where the office considered, or a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
/// <param name="Opinion">
/// What the assembly said; null where the office considered. An older entry has none: the agreement that it holds is the consent.
/// </param>
public sealed record ClarificationConsidered(
    LocalDate On, int Number, AssemblyAgreement? Agreement,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ClarificationOpinion? Opinion = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("нақтылау қаралды", "уточнение рассмотрено", "clarification considered");

    private ClarificationOpinion? Said => Opinion ?? (Agreement is null && Paper is null
        ? null
        : new(
            AssemblyStand.Consent, Agreement?.Day ?? Paper?.Day,
            Agreement is null ? null : new(MeetingLifecycle.Kind, Agreement.Meeting, Agreement.Entry), Paper));

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current)
    {
        Clarification considered = current.Clarifications[Number - 1].After(ClarificationState.Considered, On) with { Opinion = Said };
        return current with
        {
            Clarifications = current.Clarifications.With(Number - 1, considered),
            UsedAgreements = current.UsedAgreements.With(Agreement, Paper).With(Opinion?.Entry),
        };
    }
}

/// <summary>The budget commission proposed the clarification.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationSupported(LocalDate On, int Number) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "бюджет комиссиясы нақтылауды ұсынды", "бюджетная комиссия предложила уточнение", "clarification proposed by the commission");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) =>
        current.WithClarification(Number, ClarificationState.CommissionProposed, On);
}

/// <summary>The requests of the clarification were submitted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ClarificationRequested(
    LocalDate On, int Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "нақтылау сұранымдары ұсынылды", "запросы по уточнению представлены", "clarification requests submitted");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current.WithClarification(Number, ClarificationState.RequestsCollected, On);
}

/// <summary>The planning body concluded on the requests.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ClarificationConcluded(
    LocalDate On, int Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("сұранымдар бойынша қорытынды берілді", "заключения по запросам даны", "conclusions given");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current.WithClarification(Number, ClarificationState.ConclusionsReady, On);
}

/// <summary>The clarified budget was drafted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Draft">The clarified budget of the year.</param>
public sealed record ClarifiedBudgetDrafted(LocalDate On, int Number, Budget Draft) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "нақтыланған бюджет жобасы жасалды", "проект уточнённого бюджета составлен", "clarified budget drafted");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(
            Number - 1,
            current.Clarifications[Number - 1].After(ClarificationState.Drafted, On) with
            {
                Draft = Draft,
                DraftedAtRevision = current.Revision,
            }),
    };
}

/// <summary>The commission proposed on the draft of the clarified budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationSeconded(LocalDate On, int Number) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "комиссия нақтыланған бюджет жобасын қарады", "комиссия рассмотрела проект уточнённого бюджета", "commission considered the draft");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) =>
        current.WithClarification(Number, ClarificationState.CommissionSeconded, On);
}

/// <summary>The draft decision went to the akimat of the district.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ClarificationDecisionDrafted(
    LocalDate On, int Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "өзгерістер туралы шешім жобасы әкімдікке берілді", "проект решения об изменениях направлен в акимат",
        "draft decision with the akimat");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current.WithClarification(Number, ClarificationState.WithAkimat, On);
}

/// <summary>The draft decision went to the maslikhat.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Opinion">
/// What the assembly said, among the documents of the decision; null where it had no say, and in older entries.
/// </param>
public sealed record ClarificationSubmitted(
    LocalDate On, int Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ClarificationOpinion? Opinion = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "өзгерістер туралы шешім жобасы мәслихатқа енгізілді", "проект решения об изменениях внесён в маслихат",
        "draft decision with the maslikhat");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current.WithClarification(Number, ClarificationState.WithMaslikhat, On);
}

/// <summary>The maslikhat clarified the budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record BudgetClarified(
    LocalDate On, int Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджет нақтыланды", "бюджет уточнён", "budget clarified");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current)
    {
        Clarification clarified = current.Clarifications[Number - 1];
        return current with
        {
            Current = clarified.Draft,
            Decided = clarified.Draft,
            Revision = current.Revision + 1,
            MovedOut = ProgrammeAmounts.None,
            SequesteredByAkim = ThousandTenge.Zero,
            Clarifications = current.Clarifications.With(
                Number - 1, clarified.After(ClarificationState.Amended, On) with { Draft = null, AmendedOn = On }),
        };
    }
}

/// <summary>The clarification was not supported.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationDropped(LocalDate On, int Number) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("нақтылау қабылданбады", "уточнение отклонено", "clarification dropped");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(
            Number - 1, current.Clarifications[Number - 1].After(ClarificationState.Dropped, On) with { Draft = null }),
    };
}

/// <summary>The implementation decision follows the clarified budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
/// <param name="CarryOver">The programmes whose money may be used up; null where no list is given, and in older entries.</param>
public sealed record ImplementationAmended(
    LocalDate On, int Number,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null,
    [property: JsonConverter(typeof(OptionalValueListConverter<CarriedOverMoney>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<CarriedOverMoney>? CarryOver = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "іске асыру туралы шешім өзгертілді", "решение о реализации изменено", "implementation amended");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) =>
        current.WithClarification(Number, ClarificationState.Implemented, On) with { CarryOver = CarryOver ?? current.CarryOver };
}

/// <summary>The budget was corrected.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Monitoring">The findings of the budget monitoring.</param>
/// <param name="Agreement">The proof of the assembly's agreement; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record BudgetCorrected(
    LocalDate On, Budget Corrected, AgendaDocument Monitoring, AssemblyAgreement? Agreement,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджет түзетілді", "бюджет скорректирован", "budget corrected");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Current = Corrected,
        Revision = current.Revision + 1,
        UsedAgreements = current.UsedAgreements.With(Agreement, Paper),
        MovedOut = current.MovedOut.Plus(CorrectionLimits.Given(current.Current!, Corrected)),
    };
}

/// <summary>The budget was corrected on a ground that the code names.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Act">The act that is the ground.</param>
/// <param name="Uses">On what the money is spent; null where the ground does not ask, and in older entries.</param>
/// <param name="Programmes">The programmes of the reorganisation; null where the ground is another one, and in older entries.</param>
/// <param name="HasNoDebt">Whether the unit was stated to have no debt.</param>
public sealed record BudgetCorrectedOnGround(
    LocalDate On, CorrectionGround Ground, Budget Corrected, AgendaDocument Act,
    [property: JsonConverter(typeof(OptionalValueListConverter<BalanceUse>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<BalanceUse>? Uses = null,
    [property: JsonConverter(typeof(OptionalValueListConverter<ProgrammeCode>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<ProgrammeCode>? Programmes = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool HasNoDebt = false)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "бюджет негіз бойынша түзетілді", "бюджет скорректирован по основанию", "budget corrected on a ground");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Current = Corrected,
        Revision = current.Revision + 1,
        CarriedOver = Ground == CorrectionGround.CarriedOver
            ? current.CarriedOver.Plus(ProgrammeAmounts.Of(Corrected).CutsTo(ProgrammeAmounts.Of(current.Current!)))
            : current.CarriedOver,
    };
}

/// <summary>The budget was sequestered.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Sequestered">The budget of the year as sequestered.</param>
/// <param name="Cut">The expenditure that was cut.</param>
/// <param name="ByAkim">Whether the akim decided; the maslikhat otherwise.</param>
/// <param name="Exempt">The money that was spared beside protected programmes; null where none was stated, and in older entries.</param>
public sealed record BudgetSequestered(
    LocalDate On, Budget Sequestered, ThousandTenge Cut, bool ByAkim,
    [property: JsonConverter(typeof(OptionalValueListConverter<ExemptMoney>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<ExemptMoney>? Exempt = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("секвестрлеу жүргізілді", "проведён секвестр", "budget sequestered");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => ByAkim
        ? current with
        {
            Current = Sequestered,
            Revision = current.Revision + 1,
            SequesteredByAkim = current.SequesteredByAkim + Cut,
        }
        : current with
        {
            Current = Sequestered,
            Decided = Sequestered,
            Revision = current.Revision + 1,
            MovedOut = ProgrammeAmounts.None,
            SequesteredByAkim = ThousandTenge.Zero,
            MaslikhatSequesters = current.MaslikhatSequesters.With(On),
        };
}

/// <summary>An extraordinary state budget was introduced; the decision on the budget is suspended.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ExtraordinaryBudgetIntroduced(LocalDate On) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "төтенше мемлекеттік бюджет енгізілді", "введён чрезвычайный государственный бюджет", "extraordinary budget introduced");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current.DroppingClarification(On);
}

/// <summary>The extraordinary state budget ended; a clarification begins.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Proposal">The proposal of that clarification.</param>
public sealed record ExtraordinaryBudgetEnded(LocalDate On, AgendaDocument Proposal) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "төтенше мемлекеттік бюджеттің қолданылуы тоқтатылды",
        "действие чрезвычайного государственного бюджета прекращено",
        "extraordinary budget ended");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(new Clarification(
            current.Clarifications.Count + 1, ClarificationGround.ExtraordinaryBudgetEnded, ClarificationInitiator.Akim, Proposal, On,
            HigherResolutionOn: null)),
    };
}

/// <summary>The year of the budget ended.</summary>
/// <param name="At">The moment.</param>
public sealed record YearEnded(Instant At) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("қаржы жылы аяқталды", "финансовый год завершён", "the year ended");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) =>
        current.DroppingClarification(At.InZone(current.Zone).Date) with { SuspendedProgrammes = [] };
}

/// <summary>The annual report was put to the assembly.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Report">The report.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ReportSubmittedToAssembly(
    LocalDate On, AgendaDocument Report,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жылдық есеп жиналысқа ұсынылды", "годовой отчёт представлен собранию", "annual report with the assembly");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Report = Report,
        ReportOn = On,
        IsReportPublished = false,
    };
}

/// <summary>The assembly agreed to the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Agreement">The proof; null where a paper states it.</param>
/// <param name="Paper">The paper that states it, not proved; null otherwise.</param>
public sealed record ReportAgreed(
    LocalDate On, AssemblyAgreement? Agreement,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("жиналыс жылдық есепті келісті", "собрание согласовало годовой отчёт", "annual report agreed");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        UsedAgreements = current.UsedAgreements.With(Agreement, Paper),
    };
}

/// <summary>The assembly refused to agree to the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Meeting">The host's identity of the meeting.</param>
public sealed record ReportRefused(LocalDate On, string Meeting) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жиналыс жылдық есепті келіспеді", "собрание не согласовало годовой отчёт", "annual report refused");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { RefusedOn = On };
}

/// <summary>The annual report was submitted to the audit commission.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ReportSubmittedToAudit(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жылдық есеп ревизиялық комиссияға ұсынылды", "годовой отчёт представлен в ревизионную комиссию",
        "annual report with the audit commission");
}

/// <summary>The audit commission reported.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record AuditReportReceived(LocalDate On) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "ревизиялық комиссияның есебі алынды", "отчёт ревизионной комиссии получен", "audit report received");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { AuditReportOn = On };
}

/// <summary>The annual report was submitted to the maslikhat.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ReportSubmittedToMaslikhat(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жылдық есеп мәслихатқа ұсынылды", "годовой отчёт представлен в маслихат", "annual report with the maslikhat");
}

/// <summary>The standing commissions reviewed the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ReportReviewed(
    LocalDate On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "тұрақты комиссиялар жылдық есепті қарады", "постоянные комиссии рассмотрели годовой отчёт", "annual report reviewed");
}

/// <summary>The maslikhat approved the annual report.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ReportApproved(LocalDate On) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("жылдық есеп бекітілді", "годовой отчёт утверждён", "annual report approved");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { ReportApprovedOn = On, IsReportPublished = false };
}

/// <summary>The budget of a unit that was merged or abolished went to its successor.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Act">The act on the merger or the abolition.</param>
/// <param name="ActOn">The day of that act.</param>
/// <param name="Successor">The unit that takes it over.</param>
/// <param name="Amount">The expenditure that goes over.</param>
public sealed record BudgetHandedOver(
    LocalDate On, AgendaDocument Act, LocalDate ActOn, Locality Successor, ThousandTenge Amount) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджет құқықтық мирасқорға берілді", "бюджет передан правопреемнику", "budget handed over");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) =>
        current.DroppingClarification(On) with
        {
            Ending = new BudgetEnding(On, Act, ActOn, Successor, Amount),
            SuspendedProgrammes = [],
        };
}

/// <summary>The budget of a unit that was merged or abolished was brought to nil.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Act">The act on the merger or the abolition.</param>
/// <param name="ActOn">The day of that act.</param>
public sealed record BudgetBroughtToNil(LocalDate On, AgendaDocument Act, LocalDate ActOn) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджет нөлге келтірілді", "бюджет сведён к нулю", "budget brought to nil");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) =>
        current.DroppingClarification(On) with
        {
            Ending = new BudgetEnding(On, Act, ActOn, null, ThousandTenge.Zero),
            SuspendedProgrammes = [],
        };
}

/// <summary>
/// How the facts and commands of the cycle of a budget are written; generated at compile time, so that trimming and AOT keep it.
/// </summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BudgetCycleFact))]
[JsonSerializable(typeof(BudgetCycle))]
[JsonSerializable(typeof(BudgetCycleCommand))]
[JsonSerializable(typeof(BudgetLaw))]
internal sealed partial class BudgetCycleJson : JsonSerializerContext;

/// <summary>A slip in the forecast of revenue was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="TotalBefore">The total of the forecast, as it was recorded.</param>
/// <param name="Total">The total of the forecast, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ForecastCorrected(
    LocalDate On, ThousandTenge TotalBefore, ThousandTenge Total, CorrectionAct Act) : BudgetCycleFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "түсімдер болжамы түзетілді", "исправлен прогноз поступлений", "forecast of receipts corrected");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { Forecast = Total };
}

/// <summary>A slip in the limit of expenditure, or in the day on which it was told was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="LimitBefore">The limit of the year, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Limit">The limit of the year, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record LimitsCorrected(
    LocalDate On, ThousandTenge LimitBefore, LocalDate DayBefore, ThousandTenge Limit, LocalDate Day, CorrectionAct Act)
    : BudgetCycleFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("шығыстар лимиттері түзетілді", "исправлены лимиты расходов", "limits corrected");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => new LimitsCommunicated(Day, Limit).Apply(current);
}

/// <summary>A slip in the budget request was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="AmountBefore">The amount requested, as it was recorded.</param>
/// <param name="Amount">The amount requested, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record RequestCorrected(
    LocalDate On, ThousandTenge AmountBefore, ThousandTenge Amount, CorrectionAct Act) : BudgetCycleFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("бюджеттік сұраным түзетілді", "исправлен бюджетный запрос", "budget request corrected");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with { Requested = Amount };
}

/// <summary>A higher list of programmes not subject to sequester was recorded.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Level">Whose list it is.</param>
/// <param name="Programmes">The programmes.</param>
/// <param name="Act">The law or decision that sets the list.</param>
public sealed record ProtectedProgrammesRecorded(
    LocalDate On, ProtectedList Level,
    [property: JsonConverter(typeof(ValueListConverter<ProgrammeCode>))] ValueList<ProgrammeCode> Programmes, AgendaDocument Act)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new(
        "секвестрлеуге жатпайтын бағдарламалар тізбесі тіркелді",
        "зафиксирован перечень программ, не подлежащих секвестру",
        "list of protected programmes recorded");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        HigherProtected =
        [
            .. current.HigherProtected.Where(programme => programme.Level != Level),
            .. Programmes.Select(programme => new ProtectedProgramme(Level, programme)),
        ],
    };
}

/// <summary>Operations on programmes were suspended.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Cause">Why.</param>
/// <param name="Programmes">The programmes.</param>
/// <param name="Proposal">The proposal or decision of the budget commission.</param>
public sealed record OperationsSuspended(
    LocalDate On, SuspensionCause Cause,
    [property: JsonConverter(typeof(ValueListConverter<ProgrammeCode>))] ValueList<ProgrammeCode> Programmes, AgendaDocument Proposal)
    : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("операциялар тоқтатыла тұрды", "операции приостановлены", "operations suspended");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        SuspendedProgrammes =
        [
            .. current.SuspendedProgrammes,
            .. Programmes.Select(programme => new SuspendedProgramme(Cause, programme)).Except(current.SuspendedProgrammes),
        ],
    };
}

/// <summary>The operations that were suspended for a cause were resumed.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Cause">Why they were suspended.</param>
public sealed record OperationsResumed(LocalDate On, SuspensionCause Cause) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("операциялар қайта басталды", "операции возобновлены", "operations resumed");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        SuspendedProgrammes = [.. current.SuspendedProgrammes.Where(programme => programme.Cause != Cause)],
    };
}

/// <summary>A document of the budget was published.</summary>
/// <param name="On">The day of the publication, in the locality.</param>
/// <param name="Document">The document.</param>
/// <param name="Item">
/// The month of a monthly report, the number of a clarification or of a sequester by the maslikhat; 0 for any other document.
/// </param>
/// <param name="Place">Where.</param>
/// <param name="IsOnPortal">Whether it stands on the portal of open budgets too.</param>
/// <param name="DaysLate">How many days late it is; null where no day is set, 0 in time.</param>
public sealed record BudgetDocumentPublished(
    LocalDate On, BudgetDocument Document, int Item, string Place, bool IsOnPortal,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null) : BudgetCycleFact, INamed
{
    static Words INamed.Text { get; } = new("бюджет құжаты жарияланды", "документ бюджета опубликован", "document of the budget published");

    /// <inheritdoc/>
    protected override BudgetCycle Fold(BudgetCycle current) => current with
    {
        Publications = current.Publications.With(new BudgetPublication(Document, Item, On)),
        IsReportPublished = current.IsReportPublished || Document == BudgetDocument.AnnualReport,
    };
}
