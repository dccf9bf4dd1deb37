using NodaTime;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

public class WrongInputTests
{
    private static readonly Context Now = new(Story.Start, Story.Aigul);

    [Xunit.Fact]
    public void A_null_case_command_or_fact_is_an_argument_null_exception()
    {
        LibraryPetition petition = Story.Published();

        Assert.Equal("current", Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Decide(null!, new SignPetition(), Now)).ParamName);
        Assert.Equal("command", Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Decide(petition, null!, Now)).ParamName);
        Assert.Equal("command", Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Open(Story.Id, null!, Now)).ParamName);
        Assert.Equal("current", Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Evolve(null!, new PetitionWithdrawn())).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Evolve(petition, null!)).ParamName);
        Assert.Equal("facts", Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Replay(Story.Id, null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Replay(Story.Id, [null!]));
        Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Options(null!, Story.Aigul, Story.Start));
        Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Deadlines(null!));
        Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Due(null!, Story.Start));
        Assert.Throws<ArgumentNullException>(() => Story.Lifecycle.Advance(null!, Story.Start));
    }

    [Xunit.Fact]
    public void The_default_identity_actor_and_edition_are_refused()
    {
        LibraryPetition petition = Story.Published();

        Assert.Throws<ArgumentException>(() => Story.Lifecycle.Begin(default));
        Assert.Throws<ArgumentException>(() => Story.Lifecycle.Open(default, new PublishPetition("Title"), Now));
        Assert.Throws<ArgumentException>(() => Story.Lifecycle.Decide(petition, new SignPetition(), new Context(Story.Start, default)));
        Assert.Throws<ArgumentException>(() => Story.Lifecycle.Options(petition, default, Story.Start));
        Assert.Throws<ArgumentException>(() =>
            new LifecycleDefinition<LibraryPetition, PetitionState, PetitionTrigger>("petition", default, id => new LibraryPetition(id, LibraryRules.First)));
    }

    [Xunit.Fact]
    public void A_case_of_another_edition_is_refused_and_both_editions_are_named()
    {
        Lifecycle<LibraryPetition, PetitionState, PetitionTrigger> second = LibraryPetitionLifecycle.Under(LibraryRules.Second);
        LibraryPetition petition = Story.Published();

        foreach (Action use in new Action[]
        {
            () => second.Decide(petition, new SignPetition(), Now),
            () => second.Evolve(petition, new PetitionWithdrawn()),
            () => second.Options(petition, Story.Aigul, Story.Start),
            () => second.Deadlines(petition),
            () => second.Due(petition, Story.Start),
            () => second.Advance(petition, Story.Start),
        })
        {
            string message = Assert.Throws<ArgumentException>(use).Message;
            Assert.Contains("edition first", message, StringComparison.Ordinal);
            Assert.Contains("edition second", message, StringComparison.Ordinal);
        }
    }

    [Xunit.Fact]
    public void A_command_that_the_lifecycle_does_not_know_is_named() =>
        Assert.Contains(
            nameof(PaintTheLibrary),
            Assert.Throws<ArgumentException>(() => Story.Lifecycle.Decide(Story.Published(), new PaintTheLibrary(), Now)).Message,
            StringComparison.Ordinal);

    [Xunit.Fact]
    public void A_fact_that_is_no_trigger_of_the_lifecycle_is_named()
    {
        Assert.Throws<ArgumentException>(() => Story.Lifecycle.TextOf(new RoofRepaired()));
        Assert.Contains(
            nameof(RoofRepaired),
            Assert.Throws<ArgumentException>(() => Story.Lifecycle.Evolve(Story.Published(), new RoofRepaired())).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_fact_that_the_state_does_not_permit_is_named_with_state_case_and_version()
    {
        string message = Assert.Throws<InvalidOperationException>(() => Story.Lifecycle.Evolve(Story.Published(), new PetitionGranted(false))).Message;

        Assert.Contains("PetitionGranted in the state Collecting (case petition-1, version 1)", message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_trigger_or_state_outside_the_enumeration_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Story.Lifecycle.Topology.Next((PetitionState)99, PetitionTrigger.NoticePosted));
        Assert.Throws<ArgumentOutOfRangeException>(() => Story.Lifecycle.Topology.Permits(PetitionState.Draft, (PetitionTrigger)(-1)));
    }

    private sealed record PaintTheLibrary : ICommand<LibraryPetition>;

    private sealed record RoofRepaired : Fact<LibraryPetition>
    {
        public override LibraryPetition Apply(LibraryPetition current) => current;
    }
}
