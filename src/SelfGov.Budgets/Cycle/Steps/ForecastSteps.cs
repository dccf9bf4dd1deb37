using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The forecast of revenue, the limits of expenditure and the budget request (Budget Code 2025, art. 71, 74, 75; 2008, art. 64 to 66).</summary>
internal static class ForecastSteps
{
    private static readonly Words AtMost = new("{0} аспайды", "не более {0}", "at most {0}");
    private static readonly Words AboveZero = new("нөлден артық", "больше нуля", "above zero");

    internal static void Define(CycleDefinition cycle, BudgetLaw law, CycleDays days)
    {
        DefineForecast(cycle, law);
        cycle.On<CommunicateLimits>(new("шығыстар лимиттерін жеткізу", "довести лимиты расходов", "communicate the limits"), law.Limits)
            .By(Roles.PlanningBody)
            .Duty(new CycleLimit(
                "limits.due", new(
                    "лимиттерді жеткізудің соңғы күні",
                    "последний день доведения лимитов",
                    "last day to communicate the limits"),
                law.LimitsDue?.Basis ?? law.Limits, current => days.By(law.LimitsDue, current)))
            .Require("limits.amount", law.Limits,
                new("лимит нөлден артық болуға тиіс", "лимит должен быть больше нуля", "the limit must be above zero"),
                matter => matter.Command.Limit > ThousandTenge.Zero,
                _ => AboveZero,
                matter => Words.Same(matter.Command.Limit.ToString()))
            .Yields(BudgetCycleTrigger.LimitsCommunicated)
            .Decide(matter => new LimitsCommunicated(matter.Today, matter.Command.Limit));

        Citation requestDue = law.RequestDue?.Basis ?? law.RequestAfterLimits?.Basis ?? law.Request;
        cycle.On<SubmitRequest>(new(
            "бюджеттік сұранымды ұсыну",
            "представить бюджетный запрос",
            "submit the budget request"), law.Request)
            .By(Roles.AkimsOffice)
            .Duty(new CycleLimit(
                "request.due", new(
                    "сұранымды ұсынудың соңғы күні",
                    "последний день представления запроса",
                    "last day to submit the request"),
                requestDue, current => days.By(law.RequestDue, current) ?? days.After(law.RequestAfterLimits, current.LimitsOn, current)))
            .Require("request.amount", law.Request,
                new(
                    "сұралған сома нөлден артық болуға тиіс",
                    "запрошенная сумма должна быть больше нуля",
                    "the amount requested must be above zero"),
                matter => matter.Command.Amount > ThousandTenge.Zero,
                _ => AboveZero,
                matter => Words.Same(matter.Command.Amount.ToString()))
            .Require("request.limit", law.Limits,
                new("сұраным лимиттен аспауға тиіс", "запрос не превышает лимита", "the request must be within the limit"),
                matter => matter.Command.Amount <= matter.Case.Limit,
                matter => AtMost.With(Words.Same(matter.Case.Limit.ToString()!)),
                matter => Words.Same(matter.Command.Amount.ToString()))
            .Yields(BudgetCycleTrigger.RequestSubmitted)
            .Decide(matter => new RequestSubmitted(matter.Today, matter.Command.Amount));
    }

    private static void DefineForecast(CycleDefinition cycle, BudgetLaw law) =>
        cycle.On<SendRevenueForecast>(new(
            "кірістер болжамын жіберу",
            "направить прогноз доходов",
            "send the revenue forecast"), law.RevenueForecast)
            .By(Roles.AkimsOffice)
            .Require("cycle.edition", law.FirstBudgetYear.Basis,
                new(
                    "бюджет жылын осы редакция реттеуге тиіс",
                    "бюджетный год регулируется этой редакцией",
                    "this edition must govern the budget year"),
                matter => matter.Command.KeepEdition || Governing(law, matter.Command, TodayIn(matter)) == law.Id,
                _ => Words.Same(law.Id.ToString()),
                matter => Words.Same(Governing(law, matter.Command, TodayIn(matter))?.ToString() ?? "—"))
            .Require("cycle.own-budget", law.FirstBudgetYear.Basis,
                new(
                    "бірліктің дербес бюджеті болуға тиіс",
                    "у единицы должен быть самостоятельный бюджет",
                    "the unit must have a budget of its own in that year"),
                matter => BudgetEditions.For(matter.Command.Year, matter.Command.Unit.Population) is not null,
                matter => Words.Of(BudgetEditions.FirstBudgetYearOfSmallUnits.Value),
                matter => Words.Of(matter.Command.Year))
            .Require("cycle.year", law.FinancialYear,
                new(
                    "цикл бюджет жылынан бұрын немесе сол жылы ашылады",
                    "цикл открывается в году до бюджетного или в нём самом",
                    "the cycle opens in the year before the budget year or in it"),
                matter => TodayIn(matter).Year == matter.Command.Year || TodayIn(matter).Year == matter.Command.Year - 1,
                found: matter => Words.Of(matter.Command.Year))
            .Require("forecast.classified", law.RevenueForecast,
                new(
                    "болжам санаттар, сыныптар және кіші сыныптар бойынша жасалады", "прогноз составляется по категориям, классам и подклассам",
                    "the forecast must go down to the subclass"),
                matter => !matter.Command.Forecast.IsDefaultOrEmpty && matter.Command.Forecast.All(line => line.Code.Subclass is not null))
            .Yields(BudgetCycleTrigger.RevenueForecastSent)
            .Decide(matter => new RevenueForecastSent(
                TodayIn(matter), matter.Command.Unit, matter.Command.Year, ThousandTenge.Sum(matter.Command.Forecast.Select(line => line.Amount))));

    private static EditionId? Governing(BudgetLaw law, SendRevenueForecast opening, LocalDate today) => law.Policies.EditionChoice == EditionChoice.BudgetYear
        ? BudgetEditions.For(opening.Year)?.Id
        : BudgetEditions.All.On(today)?.Id;

    private static LocalDate TodayIn(Matter<BudgetCycle, Whole, SendRevenueForecast> matter) => matter.Now.InZone(matter.Command.Unit.Zone).Date;
}
