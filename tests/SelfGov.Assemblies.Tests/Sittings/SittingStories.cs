using NodaTime;
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

    internal static bool IsSince2021(AssemblyLaw law) => string.CompareOrdinal(law.Id.Value, "L2") >= 0;

    /// <summary>More than half of those present adopt; half of them with the chair where a policy gives the casting vote.</summary>
    internal static void AssertCounted(StoryVote vote, AssemblyLaw law)
    {
        Assert.InRange(vote.InFavour, 0, vote.Present);
        bool tieDecides = vote.ByCastingVote && law.Policies.ChairHasCastingVote && 2 * vote.InFavour == vote.Present;
        Assert.Equal(vote.Adopted, 2 * vote.InFavour > vote.Present || tieDecides);
    }
}
