using System.Collections.Immutable;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>Sets the plot whose residents meet (art. 39-3(6)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plot">The opaque code of the plot; not empty.</param>
/// <param name="Kind">The kind of plot.</param>
/// <param name="Seats">The number of representatives by the local order that the maslikhat approved, from 1; at most three since L2.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record SetPlot(Locality Unit, string Plot, PlotKind Kind, int Seats) : ICommand<SeparateGathering>
{
    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Notifies the residents (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how; in person only (art. 39-3(9-1) speaks of gatherings and assemblies).</param>
/// <exception cref="ArgumentNullException">The notice is null.</exception>
public sealed record NotifyOfSeparateGathering(SittingNotice Notice) : ICommand<SeparateGathering>
{
    /// <summary>When, where and how.</summary>
    public SittingNotice Notice { get; } = Notice ?? throw new ArgumentNullException(nameof(Notice));
}

/// <summary>Holds the separate gathering (art. 39-3(6), (8)).</summary>
/// <param name="Present">The number of residents who take part, from 1.</param>
public sealed record HoldSeparateGathering(int Present) : ICommand<SeparateGathering>;

/// <summary>Elects the representatives (art. 39-3(6)).</summary>
/// <param name="Representatives">Their opaque identities, different from each other; from 1 to the seats of the plot.</param>
public sealed record ElectRepresentatives(ImmutableArray<string> Representatives) : ICommand<SeparateGathering>;

/// <summary>Hands the protocol to the akim (art. 39-3(6), by the local order).</summary>
/// <param name="Digest">The SHA-256 of the signed protocol: 64 hexadecimal digits.</param>
public sealed record HandOverSeparateProtocol(string Digest) : ICommand<SeparateGathering>;
