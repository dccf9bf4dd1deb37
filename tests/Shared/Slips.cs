using System.Reflection;
using NodaTime;
using SelfGov.Testing;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;

namespace SelfGov;

/// <summary>What every correction of a slip does, and what refuses every one.</summary>
internal static class Slips
{
    /// <summary>The commands of a lifecycle that correct slips.</summary>
    internal static IEnumerable<MapCommand> Of(LifecycleMap map) =>
        map.Commands.Where(command => typeof(ICorrection).IsAssignableFrom(command.Type));

    internal static CorrectionAct Act(LocalDate day) => new("a figure was copied wrongly", "the body that gave it", "7", day);

    /// <summary>
    /// A slip is corrected twice and the case shows it all; a stranger, an act that says nothing or is not made yet, and what changes
    /// nothing are refused.
    /// </summary>
    /// <param name="story">A story in which there is something to correct.</param>
    /// <param name="who">Who may correct it.</param>
    /// <param name="codes">The codes that refuse a stranger, an empty act, an act of tomorrow and the same value again, as the test knows
    /// them.</param>
    /// <param name="corrections">The corrections, one after the other.</param>
    internal static Story<TCase> Corrects<TCase>(
        this Story<TCase> story, Actor who, string[] codes, params Func<CorrectionAct, ICommand<TCase>>[] corrections)
        where TCase : Case
    {
        Assert.Equal(4, codes.Length);
        CorrectionAct act = Act(story.Now.InZone(story.Case.Zone).Date);
        foreach (Func<CorrectionAct, ICommand<TCase>> correction in corrections)
        {
            story.RefusedBy(correction(act), new Actor("stranger", Role.Clock), codes[0]);
            foreach (CorrectionAct silent in new[] { act with { Reason = " " }, act with { Body = "" }, act with { Number = "\t" } })
            {
                story.RefusedBy(correction(silent), who, codes[1]);
            }

            story.RefusedBy(correction(act with { Day = act.Day.PlusDays(1) }), who, codes[2]);
            TCase before = story.Case;
            story.Accepts(correction(act), who);
            Assert.Equal(State(before), State(story.Case));
            Assert.Equal(before.Corrections.Count + 1, story.Case.Corrections.Count);
            Assert.Same(story.Facts[^1], story.Case.Corrections[^1]);
            Assert.Equal(act, story.Case.Corrections[^1].Act);
            if (codes[3].Length > 0)
            {
                story.RefusedBy(correction(act), who, codes[3]);
            }
        }

        return story.ReplaysToItself();
    }

    /// <summary>The same by a role.</summary>
    internal static Story<TCase> Corrects<TCase>(
        this Story<TCase> story, Role who, string[] codes, params Func<CorrectionAct, ICommand<TCase>>[] corrections)
        where TCase : Case => story.Corrects(new Actor("somebody", who), codes, corrections);

    /// <summary>A correction with what a test knows of its fields, a day not long ago, and an act of today.</summary>
    internal static ICommand<TCase> Draw<TCase>(
        Type correction, Dice dice, LocalDate today, Func<string, object?> known, LocalDate? day = null)
        where TCase : Case
    {
        ParameterInfo[] fields = correction.GetConstructors()[0].GetParameters();
        return (ICommand<TCase>)Activator.CreateInstance(correction, [.. fields.Select(Value)])!;

        object? Value(ParameterInfo field) => field.ParameterType == typeof(CorrectionAct) ? Act(today)
            : field.Name == nameof(IDayCorrection.Day) ? day ?? (today == LocalDate.MinIsoValue ? today : today.PlusDays(-dice.Below(3)))
            : known(field.Name!);
    }

    private static object State(Case current) => current.GetType().GetProperty("State")!.GetValue(current)!;
}
