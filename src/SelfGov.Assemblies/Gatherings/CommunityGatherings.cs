using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>What a runtime needs to keep gatherings of local communities: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class CommunityGatherings
{
    /// <summary>The lifecycles of all editions, L0 to L4, with the working days of Kazakhstan.</summary>
    public static LifecycleCatalogue<CommunityGathering> Lifecycles { get; } = LifecyclesWith(KazakhstanCalendar.Work);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<CommunityGathering> Facts { get; } = new(
        GatheringJson.Default,
        ("gathering-convened", typeof(GatheringConvened)),
        ("gathering-petitioned", typeof(GatheringPetitioned)),
        ("gathering-petition-granted", typeof(GatheringPetitionGranted)),
        ("gathering-petition-refused", typeof(GatheringPetitionRefused)),
        ("gathering-petition-accepted", typeof(GatheringPetitionAccepted)),
        ("gathering-notified", typeof(GatheringNotified)),
        ("gathering-materials-sent", typeof(GatheringMaterialsSent)),
        ("gathering-quorum-reached", typeof(GatheringQuorumReached)),
        ("gathering-quorum-missed", typeof(GatheringQuorumMissed)),
        ("gathering-opened", typeof(GatheringOpened)),
        ("gathering-presidium-elected", typeof(GatheringPresidiumElected)),
        ("gathering-agenda-approved", typeof(GatheringAgendaApproved)),
        ("gathering-protocol-signed", typeof(GatheringProtocolSigned)),
        ("gathering-protocol-handed-over", typeof(GatheringProtocolHandedOver)),
        ("gathering-decisions-published", typeof(GatheringDecisionsPublished)),
        ("gathering-completed", typeof(GatheringCompleted)),
        ("gathering-item-left-out", typeof(GatheringItemLeftOut)),
        ("gathering-item-adopted", typeof(GatheringItemAdopted)),
        ("gathering-item-rejected", typeof(GatheringItemRejected)),
        ("gathering-decision-confirmed", typeof(GatheringDecisionConfirmed)),
        ("gathering-decision-disputed", typeof(GatheringDecisionDisputed)),
        ("gathering-decision-insisted", typeof(GatheringDecisionInsisted)),
        ("gathering-decision-withdrawn", typeof(GatheringDecisionWithdrawn)),
        ("gathering-decision-conceded", typeof(GatheringDecisionConceded)),
        ("gathering-disagreement-discussed", typeof(GatheringDisagreementDiscussed)),
        ("gathering-decision-upheld", typeof(GatheringDecisionUpheld)),
        ("gathering-decision-overturned", typeof(GatheringDecisionOverturned)),
        ("gathering-decision-executed", typeof(GatheringDecisionExecuted)));

    /// <summary>The lifecycles of all editions with other working days, such as those of a year added to the calendar.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static LifecycleCatalogue<CommunityGathering> LifecyclesWith(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new([.. AssemblyEditions.Larger.All.Select(edition => GatheringLifecycle.Under(edition.Law, calendar))]);
    }
}
