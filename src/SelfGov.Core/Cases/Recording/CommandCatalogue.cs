using System.Collections.Concurrent;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>The commands of a procedure as journals keep them. Thread-safe; what is not asked for is not read.</summary>
internal sealed class CommandCatalogue<TCase>(Procedure<TCase> procedure)
    where TCase : Case
{
    private readonly ConcurrentDictionary<Type, StoredCommand?> commands = new();
    private bool isOpened;

    /// <summary>Whether nobody in this process has opened a case of the procedure before.</summary>
    internal bool IsFirstOpened() => !Interlocked.Exchange(ref isOpened, true);

    /// <summary>How a command is kept; null for one that has no JSON, as one that holds a whole case.</summary>
    internal StoredCommand? Of(ICommand<TCase> command) => commands.GetOrAdd(
        command.GetType(), static (type, procedure) => Read(type, procedure.Commands), procedure);

    private static StoredCommand? Read(Type type, Family<ICommand<TCase>> family)
    {
        try
        {
            if (family.Find(type) is not { } member)
            {
                return null;
            }

            _ = family.ShapeOf(type);
            return new StoredCommand(member.Name, family.JsonOf(type));
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
