using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>What the acts on hearings leave open, decided by name. See <c>docs/law/gaps-hearings.md</c>.</summary>
public sealed record HearingPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly HearingPolicies Default = new();

    /// <summary>
    /// How the days before a hearing are counted, in limits that the profile does not itself count plainly; by default full days lie
    /// between.
    /// </summary>
    public DayCounting NoticeCounting { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>Whether a letter is in time by the day of its postmark; by default it is. Otherwise the day of receipt decides.</summary>
    public bool PostmarkCounts { get; init; } = true;

    /// <summary>What becomes of comments without an author, where the act is silent; by default they are set aside.</summary>
    public AnonymousComments AnonymousComments { get; init; } = AnonymousComments.SetAside;
}
