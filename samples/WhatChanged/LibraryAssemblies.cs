using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace WhatChanged;

/// <summary>The assemblies of the library: that of the package of all procedures, and what it stands on.</summary>
internal static class LibraryAssemblies
{
    internal static ImmutableArray<Assembly> All { get; } = [.. Reached()];

    private static IEnumerable<Assembly> Reached()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<Assembly>([typeof(SelfGovProceduresExtensions).Assembly]);
        while (waiting.TryDequeue(out Assembly? assembly))
        {
            if (known.Add(assembly.GetName().Name!))
            {
                yield return assembly;
                foreach (AssemblyName next in assembly.GetReferencedAssemblies()
                    .Where(name => name.Name!.StartsWith("SelfGov", StringComparison.Ordinal)))
                {
                    waiting.Enqueue(Assembly.Load(next));
                }
            }
        }
    }
}
