using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Elections.Direct;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The examples of the guide print what its pages say.</summary>
public sealed class GuideTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_on_embedding_shows_what_its_example_prints()
    {
        await using var store = new SqliteTestStore();
        using StringWriter output = NewOutput();

        await EmbedExample.RunAsync(store.ConnectionString, output);

        Assert.Equal(MarkdownPage.Of("docs/guide/embed.md").Output, output.ToString());
    }

    [Fact]
    public void The_page_on_learning_shows_what_its_example_prints()
    {
        using StringWriter output = NewOutput();

        LearnExample.Run(output);

        Assert.Equal(MarkdownPage.Of("docs/guide/learn.md").Output, output.ToString());
    }

    [Fact]
    public async Task The_page_on_integrating_shows_what_its_example_prints_on_PostgreSQL()
    {
        await using TestStore store = await NpgsqlTestStore.CreateDatabaseAsync();
        await IntegrateAsync(store, services => IntegrateExample.AddServices(services, store.ConnectionString));
    }

    [Fact]
    public async Task The_page_on_integrating_shows_what_its_example_prints_on_SQLite()
    {
        await using var store = new SqliteTestStore();
        await IntegrateAsync(store, services =>
        {
            services.AddPooledDbContextFactory<OfficeContext>(options => options.UseSqlite(store.ConnectionString));
            services.AddSelfGov().UseSqlite<OfficeContext>().Add(AkimElectionLifecycle.Procedure).ErasedBy(IntegrateExample.Archivist)
                .AddWorklist();
            services.AddSelfGovHealthChecks();
        });
    }

    private static async Task IntegrateAsync(TestStore store, Action<IServiceCollection> addServices)
    {
        var page = MarkdownPage.Of("docs/guide/integrate.md");
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 23, 5, 0));
        IServiceCollection services = new ServiceCollection().AddLogging().AddSingleton<IClock>(clock);
        addServices(services);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using (OfficeContext context = await provider.GetRequiredService<IDbContextFactory<OfficeContext>>()
            .CreateDbContextAsync(Token))
        {
            await context.Database.EnsureCreatedAsync(Token);
        }

        using StringWriter output = NewOutput();
        await IntegrateExample.RunAsync(provider, clock, () => store.ExecuteAsync(page.BlocksOf("sql").Single()), output);

        Assert.Equal(page.Output, output.ToString());
    }

    private static StringWriter NewOutput() => new(CultureInfo.InvariantCulture) { NewLine = "\n" };
}
