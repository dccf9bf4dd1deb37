using NodaTime;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Comments;

/// <summary>A comment was registered.</summary>
/// <param name="At">The moment.</param>
/// <param name="Number">The number of the comment.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Channel">The way on which it came.</param>
/// <param name="Author">The host's opaque identity of the author; null where it is anonymous.</param>
/// <param name="AuthorName">The name of the author; null where it was not given.</param>
/// <param name="Text">The text.</param>
/// <param name="Digest">The digest of the text; it is destroyed with the text, which could be guessed from it.</param>
/// <param name="PostedOn">The day of the postmark; null where there is none.</param>
public sealed record CommentReceived(
    Instant At,
    int Number,
    CommentKind Kind,
    CommentChannel Channel,
    string? Author,
    [property: PersonalData] string? AuthorName,
    [property: PersonalData] string? Text,
    [property: PersonalData] string Digest,
    LocalDate? PostedOn) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("ескертпе тіркелді", "замечание зарегистрировано", "comment registered");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Comments = current.Comments.Add(new Comment(Number, current.Round.Number, Kind, Channel, Author, Digest)),
    };
}

/// <summary>A comment was left out of consideration.</summary>
/// <param name="At">The moment.</param>
/// <param name="Number">The number of the comment.</param>
/// <param name="Reason">Why.</param>
public sealed record CommentSetAside(Instant At, int Number, SetAsideReason Reason) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("ескертпе ескерілмейді", "замечание не учитывается", "comment set aside");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Comments = current.Comments.After(Number, GetType(), comment => comment with { SetAside = Reason }),
    };
}

/// <summary>A comment was withdrawn by its author.</summary>
/// <param name="At">The moment.</param>
/// <param name="Number">The number of the comment.</param>
public sealed record CommentWithdrawn(Instant At, int Number) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("автор ескертпесін алып тастады", "замечание снято автором", "comment withdrawn");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Comments = current.Comments.After(Number, GetType(), comment => comment),
    };
}

/// <summary>A comment was answered.</summary>
/// <param name="At">The moment.</param>
/// <param name="Number">The number of the comment.</param>
/// <param name="Outcome">What the answer says.</param>
/// <param name="Reasons">The answer with its reasons.</param>
public sealed record CommentAnswered(Instant At, int Number, AnswerOutcome Outcome, string Reasons) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("ескертпеге жауап берілді", "на замечание дан ответ", "comment answered");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Comments = current.Comments.After(Number, GetType(), comment => comment with { Outcome = Outcome }),
    };
}
