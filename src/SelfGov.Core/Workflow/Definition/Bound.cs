using NodaTime;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>A limit on one side of a command.</summary>
/// <param name="Side">The side.</param>
/// <param name="Limit">The moment.</param>
/// <param name="IsOfPart">Whether each part has a moment of its own.</param>
/// <param name="IsOwedAhead">Whether the duty is owed wherever the command is still to come, and not where it can be given alone.</param>
internal sealed record Bound<TCase, TPart>(LimitSide Side, Limit<TCase, TPart> Limit, bool IsOfPart, bool IsOwedAhead = false)
    where TCase : Case
{
    /// <summary>The limit, where it is met; null for a duty and where there is none.</summary>
    internal MetRule? Tell(TCase current, TPart part, Instant now) =>
        Side == LimitSide.Duty || Limit.At(current, part) is not { At: var moment }
            ? null
            : new(Limit.Code, Limit.Text, Limit.Basis,
                Side == LimitSide.From ? Sentence.NotBefore(moment, current) : Sentence.OnlyBefore(moment, current),
                Sentence.Local(now, current));

    internal Refusal? Check(TCase current, TPart part, Instant now)
    {
        if (Side == LimitSide.Duty || Limit.At(current, part) is not { At: var moment }
            || (Side == LimitSide.From ? now >= moment : now < moment))
        {
            return null;
        }

        return Side == LimitSide.From
            ? new(RefusalKind.TooEarly, Limit.Code, Limit.Text, Limit.Basis, Sentence.NotBefore(moment, current),
                Sentence.Local(now, current), moment)
            : new(RefusalKind.TooLate, Limit.Code, Limit.Text, Limit.Basis, Sentence.OnlyBefore(moment, current),
                Sentence.Local(now, current), null);
    }
}
