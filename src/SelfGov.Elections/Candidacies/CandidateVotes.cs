using SelfGov.Contract;

namespace SelfGov.Elections.Candidacies;

/// <summary>The votes for one candidate (art. 43(4-1)2)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Votes">The number of votes, from 0.</param>
public readonly record struct CandidateVotes(
    [property: Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [property: Label("дауыстар саны", "число голосов", "number of votes")] int Votes);
