using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace ElectionWave;

/// <summary>A made-up rural district of the wave.</summary>
/// <param name="Case">The case of its election.</param>
/// <param name="Unit">The district.</param>
/// <param name="PrecinctVoters">The voters of each precinct; together those of the district.</param>
/// <param name="Nominees">Everybody who is nominated, in order.</param>
/// <param name="Seed">The seed of its votes.</param>
internal sealed record District(CaseId Case, Unit Unit, ImmutableArray<int> PrecinctVoters, ImmutableArray<Nominee> Nominees, int Seed);
