using SelfGov.Oracles;

namespace SelfGov.AspNetCore.OpenApi.Clients;

/// <summary>Programs of npm that stand in <c>tests/oracles</c>.</summary>
internal static class NpmProgram
{
    private const string Advice = "install Node.js 20.19 or newer, then run: npm ci --prefix tests/oracles --ignore-scripts";

    internal static string Folder { get; } = Path.Combine(RepositoryFolder.Root, "tests", "oracles");

    /// <summary>What a program prints; the test is skipped where it is missing, and fails where it does.</summary>
    /// <param name="script">The script of the program, below <c>node_modules</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    internal static Task<string> RunAsync(string script, params string[] arguments)
    {
        string path = Path.Combine(Folder, "node_modules", script);
        if (!File.Exists(path))
        {
            Assert.Skip($"The package of {script} is not in tests/oracles: {Advice}");
        }

        return OtherProgram.Run(Folder, Advice, "node", [path, .. arguments]);
    }

    /// <summary>What a script of Node.js prints.</summary>
    internal static Task<string> NodeAsync(string folder, params string[] arguments) => OtherProgram.Run(folder, Advice, "node", arguments);
}
