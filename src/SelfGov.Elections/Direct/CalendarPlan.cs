using System.Collections.Immutable;
using System.Text;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Plan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>
/// The calendar plan of an election, as commissions publish it: every step with who, when and the article, computed from the call alone.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class CalendarPlan
{
    private CalendarPlan(Unit unit, ElectionCall call, ImmutableArray<PlanStep> steps)
    {
        Unit = unit;
        Call = call;
        Steps = steps;
    }

    /// <summary>The unit that elects.</summary>
    public Unit Unit { get; }

    /// <summary>The call.</summary>
    public ElectionCall Call { get; }

    /// <summary>The steps, earliest end first; one that has no end stands with those of its first day.</summary>
    public ImmutableArray<PlanStep> Steps { get; }

    /// <summary>The plan of an election.</summary>
    /// <param name="law">The law in the edition that governs.</param>
    /// <param name="unit">The unit that elects.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The edition has no elections at the unit's level.</exception>
    public static CalendarPlan Of(AkimElectionLaw law, Unit unit, ElectionCall call)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(call);
        ElectionSchedule schedule = ElectionSchedule.Of(law, unit, call);
        IEnumerable<PlanStep> steps = CallSteps(law, unit, call)
            .Concat(CandidatePlan.Of(law, unit, schedule))
            .Concat(VotePlan.Of(law, unit, schedule))
            .Concat(law.GeneralSteps.Select(entry => GeneralStep(entry, unit, call, schedule)))
            .Where(step => step.Until is not { } until || until.Date > call.CalledOn);
        return new CalendarPlan(unit, call, [.. steps.OrderBy(step => step.Until ?? step.From?.PlusDays(1)).ThenBy(step => step.From)]);
    }

    /// <summary>The plan as a table of plain text: step, who, when, article.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string ToText(Language language)
    {
        string[][] rows =
        [
            .. Steps.Select(step => new[]
            {
                step.When.In(language), step.Text.In(language),
                string.Join(", ", step.Roles.Select(role => role.Name.In(language))), step.Basis.Place,
            }),
        ];
        int[] widths = [.. Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (string[] row in rows)
        {
            text.AppendJoin("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).Replace(" \n", "\n").Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<PlanStep> CallSteps(AkimElectionLaw law, Unit unit, ElectionCall call)
    {
        LocalDateTime called = call.CalledOn.AtMidnight();
        yield return new PlanStep(
            new("сайлауды тағайындау", "назначение выборов", "call of the election"),
            [Roles.TerritorialCommission], called, called.PlusDays(1), law.TermsFor(unit).CallBefore.Basis);
        yield return new PlanStep(
            new("сайлау күні туралы хабар", "сообщение о дне выборов", "notice of the election day"),
            [Roles.TerritorialCommission], called, null, law.CallIsPublished);
    }

    private static PlanStep GeneralStep(PlanEntry entry, Unit unit, ElectionCall call, ElectionSchedule schedule)
    {
        LocalDate anchor = entry.Anchor switch
        {
            PlanAnchor.Call => call.CalledOn,
            PlanAnchor.RegistrationCloses => unit.LocalTimeOf(schedule.RegistrationCloses).Date,
            _ => call.Day,
        };
        return new PlanStep(
            entry.Text, entry.Roles, null, unit.LocalTimeOf(entry.Limit.Value.Until(anchor, unit.Zone)), entry.Limit.Basis);
    }
}

/// <summary>A step of the general part of the law that a calendar plan lists: what, who, and by when.</summary>
/// <param name="Text">What is done, in words.</param>
/// <param name="Roles">Who does it.</param>
/// <param name="Anchor">The day from which the time limit counts.</param>
/// <param name="Limit">The time limit with its place.</param>
public sealed record PlanEntry(Words Text, ImmutableArray<Role> Roles, PlanAnchor Anchor, Ruled<TimeLimit> Limit);

/// <summary>The days from which the time limits of a calendar plan count.</summary>
public enum PlanAnchor
{
    /// <summary>The day of the call.</summary>
    Call,

    /// <summary>Election day.</summary>
    ElectionDay,

    /// <summary>The day on which registration closes and the campaign begins.</summary>
    RegistrationCloses,
}
