using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Termination;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Terms.Office;

namespace SelfGov.Elections.Terms;

public sealed class TermOfOfficeTests
{
    [Fact]
    public void A_term_begins_with_the_registration_of_the_elected_akim_and_lasts_four_years()
    {
        Story<TermOfOffice> term = AnnaInOffice();
        Assert.Equal(TermState.InOffice, term.Case.State);
        Assert.Equal("anna", term.Case.Akim);
        Assert.Equal(new LocalDate(2023, 9, 21), term.Case.BeganOn);
        Assert.Equal(new LocalDate(2027, 9, 20), term.Case.LastDay);
        Assert.Equal("akim-election/case-1", $"{term.Case.Election}");
        Assert.Equal("Kyzylaray", term.Case.UnitName);
        term.ReplaysToItself();
    }

    [Fact]
    public void Nothing_in_the_place_of_another_case_is_refused()
    {
        Begin().RefusedBy(new BeginTerm(null!, new LocalDate(2023, 9, 21)), Commission, "data.null");
        Begin().RefusedBy(new BeginTerm(Election.Village(), new LocalDate(2023, 9, 21)), Commission, "election.given");
        AnnaInOffice().RefusedBy(new RecordSuccessorElection(), Commission, "election.given");
    }

    [Fact]
    public void Nobodys_term_begins_before_the_akim_is_registered()
    {
        Election established = new Election("D2").Established();
        Begin().RefusedBy(Beginning(established), Commission, "term.elected");
        Begin().RefusedBy(Beginning(AnnaElected()), HigherAkim, "actor.role");
        Begin(time: "2023-09-20T10:00:00").RefusedBy(Beginning(AnnaElected()), Commission, "term.elected");
    }

    [Fact]
    public void A_term_follows_the_edition_of_the_day_on_which_the_powers_began()
    {
        var begin = Beginning(AnnaElected());
        Refusal refusal = Begin("D3-village").RefusedBy(begin, Commission, "term.edition");
        Assert.Equal("D2-village", refusal.Found!.English);
        Begin("D2-raion").RefusedBy(begin, Commission, "term.level");
    }

    [Fact]
    public void The_next_election_is_called_in_the_time_of_the_edition_in_force_then()
    {
        // The last day is 20.09.2027: fifty days before it, counted plainly, is 01.08.2027 (art. 113-1(2) as of 2026).
        Deadline due = AnnaInOffice().Deadline("successor.call-due");
        Assert.Equal(Stories.Local("2027-08-02T00:00:00"), due.At);
        Assert.Equal("113-1(2)", due.Basis.Place);
        Assert.Equal(DeadlineKind.Duty, due.Kind);
    }

    [Fact]
    public void A_term_of_2021_ends_under_the_fifty_days_of_2025_and_not_the_forty_of_its_own_edition()
    {
        Election election = Registered(new Election("D1").Established(), "anna", 23);
        Story<TermOfOffice> term = Begin("D1-village", "2021-07-23T10:00:00")
            .Accepts(Beginning(election), Commission);
        Assert.Equal(new LocalDate(2025, 7, 22), term.Case.LastDay);
        Assert.Equal(Stories.Local("2025-06-03T00:00:00"), term.Deadline("successor.call-due").At);
    }

    [Fact]
    public void The_successors_election_has_the_end_of_this_term_as_its_ground_and_names_it()
    {
        Story<TermOfOffice> term = AnnaInOffice();
        Ground ground = term.Case.TermEndGround();
        Assert.Equal(
            new Ground(GroundKind.TermEnds, new LocalDate(2027, 9, 20), Cause: new CaseReference("term-of-office", "case-1")), ground);
        Election next = SuccessorCalled(ground, Entry(term));
        term.Until("2027-07-20T10:00:00").Accepts(new RecordSuccessorElection(Entry(next)), Commission);
        Assert.Equal("akim-election/case-1", $"{term.Case.SuccessorElection}");
        Assert.False(term.HasDeadline("successor.call-due"));
        term.ReplaysToItself();
    }

    [Fact]
    public void An_election_on_another_ground_or_not_yet_called_is_not_the_successors()
    {
        Story<TermOfOffice> term = AnnaInOffice().Until("2027-07-20T10:00:00");
        Ground right = term.Case.TermEndGround();
        Refusal otherDay = term.RefusedBy(
            new RecordSuccessorElection(Entry(SuccessorCalled(right with { Day = new LocalDate(2027, 9, 21), Cause = null }))),
            Commission, "successor.ground");
        Assert.Equal(
            ("exactly end of the term, 20.09.2027", "end of the term, 21.09.2027"), (otherDay.Expected!.English, otherDay.Found!.English));
        Election uncalled = new Election("D4").Until(new LocalDate(2027, 7, 19), 9)
            .Given(new RecordGround(Election.Village(), right, Cause: Entry(term)), Election.Commission);
        term.RefusedBy(new RecordSuccessorElection(Entry(uncalled)), Commission, "successor.called");
        Election elsewhere = SuccessorCalled(
            right with { Cause = null }, null, new Unit("Zhidebay", UnitKind.RuralDistrict, "Asia/Almaty", 900));
        term.RefusedBy(new RecordSuccessorElection(Entry(elsewhere)), Commission, "successor.called");
    }

    [Fact]
    public void A_registered_successor_ends_the_term()
    {
        Story<TermOfOffice> term = AnnaInOffice();
        Election next = Registered(new Election("D4").Established(), "anna", 21);
        term.Until("2026-09-20T10:00:00").RefusedBy(HandingOver(next), Commission, "successor.elected");
        term.Until("2026-09-21T10:00:00").Accepts(HandingOver(next), Commission);
        Assert.Equal(TermState.Succeeded, term.Case.State);
        Assert.Equal(new LocalDate(2026, 9, 21), term.Case.EndedOn);
        Assert.Equal(TerminationGround.NewAkimRegistered, term.Case.EndGround);
        term.ReplaysToItself();
    }

    [Fact]
    public void The_election_that_began_the_term_does_not_end_it()
    {
        Story<TermOfOffice> term = AnnaInOffice();
        term.RefusedBy(HandingOver(AnnaElected()), Commission, "successor.elected");
    }

    [Fact]
    public void The_earlier_terms_count_towards_the_limit_of_two_in_a_row()
    {
        Story<TermOfOffice> first = AnnaInOffice();
        Assert.Equal(1, first.Case.ElectedInARowOf("anna"));
        Assert.Equal(0, first.Case.ElectedInARowOf("berik"));
        Election again = Registered(new Election("D4").Established(), "anna", 21);
        Story<TermOfOffice> second = Begin("D4-village", "2026-09-21T10:00:00")
            .Accepts(Beginning(again, Entry(first)), Commission);
        Assert.Equal(2, second.Case.ElectedInARow);

        Election third = new Election("D4").NominationIsOpen().PartyCandidate("anna", "green");
        third.Refuses(new RegisterCandidate(new CandidateId(1), second.Case.ElectedInARowOf("anna")), Election.Commission,
            "registration.terms-in-a-row");
        third.Given(new RegisterCandidate(new CandidateId(1), first.Case.ElectedInARowOf("anna")), Election.Commission);
    }

    [Fact]
    public void An_earlier_term_of_another_unit_or_a_later_day_is_not_the_earlier_term()
    {
        Story<TermOfOffice> first = AnnaInOffice();
        Begin().RefusedBy(Beginning(AnnaElected(), Entry(first)), Commission, "term.earlier");
    }

    [Fact]
    public void Only_an_akim_in_office_has_a_term_that_ends()
    {
        Assert.Throws<InvalidOperationException>(() => Begin().Case.TermEndGround());
        Assert.Null(Begin().Case.Unit);
        Assert.Equal(0, Begin().Case.ElectedInARowOf(string.Empty));
    }

    [Fact]
    public void Every_fact_has_a_name_in_journals_and_every_text_three_languages()
    {
        Assert.Equal(6, TermLifecycle.Procedure.Facts.Names.Length);
        Assert.Equal(
            ["A1-village", "A1b-village", "A2-village", "D1-village", "D2-raion", "D2-village", "D3-raion", "D3-village", "D4-village"],
            TermLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.Value));
        foreach (LifecycleMap map in TermLifecycle.Procedure.Lifecycles.Editions.Select(
            edition => TermLifecycle.Procedure.Lifecycles.Of(edition).Map))
        {
            Assert.All(map.States, state => Assert.NotEqual(state.Text.Kazakh, state.Text.Russian));
            Assert.All(map.Commands, command => Assert.NotNull(command.Basis.Link));
        }
    }

    private static Election SuccessorCalled(Ground ground, EntryReference? cause = null, Unit? unit = null) => new Election("D4")
        .Until(new LocalDate(2027, 7, 19), 9)
        .Given(new RecordGround(unit ?? Election.Village(), ground, Cause: cause), Election.Commission)
        .Given(new CallElection(new LocalDate(2027, 9, 5), Election.MinimumWage), Election.Commission);
}
