using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>Reports of natural monopolies to consumers, in the form of a public hearing (article 25(6) and (8) to (14)).</summary>
internal static class MonopolyReportProfiles
{
    /// <summary>The law as adopted; read in the version of 2 March 2022.</summary>
    internal static readonly HearingProfile Mr1 = new()
    {
        Id = new EditionId("MR1"),
        Kind = HearingKind.MonopolyReport,
        Title = new(
            "тұтынушылар мен өзге де мүдделі тұлғалар алдындағы есеп", "отчёт перед потребителями и иными заинтересованными лицами",
            "report to consumers"),
        Basis = NaturalMonopolies.At("25", 8),
        First = new LocalDate(2019, 1, 7),
        Last = new LocalDate(2024, 4, 4),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.NaturalMonopoly], NaturalMonopolies.At("25", 6)),
        Organisers = new([Roles.NaturalMonopoly], NaturalMonopolies.At("25", 9)),
        Notices =
        [
            new("notice.periodical",
                new(
                    "кемінде аптасына бір рет шығарылатын мерзімді баспасөз басылымындағы хабарландыру",
                    "объявление в периодическом печатном издании, выходящем не реже одного раза в неделю",
                    "announcement in a weekly periodical"),
                [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper],
                new(TimeLimit.WorkingDays(15).Before(), NaturalMonopolies.At("25", 9)))
            {
                Content = NaturalMonopolies.At("25", 9),
            },
            new("notice.authority",
                new("уәкілетті органды хабардар ету", "информирование уполномоченного органа", "information of the authorised body"),
                [NoticeChannel.AuthorityLetter],
                new(TimeLimit.Months(1).Before(), NaturalMonopolies.At("25", 10))),
        ],
        Materials = new(TimeLimit.WorkingDays(5).Before(), NaturalMonopolies.At("25", 11)),
        ChairedBy = new(Roles.NaturalMonopoly, MonopolyRules.At("296")),
        Record = MonopolyRules.At("304"),
        Answers = NaturalMonopolies.At("25", 14),
        Publication = NaturalMonopolies.At("25", 2),
        PublicationTime = new(new(TimeLimit.CalendarDays(5), HearingAnchor.Conclusion), NaturalMonopolies.At("26", 2, 24)),
        HandOver = MonopolyRules.At("305"),
        HandOverTime = new(new(TimeLimit.WorkingDays(5), HearingAnchor.Conclusion), MonopolyRules.At("305")),
    };

    /// <summary>The laws of 2022 and 2023: a report may be broadcast; the terms stay.</summary>
    internal static readonly HearingProfile Mr2 = Mr1 with
    {
        Id = new EditionId("MR2"),
        First = new LocalDate(2024, 4, 5),
        Last = null,
    };
}
