using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Contract;

namespace SelfGov.Budgets.Cycle.Clarifications;

/// <summary>One clarification of a budget in the course of its year: a part of the cycle, with a state of its own.</summary>
/// <param name="Number">The number in the cycle, from 1.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Initiator">Who proposed it.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="ProposedOn">The day of the proposal, in the locality.</param>
/// <param name="HigherResolutionOn">
/// The day of the district's amended implementation resolution; null where the district budget is not the cause.
/// </param>
public sealed record Clarification(
    int Number, ClarificationGround Ground, ClarificationInitiator Initiator, AgendaDocument Proposal, LocalDate ProposedOn,
    LocalDate? HigherResolutionOn)
{
    /// <summary>Where it stands.</summary>
    public ClarificationState State { get; internal init; }

    /// <summary>The day on which it came into its state, in the locality.</summary>
    public LocalDate Since { get; internal init; } = ProposedOn;

    /// <summary>What the assembly said of it; null before, and where it has no say.</summary>
    public ClarificationOpinion? Opinion { get; internal init; }

    /// <summary>The day on which the maslikhat clarified the budget; null before.</summary>
    public LocalDate? AmendedOn { get; internal init; }

    /// <summary>The clarified budget as drafted; null before, and when the clarification is over.</summary>
    public Budget? Draft { get; internal init; }

    /// <summary>The revision of the budget that the draft starts from; see <see cref="BudgetCycle.Revision"/>.</summary>
    public int DraftedAtRevision { get; internal init; }

    /// <summary>Whether it is neither decided nor dropped.</summary>
    public bool IsUnderWay => State < ClarificationState.Amended;

    /// <summary>The clarification after a fact that leads to a state.</summary>
    internal Clarification After(ClarificationState next, LocalDate on) => Leads(next)
        ? this with { State = next, Since = on }
        : throw new InvalidOperationException($"Clarification {Number} is {State}; it cannot become {next}.");

    // Each step follows the one before it; a draft that grew stale is drafted anew, and what is under way can be dropped.
    private bool Leads(ClarificationState next) => next switch
    {
        ClarificationState.Dropped => IsUnderWay,
        ClarificationState.Drafted => State is >= ClarificationState.ConclusionsReady and <= ClarificationState.WithMaslikhat,
        _ => next == State + 1,
    };
}

/// <summary>Where a clarification stands.</summary>
public enum ClarificationState
{
    /// <summary>It was proposed (art. 94(2)).</summary>
    Proposed,

    /// <summary>The assembly considered it first (art. 96(1)); until 2024 the akim's office did (art. 109-1(2)).</summary>
    Considered,

    /// <summary>The budget commission proposes the clarification; requests are due (art. 96(1), (5)).</summary>
    CommissionProposed,

    /// <summary>The requests are with the planning body (art. 96(5)).</summary>
    RequestsCollected,

    /// <summary>The conclusions are with the commission (art. 96(5)).</summary>
    ConclusionsReady,

    /// <summary>The clarified budget is drafted (art. 96(6)).</summary>
    Drafted,

    /// <summary>The commission looked at the draft a second time (art. 96(6)-(7)).</summary>
    CommissionSeconded,

    /// <summary>The draft decision is with the akimat of the district (art. 96(7)).</summary>
    WithAkimat,

    /// <summary>The draft decision is with the maslikhat (art. 96(9)).</summary>
    WithMaslikhat,

    /// <summary>The maslikhat changed its decision on the budget (art. 96(4)); the implementation decision is to follow.</summary>
    Amended,

    /// <summary>The implementation decision follows the clarified budget (art. 93(4)).</summary>
    Implemented,

    /// <summary>It was not supported.</summary>
    Dropped,
}

/// <summary>Why a budget is clarified in the course of the year (Budget Code 2008, art. 106, 109-1(4); 2025, art. 94(2), 96(3)).</summary>
public enum ClarificationGround
{
    /// <summary>A threat to political, economic, ecological or social stability has to be removed.</summary>
    [Label("тұрақтылыққа қауіп", "угроза стабильности", "threat to stability")]
    StabilityThreat,

    /// <summary>An instruction of the President has to be carried out; since the budgets for 2022.</summary>
    [Label("Президенттің тапсырмасы", "поручение Президента", "instruction of President")]
    PresidentsInstruction,

    /// <summary>A law lowers the revenue or raises the expenditure; until 2024.</summary>
    [Label("заңнаманың өзгеруі", "изменение законодательства", "change of legislation")]
    LegislationChanged,

    /// <summary>Receipts fell or rose by more than a tenth of their approved volume; until 2024.</summary>
    [Label("түсімдердің өзгеруі", "изменение поступлений", "change of receipts")]
    ReceiptsChanged,

    /// <summary>The unified budget classification changed; until the end of 2020.</summary>
    [Label("бірыңғай бюджеттік сыныптаманың өзгеруі", "изменение единой бюджетной классификации", "change of budget classification")]
    ClassificationChanged,

    /// <summary>The free balances of the start of the year finance expenditure.</summary>
    [Label("бос қалдықтар", "свободные остатки", "free balances")]
    FreeBalances,

    /// <summary>The extraordinary state budget ended.</summary>
    [Label(
        "төтенше мемлекеттік бюджет қолданысының тоқтатылуы", "прекращение действия чрезвычайного государственного бюджета",
        "end of extraordinary budget")]
    ExtraordinaryBudgetEnded,

    /// <summary>The budget of the district was clarified.</summary>
    [Label("аудандық бюджетті нақтылау", "уточнение районного бюджета", "clarification of district budget")]
    HigherBudgetClarified,

    /// <summary>The executive borrows against a gap of cash for longer than the year; until the first days of 2022.</summary>
    [Label(
        "қаржы жылынан асатын мерзімге қарыз алу", "заимствование на срок более финансового года", "borrowing beyond financial year")]
    BorrowingBeyondYear,
}

/// <summary>Who proposes to clarify a budget (Budget Code 2008, art. 109-1(1); 2025, art. 94(2)).</summary>
public enum ClarificationInitiator
{
    /// <summary>The akim.</summary>
    [Label("ауылдық округ әкімі", "аким сельского округа", "akim of rural district")]
    Akim,

    /// <summary>The bodies of local self-government; since 2025 the members of the assembly.</summary>
    [Label("жергілікті қоғамдастық жиналысы", "собрание местного сообщества", "assembly of local community")]
    Assembly,

    /// <summary>The executive body of the district; until 2024.</summary>
    [Label("аудан әкімдігі", "акимат района", "akimat of district")]
    DistrictAkimat,

    /// <summary>The deputies of the maslikhat.</summary>
    [Label("мәслихат депутаттары", "депутаты маслихата", "deputies of maslikhat")]
    Deputies,
}
