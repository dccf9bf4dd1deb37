using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Testing;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Commissions.GivenCommission;

namespace SelfGov.Elections.Commissions;

public sealed class RandomCommissionTests
{
    private static readonly Role[] AllRoles =
        [Roles.TerritorialCommission, Roles.OblastCommission, Roles.CentralCommission, Roles.Maslikhat, Roles.Court];

    public static TheoryData<string> Editions => [.. CommissionEditions.All.All.Select(edition => edition.Id.Value)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Walks_keep_the_laws_and_come_to_stand_in_every_state(string edition) => Assert.Equal(
        Enum.GetValues<CommissionState>().Order(),
        Laws(edition).Walk(seed: 1, walks: TestSize.Of(60, full: 400), steps: 60).Add(CommissionState.NotFormed).Order());

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_table_is_that_of_stateless_and_no_state_is_a_dead_end(string edition)
    {
        Laws(edition).TheTableIsStateless();
        Laws(edition).NoStateIsADeadEnd();
    }

    private static LifecycleLaws<ElectionCommission, CommissionState> Laws(string edition) => new(
        CommissionLifecycle.Under(LawOf(edition)), CommissionLifecycle.Procedure.Facts, Stories.Local("2026-08-03T10:00:00"), Propose,
        (_, random) => Duration.FromHours(random.Next(5) == 0 ? random.Next(60) == 0 ? 24 * 2_000 : random.Next(60) : 0));

    private static Proposal<ElectionCommission> Propose(Story<ElectionCommission> story, Random random)
    {
        ElectionCommission current = story.Case;
        ImmutableArray<string> some = [.. Members(7).Where(_ => random.Next(8) > 0)];
        string one = $"m{random.Next(1, 11)}";
        Role role = random.Next(10) == 0 ? AllRoles[random.Next(AllRoles.Length)] : Own;
        (ICommand<ElectionCommission> command, Role usual) = current.State switch
        {
            CommissionState.NotFormed => (Raion, Roles.CentralCommission),
            CommissionState.Forming => random.Next(30) == 0
                ? ((ICommand<ElectionCommission>)new DiscontinueCommission(), Roles.CentralCommission)
                : (Electing(random.Next(1, 9)), Maslikhat),
            CommissionState.Formed when random.Next(2) == 0 => (
                new ConveneMeeting(Local(story, random.Next(30, 60)), random.Next(2) == 0, []), Higher),
            _ => random.Next(17) switch
            {
                0 or 1 => (new ConveneMeeting(Local(story, random.Next(30, 60)), random.Next(2) == 0, [.. some.Take(3)]), Own),
                2 or 3 or 4 => (new OpenMeeting(some), Own),
                5 => (new ElectOfficers("m1", "m2", one, some), Own),
                6 or 7 => (new TakeDecision("matter", some), Own),
                8 => (new RecordDissent(one, random.Next(3), "opinion"), Own),
                9 => (new SignMeetingProtocol("1"), Own),
                10 => (new BeginCampaign(new LocalDate(2026, 8, random.Next(1, 20))), Own),
                11 => random.Next(2) == 0 ? (new PublishComposition(), Own) : (new EndCampaign(), Own),
                12 => (new SuspendMember(one, (SuspensionGround)random.Next(3)), role),
                13 => random.Next(2) == 0 ? (new ResumeMember(one), Own) : (new WarnMember(one, "breach"), Own),
                14 => (new ReleaseMember(one, (ReleaseGround)random.Next(9)), Higher),
                15 => (Electing(random.Next(1, 12)) with { Organisation = "school", InPlaceOf = $"m{random.Next(1, 11)}" }, Maslikhat),
                _ => random.Next(3) switch
                {
                    0 => (new AppointMember("x", "Stand-in", one, []), Higher),
                    1 => (new DismissMember(one, new LocalDate(2026, 8, 1), new LocalDate(2026, 8, 2), true), Maslikhat),
                    _ => random.Next(20) == 0 ? (new DiscontinueCommission(), Roles.Court) : (new WarnMember(one, " "), role),
                },
            },
        };
        var actor = new Actor("somebody", random.Next(12) == 0 ? role : usual);
        DutiesDone.Assert(story.Lifecycle, current, command, new Context(story.Now, actor));
        return new(command, actor);
    }

    private static LocalDateTime Local(Story<ElectionCommission> story, int hours) =>
        (story.Now + Duration.FromHours(hours)).InZone(Stories.Zone).LocalDateTime;
}
