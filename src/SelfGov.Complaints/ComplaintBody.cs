namespace SelfGov.Complaints;

/// <summary>A body that considers complaints; the election commissions in ascending order.</summary>
public enum ComplaintBody
{
    /// <summary>The precinct election commission.</summary>
    PrecinctCommission,

    /// <summary>The territorial election commission.</summary>
    TerritorialCommission,

    /// <summary>The oblast election commission.</summary>
    OblastCommission,

    /// <summary>The Central Election Commission.</summary>
    CentralCommission,

    /// <summary>The court.</summary>
    Court,

    /// <summary>The prosecutor's office.</summary>
    Prosecutor,

    /// <summary>
    /// The administrative body or official higher than the one complained about, or another that the law empowers to consider complaints.
    /// </summary>
    HigherBody,
}
