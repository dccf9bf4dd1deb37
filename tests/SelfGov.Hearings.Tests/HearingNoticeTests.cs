using System.Collections.Immutable;
using NodaTime;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>Every notice that an act asks for: there has to be time for it, it is due, and without it no session is opened.</summary>
public sealed class HearingNoticeTests
{
    private const string Monopolies = ", Order No. 73 of 13 August 2019 approving the Rules of the activity of natural monopolies";
    private const HearingTraits None = HearingTraits.None;
    private static readonly HearingSchedule InMay = new(new LocalDateTime(2026, 5, 20, 11, 0), "Hall");

    /// <summary>The edition, the traits of the hearing, the notice, its last day for a hearing on 20 May 2026, and the article.</summary>
    public static TheoryData<string, HearingTraits, string, string, string> EveryNotice => new()
    {
        { "PC1", None, "notice.media", "2026-05-14", "art. 10(2), Law on public control" },
        { "PC1", None, "notice.invitation", "2026-05-12", "art. 10(3), Law on public control" },
        { "CH3", None, "notice.participants", "2026-05-09", "art. 21(2)1), Law on public councils" },
        { "EM2", None, "notice.newspaper", "2026-04-16", "art. 73(4), Environmental Code" },
        { "EM2", None, "notice.broadcast", "2026-04-16", "art. 73(4), Environmental Code" },
        { "UP1", None, "notice.media", "2026-04-29",
            "para. 1, Order No. 505 of 30 September 2020 approving the Rules of urban planning projects" },
        { "TH2", None, "notice.periodical", "2026-04-19", "art. 25(5), Law on natural monopolies" },
        { "TH2", None, "notice.site", "2026-04-19", "para. 16" + Monopolies },
        { "TH2", HearingTraits.IndexedTariff, "notice.monopoly", "2026-04-19", "art. 25(5), Law on natural monopolies" },
        { "TH2", HearingTraits.UtilityTariff, "notice.local-periodical", "2026-04-19", "art. 25(5), Law on natural monopolies" },
        { "TH2", HearingTraits.OnlineOnly, "notice.broadcast-link", "2026-05-09", "art. 25(12), Law on natural monopolies" },
        { "TH2", HearingTraits.OnlineOnly, "notice.broadcast-site", "2026-05-09", "art. 25(12), Law on natural monopolies" },
        { "MR2", None, "notice.periodical", "2026-04-23", "art. 25(9), Law on natural monopolies" },
        { "MR2", None, "notice.authority", "2026-04-19", "art. 25(10), Law on natural monopolies" },
        { "AR1", None, "notice.two-weeks", "2026-05-05", "para. 3.4), Decree No. 826 on meetings of akims with the population" },
        { "AR1", HearingTraits.LowerAkim, "notice.week", "2026-05-12",
            "para. 3.4), Decree No. 826 on meetings of akims with the population" },
    };

    internal static IEnumerable<string> Codes => EveryNotice.Select(row => row.Data.Item3);

    [Theory]
    [MemberData(nameof(EveryNotice))]
    public void A_hearing_is_not_announced_too_late_for_a_notice(
        string edition, HearingTraits traits, string code, string lastDay, string article)
    {
        var announcement = new AnnounceHearing(InMay, ["Question"]);
        LocalDate last = NodaTime.Text.LocalDatePattern.Iso.Parse(lastDay).Value;
        Story<PublicHearing> story = Planned(edition, traits).Until($"{last:uuuu-MM-dd}T23:59:59");
        Decision<PublicHearing> inTime = HearingLifecycle.Under(Profile(edition)).Decide(
            story.Case, announcement, new Context(story.Now, new Actor("somebody", Organiser(edition))));
        Assert.DoesNotContain(Refusals(inTime), refusal => refusal.Code == $"{code}.time");
        Refusal late = story.Until($"{last.PlusDays(1):uuuu-MM-dd}T00:00:00").RefusedBy(announcement, Organiser(edition), $"{code}.time");
        Assert.Equal(article, late.Basis.Text.English);
    }

    [Theory]
    [MemberData(nameof(EveryNotice))]
    public void A_notice_is_due_by_its_last_day(string edition, HearingTraits traits, string code, string lastDay, string article)
    {
        Deadline deadline = Announced(edition, traits).Deadline($"{code}.due");
        Assert.Equal(Stories.Local($"{lastDay}T00:00:00") + Duration.FromDays(1), deadline.At);
        Assert.Equal((DeadlineKind.Duty, article), (deadline.Kind, deadline.Basis.Text.English));
    }

    [Theory]
    [MemberData(nameof(EveryNotice))]
    public void A_session_is_not_opened_without_a_notice(
        string edition, HearingTraits traits, string code, string lastDay, string article)
    {
        var open = new OpenSession("person-1", "person-2", 30, 8);
        Refusal refusal = Announced(edition, traits).Until("2026-05-20T11:00:00").RefusedBy(open, Chair(edition), $"{code}.given");
        Assert.Equal((article, "none"), (refusal.Basis.Text.English, refusal.Found!.English));
        NoticeChannel channel = Profile(edition).Notices.Single(duty => duty.Code == code).Channels[0];
        refusal = Announced(edition, traits).Until("2026-05-20T10:00:00")
            .Accepts(new GiveNotice(channel, "late"), Organiser(edition)).Until("2026-05-20T11:00:00")
            .RefusedBy(open, Chair(edition), $"{code}.given");
        Assert.Equal("20.05.2026", refusal.Found!.English);
        Assert.EndsWith(NodaTime.Text.LocalDatePattern.Iso.Parse(lastDay).Value.ToString("dd.MM.uuuu", null), refusal.Expected!.English,
            StringComparison.Ordinal);
    }

    private static Story<PublicHearing> Planned(string edition, HearingTraits traits)
    {
        HearingProfile profile = Profile(edition);
        Story<PublicHearing> story = Begin(profile).Until("2026-03-10T10:00:00")
            .Accepts(new InitiateHearing(Village, "Subject", traits, BodyMembers: 15), profile.Initiators.Value[0]);
        return profile.AgreedBy is { } agreed ? story.Accepts(new AgreeOnSchedule(InMay), agreed.Value[0]) : story;
    }

    private static Story<PublicHearing> Announced(string edition, HearingTraits traits) =>
        Planned(edition, traits).Accepts(new AnnounceHearing(InMay, ["Question"]), Organiser(edition));

    private static ImmutableArray<Refusal> Refusals(Decision<PublicHearing> decision) =>
        decision is Decision<PublicHearing>.Refused refused ? refused.Refusals : [];

    private static Role Organiser(string edition) => Profile(edition).Organisers.Value[0];

    private static Role Chair(string edition) => Profile(edition).ChairedBy?.Value ?? HearingChair;
}
