namespace SelfGov.EntityFrameworkCore.Readers;

/// <summary>A reader that was added to a host, or to the services of a tenant.</summary>
/// <param name="Reader">Its type.</param>
internal sealed record AddedReader(Type Reader)
{
    /// <summary>
    /// What a reader is called in numbers, health and logs: by the short name of its type, or, where another one has that too, with
    /// namespace and type arguments.
    /// </summary>
    /// <param name="reader">The type of the reader.</param>
    /// <param name="all">The types of all readers that are told of beside it.</param>
    internal static string NameOf(Type reader, IReadOnlyCollection<Type> all) =>
        IsAlone(reader, all, static each => each.Name) ? reader.Name
        : IsAlone(reader, all, static each => each.ToString()) ? reader.ToString()
        : reader.AssemblyQualifiedName!;

    private static bool IsAlone(Type reader, IReadOnlyCollection<Type> all, Func<Type, string> nameOf) =>
        !all.Any(each => each != reader && nameOf(each) == nameOf(reader));
}
