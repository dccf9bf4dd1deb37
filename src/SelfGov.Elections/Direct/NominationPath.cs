namespace SelfGov.Elections.Direct;

/// <summary>Who nominated a candidate (art. 113-3(1)); decides the document set and the signatures.</summary>
public enum NominationPath
{
    /// <summary>The branch of a political party, one of its members.</summary>
    Party,

    /// <summary>The candidate himself.</summary>
    Self,

    /// <summary>The higher akim, where fewer than two were nominated (art. 113-3(6)).</summary>
    HigherAkim,
}
