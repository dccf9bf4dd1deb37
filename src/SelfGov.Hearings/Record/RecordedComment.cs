using NodaTime;
using SelfGov.Hearings.Comments;

namespace SelfGov.Hearings.Record;

/// <summary>A row of the response table: a comment, and what was answered.</summary>
/// <param name="Comment">The comment with its state.</param>
/// <param name="On">The day of its registration.</param>
/// <param name="AuthorName">The name of the author; null where it was not given.</param>
/// <param name="Text">The text.</param>
/// <param name="Reasons">The answer with its reasons; null where there is none.</param>
public sealed record RecordedComment(Comment Comment, LocalDate On, string? AuthorName, string? Text, string? Reasons);
