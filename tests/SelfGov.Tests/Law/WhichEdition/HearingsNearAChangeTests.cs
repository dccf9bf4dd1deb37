using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Hearings;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Law.WhichEdition;

/// <summary>
/// The same for hearings, which follow the edition of their announcement. A profile refuses an announcement outside its days; a host that
/// keeps it says so in a profile without a last day.
/// </summary>
public sealed class HearingsNearAChangeTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    private static readonly Locality Village = new("193630100", "Test rural district", "Asia/Almaty", 1_500);

    [Theory]
    [InlineData(HearingKind.CouncilHearing, "2021-01-14")]
    [InlineData(HearingKind.CouncilReport, "2021-01-14")]
    [InlineData(HearingKind.DraftAct, "2021-03-23")]
    [InlineData(HearingKind.EnvironmentalMeeting, "2023-09-04")]
    [InlineData(HearingKind.EnvironmentalMeeting, "2023-11-07")]
    [InlineData(HearingKind.EnvironmentalDiscussion, "2023-11-07")]
    [InlineData(HearingKind.DraftTariff, "2024-04-05")]
    [InlineData(HearingKind.MonopolyReport, "2024-04-05")]
    [InlineData(HearingKind.UrbanPlanning, "2026-07-01")]
    public Task A_hearing_announced_near_a_change_keeps_its_edition(HearingKind kind, string change) =>
        new NearAChange<PublicHearing>(HearingLifecycle.Procedure, moment => HearingEditions.Of(kind).InForceAt(moment, Zone).Id)
        {
            Opening = (edition, day, _) => Announced(HearingEditions.Of(kind)[edition].Law, day),
            GoingOn = (edition, _) =>
                (new GiveNotice(NoticeChannel.Newspaper, "No. 1"), HearingEditions.Of(kind)[edition].Law.Organisers.Value[0]),
            Keeping = HearingLifecycle.Procedure.Under(
                (edition, _) => HearingLifecycle.Under(HearingEditions.Of(kind)[edition].Law with { Last = null })),
        }.AssertEachKeepsItsEditionAsync(LocalDatePattern.Iso.Parse(change).Value);

    private static IEnumerable<(ICommand<PublicHearing> Command, Role Role)> Announced(HearingProfile profile, LocalDate day)
    {
        HearingSchedule schedule = profile.Form == HearingForm.Meeting
            ? new HearingSchedule(
                KazakhstanCalendar.Work.NextWorkingDay(day.PlusDays(59)).At(new LocalTime(11, 0)), "House of culture")
            : new HearingSchedule(null, "Portal", null, day.PlusDays(20), day.PlusDays(60));
        yield return (new InitiateHearing(Village, "Subject", BodyMembers: 11), profile.Initiators.Value[0]);
        if (profile.AgreedBy is { } agreed)
        {
            yield return (new AgreeOnSchedule(schedule), agreed.Value[0]);
        }

        yield return (new AnnounceHearing(schedule, ["Report"]), profile.Organisers.Value[0]);
    }
}
