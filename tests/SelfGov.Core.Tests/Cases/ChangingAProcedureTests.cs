using NodaTime;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

public sealed class ChangingAProcedureTests
{
    [Fact]
    public async Task A_running_case_is_taken_over_from_paper_and_decided_anew_as_the_page_shows()
    {
        var journal = new InMemoryJournal();
        var clock = new NodaTime.Testing.FakeClock(Petitions.Start + Duration.FromDays(400));
        await ChangingAProcedureExample.TakeOverAsync(
            Petitions.Procedure, journal, clock, Desk.Id, Petitions.Opening, Petitions.Somebody,
            [
                (new Sign("a"), Petitions.Somebody, Petitions.Start + Duration.FromDays(1)),
                (new Sign("b"), Petitions.Somebody, Petitions.Start + Duration.FromDays(2)),
            ]);
        List<JournalEntry> entries = await journal.ReadAsync(Desk.Id, 1, Desk.Token).ToListAsync(Desk.Token);
        Assert.Equal([0, 1, 2], entries.Select(entry => (entry.Happened - Petitions.Start).Days));
        Assert.Equal(
            [3L],
            (await ChangingAProcedureExample.CompareAsync(
                Petitions.Procedure, (edition, _) => Petitions.Define("petition", edition, 2), journal, clock, Desk.Id))
                .Select(anew => anew.Version));
        Assert.NotNull(ChangingAProcedureExample.Read(Petitions.Procedure).Facts);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ChangingAProcedureExample.TakeOverAsync(
            Petitions.Procedure, new InMemoryJournal(), clock, Desk.Id, Petitions.Opening, Petitions.Somebody,
            [(new Sign("a"), Petitions.Somebody, Petitions.Closes + Duration.FromDays(1))]));
    }
}
