using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Routing;

/// <summary>A command of a kind of case.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Map">What the newest edition that has it says of it; null where none has it.</param>
/// <param name="Opens">Whether it can be given before the first fact of a case, under one edition at least.</param>
internal sealed record CommandOfKind(string Name, MapCommand? Map, bool Opens)
{
    /// <summary>All commands, in the order of their family.</summary>
    internal static ImmutableArray<CommandOfKind> Of<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        LifecycleMap[] maps = [.. procedure.Lifecycles.Editions.Select(edition => procedure.Lifecycles.Of(edition).Map)];
        return
        [
            .. procedure.Commands.Members.Select(member => new CommandOfKind(
                member.Name,
                maps.SelectMany(map => map.Commands).LastOrDefault(command => command.Type == member.Type),
                maps.Any(map => map.Commands.Any(command => command.Type == member.Type && command.States.Contains(map.Initial))))),
        ];
    }
}
