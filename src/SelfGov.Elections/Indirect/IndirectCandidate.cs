using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;

namespace SelfGov.Elections.Indirect;

/// <summary>A candidate in an indirect election, from nomination to the end.</summary>
/// <remarks>Immutable. A candidate never leaves the election's list; only the state changes.</remarks>
public sealed record IndirectCandidate
{
    internal IndirectCandidate(CandidateId id, Person person, LocalDate nominatedOn, int round)
    {
        Id = id;
        Person = person;
        NominatedOn = nominatedOn;
        Round = round;
    }

    /// <summary>The number of the candidate.</summary>
    public CandidateId Id { get; }

    /// <summary>The person who stands.</summary>
    public Person Person { get; }

    /// <summary>The day of nomination.</summary>
    public LocalDate NominatedOn { get; }

    /// <summary>The round of the election for which the candidate was nominated: 1, or more after repeat elections were called.</summary>
    public int Round { get; }

    /// <summary>Where the candidate stands.</summary>
    public IndirectCandidateState State { get; internal init; }

    /// <summary>The commission's check of the requirements.</summary>
    public CheckResult Requirements { get; internal init; }

    /// <summary>What the protocol found not to be met.</summary>
    public CandidateRequirements Unmet { get; internal init; }

    /// <summary>The documents that the commission has.</summary>
    public NominationPapers Papers { get; internal init; } = NominationPapers.Submission | NominationPapers.StatementOfConsent;

    /// <summary>The day on which the declarations were handed in; null before.</summary>
    public LocalDate? DeclaredOn { get; internal init; }

    /// <summary>The check of the declarations by the revenue body.</summary>
    public CheckResult Declarations { get; internal init; }

    /// <summary>The days on which information was asked for that has not come yet, by whom it was asked of.</summary>
    public ImmutableSortedDictionary<InformationSource, LocalDate> Requests { get; internal init; } =
        ImmutableSortedDictionary<InformationSource, LocalDate>.Empty;

    /// <summary>The number of trusted persons, from 0.</summary>
    public int TrustedPersons { get; internal init; }

    /// <summary>The day on which registration was refused or cancelled; null where it was not, or an appeal is decided.</summary>
    public LocalDate? DecidedAgainstOn { get; internal init; }

    /// <summary>Whether the decision against the candidate cancelled a registration; it refused one otherwise.</summary>
    public bool WasCancelled { get; internal init; }

    /// <summary>Whether the candidate died once the vote was open, so that the votes for him are counted.</summary>
    internal bool IsVotedOn { get; init; }

    /// <summary>Whether the candidate is still on the way to the ballot, or on it.</summary>
    public bool IsStanding => State is IndirectCandidateState.Nominated or IndirectCandidateState.RequirementsMet || IsRegistered;

    /// <summary>Whether the candidate is registered, or on the ballot.</summary>
    public bool IsRegistered => State is IndirectCandidateState.Registered or IndirectCandidateState.OnBallot;

    /// <inheritdoc/>
    public bool Equals(IndirectCandidate? other) => other is not null
        && (Id, Person, NominatedOn, Round, State, Requirements, Unmet, Papers)
            == (other.Id, other.Person, other.NominatedOn, other.Round, other.State, other.Requirements, other.Unmet, other.Papers)
        && (DeclaredOn, Declarations, TrustedPersons, DecidedAgainstOn, WasCancelled, IsVotedOn)
            == (other.DeclaredOn, other.Declarations, other.TrustedPersons, other.DecidedAgainstOn, other.WasCancelled, other.IsVotedOn)
        && Requests.SequenceEqual(other.Requests);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Person, State, Papers);
}

/// <summary>Where a candidate stands in the indirect election.</summary>
public enum IndirectCandidateState
{
    /// <summary>Nominated by the raion akim.</summary>
    Nominated,

    /// <summary>The commission's protocol says that the requirements are met.</summary>
    RequirementsMet,

    /// <summary>Registered while registration runs.</summary>
    Registered,

    /// <summary>Registration was refused.</summary>
    Refused,

    /// <summary>Registration was cancelled.</summary>
    Cancelled,

    /// <summary>The refusal or cancellation is under appeal.</summary>
    UnderAppeal,

    /// <summary>The candidate withdrew.</summary>
    Withdrawn,

    /// <summary>The raion akim revoked the nomination.</summary>
    NominationRevoked,

    /// <summary>The candidate died.</summary>
    Deceased,

    /// <summary>Registration closed before the candidate was registered.</summary>
    NotRegistered,

    /// <summary>On the ballot.</summary>
    OnBallot,

    /// <summary>Elected and registered as akim; the special check is not answered yet.</summary>
    Elected,

    /// <summary>Took office after a positive special check.</summary>
    InOffice,

    /// <summary>Elected, and not confirmed by the special check.</summary>
    NotConfirmed,

    /// <summary>On the ballot, and not elected.</summary>
    NotElected,
}
