using System.Collections.Immutable;
using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Access;

/// <summary>Somebody looks at the personal data of a case.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="Case">The case.</param>
/// <param name="Version">The version of the case that he sees.</param>
/// <param name="Fields">
/// Which fields of the case hold personal data, as <c>candidates.person.name</c>; whether each holds something is not said.
/// </param>
/// <param name="At">When.</param>
public sealed record PersonalDataAccess(
    Actor Actor, string Kind, CaseId Case, long Version, ImmutableArray<string> Fields, Instant At);
