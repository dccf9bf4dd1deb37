using SelfGov.Budgets.Figures;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetFigure;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Decisions;

/// <summary>Whole decisions: how they are split into budgets, and that no amount is skipped in silence.</summary>
public class DecisionTextTests
{
    // «4 тармақтың 2) …», «6 тармақтың 1) …»: points of a decision on several units.
    [Theory]
    [InlineData("4-тармақтың 2) тармақшасы мынадай редакцияда жазылсын: «2) шығындар – 49 260,4 мың теңге»; 6-тармақтың 1) тармақшасы "
        + "мынадай редакцияда жазылсын: «1) кірістер – 39 139,0 мың теңге».")]
    [InlineData("4 тармақтың 2) тармақшасында шығындар – 49 260,4 мың теңге; 6 тармақтың 1) тармақшасында кірістер – 39 139,0 мың теңге")]
    [InlineData("в пункте 4: подпункт 2) изложить: «2) затраты – 49 260,4 тысяч тенге»;\nв пункте 6: подпункт 1) изложить: «1) доходы – "
        + "39 139,0 тысяч тенге».")]
    public void Points_of_two_units_are_two_budgets(string text)
    {
        DecisionText read = DecisionText.Read(text);
        Assert.Equal(["4", "6"], read.Budgets.Select(budget => budget.Point));
        Assert.Equal((Amount(49_260.4m), Amount(39_139)), (read.Budgets[0].Figures[Costs], read.Budgets[1].Figures[Revenue]));
        Assert.Equal([Costs, Revenue], read.Budgets.Select(budget => Assert.Single(budget.Figures.Stated)));
        Assert.All(read.Budgets, budget => Assert.Equal(DecisionKind.Amendment, budget.Kind));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("1. Утвердить бюджет Абайского сельского округа на 2021-2023 годы согласно приложениям 1, 2, 3, в том числе на 2021 год в "
        + "следующих объемах:\n1) доходы – 10 тысяч тенге;\n2) затраты – 10 тысяч тенге.\n2. Утвердить бюджет поселка Шетпе на 2021-2023 "
        + "годы, в том числе на 2021 год:\n1) доходы – 20 тысяч тенге;\n2) затраты – 20 тысяч тенге.",
        "Абайского сельского округа", "поселка Шетпе")]
    [InlineData("1. Утвердить бюджеты сельских округов на 2021-2023 годы:\n1) Абайский сельский округ на 2021 год:\nдоходы – 10 тысяч "
        + "тенге;\nзатраты – 10 тысяч тенге;\n2) Шетпинский сельский округ на 2021 год:\n"
        + "доходы – 20 тысяч тенге;\nзатраты – 20 тысяч тенге.",
        "Абайский сельский округ", "Шетпинский сельский округ")]
    [InlineData("1. 2021-2023 жылдарға арналған ауылдық округтердің бюджеттері бекітілсін:\n1-1. Абай ауылдық округі 2021 жылға:\n"
        + "1) кірістер – 10 мың теңге;\n2) шығындар – 10 мың теңге;\n1-2. Шетпе ауылдық округі бойынша 2021 жылға:\n1) кірістер – 20 мың "
        + "теңге;\n2) шығындар – 20 мың теңге.", "Абай ауылдық округі", "Шетпе ауылдық округі")]
    [InlineData("1. 2021-2023 жылдарға арналған Абай ауылдық округінің бюджеті 1, 2 және 3-қосымшаларға сәйкес, оның ішінде 2021 жылға "
        + "бекітілсін: 1) кірістер – 10 мың теңге; 2) шығындар – 10 мың теңге. 2. 2021-2023 жылдарға арналған Шетпе кентінің бюджеті, оның "
        + "ішінде 2021 жылға: 1) кірістер – 20 мың теңге; 2) шығындар – 20 мың теңге.", "Абай ауылдық округінің", "Шетпе кентінің")]
    [InlineData("1\\. «1. Абай ауылдық округінің 2021-2023 жылдарға арналған бюджеті 1 - қосымшаға сәйкес, "
        + "соның ішінде 2021 жылға бекітілсін:"
        + "\n\n1) кірістер – 10 мың теңге;\n2) шығындар – 10 мың теңге»\n2\\. «1 Шетпе кентінің 2021-2023 жылдарға арналған бюджеті, соның "
        + "ішінде 2021 жылға:\n1) кірістер – 20 мың теңге;\n2) шығындар – 20 мың теңге»", "Абай ауылдық округінің", "Шетпе кентінің")]
    public void Every_kind_of_head_names_unit_and_years(string text, string first, string second)
    {
        DecisionText read = DecisionText.Read(text);
        Assert.Equal([first, second], read.Budgets.Select(budget => budget.Unit));
        Assert.All(read.Budgets, budget => Assert.Equal((2021, 2023, 2021), (budget.FirstYear, budget.LastYear, budget.Year)));
        Assert.Equal([10m, 20m], read.Budgets.Select(budget => budget.Figures[Revenue].Amount));
        Assert.Equal([10m, 20m], read.Budgets.Select(budget => budget.Figures[Costs].Amount));
        Assert.Empty(read.Remarks);
    }

    [Fact]
    public void A_second_list_without_a_head_is_a_budget_of_its_own_and_is_flagged()
    {
        DecisionText read = DecisionText.Read(
            "1) доходы – 10 тысяч тенге; 2) затраты – 10 тысяч тенге; 1) доходы – 20 тысяч тенге; 2) затраты – 20 тысяч тенге");
        Assert.Equal([10m, 20m], read.Budgets.Select(budget => budget.Figures[Costs].Amount));
        Assert.Equal(RemarkWeight.Odd, Assert.Single(read.Remarks).Weight);
    }

    [Fact]
    public void A_text_with_two_budgets_is_no_single_list()
    {
        DecisionFigures read = DecisionFigures.Read(
            "1. Утвердить бюджет села Абай на 2021 год: 1) доходы – 1 тысяч тенге. 2. Утвердить бюджет села Шет на 2021 год: 1) доходы – 2 "
                + "тысяч тенге.");
        Assert.Equal(BudgetFigures.None, read.Figures);
        Assert.Equal("села Шет", Assert.Single(read.Errors).Value);
    }

    [Fact]
    public void Years_of_one_unit_are_budgets_of_that_unit()
    {
        DecisionText read = DecisionText.Read(
            "1. Утвердить бюджет села Абай на 2021-2023 годы:\n1) на 2021 год:\nдоходы – 1 тысяч тенге;\n2) на 2022 год:\nдоходы – 2 тысяч "
                + "тенге;\n3) на 2023 год:\nдоходы – 3 тысяч тенге.");
        Assert.Equal([2021, 2022, 2023], read.Budgets.Select(budget => budget.Year));
        Assert.All(read.Budgets, budget => Assert.Equal("села Абай", budget.Unit));
    }

    [Theory]
    [InlineData("поступления трансфертов из районного бюджета – 35 013 тысяч тенге", TransferReceipts, 35013)]
    [InlineData("поступления субвенции 35 013 тысяч тенге", Subvention, 35013)]
    [InlineData("дефицит бюджета – -1 029,5 тысяч тенге", Balance, -1029.5)]
    [InlineData("дефицит бюджета (профицит) – -184 тысячи тенге", Balance, -184)]
    [InlineData("дефицит (профицит) бюджета минус 1029,5 тысяч тенге", Balance, -1029.5)]
    [InlineData("бюджет тапшылығы (профициті) – (-2) мың теңге", Balance, -2)]
    [InlineData("бюджет тапшылығы (профициті) – минус 1029,5 мың теңге", Balance, -1029.5)]
    [InlineData("финансирование дефицита бюджета – 184 тысячи тенге", Financing, 184)]
    [InlineData("финансирование дефицита бюджета (профицита) – 184 тысячи тенге", Financing, 184)]
    [InlineData("бюджет тапшылығын қаржыландыру ( профицитін пайдалану ) – 8 мың теңге", Financing, 8)]
    [InlineData("используемые остатки – 5 тысяч тенге", UsedBalances, 5)]
    [InlineData("салықтан тыс түсімдер – 5 мың теңге", NonTaxReceipts, 5)]
    [InlineData("қарыздар түсімдері – 5 мың теңге", LoansReceived, 5)]
    [InlineData("3) таза бюджеттік кредиттер – 10 мың теңге", NetLending, 10)]
    [InlineData("қаржыактивтерін сатып алу – 7 мың теңге", AssetPurchase, 7)]
    [InlineData("сальдо по\nоперациям с финансовыми активами – 7 тысяч тенге", FinancialAssets, 7)]
    [InlineData("до\u00ADходы – 5 тысяч тенге", Revenue, 5)]
    [InlineData("2) ЗАТРАТЫ – 6 ТЫСЯЧ ТЕНГЕ", Costs, 6)]
    [InlineData("Hалоговыe пocтупления – 3 тысяч тенге", TaxReceipts, 3)]
    [InlineData("салыктык тусiмдер – 3 мын тенге", TaxReceipts, 3)]
    [InlineData("объем субвенций из районного бюджета на 2024 год в сумме 19 952 тысяч тенге", Subvention, 19952)]
    [InlineData("Учесть, что в бюджете предусмотрена субвенция из районного бюджета в сумме 30 630,0 тысяч тенге", Subvention, 30630)]
    [InlineData("предусмотрены бюджетные субвенции, передаваемые из районного бюджета, в сумме 12 тысяч тенге", Subvention, 12)]
    [InlineData("Учесть бюджетную субвенцию в размере 12 тысяч тенге", Subvention, 12)]
    [InlineData("предусмотреть объем передаваемой субвенции на 2023 год из районного бюджета в сумме 12 тысяч тенге", Subvention, 12)]
    [InlineData("Аудандық бюджеттен берілетін субвенция көлемі 40 477,0 мың теңге сомасында ескерілсін", Subvention, 40477)]
    [InlineData("Бюджет түсімдерінде 12,0 мың теңге сомасында субвенция қарастырылғаны ескерілсін.", Subvention, 12)]
    [InlineData("субвенциялар 19952 мың теңге", Subvention, 19952)]
    [InlineData("бюджетные изьятия в сумме 365 058 тысяч тенге", Withdrawal, 365058)]
    [InlineData("бюджеттік алып қоюлар көлемі – 365 058 мың теңге", Withdrawal, 365058)]
    public void Other_wordings_are_read(string text, BudgetFigure figure, double amount)
    {
        string before = figure == SpecialReceipts ? string.Empty : "специальные поступления – 0 тысяч тенге;\n";
        DecisionText read = DecisionText.Read(before + text);
        Assert.Equal(Amount((decimal)amount), read.Budgets.Single().Figures[figure]);
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("поступления субвенции 35 013", "35 013", RemarkWeight.Odd)]
    [InlineData("3) прочее – 10", "10", RemarkWeight.UnreadAmount)]
    [InlineData("3) нечто 77", "77", RemarkWeight.UnreadAmount)]
    [InlineData("7) иное: 15", "15", RemarkWeight.UnreadAmount)]
    [InlineData("7) иное – 15 т.т.", "15", RemarkWeight.UnreadAmount)]
    [InlineData("5) дефицит (профицит) бюджета – (2) тысяч тенге", "(2)", RemarkWeight.UnreadAmount)]
    [InlineData("2) затраты: 2024 год – 5 тысяч тенге; 2025 год – 6 тысяч тенге", "6 тысяч тенге", RemarkWeight.UnreadAmount)]
    [InlineData("прочие доходы – 12,5 тысяч тенге", "12,5 тысяч тенге", RemarkWeight.UnreadAmount)]
    [InlineData("Утвердить резерв в сумме 900 тысяч тенге.", "900 тысяч тенге", RemarkWeight.UnreadAmount)]
    [InlineData("4) жоспар – 5 мың теңге", "5 мың теңге", RemarkWeight.UnreadAmount)]
    [InlineData("2) затраты – 1 2б8 тысяч тенге", "1 2", RemarkWeight.UnreadAmount)]
    [InlineData("2) затраты – 15 0000,0 тысяч тенге", "15 0000,0", RemarkWeight.UnreadAmount)]
    [InlineData("дефицит бюджета – 5 тысяч тенге", "5", RemarkWeight.Odd)]
    [InlineData("3) чистое бюджетное кредитование –21 тысяч тенге", "–21", RemarkWeight.Odd)]
    [InlineData("2) затраты – согласно приложению", "согласно приложению", RemarkWeight.NoAmount)]
    public void What_is_not_understood_or_odd_is_remarked_on_with_its_weight(string text, string value, RemarkWeight weight)
    {
        DecisionText read = DecisionText.Read("1) доходы – 1 тысяч тенге;\n" + text);
        Assert.Contains(read.Remarks, remark => remark.Value == value && remark.Weight == weight);
    }

    [Theory]
    [InlineData("2) затраты – 16\u2007268,6 тысяч тенге")]
    [InlineData("2) затраты – 16\u2003268,6 тысяч тенге")]
    [InlineData("2) затраты – 16\n268,6 тысяч тенге")]
    [InlineData("2) затраты – 16\r\n   268,6 тысяч тенге")]
    [InlineData("2) затраты – 16'268,6 тысяч тенге")]
    [InlineData("2) затраты – 16\u2019268,6 тысяч тенге")]
    [InlineData("2) затраты – 16 268, 6 тысяч тенге")]
    [InlineData("2) затраты – 16 268 ,6 тысяч тенге")]
    [InlineData("2) затраты – 16 268, 6;")]
    [InlineData("2) затраты – 16\u200B268,6 тысяч тенге")]
    [InlineData("2) затраты – 16  268,6 тысяч тенге")]
    public void A_number_is_never_cut(string text)
    {
        DecisionFigures read = DecisionFigures.Read(text);
        Assert.Equal(Amount(16_268.6m), read.Figures[Costs]);
        Assert.Empty(read.Errors);
    }

    [Fact]
    public void A_list_of_figures_is_not_taken_for_a_wrapped_number()
    {
        BudgetFigures read = DecisionFigures.Read(
            "1) доходы – 5\n2) затраты – 6\n3) чистое бюджетное кредитование – 7\n2. Учесть 100").Figures;
        Assert.Equal((Amount(5), Amount(6), Amount(7)), (read[Revenue], read[Costs], read[NetLending]));
    }

    [Fact]
    public void A_minus_sign_that_separates_makes_nothing_negative()
    {
        DecisionFigures read = DecisionFigures.Read(
            "1) доходы − 37435,0 тысяч тенге;\n2) затраты − 37430,0 тысяч тенге;\n5) дефицит (профицит) бюджета − 5 тысяч тенге");
        Assert.Equal((Amount(37_435), Amount(37_430), Amount(5)), (read.Figures[Revenue], read.Figures[Costs], read.Figures[Balance]));
        Assert.Equal("− 5", Assert.Single(read.Warnings).Value);
    }

    [Fact]
    public void Amounts_of_all_units_in_one_paragraph_find_their_budgets()
    {
        DecisionText read = DecisionText.Read(
            """
            О бюджете города Талгар и сельских округов Талгарского района на 2023-2025 годы
            1. Утвердить бюджет города Талгар на 2023-2025 годы согласно приложениям 1, 2 и 3, в том числе на 2023 год в следующих объемах:
            1) доходы 500 000 тысяч тенге;
            2) затраты 500 000 тысяч тенге.
            2. Утвердить бюджет Алатауского сельского округа на 2023-2025 годы согласно приложениям 4, 5 и 6, в том числе на 2023 год:
            1) доходы 400 000 тысяч тенге;
            2) затраты 400 000 тысяч тенге.
            3. Предусмотреть на 2023 год бюджетные изьятия из бюджетов города районного значения, сельских округов в районный
            бюджет в сумме 370 058 тысяч тенге, в том числе: Талгар город 365 058 тысяч тенге, Алатауский сельский округ 5 000 тысяч тенге.
            4. Предусмотреть в бюджете Алатауского сельского округа субвенцию: 2023 год – 12 тысяч тенге;
            2024 год – 13 тысяч тенге; 2025 год – 14 тысяч тенге.
            """);
        Assert.Equal((Amount(365_058), Amount(5_000)), (read.Budgets[0].Figures[Withdrawal], read.Budgets[1].Figures[Withdrawal]));
        Assert.Equal((null, Amount(12)), (read.Budgets[0].Figures.Find(Subvention), read.Budgets[1].Figures[Subvention]));
        Assert.Equal(
            [null, 0, 1], read.Amounts.Where(amount => amount.Kind == DecisionAmountKind.Withdrawal).Select(amount => amount.Budget));
        Assert.Equal(
            [2023, 2024, 2025], read.Amounts.Where(amount => amount.Kind == DecisionAmountKind.Subvention).Select(amount => amount.Year));
        Assert.Empty(read.Remarks);
    }

    [Fact]
    public void A_decision_is_read_into_budgets()
    {
        const string Text = """
            О бюджетах сельских округов на 2024-2026 годы
            1. Утвердить бюджет Абайского сельского округа на 2024-2026 годы, в том числе на 2024 год:
            1) доходы – 5 000 тысяч тенге;
            2. Предусмотреть Абайскому сельскому округу субвенцию в сумме 3 000 тысяч тенге.
            3. Утвердить резерв в сумме 100 тысяч тенге.
            """;
        DecisionText decision = DecisionText.Read(Text);
        DecisionBudget budget = decision.Budgets.Single();
        Assert.Equal(("Абайского сельского округа", 2024), (budget.Unit, budget.Year));
        Assert.Equal(new ThousandTenge(3_000), budget.Figures[BudgetFigure.Subvention]);
        TextRemark unread = decision.Remarks.Single(remark => remark.Weight == RemarkWeight.UnreadAmount);
        Assert.Equal("100 тысяч тенге", unread.Value);
    }

    [Fact]
    public void Notes_and_annexes_are_no_text_of_the_decision()
    {
        DecisionText read = DecisionText.Read(
            "О бюджете села Абай на 2024-2026 годы\n1) доходы – 5 тысяч тенге;\n"
            + "> *Сноска. Пункт 1 в редакции решения от 26.04.2024 № 18/2, в "
                + "сумме 7 тысяч тенге.*\n<table><tr><td>Налоговые поступления</td><td>94 570,0<table></table></td></tr></table>\n"
                + "Приложение 1 к решению\nНеналоговые поступления 94 570");
        DecisionBudget budget = Assert.Single(read.Budgets);
        Assert.Equal((DecisionKind.Amendment, "села Абай", 2024), (budget.Kind, budget.Unit, budget.Year));
        Assert.Equal([Revenue], budget.Figures.Stated);
        Assert.All(read.Remarks, remark => Assert.Equal(RemarkWeight.NoAmount, remark.Weight));
        Assert.Equal(2, read.Remarks.Length);
    }

    [Fact]
    public void An_absent_line_of_net_lending_is_no_breach_where_the_rest_balances()
    {
        BudgetFigures figures = DecisionFigures.Read(
            """
            1) доходы – 10 тысяч тенге, в том числе: поступления трансфертов – 10 тысяч тенге;
            2) затраты – 12 тысяч тенге;
            3) сальдо по операциям с финансовыми активами – 0 тысяч тенге;
            4) дефицит (профицит) бюджета – -2 тысяч тенге;
            5) финансирование дефицита (использование профицита) бюджета – 2 тысяч тенге.
            """).Figures;
        Assert.Empty(BudgetInvariants.CheckDecision(new("B2"), figures));
        Assert.Equal("I9", Assert.Single(BudgetInvariants.CheckDecision(
            new("B2"), figures.With(Balance, Amount(-1)).With(Financing, Amount(1))))
            .Invariant.Code);
    }
}
