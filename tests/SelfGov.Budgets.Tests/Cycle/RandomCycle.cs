using CsCheck;
using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle;

/// <summary>How a random story of a budget leans.</summary>
internal enum CycleTemper
{
    Calm,
    Late,
    Refusing,
    Clarifying,
    Moving,
    Suspended,
}

/// <summary>A random story of a budget: an edition, a temper, and steps of which each is decided by its own seed.</summary>
internal sealed record CycleTale(int Edition, CycleTemper Temper, uint[] Steps)
{
    internal const int Longest = 150;

    internal static readonly Gen<CycleTale> Any = Gen.Select(
        Gen.Int[0, 3], Gen.Enum<CycleTemper>(), Gen.UInt.Array[1, Longest],
        (edition, temper, steps) => new CycleTale(edition, temper, steps));

    internal static CycleTale Numbered(uint number)
    {
        var dice = new Dice(number);
        return new((int)(number % 4), (CycleTemper)(number / 4 % 6),
            [.. Enumerable.Range(0, Longest).Select(_ => (uint)dice.Below(int.MaxValue))]);
    }
}

/// <summary>What a test looks at before each step.</summary>
internal sealed record CycleMoment(
    Lifecycle<BudgetCycle, BudgetCycleState> Lifecycle, BudgetCycle Case, ICommand<BudgetCycle> Command, Actor Actor, Instant Now)
{
    internal Decision<BudgetCycle> Decide() => Lifecycle.Decide(Case, Command, new Context(Now, Actor) { Proofs = KnownProofs.All });
}

/// <summary>
/// A random cycle: most steps follow an open option with plausible data, the others are any command by anybody at any time.
/// </summary>
internal sealed class RandomCycle
{
    private static readonly (string Edition, int Year)[] Years = [("B1", 2021), ("B2", 2023), ("B3", 2025), ("B4", 2026)];
    private static readonly WorkCalendar Calendar =
        KazakhstanCalendar.Work.With(KazakhstanCalendar.Year(Certainty.Interpreted, new LocalDate(2027, 5, 16), []));

    private static readonly Lifecycle<BudgetCycle, BudgetCycleState>[] Lifecycles =
        [.. Years.Select(each => BudgetCycleLifecycle.Under(BudgetEditions.All[new EditionId(each.Edition)].Law, Calendar))];

    // A month that is not over is reported all the same, now and then.
    private const string TooSoon = "month.over";

    private static readonly Actor Asking = new("somebody", Roles.AkimsOffice);
    private readonly CycleTale tale;

    private RandomCycle(CycleTale tale)
    {
        this.tale = tale;
        (Edition, Year) = Years[tale.Edition];
        Lifecycle = Lifecycles[tale.Edition];
        Case = Lifecycle.Begin(new CaseId("random"));
        Now = new LocalDate(Year - 1, 5, 3).At(new LocalTime(5, 0)).InUtc().ToInstant();
        Commands = new RandomCycleCommands(this);
    }

    internal string Edition { get; }

    internal int Year { get; }

    internal CycleTemper Temper => tale.Temper;

    internal Lifecycle<BudgetCycle, BudgetCycleState> Lifecycle { get; }

    internal RandomCycleCommands Commands { get; }

    internal BudgetCycle Case { get; private set; }

    internal Instant Now { get; private set; }

    internal List<Fact<BudgetCycle>> Facts { get; } = [];

    internal HashSet<Type> Accepted { get; } = [];

    internal LocalDate Today => Now.InZone(TestBudgets.District.Zone).Date;

    internal static RandomCycle Live(CycleTale tale, Action<CycleMoment>? look = null, Action<RandomCycle>? stands = null)
    {
        var cycle = new RandomCycle(tale);
        foreach (uint step in tale.Steps)
        {
            stands?.Invoke(cycle);
            cycle.Take(new Dice(step), look);
        }

        return cycle;
    }

    private void Take(Dice dice, Action<CycleMoment>? look)
    {
        if (dice.OneIn(3))
        {
            Now += Duration.FromHours(dice.Of(1, 24, 24, 72, Case.Current is null ? 24 : 480, Case.Current is null ? 72 : 700));
        }

        if (!dice.OneIn(15))
        {
            Advance();
        }

        (ICommand<BudgetCycle> command, Actor actor) = dice.OneIn(6) ? Commands.Wild(dice) : Guided(dice);
        var moment = new CycleMoment(Lifecycle, Case, command, actor, Now);
        look?.Invoke(moment);
        if (moment.Decide() is Decision<BudgetCycle>.Accepted accepted)
        {
            Accepted.Add(command.GetType());
            Facts.AddRange(accepted.Facts);
            Case = accepted.Next;
        }
    }

    private (ICommand<BudgetCycle> Command, Actor Actor) Guided(Dice dice)
    {
        (Option Option, int Weight)[] open =
        [
            .. Lifecycle.Options(Case, Asking, Now)
                .Where(option => option.Reasons.All(reason => reason.Kind == RefusalKind.Role || reason.Code == TooSoon))
                .Select(option => (Option: option, Weight: RandomCycleWeights.Of(option.Command, Case, tale.Temper)))
                .Where(each => each.Weight > 0),
        ];
        int sum = open.Sum(each => each.Weight);
        if (sum < RandomCycleWeights.Pressing)
        {
            MoveOn(dice);
        }

        if (sum == 0)
        {
            return Commands.Wild(dice);
        }

        int lot = dice.Below(sum);
        Option chosen = open.First(each => (lot -= each.Weight) < 0).Option;
        Role role = dice.Of(chosen.Roles.AsSpan());
        int number = chosen.Part is null ? 0 : int.Parse(chosen.Part, System.Globalization.CultureInfo.InvariantCulture);
        return (Commands.Plausible(chosen.Command, number, role, dice), new Actor("somebody", role));
    }

    /// <summary>Nothing presses: to the next moment that causes something, or some weeks on.</summary>
    private void MoveOn(Dice dice)
    {
        Instant? next = Lifecycle.NextCause(Case);
        Now = next > Now && dice.OneIn(2) ? next.Value : Now + Duration.FromDays(dice.Of(3, 10, 30));
        Advance();
    }

    private void Advance()
    {
        Facts.AddRange(Lifecycle.Due(Case, Now).Facts);
        Case = Lifecycle.Advance(Case, Now);
    }
}
