using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using Xunit;

namespace SelfGov.Languages;

/// <summary>The example of <c>docs/law/terms.md</c>: a host's own texts in place of the library's.</summary>
public sealed class WordingExampleTests
{
    private static readonly Words Called = new("сайлау жарияланды", "выборы объявлены", "election announced");
    private static readonly Words RaionAkim = new("аудан әкімі", "аким района", "akim of the raion");

    [Fact]
    public void The_texts_of_the_page_replace_those_of_every_edition()
    {
        Wording wording = Wording.None
            .With(TextKind.State, "Called", new Words("сайлау жарияланды", "выборы объявлены", "election announced"))
            .With(TextKind.Role, "higher-akim", new Words("аудан әкімі", "аким района", "akim of the raion"));
        Procedure<AkimElection> own = AkimElectionLifecycle.Procedure.Reworded(wording);

        Assert.All(own.Lifecycles.Editions, edition =>
        {
            LifecycleMap map = own.Lifecycles.Of(edition).Map;
            Assert.Equal(Called, Assert.Single(map.States, state => state.Name == "Called").Text);
            Assert.All(map.Commands.SelectMany(command => command.Roles).Where(role => role.Code == "higher-akim"),
                role => Assert.Equal(RaionAkim, role.Name));
        });
        Assert.NotEqual(Called,
            Assert.Single(AkimElectionLifecycle.Procedure.Lifecycles.Of(own.Lifecycles.Editions.First()).Map.States,
                state => state.Name == "Called").Text);
    }

    [Fact]
    public void A_slip_in_a_code_is_told() =>
        Assert.Contains("State Caled", Assert.Throws<ArgumentException>(() => AkimElectionLifecycle.Procedure.Reworded(
            Wording.None.With(TextKind.State, "Caled", Called))).Message, StringComparison.Ordinal);
}
