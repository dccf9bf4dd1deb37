using NodaTime;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Comments;

/// <summary>Registers a comment; what may not be considered is registered too, and set aside.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Channel">The way on which it came.</param>
/// <param name="Text">The text; not empty.</param>
/// <param name="Author">The host's opaque identity of the author; null where it is anonymous.</param>
/// <param name="AuthorName">The name of the author, as it is to stand in the record; null where it is not given.</param>
/// <param name="PostedOn">The day of the postmark; null where there is none, and for other ways than the post.</param>
public sealed record SubmitComment(
    [Label("ескертпенің түрі", "вид замечания", "kind of comment")] CommentKind Kind,
    [Label("түсу тәсілі", "способ поступления", "way of receipt")] CommentChannel Channel,
    [property: PersonalData]
    [Label("ескертпенің мәтіні", "текст замечания", "text of comment")] string Text,
    [Label("автордың сәйкестендіргіші", "идентификатор автора", "identifier of author")] string? Author,
    [property: PersonalData]
    [Label("автордың тегі, аты, әкесінің аты", "фамилия, имя, отчество автора", "name of author")] string? AuthorName = null,
    [Label("пошта мөртабанының күні", "день почтового штемпеля", "day of postmark")] LocalDate? PostedOn = null) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "ескертпе немесе ұсыныс тіркеу", "зарегистрировать замечание или предложение", "register a comment");
}

/// <summary>Leaves a comment out of consideration for what it says.</summary>
/// <param name="Number">The number of the comment.</param>
/// <param name="Reason">Why: not specific, off the subject, or outside a repeat.</param>
public sealed record SetCommentAside(
    [PartKey, Label("ескертпенің нөмірі", "номер замечания", "number of comment")] int Number,
    [Label("ескермеу себебі", "причина оставления без учёта", "reason for setting aside")] SetAsideReason Reason) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("ескертпені ескермеу", "не учитывать замечание", "set a comment aside");
}

/// <summary>Withdraws a comment; its author.</summary>
/// <param name="Number">The number of the comment.</param>
public sealed record WithdrawComment(
    [PartKey, Label("ескертпенің нөмірі", "номер замечания", "number of comment")] int Number) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("ескертпені алып тастау", "снять замечание", "withdraw a comment");
}

/// <summary>Answers a comment.</summary>
/// <param name="Number">The number of the comment.</param>
/// <param name="Outcome">What the answer says.</param>
/// <param name="Reasons">The answer with its reasons; not empty.</param>
public sealed record AnswerComment(
    [PartKey, Label("ескертпенің нөмірі", "номер замечания", "number of comment")] int Number,
    [Label("жауаптың нәтижесі", "результат ответа", "outcome of answer")] AnswerOutcome Outcome,
    [Label("жауап және негіздеме", "ответ и обоснование", "answer and reasons")] string Reasons) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("ескертпеге жауап беру", "ответить на замечание", "answer a comment");
}
