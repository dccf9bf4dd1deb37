namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>The kinds of plots whose residents hold a separate gathering (art. 39-3(6)).</summary>
public enum PlotKind
{
    /// <summary>A village.</summary>
    Village,

    /// <summary>A microdistrict; since L2.</summary>
    Microdistrict,

    /// <summary>A street.</summary>
    Street,

    /// <summary>A block of flats.</summary>
    BlockOfFlats,
}
