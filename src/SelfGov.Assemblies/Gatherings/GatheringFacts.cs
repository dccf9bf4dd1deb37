using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>A fact of a gathering of a gathering. The facts are a closed family: these and those about an item.</summary>
public abstract record GatheringFact : Fact<CommunityGathering, SittingTrigger>
{
    private protected GatheringFact()
    {
    }

    /// <inheritdoc/>
    public sealed override CommunityGathering Apply(CommunityGathering current) => Change(current) with { Sitting = Change(current.Sitting) };

    private protected abstract Sitting Change(Sitting sitting);

    private protected virtual CommunityGathering Change(CommunityGathering gathering) => gathering;
}

/// <summary>The akim convened the gathering on his own (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of entitled members.</param>
/// <param name="Items">The questions.</param>
public sealed record GatheringConvened(LocalDate On, Locality Unit, int Entitled, ImmutableArray<ProposedItem> Items) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Convened;

    /// <inheritdoc/>
    public bool Equals(GatheringConvened? other) => other is not null
        && (On, Unit, Entitled) == (other.On, other.Unit, other.Entitled) && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Unit, Entitled, Items.Length);

    private protected override Sitting Change(Sitting sitting) => sitting with { Unit = Unit, Entitled = Entitled, Items = Agenda.Of(Items) };
}

/// <summary>Members asked for the gathering (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of entitled members.</param>
/// <param name="Initiators">The number of members who asked.</param>
/// <param name="Items">The questions.</param>
public sealed record GatheringPetitioned(
    LocalDate On, Locality Unit, int Entitled, int Initiators, ImmutableArray<ProposedItem> Items) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Petitioned;

    /// <inheritdoc/>
    public bool Equals(GatheringPetitioned? other) => other is not null
        && (On, Unit, Entitled, Initiators) == (other.On, other.Unit, other.Entitled, other.Initiators) && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Unit, Entitled, Initiators, Items.Length);

    private protected override Sitting Change(Sitting sitting) => sitting with
    {
        PetitionedOn = On,
        Unit = Unit,
        Entitled = Entitled,
        Initiators = Initiators,
        Items = Agenda.Of(Items),
    };
}

/// <summary>The akim of the raion allowed what members had asked for (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringPetitionGranted(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PetitionGranted;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The akim of the raion did not allow it (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringPetitionRefused(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PetitionRefused;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The akim convened what members had asked for (art. 39-3(5)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringPetitionAccepted(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PetitionAccepted;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The community was notified (art. 39-3(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Notice">When, where and how.</param>
/// <param name="Representatives">The number of elected representatives, where it is held with them; null otherwise.</param>
public sealed record GatheringNotified(LocalDate On, SittingNotice Notice, int? Representatives) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.NoticeGiven;

    private protected override Sitting Change(Sitting sitting) => sitting with { Notice = Notice, MaterialsSentOn = null };

    private protected override CommunityGathering Change(CommunityGathering gathering) => gathering with { Representatives = Representatives };
}

/// <summary>The members got the materials.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringMaterialsSent(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.MaterialsSent;

    private protected override Sitting Change(Sitting sitting) => sitting with { MaterialsSentOn = On };
}

/// <summary>Enough members take part (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record GatheringQuorumReached(LocalDate On, int Present) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.QuorumReached;

    private protected override Sitting Change(Sitting sitting) => sitting with { Present = Present };
}

/// <summary>Too few members took part: the gathering counts as not held (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record GatheringQuorumMissed(LocalDate On, int Present) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.QuorumMissed;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The gathering was opened (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringOpened(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Opened;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>Chair and secretary were elected by open vote (art. 39-3(10)).</summary>
/// <param name="Chair">The opaque identity of the chair.</param>
/// <param name="ForChair">The votes for the chair.</param>
/// <param name="Secretary">The opaque identity of the secretary.</param>
/// <param name="ForSecretary">The votes for the secretary.</param>
public sealed record GatheringPresidiumElected(string Chair, int ForChair, string Secretary, int ForSecretary) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PresidiumElected;

    private protected override Sitting Change(Sitting sitting) => sitting with { Chair = Chair, Secretary = Secretary };
}

/// <summary>The agenda was approved (art. 39-3(10)); items left out follow as facts of their own.</summary>
/// <param name="InFavour">The votes in favour.</param>
public sealed record GatheringAgendaApproved(int InFavour) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.AgendaApproved;

    private protected override Sitting Change(Sitting sitting) => sitting with { Items = sitting.Items.Approved() };
}

/// <summary>Chair and secretary signed the protocol (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Protocol">What it contains.</param>
public sealed record GatheringProtocolSigned(LocalDate On, SittingProtocol Protocol) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ProtocolSigned;

    private protected override Sitting Change(Sitting sitting) => sitting with { ProtocolSignedOn = On, ProtocolDigest = Protocol.Digest };
}

/// <summary>The akim received the protocol (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringProtocolHandedOver(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ProtocolHandedOver;

    private protected override Sitting Change(Sitting sitting) => sitting with { HandedOverOn = On };
}

/// <summary>The decisions were published (art. 39-3(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringDecisionsPublished(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Published;

    private protected override Sitting Change(Sitting sitting) => sitting with { PublishedOn = On };
}

/// <summary>Everything was considered, published and carried out (art. 39-3(12)-(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record GatheringCompleted(LocalDate On) : GatheringFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Completed;

    private protected override Sitting Change(Sitting sitting) => sitting;
}
