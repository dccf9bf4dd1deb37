namespace SelfGov.Hearings;

/// <summary>What becomes of comments without an author, where the act is silent.</summary>
public enum AnonymousComments
{
    /// <summary>They are registered and set aside: no answer is owed.</summary>
    SetAside,

    /// <summary>They count as any other.</summary>
    Count,
}
