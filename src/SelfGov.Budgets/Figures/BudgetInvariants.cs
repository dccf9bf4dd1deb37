using System.Collections.Immutable;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Figures;

/// <summary>The numeric invariants of budgets of level IV, each with its place in every edition that has it, and their checks.</summary>
/// <remarks>
/// A check answers every breach, not only the first, in the order of codes and of the structure. It looks at what is stated: an equation
/// one of whose figures is missing is not checked, except that I9 finds what a decision has to state. Docs: docs/law/budget-structure.md.
/// </remarks>
public static class BudgetInvariants
{
    /// <summary>Revenue is the sum of its parts.</summary>
    public static readonly BudgetInvariant I1 = Of(
        "I1",
        new(
            "кірістер олардың бөліктерінің қосындысына тең болуға тиіс",
            "доходы должны быть равны сумме своих частей",
            "revenue must be the sum of its parts"),
        BudgetCode2008.At("11"),
        BudgetCode2025.At("9", 2));

    /// <summary>Net lending is loans given less repayments.</summary>
    public static readonly BudgetInvariant I2 = Of(
        "I2",
        new(
            "таза бюджеттік кредиттеу бюджеттік кредиттер мен бюджеттік кредиттерді өтеу арасындағы айырмаға тең болуға тиіс",
            "чистое бюджетное кредитование должно быть равно бюджетным кредитам за вычетом их погашения",
            "net budget lending must be budget loans less their repayment"),
        BudgetCode2008.At("15"),
        BudgetCode2025.At("9", 5));

    /// <summary>The balance of operations with financial assets is purchase less sale.</summary>
    public static readonly BudgetInvariant I3 = Of(
        "I3",
        new(
            "қаржылық активтермен жасалатын операциялар бойынша сальдо оларды сатып алу мен сатудан түсетін түсімдер арасындағы "
            + "айырмаға тең болуға тиіс",
            "сальдо по операциям с финансовыми активами должно быть равно их приобретению за вычетом поступлений от их продажи",
            "the balance of operations with financial assets must be their purchase less receipts from their sale"),
        BudgetCode2008.At("16", 2),
        BudgetCode2025.At("9", 6));

    /// <summary>The balance of the budget is revenue less costs, net lending and the balance of financial assets.</summary>
    public static readonly BudgetInvariant I4 = Of(
        "I4",
        new(
            "бюджет тапшылығы (профициті) кірістерден шығындарды, таза бюджеттік кредиттеуді және қаржылық активтермен жасалатын "
            + "операциялар бойынша сальдоны шегергенге тең болуға тиіс",
            "дефицит (профицит) бюджета должен быть равен доходам за вычетом затрат, чистого бюджетного кредитования и сальдо по "
            + "операциям с финансовыми активами",
            "the deficit (surplus) must be revenue less costs, net lending and the balance of operations with financial assets"),
        BudgetCode2008.At("17"),
        BudgetCode2025.At("9", 7));

    /// <summary>Financing covers the deficit exactly and is loans received and used balances less repaid loans.</summary>
    public static readonly BudgetInvariant I5 = Of(
        "I5",
        new(
            "қаржыландыру тапшылыққа және алынған қарыздар мен пайдаланылатын қалдықтардан қарыздарды өтеуді шегергенге тең болуға тиіс",
            "финансирование должно быть равно дефициту и равно полученным займам и используемым остаткам за вычетом погашения займов",
            "financing must equal the deficit, and be loans received and used balances less repaid loans"),
        BudgetCode2008.At("18"),
        BudgetCode2025.At("9", 8));

    /// <summary>All money that comes in goes out: follows from I1 to I5.</summary>
    public static readonly BudgetInvariant I6 = Of(
        "I6",
        new(
            "барлық түсімдер мен пайдаланылатын қалдықтар барлық шығыстарға тең болуға тиіс",
            "все поступления и используемые остатки должны быть равны всем расходам",
            "all receipts and used balances must equal all expenditure"),
        BudgetCode2008.At("18"),
        BudgetCode2025.At("9", 8));

    /// <summary>Special receipts are zero at level IV.</summary>
    public static readonly BudgetInvariant I7 = new(
        "I7",
        new(
            "төртінші деңгейдегі бюджетте арнаулы түсімдер болмауға тиіс",
            "в бюджете четвёртого уровня не должно быть специальных поступлений",
            "a budget of level IV must have no special receipts"),
        ("B4", BudgetCode2025.At("27")));

    /// <summary>Subventions are a part of the transfers received, withdrawals a part of costs.</summary>
    public static readonly BudgetInvariant I8 = Of(
        "I8",
        new(
            "субвенция трансферттер түсімдерінен, алып қою шығындардан аспауға тиіс",
            "субвенция должна быть не больше поступлений трансфертов, изъятие — не больше затрат",
            "a subvention must be no more than the transfers received, a withdrawal no more than the costs"),
        BudgetCode2008.At("73-1", 3),
        BudgetCode2025.At("27", 4));

    /// <summary>The text of a decision states the figures that the Code lists.</summary>
    public static readonly BudgetInvariant I9 = OfDraft(
        "I9",
        new(
            "шешімнің мәтінінде Кодексте аталған көлемдер қамтылуға тиіс",
            "текст решения должен содержать объёмы, названные Кодексом",
            "the text of the decision must state the amounts that the Code lists"),
        BudgetCode2008.At("73-1", 3, 1),
        BudgetCode2025.At("89", 4, 1));

    /// <summary>The annexes agree with the figures and are as detailed as the Code asks.</summary>
    public static readonly BudgetInvariant I10 = OfDraft(
        "I10",
        new(
            "қосымшалар бюджет құрылымына сәйкес, Кодекс талап ететін деңгейге дейін жазылуға тиіс",
            "приложения должны соответствовать структуре бюджета и быть изложены до уровня, которого требует Кодекс",
            "the annexes must follow the structure of the budget down to the level that the Code asks for"),
        BudgetCode2008.At("73-1", 4, 1),
        BudgetCode2025.At("89", 3));

    /// <summary>The financial plan for the first quarter is a quarter of the forecast budget.</summary>
    public static readonly BudgetInvariant I11 = OfDraft(
        "I11",
        new(
            "бірінші тоқсанға арналған қаржы жоспары бюджет болжамының төрттен бір бөлігі көлемінде болуға тиіс",
            "финансовый план на первый квартал должен составлять одну четвёртую часть прогноза бюджета",
            "the financial plan for the first quarter must be a quarter of the forecast budget"),
        BudgetCode2008.At("75", 3),
        BudgetCode2025.At("91", 4));

    /// <summary>A sequester spares the protected programmes; its size decides who may order it.</summary>
    public static readonly BudgetInvariant I12 = Of(
        "I12",
        new(
            "секвестрлеу кезінде секвестрлеуге жатпайтын бағдарламалар қысқартылмауға тиіс",
            "при секвестре не должны сокращаться программы, не подлежащие секвестру",
            "a sequester must spare the programmes that are not subject to it"),
        BudgetCode2008.At("110", 2),
        BudgetCode2025.At("97", 2));

    /// <summary>A correction at level IV moves at most a fifth of a programme, never targeted transfers, and keeps the structure.</summary>
    public static readonly BudgetInvariant I13 = new(
        "I13",
        new(
            "түзету бағдарлама шығыстарының жиырма пайызынан аспайтын көлемде, нысаналы трансферттерге қатыссыз, құрылымды өзгертпей "
            + "жүргізілуге тиіс",
            "корректировка должна проводиться в объёме не более двадцати процентов расходов программы, без целевых трансфертов и без "
            + "изменения структуры",
            "a correction must move at most twenty percent of a programme, no targeted transfers, and keep the structure"),
        ("B2", BudgetCode2008.At("111", 4)),
        ("B3", BudgetCode2025.At("98", 4)),
        ("B4", BudgetCode2025.At("98", 4)));

    /// <summary>A deputy's amendment leaves the deficit no larger than in the draft.</summary>
    public static readonly BudgetInvariant I14 = OfDraft(
        "I14",
        new(
            "депутаттың түзетуі тапшылық мөлшерін жобада белгіленгеннен асырмауға тиіс",
            "поправка депутата не должна увеличивать дефицит против установленного проектом",
            "a deputy's amendment must leave the deficit no larger than in the draft"),
        BudgetCode2008.At("76", 3),
        BudgetCode2025.At("92", 1));

    /// <summary>The reserve of the district keeps its bound: a ceiling of two percent until 2024, a floor of two percent since.</summary>
    public static readonly BudgetInvariant I15 = new(
        "I15",
        new(
            "ауданның жергілікті атқарушы органының резерві екі пайыздық шекті сақтауға тиіс",
            "резерв местного исполнительного органа района должен соблюдать границу в два процента",
            "the reserve of the district executive must keep the bound of two percent"),
        ("B0", BudgetCode2008.At("19", 5)),
        ("B1", BudgetCode2008.At("19", 5)),
        ("B2", BudgetCode2008.At("19", 5)),
        ("B3", BudgetCode2025.At("20", 3)),
        ("B4", BudgetCode2025.At("20", 3)));

    /// <summary>
    /// Amounts are in thousand tenge with one decimal. A practice of all published decisions; <see cref="ThousandTenge"/> keeps it.
    /// </summary>
    public static readonly BudgetInvariant I16 = OfDraft(
        "I16",
        new(
            "сомалар мың теңгемен, бір ондық белгімен көрсетілуге тиіс",
            "суммы должны указываться в тысячах тенге с одним десятичным знаком",
            "amounts must be in thousand tenge with one decimal"),
        BudgetCode2008.At("73-1", 5),
        BudgetCode2025.At("89", 6));

    /// <summary>All invariants, in the order of codes.</summary>
    public static readonly ImmutableArray<BudgetInvariant> All = [I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13, I14, I15, I16];

    /// <summary>Checks figures against each other (I1-I8).</summary>
    /// <param name="edition">The edition whose structure they follow, <c>B1</c> to <c>B4</c>.</param>
    /// <param name="figures">The figures as stated.</param>
    /// <returns>Every breach; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException">The figures are null.</exception>
    /// <exception cref="ArgumentException">In this edition the unit has no independent budget.</exception>
    /// <exception cref="KeyNotFoundException">There is no such edition.</exception>
    public static ImmutableArray<BudgetBreach> Check(EditionId edition, BudgetFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return FigureChecks.Of(IndependentStructure(edition), figures);
    }

    /// <summary>Checks the figures that the text of a decision has to state, and against each other (I1-I9).</summary>
    /// <param name="edition">The edition whose structure they follow, <c>B1</c> to <c>B4</c>.</param>
    /// <param name="figures">The figures of the text.</param>
    /// <returns>Every breach; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException">The figures are null.</exception>
    /// <exception cref="ArgumentException">In this edition the unit has no independent budget.</exception>
    /// <exception cref="KeyNotFoundException">There is no such edition.</exception>
    public static ImmutableArray<BudgetBreach> CheckDecision(EditionId edition, BudgetFigures figures) =>
        [.. Check(edition, figures), .. FigureChecks.Missing(IndependentStructure(edition), figures)];

    /// <summary>Checks a budget: its figures against each other and against its lines, and the detail of its lines (I1-I8, I10).</summary>
    /// <param name="budget">The budget.</param>
    /// <returns>Every breach; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    /// <exception cref="ArgumentException">In its edition the unit has no independent budget.</exception>
    public static ImmutableArray<BudgetBreach> Check(Budget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return [.. Check(budget.Edition, budget.Figures), .. AnnexChecks.Of(budget)];
    }

    /// <summary>
    /// Checks the three annexes, each for itself, and that later years carry new initiatives as one programme (I1-I8, I10).
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Every breach, the first year first; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    /// <exception cref="ArgumentException">In its edition the unit has no independent budget.</exception>
    public static ImmutableArray<BudgetBreach> Check(BudgetPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. plan.Annexes.SelectMany(annex => Check(annex)),
            .. AnnexChecks.NewInitiatives(plan.Second),
            .. AnnexChecks.NewInitiatives(plan.Third),
        ];
    }

    private static BudgetStructure IndependentStructure(EditionId edition)
    {
        BudgetStructure structure = BudgetStructures.Of(edition);
        return structure.IsIndependent.Value
            ? structure
            : throw new ArgumentException(
                $"In edition {edition} the unit has no independent budget ({structure.IsIndependent.Basis}).", nameof(edition));
    }

    // The equations are those of the 2008 Code until 2024 and of the 2025 Code since.
    private static BudgetInvariant Of(string code, Words text, Citation old, Citation current) =>
        new(code, text, ("B1", old), ("B2", old), ("B3", current), ("B4", current));

    // What binds the draft and the decision: the budget of 2025 was drafted and approved in 2024, under the Code of 2008.
    private static BudgetInvariant OfDraft(string code, Words text, Citation old, Citation current) =>
        new(code, text, ("B1", old), ("B2", old), ("B3", old), ("B4", current));
}
