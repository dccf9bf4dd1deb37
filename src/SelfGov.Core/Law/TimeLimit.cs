using NodaTime;
using NodaTime.TimeZones;
using SelfGov.Law.Texts;

namespace SelfGov.Law;

/// <summary>
/// How a deadline follows from an anchor day: so many days or months before or after it, and, where the act sets one, the hour.
/// </summary>
/// <remarks>
/// Immutable; equal when all parts are equal. A factory makes a limit after the anchor; the other methods refine it:
/// <c>TimeLimit.CalendarDays(25).Before().At(new LocalTime(18, 0))</c>.
/// "Within N days after day D" starts on the day after D and lasts until 24:00 of D + N. "Not later than N days before day D" leaves N
/// full days between unless <see cref="DayCounting.Plain"/> is chosen. Hours are local time of the locality.
/// </remarks>
public sealed record TimeLimit
{
    /// <summary>The largest amount of a limit: 10,000 units. No act sets a term near it; a larger number is a mistake.</summary>
    public const int LargestAmount = 10_000;

    private TimeLimit(int amount, LimitUnit unit)
    {
        if (amount is < 1 or > LargestAmount)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A time limit counts from 1 to {LargestAmount} units.");
        }

        Amount = amount;
        Unit = unit;
    }

    /// <summary>The number of units, from 1 to <see cref="LargestAmount"/>.</summary>
    public int Amount { get; }

    /// <summary>The unit in which the limit counts.</summary>
    public LimitUnit Unit { get; }

    /// <summary>On which side of the anchor the limit lies; after it unless <see cref="Before"/> was chosen.</summary>
    public LimitDirection Direction { get; private init; }

    /// <summary>
    /// How days before the anchor are counted; full days between unless <see cref="Counted"/> chose otherwise. Means nothing after it.
    /// </summary>
    public DayCounting Counting { get; private init; }

    /// <summary>
    /// What happens when the last day is not a working day; it stays unless <see cref="MovingToNextWorkingDay"/> was chosen.
    /// </summary>
    public LastDayOff WhenLastDayIsOff { get; private init; }

    /// <summary>The local time on the last day at which the limit ends, or null when it ends at 24:00.</summary>
    public LocalTime? Hour { get; private init; }

    /// <summary>Whether the last day can be found only with a <see cref="WorkCalendar"/>.</summary>
    public bool NeedsWorkCalendar => Unit == LimitUnit.WorkingDays || WhenLastDayIsOff == LastDayOff.MovesToNextWorkingDay;

    /// <summary>The limit for people, such as "not later than 18:00, 25 calendar days before".</summary>
    public Words Text => TimeLimitText.Of(this);

    /// <summary>A limit of calendar days after the anchor.</summary>
    /// <param name="amount">The number of days, from 1 to <see cref="LargestAmount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public static TimeLimit CalendarDays(int amount) => new(amount, LimitUnit.CalendarDays);

    /// <summary>A limit of working days after the anchor.</summary>
    /// <param name="amount">The number of days, from 1 to <see cref="LargestAmount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public static TimeLimit WorkingDays(int amount) => new(amount, LimitUnit.WorkingDays);

    /// <summary>A limit of calendar months after the anchor: one month after 31 January is the last day of February.</summary>
    /// <param name="amount">The number of months, from 1 to <see cref="LargestAmount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public static TimeLimit Months(int amount) => new(amount, LimitUnit.Months);

    /// <summary>This limit before the anchor instead of after it: "not later than N days before".</summary>
    /// <exception cref="InvalidOperationException">
    /// The limit moves to the next working day, which would cut into the days before the anchor.
    /// </exception>
    public TimeLimit Before() => WhenLastDayIsOff == LastDayOff.Stays
        ? this with { Direction = LimitDirection.Before }
        : throw MovesButLiesBefore();

    /// <summary>This limit ending at an hour of its last day instead of at 24:00.</summary>
    /// <param name="hour">The local time; acts in time are those before it, so 18:00:00 itself is too late.</param>
    public TimeLimit At(LocalTime hour) => this with { Hour = hour };

    /// <summary>This limit with another way to count the days before the anchor.</summary>
    /// <param name="counting">The way to count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The way to count is unknown.</exception>
    public TimeLimit Counted(DayCounting counting) => Enum.IsDefined(counting)
        ? this with { Counting = counting }
        : throw new ArgumentOutOfRangeException(
            nameof(counting), counting, "Days before an anchor are counted as full days between, or plainly.");

    /// <summary>This limit ending on the next working day when its last day is not one.</summary>
    /// <exception cref="InvalidOperationException">
    /// The limit lies before the anchor: moving its end would cut into the days before it.
    /// </exception>
    public TimeLimit MovingToNextWorkingDay() => Direction == LimitDirection.After
        ? this with { WhenLastDayIsOff = LastDayOff.MovesToNextWorkingDay }
        : throw MovesButLiesBefore();

    /// <summary>The last day on which the act in question is in time.</summary>
    /// <param name="anchor">The day from which the limit counts.</param>
    /// <param name="calendar">The working days; needed when <see cref="NeedsWorkCalendar"/> says so, ignored otherwise.</param>
    /// <exception cref="InvalidOperationException">The limit needs a calendar and there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The calendar does not cover a year that the counting reaches, or the counting reaches no day of any year.
    /// </exception>
    public LocalDate LastDay(LocalDate anchor, WorkCalendar? calendar = null)
    {
        try
        {
            return LastDay(LastUnit(anchor, calendar), calendar, out _);
        }
        catch (OverflowException exception)
        {
            throw Beyond(anchor, exception);
        }
    }

    /// <summary>Why the last day may still move: a year in which it was counted is provisional. Null where it is settled.</summary>
    /// <param name="anchor">The day from which the limit counts.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover a year that the counting reaches.</exception>
    public Words? Provisional(LocalDate anchor, WorkCalendar calendar) => Until(anchor, DateTimeZone.Utc, calendar).Provisional;

    /// <summary>The moment at which the limit has passed, where it may count working days; an act is in time strictly before it.</summary>
    /// <param name="anchor">The day from which the limit counts.</param>
    /// <param name="zone">The time zone of the locality.</param>
    /// <param name="calendar">The working days.</param>
    /// <remarks>The hour as in <see cref="Until(LocalDate, DateTimeZone)"/>.</remarks>
    /// <exception cref="ArgumentNullException">The zone or the calendar is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover a year that the counting reaches.</exception>
    public Moment Until(LocalDate anchor, DateTimeZone zone, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(calendar);
        try
        {
            LocalDate counted = LastUnit(anchor, calendar);
            Instant end = End(LastDay(counted, calendar, out LocalDate asked), zone);
            LocalDate first = Unit == LimitUnit.WorkingDays ? anchor.PlusDays(Direction == LimitDirection.Before ? -1 : 1) : counted;
            return NeedsWorkCalendar ? new Moment(end, calendar, first, asked) : end;
        }
        catch (OverflowException exception)
        {
            throw Beyond(anchor, exception);
        }
    }

    /// <summary>The instant at which the limit has passed; an act is in time strictly before it.</summary>
    /// <param name="anchor">The day from which the limit counts.</param>
    /// <param name="zone">The time zone of the locality.</param>
    /// <remarks>
    /// The hour of the last day, or the start of the day after it. An hour that the clocks skip is moved forward by the length of the
    /// gap; an hour that occurs twice is the earlier one.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The zone is null.</exception>
    /// <exception cref="InvalidOperationException">The limit depends on working days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The counting reaches no day of any year.</exception>
    public Instant Until(LocalDate anchor, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        LocalDate last = LastDay(anchor);
        try
        {
            return End(last, zone);
        }
        catch (OverflowException exception)
        {
            throw Beyond(anchor, exception);
        }
    }

    /// <summary>The limit in English, for logs and debuggers.</summary>
    public override string ToString() => Text.English;

    // The last of the units alone: neither the full days before an anchor nor a move to a working day.
    private LocalDate LastUnit(LocalDate anchor, WorkCalendar? calendar)
    {
        if (NeedsWorkCalendar && calendar is null)
        {
            throw new InvalidOperationException($"The limit \"{Text}\" depends on working days: give it a work calendar.");
        }

        int signed = Direction == LimitDirection.Before ? -Amount : Amount;
        if (Unit == LimitUnit.WorkingDays)
        {
            return calendar!.AddWorkingDays(anchor, signed);
        }

        try
        {
            return Unit == LimitUnit.Months ? anchor.PlusMonths(signed) : anchor.PlusDays(signed);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw Beyond(anchor, exception);
        }
    }

    /// <param name="asked">The day of the calendar that was asked last.</param>
    private LocalDate LastDay(LocalDate counted, WorkCalendar? calendar, out LocalDate asked)
    {
        asked = WhenLastDayIsOff == LastDayOff.MovesToNextWorkingDay && !calendar!.IsWorkingDay(counted)
            ? calendar.NextWorkingDay(counted)
            : counted;
        return Direction == LimitDirection.Before && Counting == DayCounting.FullDaysBetween ? asked.PlusDays(-1) : asked;
    }

    private Instant End(LocalDate last, DateTimeZone zone) => Hour is { } hour
        ? zone.ResolveLocal(last.At(hour), Resolvers.LenientResolver).ToInstant()
        : zone.AtStartOfDay(last.PlusDays(1)).ToInstant();

    private ArgumentOutOfRangeException Beyond(LocalDate anchor, Exception exception) =>
        new($"The limit \"{Text}\" ends on no day of any year where it counts from {Words.Of(anchor)}.", exception);

    private static InvalidOperationException MovesButLiesBefore() =>
        new("A limit before its anchor cannot move to the next working day: that would leave fewer days than the act requires.");
}
