using SelfGov.Contract;

namespace SelfGov.Workflow;

/// <summary>A reference from one case to another, of any kind of procedure.</summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
/// <param name="Kind">The kind of procedure, such as <c>office-termination</c>; not white space.</param>
/// <param name="Id">The identity of the case; not white space.</param>
/// <exception cref="ArgumentException">The kind or the identity is null or white space.</exception>
public sealed record CaseReference(
    [Identity, Label("рәсім түрі", "вид процедуры", "kind of procedure")] string Kind,
    [Identity, Label("іс сәйкестендіргіші", "идентификатор дела", "case identifier")] string Id)
{
    /// <summary>The kind of procedure.</summary>
    public string Kind { get; } = NotBlank(Kind, nameof(Kind));

    /// <summary>The identity of the case.</summary>
    public string Id { get; } = NotBlank(Id, nameof(Id));

    /// <summary>The kind and the identity, with a slash between them.</summary>
    public override string ToString() => $"{Kind}/{Id}";

    private static string NotBlank(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }
}
