using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Meetings;

/// <summary>A meeting of the assembly of a local community: the case (art. 39-3(3), (7)-(14) of the law on local government).</summary>
/// <remarks>
/// Immutable; the fold of its facts under one edition of the law. <see cref="Sitting.Entitled"/> is the number of delegated members.
/// </remarks>
public sealed record AssemblyMeeting : SittingCase
{
    internal AssemblyMeeting(CaseId id, AssemblyLaw law)
        : base(id, law)
    {
    }

    /// <summary>The day on which the next assembly was held; null until it is named.</summary>
    public LocalDate? NextMeetingOn { get; internal init; }

    internal override (Share Share, int Of) Quorum => (Law.MeetingQuorum.Value.Share, Sitting.Entitled);
}
