using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Contract.Checks;
using SelfGov.Law;

namespace SelfGov.Workflow.Definition;

/// <summary>Holds what commands of one type hold against their contract.</summary>
/// <remarks>A command that has no contract, such as one of a host that speaks no JSON, passes.</remarks>
internal sealed class CommandData(Type type, Func<Type, ValueShape?> shapeOf)
{
    private readonly Lazy<ValueShape?> shape = new(() => shapeOf(type));

    internal ImmutableArray<Refusal> Check(object command, Citation basis)
    {
        if (shape.Value is not { } contract || new ValueCheck(null).Check(contract, command, Pointer.Root))
        {
            return [];
        }

        var errors = new ErrorList();
        new ValueCheck(errors).Check(contract, command, Pointer.Root);
        return
        [
            .. errors.ToArray().Select(error => new Refusal(RefusalKind.Data, CodeOf(error.Kind), error.Text, basis, null, null, null)
            {
                Field = contract.Find(error.Pointer.TrimStart('/').Split('/')[0])?.Property,
            }),
        ];
    }

    private static string CodeOf(ContractErrorKind kind) => kind switch
    {
        ContractErrorKind.Null => "data.null",
        ContractErrorKind.BadText => "data.text",
        _ => "data.range",
    };
}
