using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Complaints;

/// <summary>
/// The editions of the law of complaints: the law on elections for elections, the administrative code for everything else.
/// </summary>
/// <remarks>The edition of the day of filing governs a complaint to its end; an appeal is a complaint of its own.</remarks>
public static class ComplaintEditions
{
    /// <summary>
    /// The editions for complaints over elections, earliest first. Articles 20(9), 48(3) and 49 set the same times in every text read from
    /// 2009 to 2026: one law, under the name C0 over the indirect elections, for which point 63 of the Rules of Decree 555 refers to the
    /// law on elections, and C1 over the direct ones.
    /// </summary>
    /// <remarks>The first day of C0 is the day of Decree 555, which was in force from its publication; that day was not found.</remarks>
    public static readonly Editions<ElectionComplaintLaw> Elections = new(
        new Edition<ElectionComplaintLaw>(
            new EditionId("C0"), new LocalDate(2013, 4, 24), new LocalDate(2021, 6, 4), Certainty.Interpreted,
            new Words(
                "әкімдерді жанама сайлау кезіндегі шағымдар",
                "жалобы при косвенных выборах акимов",
                "complaints in indirect elections of akims"),
            ElectionsAct.At("49"), OfElections("C0", ElectionKinds.Indirect)),
        new Edition<ElectionComplaintLaw>(
            new EditionId("C1"), new LocalDate(2021, 6, 5), null, Certainty.Reported,
            new Words(
                "әкімдерді тікелей сайлау кезіндегі шағымдар",
                "жалобы при прямых выборах акимов",
                "complaints in direct elections of akims"),
            ElectionsAct.At("49"), OfElections("C1", ElectionKinds.Direct, ElectionKinds.Commission, ElectionKinds.Accreditation)));

    /// <summary>
    /// The editions for complaints about everything else, earliest first: the administrative code before and after Law No. 241-VIII of 17
    /// December 2025.
    /// </summary>
    /// <remarks>
    /// That law was in force ten calendar days after its first publication, a day not found: not before 28 December 2025, and the version
    /// of 1 January 2026 has its changes. The first of these days that is certain is taken.
    /// </remarks>
    public static readonly Editions<AdministrativeComplaintLaw> Administrative = new(
        new Edition<AdministrativeComplaintLaw>(
            new EditionId("P1"), new LocalDate(2021, 7, 1), new LocalDate(2025, 12, 31), Certainty.Verified,
            new Words(
                "2021-2025 жылдардағы әкімшілік шағым", "административная жалоба в 2021-2025 годах", "administrative complaints 2021-2025"),
            AdministrativeCode.At("91"), Since2021()),
        new Edition<AdministrativeComplaintLaw>(
            new EditionId("P2"), new LocalDate(2026, 1, 1), null, Certainty.Interpreted,
            new Words("2026 жылдан бергі әкімшілік шағым", "административная жалоба с 2026 года", "administrative complaints since 2026"),
            AdministrativeCode.At("91"), Since2026()));

    /// <summary>The edition under which a complaint about a case is opened on a day; null when none is known to be in force.</summary>
    /// <param name="kind">The kind of the case; of an appeal, that of the case that the first complaint is about.</param>
    /// <param name="day">The day of filing.</param>
    /// <exception cref="ArgumentException">
    /// The kind is empty, or is that of a complaint, which does not say which law it follows.
    /// </exception>
    public static EditionId? Of(string kind, LocalDate day)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        if (kind == Complaint.Kind)
        {
            throw new ArgumentException(
                $"The kind {kind} does not say which law an appeal follows; give the kind of the case that the first complaint is about.",
                nameof(kind));
        }

        return ElectionKinds.All.Contains(kind) ? Elections.On(day)?.Id : Administrative.On(day)?.Id;
    }

    private static ElectionComplaintLaw OfElections(string id, params ImmutableArray<string> kinds) => new()
    {
        Id = new EditionId(id),
        Kinds = kinds,
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

    private static AdministrativeComplaintLaw Since2021() => new()
    {
        Id = new EditionId("P1"),
        OutsideElections = AdministrativeCode.At("3", 4, 5),
        Complaints = AdministrativeCode.At("91", 1),
        ReviewingBody = AdministrativeCode.At("91", 3),
        Forwarding = new(TimeLimit.WorkingDays(3), AdministrativeCode.At("91", 4)),
        ComplaintBeforeSuit = AdministrativeCode.At("91", 5),
        Prosecutor = AdministrativeCode.At("91", 7),
        Filing = new(TimeLimit.Months(3), AdministrativeCode.At("92", 1)),
        Restoration = AdministrativeCode.At("92", 2),
        LateIsConsidered = AdministrativeCode.At("92", 3),
        Contents = AdministrativeCode.At("93", 2, 4),
        Registration = AdministrativeCode.At("64", 3),
        Withdrawal = AdministrativeCode.At("64", 9),
        Unconsidered = AdministrativeCode.At("95", 1),
        UnconsideredNotice = new(TimeLimit.WorkingDays(3), AdministrativeCode.At("95", 2)),
        Hearing = new(TimeLimit.WorkingDays(3).Before(), AdministrativeCode.At("73", 1)),
        Review = new(TimeLimit.WorkingDays(20), AdministrativeCode.At("99")),
        Remedies = AdministrativeCode.At("100", 1),
        SendingBack = new(TimeLimit.WorkingDays(5), AdministrativeCode.At("100", 2)),
        Delivery = AdministrativeCode.At("100", 4),
        Silence = AdministrativeCode.At("100", 5),
        FurtherComplaint = AdministrativeCode.At("100", 6),
        Suit = new(TimeLimit.Months(1), AdministrativeCode.At("136", 1)),
        SuitOfOthersAtMost = new(TimeLimit.Months(12), AdministrativeCode.At("136", 5)),
        SuitRestoration = AdministrativeCode.At("136", 7),
        LateSuit = AdministrativeCode.At("136", 8),
        SuitAccepted = AdministrativeCode.At("137"),
        CourtReview = new(TimeLimit.Months(3), AdministrativeCode.At("146", 1)),
        CourtExtension = new(TimeLimit.Months(3), AdministrativeCode.At("146", 1)),
        CourtDecision = AdministrativeCode.At("155", 1),
        CourtDecisionInForce = AdministrativeCode.At("161"),
    };

    // Law No. 241-VIII of 17 December 2025: arts 92(1-1), 95(1)5), 99 and 136(5).
    private static AdministrativeComplaintLaw Since2026() => Since2021() with
    {
        Id = new EditionId("P2"),
        FilingWithoutInstruction = new(TimeLimit.Months(6), AdministrativeCode.At("92", "1-1")),
        SuitPending = AdministrativeCode.At("95", 1, 5),
        ReviewRunsFromRegistration = true,
        SuitOfOthersAtMost = null,
    };
}
