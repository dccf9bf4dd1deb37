using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases.Recording;
using SelfGov.Workflow;

namespace SelfGov.Cases.Worklists;

/// <summary>Computes what has to be done in cases.</summary>
internal static class WorkReader
{
    /// <param name="recorded">The case, folded without its personal data.</param>
    /// <param name="procedure">Its procedure.</param>
    /// <param name="now">The moment: what time has caused by then is taken in, recorded or not.</param>
    internal static CaseWork Read<TCase>(RecordedCase<TCase> recorded, Procedure<TCase> procedure, Instant now)
        where TCase : Case
    {
        Lifecycle<TCase> lifecycle = recorded.Lifecycle;
        TCase current = lifecycle.Advance(recorded.Case, now);
        return new(
            current.Id, lifecycle.Kind, lifecycle.Edition, recorded.Version, lifecycle.Fingerprint, current.UnitName, current.UnitCode,
            current.Zone, lifecycle.NextCause(current),
            [
                .. lifecycle.Deadlines(current).Select(deadline => new CaseDeadline(
                    deadline,
                    [.. deadline.Commands.Select(command => NameOf(command.Type, procedure))],
                    [.. deadline.Roles.Select(role => KindFor(role, deadline, lifecycle.Map))])),
            ]);
    }

    /// <summary>A law with the names of its commands.</summary>
    internal static CaseLaw LawOf<TCase>(Lifecycle<TCase> lifecycle, Procedure<TCase> procedure)
        where TCase : Case =>
        new(lifecycle.Map, lifecycle.Fingerprint, [.. lifecycle.Map.Commands.Select(command => NameOf(command.Type, procedure))]);

    private static string NameOf<TCase>(Type command, Procedure<TCase> procedure)
        where TCase : Case => procedure.Commands.Find(command)?.Name ?? command.Name;

    private static DeadlineKind KindFor(Role role, Deadline deadline, LifecycleMap map)
    {
        ImmutableArray<DeadlineCommand> own =
            [.. deadline.Commands.Where(each => map.Commands.First(command => command.Type == each.Type).Roles.Contains(role))];
        return own.Any(command => command.Kind == DeadlineKind.Duty) ? DeadlineKind.Duty
            : own.IsEmpty ? DeadlineKind.Causes
            : DeadlineKind.Closes;
    }
}
