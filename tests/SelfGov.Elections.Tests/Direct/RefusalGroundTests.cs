using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

public sealed class RefusalGroundTests
{
    /// <summary>
    /// Art. 113-5(11) and the places it refers to, written out once more: the place, and whether it refuses or only cancels.
    /// </summary>
    private static readonly Dictionary<RegistrationGround, (string? D1, string? Later, bool RefusesInD1, bool RefusesLater)> Listed = new()
    {
        [RegistrationGround.NominationBreach] = ("113-5(11)1)", "113-5(11)1)", true, true),
        [RegistrationGround.RequirementsNotMet] = ("113-5(11)2)", "113-5(11)2)", true, true),
        [RegistrationGround.UseOfOffice] = ("113-5(11)3)", "113-5(11)3)", true, true),
        [RegistrationGround.EarlyCampaigning] = ("113-5(11)4)", "113-5(11)4)", true, true),
        [RegistrationGround.CampaigningInSilence] = ("113-5(11)4)", null, true, false),
        [RegistrationGround.FalseStatements] = ("113-5(11)5)", "113-5(11)5)", true, true),
        [RegistrationGround.Bribery] = ("113-5(11)6)", "113-5(11)6)", true, true),
        [RegistrationGround.FalseDeclaration] = ("113-5(11)7)", "113-5(11)", true, false),
        [RegistrationGround.SpecialCheckNegative] = ("113-5(11)8)", "113-5(11)7)", true, true),
        [RegistrationGround.ImproperCampaigning] = ("27(9)", "27(9)", false, false),
        [RegistrationGround.UnlawfulProgramme] = ("29", "29", true, true),
        [RegistrationGround.RepeatedBreach] = ("50(4)", "50(4)", false, false),
    };

    public static TheoryData<string, RegistrationGround> EachGround()
    {
        var each = new TheoryData<string, RegistrationGround>();
        foreach (string edition in new[] { "D1", "D2", "D3", "D4" })
        {
            foreach (RegistrationGround ground in Enum.GetValues<RegistrationGround>())
            {
                each.Add(edition, ground);
            }
        }

        return each;
    }

    [Theory, MemberData(nameof(EachGround))]
    public void A_ground_stands_where_the_edition_lists_it(string edition, RegistrationGround ground)
    {
        (string? place, bool refuses) = Rule(edition, ground);
        RegistrationGroundRule? rule =
            AkimElectionEditions.All[new(edition)].Law.RegistrationGrounds.SingleOrDefault(rule => rule.Ground == ground);
        Assert.Equal(place, rule?.Basis.Place);
        Assert.Equal((refuses, place is not null), (rule?.Refuses ?? false, rule?.Cancels ?? false));
    }

    [Theory, MemberData(nameof(EachGround))]
    public void Registration_is_refused_on_the_grounds_for_it_and_on_no_other(string edition, RegistrationGround ground)
    {
        Election election = new Election(edition).NominationIsOpen().NominatedByParty().Received(CandidateDocuments.SpecialCheckPapers)
            .Given(new StartSpecialCheck(First), Election.Commission)
            .Given(new RecordSpecialCheck(First, false), Election.Security)
            .Given(new WarnCandidate(First, "the first breach"), Election.Commission);
        var refuse = new RefuseRegistration(First, ground, "the circumstances");

        // Declarations are checked after registration only (art. 113-5(3)), so no refusal can rest on them even where the first edition
        // lists it.
        string[] unmet = !Rule(edition, ground).Refuses && ground == RegistrationGround.FalseDeclaration
            ? ["ground.listed", "ground.recorded"]
            : ground == RegistrationGround.FalseDeclaration ? ["ground.recorded"]
            : Rule(edition, ground).Refuses ? []
            : ["ground.listed"];
        if (unmet.Length > 0)
        {
            election.RefusesAt(refuse, Election.Commission, [.. unmet.Select(code => (code, "113-5(11)"))]);
            return;
        }

        election.Given(refuse, Election.Commission);
        Assert.Equal((CandidateState.Refused, false), (election.Candidate(1).State, election.Candidate(1).WasCancelled));
    }

    [Theory, MemberData(nameof(EachGround))]
    public void A_registration_is_cancelled_on_every_listed_ground_and_on_no_other(string edition, RegistrationGround ground)
    {
        Election election = new Election(edition).TwoRegistered()
            .Given(new StartSpecialCheck(First), Election.Commission)
            .Given(new RecordSpecialCheck(First, false), Election.Security)
            .Given(new RecordDeclarationCheck(First, false), Election.Revenue)
            .Given(new WarnCandidate(First, "the first breach"), Election.Commission);
        var cancel = new CancelRegistration(First, ground, "the circumstances");
        if (Rule(edition, ground).Place is null)
        {
            election.RefusesAt(cancel, Election.Commission, ("ground.listed", "113-5(11)"));
            return;
        }

        election.Given(cancel, Election.Commission);
        Assert.Equal((CandidateState.Cancelled, true), (election.Candidate(1).State, election.Candidate(1).WasCancelled));
    }

    [Fact]
    public void A_ground_that_rests_on_a_record_needs_it() => new Election().TwoRegistered()
        .RefusesAt(new CancelRegistration(First, RegistrationGround.SpecialCheckNegative, "x"), Election.Commission,
            ("ground.recorded", "113-5(11)"))
        .RefusesAt(
            new CancelRegistration(First, RegistrationGround.FalseDeclaration, "x"), Election.Commission, ("ground.recorded", "113-5(11)"))
        .RefusesAt(
            new CancelRegistration(First, RegistrationGround.RepeatedBreach, "x"), Election.Commission, ("ground.recorded", "113-5(11)"));

    [Fact]
    public void A_repeated_breach_cancels_after_a_warning_only()
    {
        Election election = new Election().InCampaign()
            .RefusesAt(new CancelRegistration(First, RegistrationGround.RepeatedBreach, "again"), Election.Commission,
                ("ground.recorded", "113-5(11)"))
            .RefusesAt(new WarnCandidate(First, " "), Election.Commission, ("warning.reason", "50(4)"))
            .RefusesAt(new WarnCandidate(First, "posters"), Berik, ("actor.role", "50(4)"))
            .Given(new WarnCandidate(First, "posters"), Election.Commission);
        Assert.Equal((CandidateState.OnBallot, 1), (election.Candidate(1).State, election.Candidate(1).Warnings));
        election.Cancelled(1, RegistrationGround.RepeatedBreach);
        Assert.Equal(CandidateState.Cancelled, election.Candidate(1).State);
        election.RefusesAt(new WarnCandidate(First, "posters"), Election.Commission, ("part.state", "50(4)"));
    }

    [Fact]
    public void A_decision_states_its_circumstances_and_an_undefined_ground_is_listed_nowhere() =>
        new Election().NominationIsOpen().NominatedByParty()
        .RefusesAt(new RefuseRegistration(First, RegistrationGround.UseOfOffice, " "), Election.Commission, ("ground.reason", "113-5(11)"))
        .RefusesAt(
            new RefuseRegistration(First, (RegistrationGround)99, string.Empty), Election.Commission,
            ("ground.listed", "113-5(11)"), ("ground.reason", "113-5(11)"));

    [Fact]
    public void Who_is_registered_is_cancelled_and_who_is_not_is_refused() =>
        new Election().TwoRegistered().NominatedByParty("cecil", "blue")
        .RefusesAt(new RefuseRegistration(First, RegistrationGround.UseOfOffice, "x"), Election.Commission, ("part.state", "113-5(11)"))
        .RefusesAt(new CancelRegistration(new CandidateId(3), RegistrationGround.UseOfOffice, "x"), Election.Commission,
            ("part.state", "113-5(11)"))
        .RefusesAt(new CancelRegistration(First, RegistrationGround.UseOfOffice, "x"), Election.Oblast, ("actor.role", "113-5(11)"));

    [Theory, MemberData(nameof(EditionNames.All), MemberType = typeof(EditionNames))]
    public void Nothing_is_cancelled_within_two_days_before_the_vote(string edition)
    {
        Election election = new Election(edition).InCampaign();
        var cancel = new CancelRegistration(First, RegistrationGround.Bribery, "the circumstances");
        Assert.True(election.Until(election.Day.PlusDays(-3), 23, 59).When(cancel, Election.Commission).IsAccepted);
        election.Until(election.Day.PlusDays(-2), 0).RefusesAt(cancel, Election.Commission, ("registration.settled", "113-5(12)"));
    }

    private static (string? Place, bool Refuses) Rule(string edition, RegistrationGround ground) =>
        edition == "D1" ? (Listed[ground].D1, Listed[ground].RefusesInD1) : (Listed[ground].Later, Listed[ground].RefusesLater);
}
