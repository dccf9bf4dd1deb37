using CsCheck;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Complaints;

public sealed class RandomComplaintTests
{
    private static readonly Role[] AllRoles =
    [
        Roles.Complainant, Roles.BodyComplainedAbout, Roles.ComplaintBody, Roles.OblastCommission, Roles.Court,
        Roles.LawEnforcement,
    ];

    private static readonly Gen<(int Command, int Role, bool Yes, int Days)[]> Steps =
        Gen.Select(Gen.Int[0, 21], Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 6]).Array[1, 40];

    [Theory]
    [InlineData("C0")]
    [InlineData("C1")]
    [InlineData("P1")]
    [InlineData("P2")]
    public void Random_commands_keep_the_invariants_and_replay_equals_the_live_case(string edition) =>
        Steps.Sample(steps => Run(edition, steps), iter: TestSize.Of(50, full: 150));

    [Fact]
    public void The_frozen_tables_answer_as_Stateless_does()
    {
        FrozenTables.AssertAnswersAlike(ElectionComplaintLifecycle.Under(GivenComplaint.TheLaw).Topology);
        FrozenTables.AssertAnswersAlike(AdministrativeComplaintLifecycle.Under(GivenAdministrative.LawOf("P2")).Topology);
    }

    [Theory]
    [InlineData("C0")]
    [InlineData("C1")]
    [InlineData("P1")]
    [InlineData("P2")]
    public void What_stands_open_can_be_taken(string edition)
    {
        var options = new OpenOptions<Complaint>(ComplaintLifecycle.Procedure, TestSize.Of(2, full: 8));
        var dice = new Dice(15);
        for (int tale = 0; tale < TestSize.Of(25, full: 200); tale++)
        {
            Run(
                edition,
                [.. Enumerable.Range(0, 30).Select(_ => (dice.Below(22), dice.Below(6), dice.OneIn(2), dice.Below(7)))],
                options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    private static void Run(
        string edition, (int Command, int Role, bool Yes, int Days)[] steps, Action<Story<Complaint>>? look = null)
    {
        Lifecycle<Complaint> lifecycle = ComplaintLifecycle.Procedure.Lifecycles.Of(new(edition));
        LocalDate act = edition switch
        {
            "C0" => new(2017, 7, 20),
            "C1" => GivenComplaint.ActDay,
            "P1" => new(2023, 3, 2),
            _ => GivenAdministrative.ActDay
        };
        Story<Complaint> story = Stories.Of(lifecycle, ComplaintLifecycle.Procedure.Facts);
        Instant now = GivenComplaint.Village.Zone.AtStartOfDay(act.PlusDays(1)).ToInstant();
        foreach ((int command, int role, bool yes, int days) in steps)
        {
            now += Duration.FromDays(days);
            Complaint before = story.Case;
            story.Until(now);
            look?.Invoke(story);
            ICommand<Complaint> given = CommandOf(command, edition, act, now, yes);
            if (lifecycle.Map.Commands.Any(known => known.Type == given.GetType()))
            {
                story.Tries(given, new Actor("somebody", AllRoles[role]));
            }

            AssertSound(before, story.Case);
        }

        story.ReplaysToItself();
    }

    private static void AssertSound(Complaint before, Complaint now)
    {
        Assert.True(now.Version >= before.Version);
        Assert.True(before.DecidedOn is null || now.DecidedOn == before.DecidedOn, "A complaint is decided once.");
        Assert.True(now.IsUpheld is null || now.DecidedOn is not null, "What is upheld or dismissed is decided.");
        Assert.True(now.State != ComplaintState.Unfiled || now.Version == 0);
        if (now.Version > 0)
        {
            Assert.NotNull(now.About);
            Assert.Equal(GivenComplaint.Village.Name, now.UnitName);
        }
    }

    private static ICommand<Complaint> CommandOf(int command, string edition, LocalDate act, Instant now, bool yes) => command switch
    {
        0 or 1 or 2 => Filing(edition, act, yes),
        3 => new AcceptComplaint(),
        4 => new ForwardComplaint(),
        5 => new SatisfyComplaint(),
        6 => new RestoreTime(),
        7 => new BeginReview(),
        8 => new RequestCheck(),
        9 => new AnswerCheck(yes),
        10 => new NotifyCourtSeised(),
        11 => new NotifyCourtDecision(),
        12 => new NotifyPreliminaryDecision(),
        13 => new ExtendReview(now.InZone(GivenComplaint.Village.Zone).Date.PlusDays(40)),
        14 => new WithdrawComplaint(),
        15 or 16 => new DecideComplaint(yes, yes ? Enum.GetValues<Remedy>()[0] : null),
        17 => new ServeDecision(),
        18 => new AppealDecision(GivenComplaint.Appeal),
        19 => new CorrectPreliminaryNotice(now.InZone(GivenComplaint.Village.Zone).Date, Slips.Act(act)),
        20 => new CorrectService(now.InZone(GivenComplaint.Village.Zone).Date, Slips.Act(act)),
        _ => new RecordDecisionInForce(),
    };

    private static FileComplaint Filing(string edition, LocalDate act, bool toCourt)
    {
        if (edition[0] == 'P')
        {
            return toCourt ? GivenAdministrative.ToCourt(served: act) : GivenAdministrative.ToHigherBody(act: act);
        }

        FileComplaint filing = toCourt ? GivenComplaint.ToCourt() : GivenComplaint.ToHigherCommission();
        return filing with
        {
            About = edition == "C0" ? new CaseReference(ElectionKinds.Indirect, "election-1") : filing.About,
            Act = filing.Act with { On = act },
            ElectionDay = act.PlusDays(20),
        };
    }
}
