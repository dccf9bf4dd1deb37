namespace SelfGov.Complaints;

/// <summary>What a complaint is about.</summary>
/// <remarks>
/// Refusal and cancellation of registration (art. 113-5(13) of the law on elections) and the voiding of an election (art. 113-11(2)) have time
/// limits of their own and belong to the election itself, not here.
/// </remarks>
public enum ComplaintSubject
{
    /// <summary>A decision, an act or an omission of an election commission or of its member (arts 20(9), 49 of the law on elections).</summary>
    CommissionAct,

    /// <summary>A breach of the law on elections by anybody else (art. 49 of the law on elections).</summary>
    Breach,

    /// <summary>An administrative act: a decision on the rights or duties of certain persons (arts 4(1)4), 91(1) of the administrative code).</summary>
    AdministrativeAct,

    /// <summary>An administrative action or omission that is no such decision (arts 4(1)5), 91(1) of the administrative code).</summary>
    AdministrativeAction,
}
