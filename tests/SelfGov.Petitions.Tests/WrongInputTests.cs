using NodaTime;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Petitions;

public class WrongInputTests
{
    private static readonly Context Now = new(Village.Start, Village.Aigul);

    [Xunit.Fact]
    public void A_null_case_command_or_fact_is_an_argument_null_exception()
    {
        LibraryPetition petition = Village.Published();

        Assert.Equal(
            "current", Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Decide(null!, new SignPetition(), Now)).ParamName);
        Assert.Equal("command", Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Decide(petition, null!, Now)).ParamName);
        Assert.Equal("command", Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Open(Village.Id, null!, Now)).ParamName);
        Assert.Equal(
            "current", Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Evolve(null!, new PetitionWithdrawn())).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Evolve(petition, null!)).ParamName);
        Assert.Equal("facts", Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Replay(Village.Id, null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Replay(Village.Id, [null!]));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Options(null!, Village.Aigul, Village.Start));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Deadlines(null!));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Due(null!, Village.Start));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Advance(null!, Village.Start));
    }

    [Xunit.Fact]
    public void The_default_identity_actor_and_edition_are_refused()
    {
        LibraryPetition petition = Village.Published();

        Assert.Throws<ArgumentException>(() => Village.Lifecycle.Begin(default));
        Assert.Throws<ArgumentException>(() => Village.Lifecycle.Open(default, new PublishPetition("Title"), Now));
        Assert.Throws<ArgumentException>(() => Village.Lifecycle.Decide(petition, new SignPetition(), new Context(Village.Start, default)));
        Assert.Throws<ArgumentException>(() => Village.Lifecycle.Options(petition, default, Village.Start));
        Assert.Throws<ArgumentException>(() =>
            new LifecycleDefinition<LibraryPetition, PetitionState>(
                LibraryPetitionLifecycle.Procedure, default, id => new LibraryPetition(id, LibraryEditions.First)));
    }

    [Xunit.Fact]
    public void A_case_of_another_edition_is_refused_and_both_editions_are_named()
    {
        Lifecycle<LibraryPetition, PetitionState> second = LibraryPetitionLifecycle.Under(LibraryEditions.Second);
        LibraryPetition petition = Village.Published();

        foreach (Action use in new Action[]
        {
            () => second.Decide(petition, new SignPetition(), Now),
            () => second.Evolve(petition, new PetitionWithdrawn()),
            () => second.Options(petition, Village.Aigul, Village.Start),
            () => second.Deadlines(petition),
            () => second.Due(petition, Village.Start),
            () => second.Advance(petition, Village.Start),
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
            Assert.Throws<ArgumentException>(() => Village.Lifecycle.Decide(Village.Published(), new PaintTheLibrary(), Now)).Message,
            StringComparison.Ordinal);

    [Xunit.Fact]
    public void A_fact_that_is_not_in_the_list_of_the_lifecycle_is_named()
    {
        Assert.Throws<ArgumentException>(() => Village.Lifecycle.TextOf(new RoofRepaired()));
        Assert.Contains(
            nameof(RoofRepaired),
            Assert.Throws<ArgumentException>(() => Village.Lifecycle.Evolve(Village.Published(), new RoofRepaired())).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_fact_that_the_state_does_not_permit_is_named_with_state_case_and_version()
    {
        string message = Assert.Throws<InvalidOperationException>(
            () => Village.Lifecycle.Evolve(Village.Published(), new PetitionGranted(false))).Message;

        Assert.Contains("PetitionGranted in the state Collecting (case case-1, version 1)", message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_state_outside_the_enumeration_and_a_null_fact_are_refused_and_a_fact_of_another_family_is_not_permitted()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Village.Lifecycle.Topology.Next((PetitionState)99, typeof(NoticePosted)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Village.Lifecycle.Topology.Permits((PetitionState)(-1), typeof(NoticePosted)));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Topology.Next(PetitionState.Draft, null!));
        Assert.Throws<ArgumentNullException>(() => Village.Lifecycle.Topology.Permits(PetitionState.Draft, null!));
        Assert.False(Village.Lifecycle.Topology.Permits(PetitionState.Draft, typeof(RoofRepaired)));
        Assert.Null(Village.Lifecycle.Topology.Next(PetitionState.Draft, typeof(RoofRepaired)));
    }

    private sealed record PaintTheLibrary : ICommand<LibraryPetition>;

    private sealed record RoofRepaired : Fact<LibraryPetition>;
}
