using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Contract.Values;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Journal.Roots;

/// <summary>
/// Publishes roots over the heads of all cases of a journal. A host calls it from a job of its own, as often as it wants.
/// </summary>
/// <remarks>
/// One call at a time. Each case stands under the root with a head that it had while the call lasted. What contradicts the root before is
/// not signed: a case that has vanished, or has fewer entries, or another last entry of the same number.
/// </remarks>
public sealed class RootPublisher
{
    private const int KeyIdLength = 4;

    private readonly ICaseJournal journal;
    private readonly IRootList list;
    private readonly ICheckpointSigner signer;
    private readonly IClock clock;
    private readonly string origin;

    // What the list has reached; null where it has to be read.
    private RootHeads? known;

    /// <summary>Publishes roots over the cases of a store.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="list">The list that the roots are appended to.</param>
    /// <param name="signer">Signs them.</param>
    /// <param name="clock">Says when.</param>
    /// <param name="origin">Whose list it is, such as <c>okrug.example/roots</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The origin is none: see <see cref="IdentityText"/>.</exception>
    public RootPublisher(ICaseJournal journal, IRootList list, ICheckpointSigner signer, IClock clock, string origin)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentNullException.ThrowIfNull(clock);
        this.journal = journal;
        this.list = list;
        this.signer = signer;
        this.clock = clock;
        this.origin = IdentityText.Checked(origin, "The origin of a list of roots", nameof(origin));
    }

    /// <summary>Publishes the next root.</summary>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    /// <returns>The root, which stands in the list.</returns>
    /// <exception cref="BrokenJournalException">
    /// A case contradicts the root before, or its place in the store's lists cannot be read; the exception names it. Nothing was published.
    /// </exception>
    /// <exception cref="FormatException">The list is none, or a record of it does not follow the one before.</exception>
    /// <exception cref="InvalidOperationException">
    /// Somebody else has published meanwhile, or the signer has no name or key identity.
    /// </exception>
    public async ValueTask<PublishedRoot> PublishAsync(CancellationToken cancellationToken = default)
    {
        RootHeads heads = known ?? await ReadAsync(cancellationToken).ConfigureAwait(false);
        known = null;
        ImmutableArray<CaseHead> changed = await ChangedAsync(heads.Heads, cancellationToken).ConfigureAwait(false);
        var all = heads.Heads.ToDictionary();
        foreach (CaseHead head in changed)
        {
            all[head.Case] = head.Journal;
        }

        var tree = new CaseTree(all.Select(head => new CaseHead(head.Key, head.Value)));
        Instant now = clock.GetCurrentInstant();
        var root = new PublishedRoot
        {
            Origin = origin,
            Count = tree.Count,
            Root = tree.Root,
            Number = (heads.Last?.Number ?? 0) + 1,
            Recorded = heads.Last is { } last ? Instant.Max(last.Recorded, now) : now,
            Previous = heads.Last?.Digest ?? default,
        };
        root = root with { Signatures = [await SignAsync(root, cancellationToken).ConfigureAwait(false)] };
        var record = new RootRecord(root, changed);
        if (heads.Take(record) is { } wrong)
        {
            throw new FormatException($"The list cannot be gone on with: {wrong}.");
        }

        await list.AppendAsync(record, cancellationToken).ConfigureAwait(false);
        known = heads;
        return root;
    }

    private async ValueTask<RootHeads> ReadAsync(CancellationToken cancellationToken)
    {
        var heads = new RootHeads();
        await foreach (RootRecord record in list.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (heads.Take(record) is { } wrong)
            {
                throw new FormatException($"The list of roots is broken: {wrong}.");
            }
        }

        return heads;
    }

    private async ValueTask<ImmutableArray<CaseHead>> ChangedAsync(
        IReadOnlyDictionary<CaseId, Checkpoint> before, CancellationToken cancellationToken)
    {
        ImmutableArray<CaseHead>.Builder changed = ImmutableArray.CreateBuilder<CaseHead>();
        var left = new HashSet<CaseId>(before.Keys);
        await foreach (CaseHead head in PresentAsync(journal, cancellationToken).ConfigureAwait(false))
        {
            left.Remove(head.Case);
            if (head.Journal.Head == default)
            {
                throw new BrokenJournalException(head.Case, new(
                    head.Journal.Count, JournalBreakKind.Unreadable, "the store's note of the last entry cannot be read"));
            }

            bool isKnown = before.TryGetValue(head.Case, out Checkpoint published);
            if (isKnown && (head.Journal.Count < published.Count || (head.Journal.Count == published.Count && head.Journal != published)))
            {
                throw Contradicts(head.Case, published, $"the store now has {head.Journal.Count}, the last one {head.Journal.Head}");
            }

            if (!isKnown || head.Journal != published)
            {
                changed.Add(head);
            }
        }

        return left.Count == 0 ? changed.DrainToImmutable()
            : throw Contradicts(left.First(), before[left.First()], "the store has no such case now");
    }

    private async ValueTask<string> SignAsync(PublishedRoot root, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(signer.Name) || signer.Name.Any(each => char.IsWhiteSpace(each) || char.IsControl(each) || each == '+')
            || signer.KeyId.Length != KeyIdLength)
        {
            throw new InvalidOperationException(
                $"A signer has a name without white space and plus signs, and a key identity of {KeyIdLength} bytes; this one is "
                    + $"'{signer.Name}' with {signer.KeyId.Length}.");
        }

        byte[] text = Encoding.UTF8.GetBytes(root.Text);
        ReadOnlyMemory<byte> signature = await signer.SignAsync(text, cancellationToken).ConfigureAwait(false);
        return $"— {signer.Name} {Convert.ToBase64String([.. signer.KeyId.Span, .. signature.Span])}";
    }

    /// <summary>The heads of all cases as the store has them.</summary>
    internal static async IAsyncEnumerable<CaseHead> PresentAsync(
        ICaseJournal journal, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new CaseQuery { Limit = CaseQuery.MaximumLimit };
        do
        {
            CasePage page = await journal.ListAsync(query, cancellationToken).ConfigureAwait(false);
            foreach (CaseSummary summary in page.Cases)
            {
                yield return new(summary.Case, summary.Journal);
            }

            query = query with { After = page.Next };
        }
        while (query.After is not null);
    }

    private static BrokenJournalException Contradicts(CaseId id, Checkpoint published, string found) => new(
        id,
        new(
            published.Count, JournalBreakKind.Gap,
            $"a root was published over {published.Count} entries, the last one {published.Head}; {found}"));
}
