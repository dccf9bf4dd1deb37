using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Meetings;

/// <summary>A fact of a meeting of an assembly. The facts are a closed family: these and those about an item.</summary>
public abstract record MeetingFact : Fact<AssemblyMeeting, SittingTrigger>
{
    private protected MeetingFact()
    {
    }

    /// <inheritdoc/>
    public sealed override AssemblyMeeting Apply(AssemblyMeeting current) => current with { Sitting = Change(current.Sitting) };

    private protected abstract Sitting Change(Sitting sitting);
}

/// <summary>The akim convened the assembly on his own (art. 39-3(7)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Delegated">The number of delegated members.</param>
/// <param name="Items">The questions.</param>
public sealed record MeetingConvened(LocalDate On, Locality Unit, int Delegated, ImmutableArray<ProposedItem> Items) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Convened;

    /// <inheritdoc/>
    public bool Equals(MeetingConvened? other) => other is not null
        && (On, Unit, Delegated) == (other.On, other.Unit, other.Delegated) && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Unit, Delegated, Items.Length);

    private protected override Sitting Change(Sitting sitting) => sitting with { Unit = Unit, Entitled = Delegated, Items = Agenda.Of(Items) };
}

/// <summary>Members asked for the assembly (art. 39-3(7)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Delegated">The number of delegated members.</param>
/// <param name="Initiators">The number of members who asked.</param>
/// <param name="Items">The questions.</param>
public sealed record MeetingPetitioned(
    LocalDate On, Locality Unit, int Delegated, int Initiators, ImmutableArray<ProposedItem> Items) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Petitioned;

    /// <inheritdoc/>
    public bool Equals(MeetingPetitioned? other) => other is not null
        && (On, Unit, Delegated, Initiators) == (other.On, other.Unit, other.Delegated, other.Initiators) && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Unit, Delegated, Initiators, Items.Length);

    private protected override Sitting Change(Sitting sitting) => sitting with
    {
        PetitionedOn = On,
        Unit = Unit,
        Entitled = Delegated,
        Initiators = Initiators,
        Items = Agenda.Of(Items),
    };
}

/// <summary>The akim of the raion allowed what members had asked for (art. 39-3(7) of 2013).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MeetingPetitionGranted(LocalDate On) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PetitionGranted;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The akim of the raion did not allow it (art. 39-3(7) of 2013).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MeetingPetitionRefused(LocalDate On) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PetitionRefused;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The akim convened what members had asked for (art. 39-3(7)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MeetingPetitionAccepted(LocalDate On) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PetitionAccepted;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The community, or the members, were notified (art. 39-3(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Notice">When, where and how.</param>
public sealed record MeetingNotified(LocalDate On, SittingNotice Notice) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.NoticeGiven;

    private protected override Sitting Change(Sitting sitting) => sitting with { Notice = Notice, MaterialsSentOn = null };
}

/// <summary>The members got the materials.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MaterialsSent(LocalDate On) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.MaterialsSent;

    private protected override Sitting Change(Sitting sitting) => sitting with { MaterialsSentOn = On };
}

/// <summary>Enough members take part (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record MeetingQuorumReached(LocalDate On, int Present) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.QuorumReached;

    private protected override Sitting Change(Sitting sitting) => sitting with { Present = Present };
}

/// <summary>Too few members took part: the meeting counts as not held (art. 39-3(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Present">Their number.</param>
public sealed record MeetingQuorumMissed(LocalDate On, int Present) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.QuorumMissed;

    private protected override Sitting Change(Sitting sitting) => sitting;
}

/// <summary>The assembly was opened (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MeetingOpened(LocalDate On) : MeetingFact
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
public sealed record MeetingPresidiumElected(string Chair, int ForChair, string Secretary, int ForSecretary) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.PresidiumElected;

    private protected override Sitting Change(Sitting sitting) => sitting with { Chair = Chair, Secretary = Secretary };
}

/// <summary>The agenda was approved (art. 39-3(10)); items left out follow as facts of their own.</summary>
/// <param name="InFavour">The votes in favour.</param>
public sealed record MeetingAgendaApproved(int InFavour) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.AgendaApproved;

    private protected override Sitting Change(Sitting sitting) => sitting with { Items = sitting.Items.Approved() };
}

/// <summary>Chair and secretary signed the protocol (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Protocol">What it contains.</param>
public sealed record MeetingProtocolSigned(LocalDate On, SittingProtocol Protocol) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ProtocolSigned;

    private protected override Sitting Change(Sitting sitting) => sitting with { ProtocolSignedOn = On, ProtocolDigest = Protocol.Digest };
}

/// <summary>The akim received the protocol (art. 39-3(10)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MeetingProtocolHandedOver(LocalDate On) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.ProtocolHandedOver;

    private protected override Sitting Change(Sitting sitting) => sitting with { HandedOverOn = On };
}

/// <summary>The decisions were published (art. 39-3(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MeetingDecisionsPublished(LocalDate On) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Published;

    private protected override Sitting Change(Sitting sitting) => sitting with { PublishedOn = On };
}

/// <summary>Everything was considered, published and carried out (art. 39-3(12)-(14)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MeetingCompleted(LocalDate On) : MeetingFact
{
    /// <inheritdoc/>
    public override SittingTrigger Trigger => SittingTrigger.Completed;

    private protected override Sitting Change(Sitting sitting) => sitting;
}
