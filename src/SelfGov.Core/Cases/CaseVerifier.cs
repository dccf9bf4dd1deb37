using System.Text.Json;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>Verifies the entries of one case, one after another, against the chain, the lifecycle and a checkpoint.</summary>
internal sealed class CaseVerifier<TCase>(
    LifecycleCatalogue<TCase> lifecycles, FactCatalogue<TCase> facts, CaseId id, Checkpoint? checkpoint, Checkpoint head)
    where TCase : Case
{
    private readonly CaseReplay<TCase> replay = new(lifecycles, facts, id, null);
    private readonly SortedSet<long> withPersonalData = [];
    private readonly SortedSet<long> withoutPersonalData = [];
    private JournalBreak? broken;
    private bool reached = checkpoint is { Count: 0 };
    private bool rewritten;

    /// <summary>Takes the next entry, and answers whether there is any point in another.</summary>
    internal bool Take(JournalEntry entry)
    {
        broken = replay.TryTake(entry) ?? TakePersonalData(entry);
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

        return broken is null;
    }

    internal void Break(JournalBreak found) => broken ??= found;

    /// <summary>The case as far as its entries have been taken.</summary>
    internal RecordedCase<TCase>? Recorded => replay.Recorded;

    /// <summary>Takes the head as the store has it after the entries were read.</summary>
    internal void TakeHead(Checkpoint after)
    {
        if (broken is null && after.Count < replay.Checkpoint.Count)
        {
            broken = new(
                replay.Checkpoint.Count, JournalBreakKind.Gap,
                $"the store has {after.Count} as the version of the last entry, and there are entries behind it");
        }
    }

    internal Verification Answer() =>
        replay.Checkpoint.Count == 0 && broken is null && checkpoint is null && head.Count == 0
            ? throw new CaseNotFoundException(id, $"There is no case '{id}', and no checkpoint that says there was.")
            : new Verification(replay.Checkpoint, broken ?? MissingEntries() ?? MissingPersonalData(), Completeness);

    private JournalBreak? TakePersonalData(JournalEntry entry)
    {
        if (entry.Commitment != default)
        {
            (entry.Personal is null ? withoutPersonalData : withPersonalData).Add(entry.Version);
        }

        try
        {
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

    private JournalBreak? MissingEntries() => replay.Checkpoint.Count >= head.Count
        ? null
        : new(replay.Checkpoint.Count + 1, JournalBreakKind.Gap,
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
