using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Elections.NoConfidence;

/// <summary>What a runtime needs to keep motions of no confidence: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class NoConfidenceMotions
{
    /// <summary>The lifecycles of all editions, with the working days of Kazakhstan.</summary>
    public static LifecycleCatalogue<NoConfidenceMotion> Lifecycles { get; } = LifecyclesWith(KazakhstanCalendar.Work);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<NoConfidenceMotion> Facts { get; } = new(
        NoConfidenceJson.Default,
        ("motion-initiated", typeof(MotionInitiated)),
        ("sheets-handed-in", typeof(SheetsHandedIn)),
        ("collection-lapsed", typeof(CollectionLapsed)),
        ("signatures-confirmed", typeof(SignaturesConfirmed)),
        ("signatures-insufficient", typeof(SignaturesInsufficient)),
        ("no-confidence-expressed", typeof(NoConfidenceExpressed)),
        ("no-confidence-failed", typeof(NoConfidenceFailed)),
        ("decision-delivered", typeof(DecisionDelivered)),
        ("no-confidence-accepted", typeof(NoConfidenceAccepted)),
        ("no-confidence-rejected", typeof(NoConfidenceRejected)),
        ("expressed-again", typeof(ExpressedAgain)),
        ("failed-again", typeof(FailedAgain)),
        ("akim-dismissed", typeof(AkimDismissed)));

    /// <summary>The lifecycles of all editions with other working days, such as those of a year added to the calendar.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static LifecycleCatalogue<NoConfidenceMotion> LifecyclesWith(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new([.. NoConfidenceEditions.All.All.Select(edition => NoConfidenceLifecycle.Under(edition.Law, calendar))]);
    }
}
