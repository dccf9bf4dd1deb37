using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Input that no host should give: it is refused, or answered by the documented exception.</summary>
public sealed class WrongElectionInputTests
{
    private static readonly LocalTime Noon = new(12, 0);

    public static TheoryData<LocalDate> OutermostDays => [LocalDate.MinIsoValue, LocalDate.MaxIsoValue];

    [Fact]
    public void Nothing_is_decided_about_no_case_by_no_command_or_nobody()
    {
        var election = new Election();
        var context = new Context(election.Now, Election.Commission);
        Assert.Throws<ArgumentNullException>("current", () => election.Lifecycle.Decide(null!, new PublishCall(), context));
        Assert.Throws<ArgumentNullException>("command", () => election.Lifecycle.Decide(election.Case, null!, context));
        Assert.Throws<ArgumentException>("context", () => election.Lifecycle.Decide(election.Case, new PublishCall(), default));
        Assert.Throws<ArgumentException>("actor", () => election.Lifecycle.Options(election.Case, default, election.Now));
        Assert.Throws<ArgumentException>("id", () => election.Lifecycle.Begin(default));
    }

    [Fact]
    public void A_case_of_another_edition_is_named_in_the_error()
    {
        Election election = new Election("D2").Called();
        var d4 = Election.LifecycleOf("D4");
        var error = Assert.Throws<ArgumentException>(
            "current", () => d4.Decide(election.Case, new PublishCall(), new Context(election.Now, Election.Commission)));
        Assert.Contains("edition D2", error.Message, StringComparison.Ordinal);
        Assert.Contains("edition D4", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("current", () => d4.Deadlines(election.Case));
        Assert.Throws<ArgumentException>("current", () => d4.Evolve(election.Case, new CallPublished(election.CallDay)));
        Assert.Throws<ArgumentException>("current", () => d4.Due(election.Case, election.Now));
    }

    [Fact]
    public void An_unknown_edition_and_days_before_the_first_are_told()
    {
        Assert.Contains("D1, D2, D3, D4", Assert.Throws<ArgumentException>("edition", () => Election.LifecycleOf("D9")).Message,
            StringComparison.Ordinal);
        Assert.Null(AkimElectionEditions.All.On(new LocalDate(2021, 6, 4)));
        Assert.Equal(new EditionId("D1"), AkimElectionEditions.All.On(new LocalDate(2021, 6, 5))!.Id);
        Assert.Null(AkimElectionEditions.All.On(LocalDate.MinIsoValue));
        Assert.Equal(new EditionId("D4"), AkimElectionEditions.All.On(LocalDate.MaxIsoValue)!.Id);
        Assert.Throws<ArgumentNullException>("law", () => AkimElectionLifecycle.Under(null!));
    }

    [Fact]
    public void Commands_about_nobody_are_not_made()
    {
        Assert.Throws<ArgumentNullException>("Unit", () => new RecordGround(null!, new Ground(GroundKind.TermEnds, default)));
        Assert.Throws<ArgumentNullException>("Ground", () => new RecordGround(Election.Village(), null!));
        Assert.Throws<ArgumentNullException>("Person", () => new NominateSelf(null!));
        Assert.Throws<ArgumentNullException>("Person", () => new NominateByParty(null!));
        Assert.Throws<ArgumentNullException>("Person", () => new NominateByHigherAkim(null!, true));
    }

    [Fact]
    public void Units_and_persons_name_what_is_wrong_with_them()
    {
        Assert.Throws<ArgumentException>("name", () => new Unit(" ", UnitKind.Village, "Asia/Almaty", 1));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Unit("Aul", (UnitKind)99, "Asia/Almaty", 1));
        Assert.Contains("Asia/Nowhere",
            Assert.Throws<ArgumentException>("zoneId", () => new Unit("Aul", UnitKind.Village, "Asia/Nowhere", 1)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("voters", () => new Unit("Aul", UnitKind.Village, "Asia/Almaty", 0));
        Assert.Throws<ArgumentOutOfRangeException>("voters", () => new Unit("Aul", UnitKind.Village, "Asia/Almaty", -1));
        Assert.Throws<ArgumentOutOfRangeException>("settlements", () => new Unit("Aul", UnitKind.Village, "Asia/Almaty", 1, 0));
        Assert.Throws<ArgumentException>("id", () => new Person("", "Anna", new LocalDate(1980, 1, 1)));
        Assert.Throws<ArgumentException>("name", () => new Person("anna", "", new LocalDate(1980, 1, 1)));
    }

    [Fact]
    public void The_calendar_plan_and_the_law_refuse_what_is_not_there()
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D4")].Law;
        var call = new ElectionCall(new LocalDate(2026, 8, 9), new LocalDate(2026, 9, 18), Election.MinimumWage);
        Assert.Throws<ArgumentNullException>("law", () => CalendarPlan.Of(null!, Election.Village(), call));
        Assert.Throws<ArgumentNullException>("unit", () => CalendarPlan.Of(law, null!, call));
        Assert.Throws<ArgumentNullException>("call", () => CalendarPlan.Of(law, Election.Village(), null!));
        Assert.Throws<ArgumentNullException>("unit", () => law.TermsFor(null!));
        Assert.Contains("D4", Assert.Throws<InvalidOperationException>(() => law.TermsFor(RaionUnit())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("language", () => CalendarPlan.Of(law, Election.Village(), call).ToText((Language)99));
    }

    [Fact]
    public void A_case_without_facts_says_what_it_waits_for()
    {
        AkimElection blank = new Election().Case;
        Assert.Null(blank.Unit);
        Assert.Null(blank.Schedule);
        Assert.Empty(Election.LifecycleOf("D2").Deadlines(blank));
    }

    [Theory]
    [MemberData(nameof(OutermostDays))]
    public void A_ground_on_an_outermost_day_is_refused(LocalDate day)
    {
        foreach (GroundKind kind in new[] { GroundKind.TermEnds, GroundKind.EarlyTermination })
        {
            new Election("D3")
                .RefusesOn(new RecordGround(Election.Village(), new Ground(kind, day)), Election.Commission, "ground.day", "113-1(1)");
        }
    }

    [Fact]
    public void An_undefined_ground_is_refused()
    {
        var election = new Election("D3");
        election.RefusesOn(
            new RecordGround(Election.Village(), new Ground((GroundKind)99, election.CallDay)), Election.Commission, "ground.known",
            "113-1(1)", found: "99");
    }

    [Fact]
    public void A_call_for_an_outermost_day_is_refused()
    {
        var election = new Election("D2");
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .RefusesOn(CallFor(LocalDate.MinIsoValue), Election.Commission, "call.day-ahead", "113-1(2)")
            .RefusesOn(CallFor(LocalDate.MaxIsoValue), Election.Commission, "call.hold-after-call", "113-1(3)");
    }

    [Theory]
    [MemberData(nameof(OutermostDays))]
    public void A_call_that_fixes_outermost_closes_is_refused(LocalDate day)
    {
        var election = new Election("D2");
        LocalDate vote = election.CallDay.PlusDays(40);
        LocalDateTime moment = day.At(day == LocalDate.MinIsoValue ? LocalTime.MinValue : LocalTime.MaxValue);
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .Refuses(
                new CallElection(vote, Election.MinimumWage, moment), Election.Commission,
                day == LocalDate.MinIsoValue ? "call.nomination-period" : "call.registration-period")
            .Refuses(new CallElection(vote, Election.MinimumWage, null, moment), Election.Commission, "call.registration-period");
    }

    [Theory]
    [MemberData(nameof(OutermostDays))]
    public void No_election_moves_to_an_outermost_day(LocalDate day)
    {
        Election few = new Election("D2").NominationIsOpen();
        few.Until(few.Case.Schedule!.NominationCloses)
            .Refuses(
                new ExtendNomination(day), Election.Commission,
                day == LocalDate.MinIsoValue ? ["extension.length"] : ["extension.length", "extension.within-registration"])
            .Until(few.Case.Schedule.RegistrationCloses)
            .RefusesOn(new PostponeElection(day), Election.Commission, "postponement.length", "113-7(1)");
        new Election("D4").Tied().RefusesOn(new CallRepeatVoting(day), Election.Commission, "repeat-voting.day", "113-9(2)");
        new Election("D2").Tied().RefusesOn(new CallRepeatElection(day), Election.Commission, "repeat-election.day", "113-9(3)");
    }

    [Theory]
    [MemberData(nameof(OutermostDays))]
    public void Nomination_does_not_open_again_until_an_outermost_day(LocalDate day)
    {
        Election waiting = new Election("D2").NominationIsOpen();
        waiting.Until(waiting.Case.Schedule!.RegistrationCloses).Given(new PostponeElection(waiting.Day.PlusDays(15)), Election.Commission);
        string[] codes = day == LocalDate.MinIsoValue ? ["terms.nomination-ahead"] : ["terms.campaign"];
        waiting.Refuses(new ReopenNomination(day.At(Noon), day.At(Noon)), Election.Commission, codes);

        Election again = new Election("D2").Tied();
        again.Given(new CallRepeatElection(again.Day.PlusDays(20)), Election.Commission)
            .Refuses(new OpenRepeatNomination(day.At(Noon), day.At(Noon)), Election.Commission, codes);
    }

    [Fact]
    public void No_hours_at_all_are_refused() => new Election("D2").InCampaign()
        .RefusesOn(new ChangeVotingHours(null!), Election.Commission, "hours.bounds", "38(1)", found: "—");

    [Fact]
    public void Negative_and_outermost_precincts_are_refused() => new Election("D2").VotingIsOver()
        .RefusesOn(new OrderRecount(int.MinValue), Election.Commission, "recount.protocol", "43(9)")
        .RefusesOn(new OrderRecount(int.MaxValue), Election.Commission, "recount.protocol", "43(9)");

    [Fact]
    public void A_candidate_of_nobody_is_refused_by_every_command_about_one()
    {
        Election election = new Election("D2").InCampaign();
        ICommand<AkimElection>[] commands =
        [
            new StartEligibilityCheck(default), new WithdrawCandidacy(default), new RecordDeath(default), new RefundFee(Id(-1)),
            new CancelRegistration(Id(int.MaxValue), RegistrationGround.Bribery, "bribes"),
        ];
        foreach (ICommand<AkimElection> command in commands)
        {
            var refused = Assert.IsType<Decision<AkimElection>.Refused>(election.When(command, Election.Commission));
            Assert.Contains(refused.Refusals, refusal => refusal.Code == "part.unknown");
        }
    }

    [Fact]
    public void An_undefined_ground_cancels_nothing() => new Election("D2").InCampaign()
        .RefusesOn(
            new CancelRegistration(Id(1), (RegistrationGround)99, "?"), Election.Commission, "ground.listed", "113-5(11)", found: "99");

    [Fact]
    public void Default_money_pays_no_fee() => new Election("D2").NominationIsOpen()
        .Given(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"))
        .RefusesOn(new PayFee(Id(1), default), Election.Citizen("anna"), "fee.amount", "113-5(2)", "exactly 70000 ₸", "0 ₸");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Signatures_are_counted_from_one(int signatures) => WithSheets()
        .RefusesOn(new HandInSignatures(Id(1), signatures), Election.Citizen("anna"), "sheets.count", "113-4(1)", "at least 1",
            Words.Of(signatures).English);

    [Theory]
    [InlineData(-1, 1, "from 0 to 5", "-1")]
    [InlineData(6, 1, "from 0 to 5", "6")]
    [InlineData(5, -1, "from 0 to 3", "-1")]
    [InlineData(5, 4, "from 0 to 3", "4")]
    public void A_check_finds_no_fewer_than_none_and_no_more_than_there_are(int valid, int settlements, string expected, string found) =>
        WithSheets()
        .Given(new HandInSignatures(Id(1), 5), Election.Citizen("anna"))
        .RefusesOn(
            new RecordSignatureCheck(Id(1), valid, settlements), Election.Commission, "signatures.figures", "113-4(8)", expected, found);

    [Fact]
    public void No_more_signatures_are_valid_than_there_are_voters() => WithSheets()
        .Given(new HandInSignatures(Id(1), 100_000_000), Election.Citizen("anna"))
        .RefusesOn(new RecordSignatureCheck(Id(1), 1_201), Election.Commission, "signatures.figures", "113-4(8)", "from 0 to 1200", "1201");

    [Fact]
    public void A_fact_of_an_unknown_candidate_is_an_error_that_names_him()
    {
        Election election = new Election("D2").InCampaign();
        var error = Assert.Throws<InvalidOperationException>(
            () => election.Lifecycle.Evolve(election.Case, new CandidateWithdrawn(election.CallDay, Id(9))));
        Assert.Contains("no candidate 9", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_cannot_follow_is_an_error_that_names_state_and_fact()
    {
        Election election = new Election("D2").Called();
        var error = Assert.Throws<InvalidOperationException>(
            () => election.Lifecycle.Evolve(election.Case, new PowersBegan(election.CallDay)));
        Assert.Contains("PowersBegan", error.Message, StringComparison.Ordinal);
        Assert.Contains("Called", error.Message, StringComparison.Ordinal);
    }

    private static Election WithSheets() => new Election("D2").NominationIsOpen()
        .Given(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"))
        .Given(new StartEligibilityCheck(Id(1)), Election.Commission)
        .Given(new RecordEligibility(Id(1), true), Election.Agency)
        .Given(new IssueSignatureSheets(Id(1)), Election.Commission);
}
