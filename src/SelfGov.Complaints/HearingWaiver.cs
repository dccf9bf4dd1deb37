namespace SelfGov.Complaints;

/// <summary>Why a body decides on a complaint without hearing the complainant (art. 73(2) of the administrative code).</summary>
public enum HearingWaiver
{
    /// <summary>The decision favours the complainant and touches nobody else (art. 73(2)1)).</summary>
    FavourableDecision,

    /// <summary>Rights or public interests need protection at once; the decision says why (art. 73(2)4)).</summary>
    UrgentProtection,

    /// <summary>The complainant asked for it (art. 73(2)5)).</summary>
    AskedByComplainant,
}
