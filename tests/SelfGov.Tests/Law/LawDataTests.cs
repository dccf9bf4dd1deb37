using System.Text;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Workflow.Fingerprints;
using Xunit;

namespace SelfGov.Law;

/// <summary>A law is written from its fields for its fingerprint, and by its contract in native programs: the same bytes.</summary>
public sealed class LawDataTests
{
    public static TheoryData<string, string> Editions =>
        [.. CommandProbe.All.SelectMany(probe => probe.Editions.Select(edition => (probe.Kind, edition.ToString())))];

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_law_has_the_same_data_by_its_fields_and_by_its_contract(string kind, string edition)
    {
        GoverningLaw law = CommandProbe.All.First(probe => probe.Kind == kind && probe.Editions.Contains(new(edition)))
            .LawOf(new EditionId(edition));
        Assert.True(law.IsWalked);
        string walked = Encoding.UTF8.GetString(CanonicalJson.Of(law.Json));
        Assert.Equal(Encoding.UTF8.GetString(CanonicalJson.Of(law.WriteByContract())), walked);
        Assert.True(walked.Length > 100);
    }
}
