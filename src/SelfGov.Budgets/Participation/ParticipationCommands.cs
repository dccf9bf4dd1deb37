using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Participation;

/// <summary>Announces the participatory budget; opens the case.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The budget year for which proposals are made.</param>
public sealed record AnnounceParticipation(Locality Unit, int Year) : ICommand<ParticipatoryBudget>;

/// <summary>Makes a proposal.</summary>
/// <param name="Age">The age of the proposer in full years, as the host checked it.</param>
/// <param name="Title">What is proposed, in the resident's words; not empty.</param>
/// <param name="Cost">What it costs; above zero and within the money available.</param>
public sealed record MakeProposal(int Age, string Title, ThousandTenge Cost) : ICommand<ParticipatoryBudget>;

/// <summary>Decides whether a proposal is feasible.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="IsFeasible">Whether it is.</param>
public sealed record DecideFeasibility(int Number, bool IsFeasible) : ICommand<ParticipatoryBudget>;

/// <summary>Votes for a proposal.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Age">The age of the voter in full years, as the host checked it.</param>
public sealed record CastVote(int Number, int Age) : ICommand<ParticipatoryBudget>;

/// <summary>Records the votes that a meeting gave to a proposal.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Votes">The votes, from 0.</param>
public sealed record RecordVotes(int Number, int Votes) : ICommand<ParticipatoryBudget>;

/// <summary>Selects proposals by their votes, as far as the money goes.</summary>
public sealed record SelectProposals : ICommand<ParticipatoryBudget>;

/// <summary>Records that the results stand in the annual report.</summary>
/// <param name="Report">The host's identity of the report; not empty.</param>
public sealed record ReportResults(string Report) : ICommand<ParticipatoryBudget>;
