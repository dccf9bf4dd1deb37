using System.Collections.Immutable;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;
using CommentParts = SelfGov.Workflow.Definition.PartDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.Comments.Comment>;

namespace SelfGov.Hearings.Steps;

/// <summary>Who the author is of a comment that came with a name alone.</summary>
internal static class AuthorSteps
{
    internal static void Define(Builder hearing, CommentParts comments, HearingProfile profile)
    {
        Citation basis = profile.IdentifiedAuthors ?? profile.Record;
        hearing.On<ClarifyCommentAuthor, Comment>(comments, (current, command) => current.Comments.Find(command.Number), basis)
            .By([Roles.HearingSecretary, Roles.HearingChair, Roles.ResponsibleOfficial, .. profile.Organisers.Value])
            .Require(
                "comment.author-given", basis,
                new("автор көрсетілуге тиіс", "должен быть указан автор", "the author must be given"),
                nameof(ClarifyCommentAuthor.Author), m => m.Command.Author, Present)
            .Yields<CommentAuthorClarified>()
            .Then<CommentSetAside>()
            .DecideAll(Clarified);
    }

    // Now that the author is known, the text may turn out to be one that the same author had submitted to the same hearing before.
    private static ImmutableArray<Fact<PublicHearing>> Clarified(Matter<PublicHearing, Comment, ClarifyCommentAuthor> m)
    {
        var clarified = new CommentAuthorClarified(m.Now, m.Part.Number, m.Command.Author);
        return m.Case.Comments.SameAs(m.Part, m.Command.Author) is null
            ? [clarified]
            : [clarified, new CommentSetAside(m.Now, m.Part.Number, SetAsideReason.Duplicate)];
    }
}
