using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.Cases.Recording;

/// <summary>Whether an act can have happened at the moment that the caller says.</summary>
internal static class ActMoment
{
    private const int TicksInMicrosecond = 10;

    private static readonly Words NotInFuture = new(
        "әрекет сәті қазіргі уақыттан кейін болмауға тиіс",
        "момент действия не должен быть позже текущего",
        "the moment of the act must not lie after now");

    private static readonly Words InOrder = new(
        "әрекет істегі соңғы әрекеттен бұрын болмауға тиіс",
        "действие не должно предшествовать последнему действию по делу",
        "the act must not come before the last act of the case");

    private static readonly Words InTime = new(
        "әрекет рәсім белгілеген мерзім ішінде енгізілуге тиіс",
        "действие должно быть внесено в срок, установленный для процедуры",
        "the act must be entered within the time that the procedure allows");

    private static readonly Words NotOvertaken = new(
        "әрекеттен кейін уақыттың өтуімен туындаған факт болмауға тиіс",
        "после действия не должно быть фактов, вызванных течением времени",
        "time must not have caused anything since the act");

    private static readonly Words NotLater = new("{0:дан} кешіктірмей", "не позднее {0}", "not later than {0}");
    private static readonly Words NotEarlier = new("{0:дан} ерте емес", "не ранее {0}", "not earlier than {0}");
    private static readonly Words CausedAt = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    /// <summary>The moment in whole microseconds, as every store keeps it.</summary>
    internal static Instant Whole(Instant moment)
    {
        long ticks = moment.ToUnixTimeTicks();
        long sinceMicrosecond = ((ticks % TicksInMicrosecond) + TicksInMicrosecond) % TicksInMicrosecond;
        return Instant.FromUnixTimeTicks(ticks - sinceMicrosecond);
    }

    /// <summary>The refusal of a moment at which the act cannot have happened; null where it can.</summary>
    internal static Refusal? Check(Instant act, Instant now, Trail trail, Duration within, Case current, Citation basis)
    {
        if (act > now)
        {
            return Refuse("act.in-future", NotInFuture, NotLater.With(Local(now)), Local(act), act);
        }

        if (act < trail.LastAct)
        {
            return Refuse("act.before-last", InOrder, NotEarlier.With(Local(trail.LastAct)), Local(act), null);
        }

        if (now - act > within)
        {
            return Refuse("act.entered-late", InTime, NotEarlier.With(Local(now - within)), Local(act), null);
        }

        Words[] since =
        [
            .. trail.Caused.Where(caused => caused.Moment > act).Select(caused => CausedAt.With(caused.Text, Local(caused.Moment))),
        ];
        return since.Length == 0 ? null : Refuse("act.overtaken", NotOvertaken, null, Sentence.Series(since), null);

        Words Local(Instant moment) => Sentence.Local(moment, current);

        Refusal Refuse(string code, Words text, Words? expected, Words? found, Instant? earliest) =>
            new(RefusalKind.Moment, code, text, basis, expected, found, earliest);
    }
}
