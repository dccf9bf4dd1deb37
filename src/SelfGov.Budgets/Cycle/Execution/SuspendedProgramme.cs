using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Execution;

/// <summary>A programme on which operations are suspended.</summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
/// <param name="Cause">Why.</param>
/// <param name="Programme">The programme.</param>
public sealed record SuspendedProgramme(SuspensionCause Cause, ProgrammeCode Programme);

/// <summary>Why operations on a programme are suspended (Budget Code 2025, art. 94(3), 97(5); 2008, art. 106(5), 110(5)).</summary>
public enum SuspensionCause
{
    /// <summary>The budget commission proposed to cut the programme in a clarification.</summary>
    [Label("нақтылау кезіндегі қысқарту", "сокращение при уточнении", "cut in clarification")]
    Clarification,

    /// <summary>The budget commission decided on a sequester.</summary>
    [Label("бюджетті секвестрлеу", "секвестр бюджета", "sequester of budget")]
    Sequester,
}

/// <summary>The names of the causes, for texts.</summary>
internal static class SuspensionCauseText
{
    internal static Words Of(SuspensionCause cause) => cause switch
    {
        SuspensionCause.Clarification => new(
            "нақтылау кезіндегі қысқарту", "сокращение при уточнении", "a cut in a clarification"),
        SuspensionCause.Sequester => new("бюджетті секвестрлеу", "секвестр бюджета", "a sequester of the budget"),
        _ => Words.Same(cause.ToString()),
    };
}
