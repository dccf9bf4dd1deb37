using System.Collections;
using System.Reflection;
using NodaTime;

namespace SelfGov.Contract;

/// <summary>Asks every public getter of a case, and of all that it holds but the law that it follows.</summary>
internal sealed class Getters
{
    // A getter may make a new value at each call, which makes another.
    private const int Deepest = 8;

    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The getters that throw, each with what it threw.</summary>
    internal IEnumerable<string> Throwing(object? value, string at, int depth = 0)
    {
        if (depth > Deepest || value is null or string or DateTimeZone or Type || IsOfTheLaw(value.GetType().Name)
            || value.GetType().IsPrimitive || value.GetType().IsEnum
            || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            yield break;
        }

        if (value is IEnumerable items)
        {
            int index = 0;
            foreach (object? item in items)
            {
                foreach (string flaw in Throwing(item, $"{at}[{index}]", depth + 1))
                {
                    yield return flaw;
                }

                index++;
            }
        }

        if (value.GetType().Assembly.GetName().Name!.StartsWith("SelfGov", StringComparison.Ordinal))
        {
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.GetIndexParameters().Length == 0))
            {
                object? held = null;
                string? thrown = null;
                try
                {
                    held = property.GetValue(value);
                }
                catch (TargetInvocationException exception)
                {
                    thrown = $"{at}.{property.Name}: {exception.InnerException!.Message}";
                }

                if (thrown is not null)
                {
                    yield return thrown;
                }

                foreach (string flaw in Throwing(held, $"{at}.{property.Name}", depth + 1))
                {
                    yield return flaw;
                }
            }
        }
    }

    private static bool IsOfTheLaw(string type) =>
        type.EndsWith("Law", StringComparison.Ordinal) || type is "HearingProfile" or "ParticipatoryBudgetRules";
}
