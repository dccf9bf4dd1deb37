using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Execution;

/// <summary>Money of a programme that a sequester leaves alone, whatever the lists say (Budget Code 2008, art. 110(7); 2025,
/// art. 97(4) with 70(6)).</summary>
/// <remarks>Immutable. Equal when all parts are equal.</remarks>
/// <param name="Programme">The programme.</param>
/// <param name="Reason">Why.</param>
/// <param name="Amount">The amount, above zero.</param>
public sealed record ExemptMoney(
    [property: Label("бағдарлама", "программа", "programme")] ProgrammeCode Programme,
    [property: Label("негізі", "основание", "reason")] ExemptReason Reason,
    [property: Label("сома (мың теңге)", "сумма (тыс. тенге)", "amount (thousand tenge)")] ThousandTenge Amount);

/// <summary>Why money is not subject to sequester though its programme is; since 2025 for the first reason alone.</summary>
public enum ExemptReason
{
    /// <summary>Obligations of the state in projects of public-private partnership, concessions among them.</summary>
    [Label(
        "мемлекеттік-жекешелік әріптестік жобалары бойынша мемлекеттік міндеттемелер",
        "государственные обязательства по проектам государственно-частного партнёрства",
        "obligations of public-private partnership")]
    Partnership,

    /// <summary>Obligations under registered contracts; only after 20 December.</summary>
    [Label(
        "тіркелген азаматтық-құқықтық мәмілелер бойынша міндеттемелер", "обязательства по зарегистрированным гражданско-правовым сделкам",
        "obligations under registered contracts")]
    RegisteredObligations,

    /// <summary>The state order for places of students in hostels.</summary>
    [Label(
        "студенттерді жатақханалардағы орындармен қамтамасыз етуге мемлекеттік тапсырыс",
        "государственный заказ на обеспечение студентов местами в общежитиях",
        "state order for places in hostels")]
    StudentHousing,
}

/// <summary>The names of the reasons, for texts.</summary>
internal static class ExemptReasonText
{
    internal static Words Of(ExemptReason reason) => reason switch
    {
        ExemptReason.Partnership => new(
            "мемлекеттік-жекешелік әріптестік жобалары бойынша мемлекеттік міндеттемелер",
            "государственные обязательства по проектам государственно-частного партнёрства",
            "the obligations of public-private partnership"),
        ExemptReason.RegisteredObligations => new(
            "тіркелген азаматтық-құқықтық мәмілелер бойынша міндеттемелер",
            "обязательства по зарегистрированным гражданско-правовым сделкам",
            "the obligations under registered contracts"),
        ExemptReason.StudentHousing => new(
            "студенттерді жатақханалардағы орындармен қамтамасыз етуге мемлекеттік тапсырыс",
            "государственный заказ на обеспечение студентов местами в общежитиях",
            "the state order for places in hostels"),
        _ => Words.Same(reason.ToString()),
    };
}
