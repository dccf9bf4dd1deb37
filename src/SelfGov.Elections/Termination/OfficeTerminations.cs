using SelfGov.Cases;

namespace SelfGov.Elections.Termination;

/// <summary>What a runtime needs to keep ends of akims' powers: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class OfficeTerminations
{
    /// <summary>The lifecycles of all editions, at both levels.</summary>
    public static LifecycleCatalogue<OfficeTermination> Lifecycles { get; } = new([.. TerminationLifecycle.All]);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<OfficeTermination> Facts { get; } = new(
        TerminationJson.Default,
        ("ground-occurred", typeof(GroundOccurred)),
        ("new-akim-took-over", typeof(NewAkimTookOver)),
        ("powers-ended-at-once", typeof(PowersEndedAtOnce)),
        ("powers-ended-for-good", typeof(PowersEndedForGood)),
        ("disciplinary-measure-received", typeof(DisciplinaryMeasureReceived)),
        ("maslikhat-ended-powers", typeof(MaslikhatEndedPowers)),
        ("maslikhat-kept-akim", typeof(MaslikhatKeptAkim)),
        ("commission-notified", typeof(CommissionNotified)),
        ("fact-stated", typeof(FactStated)),
        ("powers-lost", typeof(PowersLost)),
        ("submission-made", typeof(SubmissionMade)),
        ("powers-terminated", typeof(PowersTerminated)),
        ("powers-ended-without-by-election", typeof(PowersEndedWithoutByElection)),
        ("acting-appointed", typeof(ActingAppointed)),
        ("by-election-called", typeof(ByElectionCalled)));
}
