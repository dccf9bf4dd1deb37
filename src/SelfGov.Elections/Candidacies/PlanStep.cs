using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Candidacies;

/// <summary>One line of a calendar plan: what, by whom, when, and the article.</summary>
/// <param name="Text">What is done, in words.</param>
/// <param name="Roles">Who does it.</param>
/// <param name="From">The first moment, local time; null where the act sets none.</param>
/// <param name="Until">
/// The moment before which it is done, local time; midnight means the whole day before it. Null where the act sets none.
/// </param>
/// <param name="Basis">The place in the law.</param>
public sealed record PlanStep(Words Text, ImmutableArray<Role> Roles, LocalDateTime? From, LocalDateTime? Until, Citation Basis)
{
    private static readonly Words FromTo = new("{0} – {1}", "{0} – {1}", "{0} – {1}");
    private static readonly Words NotLater = new("{0:дан} кешіктірмей", "не позднее {0}", "not later than {0}");
    private static readonly Words Before = new("{0:ға} дейін", "до {0}", "before {0}");
    private static readonly Words After = new("{0:дан} бастап", "с {0}", "from {0}");

    /// <summary>The last day on which the step can be done; null where the act sets none.</summary>
    public LocalDate? LastDay => Until is { } until ? LastDayOf(until) : null;

    /// <summary>When the step is done, in words.</summary>
    public Words When => (From, Until) switch
    {
        ({ } from, { } until) when from.TimeOfDay == LocalTime.Midnight && from.Date == LastDayOf(until) => Words.Of(from.Date),
        ({ } from, { } until) => FromTo.With(Start(from), End(until)),
        (null, { } until) => (IsWholeDay(until) ? NotLater : Before).With(End(until)),
        ({ } from, null) => After.With(Start(from)),
        _ => Words.Same("—"),
    };

    private static bool IsWholeDay(LocalDateTime until) => until.TimeOfDay == LocalTime.Midnight;

    private static LocalDate LastDayOf(LocalDateTime until) => IsWholeDay(until) ? until.Date.PlusDays(-1) : until.Date;

    private static Words Start(LocalDateTime from) => from.TimeOfDay == LocalTime.Midnight ? Words.Of(from.Date) : Words.Of(from);

    private static Words End(LocalDateTime until) => IsWholeDay(until) ? Words.Of(LastDayOf(until)) : Words.Of(until);
}
