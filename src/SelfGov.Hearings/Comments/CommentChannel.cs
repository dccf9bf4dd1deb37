namespace SelfGov.Hearings.Comments;

/// <summary>The way on which a comment came.</summary>
public enum CommentChannel
{
    /// <summary>A portal or information system.</summary>
    Portal,

    /// <summary>Electronic mail.</summary>
    Email,

    /// <summary>A letter by post.</summary>
    Post,

    /// <summary>Handed in at the desk.</summary>
    Desk,

    /// <summary>Spoken in the session.</summary>
    Oral,
}
