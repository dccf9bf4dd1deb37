using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class NominationByPathTests
{
    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void A_party_a_citizen_and_the_higher_akim_nominate(string edition)
    {
        Election party = new Election(edition).NominationIsOpen().NominatedByParty();
        Assert.Equal((CandidateState.Nominated, NominationPath.Party, "green"), StateOf(party));

        Election self = new Election(edition).NominationIsOpen().NominatedBySelf();
        Assert.Equal((CandidateState.Nominated, NominationPath.Self, null), StateOf(self));

        Election akim = new Election(edition).NominationIsOpen().Extended().NominatedByAkim();
        Assert.Equal((CandidateState.Nominated, NominationPath.HigherAkim, null), StateOf(akim));
    }

    [Fact]
    public void A_party_nominates_one_candidate() => new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(new NominateByParty(Election.Someone("cecil")), Green, ("nomination.one-per-party", "113-3(1)"))
        .NominatedByParty("cecil", "blue");

    [Fact]
    public void A_party_nominates_anew_when_its_candidate_is_gone() => new Election().NominationIsOpen().NominatedByParty()
        .Given(new RevokeNomination(First), Green)
        .NominatedByParty("cecil");

    [Fact]
    public void A_citizen_nominates_himself_only() => new Election().NominationIsOpen()
        .RefusesAt(new NominateSelf(Election.Someone("anna")), Berik, ("nomination.oneself", "113-3(1)"));

    [Fact]
    public void Nobody_is_nominated_twice() => new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(new NominateSelf(Election.Someone("anna")), Anna, ("nomination.once", "113-3(4)"))
        .RefusesAt(new NominateByParty(Election.Someone("anna")), Election.Party("blue"), ("nomination.once", "113-3(4)"));

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void Nobody_stands_in_two_districts(string edition) => new Election(edition).NominationIsOpen()
        .RefusesAt(
            new NominateSelf(Election.Someone("berik"), new OtherCandidacies(InAnotherDistrict: true)), Berik,
            ("nomination.one-district", "113-3(4)"));

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    public void Before_2026_who_stands_for_the_maslikhat_may_stand_for_akim(string edition)
    {
        Election election = new Election(edition).NominationIsOpen()
            .Given(new NominateSelf(Election.Someone("berik"), new OtherCandidacies(ForMaslikhat: true)), Berik);
        Assert.Equal(1, election.Case.Candidates.Standing);
    }

    [Fact]
    public void Since_2026_nobody_stands_for_maslikhat_and_akim_at_once() => new Election("D4").NominationIsOpen()
        .RefusesAt(new NominateSelf(Election.Someone("berik"), new OtherCandidacies(ForMaslikhat: true)), Berik,
            ("nomination.not-maslikhat", "113-3(4)"))
        .RefusesAt(
            new NominateByParty(Election.Someone("anna"), new OtherCandidacies(true, true)), Green,
            ("nomination.not-maslikhat", "113-3(4)"), ("nomination.one-district", "113-3(4)"));

    [Fact]
    public void Nomination_ends_at_the_minute_it_closes()
    {
        Election election = new Election().NominationIsOpen();
        election.Until(election.At(new NodaTime.LocalDate(2023, 8, 23), 17, 59)).NominatedBySelf();
        Assert.Single(election.Case.Candidates);
        election.Until(election.At(new NodaTime.LocalDate(2023, 8, 23), 18))
            .RefusesAt(new NominateByParty(Election.Someone("anna")), Green, ("nomination.closes", "113-3(5)"));
    }

    [Fact]
    public void Nomination_is_over_once_registration_only_goes_on() =>
        new Election().NominationIsOpen().NominatedByParty().NominatedBySelf()
        .Until(new NodaTime.LocalDate(2023, 8, 23), 18)
        .RefusesAt(new NominateByParty(Election.Someone("cecil")), Election.Party("blue"), ("case.state", "113-3(1)"));

    [Fact]
    public void Each_path_has_its_own_nominator() => new Election().NominationIsOpen()
        .RefusesAt(new NominateByParty(Election.Someone("berik")), Berik, ("actor.role", "113-3(1)"))
        .RefusesAt(new NominateSelf(Election.Someone("green")), Green, ("actor.role", "113-3(1)"))
        .RefusesAt(new NominateByHigherAkim(Election.Someone("berik"), true), Berik, ("actor.role", "113-3(6)"),
            ("nomination.akim-quota", "113-3(6)"));

    [Fact]
    public void The_higher_akim_does_not_nominate_before_the_extension() => new Election().NominationIsOpen()
        .RefusesAt(new NominateByHigherAkim(Election.Someone("dana"), true), Election.HigherAkim, ("nomination.akim-quota", "113-3(6)"));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    public void The_higher_akim_nominates_as_many_as_lack_to_two(int nominated, int quota)
    {
        Election election = new Election().NominationIsOpen();
        if (nominated == 1)
        {
            election.NominatedBySelf();
        }

        election.Extended();
        for (int i = 0; i < quota; i++)
        {
            election.NominatedByAkim("dana" + i);
        }

        election.RefusesAt(
            new NominateByHigherAkim(Election.Someone("extra"), true), Election.HigherAkim, ("nomination.akim-quota", "113-3(6)"));
    }

    [Theory]
    [InlineData("D1", "113-3(6)")]
    [InlineData("D2", "39-3(3)4-3)")]
    [InlineData("D3", "39-3(3)4-3)")]
    [InlineData("D4", "39-3(3)4-3)")]
    public void The_higher_akim_nominates_with_the_consent_of_the_assembly(string edition, string place) =>
        new Election(edition).NominationIsOpen().Extended()
        .RefusesAt(
            new NominateByHigherAkim(Election.Someone("dana"), AssemblyAgrees: false), Election.HigherAkim, ("nomination.assembly", place));

    [Fact]
    public void A_raion_has_no_assembly_to_ask()
    {
        var raion = new Unit("Aktogay", UnitKind.Raion, "Asia/Almaty", 12_000);
        Election election = new Election("D3").NominationIsOpen(raion).Extended().NominatedByAkim(assemblyAgrees: false);
        Assert.Equal(NominationPath.HigherAkim, election.Candidate(1).Path);
    }

    [Fact]
    public void A_host_may_read_the_constitutional_law_as_not_asking_the_assembly_but_not_against_its_words()
    {
        var policies = new ElectionPolicies { AssemblyAgreesToHigherAkimsNominee = false };
        AkimElectionLaw LawOf(string edition) => AkimElectionEditions.All[new EditionId(edition)].Law with { Policies = policies };
        Election silent = new Election("D2", LawOf("D2")).NominationIsOpen().Extended().NominatedByAkim(assemblyAgrees: false);
        Assert.Single(silent.Case.Candidates);
        new Election("D1", LawOf("D1")).NominationIsOpen().Extended()
            .RefusesAt(new NominateByHigherAkim(Election.Someone("dana"), false), Election.HigherAkim, ("nomination.assembly", "113-3(6)"));
    }

    private static (CandidateState State, NominationPath Path, string? Party) StateOf(Election election) =>
        (election.Candidate(1).State, election.Candidate(1).Path, election.Candidate(1).Party);
}
