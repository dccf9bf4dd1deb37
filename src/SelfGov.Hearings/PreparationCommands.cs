using System.Collections.Immutable;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>Initiates a hearing.</summary>
/// <param name="Unit">The unit in which it is held.</param>
/// <param name="Subject">What is heard; not empty. Names of persons do not belong here.</param>
/// <param name="Traits">What sets it apart from other hearings of its kind.</param>
/// <param name="Initiators">How many initiate it together, from 1.</param>
/// <param name="NobodyIsExcluded">Whether it was checked that none of them is excluded.</param>
/// <param name="BodyMembers">The number of members of the body that holds it, from 1; null where the act counts none.</param>
public sealed record InitiateHearing(
    Locality Unit,
    string Subject,
    HearingTraits Traits = HearingTraits.None,
    int Initiators = 1,
    bool NobodyIsExcluded = true,
    int? BodyMembers = null) : ICommand<PublicHearing>;

/// <summary>Agrees on place, day and hour.</summary>
/// <param name="Schedule">What is agreed.</param>
public sealed record AgreeOnSchedule(HearingSchedule Schedule) : ICommand<PublicHearing>;

/// <summary>Does not agree on the place, day or hour that was asked for.</summary>
/// <param name="Reason">Why, and what is proposed instead; not empty.</param>
public sealed record DeclineSchedule(string Reason) : ICommand<PublicHearing>;

/// <summary>Announces the hearing: from now on its notices and materials are due and comments are taken.</summary>
/// <param name="Schedule">When and where.</param>
/// <param name="Agenda">The questions, in order; at least one.</param>
/// <param name="PlannedMinutes">The time planned for the session, in minutes; null where it is not planned.</param>
/// <param name="ReportMinutes">The time of it planned for the report, in minutes; null where there is none.</param>
public sealed record AnnounceHearing(
    HearingSchedule Schedule, ImmutableArray<string> Agenda, int? PlannedMinutes = null, int? ReportMinutes = null)
        : ICommand<PublicHearing>;

/// <summary>Gives a notice of the hearing.</summary>
/// <param name="Channel">Where it is published, or how it is sent.</param>
/// <param name="Reference">Where to find it: the issue, the address, the number of the letter; not empty.</param>
/// <param name="InKazakh">Whether it is in Kazakh.</param>
/// <param name="InRussian">Whether it is in Russian.</param>
/// <param name="HasContent">Whether it contains all that the act lists.</param>
public sealed record GiveNotice(
    NoticeChannel Channel, string Reference, bool InKazakh = true, bool InRussian = true, bool HasContent = true) : ICommand<PublicHearing>;

/// <summary>Opens the materials to everybody.</summary>
/// <param name="Reference">Where they are: the address or the place; not empty.</param>
public sealed record OpenMaterials(string Reference) : ICommand<PublicHearing>;

/// <summary>Moves the hearing to another day, hour or place; notices are given again.</summary>
/// <param name="Schedule">When and where.</param>
/// <param name="Reason">Why; not empty.</param>
public sealed record RescheduleHearing(HearingSchedule Schedule, string Reason) : ICommand<PublicHearing>;

/// <summary>Calls the hearing off.</summary>
/// <param name="Reason">Why; not empty.</param>
public sealed record CancelHearing(string Reason) : ICommand<PublicHearing>;
