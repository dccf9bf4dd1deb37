using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>One of many commands that are handled together by <see cref="Cases{TCase}.HandleManyAsync"/>.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="Case">The case.</param>
/// <param name="Command">The command.</param>
/// <param name="Actor">Who gives it.</param>
/// <param name="Opens">The edition under which the command opens the case; null for a command to a case that is open.</param>
/// <param name="Options">Further wishes; null for none.</param>
public sealed record CaseCommand<TCase>(
    CaseId Case, ICommand<TCase> Command, Actor Actor, EditionId? Opens = null, HandleOptions? Options = null)
    where TCase : Case;
