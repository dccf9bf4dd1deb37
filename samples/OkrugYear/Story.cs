using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>The election as it is told: every step goes through the durable case, and has to go as the story says.</summary>
internal sealed class Story(Cases<AkimElection> cases, StoryClock clock, Page page)
{
    public static readonly CaseId Id = new("akim-kyzylaray-2023");

    private readonly List<Step> steps = [];

    public Page Page => page;

    public Cases<AkimElection> Cases => cases;

    public StoryClock Clock => clock;

    /// <summary>Opens the case under the edition in force on the day.</summary>
    public async Task OpenAsync(LocalDateTime moment, ICommand<AkimElection> opening, Actor actor)
    {
        clock.MoveTo(moment);
        EditionId edition = AkimElectionEditions.All.On(moment.Date)!.Id;
        Tell(moment, actor, await cases.OpenAsync(Id, edition, opening, actor));
    }

    /// <summary>A command that is accepted.</summary>
    public async Task DoAsync(LocalDateTime moment, Actor actor, params ICommand<AkimElection>[] commands)
    {
        clock.MoveTo(moment);
        foreach (ICommand<AkimElection> command in commands)
        {
            Tell(moment, actor, await cases.HandleAsync(Id, command, actor));
        }
    }

    /// <summary>A command that is refused, for exactly these reasons, which are told.</summary>
    public async Task IsRefusedAsync(LocalDateTime moment, Actor actor, ICommand<AkimElection> command, params string[] codes)
    {
        clock.MoveTo(moment);
        Decision<AkimElection> decision = await cases.HandleAsync(Id, command, actor);
        ImmutableArray<Refusal> refusals = decision is Decision<AkimElection>.Refused refused ? refused.Refusals : [];
        if (!refusals.Select(refusal => refusal.Code).Order(StringComparer.Ordinal).SequenceEqual(codes.Order(StringComparer.Ordinal)))
        {
            throw new StoryDepartsException(
                $"{command.GetType().Name} was to be refused for {string.Join(", ", codes)}, "
                + $"not for {string.Join(", ", refusals.Select(refusal => refusal.Code))}.");
        }

        page.Reasons(refusals);
    }

    /// <summary>Time passes to a moment, and what it causes is recorded.</summary>
    public async Task PassAsync(LocalDateTime moment)
    {
        clock.MoveTo(moment);
        Add(moment, Actor.Clock, await cases.AdvanceAsync(Id), (await ViewAsync()).Case);
    }

    public async Task<CaseView<AkimElection>> ViewAsync() => await cases.GetAsync(Id);

    /// <summary>Prints the steps taken since the last time.</summary>
    public void ShowSteps()
    {
        page.Table(
            [
                new("уақыты", "когда", "when"), new("кім", "кто", "who"),
                new("не болды", "что произошло", "what happened"), new("мәліметтер", "подробности", "details"),
            ],
            steps.Select(step => new[] { Words.Of(step.Moment), step.Who, step.What, FactTexts.List(step.Details) }));
        steps.Clear();
    }

    private void Tell(LocalDateTime moment, Actor actor, Decision<AkimElection> decision)
    {
        if (decision is not Decision<AkimElection>.Accepted accepted)
        {
            throw new StoryDepartsException(string.Join(
                Environment.NewLine, ((Decision<AkimElection>.Refused)decision).Refusals.Select(refusal => refusal.Explain(page.Language))));
        }

        Add(moment, actor, accepted.Facts, accepted.Next);
    }

    private void Add(LocalDateTime moment, Actor actor, ImmutableArray<Fact<AkimElection>> facts, AkimElection after)
    {
        Words who = Cast.NameOf(actor.Id, actor.Role);
        foreach (Fact<AkimElection> fact in facts)
        {
            Words what = cases.Lifecycles.Of(after.Edition).TextOf(fact);
            Words? details = FactTexts.Details(fact, after);

            // What the same actor does to several candidates at once is one line for the reader; the journal keeps every fact.
            if (steps is [.., var last] && last.Moment == moment && last.Who == who && last.What == what)
            {
                last.Details.Add(details!);
            }
            else
            {
                steps.Add(new Step(moment, who, what, details is null ? [] : [details]));
            }
        }
    }

    private sealed record Step(LocalDateTime Moment, Words Who, Words What, List<Words> Details);
}
