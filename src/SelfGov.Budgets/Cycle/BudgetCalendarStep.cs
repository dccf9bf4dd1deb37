using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle;

/// <summary>One line of the calendar of a budget: what, by whom, when, and the article.</summary>
/// <param name="Code">The code of the deadline, <c>D1</c> to <c>D25</c>.</param>
/// <param name="Text">What is done, in words.</param>
/// <param name="Roles">Who does it.</param>
/// <param name="First">The first day; null where the act sets none.</param>
/// <param name="Last">The last day; null where the act sets none, or where it counts from a day that is not known yet.</param>
/// <param name="Relative">From what and for how long it counts; null where the days say it all.</param>
/// <param name="Basis">The place in the law.</param>
public sealed record BudgetCalendarStep(
    string Code, Words Text, ImmutableArray<Role> Roles, LocalDate? First, LocalDate? Last, Words? Relative, Citation Basis)
{
    private static readonly Words FromTo = new("{0} – {1}", "{0} – {1}", "{0} – {1}");
    private static readonly Words NotLater = new("{0} дейін (қоса алғанда)", "не позднее {0}", "not later than {0}");

    /// <summary>When the step is done, in words.</summary>
    public Words When => (First, Last) switch
    {
        ({ } first, { } last) => FromTo.With(Words.Of(first), Words.Of(last)),
        (null, { } last) => NotLater.With(Words.Of(last)),
        _ => Relative ?? Words.Same("—"),
    };
}
