namespace SelfGov.Elections.Candidacies;

/// <summary>Why a commission refuses or cancels the registration of a candidate (art. 113-5(11) and the places it refers to).</summary>
public enum RegistrationGround
{
    /// <summary>Breach of the nomination rules, or needed documents not handed in.</summary>
    NominationBreach,

    /// <summary>The candidate does not meet the requirements.</summary>
    RequirementsNotMet,

    /// <summary>Use of office in the campaign.</summary>
    UseOfOffice,

    /// <summary>Campaigning before the end of registration.</summary>
    EarlyCampaigning,

    /// <summary>Campaigning on election day or the day before; a ground of its own in the first edition only.</summary>
    CampaigningInSilence,

    /// <summary>A court found false statements that hurt a rival.</summary>
    FalseStatements,

    /// <summary>A court found that voters were bribed.</summary>
    Bribery,

    /// <summary>Assets or liabilities were declared falsely.</summary>
    FalseDeclaration,

    /// <summary>The special check came out negative.</summary>
    SpecialCheckNegative,

    /// <summary>Charity to voters or other improper campaigning (art. 27(9)); cancels only.</summary>
    ImproperCampaigning,

    /// <summary>An election programme against the constitutional order (art. 29).</summary>
    UnlawfulProgramme,

    /// <summary>A repeated breach after a warning (art. 50(4)); cancels only.</summary>
    RepeatedBreach,
}
