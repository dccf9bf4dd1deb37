using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Elections.NoConfidence;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

public sealed class ReadmeTests
{
    private static readonly MarkdownPage Readme = MarkdownPage.Of("README.md");

    [Fact]
    public async Task The_example_prints_what_the_readme_says()
    {
        await using var store = new SqliteTestStore();
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(new FakeClock(Instant.FromUtc(2026, 11, 23, 5, 0)));
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        await ReadmeExample.RunAsync(services, store.ConnectionString, new Money(85_000), output);

        Assert.Equal(Readme.Output, output.ToString());
    }

    [Fact]
    public void The_first_two_commands_are_the_main_job_and_the_tests()
    {
        Assert.Equal(["dotnet run --project samples/OkrugYear\n", "dotnet test\n"], Readme.BlocksOf("sh").Take(2));
    }

    [Fact]
    public void The_picture_is_drawn_from_the_lifecycle_as_it_is()
    {
        LifecycleMap motion = NoConfidenceLifecycle.Procedure.Lifecycles.Of(NoConfidenceEditions.All.All[^1].Id).Map;
        Assert.Equal(MermaidDiagram.Draw(motion, Language.English), Readme.BlocksOf("mermaid").Single());
    }
}
