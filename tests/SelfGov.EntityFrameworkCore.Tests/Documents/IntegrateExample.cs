using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Worklists;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of <c>docs/guide/integrate.md</c>; its lines stand there verbatim.</summary>
internal static class IntegrateExample
{
    private static readonly CaseId Id = new("kyzylaray-2026");
    private static readonly Actor Commission = new("commission-17", Roles.TerritorialCommission);
    internal static readonly Role Archivist = new("archivist", new Words("мұрағатшы", "архивариус", "archivist"));

    internal static void AddServices(IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<OfficeContext>(options => options.UseNpgsql(connectionString));
        services.AddSelfGov()
            .UseNpgsql<OfficeContext>()
            .Add(AkimElectionLifecycle.Procedure)
            .ErasedBy(Archivist)
            .AddWorklist()
            .AddDeadlineScheduler();
        services.AddHealthChecks().AddSelfGov(longestLag: Duration.FromMinutes(1));
    }

    /// <summary>Plays the whole page.</summary>
    /// <param name="tamperAsync">Runs the SQL by which somebody tampers with the journal.</param>
    internal static async Task RunAsync(IServiceProvider services, FakeClock clock, Func<Task> tamperAsync, TextWriter output)
    {
        var elections = services.GetRequiredService<Cases<AkimElection>>();
        var contexts = services.GetRequiredService<IDbContextFactory<OfficeContext>>();
        var journal = services.GetRequiredService<ICaseJournal>();
        await OpenAsync(elections, clock, output);
        await AnswerThriceAsync(elections, output);
        await NominateAsync(elections, contexts, clock, output);
        await PublishTwiceAsync(contexts, journal, output);
        await services.GetRequiredService<JournalReading<WorklistReader>>().RunAsync();
        await ListWorkAsync(services, clock, output);
        await AuditAsync(elections, tamperAsync, output);
        Instant inAMonth = clock.GetCurrentInstant() + Duration.FromDays(31);
        output.WriteLine(await MorningAsync(services.GetRequiredService<CaseLists>(), inAMonth, null, output));
        output.WriteLine(await MorningAsync(services.GetRequiredService<CaseLists>(), inAMonth, "another page", output));
        await WatchAsync(services.GetRequiredService<HealthCheckService>(), journal, output);
    }

    private static async Task WatchAsync(HealthCheckService health, ICaseJournal journal, TextWriter output)
    {
        await journal.PurgeAsync();
        HealthReportEntry entry = (await health.CheckHealthAsync()).Entries["selfgov"];
        output.WriteLine($"{entry.Status}: {entry.Description}");
    }

    private static async Task OpenAsync(Cases<AkimElection> elections, FakeClock clock, TextWriter output)
    {
        foreach (var day in new[] { new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1) })
        {
            Edition<AkimElectionLaw> edition = AkimElectionEditions.All.On(day)!;
            output.WriteLine($"{day:dd.MM.uuuu}: {edition.Id}, {edition.Certainty}, {edition.Title.English}");
        }

        var district = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        var vacancy = new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 11, 2));
        EditionId today = AkimElectionEditions.All.InForceAt(clock.GetCurrentInstant(), district.Zone).Id;
        await elections.OpenAsync(Id, today, new RecordGround(district, vacancy), Commission);
    }

    internal static async Task<string> AnswerAsync(
        Cases<AkimElection> elections, CaseId id, ICommand<AkimElection> command, Actor actor, string requestKey, long? seenVersion)
    {
        try
        {
            var options = new HandleOptions { IdempotencyKey = requestKey, ExpectedVersion = seenVersion };
            Decision<AkimElection> decision = await elections.HandleAsync(id, command, actor, options);
            return decision switch
            {
                Decision<AkimElection>.Accepted accepted => $"200 version {accepted.Next.Version}",
                Decision<AkimElection>.Refused refused => $"422 {string.Join("; ", refused.Refusals.Select(refusal => refusal.Code))}",
                _ => throw new InvalidOperationException($"{decision} is no decision."),
            };
        }
        catch (ConcurrencyConflictException conflict)
        {
            return $"409 {conflict.Message}";
        }
    }

    private static async Task AnswerThriceAsync(Cases<AkimElection> elections, TextWriter output)
    {
        var call = new CallElection(new LocalDate(2026, 12, 27), new Money(85_000));
        output.WriteLine(await AnswerAsync(elections, Id, call, Commission, "request-1", seenVersion: 1));
        output.WriteLine(await AnswerAsync(elections, Id, call, Commission, "request-1", seenVersion: 1));
        output.WriteLine(await AnswerAsync(elections, Id, new PublishCall(), Commission, "request-2", seenVersion: 1));
        output.WriteLine(await AnswerAsync(elections, Id, new EstablishResults(), Commission, "request-3", seenVersion: 2));
    }

    private static async Task NominateAsync(
        Cases<AkimElection> elections, IDbContextFactory<OfficeContext> contexts, FakeClock clock, TextWriter output)
    {
        var person = new Person("person-31", "Аманжол Серікбаев", new LocalDate(1984, 5, 9));
        var applicant = new Actor(person.Id, Roles.Candidate);
        await elections.HandleAsync(Id, new PublishCall(), Commission);
        clock.AdvanceDays(1);

        await using OfficeContext context = await contexts.CreateDbContextAsync();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
        Decision<AkimElection> decision = await elections.In(context).HandleAsync(Id, new NominateSelf(person), applicant);
        if (decision.IsAccepted)
        {
            context.Tasks.Add(new OfficeTask { Case = Id.ToString(), Text = "Send the papers to the civil service agency" });
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        output.WriteLine($"version {(await elections.GetAsync(Id)).Version}, tasks: {await context.Tasks.CountAsync()}");
    }

    internal static async Task PublishAsync(IDbContextFactory<OfficeContext> contexts, ICaseJournal journal, Func<string, Task> sendAsync)
    {
        await using OfficeContext context = await contexts.CreateDbContextAsync();
        FeedReader reader = await context.Readers.SingleAsync(reader => reader.Name == "events");
        await foreach (JournalEntry entry in journal.ReadAllAsync(reader.Position))
        {
            await sendAsync(CloudEvent.ToJson(entry, new Uri("https://office.example/journal")));
            reader.Position = entry.Position;
            await context.SaveChangesAsync();
        }
    }

    private static async Task PublishTwiceAsync(IDbContextFactory<OfficeContext> contexts, ICaseJournal journal, TextWriter output)
    {
        await using (OfficeContext context = await contexts.CreateDbContextAsync())
        {
            context.Readers.Add(new FeedReader { Name = "events" });
            await context.SaveChangesAsync();
        }

        int sent = 0;
        Task Send(string text)
        {
            sent++;
            JsonNode cloudEvent = JsonNode.Parse(text)!;
            output.WriteLine($"{cloudEvent["id"]} {cloudEvent["type"]}");
            return Task.CompletedTask;
        }

        await PublishAsync(contexts, journal, Send);
        await PublishAsync(contexts, journal, Send);
        output.WriteLine($"{sent} events");
    }

    private static async Task ListWorkAsync(IServiceProvider services, FakeClock clock, TextWriter output)
    {
        var worklist = services.GetRequiredService<Worklist>();
        var aigul = new Actor(
            "aigul", Roles.TerritorialCommission, Roles.PrecinctCommission, Roles.CivilServiceAgency, Roles.Candidate, Roles.Court);
        Instant before = clock.GetCurrentInstant() + Duration.FromDays(30);
        var query = new WorklistQuery(aigul) { Kinds = [AkimElectionLifecycle.Kind], Before = before, Limit = 2 };
        WorklistPage page = await worklist.ListAsync(query);
        foreach (WorkItem item in page.Items)
        {
            output.WriteLine($"{item.Day:dd.MM.uuuu} {item.DeadlineKind}: {item.Text?.English} [{item.Basis?.Place}], {item.Case}");
        }

        page = await worklist.ListAsync(query with { After = page.Next });
        output.WriteLine($"{page.Items.Length} more of {await worklist.CountAsync(query)}, {page.Lag} behind");
    }

    private static async Task AuditAsync(Cases<AkimElection> elections, Func<Task> tamperAsync, TextWriter output)
    {
        Verification verification = await elections.VerifyAsync(Id);
        Checkpoint published = verification.Checkpoint;
        output.WriteLine($"intact: {verification.IsIntact}, {published.Count} entries");

        var basis = new Citation(KazakhstanActs.PersonalDataAct, "18", subparagraph: "1");
        var archivist = new Actor("archivist-2", Archivist);
        ImmutableArray<long> erased = await elections.ErasePersonalDataAsync(Id, basis, archivist);
        AkimElection election = (await elections.GetAsync(Id)).Case;
        Candidate candidate = election.Candidates.Single();
        output.WriteLine(
            $"entries {string.Join(", ", erased)}: {candidate.Person.Name}, born {candidate.Person.Born?.ToString() ?? "unknown"}");

        verification = await elections.VerifyAsync(Id, published);
        output.WriteLine($"intact: {verification.IsIntact}, {verification.Completeness}, {verification.Checkpoint.Count} entries");

        await tamperAsync();

        verification = await elections.VerifyAsync(Id, published);
        JournalBreak found = verification.Break!;
        output.WriteLine($"intact: {verification.IsIntact}, {verification.Completeness}, broken at version {found.Version}: {found.Kind}");
    }

    internal static async Task<string> MorningAsync(CaseLists lists, Instant until, string? after, TextWriter output)
    {
        try
        {
            CasePage page = await lists.ListAsync(
                new CaseQuery { DeadlineBefore = until, Kinds = ["akim-election", "no-confidence"], After = after, Limit = 50 });
            foreach (CaseSummary row in page.Cases)
            {
                string waiting = row.AwaitsRenewal ? ", being computed anew" : string.Empty;
                output.WriteLine($"{row.Case}, {row.Status.Unit}, {row.Status.State}: {row.Status.NextDeadline}{waiting}");
            }

            return page.Next is { } next ? $"200 next page: /morning?after={next}" : "200 that is all";
        }
        catch (InvalidPageTokenException)
        {
            return "400 begin with the first page";
        }
    }
}
