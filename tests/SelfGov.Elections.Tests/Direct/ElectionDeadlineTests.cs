using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>
/// The deadlines of an election of D2 called on 09.08.2023 for 18.09.2023, state by state: kind, code, place, local moment.
/// </summary>
public sealed class ElectionDeadlineTests
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm");

    // Two candidates registered on 10.08: their declarations stay to be checked, however late.
    private const string Declarations = "Duty declaration.checked 113-5(3) 2023-08-16 00:00";

    public static TheoryData<ElectionState, string[]> Table => new()
    {
        { ElectionState.Seated, [] },
        { ElectionState.GroundArisen, ["Duty call.after-vacancy 113-1(3) 2023-08-21 00:00"] },
        {
            ElectionState.Called,
            ["Causes nomination.opens 113-3(5) 2023-08-10 00:00", "Closes voting.opens 38(1) 2023-09-18 07:00",
                "Duty lists.handed-over 26-1(1) 2023-08-29 00:00"]
        },
        {
            ElectionState.NominationOpen,
            [
                "Closes nomination.closes 113-3(5) 2023-08-23 18:00", "Closes registration.closes 113-5(14) 2023-08-28 18:00",
                "Closes voting.opens 38(1) 2023-09-18 07:00", "Duty lists.handed-over 26-1(1) 2023-08-29 00:00",
                "Duty registration.notice 113-5(9) 2023-09-03 00:00",
            ]
        },
        {
            ElectionState.Campaign,
            [
                "Causes silence.begins 27(2) 2023-09-17 00:00", "Closes revocation.closes 113-6(2) 2023-08-26 00:00",
                "Closes registration.settled 113-5(12) 2023-09-16 00:00", "Closes withdrawal.closes 113-6(1) 2023-09-16 00:00",
                "Closes voting.opens 38(1) 2023-09-18 07:00", Declarations,
                "Duty lists.handed-over 26-1(1) 2023-08-29 00:00", "Duty registration.notice 113-5(9) 2023-09-03 00:00",
            ]
        },
        {
            ElectionState.Voting,
            [
                "Causes voting.closes 38(1) 2023-09-18 20:00", "Closes home-voting.requests-close 41(6) 2023-09-18 12:00",
                "Closes list.frozen 24(10) 2023-09-18 20:00", "Closes recount.in-time 43(7-1) 2023-09-19 08:00",
                "Duty count.due 43(1) 2023-09-19 08:00", Declarations,
            ]
        },
        {
            ElectionState.Counting,
            [
                "Closes recount.in-time 43(7-1) 2023-09-19 08:00", Declarations, "Duty count.due 43(1) 2023-09-19 08:00",
                "Duty results.due 113-10(1) 2023-09-22 00:00",
            ]
        },
        {
            ElectionState.ResultsEstablished,
            [
                Declarations, "Duty akim.registered 113-11(1) 2023-09-26 00:00", "Duty duties.given-up 45 2023-09-26 00:00",
                "Duty results.published 44(4)3) 2023-09-26 00:00",
            ]
        },
        {
            ElectionState.ResultsPublished,
            [Declarations, "Duty akim.registered 113-11(1) 2023-09-26 00:00", "Duty duties.given-up 45 2023-09-26 00:00"]
        },
        { ElectionState.Invalidated, [Declarations, "Closes invalidity.appeal-closes 113-11(2) 2023-09-24 00:00"] },
        { ElectionState.InOffice, ["Duty results.published 44(4)3) 2023-09-26 00:00"] },
    };

    [Theory]
    [MemberData(nameof(Table), DisableDiscoveryEnumeration = true)]
    public void Each_state_has_its_deadlines(ElectionState state, string[] expected)
    {
        Election election = Standing(state).StandsIn(state);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Texts(election));
    }

    [Fact]
    public void Deadlines_come_earliest_first()
    {
        Election election = Standing(ElectionState.Campaign);
        Instant[] moments = [.. election.Lifecycle.Deadlines(election.Case).Select(deadline => deadline.At)];
        Assert.Equal(moments.Order(), moments);
    }

    [Theory]
    [InlineData("D1", "Closes sheets.due 113-5(14) 2021-07-09 18:00")]
    [InlineData("D2", "Closes sheets.due 113-4(4) 2023-08-25 18:00")]
    public void Sheets_are_due_with_registration_in_D1_and_three_days_earlier_since(string edition, string expected)
    {
        Election election = new Election(edition).NominationIsOpen()
            .Given(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"))
            .Given(new StartEligibilityCheck(Id(1)), Election.Commission)
            .Given(new RecordEligibility(Id(1), true), Election.Agency)
            .Given(new IssueSignatureSheets(Id(1)), Election.Commission);
        Assert.Contains(expected, Texts(election));
    }

    [Fact]
    public void An_appeal_against_invalidity_is_to_be_decided_in_five_days()
    {
        Election election = Standing(ElectionState.Invalidated).Given(new AppealInvalidation(Id(1)), Election.Citizen("anna"));
        Assert.Contains("Duty invalidity.decided 113-11(2) 2023-09-24 00:00", Texts(election));
    }

    [Fact]
    public void A_duty_that_has_passed_does_not_close_and_a_closing_does()
    {
        Election election = new Election("D2").Counted();
        election.Until(election.Case.Schedule!.ResultsDue);
        Option results = OptionOf<EstablishResults>(election, Election.Commission);
        Assert.True(results.IsOpen);
        Assert.Equal(election.Case.Schedule.ResultsDue, results.Until);

        Election few = new Election("D2").NominationIsOpen();
        few.Until(few.Case.Schedule!.NominationCloses);
        Assert.Equal("nomination.closes", Assert.Single(OptionOf<NominateSelf>(few, Election.Citizen("anna")).Reasons).Code);
    }

    [Fact]
    public void Options_say_who_may_until_when_and_why_not()
    {
        Election election = Standing(ElectionState.NominationOpen);
        Option open = OptionOf<NominateSelf>(election, Election.Citizen("anna"));
        Assert.True(open.IsOpen);
        Assert.Equal([Roles.Candidate], open.Roles.AsEnumerable());
        Assert.Equal(election.Case.Schedule!.NominationCloses, open.Until);
        Assert.Equal("113-3(1)", open.Basis.Place);

        Assert.Equal(["actor.role"], Codes(OptionOf<NominateSelf>(election, Election.Commission)));
        Assert.Equal(["case.state", "actor.role"], Codes(OptionOf<EstablishResults>(election, Election.Citizen("anna"))));

        Option early = OptionOf<ExtendNomination>(election, Election.Commission);
        Refusal reason = early.Reasons.Single(each => each.Kind == RefusalKind.TooEarly);
        Assert.Equal(election.Case.Schedule.NominationCloses, reason.Earliest);
        Assert.Equal("from 23.08.2023 18:00", reason.Expected!.English);
    }

    [Fact]
    public void Options_about_a_candidate_are_asked_of_each()
    {
        Election election = Standing(ElectionState.Campaign);
        Option[] withdrawals =
            [.. Options(election, Election.Citizen("anna")).Where(option => option.Command == typeof(WithdrawCandidacy))];
        Assert.Equal(["1", "2"], withdrawals.Select(option => option.Part));
        Assert.True(withdrawals[0].IsOpen);
        Assert.Equal(["withdrawal.own"], Codes(withdrawals[1]));
    }

    [Fact]
    public void A_case_behind_its_clock_offers_nothing()
    {
        Election election = new Election("D2").Called();
        var options = election.Lifecycle.Options(election.Case, Election.Commission, election.Case.Schedule!.NominationOpens);
        Assert.All(options, option => Assert.Equal("case.not-advanced", Assert.Single(option.Reasons).Code));
    }

    private static Election Standing(ElectionState state)
    {
        var election = new Election("D2");
        return state switch
        {
            ElectionState.Seated => election,
            ElectionState.GroundArisen => election.Ground(GroundKind.EarlyTermination, election.CallDay.PlusDays(-20)),
            ElectionState.Called => election.Called(),
            ElectionState.NominationOpen => election.NominationIsOpen(),
            ElectionState.Campaign => election.InCampaign(),
            ElectionState.Voting => Voting(election.InCampaign().VotersListed()),
            ElectionState.Counting => election.VotingIsOver(),
            ElectionState.ResultsEstablished => election.Established(),
            ElectionState.ResultsPublished => election.Established().Given(new PublishResults(), Election.Commission),
            ElectionState.Invalidated => election.Established().Given(new InvalidateElection("ballots burnt"), Election.Commission),
            _ => election.Established()
                .Given(new RecordDeclarationCheck(Id(1), true), Election.Revenue)
                .Given(new RecordDeclarationCheck(Id(2), true), Election.Revenue)
                .Given(new GiveUpDuties(), Election.Citizen("anna")).Given(new RegisterAkim(), Election.Commission),
        };
    }

    private static Election Voting(Election election) => election.Until(election.Case.Schedule!.VotingOpens);

    private static IEnumerable<string> Texts(Election election) => election.Lifecycle.Deadlines(election.Case)
        .Select(deadline => $"{deadline.Kind} {deadline.Code} {deadline.Basis.Place} "
            + $"{Moment.Format(deadline.At.InZone(election.Case.Zone).LocalDateTime)}")
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static System.Collections.Immutable.ImmutableArray<Option> Options(Election election, Actor actor) =>
        election.Lifecycle.Options(election.Case, actor, election.Now);

    private static Option OptionOf<TCommand>(Election election, Actor actor) =>
        Options(election, actor).Single(option => option.Command == typeof(TCommand));

    private static IEnumerable<string> Codes(Option option) => option.Reasons.Select(reason => reason.Code);
}
