using System.Collections.Immutable;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.NoConfidence;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>A test as a host writes it; <c>docs/guide/embed.md</c> shows it.</summary>
public sealed class MotionTests
{
    [Fact]
    public async Task A_motion_without_sheets_lapses_by_itself()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        var clock = new FakeClock(Instant.FromUtc(2026, 9, 1, 5, 0));
        var motions = new Cases<NoConfidenceMotion>(
            NoConfidenceLifecycle.Procedure, new InMemoryJournal(), clock);
        var id = new CaseId("motion-1");
        var district = new Unit("Test rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_000);
        await motions.OpenAsync(
            id,
            new EditionId("N2"),
            new InitiateMotion(district, AllDeputies: 15, NoConfidenceGround.ReportsNotApproved, ReportsNotApproved: 2),
            new Actor("deputies-4", Roles.InitiatingDeputies),
            cancellationToken: token);

        clock.AdvanceDays(16);
        ImmutableArray<Fact<NoConfidenceMotion>> caused = await motions.AdvanceAsync(id, token);

        Assert.IsType<CollectionLapsed>(Assert.Single(caused));
        Assert.Equal(NoConfidenceState.Failed, (await motions.GetAsync(id, token)).Case.State);
    }
}
