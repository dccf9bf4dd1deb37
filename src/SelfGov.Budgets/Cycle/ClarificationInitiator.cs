namespace SelfGov.Budgets.Cycle;

/// <summary>Who proposes to clarify a budget (Budget Code 2008, art. 109-1(1); 2025, art. 94(2)).</summary>
public enum ClarificationInitiator
{
    /// <summary>The akim.</summary>
    Akim,

    /// <summary>The bodies of local self-government; since 2025 the members of the assembly.</summary>
    Assembly,

    /// <summary>The executive body of the district; until 2024.</summary>
    DistrictAkimat,

    /// <summary>The deputies of the maslikhat.</summary>
    Deputies,
}
