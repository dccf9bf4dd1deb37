using System.Collections.Immutable;
using SelfGov.Hearings.Comments;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;

namespace SelfGov.Hearings.Steps;

/// <summary>One answer to many comments; it takes time in proportion to the comments of the hearing.</summary>
internal static class BulkAnswerSteps
{
    /// <summary>How many numbers that cannot be answered a refusal lists.</summary>
    private const int MostListed = 10;

    private static readonly Words Listed = new("№ {0}", "№ {0}", "No. {0}");
    private static readonly Words None = new("біреуі де жоқ", "ни одного", "none");

    internal static void Define(Builder hearing, HearingProfile profile, HearingLimits limits) =>
        hearing.On<AnswerComments>(profile.Answers)
            .By([.. profile.Initiators.Value, .. profile.Organisers.Value])
            .Duty(limits.CommentAnswers)
            .Require(
                "answers.any", profile.Answers,
                new("жауап күтетін ескертпе болуға тиіс", "должно быть замечание, ожидающее ответа",
                    "there must be a comment to be answered"),
                m => Open(m.Case).Any())
            .Require(
                "answers.chosen", profile.Answers,
                new("ескертпелердің нөмірлері не мәтіні бірдей бір ескертпе көрсетілуге тиіс",
                    "должны быть указаны либо номера замечаний, либо одно замечание с тем же текстом",
                    "either the numbers or one comment with the same text must be given"),
                m => m.Command.Numbers.IsDefaultOrEmpty != m.Command.SameAs is null,
                field: nameof(AnswerComments.Numbers))
            .Require(
                "answers.open", profile.Answers,
                new("әрбір ескертпе тіркелген, бір рет қана көрсетілген және жауап күтіп тұрған болуға тиіс",
                    "каждое замечание должно быть зарегистрировано, названо один раз и ожидать ответа",
                    "each comment must be registered, named once, and still to be answered"),
                m => Chosen(m.Case, m.Command) is { IsEmpty: false } chosen && Wrong(m.Case, chosen).IsEmpty,
                expected: m => Open(m.Case).Any() ? Listed.With(Words.Same(string.Join(", ", Open(m.Case).Take(MostListed)))) : None,
                found: m => Wrong(m.Case, Chosen(m.Case, m.Command)) is { IsEmpty: false } wrong
                    ? Listed.With(Words.Same(string.Join(", ", wrong.Take(MostListed))))
                    : None,
                field: nameof(AnswerComments.Numbers))
            .Require(
                "answer.reasons", profile.Answers,
                new("жауап уәжделген болуға тиіс", "ответ должен быть мотивирован", "an answer must give its reasons"),
                nameof(AnswerComments.Reasons), m => m.Command.Reasons, Present)
            .Decide(m => new CommentsAnswered(
                m.Now, [.. Chosen(m.Case, m.Command)], m.Command.Outcome, m.Command.Reasons));

    private static ImmutableArray<int> Chosen(PublicHearing hearing, AnswerComments command)
    {
        if (command.SameAs is not { } number)
        {
            return command.Numbers.IsDefault ? [] : command.Numbers;
        }

        // A text that was destroyed has no digest any more: it is the same as none.
        return hearing.Comments.Find(number) is not { } model
            ? [number]
            : !HexDigest.Is(model.Digest)
            ? [number]
            :
            [
                .. hearing.Comments
                    .Where(comment => comment.State == CommentState.Received
                        && (comment.Round == model.Round
                            || (hearing.Comments.IsOfThisHearing(comment) && hearing.Comments.IsOfThisHearing(model)))
                        && comment.Digest == model.Digest)
                    .Select(comment => comment.Number),
            ];
    }

    // The comments that are to be answered still; not those whose author has to be clarified first.
    private static IEnumerable<int> Open(PublicHearing hearing) => hearing.Comments.FirstUnanswered(int.MaxValue)
        .Where(number => hearing.Comments.Find(number) is { State: CommentState.Received });

    private static ImmutableArray<int> Wrong(PublicHearing hearing, ImmutableArray<int> chosen)
    {
        HashSet<int> seen = [];
        return [.. chosen.Where(number => !seen.Add(number) || hearing.Comments.Find(number) is not { State: CommentState.Received })];
    }
}
