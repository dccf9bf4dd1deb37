using System.Text;
using System.Text.Json;
using Ical.Net;
using Ical.Net.CalendarComponents;
using SelfGov.AspNetCore.Hosts;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

public sealed class ReadingTests
{
    private const string Id = "kyzylaray-2026";
    private const string Case = $"{HttpElections.Kind}/{Id}";

    [Fact]
    public async Task Deadlines_and_their_calendar_file_say_the_same()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.NominatedAsync(Id);
        JsonElement[] deadlines = [.. (await host.GetAsync($"{Case}/deadlines")).Json.EnumerateArray()];
        Reply file = await host.GetAsync($"{Case}/calendar", Users.Commission, ("Accept-Language", "ru"));
        Assert.Equal("text/calendar; charset=utf-8", file["Content-Type"]);
        Calendar calendar = Calendar.Load(file.Text)!;
        Assert.Equal(deadlines.Length, calendar.Events.Count);
        Assert.Equal(calendar.Events.Select(each => each.Uid).Distinct(), calendar.Events.Select(each => each.Uid));
        foreach ((JsonElement deadline, CalendarEvent entry) in deadlines.Zip(calendar.Events))
        {
            Assert.StartsWith(deadline.GetProperty("text").GetProperty("ru").GetString(), entry.Summary, StringComparison.Ordinal);
            Assert.Contains(
                deadline.GetProperty("article").GetProperty("text").GetProperty("ru").GetString()!, entry.Description,
                StringComparison.Ordinal);
            Assert.Equal(deadline.GetProperty("article").GetProperty("address").GetString(), entry.Url!.OriginalString);
            Assert.Equal(deadline.GetProperty("provisional").ValueKind == JsonValueKind.Null ? "CONFIRMED" : "TENTATIVE", entry.Status);
            Assert.EndsWith("@localhost", entry.Uid, StringComparison.Ordinal);
            string at = deadline.GetProperty("at").GetString()!;
            if (entry.Start!.HasTime)
            {
                Assert.Equal(at, $"{entry.Start.AsUtc:yyyy-MM-ddTHH:mm:ssZ}");
            }
            else
            {
                Assert.EndsWith("T19:00:00Z", at, StringComparison.Ordinal);
                Assert.StartsWith($"{entry.Start.Value:yyyy-MM-dd}", at, StringComparison.Ordinal);
            }
        }

        Assert.All(
            file.Text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.EndsWith("END:VCALENDAR\r\n", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", file.Text.Replace("\r\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_without_deadlines_has_a_calendar_file_with_a_note()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.PostAsync("/api/roll/a,b;c%5Cd/open/open-roll", "{}", Users.Clerk);
        Reply file = await host.GetAsync("/api/roll/a,b;c%5Cd/calendar", Users.Clerk);
        Calendar calendar = Calendar.Load(file.Text)!;
        Assert.Empty(calendar.Events);
        Assert.Equal("roll.a,b;c\\d.state@localhost", Assert.Single(calendar.Journals).Uid);
    }

    [Fact]
    public async Task A_diagram_marks_the_state_in_either_form()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.NominatedAsync(Id);
        Reply mermaid = await host.GetAsync($"{Case}/diagram");
        Assert.Equal("text/vnd.mermaid; charset=utf-8", mermaid["Content-Type"]);
        Assert.Contains("class s_NominationOpen here", mermaid.Text, StringComparison.Ordinal);
        Reply dot = await host.GetAsync($"{Case}/diagram", Users.Commission, ("Accept", "text/vnd.graphviz"));
        Assert.Equal("text/vnd.graphviz; charset=utf-8", dot["Content-Type"]);
        Assert.Single(dot.Text.Split('\n'), line => line.Contains("filled", StringComparison.Ordinal));
        Assert.NotEqual(mermaid.Tag, dot.Tag);
    }

    [Fact]
    public async Task A_history_has_every_entry_and_no_personal_data()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.NominatedAsync(Id);
        Reply history = await host.GetAsync($"{Case}/history");
        Assert.Equal(
            ["record-ground", "call-election", "publish-call", null, "nominate-self"],
            history.Json.EnumerateArray().Select(each => each.GetProperty("command").GetString()));
        Assert.DoesNotContain("Серікбаева", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verification_says_whether_the_journal_is_that_of_a_checkpoint()
    {
        await using HttpHost host = await HttpHost.StartAsync();
        await host.OpenAsync(Id);
        JsonElement first = (await host.GetAsync($"{Case}/verification")).Json;
        Assert.Equal((true, "NotAsked"), (first.GetProperty("isIntact").GetBoolean(), first.GetProperty("completeness").GetString()));
        string head = first.GetProperty("checkpoint").GetProperty("head").GetString()!;
        await host.CommandAsync(Id, "call-election", HttpElections.Call);
        Assert.Equal("Complete", await CompletenessAsync($"count=1&head={head}"));
        Assert.Equal("Rewritten", await CompletenessAsync($"count=1&head={new string('0', 64)}"));
        Assert.Equal("CutShort", await CompletenessAsync($"count=9&head={head}"));
        foreach (string wrong in (string[])["count=1", $"head={head}", $"count=-1&head={head}", "count=1&head=xyz"])
        {
            Assert.Equal("400 invalid-request", $"{await host.GetAsync($"{Case}/verification?{wrong}")}");
        }

        async Task<string?> CompletenessAsync(string query) =>
            (await host.GetAsync($"{Case}/verification?{query}")).Json.GetProperty("completeness").GetString();
    }
}
