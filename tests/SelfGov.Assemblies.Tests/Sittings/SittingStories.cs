using NodaTime;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Assemblies.Sittings;

/// <summary>A vote in a random story of a gathering or an assembly.</summary>
internal sealed record StoryVote(int Present, int InFavour, bool Adopted, bool ByCastingVote = false);

/// <summary>What random stories of gatherings and of assemblies have in common.</summary>
internal static class SittingStories
{
    /// <summary>To the announced hour where one is announced, or some hours on.</summary>
    internal static Duration Later<TCase>(Story<TCase> story, Dice dice)
        where TCase : SittingCase => story.Case is { State: SittingState.Noticed, Sitting.Notice: { } notice }
            ? Duration.Max(notice.At.InZoneLeniently(story.Case.Zone).ToInstant() - story.Now, Duration.Zero)
            : Duration.FromHours(dice.Below(12));

    /// <summary>Any correction with figures near those recorded.</summary>
    internal static (ICommand<TCase> Command, Role Role) Correction<TCase>(Story<TCase> story, Dice dice)
        where TCase : SittingCase
    {
        Sitting sitting = story.Case.Sitting;
        MapCommand[] standing =
            [.. Slips.Of(story.Lifecycle.Map).Where(each => each.States.Contains($"{story.Case.State}") || dice.OneIn(9))];
        MapCommand correction = standing.Length == 0 ? Slips.Of(story.Lifecycle.Map).First() : dice.Of<MapCommand>(standing);
        int near = Math.Max(0, sitting.Present - dice.Below(3));
        return (
            Slips.Draw<TCase>(correction.Type, dice, story.Local().Date, field => field switch
            {
                nameof(CorrectMeetingNotice.Notice) =>
                    (sitting.Notice ?? GivenMeeting.Notice) with { Place = dice.Of("School", "Library") },
                nameof(CorrectGatheringNotice.Representatives) => (story.Case as CommunityGathering)?.Representatives,
                nameof(CorrectMeetingProtocol.Protocol) => GivenMeeting.Protocol(sitting.Present) with
                {
                    Day = sitting.Notice?.At.Date ?? story.Local().Date,
                    Community = 900 + dice.Below(3),
                },
                nameof(CorrectMeetingVote.Item) => Voted(sitting) is { Length: > 0 } voted && !dice.OneIn(5)
                    ? dice.Of<int>(voted)
                    : 1 + dice.Below(3),
                nameof(CorrectMeetingVote.InFavour) => dice.OneIn(2) ? near : dice.Below(near + 1),
                _ => near,
            }, story.Case.State == SittingState.Noticed ? sitting.NoticeGivenOn : null),
            dice.Of<Role>([.. correction.Roles]));
    }

    private static int[] Voted(Sitting sitting) => [.. sitting.Items.Where(item => item.State is AgendaItemState.Adopted
        or AgendaItemState.Rejected or AgendaItemState.Insisted or AgendaItemState.Withdrawn).Select(item => item.Number)];

    internal static bool IsSince2021(AssemblyLaw law) => string.CompareOrdinal(law.Id.Value, "L2") >= 0;

    /// <summary>
    /// More than half of those present adopt; half of them with the chair where an order or a policy gives the casting vote.
    /// </summary>
    internal static void AssertCounted(StoryVote vote, AssemblyLaw law)
    {
        Assert.InRange(vote.InFavour, 0, vote.Present);
        bool tieDecides = vote.ByCastingVote && (law.Policies.ChairHasCastingVote || law.CastingVote is not null)
            && 2 * vote.InFavour == vote.Present;
        Assert.Equal(vote.Adopted, 2 * vote.InFavour > vote.Present || tieDecides);
    }
}
