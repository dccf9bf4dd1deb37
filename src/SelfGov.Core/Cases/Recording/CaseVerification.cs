using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Reads all that a journal keeps of a case, in one snapshot, and has it verified.</summary>
internal sealed class CaseVerification<TCase>(Procedure<TCase> procedure, CaseId id, Checkpoint? checkpoint, Instant now)
    where TCase : Case
{
    internal async ValueTask<Verification> RunAsync(ICaseJournal snapshot, CancellationToken cancellationToken)
    {
        (Checkpoint before, JournalBreak? unreadable) = await HeadAsync(snapshot, cancellationToken).ConfigureAwait(false);

        // Asked for before the entries: where the store has no snapshots, these may be later, but never earlier.
        StoredCaseCheck<TCase>? beside = await snapshot.StoredAsync(id, cancellationToken).ConfigureAwait(false) is { } stored
            ? new(stored, now)
            : null;
        var verifier = new CaseVerifier<TCase>(procedure.Lifecycles, procedure.Facts, id, checkpoint, before, beside);
        await ReadEntriesAsync(verifier, snapshot, cancellationToken).ConfigureAwait(false);
        if (snapshot is IRefusalJournal refusals)
        {
            await ReadRefusalsAsync(verifier, refusals, cancellationToken).ConfigureAwait(false);
        }

        // Where the store has no snapshots, entries may have been appended meanwhile; a head that is behind them even now is not theirs.
        if (unreadable is null)
        {
            verifier.TakeHead((await HeadAsync(snapshot, cancellationToken).ConfigureAwait(false)).Head);
        }
        else
        {
            verifier.Break(unreadable);
        }

        return verifier.Answer();
    }

    private async ValueTask<(Checkpoint Head, JournalBreak? Unreadable)> HeadAsync(
        ICaseJournal snapshot, CancellationToken cancellationToken)
    {
        try
        {
            return (await snapshot.HeadAsync(id, cancellationToken).ConfigureAwait(false), null);
        }
        catch (BrokenJournalException exception)
        {
            return (default, exception.Break);
        }
    }

    private async ValueTask ReadEntriesAsync(CaseVerifier<TCase> verifier, ICaseJournal snapshot, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (JournalEntry entry in snapshot.ReadAsync(id, 1, cancellationToken).ConfigureAwait(false))
            {
                if (!verifier.Take(entry))
                {
                    break;
                }
            }
        }
        catch (BrokenJournalException unreadable)
        {
            verifier.Break(unreadable.Break);
        }
    }

    private async ValueTask ReadRefusalsAsync(CaseVerifier<TCase> verifier, IRefusalJournal snapshot, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (RefusedCommand refused in snapshot.ReadRefusalsAsync(id, cancellationToken).ConfigureAwait(false))
            {
                if (!verifier.Take(refused))
                {
                    break;
                }
            }
        }
        catch (BrokenJournalException unreadable)
        {
            verifier.BreakRefusals(unreadable.Break);
        }
    }
}
