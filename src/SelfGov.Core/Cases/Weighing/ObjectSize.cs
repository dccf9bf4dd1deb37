using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Cases.Weighing;

/// <summary>How many bytes of the heap a value takes with all that it alone leads to, as a 64-bit runtime lays objects out.</summary>
internal static class ObjectSize
{
    private const int Pointer = 8;
    private const int Header = 2 * Pointer;
    private const int ArrayHeader = Header + Pointer;
    private static readonly ConcurrentDictionary<Type, Layout> Layouts = new();

    /// <summary>The bytes, without those of what is shared with others.</summary>
    internal static long Of(object value, HashSet<object> shared) => Walk(value, shared, new(ReferenceEqualityComparer.Instance));

    /// <summary>Everything that a value leads to.</summary>
    internal static HashSet<object> ReachedFrom(object? value)
    {
        var reached = new HashSet<object>(ReferenceEqualityComparer.Instance);
        if (value is not null)
        {
            Walk(value, [], reached);
        }

        return reached;
    }

    private static long Walk(object value, HashSet<object> shared, HashSet<object> seen)
    {
        long bytes = 0;
        var waiting = new Stack<object>();
        waiting.Push(value);
        while (waiting.TryPop(out object? next))
        {
            if (!IsOfProcess(next) && !shared.Contains(next) && seen.Add(next))
            {
                bytes += Take(next, waiting);
            }
        }

        return bytes;
    }

    // What belongs to the process and not to a case: types, functions, zones of time, the law.
    private static bool IsOfProcess(object value) => value is MemberInfo or Delegate or Assembly or DateTimeZone or CalendarSystem
        or IEqualityComparer or IComparer || IsShared(value.GetType());

    private static bool IsShared(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Lifecycle<,>) || definition == typeof(EqualityComparer<>) || definition == typeof(Comparer<>));

    private static long Take(object value, Stack<object> waiting)
    {
        if (value is string text)
        {
            return Aligned(Header + sizeof(int) + (sizeof(char) * (text.Length + 1)));
        }

        Type type = value.GetType();
        if (value is not Array array)
        {
            Layout layout = LayoutOf(type);
            Follow(value, layout, waiting);
            return Header + Aligned(layout.Bytes);
        }

        Type element = type.GetElementType()!;
        Layout each = element.IsValueType ? LayoutOf(element) : Layout.Reference;
        if (!element.IsValueType)
        {
            foreach (object? item in array)
            {
                Push(item, waiting);
            }
        }
        else if (each.LeadsOn)
        {
            foreach (object item in array)
            {
                Follow(item, each, waiting);
            }
        }

        return Aligned(ArrayHeader + ((long)each.Bytes * array.Length));
    }

    private static void Follow(object value, Layout layout, Stack<object> waiting)
    {
        foreach (FieldInfo field in layout.References)
        {
            Push(field.GetValue(value), waiting);
        }

        foreach ((FieldInfo field, Layout inner) in layout.Structures)
        {
            if (field.GetValue(value) is { } structure)
            {
                Follow(structure, inner, waiting);
            }
        }
    }

    private static void Push(object? value, Stack<object> waiting)
    {
        if (value is not null)
        {
            waiting.Push(value);
        }
    }

    private static Layout LayoutOf(Type type) => Layouts.GetOrAdd(type, static each => Read(each));

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Asked where there is a runtime; what was trimmed takes no bytes.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Asked where there is a runtime; what was trimmed takes no bytes.")]
    private static Layout Read(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || type.IsPointer)
        {
            return new(SizeOf(type.IsEnum ? Enum.GetUnderlyingType(type) : type), [], []);
        }

        var references = new List<FieldInfo>();
        var structures = new List<(FieldInfo, Layout)>();
        int bytes = 0;
        int largest = 1;
        for (Type? at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            foreach (FieldInfo field in at.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Layout inner = field.FieldType.IsValueType ? LayoutOf(field.FieldType) : Layout.Reference;
                bytes += inner.Bytes;
                largest = Math.Max(largest, Math.Min(inner.Bytes, Pointer));
                if (!field.FieldType.IsValueType)
                {
                    references.Add(field);
                }
                else if (inner.LeadsOn)
                {
                    structures.Add((field, inner));
                }
            }
        }

        // Fields are packed by size, so that only the end of a structure is filled up.
        int filled = type.IsValueType && largest is 1 or 2 or 4 or 8 ? (bytes + largest - 1) / largest * largest : bytes;
        return new(filled, [.. references], [.. structures]);
    }

    private static int SizeOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean or TypeCode.SByte or TypeCode.Byte => 1,
        TypeCode.Char or TypeCode.Int16 or TypeCode.UInt16 => 2,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
        _ => Pointer,
    };

    private static long Aligned(long bytes) => (bytes + Pointer - 1) / Pointer * Pointer;

    /// <summary>The bytes of the fields of a type, and those through which it leads on.</summary>
    private sealed record Layout(int Bytes, FieldInfo[] References, (FieldInfo Field, Layout Inner)[] Structures)
    {
        internal static readonly Layout Reference = new(Pointer, [], []);

        internal bool LeadsOn => References.Length > 0 || Structures.Length > 0;
    }
}
