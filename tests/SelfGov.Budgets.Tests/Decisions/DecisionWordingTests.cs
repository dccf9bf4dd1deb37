using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetFigure;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Decisions;

/// <summary>Wordings of published decisions in which an amount, a unit, a year or a sign is easily lost or mistaken.</summary>
public class DecisionWordingTests
{
    private const string Kazakh = "1. 2025-2027 жылдарға арналған Отар ауылдық округінің бюджеті, соның ішінде 2025 жылға бекітілсін:\n"
        + "1) кірістер – 1 мың теңге.\n2. 2025-2027 жылдарға арналған Кенен ауылдық округінің бюджеті, соның ішінде 2025 жылға "
        + "бекітілсін:\n1) кірістер – 2 мың теңге.\n";

    private const string Russian = "1. Утвердить бюджет Карасайского сельского округа на 2024-2026 годы, в том числе на 2024 год:\n"
        + "1) доходы – 10 тысяч тенге.\n";

    [Theory]
    [InlineData("Приложение 1 к указанному решению изложить в новой редакции согласно приложению 1 к настоящему решению.")]
    [InlineData("Приложение 1\nк решению исключить.")]
    [InlineData("Приложение к решению дополнить строкой;")]
    [InlineData("1-қосымша\nосы шешімнің қосымшасына сәйкес жаңа редакцияда жазылсын.")]
    public void A_sentence_on_an_annex_does_not_end_the_decision(string sentence)
    {
        DecisionText read = DecisionText.Read(
            Russian + "\n" + sentence + "\n\n2. Утвердить бюджет села Шет на 2024-2026 годы, в том числе на 2024 год:\n"
                + "1) доходы – 20 тысяч тенге.");
        Assert.Equal([10m, 20m], read.Budgets.Select(budget => budget.Figures[Revenue].Amount));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("Приложение 1 к решению")]
    [InlineData("Приложение 1 к решению\nШетского районного маслихата\nБюджет на 2024 год\nКатегория: наименование")]
    [InlineData("Приложение № 1\nк решению Шетского районного маслихата\nот 25 декабря 2023 года № С 13-5")]
    [InlineData("> *Приложение 1 к решению*  \n> *маслихата*")]
    [InlineData("Шет аудандық мәслихатының шешіміне\n1-қосымша")]
    public void The_head_of_an_annex_ends_the_decision(string head)
    {
        DecisionText read = DecisionText.Read(Russian + "\n" + head + "\n\nдоходы – 77 тысяч тенге; прочее – 5 тысяч тенге");
        Assert.Equal(Amount(10), Assert.Single(read.Budgets).Figures[Revenue]);
        Assert.Equal(RemarkWeight.NoAmount, Assert.Single(read.Remarks).Weight);
    }

    [Fact]
    public void The_subvention_of_another_year_is_no_figure_of_this_one()
    {
        DecisionText read = DecisionText.Read(Kazakh
            + "14. 2026 жылға арналған кент, ауылдық округтер бюджеті түсімдерінің құрамында аудандық бюджеттен 730,0 мың теңге сомасында "
            + "субвенция көзделгені ескерілсін, оның ішінде:\nОтар ауылдық округіне – 500,0 мың теңге;\n"
            + "Кенен ауылдық округіне – 230,0 мың теңге.");
        Assert.Equal([(2026, null), (2026, 0), (2026, 1)], read.Amounts.Select(amount => (amount.Year!.Value, amount.Budget)));
        Assert.All(read.Budgets, budget => Assert.Null(budget.Figures.Find(Subvention)));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("2. Учесть в бюджете Карасайского сельского округа Аккольского района на 2024 год субвенцию в сумме 5 тысяч тенге.")]
    [InlineData("2. Учесть в бюджете Карасайского сельского округа Аккольского района Акмолинской области субвенцию 5 тысяч тенге.")]
    [InlineData("2. Учесть субвенции сельским округам: Карасай сельский округ – 5 тысяч тенге.")]
    [InlineData("2. Учесть субвенции сельским округам: Карасайскому сельскому округу – 5 тысяч тенге, Карасускому сельскому округу – "
        + "7 тысяч тенге.")]
    public void A_unit_is_found_in_every_form_of_its_name(string text) =>
        Assert.Equal(Amount(5), Assert.Single(DecisionText.Read(Russian + text).Budgets).Figures[Subvention]);

    [Theory]
    [InlineData("3. Отар ауылдық округінің бюджетіне 2025 жылға аудандық бюджеттен берілетін субвенция 9 мың теңге сомасында көзделсін.")]
    [InlineData("3. 2025 жылға аудандық бюджеттен субвенция көзделгені ескерілсін, оның ішінде:\nОтар ауылдық округіне – 9 мың теңге.")]
    [InlineData("3. Алматы облысының Қордай ауданының Отар ауылдық округіне субвенция 9 мың теңге сомасында көзделсін.")]
    public void A_unit_is_found_in_a_Kazakh_sentence(string text)
    {
        DecisionText read = DecisionText.Read(Kazakh + text);
        Assert.Equal((Amount(9), null), (read.Budgets[0].Figures[Subvention], read.Budgets[1].Figures.Find(Subvention)));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("Кентау", "города Кентау", "городу Кентау")]
    [InlineData("Баршатас", "Баршатасского сельского округа", "Баршатасскому сельскому округу")]
    [InlineData("Аулиеколь", "села Аулиеколь", "селу Аулиеколь")]
    [InlineData("Шет", "села Шет", "Шетскому сельскому округу")]
    public void A_name_that_begins_like_a_kind_of_unit_is_a_name(string name, string head, string owner)
    {
        DecisionText read = DecisionText.Read(
            $"1. Утвердить бюджет {head} на 2024-2026 годы, в том числе на 2024 год:\n1) доходы – 1 тысяч тенге.\n"
                + Russian.Replace("1. ", "2. ", StringComparison.Ordinal) + $"3. Предусмотреть {owner} субвенцию 5 тысяч тенге.");
        Assert.Equal((name, 5m), (name, read.Budgets[0].Figures.Find(Subvention)?.Amount));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("Жібек жолы кентінің", "Жібек жолы ауылдық округінің", "Жібек жолы ауылдық округіне", "Жібек жолы кентіне")]
    [InlineData("Аршалы кентінің", "Аршалы ауылдық округінің", "Аршалы ауылдық округіне", "Аршалы кентіне")]
    public void A_settlement_and_a_rural_district_of_one_name_are_kept_apart(string one, string two, string ofTwo, string ofOne)
    {
        DecisionText read = DecisionText.Read(
            $"1. 2025-2027 жылдарға арналған {one} бюджеті, соның ішінде 2025 жылға:\n1) кірістер – 1 мың теңге.\n"
                + $"2. 2025-2027 жылдарға арналған {two} бюджеті, соның ішінде 2025 жылға:\n1) кірістер – 2 мың теңге.\n"
                + $"3. Аудандық бюджеттен субвенция көзделсін, оның ішінде:\n{ofTwo} – 20 мың теңге;\n{ofOne} – 10 мың теңге.");
        Assert.Equal([10m, 20m], read.Budgets.Select(budget => budget.Figures[Subvention].Amount));
    }

    [Theory]
    [InlineData("Қарасу ауылдық округіне – 7 мың теңге.")]
    [InlineData("Берсуат ауылдық округіне – 7 мың теңге.")]
    public void A_unit_that_no_budget_names_is_remarked_on(string entry)
    {
        DecisionText read = DecisionText.Read(
            Kazakh.Replace("Отар", "Қарасай", StringComparison.Ordinal) + "3. Субвенция көзделсін, оның ішінде: " + entry);
        Assert.All(read.Budgets, budget => Assert.Null(budget.Figures.Find(Subvention)));
        Assert.Equal(("7 мың теңге", RemarkWeight.Odd), (Assert.Single(read.Remarks).Value, read.Remarks[0].Weight));
    }

    [Fact]
    public void A_name_and_its_Russian_feminine_are_one_unit() => Assert.Equal(
        Amount(7),
        DecisionText.Read(Kazakh.Replace("Отар", "Михайлов", StringComparison.Ordinal)
            + "3. Субвенция көзделсін, оның ішінде: Михайловка ауылдық округіне – 7 мың теңге.").Budgets[0].Figures[Subvention]);

    [Fact]
    public void The_years_of_one_unit_have_their_own_subventions() => Assert.Equal(
        [7m, 8m],
        DecisionText.Read(
            "1. Утвердить бюджет села Абай на 2024-2026 годы:\nна 2024 год: доходы – 1 тысяч тенге;\nна 2025 год: доходы – 2 тысяч тенге.\n"
                + "2. Учесть субвенцию на 2024 год – 7 тысяч тенге, на 2025 год – 8 тысяч тенге, на 2026 год – 9 тысяч тенге.")
            .Budgets.Select(budget => budget.Figures[Subvention].Amount));

    [Theory]
    [InlineData("5.000")]
    [InlineData("10,000")]
    [InlineData("12.000")]
    [InlineData("1 234,000")]
    [InlineData("-5.000")]
    public void A_separator_with_two_readings_is_an_error_wherever_it_stands(string printed)
    {
        string number = printed.TrimStart('-');
        Assert.Equal(number, Assert.Single(DecisionFigures.Read($"1) доходы – {printed} тысяч тенге").Errors).Value);
        Assert.Contains("thousands", DecisionText.Read(Russian + $"2. Учесть субвенцию {printed} тысяч тенге.").Remarks
            .Single(remark => remark.Weight == RemarkWeight.UnreadAmount).Explain(Language.English), StringComparison.Ordinal);
        Assert.Empty(DecisionText.Read($"цифры «{printed}» заменить цифрами «1»").Budgets.SelectMany(budget => budget.Changes));
    }

    [Theory]
    [InlineData("0,000", 0)]
    [InlineData("5,0000", 5)]
    [InlineData("12345,000", 12345)]
    [InlineData("5,00", 5)]
    public void A_separator_with_one_reading_is_read(string printed, int amount) =>
        Assert.Equal(Amount(amount), DecisionFigures.Read($"1) доходы – {printed} тысяч тенге").Figures[Revenue]);

    [Theory]
    [InlineData("1) доходы – 10 000 тысяч тенге, включая субвенции и трансферты;\n2) расходы – 10 100 тысяч тенге;\n3) резерв – 55 тысяч "
        + "тенге.")]
    [InlineData("доходы – 10 000 тысяч тенге, включая трансферты;\nрасходы – 10 100 тысяч тенге;\nрезерв – 55 тысяч тенге.")]
    [InlineData("1) доходы – 10 000 тысяч тенге;\n2) выделенные трансферты;\n3) расходы – 10 100 тысяч тенге;\n4) резерв – 55 тысяч "
        + "тенге.")]
    public void What_an_amount_is_holds_for_its_own_line(string text)
    {
        DecisionText read = DecisionText.Read(text);
        Assert.Empty(read.Amounts);
        Assert.Equal(
            ["10 100 тысяч тенге", "55 тысяч тенге"],
            read.Remarks.Where(remark => remark.Weight == RemarkWeight.UnreadAmount).Select(remark => remark.Value));
    }

    [Fact]
    public void What_a_sentence_says_before_its_list_holds_for_all_its_lines()
    {
        DecisionText read = DecisionText.Read(
            "1) доходы – 10 тысяч тенге.\n2. Предусмотреть субвенции сельским округам:\n1) Абай – 5 тысяч тенге;\n2) Шет – 6 тысяч тенге.");
        Assert.Equal([DecisionAmountKind.Subvention, DecisionAmountKind.Subvention], read.Amounts.Select(amount => amount.Kind));
    }

    [Fact]
    public void A_list_inside_a_numbered_line_ends_with_it()
    {
        DecisionText read = DecisionText.Read(
            "1) доходы – 10 тысяч тенге, в том числе трансферты:\nиз района – 5 тысяч тенге;\n2) расходы – 7 тысяч тенге.");
        Assert.Equal((5m, DecisionAmountKind.Transfer), (Assert.Single(read.Amounts).Amount?.Amount, read.Amounts[0].Kind));
        Assert.Equal("7 тысяч тенге", Assert.Single(read.Remarks).Value);
    }

    [Theory]
    [InlineData("2. Учесть:\n1) субвенцию на 2025 год – 5 тысяч тенге;\n2) бюджетные изъятия – 7 тысяч тенге.", null, 7)]
    [InlineData("2. Учесть на 2024 год:\n1) субвенцию – 5 тысяч тенге;\n2) бюджетные изъятия – 7 тысяч тенге.", 5, 7)]
    [InlineData("2. Учесть на 2025 год:\n1) субвенцию – 5 тысяч тенге;\n2) бюджетные изъятия – 7 тысяч тенге.", null, null)]
    public void The_year_of_a_numbered_line_is_its_own(string text, int? subvention, int? withdrawal)
    {
        BudgetFigures figures = DecisionText.Read(Russian + text).Budgets.Single().Figures;
        Assert.Equal(
            ((decimal?)subvention, (decimal?)withdrawal), (figures.Find(Subvention)?.Amount, figures.Find(Withdrawal)?.Amount));
    }

    [Fact]
    public void Words_between_commas_are_of_the_name_before_them()
    {
        DecisionText read = DecisionText.Read(
            "поступления трансфертов, в том числе субвенции из районного бюджета, – 8 000 тысяч тенге;\n2) расходы – 5 тысяч тенге");
        Assert.Equal([TransferReceipts], Assert.Single(read.Budgets).Figures.Stated);
        Assert.Equal("5 тысяч тенге", Assert.Single(read.Remarks).Value);
    }

    [Fact]
    public void Transfers_beside_the_list_are_told_of() => Assert.Equal(
        "7 тысяч тенге",
        Assert.Single(DecisionFigures.Read("1) доходы – 5 тысяч тенге.\n2. Учесть целевые трансферты 7 тысяч тенге.").Warnings).Value);

    [Theory]
    [InlineData("субвенция – -5 тысяч тенге", Subvention)]
    [InlineData("изъятие – минус 5 тысяч тенге", Withdrawal)]
    [InlineData("изъятие – (-5) тысяч тенге", Withdrawal)]
    public void The_sign_of_a_subvention_or_a_withdrawal_is_kept(string text, BudgetFigure figure)
    {
        string word = text.Replace("изъятие", "бюджетные изъятия", StringComparison.Ordinal);
        DecisionText read = DecisionText.Read("1) доходы – 1 тысяч тенге;\n" + word);
        Assert.Equal(Amount(-5), read.Budgets[0].Figures[figure]);
        Assert.Equal(RemarkWeight.Odd, Assert.Single(read.Remarks).Weight);
    }

    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    public void Every_figure_that_is_written_is_read_back_with_its_sign(Language language)
    {
        foreach (BudgetFigure figure in Enum.GetValues<BudgetFigure>())
        {
            BudgetFigures negative = BudgetFigures.None.With(Revenue, Amount(1)).With(figure, Amount(-5.5m));
            Assert.Equal(negative, DecisionFigures.Read(DecisionFigures.Write(negative, language)).Figures);
        }
    }

    [Theory]
    [InlineData("пайдаланылатын бюджет қаражатының қалдықтары – 5 мың теңге", UsedBalances)]
    [InlineData("бюджеттің тапшылығын қаржыландыру (профицитті пайдалану) – 5 мың теңге", Financing)]
    [InlineData("бюджет тапшылығын (профицитін) қаржыландыру – 5 мың теңге", Financing)]
    [InlineData("бюджет тапшылығын (профицитін пайдалану) қаржыландыру көлемі – 5 мың теңге", Financing)]
    public void Other_orders_of_words_are_read(string text, BudgetFigure figure)
    {
        DecisionText read = DecisionText.Read("1) кірістер – 1 мың теңге;\n" + text);
        Assert.Equal(Amount(5), read.Budgets[0].Figures[figure]);
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("(-135,9)", -135.9)]
    [InlineData("– (-135.9)", -135.9)]
    [InlineData("– (-1 029,5)", -1029.5)]
    [InlineData("– (-1 029)", -1029)]
    [InlineData("– (минус) 7", -7)]
    public void Negative_amounts_in_brackets_are_read_whole(string printed, double amount)
    {
        DecisionFigures read = DecisionFigures.Read($"5) дефицит (профицит) бюджета {printed} тысяч тенге");
        Assert.Equal(Amount((decimal)amount), read.Figures[Balance]);
        Assert.Empty(read.Errors);
    }

    [Fact]
    public void A_bracketed_amount_without_a_sign_is_named_whole() => Assert.Equal(
        "(1 135,9)", Assert.Single(DecisionFigures.Read("5) дефицит (профицит) бюджета – (1 135,9) тысяч тенге").Errors).Value);

    [Theory]
    [InlineData("поступления трансфертов – пять тысяч тенге", RemarkWeight.UnreadAmount)]
    [InlineData("поступления трансфертов – O тысяч тенге", RemarkWeight.UnreadAmount)]
    [InlineData("поступления трансфертов – нет", RemarkWeight.NoAmount)]
    [InlineData("поступления трансфертов – согласно приложению", RemarkWeight.NoAmount)]
    public void An_amount_in_words_is_money(string text, RemarkWeight weight) =>
        Assert.Equal(weight, Assert.Single(DecisionText.Read("1) доходы – 1 тысяч тенге;\n" + text).Remarks).Weight);

    [Fact]
    public void Two_dashes_that_touch_are_one_separator_where_nothing_is_negative()
    {
        DecisionFigures read = DecisionFigures.Read("1) доходы – 1 тысяч тенге; используемые остатки бюджетных средств ––168 тысяч тенге");
        Assert.Equal(Amount(168), read.Figures[UsedBalances]);
        Assert.Contains("two dashes", Assert.Single(read.Warnings).Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains(
            "negative", Assert.Single(DecisionFigures.Read("1) доходы – -168 тысяч тенге").Warnings).Explain(Language.English),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1 по Абайскому сельскому округу:", "1.2 по Шетскому сельскому округу:", "1.1", "1.2")]
    [InlineData("1.1. Абайский сельский округ:", "1.2. Шетский сельский округ:", "1.1", "1.2")]
    [InlineData("1.1) Абайский сельский округ:", "1.12) Гродиковский сельский округ:", "1.1", "1.12")]
    [InlineData("1\\.1 Абайский сельский округ", "1\\.2 Шетский сельский округ", "1.1", "1.2")]
    [InlineData("1.1 по Абайскому сельскому округу на 2024 год:", "1.2 по Шетскому сельскому округу на 2024 год:", "1.1", "1.2")]
    public void Points_with_two_numbers_are_heads(string one, string two, string first, string second)
    {
        DecisionText read = DecisionText.Read(
            "1. Утвердить бюджет сельских округов на 2024-2026 годы, в том числе на 2024 год в следующих объемах:\n"
                + $"{one}\n1\\) доходы – 1 тысяч тенге;\n{two}\n1\\) доходы – 2 тысяч тенге.");
        Assert.Equal([(first, 1m), (second, 2m)], read.Budgets.Select(budget => (budget.Point!, budget.Figures[Revenue].Amount)));
        Assert.All(read.Budgets, budget => Assert.Equal(2024, budget.Year));
        Assert.All(read.Budgets, budget => Assert.Contains("сельск", budget.Unit, StringComparison.Ordinal));
        Assert.Empty(read.Remarks);
    }

    [Theory]
    [InlineData("> *Ескерту. 14-тармақ жаңа редакцияда - мәслихаттың шешімімен.*", DecisionKind.Approval)]
    [InlineData("> *Ескерту. Кіріспе жаңа редакцияда - мәслихаттың шешімімен.*", DecisionKind.Approval)]
    [InlineData("> *Ескерту. 1-тармақ жаңа редакцияда - мәслихаттың шешімімен.*", DecisionKind.Amendment)]
    public void A_note_on_another_point_amends_nothing_here(string note, DecisionKind kind) => Assert.Equal(
        kind,
        DecisionText.Read(Kazakh.Split("2. 2025")[0] + note).Budgets.Single().Kind);
}
