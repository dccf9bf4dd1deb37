using SelfGov.Contract;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>The votes for one nominee at a separate gathering (order No. 122, paragraph 10).</summary>
/// <param name="Nominee">The opaque identity of the nominee.</param>
/// <param name="Votes">The votes for the nominee, from 0.</param>
public sealed record NomineeVote(
    [Label("кандидатураның сәйкестендіргіші", "идентификатор кандидатуры", "identifier of nominee")] string Nominee,
    [Label("дауыстар саны", "число голосов", "number of votes")] int Votes);
