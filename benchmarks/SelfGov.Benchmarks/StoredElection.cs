using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>One complete election under edition D2, kept as its facts and as the case at the points that the benchmarks need.</summary>
internal sealed class StoredElection
{
    internal static readonly Actor Commission = new("commission", Roles.TerritorialCommission);
    private static readonly Actor Precinct = new("precinct", Roles.PrecinctCommission);
    private static readonly Actor Akimat = new("akimat", Roles.LocalExecutive);
    private static readonly LocalDate CallDay = new(2023, 8, 9);
    private static readonly LocalDate Day = new(2023, 9, 17);
    private static readonly Money MinimumWage = new(70_000);
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private readonly List<Fact<AkimElection>> facts = [];
    private Instant now = Local(CallDay, 9);

    internal StoredElection()
    {
        Lifecycle = AkimElectionLifecycle.Under(AkimElectionEditions.All[new EditionId("D2")].Law);
        Current = Lifecycle.Begin(new CaseId("benchmark"));
        Play();
        Facts = [.. facts];
        Closed = Current;
    }

    internal Lifecycle<AkimElection, ElectionState> Lifecycle { get; }

    /// <summary>Called, before its notice is published.</summary>
    internal AkimElection Called { get; private set; } = null!;

    internal Context AtCall { get; private set; }

    /// <summary>Two candidates who wait for registration with all their documents.</summary>
    internal AkimElection BeforeRegistration { get; private set; } = null!;

    internal Context AtRegistration { get; private set; }

    /// <summary>All protocols in, the result not established.</summary>
    internal AkimElection Counted { get; private set; } = null!;

    internal Context AtCount { get; private set; }

    /// <summary>The result established, not published.</summary>
    internal AkimElection Established { get; private set; } = null!;

    /// <summary>The whole election.</summary>
    internal ImmutableArray<Fact<AkimElection>> Facts { get; }

    internal AkimElection Closed { get; }

    private AkimElection Current { get; set; }

    internal static Unit District { get; } = new("Kyzylaray", UnitKind.RuralDistrict, "Asia/Almaty", 1_200, 3);

    internal static ElectionCall Call { get; } = new(CallDay, Day, MinimumWage);

    private static Instant Local(LocalDate day, int hour) => day.At(new LocalTime(hour, 0)).InZoneLeniently(Zone).ToInstant();

    private void Play()
    {
        Do(new RecordGround(District, new Ground(GroundKind.EarlyTermination, CallDay.PlusDays(-20))), Commission);
        Do(new CallElection(Day, MinimumWage), Commission);
        Called = Current;
        AtCall = new Context(now, Commission);
        Do(new PublishCall(), Commission);
        Pass(CallDay.PlusDays(1), 9);
        foreach (int number in Enumerable.Range(1, 3))
        {
            Nominate(number);
        }

        BeforeRegistration = Current;
        AtRegistration = new Context(now, Commission);
        foreach (int number in Enumerable.Range(1, 3))
        {
            Do(new RegisterCandidate(new CandidateId(number)), Commission);
        }

        Pass(new LocalDate(2023, 8, 28), 9);
        Do(new PublishCandidates(), Commission);
        Do(new HandOverVoterList(1, 500), Akimat);
        Do(new HandOverVoterList(2, 700), Akimat);
        Pass(Day, 21);
        Do(new FileProtocol(Protocol(1, 500)), Precinct);
        Do(new FileProtocol(Protocol(2, 700)), Precinct);
        Counted = Current;
        AtCount = new Context(now, Commission);
        Do(new EstablishResults(), Commission);
        Established = Current;
        Do(new PublishResults(), Commission);
        Do(new GiveUpDuties(), new Actor("person-1", Roles.Candidate));
        Do(new RegisterAkim(), Commission);
    }

    private void Nominate(int number)
    {
        var id = new CandidateId(number);
        var party = new Actor("party-" + number, Roles.PartyBranch);
        Do(new NominateByParty(new Person("person-" + number, "Person " + number, new LocalDate(1980, 5, 1))), party);
        Do(new StartEligibilityCheck(id), Commission);
        Do(new RecordEligibility(id, true), Commission);
        Do(
            new ReceiveDocuments(
                id, CandidateDocuments.MinutesExtract | CandidateDocuments.StatementOfConsent | CandidateDocuments.Biography
                | CandidateDocuments.DeclarationCertificate | CandidateDocuments.PartyMembership | CandidateDocuments.SpecialCheckPapers),
            Commission);
        Do(new PayFee(id, MinimumWage), party);
    }

    private static PrecinctProtocol Protocol(int precinct, int voters) => new()
    {
        Precinct = precinct,
        VotersOnList = voters,
        BallotsReceived = voters,
        BallotsIssued = 368,
        BallotsCancelled = voters - 368,
        BallotsFound = 368,
        Invalid = 3,
        AgainstAll = 5,
        Votes = [new(new CandidateId(1), 200), new(new CandidateId(2), 100), new(new CandidateId(3), 60)],
    };

    private void Pass(LocalDate day, int hour)
    {
        now = Local(day, hour);
        foreach (Fact<AkimElection> fact in Lifecycle.Due(Current, now).Facts)
        {
            facts.Add(fact);
            Current = Lifecycle.Evolve(Current, fact);
        }
    }

    private void Do(ICommand<AkimElection> command, Actor actor)
    {
        Decision<AkimElection> decision = Lifecycle.Decide(Current, command, new Context(now, actor));
        if (decision is not Decision<AkimElection>.Accepted accepted)
        {
            throw new InvalidOperationException($"{command}: {decision}");
        }

        facts.AddRange(accepted.Facts);
        Current = accepted.Next;
    }
}
