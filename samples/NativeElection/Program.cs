using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace NativeElection;

/// <summary>
/// An election of an akim in a program without a runtime: a call that the law refuses, one that it accepts, and the journal.
/// </summary>
internal static class Program
{
    private static async Task<int> Main()
    {
        var clock = new SetClock(Instant.FromUtc(2026, 11, 23, 5, 0));
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(clock);
        services.AddSelfGov().UseInMemoryJournal().Add(AkimElectionLifecycle.Procedure);
        await using ServiceProvider provider = services.BuildServiceProvider();
        var elections = provider.GetRequiredService<Cases<AkimElection>>();

        var commission = new Actor("commission-17", Roles.TerritorialCommission);
        var district = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        var vacancy = new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 11, 2));
        var id = new CaseId("kyzylaray-2026");
        var minimumWage = new Money(85_000);

        await elections.OpenAsync(id, new EditionId("D4"), new RecordGround(district, vacancy), commission);
        Decision<AkimElection> tooLate =
            await elections.HandleAsync(id, new CallElection(new LocalDate(2027, 1, 24), minimumWage), commission);
        Print(tooLate);

        ICommand<AkimElection> call = AkimElectionLifecycle.Procedure.Contract.Read(
            "call-election", """{"day":"2026-12-27","minimumWage":{"tenge":85000}}"""u8.ToArray());
        await elections.HandleAsync(id, call, commission);
        await elections.HandleAsync(id, new PublishCall(), commission);
        clock.MoveTo(Instant.FromUtc(2026, 11, 28, 5, 0));
        var person = new Person("citizen-5", "А. Сәбитова", new LocalDate(1988, 3, 1));
        Print(await elections.HandleAsync(id, new NominateSelf(person), new Actor("citizen-5", Roles.Candidate)));

        await foreach (JournalEntry entry in elections.HistoryAsync(id))
        {
            Console.WriteLine($"{entry.Version} {entry.FactName} {entry.Payload}");
        }

        Console.WriteLine(Encoding.UTF8.GetString(AkimElectionLifecycle.Procedure.Documents.OfCase(await elections.GetAsync(id))));
        Verification verification = await elections.VerifyAsync(id);
        Console.WriteLine(verification.IsIntact ? "the journal is intact" : verification.Break!.ToString());
        return verification.IsIntact ? 0 : 1;
    }

    private static void Print(Decision<AkimElection> decision)
    {
        if (decision is Decision<AkimElection>.Refused refused)
        {
            foreach (Refusal refusal in refused.Refusals)
            {
                Console.WriteLine(refusal.Explain(Language.English));
            }
        }
    }
}
