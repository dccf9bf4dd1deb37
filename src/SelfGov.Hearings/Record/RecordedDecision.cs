namespace SelfGov.Hearings.Record;

/// <summary>A decision as the record holds it.</summary>
/// <param name="Text">What was put to the vote.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Voters">The number of those of whom the majority is counted.</param>
/// <param name="IsAdopted">Whether it was adopted.</param>
public sealed record RecordedDecision(string Text, int InFavour, int Voters, bool IsAdopted);
