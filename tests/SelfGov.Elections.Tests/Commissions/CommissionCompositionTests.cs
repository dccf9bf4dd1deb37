using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Commissions.GivenCommission;

namespace SelfGov.Elections.Commissions;

/// <summary>Numbers as articles 13(2) and 17(1) have them, in each wording.</summary>
public sealed class CommissionCompositionTests
{
    [Theory]
    [InlineData("EC1", 0, "5 7")]
    [InlineData("EC1", 2_000, "5 7")]
    [InlineData("EC1", 2_001, "7 9 11")]
    [InlineData("EC2", 2_001, "7 9 11")]
    [InlineData("EC3", 2_000, "5 7")]
    [InlineData("EC3", 2_001, "7 9")]
    [InlineData("EC4", 2_001, "7 9")]
    public void A_precinct_commission_has_an_odd_number_of_members_within_the_bounds_of_its_voters(
        string edition, int voters, string lawful)
    {
        int[] numbers = [.. lawful.Split(' ').Select(int.Parse)];
        for (int seats = 0; seats <= 13; seats++)
        {
            Decision<ElectionCommission> decision = Begin(edition).Decides(Precinct(seats, voters), new Actor("somebody", Own));
            Assert.Equal(numbers.Contains(seats), decision.IsAccepted);
        }
    }

    [Fact]
    public void Six_are_within_the_bounds_and_not_odd_and_thirteen_odd_and_not_within()
    {
        Assert.Equal("17(1)", Begin().RefusedBy(Precinct(6), Own, "commission.odd").Basis.Place);
        Refusal many = Begin().RefusedBy(Precinct(13, 2_001), Own, "commission.seats");
        Assert.Equal("17(1)", many.Basis.Place);
        Assert.Equal("from 7 to 9", many.Expected!.English);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public void A_territorial_commission_has_seven(int seats) => Assert.Equal(
        "13(2)2)", Begin().RefusedBy(Raion with { Seats = seats }, Roles.CentralCommission, "commission.seven").Basis.Place);

    [Fact]
    public void The_central_commission_forms_territorial_ones_and_those_form_the_ones_of_precincts()
    {
        Begin().RefusedBy(Raion, Own, "commission.body");
        Begin().RefusedBy(Precinct(5), Roles.CentralCommission, "commission.body");
        Begin().RefusedBy(Raion with { Kind = (CommissionKind)9 }, Roles.CentralCommission, "commission.kind");
        Begin().RefusedBy(Raion with { Precinct = 1 }, Roles.CentralCommission, "commission.precinct");
        Begin().RefusedBy(Precinct(5) with { Precinct = 0 }, Own, "commission.precinct");
        Begin().RefusedBy(Precinct(5) with { PrecinctVoters = null }, Own, "commission.precinct");
    }

    [Fact]
    public void The_last_member_completes_the_composition_and_the_term_is_five_years()
    {
        Story<ElectionCommission> story = Formed();
        Assert.Equal(CommissionState.Formed, story.Case.State);
        Assert.Equal(new LocalDate(2031, 8, 2), story.Case.TermEndsOn);
        story.RefusedBy(Electing(8) with { Organisation = "school" }, Maslikhat, "member.seat");
        story.Until("2031-08-02T23:59:59").Stands(CommissionState.Formed).Runs("term.ends", "2031-08-03T00:00:00");
        story.Until("2031-08-03T00:00:00").Stands(CommissionState.TermOver).ReplaysToItself();
        Assert.All(story.Case.Members, member => Assert.Equal(MemberState.Released, member.State));
    }

    [Fact]
    public void A_new_composition_follows_the_term_before_and_is_formed_three_days_before_its_end()
    {
        Story<ElectionCommission> story = Forming(Raion with { EarlierTermEndsOn = new LocalDate(2026, 8, 31) });
        story.Runs("formation.ends", "2026-08-29T00:00:00");
        for (int number = 1; number <= 7; number++)
        {
            story.Accepts(Electing(number), Maslikhat);
        }

        Assert.Equal(new LocalDate(2031, 8, 31), story.Case.TermEndsOn);
        Begin().RefusedBy(
            Raion with { EarlierTermEndsOn = new LocalDate(2026, 8, 2) }, Roles.CentralCommission, "commission.earlier-term");
    }

    [Fact]
    public void The_term_in_a_new_unit_ends_with_the_others_since_2026()
    {
        EstablishCommission command = Raion with { TermEndsOn = new LocalDate(2028, 1, 14) };
        Begin("EC3").RefusedBy(command, Roles.CentralCommission, "commission.term-of-new-unit");
        Begin().RefusedBy(
            command with { TermEndsOn = new LocalDate(2026, 8, 3) }, Roles.CentralCommission, "commission.term-of-new-unit");
        Assert.Equal(new LocalDate(2028, 1, 14), Formed(command).Case.TermEndsOn);
    }

    [Fact]
    public void A_party_proposes_one_and_each_has_consented()
    {
        Story<ElectionCommission> story = Forming().Accepts(Electing(1), Maslikhat);
        story.RefusedBy(Electing(2) with { ProposedBy = "party-1" }, Maslikhat, "member.one-of-party");
        story.RefusedBy(Electing(2) with { HasConsented = false }, Maslikhat, "member.consent");
        story.RefusedBy(Electing(2) with { ProposedBy = null }, Maslikhat, "member.proposer");
        story.RefusedBy(Electing(2) with { Proposer = MemberProposer.HigherCommission }, Maslikhat, "member.proposer");
        story.RefusedBy(Electing(1), Maslikhat, "member.new");
        story.RefusedBy(Electing(2) with { ProposedBy = "\u200B" }, Maslikhat, "member.proposer");
        story.RefusedBy(Electing(2) with { Member = " \u200B" }, Maslikhat, "member.new");
        story.RefusedBy(Electing(2) with { Name = " " }, Maslikhat, "member.name");
        story.RefusedBy(Electing(2) with { InPlaceOf = "nobody" }, Maslikhat, "member.in-place-of");
        story.Accepts(
            Electing(2) with { Proposer = MemberProposer.HigherCommission, ProposedBy = null }, Maslikhat).ReplaysToItself();
    }

    [Theory]
    [InlineData("EC1", "UnspentConviction Incapacity LivesElsewhere IncompatibleOffice CandidateOrTrustedPerson CloseToMemberOrCandidate")]
    [InlineData("EC2", "UnspentConviction Incapacity LivesElsewhere IncompatibleOffice CandidateOrTrustedPerson CloseToMemberOrCandidate "
        + "ForeignFinancing")]
    [InlineData("EC3", "UnspentConviction Incapacity LivesElsewhere IncompatibleOffice CandidateOrTrustedPerson CloseToMemberOrCandidate "
        + "ForeignFinancing")]
    [InlineData("EC4", "UnspentConviction Incapacity LivesElsewhere IncompatibleOffice CandidateOrTrustedPerson CloseToMemberOrCandidate "
        + "ForeignFinancing CorruptionGuilt")]
    public void The_bars_are_those_of_the_edition(string edition, string bars)
    {
        foreach (MemberBar bar in Enum.GetValues<MemberBar>())
        {
            bool isBarred = bars.Split(' ').Contains(bar.ToString());
            Story<ElectionCommission> story = Forming(edition: edition);
            Assert.Equal(
                !isBarred, story.Decides(Electing(1) with { Bars = [bar] }, new Actor("somebody", Maslikhat)).IsAccepted);
        }

        Story<ElectionCommission> barred = Forming(edition: edition);
        Assert.Equal("19(2-1)", Barred(barred, MemberBar.Incapacity, "member.barred"));
        Assert.Equal("19(10)", Barred(barred, MemberBar.LivesElsewhere, "member.lives-elsewhere"));
        Assert.Equal("20(12)", Barred(barred, MemberBar.CandidateOrTrustedPerson, "member.incompatible"));

        static string Barred(Story<ElectionCommission> story, MemberBar bar, string code) =>
            story.RefusedBy(Electing(1) with { Bars = [bar] }, Maslikhat, code).Basis.Place;
    }

    [Fact]
    public void Not_more_than_half_work_in_one_organisation_but_in_a_special_precinct()
    {
        Story<ElectionCommission> story = Forming();
        for (int number = 1; number <= 3; number++)
        {
            story.Accepts(Electing(number) with { Organisation = "school" }, Maslikhat);
        }

        story.RefusedBy(Electing(4) with { Organisation = "school" }, Maslikhat, "member.one-organisation");
        Story<ElectionCommission> ship = Forming(Precinct(5, 40) with { IsSpecialPrecinct = true });
        for (int number = 1; number <= 5; number++)
        {
            ship.Accepts(Electing(number) with { Organisation = "ship" }, Maslikhat);
        }

        ship.Stands(CommissionState.Formed).ReplaysToItself();
    }

    [Fact]
    public void Who_forms_a_commission_or_a_court_ends_its_activity()
    {
        Formed().RefusedBy(new DiscontinueCommission(), Own, "discontinuance.body");
        Formed().Accepts(new DiscontinueCommission(), Roles.Court).Stands(CommissionState.Discontinued).ReplaysToItself();
        Forming().Accepts(new DiscontinueCommission(), Roles.CentralCommission).Stands(CommissionState.Discontinued);
    }

    [Fact]
    public void The_composition_is_published_ten_days_after_the_call_of_a_precinct_fifteen()
    {
        var begin = new BeginCampaign(new LocalDate(2026, 8, 4));
        Story<ElectionCommission> raion = Formed().Until("2026-08-05T09:00:00");
        raion.RefusedBy(new PublishComposition(), Own, "composition.campaign");
        raion.RefusedBy(new EndCampaign(), Own, "campaign.runs");
        raion.RefusedBy(begin with { CalledOn = new LocalDate(2026, 8, 6) }, Own, "campaign.called");
        raion.Accepts(begin, Own).RefusedBy(begin, Own, "campaign.one");
        raion.Runs("composition.territorial", "2026-08-15T00:00:00");
        raion.Accepts(new PublishComposition(), Own).RefusedBy(new PublishComposition(), Own, "composition.campaign");
        raion.Accepts(new EndCampaign(), Own).Accepts(begin, Own).ReplaysToItself();
        Formed(Precinct(5)).Until("2026-08-05T09:00:00").Accepts(begin, Roles.PrecinctCommission)
            .Runs("composition.precinct", "2026-08-20T00:00:00")
            .RefusedBy(new PublishComposition(), Own, "commission.own");
    }
}
