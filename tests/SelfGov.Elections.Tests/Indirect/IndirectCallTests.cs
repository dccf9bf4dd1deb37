using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>The ground, the call and its limits, the opening of nomination.</summary>
public sealed class IndirectCallTests
{
    [Theory]
    [InlineData("A1", 45, "45", 50)]
    [InlineData("A1b", 45, "45", 50)]
    [InlineData("A2", 40, "36-1(10)", 30)]
    public void An_election_is_called_until_so_many_days_before_the_term_ends(string edition, int days, string place, int ahead)
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId(edition)].Law;
        var story = new IndirectStory(edition, law with { Policies = law.Policies with { LateCallIsRefused = true } });
        LocalDate termEnds = story.CallDay.PlusDays(days);
        var call = new CallIndirectElection(story.CallDay.PlusDays(ahead));
        story.Ground(GroundKind.TermEnds, termEnds).Until(story.CallDay.PlusDays(1), 0).Refuses(call, Commission, "call.before", place);

        story = new IndirectStory(edition);
        story.Ground(GroundKind.TermEnds, termEnds).Until(story.CallDay, 23, 59).Given(call, Commission)
            .StandsIn(IndirectElectionState.Called);
    }

    [Fact]
    public void Since_2017_the_election_is_held_within_a_month_of_the_call()
    {
        var story = new IndirectStory("A2");
        LocalDate last = story.CallDay.PlusMonths(1);
        story.Ground(GroundKind.TermEnds, story.CallDay.PlusDays(60))
            .Refuses(
                new CallIndirectElection(last.PlusDays(1)), Commission, "call.hold-after-call", "36-1(10)",
                $"not later than {Words.Of(last).English}", Words.Of(last.PlusDays(1)).English)
            .Given(new CallIndirectElection(last), Commission);
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("A1b")]
    public void Before_2017_no_month_runs_from_the_call(string edition)
    {
        var story = new IndirectStory(edition);
        story.Ground(GroundKind.TermEnds, story.CallDay.PlusDays(60))
            .Given(new CallIndirectElection(story.CallDay.PlusDays(58)), Commission);
    }

    [Theory]
    [InlineData("A1", 2, "45")]
    [InlineData("A1a", 3, "45")]
    [InlineData("A1b", 3, "45")]
    [InlineData("A2", 3, "36-1(10)")]
    public void After_an_early_end_of_powers_the_election_is_held_within_months(string edition, int months, string place)
    {
        var story = new IndirectStory(edition);
        LocalDate last = story.CallDay.PlusMonths(months);
        story.Ground(GroundKind.EarlyTermination, story.CallDay)
            .Refuses(
                new CallIndirectElection(last.PlusDays(1)), Commission, "call.hold-after-vacancy", place,
                $"not later than {Words.Of(last).English}", Words.Of(last.PlusDays(1)).English)
            .Given(new CallIndirectElection(last), Commission);
    }

    [Fact]
    public void The_last_day_of_nomination_lies_ahead_of_the_call()
    {
        var story = new IndirectStory();
        story.Ground(GroundKind.EarlyTermination, story.CallDay)
            .Refuses(new CallIndirectElection(story.CallDay.PlusDays(25)), Commission, "call.time-to-nominate", "36-1(3)")
            .Refuses(new CallIndirectElection(story.CallDay), Commission, "call.time-to-nominate")
            .Refuses(new CallIndirectElection(LocalDate.MinIsoValue), Commission, "call.time-to-nominate")
            .Given(new CallIndirectElection(story.CallDay.PlusDays(26)), Commission)
            .Until(story.CallDay.PlusDays(1), 0).StandsIn(IndirectElectionState.NominationOpen)
            .Until(story.CallDay.PlusDays(2), 0).StandsIn(IndirectElectionState.RegistrationOnly);
    }

    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void Nomination_runs_from_the_thirtieth_to_the_twenty_fifth_day_before_the_election(string edition)
    {
        IndirectStory story = new IndirectStory(edition).Called();
        story.Until(story.Day.PlusDays(-31), 23, 59).StandsIn(IndirectElectionState.Called)
            .Refuses(new NominateIndirectCandidates([Someone("anna"), Someone("berik")], story.CallDay), RaionAkim, "case.state")
            .Until(story.Day.PlusDays(-30), 0).StandsIn(IndirectElectionState.NominationOpen)
            .Until(story.Day.PlusDays(-25), 23, 59)
            .Nominated("anna", "berik")
            .Until(story.Day.PlusDays(-24), 0).StandsIn(IndirectElectionState.RegistrationOnly)
            .Refuses(new NominateIndirectCandidates([Someone("dana")], story.CallDay.PlusDays(1)), RaionAkim, "case.state");
    }

    [Fact]
    public void Only_the_end_of_a_term_and_the_early_end_of_powers_are_grounds()
    {
        var story = new IndirectStory("A1");
        foreach (GroundKind kind in new[] { GroundKind.UnitChanged, GroundKind.PilotListed, (GroundKind)99 })
        {
            story.Refuses(new RecordIndirectGround(District(), new Ground(kind, story.CallDay)), Commission, "ground.known", "45");
        }
    }

    [Theory]
    [InlineData(UnitKind.Raion)]
    [InlineData(UnitKind.CityOfOblastSignificance)]
    public void Akims_of_raions_are_not_elected_by_electors(UnitKind kind)
    {
        var story = new IndirectStory("A1");
        story.Refuses(new RecordIndirectGround(District(kind), new Ground(GroundKind.EarlyTermination, story.CallDay)), Commission,
            "ground.unit", "2");
    }

    [Fact]
    public void A_ground_lies_behind_and_the_end_of_a_term_within_a_term()
    {
        var story = new IndirectStory();
        story.Refuses(new RecordIndirectGround(District(), new Ground(GroundKind.EarlyTermination, story.CallDay.PlusDays(1))), Commission,
            "ground.day")
            .Refuses(new RecordIndirectGround(District(), new Ground(GroundKind.TermEnds, story.CallDay.PlusYears(4).PlusDays(1))),
                Commission, "ground.day")
            .Refuses(new RecordIndirectGround(District(), new Ground(GroundKind.TermEnds, new LocalDate(2009, 4, 23))),
                Commission, "ground.day")
            .Given(new RecordIndirectGround(District(), new Ground(GroundKind.TermEnds, story.CallDay.PlusYears(4))), RaionAkim);
    }

    [Fact]
    public void A_call_after_the_edition_ended_is_refused_unless_the_edition_was_kept()
    {
        LocalDate lastDay = IndirectElectionEditions.All[new EditionId("A1b")].Last!.Value;
        var call = new CallIndirectElection(lastDay.PlusDays(40));
        var story = new IndirectStory("A1b");
        story.Until(lastDay).Ground(GroundKind.EarlyTermination, lastDay)
            .Until(lastDay.PlusDays(1)).Refuses(call, Commission, "call.edition", "45", "exactly A1b", "A2");
        story = new IndirectStory("A1b");
        story.Until(lastDay).Ground(GroundKind.EarlyTermination, lastDay, keepEdition: true).Until(lastDay.PlusDays(1))
            .Given(call, Commission);
    }

    [Fact]
    public void After_the_indirect_elections_no_edition_is_in_force()
    {
        LocalDate lastDay = IndirectElectionEditions.All[new EditionId("A2")].Last!.Value;
        var story = new IndirectStory("A2");
        story.Until(lastDay).Ground(GroundKind.EarlyTermination, lastDay)
            .Until(lastDay.PlusDays(1))
            .Refuses(new CallIndirectElection(lastDay.PlusDays(40)), Commission, "call.edition", "36-1(10)", "exactly A2", "none");
    }

    [Fact]
    public void The_commission_calls_and_tells_residents_once()
    {
        var story = new IndirectStory("A1");
        story.Ground(GroundKind.EarlyTermination, story.CallDay)
            .Refuses(new CallIndirectElection(story.CallDay.PlusDays(40)), RaionAkim, "actor.role", "45")
            .Given(new CallIndirectElection(story.CallDay.PlusDays(40)), Commission)
            .Given(new PublishIndirectCall(), Commission)
            .Refuses(new PublishIndirectCall(), Commission, "call.published-once", "11");
    }

    [Fact]
    public void An_unknown_unit_or_ground_is_no_command()
    {
        Assert.Throws<ArgumentNullException>(() => new RecordIndirectGround(null!, new Ground(GroundKind.TermEnds, default)));
        Assert.Throws<ArgumentNullException>(() => new RecordIndirectGround(District(), null!));
        IndirectElection unknown = new IndirectStory().Case;
        Assert.Null(unknown.UnitName);
        Assert.Equal(DateTimeZone.Utc, unknown.Zone);
        Assert.False(unknown.IsCalled);
        Assert.Null(unknown.Unit);
        Assert.Null(unknown.Ground);
        Assert.Null(unknown.Call);
        Assert.Null(unknown.Schedule);
    }
}
