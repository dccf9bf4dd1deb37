using System.Collections;
using System.Collections.Concurrent;
using SelfGov.Contract;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Cases.References;

/// <summary>Finds the references in commands, by the shape of their data: an author cannot forget to name one.</summary>
internal sealed class NamedReferences(Func<Type, ValueShape?> shapeOf)
{
    private readonly ConcurrentDictionary<Type, ValueShape?> shapes = [];

    /// <summary>The references that a command holds, each once.</summary>
    internal IReadOnlyCollection<EntryReference> In(object command)
    {
        ValueShape? shape = shapes.GetOrAdd(command.GetType(), type => shapeOf(type) is { } found && HasAny(found) ? found : null);
        if (shape is null)
        {
            return [];
        }

        var found = new HashSet<EntryReference>();
        Add(shape, command, found);
        return found;
    }

    private static bool HasAny(ValueShape shape) => shape.Type == typeof(EntryReference)
        || (shape.Element is { } element && HasAny(element)) || shape.Fields.Any(field => HasAny(field.Value));

    private static void Add(ValueShape shape, object? value, HashSet<EntryReference> found)
    {
        switch (value)
        {
            case null:
                return;
            case EntryReference reference:
                found.Add(reference);
                return;
            case IEnumerable list when shape.Element is { } element:
                foreach (object? each in Held(() => list.Cast<object?>().ToArray()) ?? [])
                {
                    Add(element, each, found);
                }

                return;
        }

        foreach (FieldShape field in shape.Fields)
        {
            if (field.Get is { } get && HasAny(field.Value))
            {
                Add(field.Value, Held(() => get(value)), found);
            }
        }
    }

    // The default value of a structure or of an immutable array has no parts, and says so by throwing.
    private static T? Held<T>(Func<T> get)
        where T : class?
    {
        try
        {
            return get();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
