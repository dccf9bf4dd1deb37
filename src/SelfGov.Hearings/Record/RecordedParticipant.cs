namespace SelfGov.Hearings.Record;

/// <summary>A participant as the record lists it.</summary>
/// <param name="Id">The host's opaque identity.</param>
/// <param name="Name">The name; null where it was not given.</param>
/// <param name="Capacity">As what; null for a speaker who is not registered.</param>
public sealed record RecordedParticipant(string Id, string? Name, ParticipantCapacity? Capacity);
