using SelfGov.Cases;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>
/// What a runtime needs to keep public hearings: the lifecycles of all kinds and editions, and the names of the facts in journals.
/// </summary>
public static class PublicHearings
{
    /// <summary>The lifecycles of all kinds and editions, with the working days of Kazakhstan.</summary>
    public static LifecycleCatalogue<PublicHearing> Lifecycles { get; } = LifecyclesWith(KazakhstanCalendar.Work);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<PublicHearing> Facts { get; } = new(
        HearingJson.Default,
        ("hearing-initiated", typeof(HearingInitiated)),
        ("schedule-agreed", typeof(ScheduleAgreed)),
        ("schedule-declined", typeof(ScheduleDeclined)),
        ("hearing-announced", typeof(HearingAnnounced)),
        ("notice-given", typeof(NoticeGiven)),
        ("materials-opened", typeof(MaterialsOpened)),
        ("hearing-rescheduled", typeof(HearingRescheduled)),
        ("hearing-cancelled", typeof(HearingCancelled)),
        ("comment-received", typeof(CommentReceived)),
        ("comment-set-aside", typeof(CommentSetAside)),
        ("comment-withdrawn", typeof(CommentWithdrawn)),
        ("comment-answered", typeof(CommentAnswered)),
        ("participant-registered", typeof(ParticipantRegistered)),
        ("session-opened", typeof(SessionOpened)),
        ("hearing-not-held", typeof(SessionNotHeld)),
        ("speech-made", typeof(SpeechMade)),
        ("decision-adopted", typeof(DecisionAdopted)),
        ("decision-rejected", typeof(DecisionRejected)),
        ("session-adjourned", typeof(SessionAdjourned)),
        ("session-resumed", typeof(SessionResumed)),
        ("session-closed", typeof(SessionClosed)),
        ("discussion-ended", typeof(DiscussionEnded)),
        ("record-drawn-up", typeof(RecordDrawnUp)),
        ("disagreement-noted", typeof(DisagreementNoted)),
        ("signature-given", typeof(SignatureGiven)),
        ("record-signed", typeof(RecordSigned)),
        ("record-handed-over", typeof(RecordHandedOver)),
        ("record-published", typeof(RecordPublished)),
        ("hearing-answered-by-body", typeof(BodyAnswered)),
        ("appeal-filed", typeof(AppealFiled)),
        ("appeal-dismissed", typeof(AppealDismissed)),
        ("appeal-granted", typeof(AppealGranted)),
        ("hearing-repeat-called", typeof(HearingRepeatCalled)),
        ("hearing-closed", typeof(HearingClosed)));

    /// <summary>The lifecycles of all kinds and editions with other working days, such as those of a year added to the calendar.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static LifecycleCatalogue<PublicHearing> LifecyclesWith(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new([.. HearingEditions.All.Select(profile => HearingLifecycle.Under(profile, calendar))]);
    }
}
