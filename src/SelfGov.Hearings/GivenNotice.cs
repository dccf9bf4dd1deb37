using NodaTime;

namespace SelfGov.Hearings;

/// <summary>A notice of the hearing that was published or sent.</summary>
/// <param name="On">The day.</param>
/// <param name="Channel">Where.</param>
/// <param name="InKazakh">Whether in Kazakh.</param>
/// <param name="InRussian">Whether in Russian.</param>
/// <param name="HasContent">Whether it contains all that the act lists.</param>
/// <param name="Reference">Where to find it: the issue, the address, the number of the letter; not empty.</param>
public sealed record GivenNotice(LocalDate On, NoticeChannel Channel, bool InKazakh, bool InRussian, bool HasContent, string Reference);
