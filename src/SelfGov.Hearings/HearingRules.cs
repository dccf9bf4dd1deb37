using SelfGov.Hearings.Comments;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>Rules that several commands of a hearing share.</summary>
internal static class HearingRules
{
    /// <summary>How many numbers of unanswered comments a refusal lists; it gives the count of all of them.</summary>
    internal const int MostListed = 10;

    internal static readonly Words AtLeast = new("кемінде {0}", "не менее {0}", "at least {0}");

    internal static readonly Words AtMost = new("ең көбі {0}", "не более {0}", "at most {0}");

    /// <summary>A text that the command must give.</summary>
    internal static CommandBuilder<PublicHearing, HearingTrigger, TPart, TCommand> RequireText<TPart, TCommand>(
        this CommandBuilder<PublicHearing, HearingTrigger, TPart, TCommand> command,
        string code,
        Citation basis,
        Words text,
        Func<TCommand, string?> textOf)
        where TCommand : class, ICommand<PublicHearing> =>
        command.Require(code, basis, text, m => !string.IsNullOrWhiteSpace(textOf(m.Command)));

    /// <summary>Every comment that is considered has an answer.</summary>
    internal static Rule<PublicHearing> CommentsAnswered(Citation basis) => new(
        "comments.answered",
        basis,
        new("әрбір ескертпе мен ұсынысқа жауап берілуге тиіс", "на каждое замечание и предложение должен быть дан ответ",
            "every comment must be answered"),
        hearing => hearing.Comments.Unanswered == 0)
    {
        Expected = _ => Words.Of(0),
        Found = hearing => Unanswered(hearing.Comments),
    };

    /// <summary>The hearing is of the form in which the command makes sense.</summary>
    internal static Rule<PublicHearing> IsMeeting(HearingProfile profile) => new(
        "form.meeting",
        profile.Basis,
        new("тыңдау отырыс нысанында өткізілуге тиіс", "слушания должны проводиться в форме заседания",
            "the hearing must be held as a meeting"),
        _ => profile.Form == HearingForm.Meeting);

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
