using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Row 1 of the machine: a ground to call an election (art. 113-1(1)).</summary>
public sealed class GroundTests
{
    [Theory]
    [InlineData("D1", GroundKind.TermEnds, 60)]
    [InlineData("D1", GroundKind.EarlyTermination, -1)]
    [InlineData("D1", GroundKind.UnitChanged, 0)]
    [InlineData("D2", GroundKind.TermEnds, 60)]
    [InlineData("D2", GroundKind.EarlyTermination, -1)]
    [InlineData("D3", GroundKind.TermEnds, 60)]
    [InlineData("D3", GroundKind.EarlyTermination, -1)]
    [InlineData("D4", GroundKind.TermEnds, 60)]
    [InlineData("D4", GroundKind.EarlyTermination, -1)]
    public void A_ground_that_the_edition_knows_opens_the_case_of_a_village(string edition, GroundKind kind, int daysAhead)
    {
        var election = new Election(edition);
        election.Ground(kind, election.CallDay.PlusDays(daysAhead)).StandsIn(ElectionState.GroundArisen);
    }

    [Theory]
    [InlineData("D2", GroundKind.PilotListed, 60)]
    [InlineData("D2", GroundKind.EarlyTermination, -1)]
    [InlineData("D3", GroundKind.TermEnds, 90)]
    [InlineData("D3", GroundKind.EarlyTermination, -1)]
    public void A_raion_elects_by_the_pilot_list_in_D2_and_as_terms_end_in_D3(string edition, GroundKind kind, int daysAhead)
    {
        var election = new Election(edition);
        election.Ground(kind, election.CallDay.PlusDays(daysAhead), RaionUnit()).StandsIn(ElectionState.GroundArisen);
    }

    [Theory]
    [InlineData("D1", UnitKind.Raion)]
    [InlineData("D1", UnitKind.CityOfOblastSignificance)]
    [InlineData("D4", UnitKind.Raion)]
    [InlineData("D4", UnitKind.CityOfOblastSignificance)]
    public void A_raion_level_ground_is_refused_in_D1_and_D4(string edition, UnitKind kind)
    {
        var election = new Election(edition);
        var unit = new Unit("Kostanay", kind, "Asia/Almaty", 20_000, 30);
        election.RefusesOn(
            new RecordGround(unit, new Ground(GroundKind.EarlyTermination, election.CallDay)), Election.Commission, "ground.unit", "3(1)",
            found: kind == UnitKind.Raion ? "raion" : "city of oblast significance");
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void The_pilot_list_is_a_ground_in_D2_only(string edition)
    {
        var election = new Election(edition);
        election.RefusesOn(
            new RecordGround(Election.Village(), new Ground(GroundKind.PilotListed, election.CallDay.PlusDays(60))), Maslikhat,
            "ground.known", "113-1(1)", found: "pilot list");
    }

    [Fact]
    public void The_pilot_list_of_D2_does_not_concern_a_village()
    {
        var election = new Election("D2");
        election.RefusesOn(
            new RecordGround(Election.Village(), new Ground(GroundKind.PilotListed, election.CallDay.PlusDays(60))), Maslikhat,
            "ground.pilot", "113-1(1)2)");
    }

    [Fact]
    public void In_D2_the_end_of_a_term_is_no_ground_at_raion_level()
    {
        var election = new Election("D2");
        election.RefusesOn(
            new RecordGround(RaionUnit(), new Ground(GroundKind.TermEnds, election.CallDay.PlusDays(90))), Election.Commission,
            "ground.pilot", "113-1(1)2)");
    }

    [Theory]
    [InlineData("D2", "113-1(1)3)")]
    [InlineData("D3", "113-1(1)2)")]
    [InlineData("D4", "113-1(1)2)")]
    public void A_change_of_boundaries_calls_an_election_only_in_a_new_unit_since_2023(string edition, string place)
    {
        var election = new Election(edition);
        election.RefusesOn(
                new RecordGround(Election.Village(), new Ground(GroundKind.UnitChanged, election.CallDay)), Maslikhat,
                "ground.new-unit", place)
            .Ground(GroundKind.UnitChanged, election.CallDay, isNewlyFormed: true)
            .StandsIn(ElectionState.GroundArisen);
    }

    [Theory]
    [InlineData(GroundKind.EarlyTermination, "2025-08-10")]
    [InlineData(GroundKind.EarlyTermination, "2013-04-23")]
    [InlineData(GroundKind.TermEnds, "2013-04-23")]
    [InlineData(GroundKind.TermEnds, "2029-08-10")]
    public void An_event_lies_behind_and_no_term_ends_later_than_it_lasts(GroundKind kind, string on)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        new Election("D3").RefusesOn(
            new RecordGround(Election.Village(), new Ground(kind, day)), Election.Commission, "ground.day", "113-1(1)",
            found: Words.Of(day).English);
    }

    [Theory]
    [InlineData(GroundKind.EarlyTermination, "2025-08-09")]
    [InlineData(GroundKind.EarlyTermination, "2024-08-08")]
    [InlineData(GroundKind.EarlyTermination, "2013-04-24")]
    [InlineData(GroundKind.TermEnds, "2013-04-24")]
    [InlineData(GroundKind.TermEnds, "2029-08-09")]
    public void No_act_says_how_old_a_ground_may_be(GroundKind kind, string on) => new Election("D3")
        .Ground(kind, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value)
        .StandsIn(ElectionState.GroundArisen);

    [Fact]
    public void A_citizen_cannot_record_a_ground()
    {
        var election = new Election();
        election.RefusesOn(
            new RecordGround(Election.Village(), new Ground(GroundKind.EarlyTermination, election.CallDay)), Election.Citizen("anna"),
            "actor.role", "113-1(1)");
    }

    [Fact]
    public void A_ground_is_recorded_once()
    {
        var election = new Election();
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .RefusesOn(
                new RecordGround(Election.Village(), new Ground(GroundKind.EarlyTermination, election.CallDay)), Election.Commission,
                "case.state", "113-1(1)");
    }
}
