using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases.Worklists;

/// <summary>A deadline in the worklist. Nothing in it is personal.</summary>
public sealed record WorkItem
{
    /// <summary>The case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>The kind of procedure, such as <c>akim-election</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The edition of the law that the case follows.</summary>
    public required EditionId Edition { get; init; }

    /// <summary>The name of the unit that the case is about; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The host's code of the unit; null where it has none.</summary>
    public string? UnitCode { get; init; }

    /// <summary>What passes with the deadline for the roles that were asked for; a duty before what closes.</summary>
    public required DeadlineKind DeadlineKind { get; init; }

    /// <summary>The codes of all roles that the deadline concerns, those asked for among them.</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>The stable code of the limit, such as <c>nomination.closes</c>.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// The limit in words, the host's own where it has some; null where this process does not serve the procedure, or not this edition.
    /// </summary>
    public Words? Text { get; init; }

    /// <summary>The place in the law that sets it; null where <see cref="Text"/> is.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The moment; what it closes is in time strictly before it.</summary>
    public required Instant At { get; init; }

    /// <summary>The last day, in the zone of the case, on which it is in time.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>
    /// The key of the part of the case concerned; null for the whole case. A key that is personal reads as if it had been destroyed.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>The commands concerned, in the order of the procedure; empty where time alone acts.</summary>
    public required ImmutableArray<WorkCommand> Commands { get; init; }

    /// <summary>Whether the moment may still move: it was counted in a year whose days off are not settled.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>
    /// Whether it waits to be renewed: it was computed under another law or other working days than this process has, time has changed the
    /// case since, or the case could not be read (<see cref="Failure"/>). Then the deadline may be another by now, or none.
    /// </summary>
    public required bool AwaitsRenewal { get; init; }

    /// <summary>
    /// The name of the error for which the case could not be computed the last time, or what of the row cannot be read; null where all can.
    /// </summary>
    public string? Failure { get; init; }
}
