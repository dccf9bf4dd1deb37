namespace SelfGov.Elections.Direct;

/// <summary>The documents without which a candidate is not registered (art. 113-5(5)-(7)). A set: values combine.</summary>
[Flags]
public enum CandidateDocuments
{
    /// <summary>No document.</summary>
    None = 0,

    /// <summary>Extract of the minutes of the party branch's highest body, with a copy of the party's state registration.</summary>
    MinutesExtract = 1 << 0,

    /// <summary>The candidate's statement of consent to stand.</summary>
    StatementOfConsent = 1 << 1,

    /// <summary>The self-nominee's statement of intent to stand.</summary>
    StatementOfIntent = 1 << 2,

    /// <summary>The higher akim's submission.</summary>
    Submission = 1 << 3,

    /// <summary>The commission's protocol on the check of signatures; recorded by the check itself.</summary>
    SignatureProtocol = 1 << 4,

    /// <summary>Biographical data.</summary>
    Biography = 1 << 5,

    /// <summary>The revenue body's certificate that candidate and spouse handed in declarations of assets and liabilities.</summary>
    DeclarationCertificate = 1 << 6,

    /// <summary>Proof that the election fee was paid; recorded by the payment itself.</summary>
    FeeReceipt = 1 << 7,

    /// <summary>Proof of membership in the party.</summary>
    PartyMembership = 1 << 8,

    /// <summary>The papers for the special check of those who enter the civil service.</summary>
    SpecialCheckPapers = 1 << 9,
}
