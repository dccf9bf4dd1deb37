using NodaTime;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Petitions;

public class ExpectTests
{
    private static readonly LocalDate Day = new(2026, 2, 18);

    private static readonly LocalDate Next = Day.PlusDays(1);

    [Xunit.Fact]
    public void At_least_takes_the_bound_and_more()
    {
        Unmet(4, AtLeast(5), ExpectationKind.AtLeast, [5], new("кемінде 5", "не менее 5", "at least 5"), "4");
        Unmet(1.4m, AtLeast(1.5m), ExpectationKind.AtLeast, [1.5m], new("кемінде 1.5", "не менее 1.5", "at least 1.5"), "1.4");
        Met(5, AtLeast(5));
        Met(6, AtLeast(5));
    }

    [Xunit.Fact]
    public void At_most_takes_the_bound_and_less()
    {
        Unmet(6, AtMost(5), ExpectationKind.AtMost, [5], new("ең көбі 5", "не более 5", "at most 5"), "6");
        Unmet(6L, AtMost(5L), ExpectationKind.AtMost, [5L], new("ең көбі 5", "не более 5", "at most 5"), "6");
        Met(5, AtMost(5));
        Met(-1, AtMost(5));
    }

    [Xunit.Fact]
    public void Not_later_takes_the_day_and_those_before()
    {
        var moment = new LocalDateTime(2026, 2, 18, 18, 0);
        Unmet(Next, NotLater(Day), ExpectationKind.NotLater, [Day],
            new("18.02.2026-дан кешіктірмей", "не позднее 18.02.2026", "not later than 18.02.2026"), "19.02.2026");
        Unmet(moment.PlusMinutes(1), NotLater(moment), ExpectationKind.NotLater, [moment],
            new("18.02.2026 18:00-ден кешіктірмей", "не позднее 18.02.2026 18:00", "not later than 18.02.2026 18:00"), "18.02.2026 18:01");
        Met(Day, NotLater(Day));
        Met(Day, NotLater(Next));
    }

    [Xunit.Fact]
    public void Not_earlier_takes_the_day_and_those_after()
    {
        Unmet(Day, NotEarlier(Next), ExpectationKind.NotEarlier, [Next],
            new("19.02.2026-дан ерте емес", "не ранее 19.02.2026", "not earlier than 19.02.2026"), "18.02.2026");
        Unmet(new LocalTime(8, 59), NotEarlier(new LocalTime(9, 0)), ExpectationKind.NotEarlier, [new LocalTime(9, 0)],
            new("09:00-ден ерте емес", "не ранее 09:00", "not earlier than 09:00"), "08:59");
        Met(Next, NotEarlier(Next));
        Met(Next, NotEarlier(Day));
    }

    [Xunit.Fact]
    public void Between_takes_both_bounds_and_what_lies_between()
    {
        Words numbers = new("2 – 4 аралығында", "от 2 до 4", "from 2 to 4");
        Unmet(1, Between(2, 4), ExpectationKind.Between, [2, 4], numbers, "1");
        Unmet(5, Between(2, 4), ExpectationKind.Between, [2, 4], numbers, "5");
        Unmet(Day.PlusDays(-1), Between(Day, Next), ExpectationKind.Between, [Day, Next],
            new("18.02.2026 – 19.02.2026 аралығында", "с 18.02.2026 по 19.02.2026", "from 18.02.2026 to 19.02.2026"), "17.02.2026");
        Assert.All([2, 3, 4], value => Met(value, Between(2, 4)));
        Met(Next, Between(Day, Next));
    }

    [Xunit.Fact]
    public void Exactly_takes_an_equal_value_alone()
    {
        Unmet("ann", Exactly("bob"), ExpectationKind.Exactly, ["bob"], new("дәл bob", "именно bob", "exactly bob"), "ann");
        Unmet(3, Exactly(2), ExpectationKind.Exactly, [2], new("дәл 2", "именно 2", "exactly 2"), "3");
        Unmet(DoorDefinition.Keeper, Exactly(Role.Clock), ExpectationKind.Exactly, [Role.Clock],
            new($"дәл {Role.Clock.Name.Kazakh}", $"именно {Role.Clock.Name.Russian}", $"exactly {Role.Clock.Name.English}"), "keeper");
        Met("bob", Exactly("bob"));
        Met(Day, Exactly(Day));
    }

    [Xunit.Fact]
    public void One_of_takes_each_of_its_values_and_says_them_as_it_is_told()
    {
        Unmet(DoorState.Bricked, OneOf([DoorState.Open, DoorState.Shut]), ExpectationKind.OneOf, [DoorState.Open, DoorState.Shut],
            new("мыналардың бірі: ашық, жабық", "одно из: открыто, закрыто", "one of: open, shut"), "bricked", Say);
        Unmet(3, OneOf([1, 2]), ExpectationKind.OneOf, [1, 2], new("мыналардың бірі: 1, 2", "одно из: 1, 2", "one of: 1, 2"), "3");
        Met(DoorState.Shut, OneOf([DoorState.Open, DoorState.Shut]), Say);
    }

    [Xunit.Fact]
    public void A_value_of_nothing_is_none_and_meets_no_bound()
    {
        Unmet(null, NotLater<LocalDate?>(Day), ExpectationKind.NotLater, [Day],
            new("18.02.2026-дан кешіктірмей", "не позднее 18.02.2026", "not later than 18.02.2026"), "none");
        Unmet(null, AtLeast<int?>(1), ExpectationKind.AtLeast, [1], new("кемінде 1", "не менее 1", "at least 1"), "none");
        Unmet(null, AtMost<int?>(1), ExpectationKind.AtMost, [1], new("ең көбі 1", "не более 1", "at most 1"), "none");
        Unmet(null, Between<int?>(1, 2), ExpectationKind.Between, [1, 2], new("1 – 2 аралығында", "от 1 до 2", "from 1 to 2"), "none");
        Unmet(null, Exactly<string?>("bob"), ExpectationKind.Exactly, ["bob"], new("дәл bob", "именно bob", "exactly bob"), "none");
        Met(Day, NotLater<LocalDate?>(Day));
    }

    [Xunit.Fact]
    public void A_value_that_says_itself_with_nothing_is_a_dash_or_none()
    {
        Unmet(string.Empty, Exactly("bob"), ExpectationKind.Exactly, ["bob"], new("дәл bob", "именно bob", "exactly bob"), "none");
        Unmet(new Silent(1), Exactly(new Silent(2)), ExpectationKind.Exactly, [new Silent(2)], new("дәл —", "именно —", "exactly —"), "—");
    }

    [Xunit.Fact]
    public void The_default_expectation_expects_nothing()
    {
        Assert.Equal(ExpectationKind.Nothing, default(Expect<int>).Kind);
        Met(-1, default);
        Met<LocalDate?>(null, default);
    }

    [Xunit.Fact]
    public void A_day_or_moment_is_not_at_least_or_at_most_and_a_quantity_not_later_or_earlier()
    {
        foreach (Action slip in new Action[]
        {
            () => AtLeast(Day),
            () => AtMost(Day),
            () => AtLeast<LocalDate?>(Day),
            () => AtMost(Day.AtMidnight()),
            () => AtLeast(LocalTime.Noon),
            () => AtMost(Instant.MaxValue),
        })
        {
            Assert.Contains("is a day or a moment", Assert.Throws<ArgumentException>(slip).Message, StringComparison.Ordinal);
        }

        Assert.Contains("5 is no day and no moment", Assert.Throws<ArgumentException>(() => NotLater(5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NotEarlier<int?>(5));
        Assert.Equal(ExpectationKind.NotLater, NotLater(new YearMonth(2030, 1)).Kind);
        Assert.Equal(ExpectationKind.NotEarlier, NotEarlier(LocalTime.Noon).Kind);
    }

    [Xunit.Fact]
    public void Present_takes_a_text_that_is_not_blank_and_any_other_value_but_the_default_one()
    {
        foreach (Refusal? refusal in new[] { Blank<string?>(null), Blank<string?>(" "), Blank<int?>(null), Blank<LocalDate?>(null),
            Blank(default(CaseId)) })
        {
            Assert.NotNull(refusal);
            Assert.Equal(
                new Expectation(ExpectationKind.Present, [], new("көрсетілген мән", "указанное значение", "a value that is given")),
                refusal.Expectation);
            Assert.Equal(refusal.Expectation?.Text, refusal.Expected);
            Assert.Equal(new Words("жоқ", "нет", "none"), refusal.Found);
            Assert.Equal("Width", refusal.Field);
        }

        Assert.Null(Blank("bob"));
        Assert.Null(Blank<int?>(0));
        Assert.Null(Blank<LocalDate?>(Day));
    }

    [Xunit.Fact]
    public void Expectations_compare_by_value()
    {
        var five = new Expectation(ExpectationKind.AtLeast, [5], Words.Same("at least 5"));

        Assert.Equal(five, five with { Values = [5] });
        Assert.Equal(five.GetHashCode(), (five with { Values = [5] }).GetHashCode());
        Assert.NotEqual(five, five with { Values = [6] });
        Assert.NotEqual(five, five with { Kind = ExpectationKind.AtMost });
    }

    private static void Unmet<T>(
        T found, Expect<T> expect, ExpectationKind kind, object[] values, Words text, string foundText, Func<T, Words>? say = null)
    {
        Refusal refusal = Assert.IsType<Refusal>(Check(found, expect, say));
        Assert.Equal(new Expectation(kind, [.. values], text), refusal.Expectation);
        Assert.Equal((text, "Width"), (refusal.Expected, refusal.Field));
        Assert.Equal(foundText, refusal.Found?.English);
    }

    private static void Met<T>(T found, Expect<T> expect, Func<T, Words>? say = null) => Assert.Null(Check(found, expect, say));

    private static Refusal? Check<T>(T found, Expect<T> expect, Func<T, Words>? say) => Measure(command => command.Require(
        "measured", DoorDefinition.Rules.At("5"), Words.Same("it must be measured"), nameof(MeasureDoor.Width), _ => found, expect, say));

    private static Refusal? Blank<T>(T found) => Measure(command => command.Require(
        "measured", DoorDefinition.Rules.At("5"), Words.Same("it must be measured"), nameof(MeasureDoor.Width), _ => found, Present));

    private static Refusal? Measure(Action<CommandBuilder<Door, Whole, MeasureDoor>> rule)
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(more: definition =>
        {
            var command = DoorDefinition.Start<MeasureDoor>(definition).By(DoorDefinition.Keeper);
            rule(command);
            command.Decide(_ => new DoorShut());
        });
        var context = new Context(Instant.FromUtc(2030, 1, 1, 0, 0), new Actor("ann", DoorDefinition.Keeper));
        return door.Open(new CaseId("door-1"), new MeasureDoor(80), context) is Decision<Door>.Refused refused
            ? Assert.Single(refused.Refusals)
            : null;
    }

    private static Words Say(DoorState state) => state switch
    {
        DoorState.Open => new("ашық", "открыто", "open"),
        DoorState.Shut => new("жабық", "закрыто", "shut"),
        _ => new("қаланған", "заложено", "bricked"),
    };

    private sealed record Silent(int Number)
    {
        public override string ToString() => string.Empty;
    }
}
