using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>What a gathering and an assembly of a local community have in common: from the call to the execution of decisions.</summary>
/// <remarks>Immutable; equal when all parts are equal. Dates are days in the locality; null before.</remarks>
public sealed record Sitting
{
    internal static readonly Sitting Empty = new();

    private Sitting()
    {
    }

    /// <summary>The unit; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>
    /// Of how many the quorum is counted: delegated members of the assembly, or members of the community (or their representatives).
    /// </summary>
    public int Entitled { get; internal init; }

    /// <summary>How many members asked for it; 0 where the akim convened it on his own.</summary>
    public int Initiators { get; internal init; }

    /// <summary>The items.</summary>
    public ValueList<AgendaItem> Items { get; internal init; } = [];

    /// <summary>The day on which members asked for it.</summary>
    public LocalDate? PetitionedOn { get; internal init; }

    /// <summary>The day on which it was convened.</summary>
    public LocalDate? ConvenedOn { get; internal init; }

    /// <summary>The day on which the last notice was given.</summary>
    public LocalDate? NoticeGivenOn { get; internal init; }

    /// <summary>When and where it is held, by the last notice; null before.</summary>
    public SittingNotice? Notice { get; internal init; }

    /// <summary>How many take part; 0 before the registration.</summary>
    public int Present { get; internal init; }

    /// <summary>The day on which the members got the materials.</summary>
    public LocalDate? MaterialsSentOn { get; internal init; }

    /// <summary>The opaque identity of the chair; null before the election.</summary>
    public string? Chair { get; internal init; }

    /// <summary>The opaque identity of the secretary; null before the election.</summary>
    public string? Secretary { get; internal init; }

    /// <summary>The votes for the chair; 0 before the election.</summary>
    public int ForChair { get; internal init; }

    /// <summary>The votes for the secretary; 0 before the election.</summary>
    public int ForSecretary { get; internal init; }

    /// <summary>The votes for the agenda; 0 before it was approved.</summary>
    public int ForAgenda { get; internal init; }

    /// <summary>What the signed protocol says; null before.</summary>
    public SittingProtocol? Protocol { get; internal init; }

    /// <summary>The day on which the protocol was signed.</summary>
    public LocalDate? ProtocolSignedOn { get; internal init; }

    /// <summary>The SHA-256 of the signed protocol, in hexadecimal digits; null before.</summary>
    public string? ProtocolDigest { get; internal init; }

    /// <summary>The day on which the akim received the protocol.</summary>
    public LocalDate? HandedOverOn { get; internal init; }

    /// <summary>Whether the protocol went to the maslikhat, because the assembly initiated the end of the akim's powers.</summary>
    public bool WentToMaslikhat { get; internal init; }

    /// <summary>The day on which the members were told what came of the akim's consideration; null before, and in gatherings.</summary>
    public LocalDate? ResultsToldOn { get; internal init; }

    /// <summary>The day on which the decisions were published.</summary>
    public LocalDate? PublishedOn { get; internal init; }
}
