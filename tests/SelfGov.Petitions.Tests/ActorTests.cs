using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

/// <summary>Somebody who holds several roles acts in the one that the command names first.</summary>
public class ActorTests
{
    private static readonly Role Guest = new("guest", Words.Same("guest"));

    private static readonly Instant Now = Instant.FromUtc(2030, 1, 1, 0, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Xunit.Fact]
    public void Of_the_roles_of_an_actor_the_first_in_the_list_of_the_command_acts()
    {
        var seen = new List<Actor>();
        Lifecycle<Door, DoorState> door = DoorDefinition.Build(more: definition => DoorDefinition.Start<MeasureDoor>(definition)
            .By(DoorDefinition.Keeper, Guest)
            .Require("seen", DoorDefinition.Rules.At("5"), Words.Same("it must be seen"), m =>
            {
                seen.Add(m.Actor);
                return true;
            })
            .Decide(_ => new DoorShut()));
        Door open = door.Begin(new CaseId("door-1"));

        foreach (Actor actor in new[]
        {
            new Actor("ann", Guest, DoorDefinition.Keeper),
            new Actor("ann", DoorDefinition.Keeper, Guest),
            new Actor("ann", Role.Clock, Guest),
            new Actor("ann", Guest),
        })
        {
            Assert.True(door.Decide(open, new MeasureDoor(1), new Context(Now, actor)).IsAccepted);
            Assert.True(door.Options(open, actor, Now).Single(option => option.Command == typeof(MeasureDoor)).IsOpen);
        }

        Assert.Equal(["keeper", "keeper", "keeper", "keeper", "guest", "guest", "guest", "guest"], seen.Select(actor => actor.Role.Code));
        Assert.All(seen, actor => Assert.Equal("ann", actor.Id));
    }

    [Xunit.Fact]
    public void An_actor_without_a_role_of_the_command_is_refused_and_all_his_roles_are_named()
    {
        Refusal refusal = Assert.Single(
            Village.Refuse(Village.Published(), new SignPetition(), new Actor("dana", PetitionRole.Librarian, PetitionRole.Council), 1));

        Assert.Equal((RefusalKind.Role, "resident", "librarian / library council"),
            (refusal.Kind, refusal.Expected?.English, refusal.Found?.English));
    }

    [Xunit.Fact]
    public async Task The_journal_records_the_role_in_which_he_acted()
    {
        var clock = new FakeClock(Village.Start);
        var journal = new InMemoryJournal();
        var cases = new Cases<LibraryPetition>(LibraryPetitionLifecycle.Procedure, journal, clock);
        var dana = new Actor("dana", PetitionRole.Librarian, PetitionRole.Resident);
        await cases.OpenAsync(Village.Id, new PublishPetition("Open on Sundays"), dana, null, Token);
        Assert.True((await cases.HandleAsync(Village.Id, new SignPetition(), dana, null, Token)).IsAccepted);
        Assert.True((await cases.HandleAsync(Village.Id, new PauseCollection("Repairs"), dana, null, Token)).IsAccepted);

        List<JournalEntry> entries = await cases.HistoryAsync(Village.Id, Token).ToListAsync(Token);
        Assert.Equal(["resident", "resident", "librarian"], entries.Select(entry => entry.Role));
        Assert.All(entries, entry => Assert.Equal("dana", entry.ActorId));
    }

    [Xunit.Fact]
    public void An_actor_has_an_identity_and_at_least_one_role_and_compares_by_value()
    {
        var ann = new Actor("ann", Guest, DoorDefinition.Keeper);

        Assert.Equal((Guest, 2), (ann.Role, ann.Roles.Length));
        Assert.True(ann.Holds(DoorDefinition.Keeper));
        Assert.False(ann.Holds(Role.Clock));
        Assert.Equal("ann (guest, keeper)", ann.ToString());
        Assert.Equal(new Actor("ann", Guest, DoorDefinition.Keeper), ann);
        Assert.NotEqual(new Actor("ann", DoorDefinition.Keeper, Guest), ann);
        Assert.NotEqual(new Actor("ann", Guest), ann);
        Assert.Throws<ArgumentException>(() => new Actor("ann"));
        Assert.Throws<ArgumentException>(() => new Actor(" ", Guest));
        Assert.Throws<ArgumentNullException>(() => new Actor("ann", Guest, null!));
        Assert.Throws<InvalidOperationException>(() => default(Actor).Role);
    }
}
