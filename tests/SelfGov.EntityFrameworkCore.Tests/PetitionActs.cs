using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>What tests do with petitions.</summary>
internal static class PetitionActs
{
    public static readonly CaseId Id = new("petition-1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task OpenAsync(this Cases<Petition> cases, CaseId? id = null) =>
        Assert.True((await cases.OpenAsync(id ?? Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token)).IsAccepted);

    public static async Task SignAsync(this Cases<Petition> cases, string name, CaseId? id = null) =>
        Assert.True((await cases.HandleAsync(id ?? Id, new Sign(name), Petitions.Somebody, null, Token)).IsAccepted);

    public static async Task<List<JournalEntry>> EntriesAsync(this Cases<Petition> cases, CaseId? id = null) =>
        await cases.HistoryAsync(id ?? Id, Token).ToListAsync(Token);
}
