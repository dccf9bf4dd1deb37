using SelfGov.Hearings.Comments;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Steps;

/// <summary>Rules that several commands of a hearing share.</summary>
internal static class HearingRules
{
    /// <summary>How many numbers of unanswered comments a refusal lists; it gives the count of all of them.</summary>
    private const int MostListed = 10;

    /// <summary>Every comment that is considered has an answer.</summary>
    internal static Rule<PublicHearing> CommentsAnswered(Citation basis) => new(
        "comments.answered", basis,
        new("әрбір ескертпе мен ұсынысқа жауап берілуге тиіс", "на каждое замечание и предложение должен быть дан ответ",
            "every comment must be answered"),
        hearing => hearing.Comments.Unanswered == 0)
    {
        Expected = _ => new("жауапсыз қалғаны жоқ", "ни одного без ответа", "none without an answer"),
        Found = hearing => Unanswered(hearing.Comments),
    };

    /// <summary>The hearing is of the form in which the command makes sense.</summary>
    internal static Rule<PublicHearing> IsMeeting(HearingProfile profile) => new(
        "form.meeting", profile.Basis,
        new("тыңдау отырыс нысанында өткізілуге тиіс", "слушания должны проводиться в форме заседания",
            "the hearing must be held as a meeting"),
        _ => profile.Form == HearingForm.Meeting);

    /// <summary>The act has place, day and hour agreed on.</summary>
    internal static Rule<PublicHearing> IsAgreedOn(HearingProfile profile) => new(
        "agreement.known", profile.AgreedBy?.Basis ?? profile.Basis,
        new("заңда келісу көзделуге тиіс", "закон должен предусматривать согласование", "the act must provide for an agreement"),
        _ => profile.AgreedBy is not null);

    private static Words Unanswered(CommentLog comments)
    {
        string numbers = string.Join(", ", comments.FirstUnanswered(MostListed));
        var listed = new Words("жауапсыз {0}: № {1}", "без ответа {0}: № {1}", "{0} without an answer: No. {1}")
            .With(Words.Of(comments.Unanswered), Words.Same(numbers));
        int more = comments.Unanswered - MostListed;
        return more <= 0
            ? listed
            : new Words("{0} және тағы {1}", "{0} и ещё {1}", "{0} and {1} more").With(listed, Words.Of(more));
    }
}
