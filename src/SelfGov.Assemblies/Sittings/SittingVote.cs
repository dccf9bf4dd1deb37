using NodaTime;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The outcome of a vote on an item.</summary>
internal readonly record struct SittingVote(LocalDate On, int Present, bool IsAdopted, bool ByCastingVote);
