using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace Service;

/// <summary>The walk takes place on the day on which it is read: what it does is lawful on any.</summary>
public sealed class WalkDayTests
{
    public static TheoryData<int> Days { get; } = [.. Enumerable.Range(0, 400)];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task The_election_of_the_walk_can_be_called_on_every_day(int days)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        Instant now = Instant.FromUtc(2026, 11, 30, 0, 30) + Duration.FromDays(days) + Duration.FromHours(days % 24);
        LocalDate today = now.InUtc().Date;
        LocalDate then = today.PlusDays(-3);
        LocalDate sunday = (today.DayOfWeek == IsoDayOfWeek.Sunday ? today : today.Next(IsoDayOfWeek.Sunday)).PlusWeeks(4);
        var elections = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, new InMemoryJournal(), new FakeClock(now));
        var commission = new Actor("commission-17", Roles.TerritorialCommission);
        var unit = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        var id = new CaseId("kyzylaray");

        var ground = new RecordGround(unit, new Ground(GroundKind.EarlyTermination, then));
        Assert.True((await elections.OpenAsync(id, ground, commission, At(5), token)).IsAccepted);
        Decision<AkimElection> late = await elections.HandleAsync(
            id, new CallElection(sunday.PlusWeeks(8), new Money(85_000)), commission, null, token);
        Assert.Equal(
            ["call.hold-after-call"],
            Assert.IsType<Decision<AkimElection>.Refused>(late).Refusals.Select(refusal => refusal.Code));
        Assert.True((await elections.HandleAsync(id, new CallElection(sunday, new Money(85_000)), commission, At(6), token)).IsAccepted);
        Assert.True((await elections.HandleAsync(id, new PublishCall(), commission, At(7), token)).IsAccepted);
        Decision<AkimElection> nominated = await elections.HandleAsync(
            id,
            new NominateSelf(new Person("person-31", "Аманжол Серікбаев", new LocalDate(1984, 5, 9))),
            new Actor("person-31", Roles.Candidate),
            null,
            token);
        Assert.True(nominated.IsAccepted);
        Assert.Equal(5, (await elections.GetAsync(id, token)).Version);

        HandleOptions At(int hour) => new() { On = then.AtMidnight().PlusHours(hour).InUtc().ToInstant() };
    }
}
