using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

public sealed class LawPagesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_is_opened_under_the_edition_in_force_as_the_page_on_editions_shows()
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 23, 5, 0));
        var elections = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, new InMemoryJournal(), clock);
        var id = new CaseId("kyzylaray-2026");

        await LawPagesExample.OpenTodayAsync(
            elections,
            id,
            new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240),
            new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 11, 2)),
            new Actor("commission-17", Roles.TerritorialCommission),
            clock);

        Assert.Equal(new EditionId("D4"), (await elections.GetAsync(id, Token)).Case.Edition);
    }

    [Fact]
    public void A_year_is_added_to_the_calendar_as_the_page_on_the_calendar_shows()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Assert.Single(MarkdownPage.Of("docs/law/calendar.md").BlocksOf("json")));
            var services = new ServiceCollection();
            LawPagesExample.AddWithYears(services, path);
            WorkCalendar calendar = services.BuildServiceProvider().GetRequiredService<WorkCalendar>();
            Assert.False(calendar.IsProvisional(new LocalDate(2027, 1, 8)));
            Assert.False(calendar.IsWorkingDay(new LocalDate(2027, 1, 8)));
            Assert.True(calendar.IsWorkingDay(new LocalDate(2027, 1, 9)));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
