using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>Folds journal entries into a case, checking each; stops at the first that is broken.</summary>
internal sealed class CaseReplay<TCase>(
    LifecycleCatalogue<TCase> lifecycles, FactCatalogue<TCase> facts, CaseId id, RecordedCase<TCase>? start)
    where TCase : Case
{
    internal RecordedCase<TCase>? Recorded { get; private set; } = start;

    internal Checkpoint Checkpoint => Recorded?.Journal ?? default;

    /// <summary>Takes in the next entry.</summary>
    /// <exception cref="UnknownFactException">The catalogue does not have the fact.</exception>
    /// <exception cref="BrokenJournalException">The entry is broken.</exception>
    internal void Take(JournalEntry entry)
    {
        switch (TryTake(entry))
        {
            case null:
                return;
            case { Kind: JournalBreakKind.UnknownFact }:
                throw new UnknownFactException(id, entry.Version, entry.FactName);
            case { } found:
                throw new BrokenJournalException(id, found);
        }
    }

    /// <summary>Takes in the next entry, or says what is wrong with it.</summary>
    internal JournalBreak? TryTake(JournalEntry entry)
    {
        if (HashChain.Check(id, Checkpoint, entry) is { } broken)
        {
            return broken;
        }

        if (entry.Kind != lifecycles.Kind || !lifecycles.TryFind(entry.Edition, out Lifecycle<TCase>? lifecycle))
        {
            return new(
                entry.Version, JournalBreakKind.Lifecycle, $"there is no lifecycle '{entry.Kind}' of edition '{entry.Edition}' here");
        }

        if (Recorded is not null && Recorded.Lifecycle != lifecycle)
        {
            return new(entry.Version, JournalBreakKind.Lifecycle,
                $"the entry names edition '{entry.Edition}'; the case follows '{Recorded.Lifecycle.Edition}'");
        }

        try
        {
            TCase current = Recorded?.Case ?? lifecycle.Begin(id);
            TCase next = entry.FactName == Erasure.FactName ? lifecycle.Pass(current) : lifecycle.Evolve(current, facts.Read(entry));
            Recorded = new RecordedCase<TCase>(lifecycle, next, new Checkpoint(entry.Version, entry.Hash), entry.Recorded);
            return null;
        }
        catch (UnknownFactException exception)
        {
            return new(entry.Version, JournalBreakKind.UnknownFact, $"the catalogue has no fact '{entry.FactName}'") { Thrown = exception };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or NotSupportedException)
        {
            return new(entry.Version, JournalBreakKind.Payload,
                $"the payload is not that of '{entry.FactName}': {exception.Message}")
            { Thrown = exception };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What a forged but well-formed fact makes the fold throw is the author's to choose; none of it may pass for a sound entry.
            return new(entry.Version, JournalBreakKind.FactNotPermitted,
                $"the case cannot take in '{entry.FactName}': {exception.Message}")
            { Thrown = exception };
        }
    }
}
