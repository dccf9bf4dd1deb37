using System.Collections;
using System.Reflection;
using WhatChanged;

namespace SelfGov.Law;

/// <summary>The different time limits that hang on the static fields of the library: those of all editions and policies.</summary>
internal static class TimeLimits
{
    internal static HashSet<TimeLimit> OfAllEditions()
    {
        var found = new HashSet<TimeLimit>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (Type type in LibraryAssemblies.All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters))
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.IsLiteral)
                {
                    Visit(field.GetValue(null), found, seen);
                }
            }
        }

        return found;
    }

    private static void Visit(object? value, HashSet<TimeLimit> found, HashSet<object> seen)
    {
        switch (value)
        {
            case null or string or Delegate or Type or MemberInfo or Words or Citation:
                return;
            case TimeLimit limit:
                found.Add(limit);
                return;
            case IEnumerable many when value.GetType() is var type
                && (type.IsArray || type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) is true):
                if (type.GetProperty("IsDefault")?.GetValue(many) is not true)
                {
                    foreach (object? each in many)
                    {
                        Visit(each, found, seen);
                    }
                }

                return;
        }

        Type own = value.GetType();
        if (own.IsEnum || own.Namespace?.StartsWith("SelfGov", StringComparison.Ordinal) is not true || !seen.Add(value))
        {
            return;
        }

        foreach (FieldInfo field in own.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Visit(field.GetValue(value), found, seen);
        }
    }
}
