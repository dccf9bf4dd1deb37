using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>An election under test: given facts by commands, when a command, then facts or refusals.</summary>
internal sealed class Election
{
    internal static readonly Money MinimumWage = new(70_000);
    internal static readonly Actor Commission = new("commission", Roles.TerritorialCommission);
    internal static readonly Actor Precinct = new("precinct-1", Roles.PrecinctCommission);
    internal static readonly Actor Oblast = new("oblast", Roles.OblastCommission);
    internal static readonly Actor Akimat = new("akimat", Roles.LocalExecutive);
    internal static readonly Actor HigherAkim = new("raion-akim", Roles.HigherAkim);
    internal static readonly Actor Agency = new("agency", Roles.CivilServiceAgency);
    internal static readonly Actor Security = new("security", Roles.NationalSecurity);
    internal static readonly Actor Revenue = new("revenue", Roles.RevenueBody);

    internal Election(string edition = "D2", AkimElectionLaw? law = null, LocalDate? from = null)
    {
        Lifecycle = law is null ? LifecycleOf(edition) : AkimElectionLifecycle.Under(law);
        Law = law ?? AkimElectionEditions.All[new EditionId(edition)].Law;
        Story = Stories.Of(Lifecycle, AkimElectionLifecycle.Procedure.Facts);
        CallDay = edition switch
        {
            "D1" => new LocalDate(2021, 6, 20),
            "D2" => new LocalDate(2023, 8, 9),
            "D3" => new LocalDate(2025, 8, 9),
            _ => new LocalDate(2026, 8, 9),
        };
        Until(from ?? CallDay, 9);
    }

    internal Lifecycle<AkimElection, ElectionState> Lifecycle { get; }

    internal AkimElectionLaw Law { get; }

    internal Story<AkimElection> Story { get; }

    internal AkimElection Case => Story.Case;

    internal LocalDate CallDay { get; }

    internal Instant Now => Story.Now;

    internal ImmutableArray<Fact<AkimElection>> Facts => Story.Facts;

    internal ElectionState State => Case.State;

    internal LocalDate Day => Case.Schedule!.Day;

    internal static Lifecycle<AkimElection, ElectionState> LifecycleOf(string edition) =>
        (Lifecycle<AkimElection, ElectionState>)AkimElectionLifecycle.Procedure.Lifecycles.Of(new EditionId(edition));

    internal static Unit Village(int voters = 1_200, int settlements = 3) =>
        new("Kyzylaray", UnitKind.RuralDistrict, "Asia/Almaty", voters, settlements);

    internal static Person Someone(string id, int born = 1980) => new(id, "Person " + id, new LocalDate(born, 5, 1));

    internal static Actor Citizen(string id) => new(id, Roles.Candidate);

    internal static Actor Party(string id) => new(id, Roles.PartyBranch);

    internal Candidate Candidate(int number) => Case.Candidates.Find(new CandidateId(number))!;

    internal Instant At(LocalDate day, int hour, int minute = 0) =>
        day.At(new LocalTime(hour, minute)).InZoneLeniently((Case.Version == 0 ? Village() : Case.Unit!).Zone).ToInstant();

    internal Election Until(Instant moment)
    {
        Story.Until(moment);
        return this;
    }

    internal Election Until(LocalDate day, int hour, int minute = 0) => Until(At(day, hour, minute));

    /// <summary>A command that has to be accepted.</summary>
    internal Election Given(ICommand<AkimElection> command, Actor actor)
    {
        Story.Accepts(command, actor);
        return this;
    }

    internal Decision<AkimElection> When(ICommand<AkimElection> command, Actor actor) => Story.Decides(command, actor);

    /// <summary>A command that has to be refused for exactly these codes.</summary>
    internal Election Refuses(ICommand<AkimElection> command, Actor actor, params string[] codes)
    {
        Story.RefusedByAll(command, actor, codes);
        return this;
    }

    /// <summary>A called by-election on the last permitted day, or another number of days after the call.</summary>
    internal Election Called(int? daysAfterCall = null, Unit? unit = null)
    {
        Unit of = unit ?? Village();
        return Given(new RecordGround(of, new Ground(GroundKind.EarlyTermination, CallDay.PlusDays(-20))), Commission)
            .Given(
                new CallElection(CallDay.PlusDays(daysAfterCall ?? Law.TermsFor(of).HoldAfterCall.Value.Amount), MinimumWage), Commission);
    }

    internal Election NominationIsOpen(Unit? unit = null) => Called(unit: unit).Until(CallDay.PlusDays(1), 9);

    /// <summary>A party's candidate, ready for registration with all documents.</summary>
    internal Election PartyCandidate(string id, string party, LocalDate? born = null)
    {
        Given(new NominateByParty(born is { } day ? new Person(id, "Person " + id, day) : Someone(id)), Party(party));
        CandidateId number = Case.Candidates[^1].Id;
        return Given(new StartEligibilityCheck(number), Commission)
            .Given(new RecordEligibility(number, true), Agency)
            .Given(new ReceiveDocuments(number, Receivable(NominationPath.Party)), Commission)
            .Given(new PayFee(number, MinimumWage.Times(Law.TermsFor(Case.Unit!).FeeInMinimumWages.Value)), Party(party));
    }

    /// <summary>A self-nominee, ready for registration with all documents and just enough signatures.</summary>
    internal Election SelfCandidate(string id)
    {
        Given(new NominateSelf(Someone(id)), Citizen(id));
        CandidateId number = Case.Candidates[^1].Id;
        int needed = (int)Law.Signatures.Value.Of(Case.Unit!.Voters);
        return Given(new StartEligibilityCheck(number), Commission)
            .Given(new RecordEligibility(number, true), Agency)
            .Given(new IssueSignatureSheets(number), Commission)
            .Given(new HandInSignatures(number, needed), Citizen(id))
            .Given(new RecordSignatureCheck(number, needed, Case.Unit.Settlements), Commission)
            .Given(new ReceiveDocuments(number, Receivable(NominationPath.Self)), Commission)
            .Given(new PayFee(number, MinimumWage.Times(Law.TermsFor(Case.Unit).FeeInMinimumWages.Value)), Citizen(id));
    }

    internal Election Registered(int number) => Given(new RegisterCandidate(new CandidateId(number)), Commission);

    /// <summary>Two registered candidates, one of a party and one by himself.</summary>
    internal Election TwoRegistered() =>
        NominationIsOpen().PartyCandidate("anna", "green").SelfCandidate("berik").Registered(1).Registered(2);

    internal Election InCampaign() => TwoRegistered().Until(Case.Schedule!.RegistrationCloses);

    /// <summary>A precinct is voided on the submission of its commission.</summary>
    internal Election Voided(int precinct, string reason = "box opened") =>
        Given(new InvalidatePrecinct(precinct, reason, Day), Commission);

    internal Election VotersListed() => Given(new HandOverVoterList(1, 500), Akimat).Given(new HandOverVoterList(2, 700), Akimat);

    /// <summary>The same lists, the first of a precinct in a remote place.</summary>
    internal Election Remote() =>
        Given(new HandOverVoterList(1, 500, PrecinctKind.Remote), Akimat).Given(new HandOverVoterList(2, 700), Akimat);

    internal Election VotingIsOver() => InCampaign().VotersListed().Until(Case.Schedule!.VotingCloses);

    internal Election Counted(int annaFirst = 200, int berikFirst = 100, int annaSecond = 250, int berikSecond = 300) => VotingIsOver()
        .Given(new FileProtocol(Protocol(1, 500, annaFirst, berikFirst)), Precinct)
        .Given(new FileProtocol(Protocol(2, 700, annaSecond, berikSecond)), Precinct);

    internal Election Established() => Counted().Given(new EstablishResults(), Commission);

    internal Election Tied() => Counted(200, 200, 100, 100).Given(new EstablishResults(), Commission);

    /// <summary>A protocol that adds up.</summary>
    internal static PrecinctProtocol Protocol(int precinct, int voters, int anna, int berik, int againstAll = 5, int invalid = 3) => new()
    {
        Precinct = precinct,
        VotersOnList = voters,
        BallotsReceived = voters,
        BallotsIssued = anna + berik + againstAll + invalid,
        BallotsCancelled = voters - (anna + berik + againstAll + invalid),
        BallotsFound = anna + berik + againstAll + invalid,
        Invalid = invalid,
        AgainstAll = againstAll,
        Votes = [new CandidateVotes(new CandidateId(1), anna), new CandidateVotes(new CandidateId(2), berik)],
    };

    private CandidateDocuments Receivable(NominationPath path) =>
        Law.Documents[path].Value & ~(CandidateDocuments.SignatureProtocol | CandidateDocuments.FeeReceipt);
}
