using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;

namespace WhatChanged;

/// <summary>A command as data, with an example.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Example">JSON that it is read from.</param>
internal sealed record CommandSample(string Name, Type Type, string Example)
{
    internal static ImmutableArray<CommandSample> Of<TCase>(Procedure<TCase> procedure)
        where TCase : Case =>
    [
        .. procedure.Commands.Members.Select(
            member => new CommandSample(member.Name, member.Type, procedure.Contract.ExampleOf(member.Name))),
    ];

    /// <summary>What the command does, by whom and by which article, in the latest edition that knows it; null where none does.</summary>
    internal MapCommand? In(LegalProcedure procedure) =>
        procedure.Editions.Select(edition => edition.Commands.FirstOrDefault(command => command.Type == Type))
            .LastOrDefault(found => found is not null);
}
