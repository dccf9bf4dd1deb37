using System.Collections.Immutable;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases.Worklists;

/// <summary>
/// What has to be done in a case and until when, as lists over many cases keep it: all its deadlines, those of its parts included.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="Edition">The edition of the law that the case follows.</param>
/// <param name="Version">The version of the last entry of its journal that it was computed from.</param>
/// <param name="Fingerprint">The law and the work calendar under which it was computed.</param>
/// <param name="Unit">The name of the unit that the case is about; null where it has none.</param>
/// <param name="UnitCode">The code of the unit; null where it has none.</param>
/// <param name="Zone">The zone in which the days of the case are read.</param>
/// <param name="Until">When time will change the deadlines by itself; null where that is not in sight.</param>
/// <param name="Deadlines">The deadlines, earliest first.</param>
/// <remarks>
/// Computed as if all personal data of the case had been destroyed: nothing here is personal, and an erasure changes nothing.
/// </remarks>
public sealed record CaseWork(
    CaseId Case,
    string Kind,
    EditionId Edition,
    long Version,
    LawFingerprint Fingerprint,
    string? Unit,
    string? UnitCode,
    DateTimeZone Zone,
    Instant? Until,
    ImmutableArray<CaseDeadline> Deadlines);
