using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>
/// One case as it is told: every step goes through the durable case, has to go as the story says, and is taken once in all runs.
/// </summary>
/// <remarks>
/// A command bears its place in the story as its idempotency key, so that a run finds what earlier runs have recorded, wherever they ended.
/// What has been recorded is told in a line; the story goes on with the first step that has not.
/// </remarks>
internal sealed class Story<TCase>(CaseId id, IServiceProvider services, Func<Fact<TCase>, TCase, Words?> detailsOf)
    where TCase : Case
{
    private static readonly Words GoesOn =
        new("Әңгіме осы жерден жалғасады:", "Отсюда рассказ продолжается:", "From here the story goes on:");

    private readonly Page page = services.GetRequiredService<Page>();
    private readonly StoryClock clock = services.GetRequiredService<StoryClock>();
    private readonly Cases<TCase> cases = services.GetRequiredService<Cases<TCase>>();
    private readonly ICaseJournal journal = services.GetRequiredService<ICaseJournal>();
    private readonly FactCatalogue<TCase> facts = services.GetRequiredService<Procedure<TCase>>().Facts;
    private readonly StepTable<TCase> steps = new(services.GetRequiredService<Page>(), detailsOf);
    private readonly List<Action> held = [];

    private EarlierRuns<TCase>? earlier;
    private int commands;
    private long told;
    private long recorded;
    private bool goesOn;

    public CaseId Id => id;

    public Page Page => page;

    public StoryClock Clock => clock;

    public Cases<TCase> Cases => cases;

    public FactCatalogue<TCase> Facts => facts;

    /// <summary>Whether an earlier run has begun the case.</summary>
    public bool IsBegun => earlier?.Last is not null;

    /// <summary>Takes up what earlier runs have recorded; the clock goes on from their last moment.</summary>
    /// <exception cref="BrokenJournalException">The journal of the case is broken.</exception>
    public async Task TakeUpAsync()
    {
        List<JournalEntry> entries = [];
        if ((await journal.HeadAsync(id)).Count > 0)
        {
            if ((await cases.VerifyAsync(id)).Break is { } broken)
            {
                throw new BrokenJournalException(id, broken);
            }

            await foreach (JournalEntry entry in cases.HistoryAsync(id))
            {
                entries.Add(entry);
            }
        }

        earlier = new EarlierRuns<TCase>(entries, cases, facts, clock);
        clock.StartFrom(earlier.Last);
    }

    /// <summary>Tells a chapter: in a line what is recorded of it, in full what is not.</summary>
    public async Task ChapterAsync(Func<Story<TCase>, Task> tellAsync)
    {
        told = recorded;
        goesOn = !IsBegun;
        await tellAsync(this);
        if (!goesOn)
        {
            ShowRecorded();
        }

        held.Clear();
    }

    /// <summary>Says what introduces or follows a step; where the step was recorded before, it goes unsaid.</summary>
    public void Say(Words words) => Tell(() => page.Say(words));

    /// <summary>Shows what introduces or follows a step; where the step was recorded before, it is not shown.</summary>
    public void Tell(Action show)
    {
        if (goesOn)
        {
            show();
        }
        else
        {
            held.Add(show);
        }
    }

    /// <summary>Opens the case under an edition of the law.</summary>
    public Task OpenAsync(LocalDateTime moment, EditionId edition, ICommand<TCase> opening, Actor actor) =>
        StepAsync(moment, actor, options => cases.OpenAsync(id, edition, opening, actor, options));

    /// <summary>Commands that are accepted.</summary>
    public async Task DoAsync(LocalDateTime moment, Actor actor, params ICommand<TCase>[] commands)
    {
        foreach (ICommand<TCase> command in commands)
        {
            await StepAsync(moment, actor, options => cases.HandleAsync(id, command, actor, options));
        }
    }

    /// <summary>A command that is refused, for exactly these reasons, which are told.</summary>
    public async Task IsRefusedAsync(LocalDateTime moment, Actor actor, ICommand<TCase> command, params string[] codes)
    {
        if (!IsAhead(moment))
        {
            return;
        }

        Decision<TCase> decision = await cases.HandleAsync(id, command, actor);
        ImmutableArray<Refusal> refusals = decision is Decision<TCase>.Refused refused ? refused.Refusals : [];
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
        if (IsAhead(moment))
        {
            ImmutableArray<Fact<TCase>> due = await cases.AdvanceAsync(id);
            CaseView<TCase> view = await ViewAsync();
            steps.Add(moment, Actor.Clock, view.Lifecycle, due, view.Case);
        }
        else
        {
            recorded = earlier!.VersionAt(clock.At(moment));
        }
    }

    /// <summary>The case as the story looks at it at a moment; null where an earlier run has gone on from there.</summary>
    public async Task<CaseView<TCase>?> LookAsync(LocalDateTime moment) => IsAhead(moment) ? await ViewAsync() : null;

    public async Task<CaseView<TCase>> ViewAsync() => await cases.GetAsync(id);

    /// <summary>Prints the steps taken since the last time.</summary>
    public void ShowSteps() => steps.Show();

    private async Task StepAsync(LocalDateTime moment, Actor actor, Func<HandleOptions, ValueTask<Decision<TCase>>> handleAsync)
    {
        string key = $"step-{++commands}";
        if (IsBegun && await journal.FindRequestAsync(id, key) is { } request)
        {
            recorded = request.LastVersion;
            held.Clear();
            return;
        }

        GoOn(moment);
        Decision<TCase> decision = await handleAsync(new HandleOptions { IdempotencyKey = key });
        if (decision is not Decision<TCase>.Accepted accepted)
        {
            throw new StoryDepartsException(string.Join(
                Environment.NewLine, ((Decision<TCase>.Refused)decision).Refusals.Select(refusal => refusal.Explain(page.Language))));
        }

        steps.Add(moment, actor, cases.Lifecycles.Of(accepted.Next.Edition), accepted.Facts, accepted.Next);
    }

    /// <summary>Whether no earlier run has come to a moment, in whatever case; then the story goes on there.</summary>
    private bool IsAhead(LocalDateTime moment)
    {
        if (clock.At(moment) <= clock.Recorded)
        {
            held.Clear();
            return false;
        }

        GoOn(moment);
        return true;
    }

    private void GoOn(LocalDateTime moment)
    {
        clock.MoveTo(moment);
        if (!goesOn)
        {
            goesOn = true;
            if (ShowRecorded())
            {
                page.Say(GoesOn);
            }

            held.ForEach(show => show());
            held.Clear();
        }
    }

    private bool ShowRecorded()
    {
        if (recorded > told)
        {
            page.Say(earlier!.Describe(told, recorded));
            return true;
        }

        return false;
    }
}
