using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Direct;

/// <summary>No code of the direct election of an akim stands in no test.</summary>
public sealed class AkimElectionCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        AkimElectionEditions.All.All.Select(edition => AkimElectionLifecycle.Under(edition.Law).Map),
        "SelfGov.Elections.Tests", "Direct");

    // With two candidates time itself ends nomination, and registration; so each rule stands beside the time that has not come.
    [Fact]
    public void Nomination_is_not_extended_where_two_candidates_stand()
    {
        Election election = new Election("D2").NominationIsOpen().PartyCandidate("anna", "green").SelfCandidate("berik");
        LocalDate closing = election.Case.Schedule!.NominationCloses.InZone(election.Case.Zone).Date;
        election.RefusesOn(
            new ExtendNomination(closing.PlusDays(1)), Election.Commission, "extension.too-few", "113-3(6)", found: "2",
            alsoRefusedBy: "nomination.closes");
    }

    [Fact]
    public void An_election_with_two_registered_candidates_is_not_postponed()
    {
        Election election = new Election("D2").TwoRegistered();
        election.RefusesOn(
            new PostponeElection(election.Day.PlusDays(5)), Election.Commission, "postponement.too-few", "113-7(1)", found: "2",
            alsoRefusedBy: "registration.closes");
    }

    [Fact]
    public void A_ground_comes_from_a_case_of_the_kind_that_causes_it()
    {
        var election = new Election("D2");
        var ground = new Ground(
            GroundKind.EarlyTermination, election.CallDay.PlusDays(-20), Cause: new CaseReference("term-of-office", "case-1"));
        election.RefusesOn(new RecordGround(Election.Village(), ground), Election.Commission, "ground.cause", "3(1)");
    }
}
