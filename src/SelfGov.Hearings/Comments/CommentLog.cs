using System.Collections;
using System.Collections.Immutable;

namespace SelfGov.Hearings.Comments;

/// <summary>The comments of a hearing in the order of their numbers, with what rules ask about them.</summary>
/// <remarks>Immutable. Adding, finding and changing a comment takes O(log n). Equal when all comments are equal.</remarks>
public sealed class CommentLog : IReadOnlyList<Comment>, IEquatable<CommentLog>
{
    internal static readonly CommentLog Empty = new([], ImmutableDictionary.Create<string, int>(StringComparer.Ordinal), [], 0, 0);

    private readonly ImmutableList<Comment> all;
    private readonly ImmutableDictionary<string, int> latest;
    private readonly ImmutableSortedSet<int> unanswered;

    private CommentLog(
        ImmutableList<Comment> all, ImmutableDictionary<string, int> latest, ImmutableSortedSet<int> unanswered, int counted, int standing)
    {
        this.all = all;
        this.latest = latest;
        this.unanswered = unanswered;
        Counted = counted;
        Standing = standing;
    }

    /// <summary>How many comments are registered, whatever became of them.</summary>
    public int Count => all.Count;

    /// <summary>How many are considered: neither set aside nor withdrawn.</summary>
    public int Counted { get; }

    /// <summary>How many of those are remarks and proposals of the present round; a question that is answered does not stand.</summary>
    public int Standing { get; }

    /// <summary>How many are to be answered still.</summary>
    public int Unanswered => unanswered.Count;

    /// <summary>The comment at an index.</summary>
    /// <param name="index">The index, from 0; the number of the comment less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such comment.</exception>
    public Comment this[int index] => all[index];

    /// <summary>The comment of a number; null where there is none.</summary>
    /// <param name="number">The number.</param>
    public Comment? Find(int number) => number >= 1 && number <= all.Count ? all[number - 1] : null;

    /// <summary>The numbers of the first comments that are to be answered still, in order.</summary>
    /// <param name="most">The most numbers to answer with, from 0.</param>
    public IEnumerable<int> FirstUnanswered(int most) => unanswered.Take(most);

    /// <summary>The comment that the same author submitted with the same text, if it is considered; null where there is none.</summary>
    /// <param name="author">The host's opaque identity of the author.</param>
    /// <param name="digest">The digest of the text.</param>
    public Comment? Same(string author, string digest) =>
        latest.TryGetValue(Key(author, digest), out int number) && IsConsidered(all[number - 1]) ? all[number - 1] : null;

    /// <inheritdoc/>
    public IEnumerator<Comment> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CommentLog? other) => other is not null && Standing == other.Standing && all.SequenceEqual(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CommentLog);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Counted, Standing, Unanswered);

    /// <summary>
    /// A comment is registered, and considered until a fact says otherwise; a duplicate does not take the place of the first.
    /// </summary>
    internal CommentLog Add(Comment comment) => new(
        all.Add(comment),
        comment.Author is { } author && Same(author, comment.Digest) is null ? latest.SetItem(Key(author, comment.Digest), comment.Number)
            : latest,
        unanswered.Add(comment.Number),
        Counted + 1,
        Standing + (comment.Kind == CommentKind.Question ? 0 : 1));

    internal CommentLog After(int number, Type fact, int round, Func<Comment, Comment> change)
    {
        Comment before = Find(number) ?? throw new InvalidOperationException($"There is no comment {number}; there are {Count}.");
        Comment after = change(before.After(fact));
        int left = IsConsidered(after) ? 0 : 1;
        return new CommentLog(
            all.SetItem(number - 1, after),
            latest,
            after.State == CommentState.Received ? unanswered : unanswered.Remove(number),
            Counted - left,
            Standing - (before.Round == round && before.Kind != CommentKind.Question ? left : 0));
    }

    /// <summary>The comments before a new round, in which none stands yet.</summary>
    internal CommentLog InNewRound() => new(all, latest, unanswered, Counted, 0);

    private static bool IsConsidered(Comment comment) => comment.State is CommentState.Received or CommentState.Answered;

    private static string Key(string author, string digest) => digest + author;
}
