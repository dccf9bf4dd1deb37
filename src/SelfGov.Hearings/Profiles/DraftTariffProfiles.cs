using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>Public hearings of draft tariffs (article 25(4), (5) and (12) of the law on natural monopolies).</summary>
internal static class DraftTariffProfiles
{
    /// <summary>The law as adopted; read in the version of 2 March 2022.</summary>
    internal static readonly HearingProfile Th1 = new()
    {
        Id = new EditionId("TH1"),
        Kind = HearingKind.DraftTariff,
        Title = new("тарифтің жобасын талқылау бойынша жария тыңдау", "публичные слушания по обсуждению проекта тарифа",
            "public hearing of a draft tariff"),
        Basis = NaturalMonopolies.At("25", 4),
        First = new LocalDate(2019, 1, 7),
        Last = new LocalDate(2024, 4, 4),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.AuthorisedBody, Roles.NaturalMonopoly], NaturalMonopolies.At("25", 5)),
        Organisers = new([Roles.AuthorisedBody, Roles.NaturalMonopoly], NaturalMonopolies.At("25", 5)),
        Notices =
        [
            new("notice.periodical",
                new("мерзімді баспасөз басылымындағы ақпарат", "информация в периодическом печатном издании", "notice in a periodical"),
                [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper],
                new(TimeLimit.CalendarDays(30).Before(), NaturalMonopolies.At("25", 5)))
            {
                Excludes = HearingTraits.IndexedTariff,
            },
            new("notice.site",
                new("уәкілетті органның интернет-ресурсындағы хабарландыру", "объявление на интернет-ресурсе уполномоченного органа",
                    "announcement on the site of the authorised body"),
                [NoticeChannel.Website],
                new(TimeLimit.CalendarDays(30).Before(), MonopolyRules.At("16")))
            {
                Excludes = HearingTraits.IndexedTariff,
            },
            new("notice.monopoly",
                new("субъектінің интернет-ресурсындағы не тиісті аумақта таратылатын мерзімді баспасөз басылымындағы ақпарат",
                    "информация субъекта на его интернет-ресурсе либо в печатных изданиях, распространяемых на соответствующей территории",
                    "notice of the monopoly on its site or in local periodicals"),
                [NoticeChannel.Website, NoticeChannel.LocalNewspaper],
                new(TimeLimit.CalendarDays(30).Before(), NaturalMonopolies.At("25", 5)))
            {
                Requires = HearingTraits.IndexedTariff,
            },
            new("notice.local-periodical",
                new(
                    "тиісті аумақта таратылатын мерзімді баспасөз басылымындағы ақпарат",
                    "информация в периодических печатных изданиях, распространяемых на соответствующей территории",
                    "notice in local periodicals"),
                [NoticeChannel.LocalNewspaper],
                new(TimeLimit.CalendarDays(30).Before(), NaturalMonopolies.At("25", 5)))
            {
                Requires = HearingTraits.UtilityTariff,
                Excludes = HearingTraits.IndexedTariff,
            },
        ],
        ChairedBy = new(Roles.AuthorisedBody, MonopolyRules.At("19")),
        Record = NaturalMonopolies.At("25", 5),
        Answers = NaturalMonopolies.At("25", 5),
        Publication = NaturalMonopolies.At("25", 5),
        PublicationTime = new(new(TimeLimit.CalendarDays(10), HearingAnchor.Conclusion), NaturalMonopolies.At("25", 5)),
    };

    /// <summary>The laws of 2022 and 2023: broadcasts; hearings through a broadcast only have a notice of their own.</summary>
    internal static readonly HearingProfile Th2 = Th1 with
    {
        Id = new EditionId("TH2"),
        First = new LocalDate(2024, 4, 5),
        Last = null,
        Notices =
        [
            .. Th1.Notices,
            new("notice.broadcast-link",
                new("онлайн-трансляцияға сілтемесі бар хабарландыру", "объявление со ссылкой на онлайн-трансляцию",
                    "announcement with the link of the broadcast"),
                [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper, NoticeChannel.OnlineMedia, NoticeChannel.Broadcast],
                new(TimeLimit.CalendarDays(10).Before(), NaturalMonopolies.At("25", 12)))
            {
                Requires = HearingTraits.OnlineOnly,
            },
            new("notice.broadcast-site",
                new("интернет-ресурстағы хабарландыру", "объявление на интернет-ресурсе", "announcement on the site"),
                [NoticeChannel.Website],
                new(TimeLimit.CalendarDays(10).Before(), NaturalMonopolies.At("25", 12)))
            {
                Requires = HearingTraits.OnlineOnly,
            },
        ],
    };
}
