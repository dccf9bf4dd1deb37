namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>The kinds of facts of a separate gathering.</summary>
public enum SeparateGatheringTrigger
{
    /// <summary>The plot was set.</summary>
    PlotSet,

    /// <summary>The residents were notified.</summary>
    NoticeGiven,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>The representatives were elected.</summary>
    RepresentativesElected,

    /// <summary>The akim received the protocol.</summary>
    ProtocolHandedOver,
}
