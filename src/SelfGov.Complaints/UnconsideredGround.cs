namespace SelfGov.Complaints;

/// <summary>Why a complaint is left without consideration (art. 95(1) of the administrative code); its withdrawal is a fact of its own.</summary>
public enum UnconsideredGround
{
    /// <summary>The same complaint was decided already (art. 95(1)1)).</summary>
    AlreadyDecided,

    /// <summary>A judicial act on the same matter is in force (art. 95(1)2)).</summary>
    JudicialActInForce,

    /// <summary>The complaint was returned (arts 95(1)3), 64(7)).</summary>
    Returned,

    /// <summary>A suit about the same act is before the court (art. 95(1)5), since 241-VIII of 2025).</summary>
    SuitPending,
}
