using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.NoConfidence;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of <c>docs/guide/embed.md</c>; its lines stand there verbatim.</summary>
internal static class EmbedExample
{
    internal static async Task RunAsync(string connectionString, TextWriter output)
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 9, 1, 5, 0));
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<IClock>(clock);
        builder.Services.AddSelfGov()
            .UseSqlite(connectionString)
            .Add(NoConfidenceLifecycle.Procedure)
            .AddDeadlineScheduler();
        using IHost host = builder.Build();
        await host.Services.MigrateSelfGovJournalAsync();
        var motions = host.Services.GetRequiredService<Cases<NoConfidenceMotion>>();

        var deputies = new Actor("deputies-4", Roles.InitiatingDeputies);
        var district = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        EditionId edition = NoConfidenceEditions.All.InForceAt(clock.GetCurrentInstant(), district.Zone).Id;

        var id = new CaseId("kyzylaray-motion-2026");
        var request = new InitiateMotion(district, AllDeputies: 15, NoConfidenceGround.ReportsNotApproved, ReportsNotApproved: 2);
        await motions.OpenAsync(id, edition, request, deputies);

        CaseView<NoConfidenceMotion> view = await motions.GetAsync(id);
        output.WriteLine($"{view.Case.UnitName}, edition {view.Case.Edition}: {view.Lifecycle.StateOf(view.Case).English}");

        foreach (Option option in view.Options(deputies).Where(option => option.IsOpen))
        {
            output.WriteLine($"{option.Text.English} [{option.Basis.Text.English}]");
            output.WriteLine(
                $"  command {option.Command.Name}, until {option.Until?.InZone(district.Zone).LocalDateTime:dd.MM.uuuu HH:mm}");
        }

        Decision<NoConfidenceMotion> decision = await motions.HandleAsync(id, new HandInSheets(Signatures: 2), deputies);
        if (decision is Decision<NoConfidenceMotion>.Refused refused)
        {
            foreach (Refusal refusal in refused.Refusals)
            {
                output.WriteLine($"{refusal.Kind} {refusal.Code}");
                output.WriteLine($"  kk {refusal.Explain(Language.Kazakh)}");
                output.WriteLine($"  ru {refusal.Explain(Language.Russian)}");
                output.WriteLine($"  en {refusal.Explain(Language.English)}");
            }
        }

        decision = await motions.HandleAsync(id, new HandInSheets(Signatures: 4), deputies);
        if (decision is Decision<NoConfidenceMotion>.Accepted accepted)
        {
            foreach (Fact<NoConfidenceMotion> fact in accepted.Facts)
            {
                output.WriteLine($"{view.Lifecycle.TextOf(fact).English}: {fact.GetType().Name}, version {accepted.Next.Version}");
            }
        }

        var chair = new Actor("chair-1", Roles.MaslikhatChair);
        var maslikhat = new Actor("maslikhat-9", Roles.Maslikhat);
        await motions.HandleAsync(id, new DrawUpProtocol(Genuine: 4), chair);
        await motions.HandleAsync(id, new VoteNoConfidence(InFavour: 8), maslikhat);
        decision = await motions.HandleAsync(id, new AcceptNoConfidence(), chair);
        foreach (Refusal refusal in ((Decision<NoConfidenceMotion>.Refused)decision).Refusals)
        {
            output.WriteLine($"{refusal.Kind}: {refusal.Explain(Language.English)}");
        }

        foreach (Deadline deadline in (await motions.GetAsync(id)).Deadlines)
        {
            string who = string.Join(", ", deadline.Roles.Select(role => role.Name.English));
            output.WriteLine(
                $"{deadline.Kind} {deadline.At.InZone(district.Zone).LocalDateTime:dd.MM.uuuu HH:mm}: {deadline.Text.English} ({who})");
        }

        var other = new CaseId("zhanatas-motion-2026");
        await motions.OpenAsync(other, edition, request, deputies);
        clock.AdvanceDays(16);
        int recorded = await host.Services.GetRequiredService<DeadlineScheduler>().RunAsync();

        CaseView<NoConfidenceMotion> lapsed = await motions.GetAsync(other);
        output.WriteLine($"{recorded} fact: {lapsed.Lifecycle.StateOf(lapsed.Case).English}");

        await foreach (JournalEntry entry in motions.HistoryAsync(other))
        {
            output.WriteLine($"{entry.Version} {entry.FactName} by {entry.ActorId} {entry.Payload}");
        }

        CaseView<NoConfidenceMotion> before = await motions.GetAsync(other, Instant.FromUtc(2026, 9, 10, 0, 0));
        output.WriteLine($"on 10 September: {before.Lifecycle.StateOf(before.Case).English}");
    }
}
