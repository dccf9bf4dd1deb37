using NodaTime;
using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>A moment of a hearing for a calendar: the session, or the end of a time limit.</summary>
/// <param name="Code">A stable code for programs, such as <c>session.begins</c>.</param>
/// <param name="Text">The moment in words.</param>
/// <param name="Basis">The place in the law that sets it.</param>
/// <param name="At">The moment. What is due is done before it.</param>
/// <param name="IsSession">Whether it is the session, rather than the end of a time limit.</param>
/// <param name="Place">Where the session is held; null for others.</param>
public sealed record HearingCalendarEntry(string Code, Words Text, Citation Basis, Instant At, bool IsSession, string? Place);
