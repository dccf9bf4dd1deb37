using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Law.WhichEdition;

/// <summary>
/// Cases opened on both sides of a change of law, over a journal in memory. Every act is done as after a restart: nothing is kept but the
/// journal, and the case is replayed from it.
/// </summary>
/// <param name="procedure">The procedure in all its editions.</param>
/// <param name="editionAt">The edition that a host finds in force at a moment.</param>
internal sealed class NearAChange<TCase>(Procedure<TCase> procedure, Func<Instant, EditionId> editionAt)
    where TCase : Case
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private readonly InMemoryJournal journal = new();
    private readonly FakeClock clock = new(NodaConstants.UnixEpoch);

    /// <summary>
    /// The acts that open a case: under an edition, on a day, and whether the host keeps an edition that is not the day's.
    /// </summary>
    internal required Func<EditionId, LocalDate, bool, IEnumerable<(ICommand<TCase> Command, Role Role)>> Opening { get; init; }

    /// <summary>An act on a case that was opened under an edition, after the change.</summary>
    internal required Func<EditionId, LocalDate, (ICommand<TCase> Command, Role Role)> GoingOn { get; init; }

    /// <summary>So many days after the change the case goes on.</summary>
    internal int DaysLater { get; init; } = 1;

    /// <summary>The lifecycles with which a host keeps an old edition, where its name alone does not do.</summary>
    internal Procedure<TCase>? Keeping { get; init; }

    /// <summary>
    /// Opens a case on the last day of an edition, one on the first day of the next, and one on that day under the earlier edition.
    /// </summary>
    internal async Task AssertEachKeepsItsEditionAsync(LocalDate change)
    {
        LocalDate last = change.PlusDays(-1);
        EditionId before = editionAt(At(last, new LocalTime(23, 0)));
        await OpenAsync("old", before, last, keep: false, procedure);
        EditionId after = editionAt(At(change, new LocalTime(0, 0)));
        Assert.NotEqual(before, after);
        await OpenAsync("new", after, change, keep: false, procedure);
        await OpenAsync("kept", before, change, keep: true, Keeping ?? procedure);

        LocalDate later = change.PlusDays(DaysLater);
        At(later, new LocalTime(11, 0));
        Assert.Equal(before, await GoOnAsync("old", before, later, procedure));
        Assert.Equal(after, await GoOnAsync("new", after, later, procedure));
        Assert.Equal(before, await GoOnAsync("kept", before, later, Keeping ?? procedure));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Instant At(LocalDate day, LocalTime time)
    {
        clock.Reset(day.At(time).InZoneLeniently(Zone).ToInstant());
        return clock.GetCurrentInstant();
    }

    private async Task OpenAsync(string id, EditionId edition, LocalDate day, bool keep, Procedure<TCase> own)
    {
        bool isOpen = false;
        foreach ((ICommand<TCase> command, Role role) in Opening(edition, day, keep))
        {
            Decision<TCase> decision = isOpen
                ? await Cases(own).HandleAsync(new CaseId(id), command, new Actor("somebody", role), null, Token)
                : await Cases(own).OpenAsync(new CaseId(id), edition, command, new Actor("somebody", role), null, Token);
            AssertAccepted(decision);
            isOpen = true;
        }
    }

    private async Task<EditionId> GoOnAsync(string id, EditionId edition, LocalDate day, Procedure<TCase> own)
    {
        (ICommand<TCase> command, Role role) = GoingOn(edition, day);
        AssertAccepted(await Cases(own).HandleAsync(new CaseId(id), command, new Actor("somebody", role), null, Token));
        Assert.True((await Cases(own).VerifyAsync(new CaseId(id), null, Token)).IsIntact);
        return (await Cases(own).GetAsync(new CaseId(id), Token)).Case.Edition;
    }

    private Cases<TCase> Cases(Procedure<TCase> own) => new(own, journal, clock);

    private static void AssertAccepted(Decision<TCase> decision)
    {
        if (decision is Decision<TCase>.Refused refused)
        {
            Assert.Fail(string.Join("; ", refused.Refusals.Select(refusal => refusal.Explain(Language.English))));
        }
    }
}
