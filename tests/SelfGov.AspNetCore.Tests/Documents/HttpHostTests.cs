using SelfGov.AspNetCore.Hosts;
using Xunit;

namespace SelfGov.AspNetCore.Documents;

/// <summary>The host of <c>docs/http.md</c> keeps its journal in the folder in which it is started: nothing else runs beside it.</summary>
[Collection(nameof(HttpHostTests))]
[CollectionDefinition(nameof(HttpHostTests), DisableParallelization = true)]
public sealed class HttpHostTests
{
    [Fact]
    public async Task The_host_of_the_page_listens_and_answers()
    {
        string folder = Directory.CreateTempSubdirectory("selfgov-page-").FullName;
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder;
        try
        {
            int code = 0;
            await HttpExample.RunAsync(["--urls=http://127.0.0.1:0"], async address =>
            {
                using var client = new HttpClient { BaseAddress = new Uri(address) };
                code = (int)(await client.GetAsync("/api", HttpHost.Token)).StatusCode;
            });
            Assert.Equal(200, code);
            Assert.True(File.Exists(Path.Combine(folder, "journal.db")));
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }
    }
}
