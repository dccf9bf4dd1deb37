using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SelfGov.Cases.FirstUse;

/// <summary>
/// Does on another core what a first use will ask for in a moment: nearly all of a first use is a runtime that compiles, and it compiles on
/// all cores.
/// </summary>
/// <remarks>One thing after another, in the order of asking: two at once would take the core of him who waits.</remarks>
internal static class Ahead
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public
        | BindingFlags.NonPublic;

    private static readonly Queue<Action> Waiting = new();
    private static bool isWorking;

    /// <summary>Begins to do something. What it throws is told to him who asks for it, and does it anew.</summary>
    internal static void Of(Action work)
    {
        if (Environment.ProcessorCount == 1)
        {
            return;
        }

        lock (Waiting)
        {
            Waiting.Enqueue(work);
            if (isWorking)
            {
                return;
            }

            isWorking = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static _ => Work(), null);
    }

    /// <summary>Has a runtime that compiles compile the methods of a type, and of the types within it.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "What was trimmed is called by nobody.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type within has the arguments of its type, which is in use.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Asked where there is a runtime that compiles.")]
    internal static void Compile(Type type)
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled)
        {
            return;
        }

        Type[] arguments = type.GetGenericArguments();
        RuntimeTypeHandle[] handles = Array.ConvertAll(arguments, static each => each.TypeHandle);
        foreach (MethodBase method in (MethodBase[])[.. type.GetMethods(Declared), .. type.GetConstructors(Declared)])
        {
            if (!method.IsAbstract && !method.IsGenericMethodDefinition)
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle, handles);
            }
        }

        foreach (Type inner in type.GetNestedTypes(Declared))
        {
            if (inner.GetGenericArguments().Length == arguments.Length)
            {
                Compile(arguments.Length == 0 ? inner : inner.MakeGenericType(arguments));
            }
        }
    }

    private static void Work()
    {
        while (true)
        {
            Action work;
            lock (Waiting)
            {
                if (Waiting.Count == 0)
                {
                    isWorking = false;
                    return;
                }

                work = Waiting.Dequeue();
            }

            Try(work);
        }
    }

    private static void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
        }
    }
}
