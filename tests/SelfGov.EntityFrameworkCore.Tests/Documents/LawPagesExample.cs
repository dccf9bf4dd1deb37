using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The examples of the pages in <c>docs/law</c>; their lines stand there verbatim.</summary>
internal static class LawPagesExample
{
    internal static async Task OpenTodayAsync(
        Cases<AkimElection> elections, CaseId id, Unit unit, Ground ground, Actor commission, IClock clock)
    {
        EditionId today = AkimElectionEditions.All.InForceAt(clock.GetCurrentInstant(), unit.Zone).Id;
        await elections.OpenAsync(id, today, new RecordGround(unit, ground), commission);
    }

    internal static void AddWithYears(IServiceCollection services, string path)
    {
        var calendar = KazakhstanCalendar.Work.With(KazakhstanCalendar.ReadYears(File.ReadAllBytes(path)));
        services.AddSelfGov(calendar).AddProcedures();
    }
}
