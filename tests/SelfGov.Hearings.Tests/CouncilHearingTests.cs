using NodaTime;
using SelfGov.Law;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>Public councils: in a village the assembly is the council; the editions of 2021 and 2024.</summary>
public sealed class CouncilHearingTests
{
    private static readonly HearingSchedule May = new(new LocalDateTime(2026, 5, 20, 11, 0), "House of culture");

    [Xunit.Fact]
    public void In_a_village_the_assembly_of_the_local_community_holds_the_hearing_as_the_council()
    {
        Story<PublicHearing> story = Begin("CH3").Until("2026-04-20T10:00:00")
            .Accepts(new InitiateHearing(Village, "Draft of rules of grazing", BodyMembers: 20), Assembly)
            .Accepts(new AgreeOnSchedule(May), AnsweringBody)
            .Accepts(new AnnounceHearing(May, ["Draft"]), Assembly)
            .Accepts(new GiveNotice(NoticeChannel.Invitation, "20 letters"), Assembly)
            .Accepts(new OpenMaterials("https://akimat.example/draft"), Assembly)
            .Until("2026-05-20T11:00:00")
            .Accepts(new OpenSession("person-1", "person-2", 30, 12), Assembly);
        Assert.Equal(HearingState.InSession, story.Case.State);
        story.RefusedBy(new TakeDecision("Record", 13), HearingChair, "votes.number");
        story.Accepts(new TakeDecision("Record", 7), HearingChair).Accepts(new CloseSession(), HearingChair);
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData("CR3", 13, HearingState.NotHeld)]
    [InlineData("CR3", 14, HearingState.InSession)]
    [InlineData("CR1", 14, HearingState.InSession)]
    public void A_report_to_the_assembly_needs_two_thirds_of_its_members(string profile, int present, HearingState state)
    {
        Story<PublicHearing> story = Begin(profile).Until("2026-04-20T10:00:00");
        if (profile == "CR1")
        {
            story.RefusedBy(new InitiateHearing(Village, "Report of the akim", BodyMembers: 21), Maslikhat, "actor.role");
            return;
        }

        story.Accepts(new InitiateHearing(Village, "Report of the akim", BodyMembers: 21), Assembly)
            .Accepts(new AnnounceHearing(May, ["Report"]), Maslikhat).Until("2026-05-20T11:00:00")
            .Accepts(new OpenSession("person-1", "person-2", 30, present), Assembly);
        Assert.Equal(state, story.Case.State);
    }

    [Theory]
    [InlineData(HearingKind.CouncilHearing, "CH1", "CH2", "CH3")]
    [InlineData(HearingKind.CouncilReport, "CR1", "CR2", "CR3")]
    public void The_editions_change_on_the_days_of_laws_406_VI_and_31_VIII(HearingKind kind, string first, string second, string third)
    {
        Editions<HearingProfile> editions = HearingEditions.Of(kind);
        string On(int year, int month, int day) => editions.On(new LocalDate(year, month, day))!.Id.Value;
        Assert.Equal([first, second, second, third], [On(2021, 1, 13), On(2021, 1, 14), On(2024, 4, 4), On(2024, 4, 5)]);
        Assert.DoesNotContain(Maslikhat, editions[new EditionId(first)].Law.Organisers.Value);
        Assert.All([second, third], id => Assert.Contains(Maslikhat, editions[new EditionId(id)].Law.Organisers.Value));
        Assert.All(editions.All, edition => Assert.Contains(Assembly, edition.Law.Initiators.Value));
    }
}
