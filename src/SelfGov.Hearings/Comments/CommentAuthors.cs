using NodaTime;
using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Comments;

/// <summary>Tells who the author of a comment is that came with a name and without an identity.</summary>
/// <param name="Number">The number of the comment.</param>
/// <param name="Author">The host's opaque identity of the author; not empty.</param>
public sealed record ClarifyCommentAuthor(
    [PartKey, Label("ескертпенің нөмірі", "номер замечания", "number of comment")] int Number,
    [Label("автордың сәйкестендіргіші", "идентификатор автора", "identifier of author")] string Author) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("ескертпенің авторын анықтау", "уточнить автора замечания", "clarify the author of a comment");
}

/// <summary>A comment came with a name and without an identity: who its author is has to be clarified.</summary>
/// <param name="At">The moment.</param>
/// <param name="Number">The number of the comment.</param>
public sealed record CommentAuthorQuestioned(Instant At, int Number) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("автордың кім екені анықталуда", "личность автора уточняется", "author to be clarified");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Comments = current.Comments.After(Number, GetType(), comment => comment),
    };
}

/// <summary>It is clear who the author of a comment is.</summary>
/// <param name="At">The moment.</param>
/// <param name="Number">The number of the comment.</param>
/// <param name="Author">The host's opaque identity of the author.</param>
public sealed record CommentAuthorClarified(Instant At, int Number, string Author) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("ескертпенің авторы анықталды", "автор замечания уточнён", "author of comment clarified");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Comments = current.Comments.After(Number, GetType(), comment => comment with { Author = Author }),
    };
}
