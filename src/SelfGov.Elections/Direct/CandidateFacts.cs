using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>A fact about one candidate: it moves the candidate through its own states, and is kept by the election.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public abstract record CandidateFact(LocalDate On, CandidateId Candidate) : ElectionFact
{
    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current)
    {
        Candidate before = current.Candidates.Find(Candidate)
            ?? throw new InvalidOperationException($"Election {current.Id} has no candidate {Candidate} for the fact {GetType().Name}.");
        CandidateState next = CandidateMachine.Topology.Next(before.State, GetType())
            ?? throw new InvalidOperationException(
                $"Candidate {Candidate} of election {current.Id} is {before.State}: the fact {GetType().Name} cannot follow.");
        Candidate after = Change(before);
        if (ReferenceEquals(after, before))
        {
            after = before with { };
        }

        // Nobody else has seen this copy yet.
        after.State = next;
        return current with { Candidates = current.Candidates.Change(before, after) };
    }

    private protected virtual Candidate Change(Candidate candidate) => candidate;
}

/// <summary>A candidate was nominated (art. 113-3).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Person">The person who stands.</param>
/// <param name="Path">Who nominated.</param>
/// <param name="Party">The host's identity of the party; null on the other paths.</param>
public sealed record CandidateNominated(
    LocalDate On, CandidateId Candidate, Person Person, NominationPath Path, string? Party) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("кандидат ұсынылды", "кандидат выдвинут", "candidate nominated");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Candidates = current.Candidates.Add(new Candidate(Candidate, Person, Path, Party, On, current.Outcome.Round)),
    };
}

/// <summary>The papers went to the civil service agency (art. 113-2).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record EligibilityCheckStarted(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "талаптарға сәйкестік тексеруге жіберілді", "документы направлены на проверку соответствия", "eligibility check started");

    private protected override Candidate Change(Candidate candidate) => candidate with { Eligibility = CheckResult.Pending };
}

/// <summary>The candidate meets the requirements (art. 113-2); no signatures are needed on this path.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record EligibilityConfirmed(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("талаптарға сәйкес", "соответствует требованиям", "eligible");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { Eligibility = CheckResult.Passed, EligibleOn = On };
}

/// <summary>The self-nominee meets the requirements (art. 113-2) and may collect signatures (art. 113-4(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record SignatureCollectionOpened(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "талаптарға сәйкес, қол жинай алады", "соответствует требованиям, может собирать подписи", "eligible, may collect signatures");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { Eligibility = CheckResult.Passed, EligibleOn = On };
}

/// <summary>The candidate does not meet the requirements (art. 113-2).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record EligibilityDenied(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("талаптарға сәйкес емес", "не соответствует требованиям", "not eligible");

    private protected override Candidate Change(Candidate candidate) => candidate with { Eligibility = CheckResult.Failed };
}

/// <summary>Signature sheets were issued (art. 113-4(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record SignatureSheetsIssued(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("қол қою парақтары берілді", "выданы подписные листы", "signature sheets issued");

    private protected override Candidate Change(Candidate candidate) => candidate with { HasSheets = true };
}

/// <summary>Signature sheets were handed in (art. 113-4).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Signatures">The number of signatures on them.</param>
public sealed record SignaturesHandedIn(LocalDate On, CandidateId Candidate, int Signatures) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("қол қою парақтары тапсырылды", "подписные листы сданы", "signatures handed in");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { SheetsHandedInOn = On, SignaturesHandedIn = Signatures };
}

/// <summary>Enough signatures were found valid (art. 113-4); the protocol is among the documents.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Valid">The number found valid.</param>
/// <param name="Settlements">The number of settlements that they represent.</param>
public sealed record SignaturesConfirmed(
    LocalDate On, CandidateId Candidate, int Valid, int Settlements) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("қойылған қолдар жеткілікті", "подписей достаточно", "signatures confirmed");

    private protected override Candidate Change(Candidate candidate) => candidate with
    {
        ValidSignatures = Valid,
        SignedSettlements = Settlements,
        AreSignaturesChecked = true,
        Documents = candidate.Documents | CandidateDocuments.SignatureProtocol,
    };
}

/// <summary>Too few signatures were found valid (art. 113-4).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Valid">The number found valid.</param>
/// <param name="Settlements">The number of settlements that they represent.</param>
public sealed record SignaturesInsufficient(
    LocalDate On, CandidateId Candidate, int Valid, int Settlements) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("қойылған қолдар жеткіліксіз", "подписей недостаточно", "signatures insufficient");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { ValidSignatures = Valid, SignedSettlements = Settlements, AreSignaturesChecked = true };
}

/// <summary>The commission received documents (art. 113-5(5)-(7)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Documents">The documents.</param>
public sealed record DocumentsReceived(
    LocalDate On, CandidateId Candidate, CandidateDocuments Documents) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("құжаттар қабылданды", "документы приняты", "documents received");

    private protected override Candidate Change(Candidate candidate) => candidate with { Documents = candidate.Documents | Documents };
}

/// <summary>The election fee was paid (art. 113-5(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Amount">The amount.</param>
public sealed record FeePaid(LocalDate On, CandidateId Candidate, Money Amount) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("сайлау жарнасы енгізілді", "избирательный взнос внесён", "fee paid");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { Fee = Amount, Documents = candidate.Documents | CandidateDocuments.FeeReceipt };
}

/// <summary>The papers went to the bodies of national security (art. 113-5(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record SpecialCheckStarted(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "құжаттар арнайы тексеруге жіберілді",
        "документы направлены на специальную проверку",
        "special check started");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { SpecialCheck = CheckResult.Pending, SpecialCheckSentOn = On };
}

/// <summary>The result of the special check came in (art. 113-5(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="IsPositive">Whether nothing stands against the candidate.</param>
public sealed record SpecialCheckAnswered(LocalDate On, CandidateId Candidate, bool IsPositive) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "арнайы тексеру нәтижелері алынды", "получены результаты специальной проверки", "special check answered");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { SpecialCheck = IsPositive ? CheckResult.Passed : CheckResult.Failed };
}

/// <summary>The revenue body checked the declarations (art. 113-5(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="IsTrue">Whether assets and liabilities were declared truly.</param>
public sealed record DeclarationChecked(LocalDate On, CandidateId Candidate, bool IsTrue) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("декларациялар тексерілді", "декларации проверены", "declaration checked");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { Declaration = IsTrue ? CheckResult.Passed : CheckResult.Failed };
}

/// <summary>The candidate was registered (art. 113-5(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateRegistered(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат тіркелді", "кандидат зарегистрирован", "candidate registered");

    private protected override Candidate Change(Candidate candidate) => candidate with { RegisteredOn = On };
}

/// <summary>Registration was refused (art. 113-5(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision.</param>
public sealed record RegistrationRefused(
    LocalDate On, CandidateId Candidate, RegistrationGround Ground, [property: PersonalData] string Reason)
    : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеуден бас тартылды", "отказано в регистрации", "registration refused");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { DecidedAgainstOn = On, WasCancelled = false, AppealedOn = null };
}

/// <summary>Registration was cancelled (art. 113-5(11)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision.</param>
public sealed record RegistrationCancelled(
    LocalDate On, CandidateId Candidate, RegistrationGround Ground, [property: PersonalData] string Reason)
    : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеудің күші жойылды", "регистрация отменена", "registration cancelled");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { DecidedAgainstOn = On, WasCancelled = true, AppealedOn = null };
}

/// <summary>The refusal or cancellation was appealed against (art. 113-5(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record DecisionAppealed(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("шешімге шағым жасалды", "решение обжаловано", "decision appealed");

    private protected override Candidate Change(Candidate candidate) => candidate with { AppealedOn = On };
}

/// <summary>The appeal was granted: the candidate is registered (art. 113-5(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateRestored(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат қалпына келтірілді", "кандидат восстановлен", "candidate restored");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { AppealedOn = null, RegisteredOn = candidate.RegisteredOn ?? On };
}

/// <summary>The appeal was granted after registration closed: the candidate is on the ballot (art. 113-5(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateRestoredToBallot(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "кандидат бюллетеньге қайта енгізілді", "кандидат восстановлен в бюллетене", "candidate restored to the ballot");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { AppealedOn = null, RegisteredOn = candidate.RegisteredOn ?? On };
}

/// <summary>The appeal was dismissed: registration stays refused (art. 113-5(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record RefusalUpheld(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("бас тарту күшінде қалды", "отказ оставлен в силе", "refusal upheld");

    private protected override Candidate Change(Candidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The appeal was dismissed: registration stays cancelled (art. 113-5(13)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CancellationUpheld(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеудің күшін жою күшінде қалды", "отмена оставлена в силе", "cancellation upheld");

    private protected override Candidate Change(Candidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The candidate withdrew (art. 113-6(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateWithdrawn(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат өз кандидатурасын алып тастады", "кандидат снял кандидатуру", "candidate withdrew");
}

/// <summary>The nominator revoked the nomination (art. 113-6(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record NominationRevoked(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("ұсыну туралы шешімнің күші жойылды", "решение о выдвижении отменено", "nomination revoked");
}

/// <summary>The candidate died.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateDied(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат қайтыс болды", "кандидат умер", "candidate died");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current)
    {
        AkimElection after = base.Fold(current);

        // Once the polls are open the ballot is what it is: a death takes nobody off it.
        return current.Candidates.Find(Candidate) is { State: CandidateState.OnBallot } && current.State
            is ElectionState.Voting or ElectionState.Counting or ElectionState.ResultsEstablished or ElectionState.ResultsPublished
            or ElectionState.Invalidated
            ? after with
            {
                Candidates = after.Candidates.ChangeWhere(each => each.Id == Candidate, each => each with { IsVotedOn = true }),
            }
            : after;
    }

    private protected override Candidate Change(Candidate candidate) => candidate with { DiedOn = On };
}

/// <summary>The candidate was warned for a breach (art. 50(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Reason">The breach.</param>
public sealed record CandidateWarned(
    LocalDate On, CandidateId Candidate, [property: PersonalData] string Reason)
    : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидатқа ескерту жасалды", "кандидат предупреждён", "candidate warned");

    private protected override Candidate Change(Candidate candidate) => candidate with { Warnings = candidate.Warnings + 1 };
}

/// <summary>The fee was paid back (art. 113-5(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Amount">The amount.</param>
public sealed record FeeRefunded(LocalDate On, CandidateId Candidate, Money Amount) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("сайлау жарнасы қайтарылды", "избирательный взнос возвращён", "fee refunded");

    private protected override Candidate Change(Candidate candidate) => candidate with { IsFeeRefunded = true };
}

/// <summary>The elected akim was registered (art. 113-11(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the elected candidate.</param>
public sealed record AkimRegistered(LocalDate On, CandidateId Candidate) : CandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("сайланған әкім тіркелді", "избранный аким зарегистрирован", "akim registered");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => base.Fold(current) with
    {
        Outcome = current.Outcome with { RegisteredOn = On },
    };
}
