using NodaTime;

namespace SelfGov.Law;

/// <summary>A day on which people do not work because an act names it: a holiday, or a day off set beside the holidays.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Its name.</param>
/// <param name="Basis">The place in the act that names it.</param>
/// <param name="Substitution">
/// The place that gives another day off when this one falls on a weekend; null when none does.
/// </param>
/// <remarks>Immutable.</remarks>
public sealed record Holiday(LocalDate Day, Words Name, Citation Basis, Citation? Substitution);
