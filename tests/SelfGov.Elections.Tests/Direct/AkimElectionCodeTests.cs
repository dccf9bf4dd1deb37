using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Terms;
using SelfGov.Law;
using SelfGov.Testing;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
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
        election.RefusesOn(new RecordGround(Election.Village(), ground), Election.Commission, "ground.cause", "113-1(1)");
    }

    [Fact]
    public void A_ground_is_that_of_the_case_which_its_entry_proves()
    {
        Story<TermOfOffice> term = Office.AnnaInOffice();
        EntryReference entry = Office.Entry(term);
        Ground ground = term.Case.TermEndGround();
        Unit unit = Election.Village();
        Story<AkimElection> story = new Election("D4", from: new LocalDate(2027, 7, 19)).Story;
        Refuse(new RecordGround(unit, ground), "cause.given");
        Refuse(new RecordGround(unit, ground with { Cause = new CaseReference("term-of-office", "case-2") }, Cause: entry), "cause.given");
        Refuse(new RecordGround(unit, ground with { Paper = new("Commission", "1", ground.Day) }, Cause: entry), "cause.given");
        Refuse(new RecordGround(unit, ground, Cause: new(entry.Kind, entry.Id, new string('0', 64))), "cause.proved");
        Refuse(new RecordGround(unit, ground with { Day = ground.Day.PlusDays(1) }, Cause: entry), "cause.ground");
        Refuse(new RecordGround(new Unit("Zhidebay", UnitKind.RuralDistrict, "Asia/Almaty", 900), ground, Cause: entry), "cause.ground");
        Ground other = ground with { Kind = GroundKind.EarlyTermination, Day = new LocalDate(2027, 7, 1), Cause = null };
        Refuse(new RecordGround(unit, other, Cause: entry), "ground.cause", "cause.ground");
        story.Accepts(new RecordGround(unit, ground with { Cause = null }, Cause: entry), Election.Commission);
        Assert.Equal(ground, story.Case.Ground);

        void Refuse(RecordGround command, params string[] codes) => story.RefusedByAll(command, Election.Commission, codes);
    }

    // Of a term that has ended early, or been taken over, no regular election follows.
    [Fact]
    public void A_term_that_no_longer_runs_is_no_ground()
    {
        Story<TermOfOffice> term = Office.AnnaInOffice();
        Ground ground = term.Case.TermEndGround();
        EntryReference before = term.Entry<TermOfOffice, TermBegan>(TermLifecycle.Procedure);
        term.Until("2026-09-21T10:00:00")
            .Accepts(Office.HandingOver(Office.Registered(new Election("D4").Established(), "anna", 21)), Office.Commission);
        Story<AkimElection> story = new Election("D4", from: new LocalDate(2027, 7, 19)).Story;
        EntryReference begun = term.Entry<TermOfOffice, TermBegan>(TermLifecycle.Procedure);
        Assert.Equal(before, begun);
        story.RefusedBy(new RecordGround(Election.Village(), ground, Cause: begun), Election.Commission, "cause.ground");
    }

    [Fact]
    public void A_ground_may_be_stated_by_a_paper_unless_a_policy_asks_for_proof()
    {
        var stated = new Ground(GroundKind.TermEnds, new LocalDate(2027, 9, 20), Paper: new("Commission", "1", new LocalDate(2023, 9, 21)));
        var from = new LocalDate(2027, 7, 19);
        Story<AkimElection> story = new Election("D4", from: from).Story.Accepts(
            new RecordGround(Election.Village(), stated), Election.Commission);
        Assert.Equal(stated, story.Case.Ground);
        story.ReplaysToItself();

        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D4")].Law;
        AkimElectionLaw strict = law with { Policies = law.Policies with { PapersAreAccepted = false } };
        Story<AkimElection> asked = new Election("D4", strict, from).Story;
        asked.RefusedBy(new RecordGround(Election.Village(), stated), Election.Commission, "cause.paper");
        asked.RefusedBy(new RecordGround(Election.Village(), stated with { Paper = null }), Election.Commission, "cause.paper");
        Story<TermOfOffice> term = Office.AnnaInOffice();
        asked.Accepts(new RecordGround(Election.Village(), stated with { Paper = null }, Cause: Office.Entry(term)), Election.Commission);
    }
}
