using System.Text;
using System.Text.Json;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Json;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Entries as events, read back by the CloudEvents project's own reader.</summary>
public sealed class CloudEventTests
{
    [Fact]
    public async Task An_entry_is_an_event_that_another_reader_understands_and_names_nobody()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.SignAsync("Әсел");
        JournalEntry entry = (await cases.EntriesAsync())[1];
        string json = Event(entry);

        CloudNative.CloudEvents.CloudEvent read = new JsonEventFormatter()
            .DecodeStructuredModeMessage(Encoding.UTF8.GetBytes(json), null, null);
        Assert.True(read.IsValid);
        Assert.Equal(CloudEventsSpecVersion.V1_0, read.SpecVersion);
        Assert.Equal(
            ("petition-1/2", "selfgov.petition.petition.signature-given", "petition-1", "https://okrug.example/journal"),
            (read.Id, read.Type, read.Subject, read.Source!.ToString()));
        Assert.Equal(entry.Recorded, Instant.FromDateTimeOffset(read.Time!.Value));
        Assert.Equal((entry.Hash.ToString(), 2), (read["hash"], read["caseversion"] is { } version ? int.Parse($"{version}", null) : 0));
        Assert.Equal("0000000000000000002", read["sequence"]);
        Assert.Equal(entry.Payload, CanonicalJson.Of(((JsonElement)read.Data!).GetRawText()));
        Assert.DoesNotContain("Әсел", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("petition-1", "petition-1")]
    [InlineData("100% of it", "100% of it")]
    [InlineData("100%\nof it", "100%25%0Aof it")]
    [InlineData("a\u0085b\uFFFFc\uFDD0", "a%C2%85b%EF%BF%BFc%EF%B7%90")]
    [InlineData("Қызыларай", "Қызыларай")]
    public async Task What_an_earlier_release_took_for_an_identity_is_escaped_where_no_event_may_hold_it(string stored, string sent)
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        JournalEntry entry = (await cases.EntriesAsync())[0] with { Case = CaseId.FromStore(stored), ActorId = stored };
        using JsonDocument read = JsonDocument.Parse(Event(entry));
        string[] said = [.. new[] { "id", "subject", "actor" }.Select(name => read.RootElement.GetProperty(name).GetString()!)];
        Assert.Equal([$"{sent}/1", sent, sent], said);
    }

    [Fact]
    public async Task An_event_without_a_source_is_refused()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        JournalEntry entry = (await cases.EntriesAsync())[0];
        Assert.Throws<ArgumentException>(
            () => SelfGov.Journal.Json.CloudEvent.ToJson(entry, new Uri(string.Empty, UriKind.RelativeOrAbsolute)));
    }

    private static string Event(JournalEntry entry) =>
        SelfGov.Journal.Json.CloudEvent.ToJson(entry, new Uri("https://okrug.example/journal"));
}
