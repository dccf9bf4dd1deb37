using SelfGov.Contract;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>The kinds of plots whose residents hold a separate gathering (art. 39-3(6)).</summary>
public enum PlotKind
{
    /// <summary>A village.</summary>
    [Label("ауыл", "село", "village")]
    Village,

    /// <summary>A microdistrict; since L2.</summary>
    [Label("шағын аудан", "микрорайон", "microdistrict")]
    Microdistrict,

    /// <summary>A street.</summary>
    [Label("көше", "улица", "street")]
    Street,

    /// <summary>A block of flats.</summary>
    [Label("көппәтерлі тұрғын үй", "многоквартирный жилой дом", "block of flats")]
    BlockOfFlats,
}
