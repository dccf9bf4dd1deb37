using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Comments;

/// <summary>Answers many comments at once: those of the numbers given, or all that say the same as one of them.</summary>
/// <param name="Numbers">The numbers of the comments, each once; empty where <paramref name="SameAs"/> is given.</param>
/// <param name="SameAs">
/// The number of a comment: it and every other of the hearing with the same text that is to be answered still; null where the numbers are
/// given.
/// </param>
/// <param name="Outcome">What the answer says.</param>
/// <param name="Reasons">The answer with its reasons; not empty.</param>
public sealed record AnswerComments(
    [Label("ескертпелердің нөмірлері", "номера замечаний", "numbers of comments")] ImmutableArray<int> Numbers,
    [Label("мәтіні бірдей ескертпенің нөмірі", "номер замечания с тем же текстом", "number of comment with same text")] int? SameAs,
    [Label("жауаптың нәтижесі", "результат ответа", "outcome of answer")] AnswerOutcome Outcome,
    [Label("жауап және негіздеме", "ответ и обоснование", "answer and reasons")] string Reasons) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бірнеше ескертпеге бір жауап беру", "ответить сразу на несколько замечаний", "answer many comments at once");
}

/// <summary>Several comments got one answer.</summary>
/// <param name="At">The moment.</param>
/// <param name="Numbers">The numbers of the comments, in order.</param>
/// <param name="Outcome">What the answer says.</param>
/// <param name="Reasons">The answer with its reasons.</param>
public sealed record CommentsAnswered(
    Instant At,
    [property: JsonConverter(typeof(ValueListConverter<int>))] ValueList<int> Numbers,
    AnswerOutcome Outcome,
    string Reasons) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new(
        "бірнеше ескертпеге бір жауап берілді", "дан один ответ на несколько замечаний", "comments answered at once");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Comments = Numbers.Aggregate(
            current.Comments,
            (comments, number) => comments.After(number, GetType(), comment => comment with { Outcome = Outcome })),
    };
}
