using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Access;

/// <summary>What a policy of <see cref="SelfGovPolicies"/> is asked about: a case, or all cases of a kind.</summary>
/// <param name="Kind">The kind of procedure, such as <c>akim-election</c>.</param>
/// <param name="Case">The case; null for a list, which is about all cases of the kind in the unit.</param>
public sealed record CaseResource(string Kind, CaseId? Case)
{
    /// <summary>
    /// The name of the unit that the case is about; of a list, the unit asked for. Null where there is none, where it is not known, as of a
    /// case that is to be opened, and of a list of all units.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>The host's code of the unit; null as <see cref="Unit"/>.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The name of the command, such as <c>call-election</c>; null where something is read.</summary>
    public string? Command { get; init; }
}
