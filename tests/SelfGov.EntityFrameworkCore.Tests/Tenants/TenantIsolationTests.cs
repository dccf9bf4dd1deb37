using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Journal;
using SelfGov.Tenants;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// Two tenants with the same identities, random commands, schedulers, readers and lists: nothing of one is read, written, kept, listed,
/// scheduled or fed to the other. What each has in the end is what it has alone, in a journal in memory.
/// </summary>
public sealed class TenantIsolationTests
{
    private static readonly string[] Names = ["okrug-0", "okrug-1"];
    private static readonly CaseId[] Ids = [new("petition-1"), new("petition-2"), new("petition-3")];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files", 16, 1)]
    [InlineData("files", 0, 2)]
    [InlineData("databases", 16, 3)]
    [InlineData("databases", 0, 4)]
    [InlineData("schemas", 16, 5)]
    [InlineData("schemas", 0, 6)]
    public async Task Nothing_of_one_tenant_reaches_another(string kind, int keptOpen, uint seed)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind);
        var fed = new Fed();
        ServiceProvider host = okrugs.Host(
            add: (builder, _) =>
            {
                builder.Services.AddSingleton(fed);
                builder.AddDeadlineScheduler(new() { Interval = Duration.FromMilliseconds(20) })
                    .AddWorklist(Duration.FromMilliseconds(20)).AddReader<FedReader>(Duration.FromMilliseconds(20));
            },
            options: new() { KeptOpen = keptOpen });
        IHostedService rounds = Assert.Single(host.GetServices<IHostedService>());
        await rounds.StartAsync(Token);
        var tenants = host.GetRequiredService<ITenants>();
        Cases<Petition>[] alone = [Alone(okrugs.Clock), Alone(okrugs.Clock)];
        var dice = new Dice(seed);
        for (int step = 0; step < TestSize.Of(150, 1_500); step++)
        {
            await StepAsync(okrugs, tenants, alone, dice, step);
        }

        for (int i = 0; i < Names.Length; i++)
        {
            await using ITenantLease tenant = await tenants.OpenAsync(Names[i], Token);
            await CompareAsync(tenant, alone[i], Names[1 - i], fed);
        }

        await rounds.StopAsync(Token);
    }

    private static Cases<Petition> Alone(IClock clock) => new(Petitions.Procedure, new InMemoryJournal(), clock);

    private static async Task StepAsync(Okrugs okrugs, ITenants tenants, Cases<Petition>[] alone, Dice dice, int step)
    {
        if (dice.OneIn(12))
        {
            okrugs.Clock.AdvanceHours(dice.Below(60));
        }

        int each = dice.Below(Names.Length);
        CaseId id = dice.OneIn(10) ? new($"only-{Names[each]}-{dice.Below(4)}") : Ids[dice.Below(Ids.Length)];
        int act = dice.Below(8);
        async ValueTask<string> ActAsync(Cases<Petition> cases)
        {
            Decision<Petition> decision = act switch
            {
                0 or 1 => await cases.OpenAsync(
                    id, Petitions.Second, new OpenPetition($"Of {Names[each]}", okrugs.Clock.GetCurrentInstant() + Duration.FromDays(10)),
                    Petitions.Somebody, null, Token),
                2 => await cases.HandleAsync(id, new Drop(), Petitions.Somebody, null, Token),
                _ => await cases.HandleAsync(
                    id, new Sign($"signatory {step} of {Names[each]}"), Petitions.Somebody, new() { IdempotencyKey = $"key-{step / 2}" },
                    Token),
            };
            return decision.ToString()!.Split('{')[0];
        }

        string expected = await ToldAsync(() => ActAsync(alone[each]));
        await using ITenantLease tenant = await tenants.OpenAsync(Names[each], Token);
        Assert.Equal(Names[each], tenant.Services.GetRequiredService<Tenant>().Name);
        Assert.Equal(expected, await ToldAsync(() => ActAsync(tenant.Services.GetRequiredService<Cases<Petition>>())));
    }

    private static async Task<string> ToldAsync(Func<ValueTask<string>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception exception) when (exception is CaseNotFoundException or RequestMismatchException or ConcurrencyConflictException)
        {
            return exception.GetType().Name;
        }
    }

    private static async Task CompareAsync(ITenantLease tenant, Cases<Petition> alone, string other, Fed fed)
    {
        var cases = tenant.Services.GetRequiredService<Cases<Petition>>();
        var journal = tenant.Services.GetRequiredService<ICaseJournal>();
        CasePage listed = await tenant.Services.GetRequiredService<CaseLists>().ListAsync(new CaseQuery { Limit = 1_000 }, Token);
        foreach (CaseSummary each in listed.Cases)
        {
            Assert.DoesNotContain(other, each.Case.ToString(), StringComparison.Ordinal);
            await alone.AdvanceAsync(each.Case, Token);
            await cases.AdvanceAsync(each.Case, Token);
            Assert.Equal(await FactsAsync(alone, each.Case), await FactsAsync(cases, each.Case));
            Assert.Equal((await alone.GetAsync(each.Case, Token)).Case, (await cases.GetAsync(each.Case, Token)).Case);
            Assert.True((await cases.VerifyAsync(each.Case, null, Token)).IsIntact);
        }

        List<JournalEntry> all = await journal.ReadAllAsync(0, Token).ToListAsync(Token);
        Assert.DoesNotContain(all, entry => $"{entry.Case} {entry.Payload} {entry.Personal}".Contains(other, StringComparison.Ordinal));
        Assert.Equal(listed.Cases.Length, all.Select(entry => entry.Case).Distinct().Count());
        await Okrugs.UntilAsync(() => fed.Of(tenant.Name).Count == all.Count);
        Assert.Equal(all, fed.Of(tenant.Name));
        Worklist worklist = tenant.Services.GetRequiredService<Worklist>();
        List<WorkItem> work = await worklist.AllAsync(new() { Roles = [Petitions.Citizen, Role.Clock], AsOf = WorklistHosts.Beginning });
        Assert.Subset(listed.Cases.Select(each => each.Case).ToHashSet(), work.Select(item => item.Case).ToHashSet());
    }

    private static async Task<string[]> FactsAsync(Cases<Petition> cases, CaseId id) =>
        await cases.HistoryAsync(id, Token).Select(entry => $"{entry.Version} {entry.FactName} {NameIn(entry.Personal)}")
            .ToArrayAsync(Token);

    // The salts differ.
    private static string NameIn(string? personal) =>
        personal?.IndexOf("signatory", StringComparison.Ordinal) is >= 0 and var at
            ? personal[at..personal.IndexOf('"', at)]
            : string.Empty;
}
