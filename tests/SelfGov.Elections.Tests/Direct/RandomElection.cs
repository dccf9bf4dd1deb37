using CsCheck;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>A random story of an election: an edition, a temper, and steps of which each is decided by its own seed.</summary>
internal sealed record RandomStory(int Edition, int Temper, uint[] Steps)
{
    internal static readonly Gen<RandomStory> Any = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, Tempers - 1], Gen.UInt.Array[1, 160],
        (edition, temper, steps) => new RandomStory(edition, temper, steps));

    /// <summary>How a story leans: calm, few candidates, dropouts, ties, invalidity.</summary>
    internal const int Tempers = 5;

    internal static RandomStory Numbered(uint number)
    {
        var dice = new Dice(number);
        return new(dice.Below(4), dice.Below(Tempers), [.. Enumerable.Range(0, 160).Select(_ => (uint)dice.Below(int.MaxValue))]);
    }
}

/// <summary>What a test looks at before each step.</summary>
internal sealed record RandomMoment(
    Lifecycle<AkimElection, ElectionState> Lifecycle, AkimElection Case, ICommand<AkimElection> Command, Actor Actor, Instant Now)
{
    internal IReadOnlyList<Fact<AkimElection>> Facts { get; init; } = [];
}

/// <summary>
/// A random election: most steps follow an open option with plausible data, the others are any command by anybody at any time.
/// </summary>
internal sealed class RandomElection
{
    private static readonly string[] Editions = ["D1", "D2", "D3", "D4"];
    private static readonly LocalDate[] Starts = [new(2021, 6, 20), new(2023, 8, 9), new(2025, 8, 9), new(2026, 8, 9)];
    private static readonly Actor Asking = Election.Commission;

    // What an option says of who asks, not of the election: another actor may be the right one.
    private static readonly string[] RulesOnTheActor =
        ["withdrawal.own", "revocation.nominator", "sheets.own", "appeal.appellant", "duties.own", "invalidity.appellant", "office.own"];

    private readonly RandomStory story;

    private RandomElection(RandomStory story)
    {
        this.story = story;
        Lifecycle = Election.LifecycleOf(Editions[story.Edition]);
        Case = Lifecycle.Begin(new CaseId("random"));
        Now = Starts[story.Edition].At(new LocalTime(9, 0)).InUtc().ToInstant();
    }

    internal Lifecycle<AkimElection, ElectionState> Lifecycle { get; }

    internal AkimElection Case { get; private set; }

    internal List<Fact<AkimElection>> Facts { get; } = [];

    internal Instant Now { get; private set; }

    /// <summary>Each accepted command, with the moment and the actor, in order.</summary>
    internal List<RandomMoment> Accepted { get; } = [];

    internal static RandomElection Live(RandomStory story, Action<RandomMoment>? look = null)
    {
        var election = new RandomElection(story);
        foreach (uint step in story.Steps)
        {
            election.Take(new Dice(step), look);
        }

        return election;
    }

    private void Take(Dice dice, Action<RandomMoment>? look)
    {
        if (dice.OneIn(25))
        {
            Now += Duration.FromHours(dice.Of(1, 1, 5, 24, 24, 72, 400));
        }

        if (!dice.OneIn(15))
        {
            Advance();
        }

        (ICommand<AkimElection> command, Actor actor) = dice.OneIn(6)
            ? (RandomCommands.Wild(dice, Case, TodayOr(Starts[story.Edition])), RandomCommands.Anybody(dice))
            : Guided(dice);
        var moment = new RandomMoment(Lifecycle, Case, command, actor, Now) { Facts = Facts };
        look?.Invoke(moment);
        if (Lifecycle.Decide(Case, command, new Context(Now, actor)) is Decision<AkimElection>.Accepted accepted)
        {
            Accepted.Add(moment);
            Facts.AddRange(accepted.Facts);
            Case = accepted.Next;
        }
    }

    private (ICommand<AkimElection> Command, Actor Actor) Guided(Dice dice)
    {
        var open = Lifecycle.Options(Case, Asking, Now)
            .Where(option => option.Reasons.All(reason => reason.Kind == RefusalKind.Role || RulesOnTheActor.Contains(reason.Code)))
            .Select(option => (Option: option, Weight: RandomWeights.Of(option, Case, story.Temper)))
            .Where(each => each.Weight > 0)
            .ToArray();
        if (open.Sum(each => each.Weight) < RandomWeights.Pressing)
        {
            MoveOn(dice);
        }

        if (open.Length == 0)
        {
            return (RandomCommands.Wild(dice, Case, TodayOr(Starts[story.Edition])), RandomCommands.Anybody(dice));
        }

        int lot = dice.Below(open.Sum(each => each.Weight));
        Option chosen = open.First(each => (lot -= each.Weight) < 0).Option;
        CandidateId part = chosen.Part is null
            ? default
            : new CandidateId(int.Parse(chosen.Part, System.Globalization.CultureInfo.InvariantCulture));
        Actor actor = RandomCommands.Entitled(dice, chosen, Case, part);
        return (PlausibleCommands.For(chosen.Command, part, actor, Case, TodayOr(Starts[story.Edition]), dice, story.Temper), actor);
    }

    /// <summary>Nothing is pressing: to the next moment that causes something, or some days on.</summary>
    private void MoveOn(Dice dice)
    {
        Instant? next = Lifecycle.Deadlines(Case).Where(deadline => deadline.Causes && deadline.At > Now)
            .Select(deadline => (Instant?)deadline.At).FirstOrDefault();
        Now = next ?? Now + Duration.FromDays(dice.Of(1, 2, 7));
        Advance();
    }

    private void Advance()
    {
        Facts.AddRange(Lifecycle.Due(Case, Now).Facts);
        Case = Lifecycle.Advance(Case, Now);
    }

    private LocalDate TodayOr(LocalDate start) => Case.Version == 0 ? start : Now.InZone(Case.Zone).Date;
}
