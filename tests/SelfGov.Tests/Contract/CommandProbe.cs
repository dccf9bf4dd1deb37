using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Contract;

/// <summary>The contract of one procedure, whatever its type of case.</summary>
public abstract class CommandProbe
{
    /// <summary>Every procedure of the library.</summary>
    public static ImmutableArray<CommandProbe> All { get; } =
    [
        .. LibraryAssemblies.All.SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.GetField("Procedure", BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is not null && IsProcedure(field.FieldType))
            .Select(field => Of(field!.GetValue(null)!)),
        new CommandProbe<ParticipatoryBudget>(ParticipatoryBudgetLifecycle.ProcedureUnder(Rules())),
    ];

    public abstract string Kind { get; }

    public abstract ImmutableArray<string> Names { get; }

    public abstract ImmutableArray<EditionId> Editions { get; }

    public abstract ValueShape ShapeOf(string name);

    public abstract string SchemaOf(string name, EditionId? edition);

    /// <summary>Reads, and writes again what was read.</summary>
    public abstract string? Again(string name, JsonElement data, out ImmutableArray<ContractError> errors);

    public abstract string? Again(string name, ReadOnlyMemory<byte> utf8, out ImmutableArray<ContractError> errors);

    public override string ToString() => Kind;

    private static bool IsProcedure(Type? type) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Procedure<>)) || IsProcedure(type.BaseType));

    private static CommandProbe Of(object procedure)
    {
        Type type = procedure.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Procedure<>))
        {
            type = type.BaseType!;
        }

        return (CommandProbe)Activator.CreateInstance(typeof(CommandProbe<>).MakeGenericType(type.GetGenericArguments()), procedure)!;
    }

    private static ParticipatoryBudgetRules Rules() => new(
        new EditionId("any"), new(new(2026, 2, 1), new(2026, 2, 28)), new(2026, 3, 15), new(new(2026, 4, 1), new(2026, 4, 10)),
        minimumAge: 18, VoteMethod.Online, choices: 1, new ThousandTenge(10_000), Share.AtLeast(1, 10));
}

public sealed class CommandProbe<TCase>(Procedure<TCase> procedure) : CommandProbe
    where TCase : Case
{
    public override string Kind => procedure.Kind;

    public override ImmutableArray<string> Names => procedure.Contract.Names;

    public override ImmutableArray<EditionId> Editions => [.. procedure.Lifecycles.Editions];

    public override ValueShape ShapeOf(string name) => procedure.Contract.ShapeOf(name);

    public override string SchemaOf(string name, EditionId? edition) => procedure.Contract.SchemaOf(name, edition);

    public override string? Again(string name, JsonElement data, out ImmutableArray<ContractError> errors) =>
        procedure.Contract.TryRead(name, data, out ICommand<TCase>? command, out errors) ? procedure.Contract.Write(command).Data : null;

    public override string? Again(string name, ReadOnlyMemory<byte> utf8, out ImmutableArray<ContractError> errors) =>
        procedure.Contract.TryRead(name, utf8, out ICommand<TCase>? command, out errors) ? procedure.Contract.Write(command).Data : null;
}
