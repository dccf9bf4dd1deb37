using NodaTime;
using SelfGov.Law;
using static SelfGov.Law.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Complaints;

/// <summary>The editions of the law of complaints over the direct election of akims.</summary>
/// <remarks>
/// Articles 20(9), 48(3) and 49 read the same in all editions of the direct election, D1 to D4: one edition covers them. The edition of the
/// day of filing governs a complaint to its end.
/// </remarks>
public static class ComplaintEditions
{
    /// <summary>All editions, earliest first.</summary>
    public static readonly Editions<ComplaintLaw> All = new(
        new Edition<ComplaintLaw>(
            Since2021().Id, new LocalDate(2021, 6, 5), null, Certainty.Reported,
            new Words("әкімдерді тікелей сайлау кезіндегі шағымдар", "жалобы при прямых выборах акимов", "complaints in direct elections of akims"),
            ElectionsAct.At("49"), Since2021()));

    private static ComplaintLaw Since2021() => new()
    {
        Id = new EditionId("C1"),
        Bodies = ElectionsAct.At("20", 9),
        Filing = new(TimeLimit.CalendarDays(10), ElectionsAct.At("20", 9)),
        Suspension = ElectionsAct.At("20", 9),
        Check = new(TimeLimit.CalendarDays(3), ElectionsAct.At("48", 3)),
        CheckAtOnceAfter = new(TimeLimit.CalendarDays(5).Before(), ElectionsAct.At("48", 3)),

        // Article 49 has five parts without numbers: courts and prosecutors, acts of other bodies, days off, breaches, commissions.
        CourtDecision = new(TimeLimit.CalendarDays(5), ElectionsAct.At("49")),
        AtOnceAfter = new(TimeLimit.CalendarDays(5).Before(), ElectionsAct.At("49")),
        WorkOnDaysOff = ElectionsAct.At("49"),
        Breaches = ElectionsAct.At("49"),
        BreachDecision = new(TimeLimit.CalendarDays(5), ElectionsAct.At("49")),
        CommissionActDecision = new(TimeLimit.CalendarDays(3), ElectionsAct.At("49")),
    };
}
