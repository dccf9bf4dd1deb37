using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SelfGov.Law;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>What a rule expects of a value; made by <see cref="Expect"/>. The default value expects nothing.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[SuppressMessage("Performance", "CA1815", Justification = "It is handed on once and never compared.")]
public readonly struct Expect<T>
{
    private static readonly Words AtLeastText = new("кемінде {0}", "не менее {0}", "at least {0}");
    private static readonly Words AtMostText = new("ең көбі {0}", "не более {0}", "at most {0}");
    private static readonly Words NotLaterText = new("{0:дан} кешіктірмей", "не позднее {0}", "not later than {0}");
    private static readonly Words NotEarlierText = new("{0:дан} ерте емес", "не ранее {0}", "not earlier than {0}");
    private static readonly Words BetweenText = new(
        "{0} – {1} аралығында", Expect.IsTime<T>() ? "с {0} по {1}" : "от {0} до {1}", "from {0} to {1}");

    private static readonly Words ExactlyText = new("дәл {0}", "именно {0}", "exactly {0}");
    private static readonly Words OneOfText = new("мыналардың бірі: {0}", "одно из: {0}", "one of: {0}");

    private readonly T first;
    private readonly T last;
    private readonly ImmutableArray<T> allowed;

    internal Expect(ExpectationKind kind, T first, T last = default!, ImmutableArray<T> allowed = default)
    {
        Kind = kind;
        this.first = first;
        this.last = last;
        this.allowed = allowed;
    }

    /// <summary>The comparison.</summary>
    public ExpectationKind Kind { get; }

    /// <summary>Whether no value at all can meet it.</summary>
    internal bool IsUnmeetable => Kind switch
    {
        ExpectationKind.Between => Comparer<T>.Default.Compare(last, first) < 0,
        ExpectationKind.OneOf => allowed.IsEmpty,
        _ => false,
    };

    internal bool IsMetBy(T value) => Kind switch
    {
        ExpectationKind.Nothing => true,
        ExpectationKind.AtLeast or ExpectationKind.NotEarlier => value is not null && Comparer<T>.Default.Compare(value, first) >= 0,
        ExpectationKind.AtMost or ExpectationKind.NotLater => value is not null && Comparer<T>.Default.Compare(value, first) <= 0,
        ExpectationKind.Between =>
            value is not null && Comparer<T>.Default.Compare(value, first) >= 0 && Comparer<T>.Default.Compare(value, last) <= 0,
        ExpectationKind.Exactly => EqualityComparer<T>.Default.Equals(value, first),
        _ => allowed.Contains(value),
    };

    internal Expectation? ToExpectation(Func<T, Words>? text)
    {
        Func<T, Words> say = text ?? ValueText.Of;
        return Kind switch
        {
            ExpectationKind.Nothing => null,
            ExpectationKind.AtLeast => new(Kind, [first!], AtLeastText.With(say(first))),
            ExpectationKind.AtMost => new(Kind, [first!], AtMostText.With(say(first))),
            ExpectationKind.NotLater => new(Kind, [first!], NotLaterText.With(say(first))),
            ExpectationKind.NotEarlier => new(Kind, [first!], NotEarlierText.With(say(first))),
            ExpectationKind.Between => new(Kind, [first!, last!], BetweenText.With(say(first), say(last))),
            ExpectationKind.Exactly => new(Kind, [first!], ExactlyText.With(say(first))),
            _ => new(Kind, [.. allowed.Select(value => (object)value!)], OneOfText.With(Sentence.Series(allowed.Select(say)))),
        };
    }
}
