using System.Text.Json;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Verifies the entries of one case, one after another, against the chain, the lifecycle and a checkpoint.</summary>
internal sealed class CaseVerifier<TCase>(
    LifecycleCatalogue<TCase> lifecycles, FactCatalogue<TCase> facts, CaseId id, Checkpoint? checkpoint, Checkpoint head,
    StoredCaseCheck<TCase>? beside = null)
    where TCase : Case
{
    private readonly CaseReplay<TCase> replay = new(lifecycles, facts, id, null);
    private readonly SortedSet<long> withPersonalData = [];
    private readonly SortedSet<long> withoutPersonalData = [];
    private readonly HashSet<long> erasedRefusals = [];
    private readonly List<EntryHash> hashes = [];
    private JournalBreak? broken;
    private bool reached = checkpoint is { Count: 0 };
    private bool rewritten;
    private Checkpoint refused;
    private (long Number, long Version)? refusedBeyond;
    private Checkpoint? headAfter;
    private JournalBreak? refusalBreak;
    private Checkpoint? newer;
    private long? newerFrom;

    /// <summary>Takes the next entry, and answers whether there is any point in another.</summary>
    internal bool Take(JournalEntry entry)
    {
        broken = TakeEntry(entry) ?? TakePersonalData(entry);
        if (broken is null && checkpoint is { } kept && kept.Count == entry.Version)
        {
            reached = true;
            rewritten = kept.Head != entry.Hash;
        }

        if (broken is null && entry.Version == head.Count && entry.Hash != head.Head)
        {
            broken = new(entry.Version, JournalBreakKind.Hash,
                $"the store has {head.Head} as the hash of the last entry; the entry has {entry.Hash}");
        }

        if (broken is null)
        {
            hashes.Add(entry.Hash);
            beside?.Take(entry);
        }

        return broken is null;
    }

    private JournalBreak? TakeEntry(JournalEntry entry)
    {
        if (newer is { } sofar)
        {
            JournalBreak? wrong = HashChain.Check(id, sofar, entry);
            newer = wrong is null ? new(entry.Version, entry.Hash) : newer;
            return wrong;
        }

        JournalBreak? found = replay.TryTake(entry);
        if (found is not { Kind: JournalBreakKind.NewerRelease })
        {
            return found;
        }

        newerFrom = entry.Version;
        newer = new(entry.Version, entry.Hash);
        return null;
    }

    private Checkpoint Sound => newer ?? replay.Checkpoint;

    /// <summary>Takes the next refused command, after all entries, and answers whether there is any point in another.</summary>
    internal bool Take(RefusedCommand next)
    {
        refusalBreak = RefusalChain.Check(id, refused, next) ?? OfRecord(next) ?? DecidedElsewhere(next);
        refused = new(next.Number, next.Hash);
        return refusalBreak is null;
    }

    private JournalBreak? OfRecord(RefusedCommand next)
    {
        bool isErased = erasedRefusals.Contains(next.Number);
        return next.Commitment == default || isErased == next.Personal is null
            ? null
            : new(next.Number, JournalBreakKind.PersonalData, isErased
                ? "the personal data are there, though an entry says that they were destroyed"
                : "the personal data are missing, and no erasure names the refused command");
    }

    // One that was decided on a later entry than those read is looked at again when the head is known that the store has afterwards.
    private JournalBreak? DecidedElsewhere(RefusedCommand next)
    {
        Checkpoint on = next.DecidedOn;
        if (broken is null && on.Count > hashes.Count)
        {
            refusedBeyond ??= (next.Number, on.Count);
            return null;
        }

        EntryHash there = on.Count is > 0 && on.Count <= hashes.Count ? hashes[(int)on.Count - 1] : default;
        return broken is not null || there == on.Head
            ? null
            : new(next.Number, JournalBreakKind.PreviousHash,
                $"the refused command was decided on version {on.Count} with {on.Head}; that entry has {there}");
    }

    internal void BreakRefusals(JournalBreak found) => refusalBreak ??= found;

    internal void Break(JournalBreak found) => broken ??= found;

    /// <summary>The case as far as its entries have been taken.</summary>
    internal RecordedCase<TCase>? Recorded => replay.Recorded;

    /// <summary>Takes the head as the store has it after the entries were read.</summary>
    internal void TakeHead(Checkpoint after)
    {
        headAfter = after;
        if (broken is null && after.Count < Sound.Count)
        {
            broken = new(
                Sound.Count, JournalBreakKind.Gap,
                $"the store has {after.Count} as the version of the last entry, and there are entries behind it");
        }
    }

    internal Verification Answer()
    {
        JournalBreak? found = broken ?? MissingEntries() ?? MissingPersonalData();
        var answer = new Verification(Sound, found, Completeness)
        {
            NewerFrom = newerFrom,
            RefusalBreak = refusalBreak ?? MissingRefusals() ?? (found is null ? RefusedBeyond() : null),
            StoredBreak = found is null ? beside?.Check(Sound, newerFrom is null ? Recorded : null) : null,
            ReadOtherwise = replay.Recorded?.Trail.ReadOtherwise ?? [],
        };
        return answer.IsIntact && Sound.Count == 0 && head.Count == 0 && refused.Count == 0 && checkpoint is null
            ? throw new CaseNotFoundException(id, $"There is no case '{id}', and no checkpoint that says there was.")
            : answer;
    }

    private JournalBreak? TakePersonalData(JournalEntry entry)
    {
        if (entry.Commitment != default)
        {
            (entry.Personal is null ? withoutPersonalData : withPersonalData).Add(entry.Version);
        }

        if (entry.FactName != Erasure.FactName)
        {
            return null;
        }

        try
        {
            erasedRefusals.UnionWith(Erasure.RefusedOf(entry));
            foreach (long version in Erasure.VersionsOf(entry))
            {
                if (withPersonalData.Contains(version))
                {
                    return new(version, JournalBreakKind.PersonalData,
                        $"the personal data are there, though version {entry.Version} says that they were destroyed");
                }

                withoutPersonalData.Remove(version);
            }

            return null;
        }
        catch (JsonException exception)
        {
            return new(entry.Version, JournalBreakKind.Payload, exception.Message) { Thrown = exception };
        }
    }

    private JournalBreak? MissingRefusals() => erasedRefusals.Count == 0 || erasedRefusals.Max() <= refused.Count
        ? null
        : new(refused.Count + 1, JournalBreakKind.Gap, $"refused command {erasedRefusals.Max()} is missing, which an erasure names");

    private JournalBreak? RefusedBeyond() => refusedBeyond is { } beyond && beyond.Version > headAfter?.Count
        ? new(beyond.Number, JournalBreakKind.Gap,
            $"the refused command was decided on version {beyond.Version}; the journal has {headAfter?.Count}")
        : null;

    private JournalBreak? MissingEntries() => Sound.Count >= head.Count
        ? null
        : new(Sound.Count + 1, JournalBreakKind.Gap,
            $"the entry is missing; the store has {head.Count} as the version of the last entry");

    private JournalBreak? MissingPersonalData() => withoutPersonalData.Count == 0
        ? null
        : new(withoutPersonalData.Min, JournalBreakKind.PersonalData, "the personal data are missing, and no erasure names the entry");

    private Completeness Completeness => (checkpoint, reached, broken) switch
    {
        (null, _, _) => Completeness.NotAsked,
        (_, true, _) => rewritten ? Completeness.Rewritten : Completeness.Complete,
        (_, false, null) => Completeness.CutShort,
        _ => Completeness.Unknown,
    };
}
