using System.Globalization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// A random indirect election: most steps follow an open option with likely data, the others are any command by anybody at any time.
/// </summary>
internal sealed class RandomIndirectElection
{
    private static readonly string[] Editions = ["A1", "A1a", "A1b", "A2"];
    private static readonly LocalDate[] Starts = [new(2013, 6, 20), new(2016, 6, 20), new(2018, 6, 20)];

    private readonly Dice dice;
    private readonly int temper;
    private readonly LocalDate start;

    private RandomIndirectElection(uint seed)
    {
        dice = new Dice(seed);
        temper = dice.Below(5);
        int edition = dice.Below(3);
        IndirectElectionLaw law = IndirectElectionEditions.All[new(Editions[edition])].Law;
        Lifecycle = dice.OneIn(3)
            ? IndirectElectionLifecycle.Under(
                law with { Policies = law.Policies with { NegativeCheck = NegativeCheckOutcome.RepeatElection } })
            : IndirectElectionLifecycle.Procedure.Lifecycles.Of(law.Id);
        Case = Lifecycle.Begin(new CaseId("random"));
        start = Starts[edition];
        Now = start.At(new LocalTime(9, 0)).InUtc().ToInstant();
    }

    internal Lifecycle<IndirectElection> Lifecycle { get; }

    internal IndirectElection Case { get; private set; }

    internal Instant Now { get; private set; }

    internal List<Fact<IndirectElection>> Facts { get; } = [];

    internal List<Type> Accepted { get; } = [];

    private LocalDate Today => Case.Version == 0 ? start : Now.InZone(Case.Zone).Date;

    /// <summary>Lives a story of some steps; what a test looks at is the case before and after each fact.</summary>
    internal static RandomIndirectElection Live(
        uint seed, Action<IndirectElection, IndirectElection>? look = null, Action<RandomIndirectElection>? stands = null)
    {
        var story = new RandomIndirectElection(seed);
        int steps = 40 + story.dice.Below(140);
        for (int step = 0; step < steps; step++)
        {
            stands?.Invoke(story);
            story.Step(look);
        }

        return story;
    }

    private void Step(Action<IndirectElection, IndirectElection>? look)
    {
        if (dice.OneIn(20))
        {
            Now += Duration.FromHours(dice.Of(1, 5, 24, 72, 400));
        }

        if (!dice.OneIn(15))
        {
            Take(Lifecycle.Due(Case, Now).Facts, look);
        }

        (ICommand<IndirectElection> command, Actor actor) = Next(look);
        IndirectElection before = Case;
        Decision<IndirectElection> decision = Lifecycle.Decide(Case, command, new Context(Now, actor));
        AssertForetold(decision, command, actor);
        if (decision is Decision<IndirectElection>.Accepted accepted)
        {
            Accepted.Add(command.GetType());
            Take(accepted.Facts, look);
            Assert.Equal(accepted.Next, Case);
            return;
        }

        Assert.Equal(before, Case);
        Assert.All(((Decision<IndirectElection>.Refused)decision).Refusals, refusal =>
        {
            Assert.True(refusal.Earliest is null || refusal.Earliest >= Now);
            Assert.All(Enum.GetValues<SelfGov.Law.Language>(), language => Assert.NotEmpty(refusal.Explain(language)));
        });
    }

    private (ICommand<IndirectElection> Command, Actor Actor) Next(Action<IndirectElection, IndirectElection>? look)
    {
        (Option Option, int Weight)[] open = [.. Open()];
        if (open.Sum(each => each.Weight) < 45 || dice.OneIn(9))
        {
            Instant? next = Lifecycle.Deadlines(Case).Where(deadline => deadline.Causes && deadline.At > Now)
                .Select(deadline => (Instant?)deadline.At).FirstOrDefault();
            Now = Case.State == IndirectElectionState.Silence && Now < Case.Schedule!.DayBegins ? Case.Schedule.DayBegins
                : Case.State == IndirectElectionState.Silence && !dice.OneIn(6) ? Now
                : next ?? Now + Duration.FromDays(dice.Of(1, 2, 7));
            Take(Lifecycle.Due(Case, Now).Facts, look);
            open = [.. Open()];
        }

        if (open.Length == 0 || dice.OneIn(7))
        {
            Type type = dice.Of<Type>([.. Lifecycle.Map.Commands.Select(each => each.Type)]);
            return (RandomIndirectCommands.Wild(type, Today, dice), Of(dice.Of<Role>(RandomIndirectCommands.AllRoles), default));
        }

        int lot = dice.Below(open.Sum(each => each.Weight));
        Option chosen = open.First(each => (lot -= each.Weight) < 0).Option;
        CandidateId part = chosen.Part is null ? default : new CandidateId(int.Parse(chosen.Part, CultureInfo.InvariantCulture));
        Role role = dice.Of<Role>([.. chosen.Roles]);
        return (RandomIndirectCommands.Likely(chosen.Command, part, role, Case, Today, dice, temper), Of(role, part));
    }

    private IEnumerable<(Option Option, int Weight)> Open() => Lifecycle.Options(Case, IndirectStory.Commission, Now)
        .Where(option => option.Reasons.All(
            reason => reason.Kind == RefusalKind.Role || reason.Code.EndsWith(".own", StringComparison.Ordinal)))
        .Select(option => (option, RandomIndirectCommands.Weight(option, Case, temper)))
        .Where(each => each.Item2 > 0);

    private Actor Of(Role role, CandidateId part) => role == Role.Clock ? Actor.Clock
        : new(role == Roles.Candidate ? Case.Candidates.Find(part)?.Person.Id ?? "p" + dice.Below(9) : role.Code, role);

    private void AssertForetold(Decision<IndirectElection> decision, ICommand<IndirectElection> command, Actor actor)
    {
        string? part = command.GetType().GetProperty("Candidate")?.GetValue(command)?.ToString();
        Option? option = Lifecycle.Options(Case, actor, Now)
            .SingleOrDefault(each => each.Command == command.GetType() && each.Part == part);
        if (decision.IsAccepted)
        {
            Assert.True(option?.IsOpen);
            return;
        }

        HashSet<string> codes = [.. ((Decision<IndirectElection>.Refused)decision).Refusals.Select(refusal => refusal.Code)];
        Assert.Superset((option?.Reasons ?? []).Select(reason => reason.Code).ToHashSet(), codes);
    }

    private void Take(IEnumerable<Fact<IndirectElection>> taken, Action<IndirectElection, IndirectElection>? look)
    {
        foreach (Fact<IndirectElection> fact in taken)
        {
            IndirectElection before = Case;
            Facts.Add(fact);
            Case = Lifecycle.Evolve(Case, fact);
            Assert.Equal(before.Version + 1, Case.Version);
            look?.Invoke(before, Case);
        }
    }
}
