using System.Reflection;
using System.Text.Json;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Sqlite;
using SelfGov.EntityFrameworkCore.Storage;
using Xunit;

namespace SelfGov.EntityFrameworkCore;

/// <summary>A host carries the database that it uses, and no other.</summary>
public sealed class PackageReferenceTests
{
    private static readonly string[] Sqlite = ["sqlite"];
    private static readonly string[] Postgres = ["npgsql", "postgres"];

    public static TheoryData<Assembly, string[]> Packages => new()
    {
        { typeof(RelationalJournal).Assembly, [.. Sqlite, .. Postgres] },
        { typeof(SqliteJournal).Assembly, Postgres },
        { typeof(NpgsqlJournal).Assembly, Sqlite },
    };

    [Theory]
    [MemberData(nameof(Packages), DisableDiscoveryEnumeration = true)]
    public void A_package_brings_no_assembly_of_a_database_that_is_not_its_own(Assembly package, string[] others)
    {
        string name = package.GetName().Name!;
        HashSet<string> brought = BroughtBy(name);
        Assert.Contains("Microsoft.EntityFrameworkCore.Relational", brought);
        string[] named = [.. package.GetReferencedAssemblies().Select(reference => reference.Name!)];
        foreach (string other in others)
        {
            Assert.DoesNotContain(brought.Union(named), each => each != name && each.Contains(other, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>
    /// The packages that a library needs, those that they need, and so on, as the build has resolved them, with the libraries in each.
    /// </summary>
    private static HashSet<string> BroughtBy(string library)
    {
        using JsonDocument resolved = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SelfGov.EntityFrameworkCore.Tests.deps.json")));
        Dictionary<string, JsonElement> targets = resolved.RootElement.GetProperty("targets").EnumerateObject().Single().Value
            .EnumerateObject().ToDictionary(target => target.Name.Split('/')[0], target => target.Value);
        var brought = new HashSet<string>();
        var open = new Queue<string>([library]);
        while (open.TryDequeue(out string? next))
        {
            if (brought.Add(next) && targets[next].TryGetProperty("dependencies", out JsonElement dependencies))
            {
                foreach (JsonProperty dependency in dependencies.EnumerateObject())
                {
                    open.Enqueue(dependency.Name);
                }
            }
        }

        string[] files =
        [
            .. brought.SelectMany(each => targets[each].TryGetProperty("runtime", out JsonElement runtime) ? runtime.EnumerateObject() : [])
                .Select(file => Path.GetFileNameWithoutExtension(file.Name)),
        ];
        brought.UnionWith(files);
        return brought;
    }
}
