using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.NoConfidence;

/// <summary>A motion in a maslikhat of 25 deputies, asked for on Monday, 13 March 2023.</summary>
internal static class NoConfidenceDocket
{
    internal static readonly Unit Village = new("Test village", UnitKind.Village, "Asia/Almaty", 500);
    internal static readonly Unit Raion = new("Test raion", UnitKind.Raion, "Asia/Almaty", 20_000);
    internal static readonly NoConfidenceLaw TheLaw = NoConfidenceEditions.All.On(new LocalDate(2023, 3, 13))!.Law;
    internal static readonly Role Deputies = Roles.InitiatingDeputies;
    internal static readonly Role Chair = Roles.MaslikhatChair;

    internal static InitiateMotion Motion(int deputies = 25) => new(Village, deputies, NoConfidenceGround.ReportsNotApproved, 2);

    internal static Docket<NoConfidenceMotion> Docket(NoConfidenceLaw? law = null, WorkCalendar? calendar = null) =>
        new(NoConfidenceLifecycle.Under(law ?? TheLaw, calendar), NoConfidenceLifecycle.Procedure.Facts);

    internal static Docket<NoConfidenceMotion> Initiated(
        int deputies = 25, NoConfidenceLaw? law = null, string time = "2023-03-13T10:00:00") =>
        Docket(law).At(time).Accept(Motion(deputies), Deputies);

    internal static Docket<NoConfidenceMotion> HandedIn(int signatures = 5, int deputies = 25, string time = "2023-03-15T10:00:00") =>
        Initiated(deputies).At(time).Accept(new HandInSheets(signatures), Deputies);

    internal static Docket<NoConfidenceMotion> Confirmed(int deputies = 25, string time = "2023-03-16T10:00:00") =>
        HandedIn(deputies, deputies).At(time).Accept(new DrawUpProtocol(deputies), Chair);

    internal static Docket<NoConfidenceMotion> Expressed(string time = "2023-03-17T10:00:00", NoConfidenceLaw? law = null) =>
        Initiated(25, law).Accept(new HandInSheets(5), Deputies).Accept(new DrawUpProtocol(5), Chair)
            .At(time).Accept(new VoteNoConfidence(13), Roles.Maslikhat);

    internal static Docket<NoConfidenceMotion> Rejected(string voted = "2023-03-17T10:00:00", NoConfidenceLaw? law = null) =>
        Expressed(voted, law).Accept(new DeliverDecision(), Roles.Maslikhat).Accept(new RejectNoConfidence(), Roles.HigherAkim);
}
