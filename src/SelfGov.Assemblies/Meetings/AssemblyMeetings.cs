using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Assemblies.Meetings;

/// <summary>What a runtime needs to keep meetings of assemblies: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class AssemblyMeetings
{
    /// <summary>The lifecycles of all editions, L0 to L4, with the working days of Kazakhstan.</summary>
    public static LifecycleCatalogue<AssemblyMeeting> Lifecycles { get; } = LifecyclesWith(KazakhstanCalendar.Work);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<AssemblyMeeting> Facts { get; } = new(
        MeetingJson.Default,
        ("meeting-convened", typeof(MeetingConvened)),
        ("meeting-petitioned", typeof(MeetingPetitioned)),
        ("meeting-petition-granted", typeof(MeetingPetitionGranted)),
        ("meeting-petition-refused", typeof(MeetingPetitionRefused)),
        ("meeting-petition-accepted", typeof(MeetingPetitionAccepted)),
        ("meeting-notified", typeof(MeetingNotified)),
        ("materials-sent", typeof(MaterialsSent)),
        ("meeting-quorum-reached", typeof(MeetingQuorumReached)),
        ("meeting-quorum-missed", typeof(MeetingQuorumMissed)),
        ("meeting-opened", typeof(MeetingOpened)),
        ("meeting-presidium-elected", typeof(MeetingPresidiumElected)),
        ("meeting-agenda-approved", typeof(MeetingAgendaApproved)),
        ("meeting-protocol-signed", typeof(MeetingProtocolSigned)),
        ("meeting-protocol-handed-over", typeof(MeetingProtocolHandedOver)),
        ("meeting-decisions-published", typeof(MeetingDecisionsPublished)),
        ("meeting-completed", typeof(MeetingCompleted)),
        ("meeting-item-left-out", typeof(MeetingItemLeftOut)),
        ("meeting-item-adopted", typeof(MeetingItemAdopted)),
        ("meeting-item-rejected", typeof(MeetingItemRejected)),
        ("meeting-decision-confirmed", typeof(MeetingDecisionConfirmed)),
        ("meeting-decision-disputed", typeof(MeetingDecisionDisputed)),
        ("meeting-decision-insisted", typeof(MeetingDecisionInsisted)),
        ("meeting-decision-withdrawn", typeof(MeetingDecisionWithdrawn)),
        ("meeting-decision-conceded", typeof(MeetingDecisionConceded)),
        ("meeting-disagreement-discussed", typeof(MeetingDisagreementDiscussed)),
        ("meeting-decision-upheld", typeof(MeetingDecisionUpheld)),
        ("meeting-decision-overturned", typeof(MeetingDecisionOverturned)),
        ("meeting-decision-executed", typeof(MeetingDecisionExecuted)));

    /// <summary>The lifecycles of all editions with other working days, such as those of a year added to the calendar.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static LifecycleCatalogue<AssemblyMeeting> LifecyclesWith(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new([.. AssemblyEditions.Larger.All.Select(edition => MeetingLifecycle.Under(edition.Law, calendar))]);
    }
}
