using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of the README; its lines stand there verbatim.</summary>
internal static class ReadmeExample
{
    internal static async Task RunAsync(IServiceCollection services, string connectionString, Money minimumWage, TextWriter output)
    {
        services.AddSelfGov().UseSqlite(connectionString).Add(AkimElectionLifecycle.Procedure);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.MigrateSelfGovJournalAsync();
        var elections = provider.GetRequiredService<Cases<AkimElection>>();

        var commission = new Actor("commission-17", Roles.TerritorialCommission);
        var district = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        var vacancy = new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 11, 2));
        var id = new CaseId("kyzylaray-2026");

        await elections.OpenAsync(id, new EditionId("D4"), new RecordGround(district, vacancy), commission);
        Decision<AkimElection> decision = await elections.HandleAsync(
            id, new CallElection(new LocalDate(2027, 1, 24), minimumWage), commission);

        if (decision is Decision<AkimElection>.Refused refused)
        {
            foreach (Refusal refusal in refused.Refusals)
            {
                output.WriteLine(refusal.Explain(Language.English));
            }
        }
    }
}
