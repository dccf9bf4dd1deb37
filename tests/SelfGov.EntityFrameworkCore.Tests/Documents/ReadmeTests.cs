using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Law;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Documents;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "documents", "README.md"));

    private static readonly string Source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "documents", "ReadmeExample.cs"));

    [Fact]
    public void Every_block_of_code_stands_in_the_compiled_example()
    {
        string[] blocks = BlocksOf("csharp");
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Indented(block), Source, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_example_prints_what_the_readme_says()
    {
        await using var store = new SqliteTestStore();
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(new FakeClock(Instant.FromUtc(2026, 11, 23, 5, 0)));
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        await ReadmeExample.RunAsync(services, store.ConnectionString, new Money(85_000), output);

        Assert.Equal(BlocksOf("text").Single(), output.ToString());
    }

    [Fact]
    public void There_are_two_commands_the_main_job_first()
    {
        Assert.Equal(["dotnet run --project samples/OkrugYear\n", "dotnet test\n"], BlocksOf("sh"));
    }

    private static string[] BlocksOf(string kind) => [.. Blocks().Matches(Readme).Where(match => match.Groups[1].Value == kind).Select(match => match.Groups[2].Value)];

    private static string Indented(string block) =>
        string.Join('\n', block.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : "        " + line));

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
