using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>The steps taken since they were last shown, a line for each.</summary>
internal sealed class StepTable<TCase>(Page page, Func<Fact<TCase>, TCase, Words?> detailsOf)
    where TCase : Case
{
    private readonly List<Step> steps = [];

    public void Add(LocalDateTime moment, Actor actor, Lifecycle<TCase> lifecycle, ImmutableArray<Fact<TCase>> facts, TCase after)
    {
        Words who = Cast.NameOf(actor.Id, actor.Role);
        foreach (Fact<TCase> fact in facts)
        {
            Words what = lifecycle.TextOf(fact);
            Words? details = detailsOf(fact, after);

            // What the same actor does to several candidates at once is one line for the reader; the journal keeps every fact.
            if (steps is [.., var last] && last.Moment == moment && last.Who == who && last.What == what && details is not null)
            {
                last.Details.Add(details);
            }
            else
            {
                steps.Add(new Step(moment, who, what, details is null ? [] : [details]));
            }
        }
    }

    public void Show()
    {
        if (steps.Count == 0)
        {
            return;
        }

        page.Table(
            [
                new("уақыты", "когда", "when"), new("кім", "кто", "who"),
                new("не болды", "что произошло", "what happened"), new("мәліметтер", "подробности", "details"),
            ],
            steps.Select(step => new[] { Words.Of(step.Moment), step.Who, step.What, FactTexts.List(step.Details) }));
        steps.Clear();
    }

    private sealed record Step(LocalDateTime Moment, Words Who, Words What, List<Words> Details);
}
