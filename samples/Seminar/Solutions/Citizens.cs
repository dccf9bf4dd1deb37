using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace Seminar.Solutions;

/// <summary>Solutions of lesson 4.</summary>
public static class Citizens
{
    private static readonly LocalDate Day = new(2023, 2, 8);

    private static readonly Locality Unit = new(
        "kyzylaray", "Қызыларай ауылдық округі", KazakhstanZones.Of(Region.Karaganda).Id, population: 1_870);

    private static AssemblyLaw Law => AssemblyEditions.For(Unit).On(Day)!.Law;

    /// <summary>Exercise 1: how many of 25 members have to come, and how many of those to vote in favour.</summary>
    public static (long Come, long InFavour) OfTwentyFive()
    {
        long come = Law.MeetingQuorum.Value.Share.Of(25);
        return (come, Law.Majority.Value.Share.Of(come));
    }

    /// <summary>Exercise 2: the short notice, and the place of the question that it is for.</summary>
    public static (TimeLimit Notice, Citation Question) ShortNotice() =>
        (Law.CandidateNotice!.Value, Law.MeetingItems[AgendaItemKind.AkimCandidates]);

    /// <summary>Exercise 3: the last day on which the akim of a higher unit can announce his report for 20 March 2023.</summary>
    public static LocalDate LastDayToAnnounce()
    {
        Edition<HearingProfile> edition = HearingEditions.Of(HearingKind.AkimReport).On(Day)!;
        Lifecycle<PublicHearing> lifecycle = HearingLifecycle.Procedure.Lifecycles.Of(edition.Id);
        var akim = new Actor("akim", Roles.ReportingAkim);

        // Without the trait LowerAkim. A lifecycle decides without any journal: a pure function of the case, the command and the context.
        var opened = (Decision<PublicHearing>.Accepted)lifecycle.Open(
            new CaseId("akim-report"), new InitiateHearing(Unit, "Әкімнің 2022 жылғы есебі"), new Context(Morning(Day), akim));
        var announce = new AnnounceHearing(new HearingSchedule(new LocalDateTime(2023, 3, 20, 17, 0), "Мектеп"), ["Есеп"]);
        LocalDate day = new(2023, 3, 20);
        while (!lifecycle.Decide(opened.Next, announce, new Context(Morning(day), akim)).IsAccepted)
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    private static Instant Morning(LocalDate day) => Unit.Zone.AtStrictly(day.At(new LocalTime(10, 0))).ToInstant();
}
