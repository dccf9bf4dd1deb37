using System.Diagnostics;
using OpenTelemetry.Metrics;
using SelfGov.Cases.Observation;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>
/// What arrives at the exporters of OpenTelemetry, from a host that does everything, is what <c>docs/observing.md</c> lists: no more, no
/// less, and nothing of anybody.
/// </summary>
[Collection(nameof(Listening))]
public sealed class ExportTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task All_that_arrives_stands_on_the_page_and_all_that_stands_there_arrives(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ObservedPlay play = await ObservedPlay.RunAsync(store);
        Assert.Equal(
            ObservingPage.Rows("Spans")
                .Select(row => $"{ObservingPage.Plain(row[0])}: {string.Join(' ', ObservingPage.Names(row[2]))}").Order(),
            play.Spans.GroupBy(span => span.DisplayName).Select(same =>
                $"{same.Key}: {string.Join(' ', Names(same.SelectMany(span => span.TagObjects)))}").Order());
        Assert.Equal(
            ObservingPage.Rows("Numbers").Select(row =>
                $"{ObservingPage.Plain(row[0])} {ObservingPage.Plain(row[2])}: {string.Join(' ', ObservingPage.Names(row[3]))}").Order(),
            play.Numbers.GroupBy(number => $"{number.Name} {number.Unit}").Select(same =>
                $"{same.Key}: {string.Join(' ', same.SelectMany(TagsOf).Distinct().Order(StringComparer.Ordinal))}").Order());
        Assert.Equal(
            ObservingPage.Rows("Attributes").Select(row => ObservingPage.Plain(row[0])).Order(StringComparer.Ordinal),
            play.Spans.SelectMany(span => span.TagObjects).Select(tag => tag.Key)
                .Concat(play.Numbers.SelectMany(TagsOf)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ObservingPage.Rows("Health").Select(row => ObservingPage.Plain(row[0])).Order(StringComparer.Ordinal),
            play.HealthData.Order(StringComparer.Ordinal));
        Assert.All(play.Spans, span => Assert.Equal("SelfGov", span.Source.Name));
        Assert.All(play.Numbers, number => Assert.Equal("SelfGov", number.MeterName));
        Assert.All(
            play.Spans.Select(span => span.Source.Version).Concat(play.Numbers.Select(number => number.MeterVersion)),
            version => Assert.Matches(@"^\d+\.\d+\.\d+", version));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Nothing_that_arrives_says_who_or_what_about_or_which_case(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ObservedPlay play = await ObservedPlay.RunAsync(store);
        string[] exported =
        [
            .. play.Spans.Select(span =>
                $"{Listening.Text(span)} {span.StatusDescription} {string.Join(' ', span.Events.Select(each => each.Name))} "
                    + string.Join(' ', span.Baggage)),
            .. play.Numbers.SelectMany(number => PointsOf(number).Select(point => $"{number.Name} {number.Description} {TextOf(point)}")),
        ];
        Assert.True(exported.Length > 60);
        foreach (string secret in ObservedPlay.Secrets.Add("petition-"))
        {
            Assert.DoesNotContain(exported, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }

        string[] logged =
        [
            .. play.Logs.Lines.Where(line => line.Category.StartsWith("SelfGov", StringComparison.Ordinal)).Select(line => line.Text),
        ];
        Assert.NotEmpty(logged);
        Assert.DoesNotContain(
            logged, text => ObservedPlay.Secrets.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_append_is_under_what_caused_it_and_every_span_under_one_that_the_page_names(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ObservedPlay play = await ObservedPlay.RunAsync(store);
        var byId = play.Spans.ToDictionary(span => span.SpanId);
        string ParentOf(Activity span) =>
            byId.TryGetValue(span.ParentSpanId, out Activity? parent) ? parent.DisplayName : "the caller's";
        Assert.Equal(
            ObservingPage.Rows("Spans").SelectMany(row =>
                row[1].Split(", ").Select(parent => $"{ObservingPage.Plain(row[0])} under {ObservingPage.Plain(parent)}")).Order(),
            play.Spans.Select(span => $"{span.DisplayName} under {ParentOf(span)}").Distinct().Order());
        Assert.All(
            play.Spans.Where(span => span.ParentSpanId != default && byId.ContainsKey(span.ParentSpanId)),
            span => Assert.Equal(byId[span.ParentSpanId].TraceId, span.TraceId));
    }

    private static string[] Names(IEnumerable<KeyValuePair<string, object?>> tags) =>
        [.. tags.Select(tag => tag.Key).Where(key => key != "error.type").Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> TagsOf(MetricSnapshot number)
    {
        foreach (MetricPoint point in PointsOf(number))
        {
            foreach (KeyValuePair<string, object?> tag in point.Tags)
            {
                yield return tag.Key;
            }
        }
    }

    private static IReadOnlyList<MetricPoint> PointsOf(MetricSnapshot number) => number.MetricPoints;

    private static string TextOf(MetricPoint point)
    {
        List<string> tags = [];
        foreach (KeyValuePair<string, object?> tag in point.Tags)
        {
            tags.Add($"{tag.Key}={tag.Value}");
        }

        return string.Join(", ", tags);
    }
}
