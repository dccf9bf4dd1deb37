using SelfGov.Cases;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Direct;

public sealed class ElectionFactCatalogueTests
{
    /// <summary>The published contract: a stored journal of any release is read by these names.</summary>
    private static readonly string[] Names =
    [
        "akim-certified", "akim-registered", "ballot-approved", "ballot-changed", "ballots-delivered", "ballots-ordered",
        "call-notice-corrected", "call-published", "cancellation-upheld", "candidate-certified", "candidate-died", "candidate-nominated",
        "candidate-registered", "candidate-restored", "candidate-restored-to-ballot", "candidate-warned", "candidate-withdrawn",
        "candidates-notice-corrected", "candidates-published", "commission-named", "decision-appealed", "declaration-checked",
        "documents-received", "duties-given-up", "election-called", "election-discontinued", "election-failed", "election-invalidated",
        "election-postponed", "eligibility-check-started", "eligibility-confirmed", "eligibility-denied", "extension-ended", "fee-paid",
        "fee-refunded", "ground-arose", "home-voting-requested", "home-voting-requests-corrected", "invalidation-appealed",
        "invalidation-overturned", "invalidation-upheld", "nomination-closed", "nomination-extended", "nomination-opened",
        "nomination-reopened", "nomination-revoked", "office-declined", "powers-began", "precinct-closed-early", "precinct-invalidated",
        "protocol-corrected", "protocol-filed", "protocol-posted", "protocol-taken-down", "recount-ordered", "recounted-at-request",
        "refusal-upheld", "registration-cancelled", "registration-closed", "registration-refused", "repeat-election-called",
        "repeat-nomination-opened", "repeat-voting-called", "results-established", "results-notice-corrected", "results-published",
        "signature-check-corrected", "signature-collection-opened", "signature-sheets-corrected", "signature-sheets-issued",
        "signatures-confirmed", "signatures-handed-in", "signatures-insufficient", "silence-began", "special-check-answered",
        "special-check-started", "voter-list-change-corrected", "voter-list-changed", "voter-list-corrected", "voter-list-handed-over",
        "voting-closed", "voting-hours-changed", "voting-opened",
    ];

    [Xunit.Fact]
    public void The_names_of_the_facts_are_the_published_contract() => Assert.Equal(Names, AkimElectionLifecycle.Procedure.Facts.Names);

    [Xunit.Fact]
    public void A_name_is_the_fact_in_words() => Assert.All(
        RandomReach.All.Facts.DistinctBy(fact => fact.GetType()),
        fact => Assert.Equal(
            fact.GetType().Name, string.Concat(AkimElectionLifecycle.Procedure.Facts.Write(fact).Name.Split('-').Select(Capital))));

    [Xunit.Fact]
    public void Every_fact_reads_back_as_it_was_written()
    {
        var read = new HashSet<string>();
        foreach (Fact<AkimElection> fact in RandomReach.All.Facts)
        {
            WrittenFact written = AkimElectionLifecycle.Procedure.Facts.Write(fact);
            Assert.Equal(fact, AkimElectionLifecycle.Procedure.Facts.Read(written));
            Assert.DoesNotContain("\"trigger\"", written.Payload, StringComparison.OrdinalIgnoreCase);
            read.Add(written.Name);
        }

        Assert.Equal(Names, read.Order(StringComparer.Ordinal));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
