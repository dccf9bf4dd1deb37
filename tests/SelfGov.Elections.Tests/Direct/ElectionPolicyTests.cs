using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>What the acts leave open, under both answers; each policy stands in docs/law/gaps.md by its name.</summary>
public sealed class ElectionPolicyTests
{
    [Theory]
    [InlineData(DayCounting.FullDaysBetween, 3)]
    [InlineData(DayCounting.Plain, 2)]
    public void The_last_day_to_drop_out_is_the_third_or_the_second_before_the_vote(DayCounting counting, int daysBefore)
    {
        Election election = Under("D2", new ElectionPolicies { LastDropDay = counting }).InCampaign();
        LocalDate last = election.Day.PlusDays(-daysBefore);
        var cancel = new CancelRegistration(Id(2), RegistrationGround.UseOfOffice, "office used");
        Assert.Equal(election.At(last.PlusDays(1), 0), election.Case.Schedule!.WithdrawalCloses);
        Assert.Equal(election.At(last.PlusDays(1), 0), election.Case.Schedule.CancellationCloses);
        election.Until(last, 23, 59).Given(new WithdrawCandidacy(Id(1)), Election.Citizen("anna"))
            .Until(last.PlusDays(1), 0)
            .RefusesOn(new WithdrawCandidacy(Id(2)), Election.Citizen("berik"), "withdrawal.closes", "113-6(1)")
            .RefusesOn(cancel, Election.Commission, "registration.settled", "113-5(12)");
    }

    [Theory]
    [InlineData("D2", DayCounting.FullDaysBetween, 24)]
    [InlineData("D2", DayCounting.Plain, 23)]
    [InlineData("D4", DayCounting.FullDaysBetween, 3)]
    [InlineData("D4", DayCounting.Plain, 2)]
    public void The_last_day_to_revoke_counts_from_registration_until_D4_and_then_from_the_vote(
        string edition, DayCounting counting, int daysBefore)
    {
        Election election = Under(edition, new ElectionPolicies { LastDropDay = counting }).NominationIsOpen()
            .PartyCandidate("anna", "green").PartyCandidate("berik", "blue").PartyCandidate("dana", "red")
            .Registered(1).Registered(2).Registered(3);
        LocalDate last = election.Day.PlusDays(-daysBefore);
        election.Until(last, 23, 59).Given(new RevokeNomination(Id(1)), Election.Party("green"))
            .Until(last.PlusDays(1), 0)
            .RefusesOn(new RevokeNomination(Id(2)), Election.Party("blue"), "revocation.closes", "113-6(2)");
    }

    [Theory]
    [InlineData("D1", true, false)]
    [InlineData("D1", false, false)]
    [InlineData("D2", true, false)]
    [InlineData("D2", false, true)]
    [InlineData("D4", true, false)]
    [InlineData("D4", false, true)]
    public void Where_the_constitutional_law_is_silent_the_assemblys_consent_is_a_choice(string edition, bool asked, bool accepted)
    {
        Election election = Under(edition, new ElectionPolicies { AssemblyAgreesToHigherAkimsNominee = asked }).NominationIsOpen();
        LocalDate closed = election.Case.Schedule!.NominationCloses.InZone(election.Case.Zone).Date;
        election.Until(election.Case.Schedule.NominationCloses).Given(new ExtendNomination(closed.PlusDays(3)), Election.Commission);
        var nominate = new NominateByHigherAkim(Election.Someone("akims"), AssemblyAgrees: false);
        if (accepted)
        {
            election.Given(nominate, Election.HigherAkim);
        }
        else
        {
            election.Refuses(nominate, Election.HigherAkim, "nomination.assembly");
        }
    }

    [Theory]
    [InlineData(true, new[] { 1, 2 })]
    [InlineData(false, new[] { 1, 2, 3 })]
    public void In_a_repeat_voting_stand_those_who_tied_or_all(bool onlyTied, int[] standing)
    {
        Election election = Under("D4", new ElectionPolicies { OnlyTiedCandidatesStandInRepeatVoting = onlyTied }).NominationIsOpen()
            .PartyCandidate("anna", "green").PartyCandidate("berik", "blue").PartyCandidate("dana", "red")
            .Registered(1).Registered(2).Registered(3)
            .VotersListed();
        election.Until(election.Case.Schedule!.VotingCloses)
            .Given(new FileProtocol(Three(1, 500)), Election.Precinct)
            .Given(new FileProtocol(Three(2, 700)), Election.Precinct)
            .Given(new EstablishResults(), Election.Commission)
            .Given(new CallRepeatVoting(election.Day.PlusDays(14)), Election.Commission);
        Assert.Equal(standing, election.Case.OnBallot.Select(candidate => candidate.Id.Number));
        Assert.Equal(standing.Length, election.Case.Contenders);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_second_postponement_is_a_choice(bool allowed)
    {
        Election election = Under("D2", new ElectionPolicies { MayBePostponedAgain = allowed }).NominationIsOpen();
        election.Until(election.Case.Schedule!.RegistrationCloses)
            .Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission);
        LocalDateTime close = election.Day.PlusDays(-5).At(new LocalTime(18, 0));
        election.Given(new ReopenNomination(close, close), Election.Commission).Until(election.Case.Schedule.RegistrationCloses);
        var again = new PostponeElection(election.Day.PlusDays(15));
        if (allowed)
        {
            election.Given(again, Election.Commission).StandsIn(ElectionState.Postponed);
        }
        else
        {
            election.RefusesOn(again, Election.Commission, "postponement.again", "113-7(1)");
        }
    }

    [Theory]
    [InlineData("D2", 1)]
    [InlineData("D4", 2)]
    public void A_late_call_is_refused_or_only_overdue(string edition, int months)
    {
        Election strict = Under(edition, new ElectionPolicies { LateCallIsRefused = true });
        LocalDate late = strict.CallDay.PlusMonths(months).PlusDays(1);
        strict.Ground(GroundKind.EarlyTermination, strict.CallDay).Until(late, 9)
            .RefusesOn(CallFor(late.PlusDays(40)), Election.Commission, "call.after-vacancy", "113-1(3)");

        Election lenient = Under(edition, new ElectionPolicies());
        lenient.Ground(GroundKind.EarlyTermination, lenient.CallDay);
        var deadline = Assert.Single(lenient.Lifecycle.Deadlines(lenient.Case));
        Assert.Equal(Workflow.DeadlineKind.Duty, deadline.Kind);
        Assert.Equal(lenient.At(late, 0), deadline.At);
        lenient.Until(late, 9).Given(CallFor(late.PlusDays(40)), Election.Commission).StandsIn(ElectionState.Called);
    }

    [Theory]
    [InlineData(true, 0, null)]
    [InlineData(true, 1, "registration.age")]
    [InlineData(false, 0, "registration.age-today")]
    public void The_age_is_reckoned_on_election_day_or_on_the_day_of_registration(bool onElectionDay, int daysTooYoung, string? refusedBy)
    {
        Election election = Under("D2", new ElectionPolicies { AgeIsReckonedOnElectionDay = onElectionDay }).NominationIsOpen()
            .PartyCandidate("anna", "green", born: BirthdayOn25(daysTooYoung));
        if (refusedBy is null)
        {
            election.Registered(1);
        }
        else
        {
            election.RefusesOn(new RegisterCandidate(Id(1)), Election.Commission, refusedBy, "36-2", "at least 25", "24");
        }
    }

    [Fact]
    public void Every_policy_is_named_in_the_list_of_gaps()
    {
        string gaps = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gaps.md"));
        Assert.All(
            typeof(ElectionPolicies).GetProperties().Select(property => property.Name),
            name => Assert.Contains($"`ElectionPolicies.{name}`", gaps, StringComparison.Ordinal));
    }

    private static LocalDate BirthdayOn25(int daysTooYoung) => new Election("D2").Called().Day.PlusYears(-25).PlusDays(daysTooYoung);

    private static Election Under(string edition, ElectionPolicies policies) =>
        new(edition, AkimElectionEditions.All[new EditionId(edition)].Law with { Policies = policies });

    private static PrecinctProtocol Three(int precinct, int voters) => Election.Protocol(precinct, voters, 0, 0) with
    {
        BallotsIssued = 98,
        BallotsCancelled = voters - 98,
        BallotsFound = 98,
        Votes = [new(Id(1), 40), new(Id(2), 40), new(Id(3), 10)],
    };
}
