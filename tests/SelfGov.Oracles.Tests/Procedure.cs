using System.Collections.Immutable;
using SelfGov.Workflow;

namespace SelfGov.Oracles;

/// <summary>A kind of procedure in all its editions.</summary>
/// <param name="Page">The name of its page in <c>docs/diagrams</c>.</param>
/// <param name="Title">The title of its page.</param>
/// <param name="LawPage">The page of <c>docs/law</c> about it.</param>
/// <param name="Editions">The lifecycles, the newest last.</param>
/// <param name="Machines">The cases and the parts of every edition.</param>
public sealed record Procedure(
    string Page, string Title, string LawPage, ImmutableArray<LifecycleMap> Editions, ImmutableArray<Machine> Machines)
{
    public LifecycleMap Newest => Editions[^1];

    public static Procedure Of<TCase, TState>(
        string title, string lawPage, IEnumerable<Lifecycle<TCase, TState>> editions, string? page = null)
        where TCase : Case<TState>
        where TState : struct, Enum
    {
        Lifecycle<TCase, TState>[] lifecycles = [.. editions];
        return new Procedure(
            (page ?? lifecycles[^1].Map.Kind) + ".md",
            title,
            lawPage,
            [.. lifecycles.Select(lifecycle => lifecycle.Map)],
            [.. lifecycles.SelectMany(
                lifecycle => lifecycle.Map.Parts.Select(part => Machine.Of(lifecycle.Map, part)).Prepend(Machine.Of(lifecycle)))]);
    }
}
