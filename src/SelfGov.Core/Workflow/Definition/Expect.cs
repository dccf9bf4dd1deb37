using System.Collections.Immutable;
using NodaTime;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>Makes the expectations of rules.</summary>
public static class Expect
{
    /// <summary>A value that is given at all: a text that is not blank, any other value that is not the default one.</summary>
    public static readonly Presence Present;

    /// <summary>A quantity of at least this much.</summary>
    /// <exception cref="ArgumentException">The bound is a day or a moment: say <see cref="NotEarlier{T}"/>.</exception>
    /// <exception cref="ArgumentNullException">The bound is null.</exception>
    public static Expect<T> AtLeast<T>(T bound) => new(ExpectationKind.AtLeast, Quantity(bound));

    /// <summary>A quantity of at most this much.</summary>
    /// <exception cref="ArgumentException">The bound is a day or a moment: say <see cref="NotLater{T}"/>.</exception>
    /// <exception cref="ArgumentNullException">The bound is null.</exception>
    public static Expect<T> AtMost<T>(T bound) => new(ExpectationKind.AtMost, Quantity(bound));

    /// <summary>A day or moment not later than this one.</summary>
    /// <exception cref="ArgumentException">The bound is a quantity: say <see cref="AtMost{T}"/>.</exception>
    /// <exception cref="ArgumentNullException">The bound is null.</exception>
    public static Expect<T> NotLater<T>(T bound) => new(ExpectationKind.NotLater, Moment(bound));

    /// <summary>A day or moment not earlier than this one.</summary>
    /// <exception cref="ArgumentException">The bound is a quantity: say <see cref="AtLeast{T}"/>.</exception>
    /// <exception cref="ArgumentNullException">The bound is null.</exception>
    public static Expect<T> NotEarlier<T>(T bound) => new(ExpectationKind.NotEarlier, Moment(bound));

    /// <summary>
    /// A quantity, day or moment from one bound to the other, both included; no value where the last comes before the first.
    /// </summary>
    /// <exception cref="ArgumentNullException">A bound is null.</exception>
    /// <exception cref="ArgumentException">The bounds are instants, or times that are none of NodaTime's local ones.</exception>
    public static Expect<T> Between<T>(T first, T last) => new(ExpectationKind.Between, Bound(first), Bound(last));

    /// <summary>This value and no other.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">
    /// The value cannot be told to people: a truth, an instant, a time that is none of NodaTime's local ones.
    /// </exception>
    public static Expect<T> Exactly<T>(T value) => new(ExpectationKind.Exactly, Bound(value));

    /// <summary>One of these values.</summary>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    /// <exception cref="ArgumentException">
    /// The values are the default array, which is no list, or cannot be told to people, as for <see cref="Exactly"/>.
    /// </exception>
    public static Expect<T> OneOf<T>(ImmutableArray<T> values)
    {
        if (values.IsDefault)
        {
            throw new ArgumentException("The values are no list; write [] where none is lawful.", nameof(values));
        }

        foreach (T value in values)
        {
            Bound(value);
        }

        return new(ExpectationKind.OneOf, default!, default!, values);
    }

    internal static bool IsTime<T>() => Bounded<T>.IsTime;

    /// <summary>Whether a value of the type has a name in C# only, so that a rule has to say it in words.</summary>
    internal static bool NeedsWords<T>() => Bounded<T>.Type.IsEnum;

    // Null would compare with everything. An instant has no zone in which people could be told it.
    private static T Bound<T>(T bound)
    {
        if (bound is null)
        {
            throw new ArgumentNullException(
                nameof(bound), "A bound is a value; expect nothing, by the default value, where there is none.");
        }

        return Bounded<T>.CannotBeTold
            ? throw new ArgumentException(
                $"A bound of type {Bounded<T>.Type.Name} cannot be told to people; give the local time of the case, or write a condition.",
                nameof(bound))
            : bound;
    }

    private static T Quantity<T>(T bound) => IsTime<T>()
        ? throw new ArgumentException(
            $"{bound} is a day or a moment: it is not later or not earlier, not at most or at least.", nameof(bound))
        : Bound(bound);

    private static T Moment<T>(T bound) => IsTime<T>()
        ? Bound(bound)
        : throw new ArgumentException($"{bound} is no day and no moment: it is at most or at least, not later or earlier.", nameof(bound));

    // Asked for with every bound of every decision, so it is found out once for each type.
    private static class Bounded<T>
    {
        internal static readonly Type Type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);

        internal static readonly bool IsTime = Type == typeof(LocalDate) || Type == typeof(LocalDateTime) || Type == typeof(LocalTime)
            || Type == typeof(YearMonth) || Type == typeof(Instant);

        // What has no zone, what has one of its own, what has no order or no words; and a truth, which is a condition and no bound.
        internal static readonly bool CannotBeTold = Type == typeof(bool)
            || Type == typeof(DateTime) || Type == typeof(DateTimeOffset) || Type == typeof(DateOnly) || Type == typeof(TimeOnly)
            || Type == typeof(TimeSpan)
            || (Type.Namespace == typeof(Instant).Namespace && Type.Assembly == typeof(Instant).Assembly
                && !(IsTime && Type != typeof(Instant)));
    }
}
