using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

/// <summary>Personal data are destroyed by those whom the procedure or the host has named, and by nobody else.</summary>
public class ErasurePermissionTests
{
    private static readonly Role Clerk = new("clerk", Words.Same("clerk"));

    [Fact]
    public async Task Who_has_no_role_that_may_is_refused_with_both_and_nothing_is_changed()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("Әсел");
        ErasureNotPermittedException refused = await Assert.ThrowsAsync<ErasureNotPermittedException>(
            () => EraseAsync(desk.Cases, new Actor("clerk-1", Clerk)));
        Assert.Equal(new Actor("clerk-1", Clerk), refused.Actor);
        Assert.Equal([Petitions.Citizen, Petitions.Archivist], refused.Permitted);
        foreach (string part in (string[])["clerk-1 (clerk)", "citizen, archivist", "'petition'", "ErasedBy("])
        {
            Assert.Contains(part, refused.Message, StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<ErasureNotPermittedException>(() => EraseAsync(desk.Cases, Actor.Clock));
        List<JournalEntry> entries = await desk.EntriesAsync();
        Assert.Equal((2, true), (entries.Count, entries[1].Personal is not null));
    }

    [Fact]
    public async Task Where_no_role_is_named_nobody_may()
    {
        var cases = new Cases<Petition>(Petitions.NobodyErases, new InMemoryJournal(), new FakeClock(Petitions.Start));
        await cases.OpenAsync(Desk.Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Desk.Token);
        ErasureNotPermittedException refused =
            await Assert.ThrowsAsync<ErasureNotPermittedException>(() => EraseAsync(cases, Petitions.Somebody));
        Assert.Empty(refused.Permitted);
        Assert.Contains("no role may", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_roles_the_one_that_may_acts_and_is_recorded()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.SignAsync("Әсел");
        Assert.Equal([2], await EraseAsync(desk.Cases, new Actor("clerk-1", Clerk, Petitions.Archivist)));
        JournalEntry erasure = (await desk.EntriesAsync())[^1];
        Assert.Equal(("clerk-1", "archivist", null), (erasure.ActorId, erasure.Role, erasure.Roles));
    }

    [Fact]
    public void A_host_names_roles_for_all_procedures_that_name_none_and_is_told_where_nobody_may()
    {
        using ServiceProvider none = Host(builder => builder.Add(Petitions.NobodyErases));
        Assert.Contains("'petition'", Assert.Single(none.SelfGovRemarks()), StringComparison.Ordinal);
        Assert.Same(none, none.ValidateSelfGov());
        using ServiceProvider hosts = Host(builder => builder.Add(Petitions.NobodyErases).ErasedBy(Petitions.Archivist).ErasedBy(Clerk));
        Assert.Equal([Clerk], hosts.GetRequiredService<Procedure<Petition>>().Erasers);
        Assert.Empty(hosts.SelfGovRemarks());
        using ServiceProvider own = Host(builder => builder.ErasedBy(Clerk).Add(Petitions.Procedure));
        Assert.Equal([Petitions.Citizen, Petitions.Archivist], own.GetRequiredService<Procedure<Petition>>().Erasers);
    }

    [Fact]
    public void Time_is_named_for_no_erasure_and_nobody_calls_himself_clock()
    {
        Assert.Throws<ArgumentException>(() => Petitions.Procedure.ErasedBy(Role.Clock));
        Assert.Throws<ArgumentException>(() => Petitions.Procedure.ErasedBy(Clerk, new Role("clock", Words.Same("another clock"))));
        Assert.Throws<ArgumentException>(() => Petitions.Procedure.ErasedBy());
        Assert.Throws<ArgumentNullException>(() => Petitions.Procedure.ErasedBy([null!]));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSelfGov().ErasedBy(Role.Clock));
        Assert.Contains(
            "Actor.Clock", Assert.Throws<ArgumentException>(() => new Actor("clock", Clerk)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Actor("clock", Clerk, Petitions.Citizen));
        Assert.Equal(("clock", Role.Clock), (Actor.Clock.Id, Actor.Clock.Role));
        Assert.Equal("Clock", new Actor("Clock", Clerk).Id);
    }

    [Fact]
    public async Task An_entry_of_an_earlier_release_by_one_who_called_himself_clock_is_still_decided_anew()
    {
        Desk desk = await Desk.WithOpenPetitionAsync();
        await desk.Cases.HandleAsync(Desk.Id, new Sign("Әсел"), Actor.OfEntry("clock", [Petitions.Citizen]), null, Desk.Token);
        Assert.All(await desk.Cases.DecideAnewAsync(Desk.Id, Desk.Token), anew => Assert.Equal(AnewOutcome.Same, anew.Outcome));
    }

    private static Task<ImmutableArray<long>> EraseAsync(Cases<Petition> cases, Actor actor) =>
        cases.ErasePersonalDataAsync(Desk.Id, CommandEntryTests.Basis, actor, null, Desk.Token).AsTask();

    private static ServiceProvider Host(Action<SelfGovBuilder> configure)
    {
        SelfGovBuilder builder = new ServiceCollection().AddSelfGov().UseInMemoryJournal();
        configure(builder);
        return builder.Services.BuildServiceProvider();
    }
}
