using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>
/// Strains values: makes another one of the same type in which something is as large, as small or as odd as its type allows.
/// </summary>
/// <remarks>By constructors alone. A value that its constructor refuses is left as it was.</remarks>
internal sealed class ExtremeValues(Dice dice)
{
    // What its constructor refuses, it has to refuse as an argument.
    internal List<string> Flaws { get; } = [];

    internal object? Strained(object? value, Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => null,
            decimal => dice.Of(
                decimal.MaxValue, decimal.MinValue, 79228162514264337593543950334m, 1e-28m, -1e-28m, new decimal(0, 0, 0, true, 0), 1.10m,
                1.0000000000000000000000000001m, 9007199254740993m, 999999999999999.99m, 70368744177664.01m, 0.3m, 7e28m),
            long => dice.Of(long.MaxValue, long.MinValue, 9007199254740993L, 9007199254740992L, 0L, -1L),
            int => dice.Of(int.MaxValue, int.MinValue, 0, -1, 1),
            double => dice.Of(double.MaxValue, double.Epsilon, -0.0, 0.1, 1e300),
            bool truth => !truth,
            string => Text(),
            LocalDate => dice.Of(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2024, 2, 29)),
            LocalDateTime => dice.Of(LocalDate.MinIsoValue, LocalDate.MaxIsoValue).At(dice.Of(LocalTime.MinValue, LocalTime.MaxValue)),
            LocalTime => dice.Of(LocalTime.MinValue, LocalTime.MaxValue),
            Instant => dice.Of(Instant.MinValue, Instant.MaxValue, Instant.FromUnixTimeTicks(1)),
            Enum => Enum.ToObject(bare, dice.Of(0, 1, 2, 99)),
            IEnumerable list when Elements(bare) is { } element => List(list, bare, element),
            _ => Made(value, bare),
        };
    }

    private string Text() => dice.Of(
        string.Empty, " ", "\0", "a\ud800", "\udc00b", "a\u202eb", "\u2028\u2029", "\r\n\t\u001b", "[erased]", "null", "😀", "\"\\/",
        "\ufeffa",
        new string('ұ', 3_000), new string('a', 201), "１２", "-0", "9999-12-31");

    private static Type? Elements(Type list) =>
        list.IsGenericType && list.GetGenericArguments() is [var element] ? element : null;

    // A list of the same elements, one of them strained, or twice; or of none.
    private object List(IEnumerable list, Type type, Type element)
    {
        object?[] items = [.. list.Cast<object?>()];
        if (items.Length > 0)
        {
            int place = dice.Below(items.Length);
            items[place] = Strained(items[place], element);
        }

        items = dice.Of<object?[]>(items, items, items, [.. items, .. items.Take(1)], []);
        string? make = type.Name switch
        {
            "ValueList`1" => nameof(ValueList),
            "ImmutableArray`1" => nameof(Array),
            _ => null,
        };
        return make is null ? list : dice.OneIn(6) && type.IsValueType ? Activator.CreateInstance(type)!
            : typeof(ExtremeValues).GetMethod(make, BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private static ValueList<T> ValueList<T>(object?[] items)
        where T : notnull => [.. items.Select(item => (T)item!)];

    private static ImmutableArray<T> Array<T>(object?[] items) => [.. items.Select(item => (T)item!)];

    private object Made(object value, Type type)
    {
        foreach (ConstructorInfo constructor in value.GetType().GetConstructors().OrderByDescending(each => each.GetParameters().Length))
        {
            ParameterInfo[] parameters = constructor.GetParameters();
            PropertyInfo?[] properties = [.. parameters.Select(parameter => value.GetType().GetProperty(
                parameter.Name!, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase))];
            if (parameters.Length == 0 || properties.Contains(null))
            {
                continue;
            }

            object?[] arguments = [.. properties.Select(property => property!.GetValue(value))];
            int strained = dice.Below(arguments.Length);
            arguments[strained] = Strained(arguments[strained], parameters[strained].ParameterType);
            try
            {
                return constructor.Invoke(arguments);
            }
            catch (TargetInvocationException thrown)
            {
                if (thrown.InnerException is not (ArgumentException or KeyNotFoundException))
                {
                    Flaws.Add($"{type.Name}.{parameters[strained].Name}: {thrown.InnerException!.GetType().Name}");
                }

                return value;
            }
        }

        return value;
    }
}
