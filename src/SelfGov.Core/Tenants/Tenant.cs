using System.Text;
using SelfGov.Contract.Values;

namespace SelfGov.Tenants;

/// <summary>
/// One of many for whom a process works, such as a rural district: a name, and where its journal is. Its own services have it, and say by
/// it which tenant they are of.
/// </summary>
/// <remarks>
/// Two are the same when both texts are. The text of one (<see cref="object.ToString"/>) is its name alone: a connection string may hold a
/// password.
/// </remarks>
public sealed record Tenant
{
    /// <summary>Names a tenant.</summary>
    /// <param name="name">
    /// The name, by which it is asked for letter by letter: one line of 1 to 200 characters, without control characters.
    /// </param>
    /// <param name="connectionString">
    /// Where its journal is: a file, a database, or a schema by its search path, of this tenant alone.
    /// </param>
    /// <exception cref="ArgumentException">A text is null or white space, or the name is too long or holds what no name may.</exception>
    public Tenant(string name, string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        Name = IdentityText.Checked(name, "The name of a tenant", nameof(name));
        ConnectionString = connectionString;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where its journal is.</summary>
    public string ConnectionString { get; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Name);
        return true;
    }
}
