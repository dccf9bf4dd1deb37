using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.StartHost;

/// <summary>All procedures in a host, and the first command of two of them. A host that calls none loads nothing of the library.</summary>
internal static class Procedures
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Add(IServiceCollection services, bool withDatabase)
    {
        SelfGovBuilder added = services.AddSelfGov().AddProcedures();
        if (withDatabase)
        {
            added.UseSqlite<OfficeContext>().AddDeadlineScheduler();
        }
        else
        {
            added.UseInMemoryJournal();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Validate(IServiceProvider services) => services.ValidateSelfGov();

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static async Task OpenElectionAsync(IServiceProvider services)
    {
        var district = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        Accepted(await services.GetRequiredService<Cases<AkimElection>>().OpenAsync(
            new CaseId("election-1"), new EditionId("D4"),
            new RecordGround(district, new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 11, 2))),
            new Actor("commission-17", Roles.TerritorialCommission)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static async Task OpenHearingAsync(IServiceProvider services) =>
        Accepted(await services.GetRequiredService<Cases<PublicHearing>>().OpenAsync(
            new CaseId("hearing-1"), new EditionId("EM2"),
            new InitiateHearing(new Locality("193630100", "Test rural district", "Asia/Almaty", 1_500), "Gravel pit"),
            new Actor("initiator", Roles.HearingInitiator)));

    private static void Accepted<TCase>(Decision<TCase> decision)
        where TCase : Case
    {
        if (!decision.IsAccepted)
        {
            throw new InvalidOperationException($"{decision}");
        }
    }
}
