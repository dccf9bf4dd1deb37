namespace SelfGov.Hearings.Comments;

/// <summary>What an answer says to a comment.</summary>
public enum AnswerOutcome
{
    /// <summary>Accepted, or explained in full where it was a question.</summary>
    Accepted,

    /// <summary>Accepted in part.</summary>
    PartlyAccepted,

    /// <summary>Rejected.</summary>
    Rejected,
}
