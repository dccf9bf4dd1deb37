using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Hosts;

/// <summary>Every procedure of the library with its commands and an example of each.</summary>
internal static class Library
{
    internal static ImmutableArray<Known> All { get; } = Read(new Reader());

    /// <summary>The codes of all roles that give commands.</summary>
    internal static ImmutableArray<string> Roles { get; } = [.. Read(new RolesOfCommands()).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<T> Read<T>(IProcedureVisitor<ImmutableArray<T>> visitor)
    {
        var services = new ServiceCollection();
        services.AddSelfGov().UseInMemoryJournal().AddProcedures();
        using ServiceProvider provider = services.BuildServiceProvider();
        return [.. provider.GetServices<IProcedure>().SelectMany(procedure => procedure.Accept(visitor))];
    }

    /// <summary>A command of a kind of case.</summary>
    internal sealed record Known(string Kind, string Command, string Example, bool Opens);

    private sealed class Reader : IProcedureVisitor<ImmutableArray<Known>>
    {
        public ImmutableArray<Known> Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case
        {
            LifecycleMap[] maps = [.. procedure.Lifecycles.Editions.Select(edition => procedure.Lifecycles.Of(edition).Map)];
            return
            [
                .. procedure.Commands.Members.Select(member => new Known(
                    procedure.Kind, member.Name, procedure.Contract.ExampleOf(member.Name),
                    maps.Any(map => map.Commands.Any(each => each.Type == member.Type && each.States.Contains(map.Initial))))),
            ];
        }
    }

    private sealed class RolesOfCommands : IProcedureVisitor<ImmutableArray<string>>
    {
        public ImmutableArray<string> Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case =>
        [
            .. procedure.Lifecycles.Editions.SelectMany(edition => procedure.Lifecycles.Of(edition).Map.Commands)
                .SelectMany(command => command.Roles).Where(role => !role.Equals(Role.Clock)).Select(role => role.Code),
        ];
    }
}
