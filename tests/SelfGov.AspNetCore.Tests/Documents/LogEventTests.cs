using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging;
using SelfGov.AspNetCore.Handlers;
using SelfGov.EntityFrameworkCore.Observation;
using Xunit;

namespace SelfGov.AspNetCore.Documents;

/// <summary>The events that the package logs are those of <c>docs/observing.md</c>.</summary>
public sealed class LogEventTests
{
    [Fact]
    public void The_page_has_the_words_the_level_and_the_category_of_each_event() => Assert.Equal(
        ObservingPage.Rows("Logs").Where(row => ObservingPage.Plain(row[2]) == HttpLog.Category)
            .Select(row => $"{row[0]} {row[1]} {row[3]}"),
        typeof(HttpLog).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .OrderBy(each => each.EventId)
            .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.EventId} {each.Level} {each.Message}")));
}
