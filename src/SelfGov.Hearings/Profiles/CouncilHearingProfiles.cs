using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>The hearing of a public council (articles 5(2), 14 and 21 of the law on public councils).</summary>
internal static class CouncilHearingProfiles
{
    /// <summary>The law as adopted; read in the version of 1 January 2020.</summary>
    internal static readonly HearingProfile Ch1 = new()
    {
        Id = new EditionId("CH1"),
        Kind = HearingKind.CouncilHearing,
        Title = new("қоғамдық кеңестің қоғамдық тыңдауы", "общественное слушание общественного совета", "hearing of a public council"),
        Basis = PublicCouncils.At("21"),
        First = new LocalDate(2016, 1, 1),
        Last = new LocalDate(2021, 1, 13),
        Certainty = Certainty.Verified,
        Initiators = new([Roles.CouncilMember], PublicCouncils.At("21", 4)),
        Organisers = new([Roles.CouncilMember, Roles.HearingSecretary], PublicCouncils.At("21", 1)),
        AgreedBy = new([Roles.AnsweringBody], PublicCouncils.At("21", 1)),
        Notices =
        [
            new("notice.participants",
                new("қатысушыларды бұқаралық ақпарат құралдары немесе жазбаша шақыру арқылы құлақтандыру",
                    "оповещение участников через средства массовой информации или письменные приглашения",
                    "notice through mass media or written invitations"),
                [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper, NoticeChannel.Broadcast, NoticeChannel.OnlineMedia,
                    NoticeChannel.Invitation],
                new(TimeLimit.CalendarDays(10).Before(), PublicCouncils.At("21", 2, 1))),
        ],
        Materials = new(TimeLimit.CalendarDays(10).Before(), PublicCouncils.At("21", 2, 2)),
        Majority = new(new Threshold(Share.MoreThan(1, 2), VoteBase.Present), PublicCouncils.At("21", 7)),
        Record = PublicCouncils.At("21", 5),
        Answers = PublicCouncils.At("21", 2, 4),
        Signers = new([Roles.HearingChair, Roles.HearingSecretary], PublicCouncils.At("21", 6)),
        Publication = PublicCouncils.At("21", 2, 4),
        HandOver = PublicCouncils.At("21", 9),
        Answer = new(TimeLimit.Months(1), PublicCouncils.At("5", 2)),
        ProgrammeAnswer = new(TimeLimit.WorkingDays(10), PublicCouncils.At("5", 2)),
    };

    /// <summary>Law No. 406-VI: bodies of the quasi-public sector are controlled too; the terms stay.</summary>
    internal static readonly HearingProfile Ch2 = Ch1 with
    {
        Id = new EditionId("CH2"),
        First = new LocalDate(2021, 1, 14),
        Last = null,
        Certainty = Certainty.Interpreted,
    };
}
