using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Direct;

/// <summary>The steps of a candidate, one by one, and refusals down to the place in the law.</summary>
internal static class CandidateActs
{
    internal static readonly CandidateId First = new(1);
    internal static readonly CandidateId Second = new(2);
    internal static readonly CandidateId Unknown = new(9);
    internal static readonly Actor Anna = Election.Citizen("anna");
    internal static readonly Actor Berik = Election.Citizen("berik");
    internal static readonly Actor Green = Election.Party("green");

    /// <summary>Everything that a commission can be handed, on any path.</summary>
    internal const CandidateDocuments ComeOfTheirOwn = CandidateDocuments.SignatureProtocol | CandidateDocuments.FeeReceipt;

    internal static Election NominatedByParty(this Election election, string id = "anna", string party = "green", int born = 1980) =>
        election.Given(new NominateByParty(Election.Someone(id, born)), Election.Party(party));

    internal static Election NominatedBySelf(this Election election, string id = "berik", int born = 1980) =>
        election.Given(new NominateSelf(Election.Someone(id, born)), Election.Citizen(id));

    internal static Election NominatedByAkim(this Election election, string id = "dana", bool assemblyAgrees = true) =>
        election.Given(new NominateByHigherAkim(Election.Someone(id), assemblyAgrees), Election.HigherAkim);

    /// <summary>Nomination extended to its last day, after what was nominated before.</summary>
    internal static Election Extended(this Election election)
    {
        LocalDate close = election.Case.Schedule!.NominationCloses.InZone(election.Case.Zone).Date;
        return election.Until(election.Case.Schedule.NominationCloses)
            .Given(new ExtendNomination(election.Law.Extension.Value.LastDay(close)), Election.Commission);
    }

    internal static Election Eligible(this Election election, int number = 1) => election
        .Given(new StartEligibilityCheck(new CandidateId(number)), Election.Commission)
        .Given(new RecordEligibility(new CandidateId(number), true), Election.Agency);

    /// <summary>The one self-nominee of an election, up to the check of his signatures.</summary>
    internal static Election HandedIn(this Election election, int signatures = 12) => election
        .NominatedBySelf().Eligible()
        .Given(new IssueSignatureSheets(First), Election.Commission)
        .Given(new HandInSignatures(First, signatures), Berik);

    internal static CandidateDocuments Receivable(this Election election, NominationPath path) =>
        election.Law.Documents[path].Value & ~ComeOfTheirOwn;

    internal static Election Received(this Election election, CandidateDocuments documents, int number = 1) =>
        election.Given(new ReceiveDocuments(new CandidateId(number), documents), Election.Commission);

    internal static Money Fee(this Election election) =>
        Election.MinimumWage.Times(election.Law.TermsFor(election.Case.Unit!).FeeInMinimumWages.Value);

    internal static Election Refused(
        this Election election, int number = 1, RegistrationGround ground = RegistrationGround.RequirementsNotMet) =>
        election.Given(new RefuseRegistration(new CandidateId(number), ground, "the circumstances"), Election.Commission);

    internal static Election Cancelled(
        this Election election, int number = 1, RegistrationGround ground = RegistrationGround.UseOfOffice) =>
        election.Given(new CancelRegistration(new CandidateId(number), ground, "the circumstances"), Election.Commission);

    /// <summary>A command that has to be refused for exactly these codes at exactly these places in the law.</summary>
    internal static Election RefusesAt(
        this Election election, ICommand<AkimElection> command, Actor actor, params (string Code, string Place)[] expected)
    {
        election.Refuses(command, actor, [.. expected.Select(each => each.Code)]);
        Assert.Equal(expected.Order(), election.Story.Refusals.Select(refusal => (refusal.Code, refusal.Basis.Place)).Order());
        return election;
    }
}
