using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Hearings;

public sealed class HearingDefinitionTests
{
    [Xunit.Fact]
    public void Every_kind_has_a_profile_and_every_profile_a_lifecycle()
    {
        Assert.Equal(Enum.GetValues<HearingKind>(), HearingEditions.All.Select(profile => profile.Kind).Distinct());
        Assert.Equal(21, HearingLifecycle.Procedure.Lifecycles.Editions.Length);
        Assert.All(
            HearingEditions.All,
            profile => Assert.Equal("public-hearing", HearingLifecycle.Procedure.Lifecycles.Of(profile.Id).Kind));
    }

    [Xunit.Fact]
    public void Editions_of_a_kind_follow_each_other_without_a_gap() => Assert.All(Enum.GetValues<HearingKind>(), kind =>
    {
        Editions<HearingProfile> editions = HearingEditions.Of(kind);
        for (int i = 1; i < editions.All.Length; i++)
        {
            Assert.Equal(editions.All[i - 1].Last!.Value.PlusDays(1), editions.All[i].First);
        }

        Assert.Null(editions.All[^1].Last);
    });

    [Xunit.Fact]
    public void Every_state_transition_and_command_has_a_text_in_three_languages() => Assert.All(HearingEditions.All, profile =>
    {
        LifecycleMap map = HearingLifecycle.Procedure.Lifecycles.Of(profile.Id).Map;
        Assert.Equal(Enum.GetValues<HearingState>().Length, map.States.Length);
        Assert.All(map.Commands, command => Assert.NotEmpty(command.Text.Kazakh));
    });

    [Xunit.Fact]
    public void Every_policy_stands_in_the_list_of_gaps()
    {
        string gaps = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gaps-hearings.md"));
        Assert.All(
            typeof(HearingPolicies).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance),
            policy => Assert.Contains($"`{policy.Name}`", gaps, StringComparison.Ordinal));
    }

    [Xunit.Fact]
    public void Names_and_texts_of_participants_are_marked_as_personal() => Assert.Equal(
        ["appeal-filed.grounds", "comment-received.authorName", "comment-received.digest", "comment-received.text",
            "participant-registered.name", "speech-made.name", "speech-made.summary"],
        HearingLifecycle.Procedure.Facts.PersonalData.Select(field => $"{field.FactName}.{field.Property}").Order(StringComparer.Ordinal));
}
