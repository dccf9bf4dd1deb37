using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Testing;

/// <summary>A sound lifecycle keeps the laws; a fault of each kind, planted, is found and named.</summary>
public class LifecycleLawsTests
{
    private static readonly Instant Start = Instant.FromUtc(2030, 1, 1, 0, 0);

    private static readonly FactCatalogue<Door> Facts = new(DoorDefinition.Facts);

    private static readonly Actor Keeper = new("ann", DoorDefinition.Keeper);

    private static readonly Proposal<Door> Measure = new(new MeasureDoor(80), Keeper);

    [Xunit.Fact]
    public void A_sound_lifecycle_keeps_the_laws_and_the_same_seed_walks_the_same_way()
    {
        LifecycleLaws<Door, DoorState> laws = Laws(DoorDefinition.Build(), Anything);

        Assert.Equal(Enum.GetValues<DoorState>(), laws.Walk(seed: 1).Order());
        Assert.Equal(laws.Walk(seed: 3, walks: 2, steps: 2), laws.Walk(seed: 3, walks: 2, steps: 2));
        laws.TheTableIsStateless();
        laws.NoStateIsADeadEnd();
    }

    [Xunit.Fact]
    public void A_command_that_is_accepted_and_has_no_option() => Broken(
        "door only, seed 7: BreakBolt { } is accepted, but its option is not there.",
        () => Laws(DoorDefinition.Build(), (_, _) => new(new BreakBolt(), Keeper, "lower")).Walk(seed: 7));

    [Xunit.Fact]
    public void A_command_that_is_accepted_and_has_a_closed_option() => Broken(
        "door only, seed 7: MeasureDoor { Width = 80, On = , Note =  } is accepted, but its option is closed.",
        () => Laws(Moody(isWide: true, mood: asked => asked % 3 != 1), (_, _) => Measure).Walk(seed: 7));

    [Xunit.Fact]
    public void An_option_that_is_closed_for_what_does_not_refuse_the_command() => Broken(
        "door only, seed 7: The option of MeasureDoor { Width = 80, On = , Note =  } is closed by moody, which do not refuse it.",
        () => Laws(Moody(isWide: false, mood: asked => asked % 3 != 1), (_, _) => Measure).Walk(seed: 7));

    [Xunit.Fact]
    public void An_option_that_is_open_although_a_rule_that_needs_no_command_refuses_it() => Broken(
        "door only, seed 7: MeasureDoor { Width = 80, On = , Note =  } is refused by moody, which needs no command, but its option is "
            + "open.",
        () => Laws(Moody(isWide: true, mood: asked => asked % 3 == 1), (_, _) => Measure).Walk(seed: 7));

    [Xunit.Fact]
    public void A_rule_that_remembers() => Broken(
        "door only, seed 7: MeasureDoor { Width = 80, On = , Note =  } is decided twice on the same case at the same moment, and comes out "
            + "otherwise.",
        () => Laws(Moody(isWide: true, mood: asked => asked % 2 == 0), (_, _) => Measure).Walk(seed: 7));

    [Xunit.Fact]
    public void A_rule_that_throws_is_told_with_its_seed_and_its_story()
    {
        StoryException told = Assert.Throws<StoryException>(
            () => Laws(Measured(_ => throw new InvalidOperationException("boom")), (_, _) => Measure).Walk(seed: 7));
        Assert.StartsWith("door only, seed 7: InvalidOperationException was thrown: boom.", told.Message, StringComparison.Ordinal);
        Assert.Contains("The story so far", told.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(told.InnerException);
    }

    [Xunit.Fact]
    public void A_refusal_that_changes_the_case() => Broken(
        "door only, seed 7: The refusal of MeasureDoor { Width = 80, On = , Note =  } changed the case.",
        () => Laws(
            Measured(m =>
            {
                m.Case.Scratches++;
                return m.Command.Width < 0;
            }),
            (_, _) => Measure).Walk(seed: 7));

    [Xunit.Fact]
    public void A_fold_that_is_not_pure() => Broken(
        "scale only, seed 7: The case after Weigh { Grams = 3 } is not the fold of its facts Counted.", () => Walk(new Weigh(3)));

    [Xunit.Fact]
    public void A_fact_that_reads_back_as_another() => Broken(
        "scale only, seed 7: Secret { Whispered = psst } is read back as Secret { Whispered =  }.", () => Walk(new Whisper("psst")));

    [Xunit.Fact]
    public void A_case_that_does_not_compare_by_value() => Broken(
        "scale only, seed 7: The replay of the facts is another case.", () => Walk(new Note("oak")));

    [Xunit.Fact]
    public void A_broken_law_names_the_seed_and_prints_every_step_told_so_far()
    {
        var proposals = new Queue<ScaleCommand>([new Whisper(string.Empty), new Weigh(0), new Whisper("psst")]);
        string told = Assert.Throws<StoryException>(() => new LifecycleLaws<Scale, ScaleState>(
            Scale.Lifecycle, Scale.Facts, Start,
            (_, _) => new(proposals.Peek(), proposals.Dequeue() is Weigh ? new Actor("bob", Role.Clock) : Keeper),
            (story, _) => Duration.FromHours(story.Facts.Length)).Tell(seed: 7, steps: 3)).Message;

        Assert.Equal(
            """
            scale only, seed 7: Secret { Whispered = psst } is read back as Secret { Whispered =  }.

            The story so far, under scale only:
            2030-01-01T00:00:00
            2030-01-01T00:00:00
              ann (keeper): Whisper { Text =  } -> Secret
            2030-01-01T01:00:00
              bob (clock): Weigh { Grams = 0 } is refused (actor.role)
            2030-01-01T02:00:00
              ann (keeper): Whisper { Text = psst } -> Secret
            The case stands in InUse at version 2.
            """,
            told,
            ignoreLineEndingDifferences: true);
    }

    [Xunit.Fact]
    public void A_walk_can_be_told_for_laws_of_the_procedures_own()
    {
        LifecycleLaws<Door, DoorState> laws = Laws(DoorDefinition.Build(), Anything);
        Story<Door> story = laws.Tell(seed: 3, steps: 40);

        Assert.NotEmpty(story.Facts);
        Assert.Equal(laws.Tell(seed: 3, steps: 40).Facts, story.Facts);
        Assert.NotEqual(laws.Tell(seed: 4, steps: 40).ToString(), story.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => laws.Tell(seed: 3, steps: 0));
    }

    [Xunit.Fact]
    public void A_configuration_that_is_not_pure()
    {
        int runs = 0;
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(topology: definition =>
        {
            if (runs++ == 0)
            {
                definition.Configure(DoorState.Shut).Permit<DoorBricked>(DoorState.Bricked);
            }

            definition.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut).Record<BoltBroken>();
            definition.Configure(DoorState.Shut).Permit<DoorOpened>(DoorState.Open).Record<KnockHeard, BoltBroken>();
        });

        Broken("In Shut, DoorBricked leads Stateless to , and the table to Bricked.", () => Laws(door, Anything).TheTableIsStateless());
    }

    [Xunit.Fact]
    public void States_from_which_no_final_one_can_be_reached()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(
            topology: definition =>
            {
                definition.Configure(DoorState.Open).Permit<DoorShut>(DoorState.Shut).Record<BoltBroken>();
                definition.Configure(DoorState.Shut).Permit<DoorOpened>(DoorState.Open).Record<KnockHeard, BoltBroken>();
            },
            names: definition => definition.Name(DoorDefinition.States.AsSpan(0, 2)),
            bricking: _ => { });

        Broken("No final state can be reached from Open, Shut of door only.", () => Laws(door, Anything).NoStateIsADeadEnd());
    }

    [Xunit.Fact]
    public void Walks_need_their_pieces_and_at_least_one_walk_of_one_step()
    {
        Lifecycle<Door, DoorState> door = DoorDefinition.Build();

        Assert.Throws<ArgumentNullException>(() => new LifecycleLaws<Door, DoorState>(null!, Facts, Start, Anything));
        Assert.Throws<ArgumentNullException>(() => new LifecycleLaws<Door, DoorState>(door, null!, Start, Anything));
        Assert.Throws<ArgumentNullException>(() => new LifecycleLaws<Door, DoorState>(door, Facts, Start, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Laws(door, Anything).Walk(1, walks: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Laws(door, Anything).Walk(1, steps: 0));
    }

    private static LifecycleLaws<Door, DoorState> Laws(
        Lifecycle<Door, DoorState> door, Func<Story<Door>, Random, Proposal<Door>> propose) =>
        new(door, Facts, Start, propose);

    private static void Walk(ScaleCommand command) => new LifecycleLaws<Scale, ScaleState>(
        Scale.Lifecycle, Scale.Facts, Start, (_, _) => new(command, Keeper)).Walk(seed: 7, walks: 1, steps: 2);

    // A rule that answers an option otherwise than the decision that follows.
    private static Lifecycle<Door, DoorState> Moody(bool isWide, Func<int, bool> mood)
    {
        int asked = 0;
        return DoorDefinition.Build(more: definition => DoorDefinition.Start<MeasureDoor>(definition).By(DoorDefinition.Keeper)
            .Require("moody", DoorDefinition.Rules.At("5"), Words.Same("it must be in the mood"), _ => mood(++asked))
            .Require("wide", DoorDefinition.Rules.At("5"), Words.Same("it must be wide"), m => m.Command.Width < 100 == isWide)
            .Decide(_ => new DoorShut()));
    }

    private static Lifecycle<Door, DoorState> Measured(Func<Matter<Door, Whole, MeasureDoor>, bool> holds) =>
        DoorDefinition.Build(more: definition => DoorDefinition.Start<MeasureDoor>(definition).By(DoorDefinition.Keeper)
            .Require("measured", DoorDefinition.Rules.At("5"), Words.Same("it must be measured"), holds)
            .Decide(_ => new DoorShut()));

    private static Proposal<Door> Anything(Story<Door> story, Random random) => random.Next(6) switch
    {
        0 or 1 => new(new ShutDoor(), Keeper),
        2 => new(new OpenDoor(), Keeper),
        3 => new(new Knock(), random.Next(2) == 0 ? Keeper : new Actor("bob", Role.Clock)),
        4 => new(new BrickDoor(), Keeper),
        _ => new(new BreakBolt(), Keeper, "upper"),
    };

    private static void Broken(string expected, Action law) =>
        Assert.StartsWith(expected, Assert.Throws<StoryException>(law).Message, StringComparison.Ordinal);
}
