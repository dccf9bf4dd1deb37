using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Folds journal entries into a case, checking each; stops at the first that is broken.</summary>
internal sealed class CaseReplay<TCase>(
    LifecycleCatalogue<TCase> lifecycles, FactCatalogue<TCase> facts, CaseId id, RecordedCase<TCase>? start)
    where TCase : Case
{
    internal RecordedCase<TCase>? Recorded { get; private set; } = start;

    internal Checkpoint Checkpoint => Recorded?.Journal ?? default;

    /// <summary>Takes in the next entry.</summary>
    /// <exception cref="NewerReleaseException">A newer release wrote the entry.</exception>
    /// <exception cref="BrokenJournalException">The entry is broken.</exception>
    internal void Take(JournalEntry entry)
    {
        switch (TryTake(entry))
        {
            case null:
                return;
            case { Thrown: NewerReleaseException newer }:
                throw newer;
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
            if (Recorded is null && entry.Kind == lifecycles.Kind)
            {
                var newer = new NewerReleaseException(id, entry.Version, entry.FactName, $"edition {entry.Edition}");
                return new(entry.Version, JournalBreakKind.NewerRelease, newer.Message) { Thrown = newer };
            }

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
            Fact<TCase>? fact = entry.FactName == Erasure.FactName ? null : facts.Read(entry);
            TCase next = fact is null ? lifecycle.Pass(current) : lifecycle.Evolve(current, fact);
            Trail trail = (Recorded?.Trail ?? Trail.None).After(entry, fact, current, lifecycle);
            Recorded = new RecordedCase<TCase>(lifecycle, next, new Checkpoint(entry.Version, entry.Hash), entry.Recorded, trail);
            return null;
        }
        catch (NewerReleaseException exception)
        {
            return new(entry.Version, JournalBreakKind.NewerRelease, exception.Message) { Thrown = exception };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or NotSupportedException)
        {
            return new(entry.Version, JournalBreakKind.Payload,
                $"the payload is not that of '{entry.FactName}': {exception.Message}")
            { Thrown = exception };
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or FailedUpcasterException))
        {
            // What a forged but well-formed fact makes the fold throw is the author's to choose; none of it may pass for a sound entry.
            return new(entry.Version, JournalBreakKind.FactNotPermitted,
                $"the case cannot take in '{entry.FactName}': {exception.Message}")
            { Thrown = exception };
        }
    }
}
