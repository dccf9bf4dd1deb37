using NodaTime;
using NodaTime.TimeZones;

namespace SelfGov.Elections.Direct;

/// <summary>Nomination opened anew, in the terms that the commission set (arts 113-7(3), 113-9).</summary>
internal static class Reopening
{
    internal static AkimElection Of(
        AkimElection current, LocalDate on, LocalDate day, LocalDateTime nominationCloses, LocalDateTime registrationCloses) => current with
        {
            NominatedAtClose = null,
            AreCandidatesPublished = false,
            Polling = current.Polling with { RepeatBallot = [] },
            Schedule = ElectionSchedule.On(
                current.Law,
                current.Unit,
                day,
                current.Zone.AtStartOfDay(on).ToInstant(),
                current.Zone.ResolveLocal(nominationCloses, Resolvers.LenientResolver).ToInstant(),
                current.Zone.ResolveLocal(registrationCloses, Resolvers.LenientResolver).ToInstant()) with
            {
                VotingOpens = current.Schedule.VotingOpens,
                VotingCloses = current.Schedule.VotingCloses,
                CountDue = current.Schedule.CountDue,
            },
        };
}
