using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>
/// A comment of the story with its answer. The case keeps both in the state language; the story tells them in the reader's.
/// </summary>
internal sealed record Remark(
    Resident? Author, CommentKind Kind, CommentChannel Channel, Words Text, Words? Answer = null, LocalDate? PostedOn = null)
{
    public SubmitComment Submission => new(Kind, Channel, Text.Kazakh, Author?.Id, Author?.Name.Kazakh, PostedOn);

    public AnswerComment AnswerTo(int number, AnswerOutcome outcome) => new(number, outcome, Answer!.Kazakh);
}
