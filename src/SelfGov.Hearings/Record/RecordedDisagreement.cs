namespace SelfGov.Hearings.Record;

/// <summary>A disagreement as the record holds it.</summary>
/// <param name="By">The code of the role that disagrees.</param>
/// <param name="Opinion">The differing opinion.</param>
public sealed record RecordedDisagreement(string By, string Opinion);
