using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Journal.Json;

namespace SelfGov.Elections.Indirect;

/// <summary>A fact about one candidate: it moves the candidate through its own states, and is kept by the election.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public abstract record IndirectCandidateFact(LocalDate On, CandidateId Candidate) : IndirectElectionFact
{
    /// <inheritdoc/>
    public override IndirectElection Apply(IndirectElection current)
    {
        IndirectCandidate before = current.Candidates.Find(Candidate)
            ?? throw new InvalidOperationException($"Indirect election {current.Id} has no candidate {Candidate} for the fact {Trigger}.");
        IndirectCandidateState next = IndirectCandidateMachine.Topology.Next(before.State, Trigger)
            ?? throw new InvalidOperationException($"Candidate {Candidate} of indirect election {current.Id} is {before.State}: the fact {Trigger} cannot follow.");
        return current with { Candidates = current.Candidates.With(Change(before) with { State = next }) };
    }

    private protected virtual IndirectCandidate Change(IndirectCandidate candidate) => candidate;
}

/// <summary>The commission's protocol says that the candidate meets the requirements.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateRequirementsConfirmed(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RequirementsConfirmed;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { Requirements = CheckResult.Passed, Unmet = CandidateRequirements.None };
}

/// <summary>The commission's protocol says that the candidate does not meet the requirements.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Unmet">What is not met.</param>
public sealed record CandidateRequirementsDenied(LocalDate On, CandidateId Candidate, CandidateRequirements Unmet) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RequirementsDenied;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { Requirements = CheckResult.Failed, Unmet = Unmet };
}

/// <summary>Candidate and spouse handed in their declarations.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record DeclarationsHandedIn(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.DeclarationsHandedIn;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DeclaredOn = On, Declarations = CheckResult.Pending };
}

/// <summary>Information about the candidate was asked for.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Source">Who was asked.</param>
public sealed record CandidateInformationRequested(LocalDate On, CandidateId Candidate, InformationSource Source) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.InformationRequested;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { Requests = candidate.Requests.Add(Source, On) };
}

/// <summary>The information came.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Source">Who was asked.</param>
public sealed record CandidateInformationReceived(LocalDate On, CandidateId Candidate, InformationSource Source) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.InformationReceived;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { Requests = candidate.Requests.Remove(Source) };
}

/// <summary>The revenue body answered on the declarations.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="AreTrue">Whether income and property were declared truly.</param>
public sealed record DeclarationsChecked(LocalDate On, CandidateId Candidate, bool AreTrue) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.DeclarationsChecked;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { Declarations = AreTrue ? CheckResult.Passed : CheckResult.Failed };
}

/// <summary>The commission received documents of the candidate.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Papers">The documents.</param>
public sealed record NominationPapersReceived(LocalDate On, CandidateId Candidate, NominationPapers Papers) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.PapersReceived;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { Papers = candidate.Papers | Papers };
}

/// <summary>The candidate was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectCandidateRegistered(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CandidateRegistered;
}

/// <summary>Registration was refused.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances.</param>
public sealed record IndirectRegistrationRefused(
    LocalDate On, CandidateId Candidate, RegistrationGround Ground, [property: PersonalData] string Reason) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RegistrationRefused;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = On, WasCancelled = false };
}

/// <summary>The registration was cancelled.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances.</param>
public sealed record IndirectRegistrationCancelled(
    LocalDate On, CandidateId Candidate, RegistrationGround Ground, [property: PersonalData] string Reason) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RegistrationCancelled;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = On, WasCancelled = true };
}

/// <summary>The refusal or cancellation was appealed against.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectDecisionAppealed(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.DecisionAppealed;
}

/// <summary>The appeal was granted while registration runs.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectCandidateRestored(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CandidateRestored;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The appeal was granted after registration closed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectCandidateRestoredToBallot(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CandidateRestoredToBallot;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The appeal against the refusal was dismissed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectRefusalUpheld(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.RefusalUpheld;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The appeal against the cancellation was dismissed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectCancellationUpheld(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CancellationUpheld;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The candidate withdrew.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectCandidateWithdrawn(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CandidateWithdrawn;
}

/// <summary>The raion akim revoked the nomination (2017-2021).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectNominationRevoked(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.NominationRevoked;
}

/// <summary>The candidate died.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record IndirectCandidateDied(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.CandidateDied;
}

/// <summary>A trusted person of the candidate was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record TrustedPersonRegistered(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.TrustedPersonRegistered;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { TrustedPersons = candidate.TrustedPersons + 1 };
}

/// <summary>A trusted person of the candidate lost that status.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record TrustedPersonReleased(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate)
{
    /// <inheritdoc/>
    public override IndirectElectionTrigger Trigger => IndirectElectionTrigger.TrustedPersonReleased;

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { TrustedPersons = candidate.TrustedPersons - 1 };
}
