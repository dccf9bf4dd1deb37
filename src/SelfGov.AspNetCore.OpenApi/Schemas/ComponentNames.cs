namespace SelfGov.AspNetCore.OpenApi.Schemas;

/// <summary>Names of schemas and operations: letters and digits, which every language takes for names of types.</summary>
internal static class ComponentNames
{
    /// <summary>A name in kebab case, such as <c>akim-election</c>, as <c>AkimElection</c>.</summary>
    internal static string Pascal(string kebab) => string.Concat(
        Parts(kebab).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    /// <summary>The same as <c>akimElection</c>.</summary>
    internal static string Camel(string kebab) => Pascal(kebab) is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : "x";

    /// <summary>The name of a type, without its arguments.</summary>
    internal static string Of(Type type) => type.Name.Split('`')[0];

    /// <summary>The name of a type where another one has the short name: with the folder that it stands in.</summary>
    internal static string Qualified(Type type) => (type.Namespace?.Split('.')[^1] ?? "Own") + Of(type);

    private static string[] Parts(string kebab) =>
        kebab.Split(kebab.Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
}
