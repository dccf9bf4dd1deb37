using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class CandidateRegistrationTests
{
    private static readonly RegisterCandidate Register = new(First);

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void Who_has_everything_is_registered(string edition)
    {
        Election election = new Election(edition).NominationIsOpen().PartyCandidate("anna", "green").SelfCandidate("berik").Registered(1)
            .Registered(2);
        Assert.Equal(2, election.Case.Candidates.Registered);
        Assert.Equal(election.CallDay.PlusDays(1), election.Candidate(2).RegisteredOn);
    }

    [Theory]
    [InlineData("D1", "36(1)")]
    [InlineData("D2", "36-2")]
    [InlineData("D3", "36-2")]
    [InlineData("D4", "36-2")]
    public void The_age_is_twenty_five_on_election_day(string edition, string place)
    {
        BornOn(edition, election => election.Day.PlusYears(-25), (election, register) =>
            Assert.True(election.When(register, Election.Commission).IsAccepted));
        BornOn(edition, election => election.Day.PlusYears(-25).PlusDays(1), (election, register) =>
            election.RefusesAt(register, Election.Commission, ("registration.age", place)));
    }

    [Fact]
    public void A_host_may_reckon_the_age_on_the_day_of_registration()
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D2")].Law;
        law = law with { Policies = law.Policies with { AgeIsReckonedOnElectionDay = false } };
        Election election = new Election("D2", law).NominationIsOpen();
        Person turns25BeforeTheVote = new("anna", "Person anna", election.Day.PlusYears(-25));
        election.Given(new NominateByParty(turns25BeforeTheVote), Green).Eligible().Received(election.Receivable(NominationPath.Party))
            .Given(new PayFee(First, election.Fee()), Green)
            .RefusesAt(Register, Election.Commission, ("registration.age-today", "36-2"));
    }

    [Theory]
    [InlineData("D1", UnitKind.Village, "36(2)")]
    [InlineData("D2", UnitKind.Village, "36(2)")]
    [InlineData("D4", UnitKind.Village, "36(2)")]
    public void Nobody_is_elected_more_than_twice_in_a_row(string edition, UnitKind kind, string place)
    {
        Election election = new Election(edition).NominationIsOpen(new Unit("Sholak", kind, "Asia/Almaty", 1_200))
            .PartyCandidate("anna", "green")
            .RefusesAt(Register with { ElectedInARow = 2 }, Election.Commission, ("registration.terms-in-a-row", place))
            .RefusesAt(Register with { ElectedInARow = int.MaxValue }, Election.Commission, ("registration.terms-in-a-row", place))
            .RefusesAt(Register with { ElectedInARow = -1 }, Election.Commission, ("registration.terms-in-a-row", place));
        Assert.True(election.When(Register with { ElectedInARow = 1 }, Election.Commission).IsAccepted);
    }

    [Fact]
    public void At_raion_level_the_term_limit_stands_in_the_article_on_raion_akims() =>
        new Election("D3").NominationIsOpen(new Unit("Aktogay", UnitKind.Raion, "Asia/Almaty", 1_200)).PartyCandidate("anna", "green")
            .RefusesAt(Register with { ElectedInARow = 2 }, Election.Commission, ("registration.terms-in-a-row.raion", "32(1)"));

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void A_conviction_and_guilt_of_corruption_bar(string edition) =>
        new Election(edition).NominationIsOpen().PartyCandidate("anna", "green")
        .RefusesAt(Register with { HasUnspentConviction = true }, Election.Commission, ("registration.no-conviction", "4(4)1)"))
        .RefusesAt(Register with { HasCorruptionGuilt = true }, Election.Commission, ("registration.no-corruption", "4(4)2)"));

    [Fact]
    public void All_that_stands_against_a_self_nominee_is_said_at_once() =>
        new Election().NominationIsOpen().NominatedBySelf(born: 2000).Eligible()
        .Given(new IssueSignatureSheets(First), Election.Commission)
        .Given(new HandInSignatures(First, 12), Berik)
        .Given(new RecordSignatureCheck(First, 12), Election.Commission)
        .Received(CandidateDocuments.SpecialCheckPapers)
        .Given(new StartSpecialCheck(First), Election.Commission)
        .Given(new RecordSpecialCheck(First, false), Election.Security)
        .RefusesAt(
            new RegisterCandidate(First, ElectedInARow: 2, HasUnspentConviction: true, HasCorruptionGuilt: true), Election.Akimat,
            ("actor.role", "113-5(8)"),
            ("registration.documents", "113-5(6)"),
            ("registration.age", "36-2"),
            ("registration.special-check", "113-5(11)7)"),
            ("registration.terms-in-a-row", "36(2)"),
            ("registration.no-conviction", "4(4)1)"),
            ("registration.no-corruption", "4(4)2)"));

    [Fact]
    public void A_refusal_for_documents_names_those_that_are_missing()
    {
        Election election = new Election().NominationIsOpen().NominatedByParty().Eligible().Received(CandidateDocuments.Biography);
        var refused = Assert.IsType<Workflow.Decision<AkimElection>.Refused>(election.When(Register, Election.Commission));
        Assert.Equal(
            "missing: extract of minutes, statement of consent, certificate of declarations, proof of the fee, proof of party membership, "
                + "papers for the special check",
            Assert.Single(refused.Refusals).Found!.English);
    }

    [Fact]
    public void Nobody_is_registered_before_the_checks_or_twice() => new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(Register, Election.Commission, ("part.state", "113-5(8)"))
        .PartyCandidate("cecil", "blue").Registered(2)
        .RefusesAt(new RegisterCandidate(Second), Election.Commission, ("part.state", "113-5(8)"));

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void Registration_closes_at_eighteen_hours(string edition)
    {
        Election election = new Election(edition).NominationIsOpen().PartyCandidate("anna", "green").SelfCandidate("berik");
        election.Until(election.Case.Schedule!.RegistrationCloses - NodaTime.Duration.FromSeconds(1)).Registered(1)
            .Until(election.Case.Schedule.RegistrationCloses)
            .RefusesAt(new RegisterCandidate(Second), Election.Commission, ("registration.closes", "113-5(14)"));
        Assert.Equal(18, election.Case.Schedule.RegistrationCloses.InZone(election.Case.Zone).Hour);
    }

    [Fact]
    public void The_notice_of_candidates_follows_registration_once()
    {
        Election election = new Election().TwoRegistered()
            .RefusesAt(new PublishCandidates(), Election.Commission, ("registration.closes", "113-5(14)"));
        election.Until(election.Case.Schedule!.RegistrationCloses).Given(new PublishCandidates(), Election.Commission)
            .RefusesAt(new PublishCandidates(), Election.Commission, ("notice.once", "113-5(9)"));
    }

    private static void BornOn(string edition, Func<Election, NodaTime.LocalDate> born, Action<Election, RegisterCandidate> check)
    {
        Election election = new Election(edition).NominationIsOpen();
        election.Given(new NominateByParty(new Person("anna", "Person anna", born(election))), Green).Eligible()
            .Received(election.Receivable(NominationPath.Party))
            .Given(new PayFee(First, election.Fee()), Green);
        check(election, Register);
    }
}
