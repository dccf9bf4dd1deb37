using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Documents;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>A journal stays in the database that it was first used with; many tenants have a journal each.</summary>
public sealed class TenantTests
{
    private static readonly CaseId Other = new("petition-2");
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files")]
    [InlineData("databases")]
    [InlineData("schemas")]
    public async Task A_factory_that_turns_to_another_tenant_is_refused_by_every_call_before_anything_is_read_or_written(string kind)
    {
        await using Places places = await Places.CreateAsync(kind);
        await using ServiceProvider host = Host(places, out Turning factory);
        var cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.SignAsync("somebody");
        factory.Place = places.Second;
        var journal = host.GetRequiredService<ICaseJournal>();
        foreach (Func<Task> call in (Func<Task>[])
            [
                () => cases.OpenAsync(Other),
                () => cases.SignAsync("somebody else"),
                async () => await cases.GetAsync(Id, Token),
                async () => await cases.AdvanceAsync(Id, Token),
                async () => await cases.HandleManyAsync([new(Id, new Sign("one of many"), Petitions.Somebody)], Token),
                async () => await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token),
                async () => await cases.VerifyAsync(Id, null, Token),
                async () => await journal.ListAsync(new CaseQuery(), Token),
                async () => await journal.ReadAllAsync(0, Token).CountAsync(Token),
                async () => await journal.PurgeAsync(Token),
                () => host.GetRequiredService<DeadlineScheduler>().RunAsync(Token),
                () => host.MigrateSelfGovJournalAsync(Token),
            ])
        {
            string refusal = (await Assert.ThrowsAsync<NotSupportedException>(call)).Message;
            Assert.Contains("give each tenant services of its own", refusal, StringComparison.Ordinal);
            Assert.DoesNotContain("Password", refusal, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HealthStatus.Unhealthy, (await host.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Status);
        factory.Place = places.First;
        await cases.SignAsync("somebody again");
        const string Signature = "petition-1 petition.signature-given";
        Assert.Equal($"petition-1 petition.opened, {Signature}, {Signature}", await places.EntriesAsync(places.First));
        Assert.Equal(string.Empty, await places.EntriesAsync(places.Second));
    }

    [Theory]
    [InlineData("files", true)]
    [InlineData("files", false)]
    [InlineData("databases", true)]
    [InlineData("databases", false)]
    [InlineData("schemas", true)]
    [InlineData("schemas", false)]
    public async Task The_context_of_another_tenant_takes_no_command(string kind, bool wasUsed)
    {
        await using Places places = await Places.CreateAsync(kind);
        await using ServiceProvider host = Host(places, out _);
        var cases = host.GetRequiredService<Cases<Petition>>();
        if (wasUsed)
        {
            await cases.OpenAsync();
        }

        await using var elsewhere = new HostContext(places.OptionsOf(places.Second));
        await using (IDbContextTransaction transaction = await elsewhere.Database.BeginTransactionAsync(Token))
        {
            await Assert.ThrowsAsync<NotSupportedException>(() => cases.In(elsewhere).OpenAsync(Other));
            await Assert.ThrowsAsync<NotSupportedException>(async () => await cases.In(elsewhere).GetAsync(Id, Token));
            await transaction.CommitAsync(Token);
        }

        await using var here = new HostContext(places.OptionsOf(places.First));
        await using (IDbContextTransaction transaction = await here.Database.BeginTransactionAsync(Token))
        {
            await cases.In(here).OpenAsync(Other);
            await transaction.CommitAsync(Token);
        }

        Assert.Equal(string.Empty, await places.EntriesAsync(places.Second));
        Assert.EndsWith("petition-2 petition.opened", await places.EntriesAsync(places.First), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_only_the_model_names_is_another_place()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using (var office = new HostContextInSchema(store.OptionsOf<HostContextInSchema>()))
        {
            await office.Database.ExecuteSqlRawAsync(office.Database.GenerateCreateScript(), Token);
        }

        bool isInSchema = false;
        await using ServiceProvider host = Host(
            store.Clock, new Made(() => isInSchema ? new HostContextInSchema(store.OptionsOf<HostContext>())
                : new HostContext(store.OptionsOf<HostContext>())), isOnSqlite: false);
        var cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        isInSchema = true;
        NotSupportedException refusal = await Assert.ThrowsAsync<NotSupportedException>(() => cases.SignAsync("somebody"));
        Assert.Contains("schema office", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_PostgreSQL_other_names_of_the_server_passwords_users_and_settings_lead_to_the_same_place()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        string role = $"selfgov_test_{Guid.NewGuid():N}";
        await store.ExecuteAsync($"CREATE ROLE {role} LOGIN SUPERUSER");
        try
        {
            NpgsqlConnectionStringBuilder Changed(Action<NpgsqlConnectionStringBuilder> change)
            {
                var connection = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Pooling = false };
                change(connection);
                return connection;
            }

            var factory = new Turning(place => new DbContextOptionsBuilder<HostContext>().UseNpgsql(place).Options)
            {
                Place = store.ConnectionString,
            };
            await using ServiceProvider host = Host(store.Clock, factory, isOnSqlite: false);
            var cases = host.GetRequiredService<Cases<Petition>>();
            await cases.OpenAsync();
            foreach (NpgsqlConnectionStringBuilder connection in (NpgsqlConnectionStringBuilder[])
                [
                    Changed(each => each.Password = "a new one"),
                    Changed(each => each.Password = "one newer still"),
                    Changed(each => each.Username = role),
                    Changed(each => each.Host = each.Host == "127.0.0.1" ? "localhost" : "127.0.0.1"),
                    Changed(each => each.Host = $"{each.Host},{each.Host}"),
                    Changed(each => (each.ApplicationName, each.CommandTimeout) = ("other", 7)),
                    Changed(each => each.SearchPath = "public"),
                    Changed(each => each.PersistSecurityInfo = true),
                ])
            {
                factory.Place = connection.ConnectionString;
                await cases.SignAsync("somebody");
            }

            Assert.Equal(9, (await cases.GetAsync(Id, Token)).Version);
        }
        finally
        {
            await store.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Fact]
    public async Task On_SQLite_relative_paths_links_and_settings_lead_to_the_same_place()
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        string link = $"{Path.GetDirectoryName(store.File)}-link";
        Directory.CreateSymbolicLink(link, Path.GetDirectoryName(store.File)!);
        try
        {
            var factory = new Turning(place => new DbContextOptionsBuilder<HostContext>().UseSqlite(place).Options)
            {
                Place = store.ConnectionString,
            };
            await using ServiceProvider host = Host(store.Clock, factory, isOnSqlite: true);
            var cases = host.GetRequiredService<Cases<Petition>>();
            await cases.OpenAsync();
            string[] places =
            [
                $"Data Source={Path.GetRelativePath(Environment.CurrentDirectory, store.File)}",
                $"Data Source={Path.Combine(link, Path.GetFileName(store.File))}",
                $"Data Source=file:{store.File}",
                $"{store.ConnectionString};Default Timeout=7;Pooling=False",
            ];
            foreach (string place in places)
            {
                factory.Place = place;
                await cases.SignAsync("somebody");
            }

            Assert.Equal(5, (await cases.GetAsync(Id, Token)).Version);
            foreach (string place in places.Prepend(store.ConnectionString))
            {
                SqliteConnection.ClearPool(new SqliteConnection(place));
            }
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    private static ServiceProvider Host(Places places, out Turning factory)
    {
        factory = new Turning(places.OptionsOf) { Place = places.First };
        return Host(places.Clock, factory, places.AreOnSqlite);
    }

    private static ServiceProvider Host(IClock clock, IDbContextFactory<HostContext> factory, bool isOnSqlite)
    {
        IServiceCollection services = new ServiceCollection().AddLogging().AddSingleton(clock).AddSingleton(factory);
        SelfGovBuilder builder = services.AddSelfGov().Add(Petitions.Procedure).AddDeadlineScheduler();
        _ = isOnSqlite ? builder.UseSqlite<HostContext>() : builder.UseNpgsql<HostContext>();
        services.AddSelfGovHealthChecks();
        return services.BuildServiceProvider();
    }

    /// <summary>A factory that makes contexts of whatever tenant is asked for at the moment.</summary>
    private sealed class Turning(Func<string, DbContextOptions<HostContext>> optionsOf) : IDbContextFactory<HostContext>
    {
        public required string Place { get; set; }

        public HostContext CreateDbContext() => new(optionsOf(Place));
    }

    private sealed class Made(Func<HostContext> make) : IDbContextFactory<HostContext>
    {
        public HostContext CreateDbContext() => make();
    }
}
