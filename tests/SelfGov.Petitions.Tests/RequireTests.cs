using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Petitions;

/// <summary>Each form of a rule: what is known of it, and when.</summary>
public class RequireTests
{
    private static readonly Citation Basis = DoorDefinition.Rules.At("5");

    private static readonly Words Text = Words.Same("it must be so");

    private static readonly Instant Now = Instant.FromUtc(2030, 1, 1, 12, 0);

    private static readonly LocalDate Today = new(2030, 1, 1);

    private static readonly Actor Ann = new("ann", DoorDefinition.Keeper);

    private static readonly Lifecycle<Door, DoorState> Lifecycle =
        DoorDefinition.Build(more: definition => DoorDefinition.Start<MeasureDoor>(definition)
        .By(DoorDefinition.Keeper)
        .Require(new Rule<Door>(
            "shared", Basis, Text, door => door.Bolts != Door.Broken)
        { Expected = _ => Text, Found = _ => Text, Earliest = _ => Now })
        .Require("of-case", Basis, Text, m => m.Case.Bolts != Door.Broken, expected: _ => Text, found: m => Words.Same(m.Actor.Id),
            earliest: m => m.Now)
        .Require(
            "of-command", Basis, Text, m => m.Command.Width > 0, found: m => Words.Of(m.Command.Width), field: nameof(MeasureDoor.Width))
        .Require("present", Basis, Text, nameof(MeasureDoor.Note), m => m.Command.Note, Present)
        .Require("constant", Basis, Text, nameof(MeasureDoor.Width), m => m.Command.Width, AtLeast(80))
        .Require("bound-of-case", Basis, Text, nameof(MeasureDoor.On), m => m.Command.On, m => NotLater<LocalDate?>(m.Today),
            earliest: m => m.Now)
        .Require(
            "bound-of-command", Basis, Text, nameof(MeasureDoor.Note), m => m.Command.Note?.Length ?? 0,
            m => m.Command.Width > 100 ? AtLeast(m.Command.Width) : default)
        .Require(
            "case-compared", Basis, Text, m => m.Case.Bolts.Count, m => AtLeast(m.Case.Bolts == Door.Broken ? 2 : 1), earliest: m => m.Now)
        .Decide(_ => new DoorShut()));

    private static readonly ImmutableArray<MapRule> Rules =
        Lifecycle.Map.Commands.Single(command => command.Type == typeof(MeasureDoor)).Rules;

    [Theory]
    [InlineData("shared", RuleKnowledge.Case, null, null, null)]
    [InlineData("of-case", RuleKnowledge.Case, null, null, null)]
    [InlineData("of-command", RuleKnowledge.Command, null, "Width", null)]
    [InlineData("present", RuleKnowledge.Command, RuleKnowledge.Edition, "Note", ExpectationKind.Present)]
    [InlineData("constant", RuleKnowledge.Command, RuleKnowledge.Edition, "Width", ExpectationKind.AtLeast)]
    [InlineData("bound-of-case", RuleKnowledge.Command, RuleKnowledge.Case, "On", null)]
    [InlineData("bound-of-command", RuleKnowledge.Command, RuleKnowledge.Command, "Note", null)]
    [InlineData("case-compared", RuleKnowledge.Case, null, null, null)]
    public void The_map_says_what_has_to_be_known_before_a_rule_can_be_answered_or_its_bound_told(
        string code, RuleKnowledge knownFrom, RuleKnowledge? boundKnownFrom, string? field, ExpectationKind? bound)
    {
        MapRule rule = Rules.Single(rule => rule.Code == code);

        Assert.Equal((knownFrom, boundKnownFrom, field, bound), (rule.KnownFrom, rule.BoundKnownFrom, rule.Field, rule.Bound?.Kind));
        Assert.Equal((Text, Basis), (rule.Text, rule.Basis));
    }

    [Xunit.Fact]
    public void The_map_has_the_rules_in_the_order_in_which_they_are_written_and_the_bounds_that_the_edition_sets()
    {
        Assert.Equal(8, Rules.Length);
        Assert.Equal("shared", Rules[0].Code);
        Assert.Equal([80], Rules.Single(rule => rule.Code == "constant").Bound?.Values);
        Assert.Equal("at least 80", Rules.Single(rule => rule.Code == "constant").Bound?.Text.English);
    }

    [Xunit.Fact]
    public void Options_answer_the_rules_that_need_no_command_and_no_others()
    {
        Door broken = Lifecycle.Begin(new CaseId("door-1")) with { Bolts = Door.Broken };

        Assert.True(OptionOf(Lifecycle.Begin(new CaseId("door-1"))).IsOpen);
        Assert.Equal(["shared", "of-case", "case-compared"], OptionOf(broken).Reasons.Select(reason => reason.Code));
        Assert.Equal("at least 2", OptionOf(broken).Reasons[2].Expectation?.Text.English);
    }

    [Xunit.Fact]
    public void A_refusal_names_the_field_and_what_was_expected_as_data()
    {
        Refusal[] refusals = Refused(Lifecycle.Begin(new CaseId("door-1")), new MeasureDoor(0, Today.PlusDays(1), " "));

        Assert.Equal(["of-command", "present", "constant", "bound-of-case"], refusals.Select(refusal => refusal.Code));
        Assert.Equal(["Width", "Note", "Width", "On"], refusals.Select(refusal => refusal.Field));
        Assert.Equal(
            [null, ExpectationKind.Present, ExpectationKind.AtLeast, ExpectationKind.NotLater],
            refusals.Select(refusal => refusal.Expectation?.Kind));
        Assert.Equal([Today], refusals[3].Expectation?.Values);
        Assert.Equal(("not later than 01.01.2030", "02.01.2030", Now),
            (refusals[3].Expected?.English, refusals[3].Found?.English, refusals[3].Earliest));
        Assert.All(refusals, refusal => Assert.Equal((RefusalKind.Rule, Text, Basis), (refusal.Kind, refusal.Text, refusal.Basis)));
    }

    [Xunit.Fact]
    public void A_rule_of_the_case_says_what_it_expected_found_and_when_time_mends_it()
    {
        Refusal[] refusals = Refused(Lifecycle.Begin(new CaseId("door-1")) with { Bolts = Door.Broken }, new MeasureDoor(90, Today, "oak"));

        Assert.Equal([(Text, Text, Now), (Text, Words.Same("ann"), Now)],
            refusals[..2].Select(each => (each.Expected!, each.Found!, each.Earliest!.Value)));
        Assert.Equal(
            ("case-compared", null, "1", Now), (refusals[2].Code, refusals[2].Field, refusals[2].Found?.English, refusals[2].Earliest));
    }

    [Xunit.Fact]
    public void A_bound_that_follows_from_the_command_concerns_the_commands_that_have_one()
    {
        Door door = Lifecycle.Begin(new CaseId("door-1"));

        Assert.True(Lifecycle.Decide(door, new MeasureDoor(90, Today, "oak"), new Context(Now, Ann)).IsAccepted);
        Refusal refusal = Assert.Single(Refused(door, new MeasureDoor(120, Today, "oak")));
        Assert.Equal(("bound-of-command", "at least 120", "3"), (refusal.Code, refusal.Expected?.English, refusal.Found?.English));
    }

    private static Option OptionOf(Door door) => Lifecycle.Options(door, Ann, Now).Single(option => option.Command == typeof(MeasureDoor));

    private static Refusal[] Refused(Door door, MeasureDoor command) =>
        [.. Assert.IsType<Decision<Door>.Refused>(Lifecycle.Decide(door, command, new Context(Now, Ann))).Refusals];
}
