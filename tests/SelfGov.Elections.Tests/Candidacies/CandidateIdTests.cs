using System.Text.Json;
using Xunit;

namespace SelfGov.Elections.Candidacies;

public sealed class CandidateIdTests
{
    [Theory]
    [InlineData("""{"Number":7}""")]
    [InlineData("""{"number":7,"name":"A"}""")]
    [InlineData("{}")]
    public void A_serializer_without_the_contract_reads_no_other_candidate_in_silence(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CandidateId>(json));
        Assert.Equal(new CandidateId(7), JsonSerializer.Deserialize<CandidateId>("""{"number":7}"""));
    }
}
