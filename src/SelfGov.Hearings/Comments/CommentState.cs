namespace SelfGov.Hearings.Comments;

/// <summary>Where a comment stands.</summary>
public enum CommentState
{
    /// <summary>Registered; an answer is owed.</summary>
    Received,

    /// <summary>Answered with reasons.</summary>
    Answered,

    /// <summary>Withdrawn by its author; no answer is owed.</summary>
    Withdrawn,

    /// <summary>Registered and left out of consideration; no answer is owed.</summary>
    SetAside,
}
