using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Petitions.Doors;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

public class ProcedureTests
{
    private static readonly PublishPetition Opening = new("Open on Sundays");

    private static readonly WorkCalendar Calendar = new(new WorkYear(2030, Certainty.Verified, DoorDefinition.Rules.At("6"), [], []));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Xunit.Fact]
    public void To_make_hold_and_register_a_procedure_builds_nothing_and_a_lifecycle_is_built_once()
    {
        var built = new List<WorkCalendar?>();
        Procedure<Door> procedure = Doors(built);

        using ServiceProvider services = Register(new ServiceCollection(), procedure);
        Cases<Door> cases = services.GetRequiredService<Cases<Door>>();
        Assert.Same(cases, services.GetServices<ICases>().Single());
        Assert.Equal("door", procedure.Lifecycles.Kind);
        Assert.Equal([DoorDefinition.Edition], procedure.Lifecycles.Editions);
        Assert.Equal(8, procedure.Commands.Members.Length);
        Assert.Equal(7, procedure.Facts.Names.Length);
        Assert.Empty(built);

        Assert.Same(procedure.Lifecycles.Of(DoorDefinition.Edition), cases.Lifecycles.Of(DoorDefinition.Edition));
        Assert.Equal([null], built);
    }

    [Xunit.Fact]
    public void A_procedure_registered_again_replaces_the_one_before()
    {
        var built = new List<WorkCalendar?>();
        Procedure<Door> first = Doors(built);
        Procedure<Door> second = first.With(Calendar);

        using ServiceProvider services = Register(new ServiceCollection(), first, second);

        Assert.Same(second, services.GetRequiredService<Procedure<Door>>());
        Assert.Single(services.GetServices<ICases>());
        Assert.Same(second.Lifecycles, services.GetRequiredService<Cases<Door>>().Lifecycles);
        Assert.Empty(built);
        Assert.Throws<ArgumentNullException>(() => Register(new ServiceCollection(), (Procedure<Door>)null!));
    }

    [Xunit.Fact]
    public void Another_calendar_makes_the_same_procedure_with_those_working_days()
    {
        var built = new List<WorkCalendar?>();
        Procedure<Door> procedure = Doors(built);
        Procedure<Door> other = procedure.With(Calendar);
        Assert.Empty(built);

        other.Lifecycles.Of(DoorDefinition.Edition);
        procedure.Lifecycles.Of(DoorDefinition.Edition);

        Assert.Equal([Calendar, null], built);
        Assert.Equal((procedure.Kind, procedure.Lifecycles.Editions.Length), (other.Kind, other.Lifecycles.Editions.Length));
        Assert.Equal(procedure.Facts.Names, other.Facts.Names);
        Assert.Equal(DoorDefinition.Edition, other.Governing(new ShutDoor(), Village.Start));
        Assert.Throws<ArgumentNullException>(() => procedure.With(null!));
    }

    [Xunit.Fact]
    public void The_edition_in_force_on_the_day_of_the_locality_governs()
    {
        Procedure<LibraryPetition, LibraryRules> procedure = LibraryPetitionLifecycle.Procedure;
        Instant newYear = LibraryPetition.Almaty.AtStartOfDay(new LocalDate(2031, 1, 1)).ToInstant();

        Assert.Equal(LibraryEditions.First.Edition, procedure.Governing(Opening, newYear - Duration.Epsilon));
        Assert.Equal(LibraryEditions.Second.Edition, procedure.Governing(Opening, newYear));
        Assert.Null(procedure.Governing(Opening, Instant.FromUtc(2029, 12, 31, 12, 0)));
        Assert.Null(procedure.Governing(new SignPetition(), newYear));
        Assert.Throws<ArgumentNullException>(() => procedure.Governing(null!, newYear));
        Assert.Same(LibraryEditions.All, procedure.Editions);
    }

    [Xunit.Fact]
    public void A_procedure_without_a_piece_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Doors([], kind: " "));
        Assert.Throws<ArgumentException>(() => Doors([], editions: []));
        var json = DoorJson.Default;
        Func<EditionId, WorkCalendar?, Lifecycle<Door>> under = (_, _) => DoorDefinition.Build();
        Func<ICommand<Door>, Instant, EditionId?> governing = (_, _) => null;
        Assert.Throws<ArgumentNullException>(() => new Procedure<Door>("door", null!, under, json.DoorFact, json.DoorCommand, governing));
        Assert.Throws<ArgumentNullException>(
            () => new Procedure<Door>("door", [DoorDefinition.Edition], null!, json.DoorFact, json.DoorCommand, governing));
        Assert.Throws<ArgumentNullException>(
            () => new Procedure<Door>("door", [DoorDefinition.Edition], under, null!, json.DoorCommand, governing));
        Assert.Throws<ArgumentNullException>(
            () => new Procedure<Door>("door", [DoorDefinition.Edition], under, json.DoorFact, null!, governing));
        Assert.Throws<ArgumentNullException>(
            () => new Procedure<Door>("door", [DoorDefinition.Edition], under, json.DoorFact, json.DoorCommand, null!));
        Assert.Throws<ArgumentNullException>(() => new Procedure<LibraryPetition, LibraryRules>(
            "library-petition", null!, (rules, _) => LibraryPetitionLifecycle.Under(rules), PetitionJson.Default.PetitionFact,
            PetitionJson.Default.PetitionCommand, (_, _) => null));
        Assert.Throws<ArgumentNullException>(
            () => new Cases<Door>((Procedure<Door>)null!, new InMemoryJournal(), new FakeClock(Village.Start)));
    }

    [Xunit.Fact]
    public async Task A_case_opens_under_the_edition_that_governs_it_and_stays_there()
    {
        (Cases<LibraryPetition> cases, FakeClock clock) = Library(Village.Start);
        Assert.True((await cases.OpenAsync(new CaseId("old"), Opening, Village.Aigul, null, Token)).IsAccepted);
        clock.Reset(Instant.FromUtc(2031, 1, 1, 0, 0));
        Assert.True((await cases.OpenAsync(new CaseId("new"), Opening, Village.Aigul, null, Token)).IsAccepted);

        Assert.Equal(LibraryEditions.First.Edition, (await cases.GetAsync(new CaseId("old"), Token)).Case.Edition);
        Assert.Equal(LibraryEditions.Second.Edition, (await cases.GetAsync(new CaseId("new"), Token)).Case.Edition);
    }

    [Xunit.Fact]
    public async Task A_case_that_no_edition_governs_opens_only_under_one_that_is_named()
    {
        (Cases<LibraryPetition> cases, _) = Library(Instant.FromUtc(2029, 3, 1, 4, 0));

        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => cases.OpenAsync(Village.Id, Opening, Village.Aigul, null, Token).AsTask());
        Assert.Equal("opening", error.ParamName);
        Assert.StartsWith(
            "No edition of 'library-petition' is known to govern a case that PublishPetition opens at 2029-03-01T04:00:00Z; "
                + "name one of first, second.",
            error.Message,
            StringComparison.Ordinal);
        Assert.True((await cases.OpenAsync(Village.Id, LibraryEditions.First.Edition, Opening, Village.Aigul, null, Token)).IsAccepted);
    }

    [Xunit.Fact]
    public async Task A_command_that_opens_no_case_opens_none_without_an_edition()
    {
        (Cases<LibraryPetition> cases, _) = Library(Village.Start);

        await Assert.ThrowsAsync<ArgumentException>(
            () => cases.OpenAsync(Village.Id, new SignPetition(), Village.Aigul, null, Token).AsTask());
        await Assert.ThrowsAsync<ArgumentNullException>(() => cases.OpenAsync(Village.Id, null!, Village.Aigul, null, Token).AsTask());
        await Assert.ThrowsAsync<ArgumentException>(() => cases.OpenAsync(Village.Id, Opening, default, null, Token).AsTask());
    }

    private static Procedure<Door> Doors(List<WorkCalendar?> built, string kind = "door", EditionId[]? editions = null) => new(
        kind,
        editions ?? [DoorDefinition.Edition],
        (_, calendar) =>
        {
            built.Add(calendar);
            return DoorDefinition.Build();
        },
        DoorJson.Default.DoorFact,
        DoorJson.Default.DoorCommand,
        (opening, _) => opening is ShutDoor ? DoorDefinition.Edition : null);

    private static ServiceProvider Register(ServiceCollection services, params Procedure<Door>[] procedures)
    {
        SelfGovBuilder builder = services.AddSelfGov().UseInMemoryJournal();
        foreach (Procedure<Door> procedure in procedures)
        {
            builder.Add(procedure);
        }

        return services.BuildServiceProvider();
    }

    private static (Cases<LibraryPetition> Cases, FakeClock Clock) Library(Instant now)
    {
        var clock = new FakeClock(now);
        return (new Cases<LibraryPetition>(LibraryPetitionLifecycle.Procedure, new InMemoryJournal(), clock), clock);
    }
}
