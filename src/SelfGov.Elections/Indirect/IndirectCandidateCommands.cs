using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>Records the commission's protocol on the requirements.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Unmet">What is not met; <see cref="CandidateRequirements.None"/> where everything is.</param>
public sealed record RecordCandidateRequirements(CandidateId Candidate, CandidateRequirements Unmet) : ICommand<IndirectElection>;

/// <summary>Candidate and spouse hand in their declarations to the revenue body.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record HandInDeclarations(CandidateId Candidate) : ICommand<IndirectElection>;

/// <summary>Asks for information about a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Source">Who is asked.</param>
public sealed record RequestCandidateInformation(CandidateId Candidate, InformationSource Source) : ICommand<IndirectElection>;

/// <summary>Records that the information came.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Source">Who was asked.</param>
public sealed record ReceiveCandidateInformation(CandidateId Candidate, InformationSource Source) : ICommand<IndirectElection>;

/// <summary>Records the result of the check of the declarations.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="AreTrue">Whether income and property were declared truly.</param>
public sealed record RecordDeclarationsCheck(CandidateId Candidate, bool AreTrue) : ICommand<IndirectElection>;

/// <summary>Receives documents of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Papers">The documents; not the submission and the consent, which come with the nomination.</param>
public sealed record ReceiveNominationPapers(CandidateId Candidate, NominationPapers Papers) : ICommand<IndirectElection>;

/// <summary>Registers a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RegisterIndirectCandidate(CandidateId Candidate) : ICommand<IndirectElection>;

/// <summary>Refuses registration.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision; not empty.</param>
public sealed record RefuseIndirectCandidate(CandidateId Candidate, RegistrationGround Ground, string Reason) : ICommand<IndirectElection>;

/// <summary>Cancels a registration.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision; not empty.</param>
public sealed record CancelIndirectCandidate(CandidateId Candidate, RegistrationGround Ground, string Reason) : ICommand<IndirectElection>;

/// <summary>Appeals against a refusal or cancellation; the actor is the candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record AppealIndirectDecision(CandidateId Candidate) : ICommand<IndirectElection>;

/// <summary>Decides such an appeal.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsGranted">Whether the candidate is restored.</param>
public sealed record DecideIndirectAppeal(CandidateId Candidate, bool IsGranted) : ICommand<IndirectElection>;

/// <summary>Withdraws one's candidacy in writing; the actor is the candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record WithdrawIndirectCandidacy(CandidateId Candidate) : ICommand<IndirectElection>;

/// <summary>Revokes a nomination (2017-2021); the actor is the raion akim.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RevokeIndirectNomination(CandidateId Candidate) : ICommand<IndirectElection>;

/// <summary>Records the death of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RecordIndirectDeath(CandidateId Candidate) : ICommand<IndirectElection>;

/// <summary>Registers a trusted person of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsBarred">
/// Whether the person is no citizen, a deputy of a maslikhat, a member of an election commission or a political civil servant.
/// </param>
public sealed record RegisterTrustedPerson(CandidateId Candidate, bool IsBarred = false) : ICommand<IndirectElection>;

/// <summary>Releases a trusted person, by own wish or by the candidate's decision.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record ReleaseTrustedPerson(CandidateId Candidate) : ICommand<IndirectElection>;
