namespace SelfGov.Elections.Indirect;

/// <summary>Who was asked for information about a candidate.</summary>
public enum InformationSource
{
    /// <summary>An organisation, asked by the revenue body about income and property.</summary>
    Organisation,

    /// <summary>A state body, asked by the election commission.</summary>
    StateBody,
}
