using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Steps;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState, SelfGov.Hearings.HearingTrigger>;

namespace SelfGov.Hearings;

/// <summary>A public hearing or discussion: one lifecycle, with the profile of a kind and an edition.</summary>
public static class HearingLifecycle
{
    /// <summary>The kind of procedure, the same for every kind of hearing.</summary>
    public const string Kind = "public-hearing";

    /// <summary>The procedure under one profile.</summary>
    /// <param name="profile">The kind and edition, or one derived from it.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The profile is null.</exception>
    public static Lifecycle<PublicHearing, HearingState, HearingTrigger> Under(HearingProfile profile, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var limits = new HearingLimits(profile, calendar ?? KazakhstanCalendar.Work);
        var hearing = new Builder(Kind, profile.Id, id => new PublicHearing(id, profile));
        hearing.Topology(HearingState.NotInitiated, HearingMachine.Configure);
        hearing.Name(HearingNames.States(profile).AsSpan());
        HearingNames.NameTriggers(hearing);
        PartDefinition<PublicHearing, Comment, HearingTrigger> comments = hearing.HasParts(
            new Words("ескертпе немесе ұсыныс", "замечание или предложение", "comment"),
            CommentMachine.Topology,
            CommentMachine.Texts(profile),
            comment => comment.State,
            current => current.Comments,
            comment => $"{comment.Number}");
        InitiationSteps.Define(hearing, profile, limits);
        AnnouncementSteps.Define(hearing, profile, limits);
        CommentSteps.Define(hearing, comments, profile, new CommentIntake(profile, limits));
        SessionSteps.Define(hearing, profile, limits);
        ProceedingSteps.Define(hearing, profile, limits);
        RecordSteps.Define(hearing, profile, limits);
        AftermathSteps.Define(hearing, profile, limits);
        return hearing.Build();
    }
}
