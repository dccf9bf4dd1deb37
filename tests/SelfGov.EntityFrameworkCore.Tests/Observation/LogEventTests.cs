using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using SelfGov.EntityFrameworkCore.Documents;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>The events that the packages log are those of <c>docs/observing.md</c>.</summary>
public sealed partial class LogEventTests
{
    private static readonly string[][] Rows = ObservingPage.Rows("Logs");

    /// <summary>The sources of all packages, also of those that these tests do not use.</summary>
    [Fact]
    public void Each_event_of_a_package_has_an_id_of_its_own_and_stands_on_the_page()
    {
        string[] sources = [.. MarkdownPage.FilesOf("src", "*.cs").Select(MarkdownPage.Read)];
        string[] ids = [.. sources.SelectMany(source => Event().Matches(source)).Select(match => match.Groups[1].Value).Order()];
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(Rows.Select(row => row[0]).Order(), ids);
    }

    /// <summary>Those of HTTP are held by the tests of that package.</summary>
    [Fact]
    public void The_page_has_the_words_and_the_level_of_each_event()
    {
        LoggerMessageAttribute[] events =
        [
            .. Directory.GetFiles(AppContext.BaseDirectory, "SelfGov.*.dll").Select(Path.GetFileNameWithoutExtension)
                .Where(name => !name!.EndsWith("Tests", StringComparison.Ordinal))
                .SelectMany(name => Assembly.Load(name!).GetTypes())
                .SelectMany(type => type.GetMethods(
                    BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
                .OrderBy(each => each.EventId),
        ];
        string[][] rows = [.. Rows.Where(row => ObservingPage.Plain(row[2]) != "SelfGov.Http")];
        Assert.Equal(
            rows.Select(row => $"{row[0]} {row[3]}"),
            events.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.EventId} {each.Message}")));
        foreach ((string[] row, LoggerMessageAttribute each) in rows.Zip(events).Where(pair => pair.Second.Level != LogLevel.None))
        {
            Assert.Equal(row[1], each.Level.ToString());
        }
    }

    [Fact]
    public void No_package_logs_but_by_these_methods()
    {
        // What passes the lines of a tenant on to the host's logs writes none itself.
        foreach (string file in MarkdownPage.FilesOf("src", "*.cs").Where(file => Path.GetFileName(file) != "TenantLogs.cs"))
        {
            Assert.DoesNotMatch(Call(), MarkdownPage.Read(file));
        }
    }

    [GeneratedRegex(@"\[LoggerMessage\(\s*(?:EventId = )?(\d+)")]
    private static partial Regex Event();

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)?\(")]
    private static partial Regex Call();
}
