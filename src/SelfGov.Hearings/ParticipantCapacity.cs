namespace SelfGov.Hearings;

/// <summary>As what a participant of a hearing is listed.</summary>
public enum ParticipantCapacity
{
    /// <summary>A resident or another member of the public.</summary>
    Public,

    /// <summary>A non-commercial organisation.</summary>
    Organisation,

    /// <summary>A state body or a body of local government.</summary>
    StateBody,

    /// <summary>The initiator, or who reports.</summary>
    Initiator,

    /// <summary>A member of the public council.</summary>
    CouncilMember,

    /// <summary>A deputy of Parliament or of a maslikhat.</summary>
    Deputy,

    /// <summary>Mass media.</summary>
    Media,

    /// <summary>An independent expert.</summary>
    Expert,
}
