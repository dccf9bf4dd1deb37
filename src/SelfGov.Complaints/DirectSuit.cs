namespace SelfGov.Complaints;

/// <summary>Why a suit is admissible without a complaint before it (art. 91(5)-(6) of the administrative code).</summary>
public enum DirectSuit
{
    /// <summary>A law allows to go to court at once (art. 91(5)).</summary>
    AllowedByLaw,

    /// <summary>There is no higher body (art. 91(6)).</summary>
    NoHigherBody,

    /// <summary>The complainant took no part in the procedure, and the act concerns his rights (art. 136(5)).</summary>
    NotAParty,
}
