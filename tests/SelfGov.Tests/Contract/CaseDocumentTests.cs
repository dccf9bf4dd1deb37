using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SelfGov.Budgets.Cycle;
using SelfGov.Cases;
using SelfGov.Contract.Answers;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Contract;

/// <summary>The cases of every procedure as documents: before their first fact, after it, and grown by all that can happen.</summary>
public sealed class CaseDocumentTests
{
    private static CaseDocuments<AkimElection> Documents => AkimElectionLifecycle.Procedure.Documents;

    public static TheoryData<string> Kinds => new(CommandProbe.All.Select(probe => probe.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_case_has_a_document_and_no_getter_throws(string kind) =>
        Assert.Empty(CommandProbe.All.Single(probe => probe.Kind == kind).FlawsOfGrownCases());

    [Fact]
    public void A_budget_that_went_its_whole_way_has_a_document_with_its_lines()
    {
        CycleStory story = new CycleStory("B4", 2026).Reported();
        Assert.Empty(new Getters().Throwing(story.Case, "budget"));
        JsonElement json = JsonElement.Parse(BudgetCycleLifecycle.Procedure.Documents.OfCase(
            new CaseView<BudgetCycle>(story.Case, story.Story.Lifecycle, story.Story.Now)));
        Assert.Equal(2026, json.GetProperty("data").GetProperty("year").GetInt32());
        Assert.NotEmpty(json.GetProperty("data").GetProperty("current").GetProperty("expenditure").EnumerateArray());
        Assert.False(json.GetProperty("data").TryGetProperty("law", out _));
    }

    [Fact]
    public void An_election_tells_persons_only_to_who_asks_for_them()
    {
        Election election = new Election().Established();
        Assert.Empty(new Getters().Throwing(election.Case, "election"));
        var view = new CaseView<AkimElection>(election.Case, election.Lifecycle, election.Now);
        Assert.Equal(["candidates.person.name", "candidates.person.born"], Documents.PersonalData);
        Assert.DoesNotContain("Person anna", Text(Documents.OfCase(view)), StringComparison.Ordinal);
        Assert.DoesNotContain("1980-05-01", Text(Documents.OfCase(view)), StringComparison.Ordinal);
        JsonElement whole = JsonElement.Parse(Documents.OfCase(view, includePersonalData: true));
        JsonElement first = whole.GetProperty("data").GetProperty("candidates")[0];
        Assert.Equal("Person anna", first.GetProperty("person").GetProperty("name").GetString());
        Assert.Equal("1980-05-01", first.GetProperty("person").GetProperty("born").GetString());
        Assert.True(whole.GetProperty("hasPersonalData").GetBoolean());
        Assert.Equal(
            ["Candidate 1 OnBallot", "Candidate 2 OnBallot"],
            whole.GetProperty("parts").EnumerateArray().Select(part =>
                $"{part.GetProperty("kind")} {part.GetProperty("key")} {part.GetProperty("state")}"));
        Assert.Equal("ResultsEstablished", whole.GetProperty("state").GetProperty("name").GetString());
    }

    [Fact]
    public void A_document_begins_with_what_it_is()
    {
        var view = new CaseView<AkimElection>(new Election().Case, Election.LifecycleOf("D2"), new Election().Now);
        Assert.StartsWith(
            """{"format":1,"kind":"akim-election","id":"case-1","version":0,"edition":"D2","asOf":"2023-08-09T""",
            Text(Documents.OfCase(view)),
            StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", Text(Documents.OfCase(view)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_is_its_facts_and_the_version_or_its_refusals()
    {
        Election election = new Election().NominationIsOpen();
        Decision<AkimElection> accepted = election.When(new NominateSelf(Election.Someone("berik")), Election.Citizen("berik"));
        JsonElement yes = JsonElement.Parse(Documents.OfDecision(accepted));
        Assert.True(yes.GetProperty("isAccepted").GetBoolean());
        Assert.Equal(election.Case.Version + 1, yes.GetProperty("version").GetInt64());
        Assert.Equal("candidate-nominated", yes.GetProperty("facts")[0].GetProperty("fact").GetString());
        Assert.DoesNotContain("Person berik", yes.ToString(), StringComparison.Ordinal);
        Assert.Contains("Person berik", Text(Documents.OfDecision(accepted, includePersonalData: true)), StringComparison.Ordinal);

        Assert.Equal(0, yes.GetProperty("met").GetArrayLength());
        JsonElement why = JsonElement.Parse(Documents.OfDecision(election.Lifecycle.Decide(
            election.Case, new NominateSelf(Election.Someone("berik")),
            new Context(election.Now, Election.Citizen("berik")) { Explain = true })));
        JsonElement oneself = why.GetProperty("met").EnumerateArray().Single(
            met => met.GetProperty("code").GetString() == "nomination.oneself");
        Assert.Equal("/person", oneself.GetProperty("field").GetString());
        Assert.False(string.IsNullOrEmpty(oneself.GetProperty("article").GetProperty("place").GetString()));

        JsonElement no = JsonElement.Parse(Documents.OfDecision(
            election.When(new NominateSelf(Election.Someone("anna")), Election.Citizen("berik"))));
        Assert.False(no.GetProperty("isAccepted").GetBoolean());
        JsonElement refusal = no.GetProperty("refusals")[0];
        Assert.Equal("nomination.oneself", refusal.GetProperty("code").GetString());
        Assert.Equal("/person", refusal.GetProperty("field").GetString());
        Assert.Equal(
            ["act", "place", "address", "text"], refusal.GetProperty("article").EnumerateObject().Select(each => each.Name));
    }

    [Fact]
    public void A_refusal_carries_what_was_expected_as_data_and_in_words()
    {
        var refused = (Decision<AkimElection>.Refused)new Election("D4").Called().When(
            new HandOverVoterList(0, 500), Election.Akimat);
        JsonElement refusal = JsonElement.Parse(Documents.OfRefusals(refused.Refusals)).EnumerateArray()
            .First(each => each.GetProperty("expectation").ValueKind == JsonValueKind.Object);
        Assert.Equal("AtLeast", refusal.GetProperty("expectation").GetProperty("kind").GetString());
        Assert.Equal(1, refusal.GetProperty("expectation").GetProperty("values")[0].GetInt32());
        Assert.Equal("кемінде 1", refusal.GetProperty("expected").GetProperty("kk").GetString());
        Assert.Equal("0", refusal.GetProperty("found").GetProperty("en").GetString());
    }

    [Fact]
    public void Options_and_deadlines_name_commands_as_the_contract_does()
    {
        Election election = new Election().TwoRegistered();
        JsonElement[] options = [
            .. JsonElement.Parse(Documents.OfOptions(election.Lifecycle.Options(election.Case, Election.Citizen("berik"), election.Now)))
                .EnumerateArray().Where(option => option.GetProperty("command").GetString() == "withdraw-candidacy")];
        Assert.Equal([false, true], options.Select(option => option.GetProperty("isOpen").GetBoolean()));
        Assert.Equal("withdrawal.own", options[0].GetProperty("reasons")[0].GetProperty("code").GetString());
        JsonElement[] limits = [.. JsonElement.Parse(Documents.OfDeadlines(election.Lifecycle.Deadlines(election.Case))).EnumerateArray()];
        JsonElement closes = Assert.Single(limits, limit => limit.GetProperty("code").GetString() == "nomination.closes");
        Assert.True(closes.GetProperty("causes").GetBoolean());
        Assert.Equal(
            ["nominate-by-party", "nominate-self"],
            closes.GetProperty("commands").EnumerateArray().Select(each => each.GetProperty("command").GetString())
                .Where(each => each is "nominate-by-party" or "nominate-self").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_history_tells_no_personal_data_even_of_entries_that_hold_them_in_the_payload()
    {
        Election election = new Election().NominationIsOpen().SelfCandidate("berik");
        Fact<AkimElection> nominated = election.Facts.Single(fact => fact is CandidateNominated);
        WrittenFact written = AkimElectionLifecycle.Procedure.Facts.Write(nominated);
        string old = written.Payload.Replace("\"person\":{", "\"person\":{\"name\":\"Person berik\",", StringComparison.Ordinal);
        JsonElement history = JsonElement.Parse(Documents.OfHistory(
            [Entry(1, written.Name, written.Payload), Entry(2, written.Name, old), Entry(3, "of-a-newer-release", "{}")]));
        Assert.DoesNotContain("Person berik", history.ToString(), StringComparison.Ordinal);
        Assert.Equal("кандидат выдвинут", history[0].GetProperty("text").GetProperty("ru").GetString());
        Assert.Equal(JsonValueKind.Null, history[2].GetProperty("text").ValueKind);
    }

    [Fact]
    public void The_map_has_the_names_of_the_contract()
    {
        JsonElement map = JsonElement.Parse(NoConfidenceLifecycle.Procedure.Documents.OfMap(
            NoConfidenceLifecycle.Procedure.Lifecycles.Of(NoConfidenceLifecycle.Procedure.Lifecycles.Editions[0]).Map));
        string[] commands = [.. map.GetProperty("commands").EnumerateArray().Select(each => each.GetProperty("name").GetString()!)];
        Assert.Empty(commands.Except(NoConfidenceLifecycle.Procedure.Contract.Names));
        string[] facts = [.. map.GetProperty("transitions").EnumerateArray().Select(each => each.GetProperty("fact").GetString()!)];
        Assert.Empty(facts.Except(NoConfidenceLifecycle.Procedure.Facts.Names));
    }

    private static JournalEntry Entry(long version, string fact, string payload) => new()
    {
        Case = new CaseId("case-1"),
        Version = version,
        Recorded = new Election().Now,
        ActorId = "berik",
        Role = Roles.Candidate.Code,
        Kind = "akim-election",
        Edition = new EditionId("D2"),
        FactName = fact,
        Payload = payload,
        Previous = default,
    };

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);
}
