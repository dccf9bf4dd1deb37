using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

namespace SelfGov.Hearings.Comments;

/// <summary>The comments of a hearing in the order of their numbers, with what rules ask about them.</summary>
/// <remarks>Immutable. Adding, finding and changing a comment takes O(log n). Equal when all comments are equal.</remarks>
public sealed class CommentLog : IReadOnlyList<Comment>, IEquatable<CommentLog>
{
    internal static readonly CommentLog Empty = new([], ImmutableDictionary.Create<string, int>(StringComparer.Ordinal), [], 0, 0, [1]);

    private readonly ImmutableList<Comment> all;
    private readonly ImmutableDictionary<string, int> latest;
    private readonly ImmutableSortedSet<int> unanswered;

    // The first round of each hearing, the present one last: the rounds after it were called because nothing was held.
    private readonly ImmutableArray<int> hearings;

    private CommentLog(
        ImmutableList<Comment> all, ImmutableDictionary<string, int> latest, ImmutableSortedSet<int> unanswered, int counted, int standing,
        ImmutableArray<int> hearings)
    {
        this.all = all;
        this.latest = latest;
        this.unanswered = unanswered;
        Counted = counted;
        Standing = standing;
        this.hearings = hearings;
    }

    /// <summary>How many comments are registered, whatever became of them.</summary>
    public int Count => all.Count;

    /// <summary>How many are considered: neither set aside nor withdrawn, and by an author who is known.</summary>
    public int Counted { get; }

    /// <summary>
    /// How many of those are remarks and proposals of the present hearing; a question that is answered does not stand. What came for a
    /// hearing that was not held stands until one is held.
    /// </summary>
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

    /// <summary>
    /// The comment that the same author submitted with the same text to the present hearing, if it is considered; null where there is none.
    /// </summary>
    /// <param name="author">The host's opaque identity of the author.</param>
    /// <param name="digest">The digest of the text.</param>
    public Comment? Same(string author, string digest) => SameTo(hearings[^1], author, digest);

    /// <inheritdoc/>
    public IEnumerator<Comment> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CommentLog? other) =>
        other is not null && Standing == other.Standing && hearings.AsSpan().SequenceEqual(other.hearings.AsSpan())
        && all.SequenceEqual(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CommentLog);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Counted, Standing, Unanswered);

    /// <summary>
    /// A comment is registered, and considered until a fact says otherwise; a duplicate does not take the place of the first.
    /// </summary>
    internal CommentLog Add(Comment comment) => new(
        all.Add(comment),
        comment.Author is { } author && Same(author, comment.Digest) is null
            ? latest.SetItem(Key(hearings[^1], author, comment.Digest), comment.Number)
            : latest,
        unanswered.Add(comment.Number),
        Counted + 1,
        Standing + (comment.Kind == CommentKind.Question ? 0 : 1),
        hearings);

    internal CommentLog After(int number, Type fact, Func<Comment, Comment> change)
    {
        Comment before = Find(number) ?? throw new InvalidOperationException($"There is no comment {number}; there are {Count}.");
        Comment after = change(before.After(fact));
        int left = (IsConsidered(before) ? 1 : 0) - (IsConsidered(after) ? 1 : 0);
        bool isFirstOfAuthor = before.Author is null && after.Author is { } author && SameAs(after, author) is null;
        return new CommentLog(
            all.SetItem(number - 1, after),
            isFirstOfAuthor ? latest.SetItem(Key(HearingOf(after), after.Author!, after.Digest), number) : latest,
            after.State is CommentState.Received or CommentState.ToBeClarified ? unanswered : unanswered.Remove(number),
            Counted - left,
            Standing - (IsOfThisHearing(before) && before.Kind != CommentKind.Question ? left : 0),
            hearings);
    }

    /// <summary>
    /// The comments after a round that another follows: none stands yet, unless nothing was held and so nothing was heard.
    /// </summary>
    internal CommentLog After(HearingRound round, RepeatGround ground) =>
        ground == RepeatGround.NotHeld ? this : new(all, latest, unanswered, Counted, 0, hearings.Add(round.Number + 1));

    /// <summary>Whether a comment came for the present hearing: in its round, or in one before it in which nothing was held.</summary>
    internal bool IsOfThisHearing(Comment comment) => comment.Round >= hearings[^1];

    /// <summary>The comment that an author submitted with the same text to the hearing of a comment, if it is considered.</summary>
    internal Comment? SameAs(Comment comment, string author) => SameTo(HearingOf(comment), author, comment.Digest);

    private Comment? SameTo(int hearing, string author, string digest) =>
        latest.TryGetValue(Key(hearing, author, digest), out int number) && IsConsidered(all[number - 1]) ? all[number - 1] : null;

    private int HearingOf(Comment comment) => hearings.Last(first => first <= comment.Round);

    private static bool IsConsidered(Comment comment) => comment.State is CommentState.Received or CommentState.Answered;

    private static string Key(int hearing, string author, string digest) =>
        string.Create(CultureInfo.InvariantCulture, $"{hearing} {digest}{author}");
}
