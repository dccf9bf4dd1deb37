namespace SelfGov.Law;

/// <summary>How sure the library is of a fact of the law, such as the first day of an edition.</summary>
public enum Certainty
{
    /// <summary>Read in the text of the act.</summary>
    Verified,

    /// <summary>Reported by the press, by a public body or in another document, but not read in the text of the act.</summary>
    Reported,

    /// <summary>Our reading where the text leaves a choice.</summary>
    Interpreted,
}
