using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract.Answers;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>One thing that a role can do in a case, open or closed, with the time it has and the reasons why not.</summary>
/// <param name="Command">The type of the command, to be filled in by the host.</param>
/// <param name="Text">What the command does, in words.</param>
/// <param name="Basis">The place in the law that provides for it.</param>
/// <param name="Roles">Who may do it.</param>
/// <param name="Part">
/// The key of the part of the case it is about, such as a candidate's number; null where it is about the whole case. The property of the
/// command that takes it has <see cref="SelfGov.Contract.PartKeyAttribute"/>, and the contract of the command names it.
/// </param>
/// <param name="Until">The moment before which the law wants it done, whether it closes or is a duty; null where the law sets none.</param>
/// <param name="Reasons">Why it is closed; empty when it is open.</param>
[JsonConverter(typeof(ContractOnlyConverter))]
public sealed record Option(
    Type Command, Words Text, Citation Basis, ImmutableArray<Role> Roles, string? Part, Instant? Until, ImmutableArray<Refusal> Reasons)
{
    /// <summary>Why the moment of <see cref="Until"/> may still move; null where it is settled, and where there is none.</summary>
    public Words? Provisional { get; init; }

    /// <summary>Whether the command can be accepted now, given the right data.</summary>
    public bool IsOpen => Reasons.IsEmpty;
}
