using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Routing;

/// <summary>A command of a kind of case.</summary>
/// <param name="name">Its name in the contract.</param>
/// <param name="type">Its record.</param>
/// <param name="maps">The maps of all editions, the newest first; each builds its lifecycle when it is reached.</param>
internal sealed class CommandOfKind(string name, Type type, IEnumerable<LifecycleMap> maps)
{
    /// <summary>Its name in the contract.</summary>
    internal string Name => name;

    /// <summary>What the newest edition that has it says of it; null where none has it.</summary>
    internal MapCommand? Map => maps.Select(Of).FirstOrDefault(command => command is not null);

    /// <summary>Whether it can be given before the first fact of a case, under one edition at least.</summary>
    internal bool Opens => maps.Any(map => Of(map)?.States.Contains(map.Initial) == true);

    /// <summary>All commands, in the order of their family. Builds no lifecycle.</summary>
    internal static ImmutableArray<CommandOfKind> Of<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        IEnumerable<LifecycleMap> maps =
            procedure.Lifecycles.Editions.Reverse().Select(edition => procedure.Lifecycles.Of(edition).Map);
        return [.. procedure.Commands.Members.Select(member => new CommandOfKind(member.Name, member.Type, maps))];
    }

    private MapCommand? Of(LifecycleMap map) => map.Commands.FirstOrDefault(command => command.Type == type);
}
