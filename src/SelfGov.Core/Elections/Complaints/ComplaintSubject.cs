namespace SelfGov.Elections.Complaints;

/// <summary>What a complaint is about.</summary>
/// <remarks>
/// Refusal and cancellation of registration (art. 113-5(13)) and the voiding of an election (art. 113-11(2)) have time limits of their own
/// and belong to the election itself, not here.
/// </remarks>
public enum ComplaintSubject
{
    /// <summary>A decision, an act or an omission of an election commission or of its member (arts 20(9), 49).</summary>
    CommissionAct,

    /// <summary>A breach of the law on elections by anybody else (art. 49).</summary>
    Breach,
}
