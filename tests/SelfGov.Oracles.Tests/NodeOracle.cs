using System.Text.Json;
using Xunit;

namespace SelfGov.Oracles;

/// <summary>The scripts of <c>tests/oracles</c>: each puts all questions to a package of npm in one run and prints its answers.</summary>
internal static class NodeOracle
{
    private const string Advice = "install Node.js 20 or newer, then run: npm ci --prefix tests/oracles --ignore-scripts";

    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "tests", "oracles");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    internal static async Task<TAnswer[]> Ask<TQuestion, TAnswer>(string script, IEnumerable<TQuestion> questions)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Assert.Skip($"The packages of tests/oracles are not there: {Advice}");
        }

        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(questions, Json), TestContext.Current.CancellationToken);
            string printed = await OtherProgram.Run(Folder, Advice, "node", script, file);
            return JsonSerializer.Deserialize<TAnswer[]>(printed, Json)!;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
