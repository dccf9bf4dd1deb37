using System.Text.Json;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Verifies the entries of one case, one after another, against the chain, the lifecycle and a checkpoint.</summary>
internal sealed class CaseVerifier<TCase>(
    LifecycleCatalogue<TCase> lifecycles, FactCatalogue<TCase> facts, CaseId id, Checkpoint? checkpoint, Checkpoint head)
    where TCase : Case
{
    private readonly CaseReplay<TCase> replay = new(lifecycles, facts, id, null);
    private readonly SortedSet<long> withPersonalData = [];
    private readonly SortedSet<long> withoutPersonalData = [];
    private readonly HashSet<long> erasedRefusals = [];
    private JournalBreak? broken;
    private bool reached = checkpoint is { Count: 0 };
    private bool rewritten;
    private Checkpoint refused;
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
        bool isErased = erasedRefusals.Contains(next.Number);
        refusalBreak = RefusalChain.Check(id, refused, next)
            ?? (next.Commitment == default || isErased == next.Personal is null
                ? null
                : new(next.Number, JournalBreakKind.PersonalData, isErased
                    ? "the personal data are there, though an entry says that they were destroyed"
                    : "the personal data are missing, and no erasure names the refused command"));
        refused = new(next.Number, next.Hash);
        return refusalBreak is null;
    }

    internal void BreakRefusals(JournalBreak found) => refusalBreak ??= found;

    internal void Break(JournalBreak found) => broken ??= found;

    /// <summary>The case as far as its entries have been taken.</summary>
    internal RecordedCase<TCase>? Recorded => replay.Recorded;

    /// <summary>Takes the head as the store has it after the entries were read.</summary>
    internal void TakeHead(Checkpoint after)
    {
        if (broken is null && after.Count < Sound.Count)
        {
            broken = new(
                Sound.Count, JournalBreakKind.Gap,
                $"the store has {after.Count} as the version of the last entry, and there are entries behind it");
        }
    }

    internal Verification Answer() =>
        Sound.Count == 0 && broken is null && checkpoint is null && head.Count == 0 && refused.Count == 0 && refusalBreak is null
            ? throw new CaseNotFoundException(id, $"There is no case '{id}', and no checkpoint that says there was.")
            : new Verification(Sound, broken ?? MissingEntries() ?? MissingPersonalData(), Completeness)
            {
                NewerFrom = newerFrom,
                RefusalBreak = refusalBreak ?? MissingRefusals(),
                ReadOtherwise = replay.Recorded?.Trail.ReadOtherwise ?? [],
            };

    private JournalBreak? TakePersonalData(JournalEntry entry)
    {
        if (entry.Commitment != default)
        {
            (entry.Personal is null ? withoutPersonalData : withPersonalData).Add(entry.Version);
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
