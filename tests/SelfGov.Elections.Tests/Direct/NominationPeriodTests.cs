using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Rows 4 to 7 of the machine: the close of nomination and its extension (art. 113-3(5)-(6)).</summary>
public sealed class NominationPeriodTests
{
    [Theory]
    [InlineData("D1", false, 16)]
    [InlineData("D2", false, 26)]
    [InlineData("D2", true, 31)]
    [InlineData("D3", false, 26)]
    [InlineData("D3", true, 31)]
    [InlineData("D4", false, 26)]
    public void Nomination_is_accepted_until_18_00_of_its_last_day(string edition, bool raion, int daysBefore)
    {
        Election election = new Election(edition).NominationIsOpen(raion ? RaionUnit() : null);
        LocalDate last = election.Day.PlusDays(-daysBefore);
        election.Given(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"))
            .Until(election.Second(last, 17, 59, 59))
            .StandsIn(ElectionState.NominationOpen)
            .Given(new NominateSelf(Election.Someone("berik")), Election.Citizen("berik"))
            .Until(last, 18)
            .StandsIn(ElectionState.RegistrationOnly)
            .RefusesOn(new NominateSelf(Election.Someone("dana")), Election.Citizen("dana"), "case.state", "113-3(1)");
        Assert.Equal(2, election.Case.NominatedAtClose);
    }

    [Theory]
    [InlineData("D1", 0)]
    [InlineData("D2", 1)]
    [InlineData("D3", 0)]
    [InlineData("D4", 1)]
    public void With_fewer_than_two_nominees_nomination_waits_for_its_extension_and_takes_nobody(string edition, int nominees)
    {
        Election election = Closed(edition, nominees);
        election.StandsIn(ElectionState.NominationOpen)
            .RefusesOn(new NominateSelf(Election.Someone("late")), Election.Citizen("late"), "nomination.closes", "113-3(5)")
            .RefusesOn(
                new NominateByHigherAkim(Election.Someone("late"), true), Election.HigherAkim,
                "nomination.closes", "113-3(5)", alsoRefusedBy: "nomination.akim-quota");
    }

    [Theory]
    [InlineData("D1", 5)]
    [InlineData("D2", 3)]
    [InlineData("D3", 3)]
    [InlineData("D4", 3)]
    public void Nomination_is_extended_by_so_many_days_and_not_more(string edition, int days)
    {
        Election election = Closed(edition, 1);
        LocalDate closed = Closing(election);
        election.RefusesOn(
                new ExtendNomination(closed), Election.Commission, "extension.length", "113-3(6)",
                $"from {Words.Of(closed.PlusDays(1)).English} to {Words.Of(closed.PlusDays(days)).English}", Words.Of(closed).English)
            .Given(new ExtendNomination(closed.PlusDays(days)), Election.Commission)
            .StandsIn(ElectionState.NominationExtended);
        Assert.Equal(election.At(closed.PlusDays(days), 18), election.Case.Schedule!.NominationCloses);
        Assert.Equal(1, election.Case.NominatedAtClose);
    }

    [Theory]
    [InlineData("D2", 4)]
    [InlineData("D3", 4)]
    [InlineData("D4", 4)]
    public void An_extension_of_a_day_too_many_is_refused(string edition, int days)
    {
        Election election = Closed(edition, 0);
        election.RefusesOn(
            new ExtendNomination(Closing(election).PlusDays(days)), Election.Commission, "extension.length", "113-3(6)",
            $"from {Words.Of(Closing(election).PlusDays(1)).English} to {Words.Of(Closing(election).PlusDays(days - 1)).English}");
    }

    [Fact]
    public void Before_nomination_opens_a_refusal_names_the_moment_from_which_time_alone_lets_it()
    {
        Election election = new Election().Called();
        var refused = Assert.IsType<Decision<AkimElection>.Refused>(election.When(new NominateSelf(Election.Someone("anna")), Anna));
        Assert.Equal(
            election.At(election.CallDay.PlusDays(1), 0), refused.Refusals.Single(refusal => refusal.Code == "case.state").Earliest);
        Option option = election.Lifecycle.Options(election.Case, Anna, election.Now).Single(each => each.Command == typeof(NominateSelf));
        Assert.Equal(election.At(election.CallDay.PlusDays(1), 0), option.Reasons.Single(refusal => refusal.Code == "case.state").Earliest);

        var tooEarly = Assert.IsType<Decision<AkimElection>.Refused>(election.When(new EstablishResults(), Election.Commission));
        Assert.Null(tooEarly.Refusals.Single(refusal => refusal.Code == "case.state").Earliest);
    }

    [Fact]
    public void In_D1_the_sixth_day_of_extension_also_outlives_registration()
    {
        Election election = Closed("D1", 0);
        election.Refuses(
            new ExtendNomination(Closing(election).PlusDays(6)), Election.Commission, "extension.length", "extension.within-registration");
    }

    [Fact]
    public void An_extension_does_not_outlive_a_registration_that_the_call_closes_early()
    {
        var election = new Election("D2");
        LocalDate nomination = election.CallDay.PlusDays(5);
        LocalDate registration = nomination.PlusDays(1);
        var six = new LocalTime(18, 0);
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .Given(new CallElection(election.CallDay.PlusDays(40), Election.MinimumWage, nomination.At(six), registration.At(six)),
                Election.Commission)
            .Until(nomination, 18)
            .RefusesOn(
                new ExtendNomination(nomination.PlusDays(2)), Election.Commission, "extension.within-registration", "113-5(14)",
                "not later than " + Words.Of(registration.At(six)).English)
            .Given(new ExtendNomination(registration), Election.Commission);
    }

    [Fact]
    public void Nomination_is_not_extended_before_it_closes()
    {
        Election election = new Election("D2").NominationIsOpen();
        election.RefusesOn(
            new ExtendNomination(Closing(election).PlusDays(1)), Election.Commission, "nomination.closes", "113-3(5)",
            earliest: election.Case.Schedule!.NominationCloses);
    }

    [Fact]
    public void Two_nominees_leave_nothing_to_extend()
    {
        Election election = Closed("D2", 2);
        election.StandsIn(ElectionState.RegistrationOnly)
            .RefusesOn(new ExtendNomination(Closing(election).PlusDays(1)), Election.Commission, "case.state", "113-3(6)");
    }

    [Fact]
    public void A_party_may_nominate_during_the_extension_and_then_the_extension_ends_by_itself()
    {
        Election election = Extended("D2", 1)
            .Given(new NominateByParty(Election.Someone("dana")), Election.Party("green"))
            .Until(Closing(Extended("D2", 1)), 18)
            .StandsIn(ElectionState.RegistrationOnly);
        election.RefusesOn(new NominateByHigherAkim(Election.Someone("late"), true), Election.HigherAkim, "case.state", "113-3(6)");
    }

    [Theory]
    [InlineData("D1", 0, 2)]
    [InlineData("D2", 0, 2)]
    [InlineData("D3", 1, 1)]
    [InlineData("D4", 1, 1)]
    public void The_higher_akim_nominates_as_many_as_were_lacking_to_two(string edition, int nominees, int quota)
    {
        Election election = Extended(edition, nominees);
        for (int i = 0; i < quota; i++)
        {
            election.Given(new NominateByHigherAkim(Election.Someone("akims" + i), true), Election.HigherAkim);
        }

        election.RefusesOn(
            new NominateByHigherAkim(Election.Someone("one-more"), true), Election.HigherAkim, "nomination.akim-quota", "113-3(6)",
            $"at most {quota}", Words.Of(quota + 1).English);
    }

    [Fact]
    public void The_quota_stays_that_of_the_last_day_when_others_nominate_during_the_extension()
    {
        Election election = Extended("D2", 1).Given(new NominateByParty(Election.Someone("dana")), Election.Party("green"));
        election.Given(new NominateByHigherAkim(Election.Someone("akims"), true), Election.HigherAkim);
        Assert.Equal(3, election.Case.Candidates.Count);
    }

    [Theory]
    [InlineData("D1", "113-3(6)")]
    [InlineData("D2", "39-3(3)4-3)")]
    [InlineData("D3", "39-3(3)4-3)")]
    [InlineData("D4", "39-3(3)4-3)")]
    public void At_village_level_the_assembly_agrees_to_the_higher_akims_nominee(string edition, string place) => Extended(edition, 0)
        .RefusesOn(new NominateByHigherAkim(Election.Someone("akims"), false), Election.HigherAkim, "nomination.assembly", place);

    [Fact]
    public void At_raion_level_no_assembly_is_asked() => Extended("D3", 0, RaionUnit())
        .Given(new NominateByHigherAkim(Election.Someone("akims"), false), Election.HigherAkim);

    [Fact]
    public void The_extension_of_D1_may_end_with_registration_and_then_too_few_are_registered()
    {
        Election election = Extended("D1", 0).Until(Closing(Extended("D1", 0)), 18);
        Assert.Equal(election.Case.Schedule!.NominationCloses, election.Case.Schedule.RegistrationCloses);
        election.StandsIn(ElectionState.RegistrationOnly)
            .Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission)
            .StandsIn(ElectionState.Postponed);
    }

    private static Election Closed(string edition, int nominees, Unit? unit = null)
    {
        Election election = new Election(edition).NominationIsOpen(unit);
        foreach (string id in new[] { "anna", "berik" }.Take(nominees))
        {
            election.Given(new NominateSelf(Election.Someone(id)), Election.Citizen(id));
        }

        return election.Until(election.Case.Schedule!.NominationCloses);
    }

    private static Election Extended(string edition, int nominees, Unit? unit = null)
    {
        Election election = Closed(edition, nominees, unit);
        return election.Given(new ExtendNomination(Closing(election).PlusDays(election.Law.Extension.Value.Amount)), Election.Commission);
    }

    private static LocalDate Closing(Election election) => election.Case.Schedule!.NominationCloses.InZone(election.Case.Zone).Date;
}
