using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;

namespace SelfGov.Budgets.Cycle.Execution;

/// <summary>
/// A programme whose money of the year before may be used up in this one, in the list of the implementation decision (Budget Code 2025,
/// art. 93(3), 115(2)).
/// </summary>
/// <remarks>Immutable. Equal when both parts are equal.</remarks>
/// <param name="Programme">The programme.</param>
/// <param name="Amount">The most that may be used up, above zero.</param>
public sealed record CarriedOverMoney(
    [property: Label("бағдарлама", "программа", "programme")] ProgrammeCode Programme,
    [property: Label("сома (мың теңге)", "сумма (тыс. тенге)", "amount (thousand tenge)")] ThousandTenge Amount);
