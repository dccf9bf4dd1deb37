using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace SelfGov.Journal.Json;

/// <summary>
/// Whether a type holds personal data, by its properties alone: what <see cref="PersonalShape"/> says too, and without the JSON contract,
/// which a runtime takes much longer to compile than a host may take to start.
/// </summary>
internal static class PersonalTypes
{
    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    /// <summary>Whether the type holds personal data; null in a program without a runtime, where types show no properties.</summary>
    internal static bool? Hold(Type type) => RuntimeFeature.IsDynamicCodeSupported ? Hold(type, []) : null;

    private static bool Hold(Type type, HashSet<Type> above)
    {
        if (Known.TryGetValue(type, out bool known))
        {
            return known;
        }

        if (!above.Add(type))
        {
            return false;
        }

        bool holds = type.IsGenericType || type.IsArray
            ? Array.Exists(type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments(), each => Hold(each, above))
                || (IsOurs(type) && HasPersonalProperty(type, above))
            : IsOurs(type) && HasPersonalProperty(type, above);
        above.Remove(type);

        // Inside a circle the answer may be incomplete; the outermost type has a whole one.
        if (holds || above.Count == 0)
        {
            Known.TryAdd(type, holds);
        }

        return holds;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Asked where the runtime compiles; a contract needs the same.")]
    private static bool HasPersonalProperty(Type type, HashSet<Type> above)
    {
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if ((property.IsDefined(typeof(PersonalDataAttribute), inherit: true) || Hold(property.PropertyType, above))
                && IsWritten(type, property))
            {
                return true;
            }
        }

        return false;
    }

    // What neither a constructor nor a setter takes back is computed, and no part of the contract.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Asked where the runtime compiles; a contract needs the same.")]
    private static bool IsWritten(Type type, PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always }
        && (property.CanWrite || Array.Exists(
            type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance),
            each => Array.Exists(
                each.GetParameters(), one => string.Equals(one.Name, property.Name, StringComparison.OrdinalIgnoreCase))));

    // Values of the runtime and of NodaTime hold nobody's data; there are thousands of them.
    private static bool IsOurs(Type type) =>
        !type.IsPrimitive && !type.IsEnum && type.Namespace is { } space
        && !space.StartsWith("System", StringComparison.Ordinal) && !space.StartsWith("NodaTime", StringComparison.Ordinal);
}
