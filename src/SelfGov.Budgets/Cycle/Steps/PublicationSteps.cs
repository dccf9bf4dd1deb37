using NodaTime;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState>;
using Given = SelfGov.Workflow.Matter<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Workflow.Definition.Whole, SelfGov.Budgets.Cycle.PublishBudgetDocument>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>The publication of the documents of the budget (Budget Code 2025, art. 40, 91(7); 2008, art. 75(6)).</summary>
internal static class PublicationSteps
{
    internal static void Define(Builder cycle, BudgetLaw law)
    {
        Citation basis = law.Publications[BudgetDocument.Decision];
        var publish = cycle.On<PublishBudgetDocument>(basis)
            .By(Roles.AkimsOffice, Roles.DistrictAkimat)
            .Duty(new Limit<BudgetCycle>(
                "publication.due", new(
                    "бюджет құжатын жариялаудың соңғы күні", "последний день публикации документа бюджета",
                    "last day to publish a document of the budget"),
                basis, current => Pending(current, law).Select(document => DueOf(document, current, law)).Min()))
            .Require(
                "publication.there", basis,
                new(
                    "жарияланбаған құжат болуға тиіс", "должен быть неопубликованный документ",
                    "there must be a document that is not published yet"),
                m => Pending(m.Case, law).Any());

        // Beside the decisions the openness of the budget names documents, in a place of its own: a refusal cites that of the document.
        foreach (Citation place in law.Publications.OrderBy(document => document.Key).Select(document => document.Value).Distinct())
        {
            publish.Require(
                place == basis ? "publication.document" : "publication.openness", place,
                new(
                    "құжат қолда бар, жариялануға жататын және әлі жарияланбаған болуға тиіс",
                    "документ должен быть, подлежать публикации и ещё не быть опубликован",
                    "the document must be there, be one that is published, and not be published yet"),
                m => (law.Publications.GetValueOrDefault(m.Command.Document) ?? basis) != place || Found(m, law) is not null,
                m => Listed.Of([.. Pending(m.Case, law).Select(document => TextOf(document))]),
                m => TextOf(new(m.Command.Document, m.Command.Item, m.Today)),
                field: nameof(PublishBudgetDocument.Document));
        }

        publish
            .Require(
                "publication.day", basis,
                new(
                    "жариялау күні құжаттан ерте және бүгіннен кеш болмауға тиіс",
                    "день публикации должен быть не раньше документа и не позднее сегодняшнего",
                    "the day of publication must not be before the document and not lie ahead"),
                nameof(PublishBudgetDocument.On), m => m.Command.On,
                m => Found(m, law) is { } document ? Between(document.Since, m.Today) : NotLater(m.Today))
            .Require(
                "publication.place", law.PublicationOnPortal ?? basis,
                new("жарияланған жері көрсетілуге тиіс", "место публикации должно быть указано", "the place of publication must be named"),
                nameof(PublishBudgetDocument.Place), m => m.Command.Place, Present)
            .Require(
                "publication.portal", law.PublicationOnPortal ?? basis,
                new(
                    "құжат ашық бюджеттердің интернет-порталында да жариялануға тиіс",
                    "документ должен быть опубликован и на интернет-портале открытых бюджетов",
                    "the document must be published on the portal of open budgets too"),
                m => m.Command.IsOnPortal || !IsForPortal(m.Command.Document, law),
                field: nameof(PublishBudgetDocument.IsOnPortal))
            .Decide(m => new BudgetDocumentPublished(
                m.Command.On, m.Command.Document, m.Command.Item, m.Command.Place, m.Command.IsOnPortal,
                law.Policies.PublicationIsDueInDays is { } days && IsDated(m.Command.Document)
                    ? Math.Max(0, Period.DaysBetween(Found(m, law)!.Since.PlusDays(days), m.Command.On))
                    : null));
    }

    // A document that is published under an earlier code than that of the portal is not bound to it.
    private static bool IsForPortal(BudgetDocument document, BudgetLaw law) =>
        law.PublicationOnPortal is { } portal && law.Publications.GetValueOrDefault(document)?.Act == portal.Act;

    private static PendingDocument? Found(Given m, BudgetLaw law) => Pending(m.Case, law)
        .FirstOrDefault(document => document.Document == m.Command.Document && document.Item == m.Command.Item);

    private static IEnumerable<PendingDocument> Pending(BudgetCycle current, BudgetLaw law) => There(current)
        .Where(document => law.Publications.ContainsKey(document.Document) && !IsPublished(current, document));

    // Another report put to the assembly, and the one that the maslikhat approved, are published anew.
    private static bool IsPublished(BudgetCycle current, PendingDocument document) => document.Document == BudgetDocument.AnnualReport
        ? current.IsReportPublished
        : current.Publications.Any(published => published.Document == document.Document && published.Item == document.Item);

    // What the cycle has brought about so far, with the day since when.
    private static IEnumerable<PendingDocument> There(BudgetCycle current)
    {
        if (current.IsDecisionDrafted && current.DraftedOn is { } drafted)
        {
            yield return new(BudgetDocument.DraftDecision, 0, drafted);
        }

        if (current.FirstQuarter is { } plan)
        {
            yield return new(BudgetDocument.FirstQuarterPlan, 0, plan.On);
        }

        if (current.ApprovedOn is { } approved)
        {
            yield return new(BudgetDocument.Decision, 0, approved);
            yield return new(BudgetDocument.CivilBudget, 0, approved);
        }

        foreach (var clarification in current.Clarifications)
        {
            if (clarification.AmendedOn is { } amended)
            {
                yield return new(BudgetDocument.AmendingDecision, clarification.Number, amended);
            }
        }

        for (int number = 1; number <= current.MaslikhatSequesters.Count; number++)
        {
            yield return new(BudgetDocument.SequesterDecision, number, current.MaslikhatSequesters[number - 1]);
        }

        for (int month = 1; month <= current.ReportedThrough; month++)
        {
            yield return new(BudgetDocument.MonthlyReport, month, new LocalDate(current.Year, month, 1).PlusMonths(1));
        }

        if ((current.ReportApprovedOn ?? current.ReportOn) is { } report)
        {
            yield return new(BudgetDocument.AnnualReport, 0, report);
        }
    }

    private static Words TextOf(PendingDocument document) => document.Item == 0
        ? BudgetDocumentText.Of(document.Document)
        : Words.Same("{0} {1}").With(BudgetDocumentText.Of(document.Document), Words.Of(document.Item));

    private static bool IsDated(BudgetDocument document) =>
        document is BudgetDocument.Decision or BudgetDocument.AmendingDecision or BudgetDocument.SequesterDecision
            or BudgetDocument.FirstQuarterPlan;

    private static Instant? DueOf(PendingDocument document, BudgetCycle current, BudgetLaw law) =>
        law.Policies.PublicationIsDueInDays is { } days && IsDated(document.Document)
            ? current.Zone.AtStartOfDay(document.Since.PlusDays(days + 1)).ToInstant()
            : null;

    private sealed record PendingDocument(BudgetDocument Document, int Item, LocalDate Since);
}
