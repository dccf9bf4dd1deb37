using NodaTime;

namespace SelfGov.Law;

/// <summary>A day off that the state moved to another day: people work on the first and rest on the second.</summary>
/// <param name="From">The day off that becomes a working day.</param>
/// <param name="To">The working day that becomes a day off.</param>
/// <param name="Order">The resolution or order that moved it, with its date and number where they are known.</param>
/// <param name="Basis">The place in the act that empowers the state to move days off.</param>
/// <param name="Source">Where the resolution or order was read.</param>
/// <remarks>Immutable.</remarks>
public sealed record DayOffTransfer(LocalDate From, LocalDate To, Words Order, Citation Basis, Uri Source);
