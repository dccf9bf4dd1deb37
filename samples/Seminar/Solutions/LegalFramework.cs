using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace Seminar.Solutions;

/// <summary>Solutions of lesson 2.</summary>
public static class LegalFramework
{
    private static readonly Unit Village = new(
        "Қызыларай ауылдық округі", UnitKind.RuralDistrict, KazakhstanZones.Of(Region.Karaganda).Id, voters: 1_240, settlements: 3);

    /// <summary>Exercise 1: the last day and hour of registration before 25 July 2021.</summary>
    public static LocalDateTime RegistrationIn2021()
    {
        // The edition of the day of the call; in June 2021 that is D1.
        AkimElectionLaw law = AkimElectionEditions.All.On(new LocalDate(2021, 6, 25))!.Law;
        TimeLimit closes = law.TermsFor(Village).RegistrationCloses.Value;
        return closes.LastDay(new LocalDate(2021, 7, 25)).At(closes.Hour!.Value);
    }

    /// <summary>Exercise 2: the steps that end on another day under D4 than under D2, with both ends.</summary>
    public static IEnumerable<(string Step, LocalDateTime? InD2, LocalDateTime? InD4)> MovedSteps() =>
        from before in Plan("D2").Steps
        join now in Plan("D4").Steps on before.Text equals now.Text
        where before.Until != now.Until
        select (now.Text.English, before.Until, now.Until);

    /// <summary>Exercise 3: the last days of 5 working days, and of 2 calendar days that move on.</summary>
    public static (LocalDate Working, LocalDate Moved) AfterTheSixthOfMarch()
    {
        var friday = new LocalDate(2026, 3, 6);
        return (
            TimeLimit.WorkingDays(5).LastDay(friday, KazakhstanCalendar.Work),
            TimeLimit.CalendarDays(2).MovingToNextWorkingDay().LastDay(friday, KazakhstanCalendar.Work));
    }

    /// <summary>Exercise 4: whether a day of 2027 is a working day, as a calendar says that was taught the year.</summary>
    public static bool IsWorkingDayIn2027(LocalDate day)
    {
        // The day of Kurban Ait is announced anew for every year; this one is a guess, and the year says so.
        WorkYear year = KazakhstanCalendar.Year(Certainty.Interpreted, firstDayOfKurbanAit: new LocalDate(2027, 5, 16), transfers: []);
        return KazakhstanCalendar.Work.With(year).IsWorkingDay(day);
    }

    private static CalendarPlan Plan(string edition) => CalendarPlan.Of(
        AkimElectionEditions.All[new EditionId(edition)].Law,
        Village,
        new ElectionCall(new LocalDate(2023, 8, 9), new LocalDate(2023, 9, 17), new Money(70_000)));
}
