using NodaTime;

namespace SelfGov.Complaints;

/// <summary>The decision, action, omission or breach that is complained about.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="On">Its day; of an omission, the day on which the time to act ended.</param>
/// <param name="Against">The election commission complained about; null for anybody else.</param>
/// <param name="By">The name of the body or post complained about, not of a person; null where <paramref name="Against"/> says it all.</param>
/// <param name="KnownOn">
/// The day on which the complainant learnt of it; before the court, the day on which the decision on the complaint was served or its time ended.
/// Null in complaints over elections, whose time runs from the act itself.
/// </param>
/// <param name="LacksInstruction">
/// Whether the act does not say how and when it can be complained about (art. 92(1-1) of the administrative code).
/// </param>
public sealed record ComplainedAct(
    ComplaintSubject Subject, LocalDate On, ComplaintBody? Against = null, string? By = null, LocalDate? KnownOn = null, bool LacksInstruction = false);
