using System.Text.Json;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Contract;

/// <summary>What a serializer does that knows nothing of the contract: it is right, or it says what to use.</summary>
public sealed class DefaultSerializationTests
{
    private static readonly Election Young = new Election().TwoRegistered();

    private static readonly Decision<AkimElection> Refused = Young.When(new PublishResults(), Election.Commission);

    public static TheoryData<string> Answers => new(All.Keys);

    private static Dictionary<string, object> All => new(StringComparer.Ordinal)
    {
        ["case"] = Young.Case,
        ["case before its first fact"] = new Election().Case,
        ["view"] = new CaseView<AkimElection>(Young.Case, Young.Lifecycle, Young.Now),
        ["options"] = Young.Lifecycle.Options(Young.Case, Election.Commission, Young.Now),
        ["option"] = Young.Lifecycle.Options(Young.Case, Election.Commission, Young.Now)[0],
        ["deadlines"] = Young.Lifecycle.Deadlines(Young.Case),
        ["deadline"] = Young.Lifecycle.Deadlines(Young.Case)[0],
        ["refused"] = Refused,
        ["refusal"] = ((Decision<AkimElection>.Refused)Refused).Refusals[0],
        ["accepted"] = Young.When(new WithdrawCandidacy(new CandidateId(1)), Election.Citizen("anna")),
        ["map"] = Young.Lifecycle.Map,
        ["entry"] = new JournalEntry
        {
            Case = new CaseId("a"),
            Version = 1,
            Recorded = Young.Now,
            ActorId = "a",
            Role = "b",
            Kind = "c",
            Edition = new EditionId("D2"),
            FactName = "d",
            Payload = "{}",
            Previous = default,
        },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_case_or_an_answer_names_the_contract_instead_of_being_written_wrong(string name)
    {
        object answer = All[name];
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[JsonSerializerOptions.Default, JsonSerializerOptions.Web])
        {
            string told = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(answer, answer.GetType(), options)).Message;
            Assert.Contains("Procedure<TCase>.Documents", told, StringComparison.Ordinal);
            told = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { answer }, options)).Message;
            Assert.Contains("Procedure<TCase>.Documents", told, StringComparison.Ordinal);
        }
    }
}
