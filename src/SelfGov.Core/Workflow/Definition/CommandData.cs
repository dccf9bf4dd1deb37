using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Workflow.Definition;

/// <summary>Holds what commands of one type hold against their contract, before any rule looks at them.</summary>
/// <remarks>A command that has no contract, such as one of a host that speaks no JSON, passes.</remarks>
internal sealed class CommandData(Type type, Func<Type, ValueShape?> shapeOf)
{
    private readonly Lazy<ValueShape?> shape = new(() => shapeOf(type));

    internal bool IsSound(object command) => shape.Value is null || new ValueCheck(null).Check(shape.Value, command, Pointer.Root);

    internal ImmutableArray<Refusal> Refuse(object command, Citation basis)
    {
        var errors = new ErrorList();
        new ValueCheck(errors).Check(shape.Value!, command, Pointer.Root);
        return
        [
            .. errors.ToArray().Select(error => new Refusal(RefusalKind.Data, CodeOf(error.Kind), error.Text, basis, null, null, null)
            {
                Field = PropertyOf(error.Pointer),
            }),
        ];
    }

    private static string CodeOf(ContractErrorKind kind) => kind switch
    {
        ContractErrorKind.Null => "data.null",
        ContractErrorKind.BadText => "data.text",
        _ => "data.range",
    };

    private string? PropertyOf(string pointer) =>
        shape.Value!.Find(pointer.TrimStart('/').Split('/')[0])?.Property;
}
