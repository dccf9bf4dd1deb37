namespace SelfGov.Elections.Indirect;

/// <summary>The documents without which a candidate is not registered. A set: values combine.</summary>
[Flags]
public enum NominationPapers
{
    /// <summary>No document.</summary>
    None = 0,

    /// <summary>The raion akim's submission; comes with the nomination.</summary>
    Submission = 1 << 0,

    /// <summary>The candidate's statement of consent to stand; comes with the nomination.</summary>
    StatementOfConsent = 1 << 1,

    /// <summary>Biographical data.</summary>
    Biography = 1 << 2,

    /// <summary>A copy of the identity document.</summary>
    IdentityCopy = 1 << 3,

    /// <summary>The tax body's certificate that candidate and spouse handed in their declarations.</summary>
    DeclarationCertificate = 1 << 4,
}
