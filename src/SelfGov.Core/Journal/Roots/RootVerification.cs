using System.Collections.Immutable;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal.Roots;

/// <summary>Holds the journals as they are now against a published root.</summary>
/// <remarks>
/// Reads every entry of every case under the root, and follows its chain of hashes alone: that the facts were permitted where they stand is
/// <see cref="Cases.Cases{TCase}.VerifyAsync"/>'s to say. Signatures are not verified: who verifies takes the list from where it was
/// published.
/// </remarks>
public sealed class RootVerification
{
    private readonly ICaseJournal journal;
    private readonly IRootList list;

    /// <summary>Verifies the journals of a store.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="list">The list of roots, kept where who can write to the journals cannot.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RootVerification(ICaseJournal journal, IRootList list)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(list);
        this.journal = journal;
        this.list = list;
    }

    /// <summary>Holds the journals against a root.</summary>
    /// <param name="number">The number of the root; null for the last one.</param>
    /// <param name="cancellationToken">Cancels the verification.</param>
    /// <exception cref="FormatException">The list is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such root.</exception>
    /// <exception cref="InvalidOperationException">No root was published.</exception>
    public async ValueTask<RootReport> VerifyAsync(long? number = null, CancellationToken cancellationToken = default)
    {
        var heads = new RootHeads();
        string? wrong = null;
        IAsyncEnumerator<RootRecord> records = list.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (records.ConfigureAwait(false))
        {
            while (wrong is null && (number is null || heads.Last?.Number != number) && await records.MoveNextAsync().ConfigureAwait(false))
            {
                wrong = heads.Take(records.Current);
            }
        }

        if (wrong is null && number is { } wanted && heads.Last?.Number != wanted)
        {
            throw new ArgumentOutOfRangeException(nameof(number), wanted, $"The list has {heads.Last?.Number ?? 0} roots.");
        }

        wrong ??= heads.Last is { } root ? HeadsOf(root, heads) : throw new InvalidOperationException("No root was published.");
        return wrong is null
            ? await VerifyAsync(heads, cancellationToken).ConfigureAwait(false)
            : new RootReport(heads.Last, wrong, [], 0, 0);
    }

    private static string? HeadsOf(PublishedRoot root, RootHeads heads)
    {
        CaseTree tree = heads.ToTree();
        return tree.Count == root.Count && tree.Root == root.Root
            ? null
            : $"the heads kept beside root {root.Number} are {tree.Count} and lead to {tree.Root}; the root is over {root.Count} and is "
                + $"{root.Root}";
    }

    private async ValueTask<RootReport> VerifyAsync(RootHeads heads, CancellationToken cancellationToken)
    {
        ImmutableArray<RootFinding>.Builder findings = ImmutableArray.CreateBuilder<RootFinding>();
        long newEntries = 0;
        foreach ((CaseId id, Checkpoint published) in heads.Heads.OrderBy(head => head.Key.ToString(), StringComparer.Ordinal))
        {
            (RootFinding? found, long behind) = await VerifyAsync(id, published, cancellationToken).ConfigureAwait(false);
            newEntries += behind;
            if (found is not null)
            {
                findings.Add(found);
            }
        }

        long newCases = 0;
        await foreach (CaseHead head in RootPublisher.PresentAsync(journal, cancellationToken).ConfigureAwait(false))
        {
            newCases += heads.Heads.ContainsKey(head.Case) ? 0 : 1;
        }

        return new RootReport(heads.Last, null, findings.DrainToImmutable(), newCases, newEntries);
    }

    /// <summary>What is wrong with a case up to its published head, and how many entries it has behind that.</summary>
    private async ValueTask<(RootFinding? Found, long Behind)> VerifyAsync(
        CaseId id, Checkpoint published, CancellationToken cancellationToken)
    {
        Checkpoint sofar = default;
        long behind = 0;
        try
        {
            await foreach (JournalEntry entry in journal.ReadAsync(id, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                if (sofar.Count == published.Count)
                {
                    behind++;
                    continue;
                }

                if (HashChain.Check(id, sofar, entry) is { } wrong)
                {
                    return (Broken(id, wrong), 0);
                }

                sofar = new(entry.Version, entry.Hash);
            }
        }
        catch (BrokenJournalException unreadable) when (sofar.Count < published.Count)
        {
            return (Broken(id, unreadable.Break), 0);
        }
        catch (BrokenJournalException)
        {
            // What cannot be read came after the root, which does not cover it.
        }

        return sofar == published ? (null, behind)
            : sofar.Count == 0 ? (new(id, RootFindingKind.Vanished, $"the case had {published.Count} entries"), 0)
            : sofar.Count < published.Count
                ? (new(id, RootFindingKind.CutShort, $"the case had {published.Count} entries, and has {sofar.Count}"), 0)
            : (new(id, RootFindingKind.Rewritten, $"entry {sofar.Count} had the hash {published.Head}, and has {sofar.Head}"), 0);
    }

    private static RootFinding Broken(CaseId id, JournalBreak wrong) =>
        new(id, RootFindingKind.Broken, $"at version {wrong.Version} {wrong.Detail}");
}
