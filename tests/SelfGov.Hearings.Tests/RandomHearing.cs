using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Workflow;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>A story that a seed tells: plausible commands for the state of the hearing, now and then one that does not fit.</summary>
internal static class RandomHearing
{
    internal static Story<PublicHearing> Tell(
        uint seed, Lifecycle<PublicHearing, HearingState>[] lifecycles, Action<Story<PublicHearing>>? look = null,
        string start = "2026-07-06T10:00:00")
    {
        var dice = new Dice(seed);
        Lifecycle<PublicHearing, HearingState> lifecycle = lifecycles[dice.Below(lifecycles.Length)];
        Story<PublicHearing> story = Stories.Of(lifecycle, HearingLifecycle.Procedure.Facts).Until(start);
        for (int step = 0; step < 120; step++)
        {
            look?.Invoke(story);
            ICommand<PublicHearing> command = dice.OneIn(8) ? Correction(lifecycle, dice, story.Now)
                : dice.OneIn(3) ? Anywhere(story.Case, dice) : Next(story.Case, dice, story.Now);
            Role[] roles = lifecycle.Map.Commands.Single(map => map.Type == command.GetType()).Roles.ToArray();
            Role role = dice.OneIn(9) ? HearingParticipant : roles[dice.Below(roles.Length)];
            story.Tries(command, new Actor("person-" + dice.Below(4), role));
            story.Until(Later(story.Case, dice, story.Now));
        }

        return story;
    }

    private static Instant Later(PublicHearing hearing, Dice dice, Instant now)
    {
        if (hearing.State is HearingState.Announced or HearingState.MaterialsOpen && dice.OneIn(6)
            && hearing.Round.Schedule is { } schedule)
        {
            Instant begins = (schedule.Session ?? schedule.Last!.Value.PlusDays(1).AtMidnight()).InZoneLeniently(hearing.Zone).ToInstant();
            return Instant.Max(now, begins);
        }

        return now + Duration.FromMinutes(dice.Below(120));
    }

    private static ICommand<PublicHearing> Next(PublicHearing hearing, Dice dice, Instant now)
    {
        LocalDate today = now.InZone(GivenHearing.Village.Zone).Date;
        HearingSchedule schedule = ScheduleFor(hearing, dice, today);
        return hearing.State switch
        {
            HearingState.NotInitiated =>
                new InitiateHearing(
                    GivenHearing.Village, "Subject", (HearingTraits)dice.Below(16), 1 + dice.Below(6), true, 6,
                    Document: hearing.Profile.DiscussionPeriods.Length > 0 && dice.OneIn(2) ? (EnvironmentalDocument)dice.Below(7) : null),
            HearingState.Initiated or HearingState.RepeatCalled when hearing.Profile.AgreedBy is not null =>
                dice.OneIn(4) ? new DeclineSchedule("No hall") : new AgreeOnSchedule(schedule),
            HearingState.Initiated or HearingState.RepeatCalled => new AnnounceHearing(schedule, ["Question"]),
            HearingState.Agreed => new AnnounceHearing(hearing.Round.Agreed!, ["Question"]),
            HearingState.Announced or HearingState.MaterialsOpen => dice.Below(7) switch
            {
                0 => new OpenMaterials("site"),
                1 => new OpenSession("person-1", "person-2", dice.Below(9), dice.Below(7)),
                2 => new RegisterParticipant("person-" + dice.Below(4), ParticipantCapacity.Public, "Name"),
                _ => new GiveNotice((NoticeChannel)dice.Below(10), "reference"),
            },
            HearingState.InSession => dice.Below(6) switch
            {
                0 => new CloseSession(),
                1 => new TakeDecision("Recommendation", dice.Below(7)),
                2 => new RecordSpeech("person-1", "Name", "Speech"),
                3 => new AdjournSession(now.InZone(hearing.Zone).LocalDateTime.PlusHours(dice.Below(30)), "Pause"),
                _ => Comment(hearing, dice),
            },
            HearingState.Adjourned => dice.OneIn(2) ? new ResumeSession() : new CloseSession(),
            HearingState.Concluded => hearing.Comments.FirstUnanswered(1).FirstOrDefault() is > 0 and int open
                ? new AnswerComment(open, (AnswerOutcome)dice.Below(3), "Because.")
                : new DrawUpRecord(GivenHearing.Digest, !dice.OneIn(5)),
            HearingState.Recorded => dice.OneIn(4) ? new NoteDisagreement("No") : new SignRecord(),
            _ => Late(hearing, dice),
        };
    }

    private static ICommand<PublicHearing> Late(PublicHearing hearing, Dice dice) => dice.Below(9) switch
    {
        0 => new HandOverRecord("Akimat"),
        1 => new PublishRecord("site"),
        2 => new AnswerRecord("letter"),
        3 => new FileAppeal("person-1", "Order"),
        4 or 5 => new DecideAppeal(dice.OneIn(2), "No. 1"),
        6 => new CallRepeat((RepeatGround)dice.Below(6)),
        8 when dice.OneIn(2) => new UseRecord("No. 3"),
        7 when hearing.Comments.FirstUnanswered(1)
            .FirstOrDefault() is > 0 and int open => new AnswerComment(open, AnswerOutcome.Accepted, "Yes."),
        _ => new CloseHearing(),
    };

    private static ICommand<PublicHearing> Anywhere(PublicHearing hearing, Dice dice) => dice.Below(15) switch
    {
        0 => new WithdrawComment(1 + dice.Below(6)),
        1 => new SetCommentAside(1 + dice.Below(6), (SetAsideReason)dice.Below(6)),
        2 => new AnswerComment(1 + dice.Below(6), (AnswerOutcome)dice.Below(3), dice.OneIn(5) ? " " : "Because."),
        3 => new DeclareNotHeld((NotHeldReason)dice.Below(9), "Reason"),
        12 => new AnswerComments([], 1 + dice.Below(6), AnswerOutcome.Accepted, "Because."),
        13 => new ClarifyCommentAuthor(1 + dice.Below(6), "person-" + dice.Below(4)),
        14 => new TellNotHeld("site"),
        4 when dice.OneIn(4) => new CancelHearing("Reason"),
        5 when hearing.Round.Schedule is not null => new RescheduleHearing(
            ScheduleFor(hearing, dice, hearing.Round.Schedule.Day.PlusDays(dice.Below(60) - 30)), "Reason"),
        6 => Late(hearing, dice),
        _ => Comment(hearing, dice),
    };

    private static ICommand<PublicHearing> Correction(
        Lifecycle<PublicHearing> lifecycle, Dice dice, Instant now) => Slips.Draw<PublicHearing>(
        dice.Of<MapCommand>([.. Slips.Of(lifecycle.Map)]).Type, dice, now.InZone(GivenHearing.Village.Zone).Date, field => field switch
        {
            nameof(CorrectHearingNotice.Number) => 1 + dice.Below(3),
            nameof(CorrectHearingNotice.Channel) => (NoticeChannel)dice.Below(10),
            nameof(CorrectHearingNotice.Reference) => dice.Of("reference", "another reference"),
            nameof(CorrectHearingAttendance.Present) or nameof(CorrectHearingAttendance.MembersPresent)
                or nameof(CorrectHearingVote.InFavour) => dice.Below(9),
            _ => true,
        });

    private static SubmitComment Comment(PublicHearing hearing, Dice dice)
    {
        var channel = (CommentChannel)dice.Below(5);
        LocalDate? posted = channel == CommentChannel.Post && dice.OneIn(2) ? hearing.Round.Schedule?.Day.PlusDays(dice.Below(20) - 15)
            : null;
        return new SubmitComment((CommentKind)dice.Below(3), channel, "Text " + dice.Below(3),
            dice.OneIn(5) ? null : "person-" + dice.Below(4), dice.OneIn(3) ? null : "Name", posted);
    }

    private static HearingSchedule Days(LocalDate first, Dice dice) =>
        new(null, "Portal", null, first, first.PlusDays(5 + dice.Below(20)));

    private static HearingSchedule ScheduleFor(PublicHearing hearing, Dice dice, LocalDate today)
    {
        LocalDate day = today.PlusDays(20 + dice.Below(30));
        return hearing.Profile.Form == HearingForm.Meeting
            ? new HearingSchedule(day.At(new LocalTime(15, 0)), "Hall")
            : Days(today.PlusDays(dice.OneIn(2) ? 0 : dice.Below(15)), dice);
    }
}
