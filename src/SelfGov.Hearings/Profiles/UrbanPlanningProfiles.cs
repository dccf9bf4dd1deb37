using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>Public discussions of general plans, master plans and detailed plans.</summary>
/// <remarks>The rules of Order No. 505 and those under the Construction Code were not read; the twenty days of UP1 are reported.</remarks>
internal static class UrbanPlanningProfiles
{
    internal static readonly HearingProfile Up1 = new()
    {
        Id = new EditionId("UP1"),
        Kind = HearingKind.UrbanPlanning,
        Title = new("қала құрылысы жобасын қоғамдық талқылау", "общественные обсуждения градостроительного проекта",
            "public discussion of an urban planning project"),
        Basis = PlanningRules.At("1"),
        First = new LocalDate(2023, 8, 15),
        Last = new LocalDate(2026, 6, 30),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.LocalExecutiveBody], PlanningRules.At("1")),
        Organisers = new([Roles.LocalExecutiveBody], PlanningRules.At("1")),
        Notices =
        [
            new("notice.media",
                new("бұқаралық ақпарат құралдарындағы хабарландыру", "объявление в средствах массовой информации",
                    "announcement in mass media"),
                [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper, NoticeChannel.Broadcast, NoticeChannel.OnlineMedia],
                new(TimeLimit.CalendarDays(20).Before(), PlanningRules.At("1"))),
        ],
        Record = PlanningRules.At("1"),
        Answers = PlanningRules.At("1"),
        Publication = PlanningRules.At("1"),
    };

    /// <summary>The Construction Code: a master plan is discussed in public; it sets no terms.</summary>
    internal static readonly HearingProfile Up2 = Up1 with
    {
        Id = new EditionId("UP2"),
        Basis = ConstructionCode.At("76", 6),
        First = new LocalDate(2026, 7, 1),
        Last = null,
        Certainty = Certainty.Verified,
        Initiators = new([Roles.LocalExecutiveBody], ConstructionCode.At("76", 6)),
        Organisers = new([Roles.LocalExecutiveBody], ConstructionCode.At("76", 6)),
        Notices = [],
        Record = ConstructionCode.At("76", 6),
        Answers = ConstructionCode.At("76", 6),
        Publication = ConstructionCode.At("76", 6),
    };
}
