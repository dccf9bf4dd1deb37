using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>A candidate in an election, from nomination to the end.</summary>
/// <remarks>Immutable. A candidate never leaves the election's list; only the state changes.</remarks>
public sealed record Candidate
{
    // A command changes little of a candidate: what belongs together is copied together, and all else is shared.
    private readonly Nomination nomination;
    private readonly Signatures signatures = Signatures.None;
    private readonly Aftermath aftermath = Aftermath.None;

    internal Candidate(CandidateId id, Person person, NominationPath path, string? party, LocalDate nominatedOn, int round) =>
        nomination = new(id, person, path, party, nominatedOn, round);

    /// <summary>The number of the candidate.</summary>
    public CandidateId Id => nomination.Id;

    /// <summary>The person who stands.</summary>
    public Person Person => nomination.Person;

    /// <summary>Who nominated the candidate.</summary>
    public NominationPath Path => nomination.Path;

    /// <summary>The host's identity of the party that nominated; null on the other paths.</summary>
    public string? Party => nomination.Party;

    /// <summary>The day of nomination.</summary>
    public LocalDate NominatedOn => nomination.NominatedOn;

    /// <summary>The round of the election for which the candidate was nominated: 1, or more after repeat elections were called.</summary>
    public int Round => nomination.Round;

    /// <summary>Where the candidate stands.</summary>
    public CandidateState State { get; internal set; }

    /// <summary>The check of the requirements by the civil service agency (art. 113-2).</summary>
    public CheckResult Eligibility { get; init; }

    /// <summary>The day on which the requirements were found to be met.</summary>
    public LocalDate? EligibleOn { get; init; }

    /// <summary>Whether signature sheets were issued (art. 113-4(3)).</summary>
    public bool HasSheets
    {
        get => signatures.HasSheets;
        init => signatures = signatures with { HasSheets = value };
    }

    /// <summary>The day on which signature sheets were handed in.</summary>
    public LocalDate? SheetsHandedInOn
    {
        get => signatures.SheetsHandedInOn;
        init => signatures = signatures with { SheetsHandedInOn = value };
    }

    /// <summary>Whether the signatures handed in were checked, with whatever result.</summary>
    internal bool AreSignaturesChecked
    {
        get => signatures.AreSignaturesChecked;
        init => signatures = signatures with { AreSignaturesChecked = value };
    }

    /// <summary>The number of signatures handed in.</summary>
    public int SignaturesHandedIn
    {
        get => signatures.SignaturesHandedIn;
        init => signatures = signatures with { SignaturesHandedIn = value };
    }

    /// <summary>The number of signatures found valid; checking may stop at the needed number.</summary>
    public int ValidSignatures
    {
        get => signatures.ValidSignatures;
        init => signatures = signatures with { ValidSignatures = value };
    }

    /// <summary>The number of settlements that the valid signatures represent.</summary>
    public int SignedSettlements
    {
        get => signatures.SignedSettlements;
        init => signatures = signatures with { SignedSettlements = value };
    }

    /// <summary>The documents that the commission has.</summary>
    public CandidateDocuments Documents { get; init; }

    /// <summary>The fee paid; zero before payment.</summary>
    public Money Fee { get; init; }

    /// <summary>Whether the fee was paid back.</summary>
    public bool IsFeeRefunded
    {
        get => aftermath.IsFeeRefunded;
        init => aftermath = aftermath with { IsFeeRefunded = value };
    }

    /// <summary>The special check by the bodies of national security (art. 113-5(4)).</summary>
    public CheckResult SpecialCheck { get; init; }

    /// <summary>The day on which the papers went to the special check.</summary>
    public LocalDate? SpecialCheckSentOn { get; init; }

    /// <summary>The check of the declarations by the revenue body (art. 113-5(3)).</summary>
    public CheckResult Declaration { get; init; }

    /// <summary>The day of registration.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The day on which a certificate was given (art. 113-5(10)); null before, or where the host does not record it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? CertifiedOn
    {
        get => aftermath.CertifiedOn;
        init => aftermath = aftermath with { CertifiedOn = value };
    }

    /// <summary>The day on which registration was refused or cancelled.</summary>
    public LocalDate? DecidedAgainstOn
    {
        get => aftermath.DecidedAgainstOn;
        init => aftermath = aftermath with { DecidedAgainstOn = value };
    }

    /// <summary>Whether the decision against the candidate cancelled a registration; it refused one otherwise.</summary>
    public bool WasCancelled
    {
        get => aftermath.WasCancelled;
        init => aftermath = aftermath with { WasCancelled = value };
    }

    /// <summary>The day on which that decision was appealed against.</summary>
    public LocalDate? AppealedOn
    {
        get => aftermath.AppealedOn;
        init => aftermath = aftermath with { AppealedOn = value };
    }

    /// <summary>The number of warnings for breaches (art. 50(4)).</summary>
    public int Warnings
    {
        get => aftermath.Warnings;
        init => aftermath = aftermath with { Warnings = value };
    }

    /// <summary>The day on which the candidate's death was recorded; null where it was not.</summary>
    public LocalDate? DiedOn
    {
        get => aftermath.DiedOn;
        init => aftermath = aftermath with { DiedOn = value };
    }

    /// <summary>Whether the candidate died once the polls were open, so that the votes for him are counted.</summary>
    internal bool IsVotedOn
    {
        get => aftermath.IsVotedOn;
        init => aftermath = aftermath with { IsVotedOn = value };
    }

    /// <summary>Whether the candidate got the share of votes that returns the fee, in a vote that another one followed.</summary>
    internal bool GotShareBefore
    {
        get => aftermath.GotShareBefore;
        init => aftermath = aftermath with { GotShareBefore = value };
    }

    /// <summary>Whether the candidate is still on the way to the ballot, or on it.</summary>
    public bool IsStanding =>
        State is CandidateState.Nominated or CandidateState.UnderEligibilityCheck or CandidateState.CollectingSignatures
        or CandidateState.SignaturesUnderCheck or CandidateState.ReadyForRegistration
        or CandidateState.Registered or CandidateState.OnBallot;

    /// <summary>Whether the candidate is registered, or on the ballot.</summary>
    public bool IsRegistered => State is CandidateState.Registered or CandidateState.OnBallot;

    /// <summary>What a nomination says once and for all.</summary>
    private sealed record Nomination(CandidateId Id, Person Person, NominationPath Path, string? Party, LocalDate NominatedOn, int Round);

    /// <summary>What became of the signatures.</summary>
    private sealed record Signatures
    {
        internal static readonly Signatures None = new();

        internal bool HasSheets { get; init; }

        internal LocalDate? SheetsHandedInOn { get; init; }

        internal bool AreSignaturesChecked { get; init; }

        internal int SignaturesHandedIn { get; init; }

        internal int ValidSignatures { get; init; }

        internal int SignedSettlements { get; init; }
    }

    /// <summary>What befell the candidacy after it was registered, or instead.</summary>
    private sealed record Aftermath
    {
        internal static readonly Aftermath None = new();

        internal LocalDate? DecidedAgainstOn { get; init; }

        internal bool WasCancelled { get; init; }

        internal LocalDate? AppealedOn { get; init; }

        internal int Warnings { get; init; }

        internal LocalDate? DiedOn { get; init; }

        internal bool IsVotedOn { get; init; }

        internal bool GotShareBefore { get; init; }

        internal LocalDate? CertifiedOn { get; init; }

        internal bool IsFeeRefunded { get; init; }
    }
}

/// <summary>Where a candidate stands in the election.</summary>
public enum CandidateState
{
    /// <summary>Nominated by a party, by himself or by the higher akim (art. 113-3).</summary>
    Nominated,

    /// <summary>The civil service agency checks the requirements (art. 113-2).</summary>
    UnderEligibilityCheck,

    /// <summary>A self-nominee collects signatures (art. 113-4(3)).</summary>
    CollectingSignatures,

    /// <summary>The commission checks the signatures handed in (art. 113-4).</summary>
    SignaturesUnderCheck,

    /// <summary>All checks that come before registration are passed; the document set decides (art. 113-5(5)-(7)).</summary>
    ReadyForRegistration,

    /// <summary>Registered while registration runs (art. 113-5(8)).</summary>
    Registered,

    /// <summary>Registration was refused (art. 113-5(11)).</summary>
    Refused,

    /// <summary>Registration was cancelled (art. 113-5(11)).</summary>
    Cancelled,

    /// <summary>The refusal or cancellation is under appeal (art. 113-5(13)).</summary>
    UnderAppeal,

    /// <summary>The candidate withdrew (art. 113-6(1)).</summary>
    Withdrawn,

    /// <summary>The nominator revoked the nomination (art. 113-6(2)).</summary>
    NominationRevoked,

    /// <summary>The candidate died.</summary>
    Deceased,

    /// <summary>Registration closed before the candidate was registered (art. 113-5(14)).</summary>
    NotRegistered,

    /// <summary>On the ballot (art. 37).</summary>
    OnBallot,

    /// <summary>Elected and registered as akim (arts 113-10(2), 113-11(1)).</summary>
    Elected,

    /// <summary>On the ballot, and not elected.</summary>
    NotElected,
}
