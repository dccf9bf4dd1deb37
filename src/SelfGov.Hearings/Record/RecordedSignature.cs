using NodaTime;

namespace SelfGov.Hearings.Record;

/// <summary>A signature as the record holds it.</summary>
/// <param name="By">The code of the role.</param>
/// <param name="Signatory">Who signed.</param>
/// <param name="On">The day.</param>
public sealed record RecordedSignature(string By, RecordedParticipant Signatory, LocalDate On);
