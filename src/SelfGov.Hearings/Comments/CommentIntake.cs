using NodaTime;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Hearings.Comments;

/// <summary>Whether a comment is considered when it comes: its author, its time, and whether it came before.</summary>
internal sealed class CommentIntake(HearingProfile profile, HearingLimits limits)
{
    /// <summary>Why a comment is set aside; null where it is considered.</summary>
    internal SetAsideReason? ReasonToSetAside(PublicHearing hearing, SubmitComment command, string digest, Context context)
    {
        if (command.Author is null && NeedsAuthor && !Presence.IsGiven(command.AuthorName))
        {
            return SetAsideReason.Anonymous;
        }

        if (IsLate(hearing, command, context))
        {
            return SetAsideReason.Late;
        }

        return command.Author is { } author && hearing.Comments.Same(author, digest) is not null ? SetAsideReason.Duplicate : null;
    }

    /// <summary>Whether a comment that is taken has a name and no identity: a question to whoever registers, and no consequence.</summary>
    internal bool IsAuthorInQuestion(SubmitComment command) => command.Author is null && NeedsAuthor;

    private bool NeedsAuthor =>
        profile.IdentifiedAuthors is not null || profile.Policies.AnonymousComments == AnonymousComments.SetAside;

    /// <summary>Written comments end at their close, a letter by its postmark; nothing is taken into a record that is drawn up.</summary>
    private bool IsLate(PublicHearing hearing, SubmitComment command, Context context)
    {
        if (hearing.State == HearingState.Recorded)
        {
            return true;
        }

        if (command.Channel == CommentChannel.Oral || limits.CommentsClose.At(hearing) is not { At: var close })
        {
            return false;
        }

        Instant sent = profile.Policies.PostmarkCounts && command.PostedOn is { } posted
            ? hearing.Zone.AtStartOfDay(posted).ToInstant()
            : context.Now;
        return sent >= close;
    }
}
