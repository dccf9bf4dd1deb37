namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>Where a separate gathering stands (art. 39-3(6)).</summary>
public enum SeparateGatheringState
{
    /// <summary>No plot is set yet.</summary>
    NotSet,

    /// <summary>The plot is set.</summary>
    PlotSet,

    /// <summary>The residents are notified.</summary>
    Noticed,

    /// <summary>It is being held.</summary>
    Held,

    /// <summary>The representatives are elected.</summary>
    RepresentativesElected,

    /// <summary>The akim has the protocol.</summary>
    ProtocolHandedOver,
}
