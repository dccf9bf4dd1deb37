using System.Text.RegularExpressions;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov;

/// <summary>The codes of a procedure held against those that its tests name: a rule that no test refuses could go unnoticed.</summary>
internal static partial class CodesInTests
{
    /// <summary>Every code of a rule, a limit or a cause in any of the maps is written out in a test of one of the folders.</summary>
    internal static void AssertEveryOneIsNamed(IEnumerable<LifecycleMap> maps, string project, params string[] folders)
    {
        string tests = Path.Combine(Root(), "tests", project);
        HashSet<string> named =
        [
            .. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(tests, folder), "*.cs", SearchOption.AllDirectories))
                .SelectMany(file => Code().Matches(File.ReadAllText(file)))
                .Select(match => match.Value),
        ];
        string[] defined = [.. maps.SelectMany(Codes).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(defined);
        string[] unnamed = [.. defined.Where(code => !named.Contains(code))];
        string where = $"tests/{project}/{string.Join(" or ", folders)}";
        Assert.True(unnamed.Length == 0, $"No test in {where} is refused by {string.Join(", ", unnamed)}: write one that names it.");
    }

    private static IEnumerable<string> Codes(LifecycleMap map) =>
    [
        .. map.Commands.SelectMany(command => command.Rules).Select(rule => rule.Code),
        .. map.Commands.SelectMany(command => command.Limits).Select(limit => limit.Code),
        .. map.Causes.Select(cause => cause.Code),
    ];

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SelfGov.Core.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SelfGov.Core.sln.");
    }

    // A code alone in its literal, or a word of one, as in a row "Duty count.due 43(1)".
    [GeneratedRegex("(?<=[\" ])[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+(?=[\" ])")]
    private static partial Regex Code();
}
