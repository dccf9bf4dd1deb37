using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Direct;

/// <summary>What an election has of its ground, its notices and its papers; <see cref="AkimElection"/> says what each is.</summary>
internal sealed record ElectionPapers
{
    internal static readonly ElectionPapers None = new();

    internal Ground? Ground { get; init; }

    internal bool KeepsEdition { get; init; }

    internal LocalDate? CallPublishedOn { get; init; }

    internal LocalDate? CandidatesPublishedOn { get; init; }

    internal int? NominatedAtClose { get; init; }

    internal bool WasPostponed { get; init; }

    internal ElectionBallots? Ballots { get; init; }

    internal LocalDate? CertifiedOn { get; init; }

    internal CaseReference? Commission { get; init; }

    internal PaperReference? CommissionPaper { get; init; }
}
