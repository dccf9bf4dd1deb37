using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Direct;

/// <summary>The effect of a change of law on the calendar of one election: the same call under two editions.</summary>
public static class AkimElectionCalendarChanges
{
    private static readonly Words NotLater = new("{0:дан} кешіктірмей", "не позднее {0}", "not later than {0}");

    /// <summary>Compares the calendar plans of one election under two editions, with the last days to call and to hold it.</summary>
    /// <param name="first">The law in one edition.</param>
    /// <param name="second">The law in another.</param>
    /// <param name="unit">The unit that elects.</param>
    /// <param name="ground">The ground; an edition that does not know it sets no last days to call and to hold.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An edition has no elections at the unit's level.</exception>
    public static CalendarComparison Of(AkimElectionLaw first, AkimElectionLaw second, Unit unit, Ground ground, ElectionCall call)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(call);
        return CalendarComparison.Of(first.Id, Steps(first, unit, ground, call), second.Id, Steps(second, unit, ground, call));
    }

    private static IEnumerable<CalendarStep> Steps(AkimElectionLaw law, Unit unit, Ground ground, ElectionCall call)
    {
        // A step of a plan has no code; what is done is what makes it the same.
        IEnumerable<CalendarStep> plan = CalendarPlan.Of(law, unit, call).Steps
            .Select(step =>
                new CalendarStep("plan." + ParameterList.CodeOf(step.Text.English), step.Text, step.LastDay, step.When, step.Basis));
        return law.Grounds.ContainsKey(ground.Kind) ? LastDays(law, unit, ground, call).Concat(plan) : plan;
    }

    private static IEnumerable<CalendarStep> LastDays(AkimElectionLaw law, Unit unit, Ground ground, ElectionCall call)
    {
        LevelTerms terms = law.TermsFor(unit);
        bool isVacancy = ground.Kind is GroundKind.EarlyTermination or GroundKind.UnitChanged;
        Ruled<TimeLimit> callBy = isVacancy ? law.CallAfterVacancy : terms.CallBefore;
        yield return Step(
            "last-day-to-call", new(
                "сайлауды тағайындаудың соңғы күні", "последний день назначения выборов", "last day to call the election"),
            callBy.Value.LastDay(ground.Day), callBy.Basis);
        (LocalDate day, Citation basis) = ground.Kind switch
        {
            GroundKind.PilotListed => (ground.Day, law.HoldOnPilotDay ?? law.Grounds[ground.Kind]),
            GroundKind.TermEnds => (law.HoldBeforeTermEnds.Value.LastDay(ground.Day), law.HoldBeforeTermEnds.Basis),
            _ => (terms.HoldAfterCall.Value.LastDay(call.CalledOn), terms.HoldAfterCall.Basis),
        };
        yield return Step(
            "last-election-day", new(
                "сайлау өткізудің соңғы күні",
                "последний день проведения выборов",
                "last day to hold the election"), day, basis);
    }

    private static CalendarStep Step(string code, Words text, LocalDate day, Citation basis) =>
        new(code, text, day, NotLater.With(Words.Of(day)), basis);
}
