using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>A time limit on a command, of the case or of one part of it.</summary>
internal sealed record Bound<TCase, TPart>(LimitSide Side, Limit<TCase>? OfCase, Limit<Subject<TCase, TPart>>? OfPart)
    where TCase : Case
{
    internal string Code => OfCase is not null ? OfCase.Code : OfPart!.Code;

    internal Words Text => OfCase is not null ? OfCase.Text : OfPart!.Text;

    internal Citation Basis => OfCase is not null ? OfCase.Basis : OfPart!.Basis;

    internal Bound<TCase, TPart> Reworded(Wording wording) => this with
    {
        OfCase = OfCase is null ? null : wording.Of(OfCase),
        OfPart = OfPart is null ? null : wording.Of(OfPart),
    };

    internal Instant? At(Subject<TCase, TPart> subject) => OfCase is not null ? OfCase.At(subject.Case) : OfPart!.At(subject);

    internal Refusal? Check(Subject<TCase, TPart> subject, Instant now)
    {
        if (Side == LimitSide.Duty || At(subject) is not { } moment)
        {
            return null;
        }

        return Side switch
        {
            LimitSide.From when now < moment =>
                new(RefusalKind.TooEarly, Code, Text, Basis, Sentence.NotBefore(moment, subject.Case), Sentence.Local(now, subject.Case), moment),
            LimitSide.Until when now >= moment =>
                new(RefusalKind.TooLate, Code, Text, Basis, Sentence.OnlyBefore(moment, subject.Case), Sentence.Local(now, subject.Case), null),
            _ => null,
        };
    }
}
