using System.Collections.Immutable;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The forecast of revenue, the limits of expenditure and the budget request (Budget Code 2025, art. 71, 74, 75; 2008, art. 64 to 66).
/// </summary>
internal static class ForecastSteps
{
    internal static void Define(Builder cycle, BudgetLaw law, CycleDays days)
    {
        DefineForecast(cycle, law);
        var limits = cycle.On<CommunicateLimits>(law.Limits)
            .By(Roles.PlanningBody)
            .Duty(new Limit<BudgetCycle>(
                "limits.due", new(
                    "лимиттерді жеткізудің соңғы күні", "последний день доведения лимитов", "last day to communicate the limits"),
                law.LimitsDue?.Basis ?? law.Limits, current => days.By(law.LimitsDue, current)))
            .Require(
                "limits.amount", law.Limits,
                new("лимит нөлден артық болуға тиіс", "лимит должен быть больше нуля", "the limit must be above zero"),
                nameof(CommunicateLimits.Limit), m => m.Command.Limit, AtLeast(ThousandTenge.Least));
        limits.Decide(m => new LimitsCommunicated(
            m.Today, m.Command.Limit, CycleDays.DaysLate(days.By(law.LimitsDue, m.Case), m.Today, m.Case)));
        cycle.On<CorrectLimits>(law.Limits)
            .Corrects(
                limits, m => new CommunicateLimits(m.Case.Limit!.Value), m => new CommunicateLimits(m.Command.Limit), m => m.Case,
                m => m.Case.LimitsOn, _ => null)
            .Decide(m => new LimitsCorrected(
                m.Today, m.Case.Limit!.Value, m.Case.LimitsOn!.Value, m.Command.Limit, m.Command.Day, m.Command.Act));

        Citation requestDue = law.RequestDue?.Basis ?? law.RequestAfterLimits?.Basis ?? law.Request;
        var request = cycle.On<SubmitRequest>(law.Request)
            .By(Roles.AkimsOffice)
            .Owed(new Limit<BudgetCycle>(
                "request.due", CodeTerms.Of(
                    requestDue,
                    new("сұранымды ұсынудың соңғы күні", "последний день представления запроса", "last day to submit the request"),
                    new("өтінімді ұсынудың соңғы күні", "последний день представления заявки", "last day to submit the request")),
                requestDue, current => RequestDue(current)))
            .Require(
                "request.amount", law.Request,
                new(
                    "сұралған сома нөлден артық болуға тиіс", "запрошенная сумма должна быть больше нуля",
                    "the amount requested must be above zero"),
                nameof(SubmitRequest.Amount), m => m.Command.Amount, AtLeast(ThousandTenge.Least))
            .Require(
                "request.limit", law.Limits,
                CodeTerms.Of(
                    law.Request,
                    new("сұраным лимиттен аспауға тиіс", "запрос не должен превышать лимита", "the request must be within the limit"),
                    new("өтінім лимиттен аспауға тиіс", "заявка не должна превышать лимита", "the request must be within the limit")),
                nameof(SubmitRequest.Amount), m => m.Command.Amount, m => AtMost(m.Case.Limit!.Value));
        request.Decide(m => new RequestSubmitted(
            m.Today, m.Command.Amount, CycleDays.DaysLate(RequestDue(m.Case), m.Today, m.Case)));
        cycle.On<CorrectRequest>(law.Request)
            .Corrects(
                request, m => new SubmitRequest(m.Case.Requested!.Value), m => new SubmitRequest(m.Command.Amount), m => m.Case)
            .Decide(m => new RequestCorrected(m.Today, m.Case.Requested!.Value, m.Command.Amount, m.Command.Act));

        Moment? RequestDue(BudgetCycle current) =>
            days.By(law.RequestDue, current) ?? days.After(law.RequestAfterLimits, current.LimitsOn, current);
    }

    private static void DefineForecast(Builder cycle, BudgetLaw law)
    {
        var forecast = cycle.On<SendRevenueForecast>(law.RevenueForecast)
            .By(Roles.AkimsOffice)
            .Require(
                "cycle.edition", law.FirstBudgetYear.Basis,
                new(
                    "бюджет жылын осы редакция реттеуге тиіс", "бюджетный год должен регулироваться этой редакцией",
                    "this edition must govern the budget year"),
                nameof(SendRevenueForecast.Year), m => Governing(law, m.Command, TodayIn(m.Command.Unit, m.Now)),
                m => m.Command.KeepEdition ? default : Exactly<EditionId?>(law.Id))
            .Require(
                "cycle.own-budget", law.FirstBudgetYear.Basis,
                new(
                    "бірліктің бұл жылы дербес бюджеті болуға тиіс", "у единицы в этом году должен быть самостоятельный бюджет",
                    "the unit must have a budget of its own in that year"),
                nameof(SendRevenueForecast.Year), m => m.Command.Year,
                m => AtLeast(BudgetEditions.FirstBudgetYearOf(m.Command.Unit.Population)))
            .Require(
                "cycle.year", law.FinancialYear,
                new(
                    "цикл бюджет жылының алдындағы жылы немесе сол жылы ашылуға тиіс",
                    "цикл должен быть открыт в году до бюджетного или в нём самом",
                    "the cycle must be opened in the year before the budget year or in it"),
                nameof(SendRevenueForecast.Year), m => m.Command.Year,
                m => Between(TodayIn(m.Command.Unit, m.Now).Year, TodayIn(m.Command.Unit, m.Now).Year + 1))
            .Require(
                "forecast.classified", law.RevenueForecast,
                new(
                    "болжам санаттар, сыныптар және кіші сыныптар бойынша жасалуға тиіс",
                    "прогноз должен быть составлен по категориям, классам и подклассам",
                    "the forecast must be drawn up by category, class and subclass"),
                m => !m.Command.Forecast.IsDefaultOrEmpty && m.Command.Forecast.All(line => line.Code.Subclass is not null),
                field: nameof(SendRevenueForecast.Forecast));
        forecast.Decide(m => new RevenueForecastSent(
            TodayIn(m.Command.Unit, m.Now), m.Command.Unit, m.Command.Year, TotalOf(m.Command.Forecast)));

        // The unit and the year are those of the case, and the edition was chosen when it was opened.
        cycle.On<CorrectForecast>(law.RevenueForecast)
            .Corrects(
                forecast,
                m => new SendRevenueForecast(m.Case.Unit!, m.Case.Year, [], KeepEdition: true),
                m => new SendRevenueForecast(m.Case.Unit!, m.Case.Year, m.Command.Forecast, KeepEdition: true), m => m.Case)
            .Decide(m => new ForecastCorrected(m.Today, m.Case.Forecast, TotalOf(m.Command.Forecast), m.Command.Act));
    }

    private static ThousandTenge TotalOf(ImmutableArray<ReceiptLine> forecast) => ThousandTenge.Sum(forecast.Select(line => line.Amount));

    private static EditionId? Governing(BudgetLaw law, SendRevenueForecast opening, LocalDate today) =>
        law.Policies.EditionChoice == EditionChoice.BudgetYear
        ? BudgetEditions.For(opening.Year)?.Id
        : BudgetEditions.All.On(today)?.Id;

    private static LocalDate TodayIn(Locality unit, Instant now) => now.InZone(unit.Zone).Date;
}
