using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>A procedure whose editions are those of one law.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TLaw">The law in one edition.</typeparam>
public sealed class Procedure<TCase, TLaw> : Procedure<TCase>
    where TCase : Case
{
    /// <summary>Describes a procedure that follows the edition in force on the day that the opening tells.</summary>
    /// <param name="kind">The kind of procedure, such as <c>akim-election</c>; not empty.</param>
    /// <param name="editions">The editions of the law.</param>
    /// <param name="under">Builds the lifecycle under a law, with other working days than the usual ones where a calendar is given.</param>
    /// <param name="facts">The JSON contract of the base record of the facts.</param>
    /// <param name="commands">The JSON contract of the base record of the commands.</param>
    /// <param name="day">
    /// The day whose edition governs a case which a command opens at a moment; null where the command opens no case.
    /// </param>
    /// <param name="calendar">The working days that are usual for the procedure; null where it counts none.</param>
    /// <exception cref="ArgumentException">The kind is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException">The editions, a function or a contract are null.</exception>
    public Procedure(
        string kind,
        Editions<TLaw> editions,
        Func<TLaw, WorkCalendar?, Lifecycle<TCase>> under,
        JsonTypeInfo facts,
        JsonTypeInfo commands,
        Func<ICommand<TCase>, Instant, LocalDate?> day,
        WorkCalendar? calendar = null)
        : base(
            kind,
            (editions ?? throw new ArgumentNullException(nameof(editions))).All.Select(edition => edition.Id),
            (edition, days) => under(editions[edition].Law, days),
            facts,
            commands,
            (opening, now) => day(opening, now) is { } governing ? editions.On(governing)?.Id : null,
            calendar)
    {
        ArgumentNullException.ThrowIfNull(under);
        ArgumentNullException.ThrowIfNull(day);
        Editions = editions;
    }

    /// <summary>The editions of the law, earliest first.</summary>
    public Editions<TLaw> Editions { get; }
}
