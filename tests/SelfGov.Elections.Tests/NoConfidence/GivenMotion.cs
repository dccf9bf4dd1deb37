using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.NoConfidence;

/// <summary>A motion in a maslikhat of 25 deputies, asked for on Monday, 13 March 2023.</summary>
internal static class GivenMotion
{
    internal static readonly Unit Village = new("Test village", UnitKind.Village, "Asia/Almaty", 500);
    internal static readonly Unit Raion = new("Test raion", UnitKind.Raion, "Asia/Almaty", 20_000);
    internal static readonly NoConfidenceLaw TheLaw = NoConfidenceEditions.All.On(new LocalDate(2023, 3, 13))!.Law;
    internal static readonly Role Deputies = Roles.InitiatingDeputies;
    internal static readonly Role Chair = Roles.MaslikhatChair;

    internal static InitiateMotion Motion(int deputies = 25) => new(Village, deputies, NoConfidenceGround.ReportsNotApproved, 2);

    internal static Story<NoConfidenceMotion> Begin(NoConfidenceLaw? law = null, WorkCalendar? calendar = null) =>
        Stories.Of(NoConfidenceLifecycle.Under(law ?? TheLaw, calendar), NoConfidenceLifecycle.Procedure.Facts);

    internal static Story<NoConfidenceMotion> Initiated(
        int deputies = 25, NoConfidenceLaw? law = null, string time = "2023-03-13T10:00:00") =>
        Begin(law).Until(time).Accepts(Motion(deputies), Deputies);

    internal static Story<NoConfidenceMotion> HandedIn(int signatures = 5, int deputies = 25, string time = "2023-03-15T10:00:00") =>
        Initiated(deputies).Until(time).Accepts(new HandInSheets(signatures), Deputies);

    internal static Story<NoConfidenceMotion> Confirmed(int deputies = 25, string time = "2023-03-16T10:00:00") =>
        HandedIn(deputies, deputies).Until(time).Accepts(new DrawUpProtocol(deputies), Chair);

    internal static Story<NoConfidenceMotion> Expressed(string time = "2023-03-17T10:00:00", NoConfidenceLaw? law = null) =>
        Initiated(25, law).Accepts(new HandInSheets(5), Deputies).Accepts(new DrawUpProtocol(5), Chair)
            .Until(time).Accepts(new VoteNoConfidence(13), Roles.Maslikhat);

    internal static Story<NoConfidenceMotion> Rejected(string voted = "2023-03-17T10:00:00", NoConfidenceLaw? law = null) =>
        Expressed(voted, law).Accepts(new DeliverDecision(), Roles.Maslikhat).Accepts(new RejectNoConfidence(), Roles.HigherAkim);
}
