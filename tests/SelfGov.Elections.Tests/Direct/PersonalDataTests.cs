using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class PersonalDataTests
{
    [Fact]
    public void The_catalogue_lists_what_is_told_of_a_person_and_nothing_else() =>
        Assert.Equal(
            [
                new("candidate-nominated", "person.name"),
                new("candidate-nominated", "person.born"),
                new("registration-refused", "reason"),
                new("registration-cancelled", "reason"),
                new("candidate-warned", "reason"),
            ],
            AkimElectionLifecycle.Procedure.Facts.PersonalData);

    [Fact]
    public void A_case_can_be_written_to_a_log_at_every_stage_without_naming_anybody()
    {
        Election election = new();
        Assert.Equal("Election case-1 (D2, version 0, Seated)", election.Case.ToString());
        election.TwoRegistered();
        Assert.Equal("Election case-1 (D2, version 18, NominationOpen)", election.Case.ToString());
    }

    [Fact]
    public void Commands_facts_and_candidates_in_a_log_do_not_tell_name_and_birth()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty();
        string[] texts =
        [
            election.Candidate(1).ToString(), election.Facts[^1].ToString(), new NominateSelf(Election.Someone("berik")).ToString(),
        ];
        Assert.All(texts, text => Assert.DoesNotContain("Person anna", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain("1980", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_that_cannot_follow_is_rejected_without_naming_anybody()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty();
        string[] messages =
        [
            Assert.Throws<InvalidOperationException>(
                () => election.Lifecycle.Evolve(election.Case, new CandidateRegistered(election.CallDay, First))).Message,
            Assert.Throws<InvalidOperationException>(
                () => election.Lifecycle.Evolve(election.Case, new CandidateDied(election.CallDay, Unknown))).Message,
            Assert.Throws<InvalidOperationException>(
                () => new Election().Lifecycle.Evolve(new Election().Case, election.Facts[^1])).Message,
        ];
        Assert.All(messages, message => Assert.DoesNotContain("Person", message, StringComparison.Ordinal));
    }
}
