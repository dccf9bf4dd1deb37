using SelfGov.Petitions.Library;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Petitions;

public class MapTests
{
    private static readonly LifecycleMap Map = Village.Lifecycle.Map;

    [Xunit.Fact]
    public void The_map_names_the_kind_the_edition_and_the_initial_state() =>
        Assert.Equal(("library-petition", "first", "Draft"), (Map.Kind, Map.Edition.ToString(), Map.Initial));

    [Xunit.Fact]
    public void A_lifecycle_names_facts_and_the_state_of_a_case_as_its_map_does()
    {
        var handedOver = new SignaturesHandedOver(3, Village.Start);
        MapTransition transition = Map.Transitions.First(each => each.Trigger == nameof(SignaturesHandedOver));

        Assert.Equal(transition.Text, Village.Lifecycle.TextOf(handedOver));
        Assert.Equal(
            Map.States.Single(state => state.Name == "Draft").Text, Village.Lifecycle.StateOf(Village.Lifecycle.Begin(Village.Id)));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.TextOf(null!));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.StateOf(null!));
    }

    [Xunit.Fact]
    public void A_superstate_is_listed_as_a_state_and_lends_its_transitions_to_its_substates()
    {
        Assert.Contains(Map.States, state => state.Name == nameof(PetitionState.Open));
        Assert.DoesNotContain(Map.Transitions, transition => transition.From == nameof(PetitionState.Open));
        Assert.Contains(Map.Transitions, transition => transition is { From: "Paused", Trigger: "PetitionWithdrawn", To: "Withdrawn" });
        Assert.Contains(Map.Transitions, transition => transition is { From: "Paused", Trigger: "SignatureConfirmed", To: "Paused" });
    }

    [Xunit.Fact]
    public void A_transition_names_who_brings_it_about_the_clock_included()
    {
        MapTransition handedOver = Map.Transitions.First(transition => transition.Trigger == nameof(SignaturesHandedOver));

        Assert.Equal([PetitionRole.Resident, PetitionRole.Librarian, Role.Clock], handedOver.Roles);
    }

    [Xunit.Fact]
    public void A_command_lists_its_states_facts_limits_and_rules_with_their_articles()
    {
        MapCommand handOver = Map.Commands.Single(command => command.Name == nameof(HandOverSignatures));

        Assert.Equal(["Collecting", "Paused"], handOver.States);
        Assert.Equal(["SignaturesHandedOver"], handOver.Triggers);
        Assert.Equal(
            [(LimitSide.From, "5(1)"), (LimitSide.Until, "3(1)")], handOver.Limits.Select(limit => (limit.Side, limit.Basis.Place)));
        Assert.Equal(("signatures.enough", "4(1)"), (Assert.Single(handOver.Rules).Code, handOver.Rules[0].Basis.Place));
        Assert.Equal(RuleKnowledge.Case, handOver.Rules[0].KnownFrom);
        Assert.Null(handOver.Part);
        Assert.Equal(nameof(Signature), Map.Commands.Single(command => command.Type == typeof(CheckSignature)).Part);
    }

    [Xunit.Fact]
    public void Parts_and_causes_are_listed_with_their_own_states_and_moments()
    {
        MapPart part = Assert.Single(Map.Parts);

        Assert.Equal(("Signature", "Given", 4, 4), (part.Name, part.Initial, part.States.Length, part.Transitions.Length));
        Assert.Equal(
            [("collection.closes", "SignaturesHandedOver"), ("collection.closes", "CollectionLapsed"), ("silence.ends", "PetitionGranted")],
            Map.Causes.Select(cause => (cause.Code, cause.Trigger)));
    }
}
