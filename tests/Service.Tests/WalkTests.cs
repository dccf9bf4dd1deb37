using SelfGov.EntityFrameworkCore.Documents;
using Xunit;

namespace Service;

/// <summary>The walk through the service in <c>docs/guide/integrate.md</c>: its commands print what stands there.</summary>
public sealed class WalkTests
{
    private const string Mark = "-- end of block --";

    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/guide/integrate.md");

    [Fact]
    public void The_page_shows_the_whole_program_and_it_has_at_most_sixty_lines()
    {
        string program = MarkdownPage.Read(Path.Combine(MarkdownPage.Root, "samples", "Service", "Program.cs"));
        Assert.Equal(program, Page.BlocksOf("csharp")[0]);
        Assert.InRange(program.Split('\n').Length, 1, 60);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_commands_print_what_the_page_says(string store)
    {
        await SkipUnlessThereAsync("bash", "curl", "python3", "timeout");
        await using JournalPlace place = await JournalPlace.CreateAsync(store);
        await using RunningService service = await RunningService.StartAsync(place.ConnectionString);
        string[] blocks = [.. Page.BlocksOf("sh").Skip(1).TakeWhile(block => !block.Contains("verify_journal", StringComparison.Ordinal))];
        string printed = await service.BashAsync(
            string.Concat(blocks.Select(block => $"{block}echo '{Mark}'\n")));
        string[] found = [.. printed.Split($"{Mark}\n", StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(Page.BlocksOf("console"), found);
    }

    [Fact]
    public async Task What_the_office_cannot_take_is_told_by_its_status()
    {
        await SkipUnlessThereAsync("bash", "curl");
        await using RunningService service = await RunningService.StartAsync();
        string token = "dotnet user-jwts create --project samples/Service --name person-31 --role candidate --output token";
        string printed = await service.BashAsync(
            $$"""
            token=$({{token}})
            nominate() {
                curl -s -o /dev/null -w '%{http_code} ' -H "$1" -H 'Content-Type: application/json' -d "$3" \
                    "http://localhost:5080/office/elections/$2/nominations"
            }
            person='{ "person": { "id": "person-31", "name": "A", "born": "1984-05-09" } }'
            nominate "X: y" nonesuch "$person"
            nominate "Authorization: Bearer $token" nonesuch "$person"
            nominate "Authorization: Bearer $token" $(printf 'x%.0s' {1..201}) "$person"
            nominate "Authorization: Bearer $token" nonesuch '{ "person": {} }'
            nominate "Authorization: Bearer $token" nonesuch '[1]'
            nominate "Authorization: Bearer $token" nonesuch '{'
            """);
        Assert.Equal("401 404 404 400 400 400 ", printed);
    }

    private static async Task SkipUnlessThereAsync(params string[] programs)
    {
        using var folder = new ServiceFolder();
        foreach (string program in programs)
        {
            try
            {
                await folder.RunAsync(program, "--version");
            }
            catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or InvalidOperationException)
            {
                Assert.Skip($"{program} is not on this machine.");
            }
        }
    }
}
