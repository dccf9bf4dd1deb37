using NodaTime;
using SelfGov.Contract;
using SelfGov.Workflow.Definition;

namespace SelfGov.Hearings;

/// <summary>When and where a hearing is held.</summary>
/// <param name="Session">The day and hour of the session, in the locality; null for a discussion.</param>
/// <param name="Place">The place of the session, or the address of the portal; not empty.</param>
/// <param name="Link">The link for those who take part from afar, or of the broadcast; null without one.</param>
/// <param name="First">The first day of a discussion; null for a meeting.</param>
/// <param name="Last">The last day of a discussion, itself included; null for a meeting.</param>
/// <remarks>Immutable. A meeting has a session and no days; a discussion has days and no session.</remarks>
public sealed record HearingSchedule(
    [Label("отырыстың күні мен уақыты", "дата и время заседания", "day and hour of session")] LocalDateTime? Session,
    [Label("отырыстың орны немесе порталдың мекенжайы", "место заседания или адрес портала", "place or address of portal")] string Place,
    [Label(
        "қашықтан қатысу немесе трансляция сілтемесі", "ссылка для удалённого участия или трансляции",
        "link for remote participation or broadcast")]
    string? Link = null,
    [Label("талқылаудың бірінші күні", "первый день обсуждения", "first day of discussion")] LocalDate? First = null,
    [Label("талқылаудың соңғы күні", "последний день обсуждения", "last day of discussion")] LocalDate? Last = null)
{
    /// <summary>
    /// The day of the hearing, from which the times before it are counted: that of the session, or the first of a discussion.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is neither a session nor a first day.</exception>
    internal LocalDate Day => Session?.Date ?? First
        ?? throw new InvalidOperationException("A schedule has a session or a first day; this one has neither.");

    internal bool Fits(HearingForm form) => Presence.IsGiven(Place) && (form == HearingForm.Meeting
        ? Session is not null && First is null && Last is null
        : Session is null && First is { } first && Last is { } last && first <= last);
}
