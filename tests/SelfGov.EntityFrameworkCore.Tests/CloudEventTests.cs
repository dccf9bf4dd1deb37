using System.Text;
using System.Text.Json;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Json;
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

    private static string Event(JournalEntry entry) =>
        SelfGov.Journal.Json.CloudEvent.ToJson(entry, new Uri("https://okrug.example/journal"));
}
