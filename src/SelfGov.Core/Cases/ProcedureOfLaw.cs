using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
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
    private readonly Func<Editions<TLaw>> editions;

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
    [SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads take other types, so no call can mean both.")]
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
        this.editions = () => editions;
    }

    /// <summary>
    /// Describes such a procedure whose law, contracts and working days are asked for when it is first used, and not before.
    /// </summary>
    /// <param name="kind">The kind of procedure, such as <c>akim-election</c>; not empty.</param>
    /// <param name="editions">Answers with the editions of the law; each time with the same.</param>
    /// <param name="under">Builds the lifecycle under a law, with other working days than the usual ones where a calendar is given.</param>
    /// <param name="facts">The base record of the facts, with their list at its head.</param>
    /// <param name="commands">The base record of the commands, with their list at its head.</param>
    /// <param name="contracts">Answers with the generated JSON contracts of both.</param>
    /// <param name="day">
    /// The day whose edition governs a case which a command opens at a moment; null where the command opens no case.
    /// </param>
    /// <param name="calendar">Answers with the working days that are usual for the procedure; null where it counts none.</param>
    /// <exception cref="ArgumentException">The kind is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException">A type, or a function other than that of the calendar, is null.</exception>
    public Procedure(
        string kind,
        Func<Editions<TLaw>> editions,
        Func<TLaw, WorkCalendar?, Lifecycle<TCase>> under,
        Type facts,
        Type commands,
        Func<JsonSerializerContext> contracts,
        Func<ICommand<TCase>, Instant, LocalDate?> day,
        Func<WorkCalendar>? calendar)
        : base(
            kind,
            () => editions().All.Select(edition => edition.Id),
            (edition, days) => under(editions()[edition].Law, days),
            facts,
            commands,
            contracts,
            (opening, now) => day(opening, now) is { } governing ? editions().On(governing)?.Id : null,
            calendar)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(under);
        ArgumentNullException.ThrowIfNull(day);
        this.editions = editions;
    }

    /// <summary>The editions of the law, earliest first.</summary>
    public Editions<TLaw> Editions => editions();
}
