using System.Reflection;

namespace SelfGov;

/// <summary>The libraries under test: all of ours beside this program.</summary>
internal static class Libraries
{
    internal static IEnumerable<Type> Types { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "SelfGov*.dll")
            .Where(file => !Path.GetFileNameWithoutExtension(file).EndsWith(".Tests", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Assembly.Load(AssemblyName.GetAssemblyName(file)).GetTypes()),
    ];
}
