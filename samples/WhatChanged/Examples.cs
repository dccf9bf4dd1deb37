using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace WhatChanged;

/// <summary>The cases on whose calendars the effect of a change of law is shown. The names are made up.</summary>
internal static class Examples
{
    private const string Zone = "Asia/Almaty";
    private static readonly Unit District = new("Example rural district", UnitKind.RuralDistrict, Zone, 1_200, 3);
    private static readonly Locality Place = new("000000000", "Example rural district", Zone, 2_500);
    private static readonly Money MinimumWage = new(85_000);

    private static readonly Words TermEnds = new(
        "Ауылдық округ: әкімнің өкілеттік мерзімі 30.11.2026 аяқталады, сайлау 01.10.2026 тағайындалды, сайлау күні 15.11.2026.",
        "Сельский округ: срок полномочий акима истекает 30.11.2026, выборы назначены 01.10.2026, день выборов 15.11.2026.",
        "A rural district: the akim's term ends on 30.11.2026, the election is called on 01.10.2026, election day is 15.11.2026.");

    private static readonly Words Vacancy = new(
        "Ауылдық округ: өкілеттік 01.09.2026 мерзімінен бұрын тоқтатылды, сайлау 15.09.2026 тағайындалды, сайлау күні 18.10.2026.",
        "Сельский округ: полномочия прекращены досрочно 01.09.2026, выборы назначены 15.09.2026, день выборов 18.10.2026.",
        "A rural district: powers ended early on 01.09.2026, the election is called on 15.09.2026, election day is 18.10.2026.");

    private static readonly Words BudgetYear = new(
        "2026 жылға арналған бюджет: лимиттер 05.05.2025, аудандық бюджетке 22.12.2025 қол қойылды, бюджет 26.12.2025 бекітілді, "
            + "аудан қаулысы 10.04.2026, нақтылау 20.04.2026, ревизиялық комиссияның есебі 20.04.2027.",
        "Бюджет на 2026 год: лимиты 05.05.2025, районный бюджет подписан 22.12.2025, бюджет утверждён 26.12.2025, "
            + "постановление района 10.04.2026, "
            + "уточнение 20.04.2026, отчёт ревизионной комиссии 20.04.2027.",
        "The budget for 2026: limits on 05.05.2025, district budget signed on 22.12.2025, budget approved on 26.12.2025, "
            + "the district's resolution on 10.04.2026, clarification on 20.04.2026, audit report on 20.04.2027.");

    private static readonly Words Hearing = new(
        "Тыңдауға 02.03.2026 бастама жасалды, ол 21.04.2026 өткізіледі; талқылау 21.04.2026-05.05.2026.",
        "Слушания инициированы 02.03.2026 и проводятся 21.04.2026; обсуждение с 21.04.2026 по 05.05.2026.",
        "A hearing initiated on 02.03.2026 and held on 21.04.2026; a discussion lasts from 21.04.2026 to 05.05.2026.");

    private static readonly CalendarAnchors Anchors = new(
        new LocalDate(2025, 5, 5), new LocalDate(2025, 12, 22), new LocalDate(2025, 12, 26), new LocalDate(2026, 4, 10),
        new LocalDate(2026, 4, 20),
        new LocalDate(2027, 4, 20));

    public static ExampleCalendar? Compare(EditionId first, EditionId second) => (LawOf(first), LawOf(second)) switch
    {
        (AkimElectionLaw before, AkimElectionLaw after) => OfTermEnd(before, after),
        (BudgetLaw before, BudgetLaw after) => OfBudget(before, after),
        (HearingProfile before, HearingProfile after) when before.Form == after.Form => OfHearing(before, after),
        _ => null,
    };

    public static ExampleCalendar OfTermEnd(AkimElectionLaw first, AkimElectionLaw second) => new(TermEnds, AkimElectionCalendarChanges.Of(
        first, second, District, new Ground(GroundKind.TermEnds, new LocalDate(2026, 11, 30)),
        new ElectionCall(new LocalDate(2026, 10, 1), new LocalDate(2026, 11, 15), MinimumWage)));

    public static ExampleCalendar OfVacancy(AkimElectionLaw first, AkimElectionLaw second) => new(Vacancy, AkimElectionCalendarChanges.Of(
        first, second, District, new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 9, 1)),
        new ElectionCall(new LocalDate(2026, 9, 15), new LocalDate(2026, 10, 18), MinimumWage)));

    public static ExampleCalendar OfBudget(BudgetLaw first, BudgetLaw second) =>
        new(BudgetYear, BudgetCalendarChanges.Of(first, second, 2026, Anchors));

    public static ExampleCalendar OfHearing(HearingProfile first, HearingProfile second) =>
        new(Hearing, HearingCalendarChanges.Of(first, second, Place, new LocalDate(2026, 3, 2), ScheduleOf(first.Form)));

    private static HearingSchedule ScheduleOf(HearingForm form) => form == HearingForm.Meeting
        ? new HearingSchedule(new LocalDateTime(2026, 4, 21, 11, 0), "House of culture")
        : new HearingSchedule(null, "Portal", null, new LocalDate(2026, 4, 21), new LocalDate(2026, 5, 5));

    private static object? LawOf(EditionId edition) =>
        AkimElectionEditions.All.All.FirstOrDefault(known => known.Id == edition)?.Law
        ?? BudgetEditions.All.All.FirstOrDefault(known => known.Id == edition)?.Law
        ?? (object?)HearingEditions.All.FirstOrDefault(profile => profile.Id == edition);
}
