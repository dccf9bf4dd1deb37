using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Cycle;

/// <summary>A term that the codes have otherwise is that of the code which the edition cites.</summary>
public sealed class CodeTermTests
{
    [Theory]
    [InlineData("B1", "бюджеттік өтінім ұсынылды", "бюджетная заявка представлена", "жылдық есеп тексеру комиссиясында")]
    [InlineData("B2", "бюджеттік өтінім ұсынылды", "бюджетная заявка представлена", "жылдық есеп тексеру комиссиясында")]
    [InlineData("B3", "бюджеттік өтінім ұсынылды", "бюджетная заявка представлена", "жылдық есеп ревизиялық комиссияда")]
    [InlineData("B4", "бюджеттік сұраным ұсынылды", "бюджетный запрос представлен", "жылдық есеп ревизиялық комиссияда")]
    public void The_request_and_the_audit_commission_bear_the_names_of_the_code(
        string edition, string request, string inRussian, string audit)
    {
        LifecycleMap map = BudgetCycleLifecycle.Under(BudgetEditions.All[new EditionId(edition)].Law).Map;
        Words submitted = TextOf(BudgetCycleState.RequestSubmitted);
        Assert.Equal((request, inRussian), (submitted.Kazakh, submitted.Russian));
        Assert.Equal(audit, TextOf(BudgetCycleState.ReportWithAudit).Kazakh);

        Words TextOf(BudgetCycleState state) => map.States.Single(each => each.Name == state.ToString()).Text;
    }

    [Theory]
    [InlineData("B2", "D2: өтінімнің күні", "D21: есеп тексеру комиссиясында")]
    [InlineData("B3", "D2: өтінімнің күні", "D21: есеп ревизиялық комиссияда")]
    [InlineData("B4", "D2: сұранымның күні", "D21: есеп ревизиялық комиссияда")]
    public void The_parameters_bear_them_too(string edition, string request, string audit)
    {
        var parameters = BudgetParameters.Of(BudgetEditions.All[new EditionId(edition)].Law);
        Assert.Equal(
            (request, audit), (parameters.Find("request.due")!.Name.Kazakh, parameters.Find("report.to-audit")!.Name.Kazakh));
    }

    [Theory]
    [InlineData("B2", BudgetFigure.FinancialAssets, "қаржы активтерімен операциялар бойынша сальдо")]
    [InlineData("B3", BudgetFigure.FinancialAssets, "қаржылық активтермен жасалатын операциялар бойынша сальдо")]
    [InlineData("B4", BudgetFigure.FinancialAssets, "қаржылық активтермен жасалатын операциялар бойынша сальдо")]
    [InlineData("B3", BudgetFigure.TransferReceipts, "трансферттер түсімі")]
    [InlineData("B4", BudgetFigure.TransferReceipts, "трансферттер түсімдері")]
    [InlineData("B2", BudgetFigure.Revenue, "кірістер")]
    public void A_figure_is_named_as_in_the_structure_of_the_edition(string edition, BudgetFigure figure, string name)
    {
        BudgetFigures figures = BudgetFigures.None.With(BudgetFigure.Subvention, Amount(1));
        BudgetBreach breach = Assert.Single(
            BudgetInvariants.CheckDecision(new EditionId(edition), figures), each => each.Figure == figure);
        Assert.Equal(name, breach.Where.Kazakh);
    }
}
