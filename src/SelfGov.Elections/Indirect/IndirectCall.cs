using NodaTime;

namespace SelfGov.Elections.Indirect;

/// <summary>The decision that calls an indirect election, or repeat elections.</summary>
/// <param name="CalledOn">The day of the decision.</param>
/// <param name="Day">Election day.</param>
public sealed record IndirectCall(LocalDate CalledOn, LocalDate Day);
