using NodaTime;

namespace SelfGov.Law;

/// <summary>A law as in force in a period of days: its parameters, and the act that set them.</summary>
/// <typeparam name="TLaw">The parameters of the law.</typeparam>
/// <remarks>
/// Immutable. The period includes both its first and its last day. An integrator derives an edition for a local regulation with
/// <c>edition with { Law = ... }</c>; the period of an edition never changes.
/// </remarks>
public sealed record Edition<TLaw>
{
    /// <summary>Creates an edition.</summary>
    /// <param name="id">The name of the edition.</param>
    /// <param name="first">The first day in force.</param>
    /// <param name="last">The last day in force; null while no end is known.</param>
    /// <param name="certainty">How sure the first day is.</param>
    /// <param name="title">The title of the edition for people.</param>
    /// <param name="basis">The place in the act that set this edition.</param>
    /// <param name="law">The parameters.</param>
    /// <exception cref="ArgumentNullException">The title, the basis or the law is null.</exception>
    /// <exception cref="ArgumentException">The id is <c>default(EditionId)</c>, or the last day is before the first.</exception>
    public Edition(EditionId id, LocalDate first, LocalDate? last, Certainty certainty, Words title, Citation basis, TLaw law)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(law);
        if (id == default)
        {
            throw new ArgumentException("An edition needs a name; default(EditionId) is none.", nameof(id));
        }

        if (last < first)
        {
            throw new ArgumentException(
                $"Edition {id} ends on {Words.Of(last.Value)}, before its first day {Words.Of(first)}.", nameof(last));
        }

        Id = id;
        First = first;
        Last = last;
        Certainty = certainty;
        Title = title;
        Basis = basis;
        Law = law;
    }

    /// <summary>The name of the edition.</summary>
    public EditionId Id { get; }

    /// <summary>The first day in force.</summary>
    public LocalDate First { get; }

    /// <summary>The last day in force, or null while no end is known.</summary>
    public LocalDate? Last { get; }

    /// <summary>How sure the first day is.</summary>
    public Certainty Certainty { get; }

    /// <summary>The title of the edition for people.</summary>
    public Words Title { get; init; }

    /// <summary>The place in the act that set this edition.</summary>
    public Citation Basis { get; init; }

    /// <summary>The parameters.</summary>
    public TLaw Law { get; init; }

    /// <summary>Whether the edition is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForceOn(LocalDate day) => First <= day && (Last is null || day <= Last);
}
