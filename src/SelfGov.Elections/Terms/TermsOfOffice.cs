using SelfGov.Cases;

namespace SelfGov.Elections.Terms;

/// <summary>What a runtime needs to keep terms of office: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class TermsOfOffice
{
    /// <summary>The lifecycles of all editions, at both levels.</summary>
    public static LifecycleCatalogue<TermOfOffice> Lifecycles { get; } = new([.. TermLifecycle.All]);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<TermOfOffice> Facts { get; } = new(
        TermJson.Default,
        ("term-began", typeof(TermBegan)),
        ("successor-election-called", typeof(SuccessorElectionCalled)),
        ("office-vacated", typeof(OfficeVacated)),
        ("acting-akim-recorded", typeof(ActingAkimRecorded)),
        ("successor-took-over", typeof(SuccessorTookOver)),
        ("office-closed", typeof(OfficeClosed)));
}
