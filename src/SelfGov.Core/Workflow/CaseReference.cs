using SelfGov.Contract;
using SelfGov.Contract.Values;

namespace SelfGov.Workflow;

/// <summary>A reference from one case to another, of any kind of procedure.</summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
/// <param name="Kind">The kind of procedure, such as <c>office-termination</c>; one line of 1 to 200 characters.</param>
/// <param name="Id">The identity of the case; see <see cref="CaseId"/>.</param>
/// <exception cref="ArgumentException">The kind or the identity is none: see <see cref="IdentityText"/>.</exception>
public sealed record CaseReference(
    [Label("рәсім түрі", "вид процедуры", "kind of procedure")] string Kind,
    [Label("іс сәйкестендіргіші", "идентификатор дела", "case identifier")] string Id)
{
    /// <summary>The kind of procedure.</summary>
    public string Kind { get; } = IdentityText.Checked(Kind, "The kind of a procedure", nameof(Kind));

    /// <summary>The identity of the case.</summary>
    public string Id { get; } = IdentityText.Checked(Id, "A case identity", nameof(Id));

    /// <summary>The kind and the identity, with a slash between them.</summary>
    public override string ToString() => $"{Kind}/{Id}";
}
