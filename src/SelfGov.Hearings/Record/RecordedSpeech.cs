using NodaTime;

namespace SelfGov.Hearings.Record;

/// <summary>A speech as the record holds it.</summary>
/// <param name="At">When, in the locality.</param>
/// <param name="Speaker">Who.</param>
/// <param name="Summary">What was said.</param>
public sealed record RecordedSpeech(LocalDateTime At, RecordedParticipant Speaker, string? Summary);
