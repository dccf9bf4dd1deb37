using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Execution;

/// <summary>A programme that a higher list spares from sequester.</summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
/// <param name="Level">Whose list it stands in.</param>
/// <param name="Programme">The programme.</param>
public sealed record ProtectedProgramme(ProtectedList Level, ProgrammeCode Programme);

/// <summary>
/// Whose list of programmes not subject to sequester binds the budget, beside its own (Budget Code 2025, art. 86(5)3), 87(5)2), 88(5)3),
/// 89(5)2), 97(4); 2008, art. 71(4)3), 72(4)2), 73(4)2), 73-1(4)2)).
/// </summary>
public enum ProtectedList
{
    /// <summary>The law on the republican budget.</summary>
    [Label("республикалық бюджет туралы заң", "закон о республиканском бюджете", "law on republican budget")]
    Republic,

    /// <summary>The decision on the budget of the oblast, whose list that of the district takes in.</summary>
    [Label("облыстық бюджет туралы шешім", "решение об областном бюджете", "decision on oblast budget")]
    Oblast,

    /// <summary>The decision on the budget of the district.</summary>
    [Label("аудандық бюджет туралы шешім", "решение о районном бюджете", "decision on district budget")]
    District,
}

/// <summary>The names of the lists, for texts.</summary>
internal static class ProtectedListText
{
    internal static Words Of(ProtectedList list) => list switch
    {
        ProtectedList.Republic => new(
            "республикалық бюджет туралы заң", "закон о республиканском бюджете", "the law on the republican budget"),
        ProtectedList.Oblast => new("облыстық бюджет туралы шешім", "решение об областном бюджете", "the decision on the oblast budget"),
        ProtectedList.District => new(
            "аудандық бюджет туралы шешім", "решение о районном бюджете", "the decision on the district budget"),
        _ => Words.Same(list.ToString()),
    };
}
