namespace SelfGov.Law;

/// <summary>The unit in which a time limit counts.</summary>
public enum LimitUnit
{
    /// <summary>Every day of the calendar.</summary>
    CalendarDays,

    /// <summary>Working days only; needs a <see cref="WorkCalendar"/>.</summary>
    WorkingDays,

    /// <summary>Calendar months; the day that a shorter month lacks becomes its last day.</summary>
    Months,
}
