using NodaTime.Testing;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>Petitions over a journal and a clock that the test moves.</summary>
internal sealed class Desk
{
    public static readonly CaseId Id = new("petition-1");

    public Desk(ICaseJournal? journal = null, FakeClock? clock = null, CaseMemory? memory = null)
    {
        Journal = journal ?? new InMemoryJournal();
        Clock = clock ?? new FakeClock(Petitions.Start);
        Cases = new Cases<Petition>(Petitions.Procedure, Journal, Clock, memory, new CountingSalts());
    }

    public ICaseJournal Journal { get; }

    public FakeClock Clock { get; }

    public Cases<Petition> Cases { get; }

    public static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    /// <summary>The same journal and clock after a restart: nothing is in memory.</summary>
    public Desk Restarted() => new(Journal, Clock);

    public static async Task<Desk> WithOpenPetitionAsync(ICaseJournal? journal = null)
    {
        var desk = new Desk(journal);
        Decision<Petition> decision = await desk.Cases.OpenAsync(Id, Petitions.Second, Petitions.Opening, Petitions.Somebody, null, Token);
        Xunit.Assert.True(decision.IsAccepted);
        return desk;
    }

    public async Task<Decision<Petition>> SignAsync(string name, HandleOptions? options = null) =>
        await Cases.HandleAsync(Id, new Sign(name), Petitions.Somebody, options, Token);

    public async Task<List<JournalEntry>> EntriesAsync() => await Journal.ReadAsync(Id, 1, Token).ToListAsync(Token);
}
