using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>One ground to refuse or cancel registration, as an edition has it.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="Refuses">Whether registration may be refused on it.</param>
/// <param name="Cancels">Whether a registration may be cancelled on it.</param>
public sealed record RegistrationGroundRule(RegistrationGround Ground, Citation Basis, bool Refuses = true, bool Cancels = true);
