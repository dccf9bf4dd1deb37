using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.CandidateActs;

namespace SelfGov.Elections.Direct;

/// <summary>A whole election of the second edition over a journal, step by step as it would be recorded on the day.</summary>
internal sealed class WholeElection
{
    internal static readonly CaseId Id = new("kyzylaray-2023");
    internal static readonly EditionId Edition = new("D2");
    private static readonly LocalDate August = new(2023, 8, 1);
    private static readonly LocalDate September = new(2023, 9, 1);

    internal static readonly (LocalDateTime At, ICommand<AkimElection> Command, Actor Actor)[] Steps =
    [
        (Morning(August, 9), new RecordGround(Election.Village(), new Ground(GroundKind.EarlyTermination, new LocalDate(2023, 7, 20))),
            Election.Commission),
        (Morning(August, 9), new CallElection(new LocalDate(2023, 9, 17), Election.MinimumWage), Election.Commission),
        (Morning(August, 9), new PublishCall(), Election.Commission),
        (Morning(August, 10), new NominateByParty(Election.Someone("anna")), Green),
        (Morning(August, 11), new NominateSelf(Election.Someone("berik")), Berik),
        (Morning(August, 11), new StartEligibilityCheck(First), Election.Commission),
        (Morning(August, 11), new StartEligibilityCheck(Second), Election.Commission),
        (Morning(August, 12), new RecordEligibility(First, true), Election.Agency),
        (Morning(August, 12), new RecordEligibility(Second, true), Election.Agency),
        (Morning(August, 12), new IssueSignatureSheets(Second), Election.Commission),
        (Morning(August, 15), new HandInSignatures(Second, 14), Berik),
        (Morning(August, 16), new RecordSignatureCheck(Second, 12), Election.Commission),
        (Morning(August, 16), new ReceiveDocuments(First, DocumentsOf(NominationPath.Party)), Election.Commission),
        (Morning(August, 16), new ReceiveDocuments(Second, DocumentsOf(NominationPath.Self)), Election.Commission),
        (Morning(August, 17), new PayFee(First, Election.MinimumWage), Green),
        (Morning(August, 17), new PayFee(Second, Election.MinimumWage), Berik),
        (Morning(August, 17), new StartSpecialCheck(First), Election.Commission),
        (Morning(August, 17), new StartSpecialCheck(Second), Election.Commission),
        (Morning(August, 18), new RegisterCandidate(First), Election.Commission),
        (Morning(August, 18), new RegisterCandidate(Second, ElectedInARow: 1), Election.Commission),
        (Morning(August, 22), new RecordDeclarationCheck(First, true), Election.Revenue),
        (Morning(August, 23), new RecordDeclarationCheck(Second, true), Election.Revenue),
        (Morning(August, 28), new PublishCandidates(), Election.Commission),
        (Morning(August, 28), new HandOverVoterList(1, 500), Election.Akimat),
        (Morning(August, 28), new HandOverVoterList(2, 700), Election.Akimat),
        (Morning(September, 4), new WarnCandidate(Second, "posters in a school"), Election.Commission),
        (Morning(September, 5), new RecordSpecialCheck(First, true), Election.Security),
        (Morning(September, 5), new RecordSpecialCheck(Second, true), Election.Security),
        (Morning(September, 18), new FileProtocol(Election.Protocol(1, 500, 200, 100)), Election.Precinct),
        (Morning(September, 18), new FileProtocol(Election.Protocol(2, 700, 250, 300)), Election.Precinct),
        (Morning(September, 19), new EstablishResults(), Election.Commission),
        (Morning(September, 19), new PublishResults(), Election.Commission),
        (Morning(September, 20), new GiveUpDuties(), Anna),
        (Morning(September, 21), new RegisterAkim(), Election.Commission),
        (Morning(September, 25), new RefundFee(First), Election.Commission),
        (Morning(September, 25), new RefundFee(Second), Election.Commission),
    ];

    private WholeElection()
    {
        Clock = new FakeClock(default);
        Cases = new Cases<AkimElection>(AkimElectionLifecycle.Procedure, Journal, Clock);
    }

    internal InMemoryJournal Journal { get; } = new();

    internal FakeClock Clock { get; }

    internal Cases<AkimElection> Cases { get; }

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static async Task<WholeElection> HeldAsync()
    {
        var whole = new WholeElection();
        foreach ((LocalDateTime at, ICommand<AkimElection> command, Actor actor) in Steps)
        {
            whole.Clock.Reset(InZone(at));
            Decision<AkimElection> decision = command is RecordGround
                ? await whole.Cases.OpenAsync(Id, Edition, command, actor, null, Token)
                : await whole.Cases.HandleAsync(Id, command, actor, null, Token);
            Assert.True(decision.IsAccepted, command.GetType().Name);
        }

        return whole;
    }

    internal static Instant InZone(LocalDateTime moment) => moment.InZoneLeniently(Election.Village().Zone).ToInstant();

    private static LocalDateTime Morning(LocalDate month, int day) => month.PlusDays(day - 1).At(new LocalTime(9, 0));

    private static CandidateDocuments DocumentsOf(NominationPath path) =>
        AkimElectionEditions.All[Edition].Law.Documents[path].Value & ~ComeOfTheirOwn;
}
