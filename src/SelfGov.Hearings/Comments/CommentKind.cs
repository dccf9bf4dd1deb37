namespace SelfGov.Hearings.Comments;

/// <summary>What a comment is.</summary>
public enum CommentKind
{
    /// <summary>A remark: something is wrong or missing.</summary>
    Remark,

    /// <summary>A proposal: something should be done.</summary>
    Proposal,

    /// <summary>A question.</summary>
    Question,
}
