using NodaTime;

namespace SelfGov.Law;

/// <summary>A moment that the law sets, and the days of the work calendar in which it was counted.</summary>
/// <remarks>An instant is a moment that rests on no work calendar.</remarks>
public readonly record struct Moment
{
    private readonly WorkCalendar? calendar;
    private readonly LocalDate first;
    private readonly LocalDate last;

    /// <summary>A moment that rests on no work calendar.</summary>
    /// <param name="at">The instant.</param>
    public Moment(Instant at) => At = at;

    /// <summary>A moment that was counted in working days.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="first">The day of the calendar that was asked first.</param>
    /// <param name="last">The day of the calendar that was asked last; may be earlier than the first.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public Moment(Instant at, WorkCalendar calendar, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        At = at;
        this.calendar = calendar;
        this.first = first;
        this.last = last;
    }

    /// <summary>The instant.</summary>
    public Instant At { get; }

    /// <summary>
    /// Why the moment may still move, such as "may still move by an order of the Government"; null where its days are settled.
    /// </summary>
    public Words? Provisional => calendar?.Provisional(first, last);

    /// <summary>The instant as a moment that rests on no work calendar.</summary>
    /// <param name="at">The instant.</param>
    public static implicit operator Moment(Instant at) => new(at);

    /// <summary>The instant as a moment that rests on no work calendar.</summary>
    /// <param name="at">The instant.</param>
    public static Moment FromInstant(Instant at) => new(at);
}
