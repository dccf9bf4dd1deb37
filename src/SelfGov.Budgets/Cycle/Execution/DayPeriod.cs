using NodaTime;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Execution;

/// <summary>
/// The days on which a rule of an edition was in force, where a law amended it in the course of the edition: both days are inclusive.
/// </summary>
/// <remarks>Immutable. Equal when both days are equal.</remarks>
/// <param name="First">The first day; null where it held from the beginning.</param>
/// <param name="Last">The last day; null where it holds to the end.</param>
public sealed record DayPeriod(LocalDate? First, LocalDate? Last)
{
    private static readonly Words From = new("{0:дан} бастап", "с {0}", "from {0}");
    private static readonly Words To = new("{0:ға} дейін, сол күнді қоса алғанда", "по {0}", "until {0}");
    private static readonly Words Both = new("{0} – {1}", "{0} – {1}", "{0} – {1}");

    /// <summary>The period for people.</summary>
    public Words Text => (First, Last) switch
    {
        ({ } first, { } last) => Both.With(Words.Of(first), Words.Of(last)),
        ({ } first, null) => From.With(Words.Of(first)),
        (null, { } last) => To.With(Words.Of(last)),
        _ => Words.Same("—"),
    };

    /// <summary>Whether a day lies in the period.</summary>
    /// <param name="day">The day.</param>
    public bool Has(LocalDate day) => !(day < First) && !(day > Last);
}

/// <summary>A share that a law brought while an edition lasted.</summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
/// <param name="Share">The share.</param>
/// <param name="From">The first day on which it holds.</param>
public sealed record DatedShare(Share Share, LocalDate From);
