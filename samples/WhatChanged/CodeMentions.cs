using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace WhatChanged;

/// <summary>The files of the clone that name a code as a literal.</summary>
internal static partial class CodeMentions
{
    private static readonly Dictionary<string, ILookup<string, string>> ByFolder = [];

    /// <summary>The source files of a procedure that name a code, as paths from the root of the clone.</summary>
    public static IEnumerable<string> Sources(LegalProcedure procedure, string code) => Find(procedure, "src/SelfGov.{0}", code);

    /// <summary>The classes of tests of a procedure that name a code, as paths from the root of the clone.</summary>
    public static IEnumerable<string> Tests(LegalProcedure procedure, string code) =>
        Find(procedure, "tests/SelfGov.{0}.Tests", code).Where(file => file.EndsWith("Tests.cs", StringComparison.Ordinal));

    private static IEnumerable<string> Find(LegalProcedure procedure, string package, string code) => procedure.Rooms
        .Select(room => room.Split('/'))
        .Select(names => string.Join('/', [string.Format(null, package, names[0]), .. names[1..]]))
        .SelectMany(folder => CodesIn(folder)[code])
        .Distinct().Order(StringComparer.Ordinal);

    private static ILookup<string, string> CodesIn(string folder)
    {
        lock (ByFolder)
        {
            return ByFolder.TryGetValue(folder, out ILookup<string, string>? known) ? known : ByFolder[folder] = Read(folder);
        }
    }

    private static ILookup<string, string> Read(string folder)
    {
        var directory = new DirectoryInfo(Path.Combine(Repository.Root, folder));
        ImmutableArray<string> files = directory.Exists
            ?
            [
                .. directory.GetFiles("*.cs", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/')),
            ]
            : [];
        return files.Where(file => !Built().IsMatch(file))
            .SelectMany(file => Code().Matches(File.ReadAllText(Path.Combine(Repository.Root, file)))
                .Select(match => (Code: match.Groups[1].Value, File: file)))
            .ToLookup(found => found.Code, found => found.File);
    }

    [GeneratedRegex("\"([a-z0-9.-]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Built();
}
