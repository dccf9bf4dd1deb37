using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

/// <summary>Ballots, certificates and posted protocols: articles 37, 43(8), 46(3), 113-5(10).</summary>
public sealed class BallotPaperTests
{
    private static readonly ApproveBallot Both = new([First, Second], HasAgainstAll: true, IsInBothLanguages: true);

    private static Election Approved(string edition = "D4") => Campaign(edition).Given(Both, Election.Commission);

    private static Election Campaign(string edition = "D4") => new Election(edition).InCampaign().VotersListed();

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void The_text_names_every_candidate_in_alphabetical_order_and_the_line_against_all(string edition) => Campaign(edition)
        .RefusesAt(Both with { Order = [First] }, Election.Commission, ("ballot.candidates", "37(1)"))
        .RefusesAt(Both with { Order = [First, First] }, Election.Commission, ("ballot.candidates", "37(1)"))
        .RefusesAt(Both with { Order = default }, Election.Commission, ("ballot.candidates", "37(1)"))
        .RefusesAt(Both with { Order = [First, Unknown] }, Election.Commission, ("ballot.candidates", "37(1)"))
        .RefusesAt(Both with { Order = [Second, First] }, Election.Commission, ("ballot.order", "37(1)"))
        .RefusesAt(Both with { HasAgainstAll = false }, Election.Commission, ("ballot.against-all", "37(1)"))
        .RefusesAt(Both with { IsInBothLanguages = false }, Election.Commission, ("ballot.languages", "37(2)"))
        .Given(Both, Election.Commission)
        .RefusesAt(Both, Election.Commission, ("ballot.changed", "37(1-1)"));

    /// <summary>The Kazakh alphabet is not the order of code points: ә stands after а, қ after к, ң after н, і before ь.</summary>
    [Theory]
    [InlineData("Абай Әлия Бекзат")]
    [InlineData("Ғани Дана Ербол Ёлкин Жанар")]
    [InlineData("Ибраев Қанат Лаура")]
    [InlineData("Камал Қанат Лаура")]
    [InlineData("Нұрлан Ңабат Олжас Өмір Пана")]
    [InlineData("Серік Тимур Улан Ұлан Үміт Фарида Хасен Һарун Цой")]
    [InlineData("Шолпан Ынтымақ Ілияс Эльмира Юлия Яна")]
    [InlineData("Али Алия алма")]
    [InlineData("Ян Adam")]
    public void The_order_is_that_of_the_Kazakh_alphabet(string names)
    {
        string[] sorted = names.Split(' ');
        Assert.Equal(sorted, sorted.Reverse().Order(KazakhOrder.Instance));
        Assert.Equal(0, KazakhOrder.Instance.Compare("ӘЛИЯ", "әлия"));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(100, 101)]
    [InlineData(101, 103)]
    [InlineData(3_000, 3_030)]
    public void There_are_as_many_ballots_as_voters_and_one_per_cent_rounded_up(int voters, int ballots) =>
        Assert.Equal(ballots, BallotTerms.Since2021.For(voters));

    [Fact]
    public void Ballots_are_ordered_for_the_text_that_stands()
    {
        Campaign().RefusesAt(new OrderBallots(1_212), Election.Commission, ("ballots.text", "37(1)"));
        Approved()
            .RefusesAt(new OrderBallots(1_211), Election.Commission, ("ballots.number", "37(2)"))
            .RefusesAt(new OrderBallots(1_213), Election.Commission, ("ballots.number", "37(2)"))
            .Given(new OrderBallots(1_212), Election.Commission)
            .RefusesAt(new OrderBallots(1_212), Election.Commission, ("ballots.text", "37(1)"));
    }

    [Fact]
    public void Without_lists_the_voters_of_the_district_count()
    {
        Election election = new Election("D4").InCampaign().Given(Both, Election.Commission);
        int voters = election.Case.Unit!.Voters;
        election.Given(new OrderBallots((int)BallotTerms.Since2021.For(voters)), Election.Commission);
    }

    [Fact]
    public void Ballots_are_delivered_with_three_full_days_before_the_vote_at_most_and_one_at_least()
    {
        Election election = Approved().Given(new OrderBallots(1_212), Election.Commission);
        LocalDate day = election.Case.Schedule!.Day;
        Instant due = day.PlusDays(-1).AtStartOfDayInZone(election.Case.Zone).ToInstant();
        Assert.Contains(
            election.Story.Lifecycle.Deadlines(election.Case), each => each.Code == "delivery.due" && each.At == due);
        election.Until(day.PlusDays(-5), 23)
            .RefusesAt(new DeliverBallots(1, 505), Election.Commission, ("delivery.opens", "37(3)"))
            .Until(day.PlusDays(-4), 0)
            .RefusesAt(new DeliverBallots(3, 505), Election.Commission, ("delivery.precinct", "37(3)"))
            .RefusesAt(new DeliverBallots(1, 504), Election.Commission, ("delivery.number", "37(3)"))
            .Given(new DeliverBallots(1, 505), Election.Commission)
            .RefusesAt(new DeliverBallots(1, 505), Election.Commission, ("delivery.precinct", "37(3)"))
            .Given(new DeliverBallots(2, 707), Election.Commission);
        Assert.DoesNotContain(election.Story.Lifecycle.Deadlines(election.Case), each => each.Code == "delivery.due");
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void A_withdrawal_changes_the_text_and_the_ballots_are_ordered_anew()
    {
        Election election = new Election("D4").NominationIsOpen().PartyCandidate("anna", "green").SelfCandidate("berik")
            .PartyCandidate("cecil", "blue").Registered(1).Registered(2).Registered(3);
        election.Until(election.Case.Schedule!.RegistrationCloses).VotersListed()
            .Given(Both with { Order = [First, Second, new CandidateId(3)] }, Election.Commission)
            .Given(new OrderBallots(1_212), Election.Commission)
            .Given(new WithdrawCandidacy(new CandidateId(3)), Election.Citizen("cecil"));
        Assert.Equal(1_212, election.Case.Ballots!.Ordered);
        election.Given(Both, Election.Commission);
        Assert.Null(election.Case.Ballots!.Ordered);
        LocalDate day = election.Case.Schedule!.Day;
        election.Until(day.PlusDays(-2), 9)
            .RefusesAt(new DeliverBallots(1, 505), Election.Commission, ("delivery.ordered", "37(3)"))
            .Given(new OrderBallots(1_212), Election.Commission)
            .Given(new DeliverBallots(1, 505), Election.Commission);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void The_copy_of_a_protocol_stays_two_days()
    {
        Election election = new Election("D4").VotingIsOver()
            .RefusesAt(new PostProtocol(1), Election.Precinct, ("posting.protocol", "43(8)"))
            .Given(new FileProtocol(Election.Protocol(1, 500, 200, 100)), Election.Precinct)
            .Given(new PostProtocol(1), Election.Precinct)
            .RefusesAt(new PostProtocol(1), Election.Precinct, ("posting.protocol", "43(8)"))
            .RefusesAt(new TakeDownProtocol(2), Election.Precinct, ("posting.posted", "43(8)"));
        LocalDate day = election.Case.Schedule!.Day;
        Refusal early = election.Story.RefusedBy(new TakeDownProtocol(1), Election.Precinct, "posting.time");
        Assert.Equal(day.PlusDays(3).AtStartOfDayInZone(election.Case.Zone).ToInstant(), early.Earliest);
        election.Until(day.PlusDays(3), 0).Given(new TakeDownProtocol(1), Election.Precinct)
            .RefusesAt(new TakeDownProtocol(1), Election.Precinct, ("posting.posted", "43(8)"));
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void The_copy_of_a_new_protocol_is_posted_after_a_recount()
    {
        Election election = new Election("D4").VotingIsOver()
            .Given(new FileProtocol(Election.Protocol(1, 500, 200, 100)), Election.Precinct)
            .Given(new PostProtocol(1), Election.Precinct)
            .Given(new OrderRecount(1), Election.Commission)
            .Given(new FileProtocol(Election.Protocol(1, 500, 199, 101)), Election.Precinct)
            .Given(new PostProtocol(1), Election.Precinct);
        Assert.Equal(new PostedProtocol(1, election.Day), Assert.Single(election.Case.Ballots!.Posted));
    }

    [Fact]
    public void Ballots_are_those_of_the_list_as_it_stands_and_the_protocol_has_what_was_delivered()
    {
        Election election = new Election("D4").InCampaign()
            .Given(new HandOverVoterList(1, 400), Election.Akimat)
            .Given(new ChangeVoterList(1, VoterListReason.VoterRequest, Added: 3, Removed: 1), Election.Precinct)
            .Given(Both, Election.Commission)
            .RefusesAt(new OrderBallots(404), Election.Commission, ("ballots.number", "37(2)"))
            .Given(new OrderBallots(407), Election.Commission);
        election.Until(election.Day.PlusDays(-3), 9)
            .RefusesAt(new DeliverBallots(1, 404), Election.Commission, ("delivery.number", "37(3)"))
            .Given(new DeliverBallots(1, 407), Election.Commission)
            .Until(election.Day, 20)
            .RefusesAt(
                new FileProtocol(Election.Protocol(1, 402, 200, 100)), Election.Precinct, ("protocol.delivered", "43(4-1)4)"));
    }

    [Fact]
    public void Certificates_are_given_once_to_the_registered_and_after_publication_to_the_akim()
    {
        Election election = new Election("D4").TwoRegistered()
            .Given(new IssueCandidateCertificate(First), Election.Commission)
            .RefusesAt(new IssueCandidateCertificate(First), Election.Commission, ("certificate.once", "113-5(10)"));
        Assert.NotNull(election.Candidate(1).CertifiedOn);
        election.Story.ReplaysToItself();
        Election elected = new Election("D4").Established().Given(new GiveUpDuties(), Anna).Given(new RegisterAkim(), Election.Commission)
            .RefusesAt(new IssueAkimCertificate(), Election.Commission, ("certificate.published", "46(3)2)"))
            .Given(new PublishResults(), Election.Commission)
            .Given(new IssueAkimCertificate(), Election.Commission)
            .RefusesAt(new IssueAkimCertificate(), Election.Commission, ("certificate.akim-once", "46(3)2)"));
        elected.Story.ReplaysToItself();
    }

    [Fact]
    public void A_host_that_leaves_them_out_sees_no_deadline_of_theirs()
    {
        Election election = Campaign();
        Assert.Null(election.Case.Ballots);
        Assert.DoesNotContain(
            election.Story.Lifecycle.Deadlines(election.Case), each => each.Code.StartsWith("delivery.due", StringComparison.Ordinal));
    }

    [Fact]
    public void The_election_names_the_case_of_a_commission_that_stands()
    {
        Election election = new Election("D4").Called();
        Story<ElectionCommission> commission = Stories.Of(
                CommissionLifecycle.Under(CommissionEditions.All[new EditionId("EC4")].Law), CommissionLifecycle.Procedure.Facts)
            .Until(election.Story.Now - Duration.FromDays(30))
            .Accepts(
                new EstablishCommission(new Locality("351", "Test raion", "Asia/Almaty", 9_000), CommissionKind.Raion, 7),
                Roles.CentralCommission);
        var forming = new NameCommission(commission.Entry(CommissionLifecycle.Procedure));
        election.RefusesAt(forming, Election.Commission, ("commission.standing", "10(3)"));
        for (int number = 1; number <= 7; number++)
        {
            commission.Accepts(
                new ElectMember($"m{number}", $"Member {number}", MemberProposer.Party, $"party-{number}", true, []), Roles.Maslikhat);
        }

        var formed = new NameCommission(commission.Entry(CommissionLifecycle.Procedure));
        election.RefusesAt(
                new NameCommission(new(formed.Commission!.Kind, "another", formed.Commission.Entry)), Election.Commission,
                ("commission.proved", "10(3)"))
            .RefusesAt(new NameCommission(), Election.Commission, ("commission.given", "10(3)"))
            .Given(formed, Election.Commission);
        Assert.Equal("election-commission", election.Case.Commission!.Kind);
        election.Story.ReplaysToItself();
        var paper = new NameCommission(Paper: new("Maslikhat", "12", new LocalDate(2023, 1, 20)));
        Election stated = new Election("D4").Called().Given(paper, Election.Commission);
        Assert.Equal("12", stated.Case.CommissionPaper!.Number);
        var law = AkimElectionEditions.All[new EditionId("D4")].Law;
        law = law with { Policies = law.Policies with { PapersAreAccepted = false } };
        Decision<AkimElection> strict = AkimElectionLifecycle.Under(law).Decide(
            stated.Case, paper, new Context(stated.Story.Now, Election.Commission));
        Assert.Equal(["commission.paper"], ((Decision<AkimElection>.Refused)strict).Refusals.Select(refusal => refusal.Code));
    }
}
