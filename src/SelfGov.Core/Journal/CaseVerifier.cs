using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>Verifies the entries of one case, one after another, against the chain, the lifecycle and a checkpoint.</summary>
internal sealed class CaseVerifier<TCase>(LifecycleCatalogue<TCase> lifecycles, FactCatalogue<TCase> facts, CaseId id, Checkpoint? checkpoint)
    where TCase : Case
{
    private readonly CaseReplay<TCase> replay = new(lifecycles, facts, id, null);
    private JournalBreak? broken;
    private bool reached = checkpoint is { Count: 0 };
    private bool rewritten;

    /// <summary>Takes the next entry, and answers whether there is any point in another.</summary>
    internal bool Take(JournalEntry entry)
    {
        broken = replay.TryTake(entry);
        if (broken is null && checkpoint is { } kept && kept.Count == entry.Version)
        {
            reached = true;
            rewritten = kept.Head != entry.Hash;
        }

        return broken is null;
    }

    internal Verification Answer() =>
        replay.Checkpoint.Count == 0 && broken is null && checkpoint is null
            ? throw new CaseNotFoundException(id, $"There is no case '{id}', and no checkpoint that says there was.")
            : new Verification(replay.Checkpoint, broken, Completeness);

    private Completeness Completeness => (checkpoint, reached, broken) switch
    {
        (null, _, _) => Completeness.NotAsked,
        (_, true, _) => rewritten ? Completeness.Rewritten : Completeness.Complete,
        (_, false, null) => Completeness.CutShort,
        _ => Completeness.Unknown,
    };
}
