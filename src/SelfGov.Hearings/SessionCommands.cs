using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>Registers a participant.</summary>
/// <param name="Participant">The host's opaque identity of the participant; not empty.</param>
/// <param name="Capacity">As what.</param>
/// <param name="Name">The name, as it is to stand in the record; null where it is not given.</param>
public sealed record RegisterParticipant(string Participant, ParticipantCapacity Capacity, string? Name = null) : ICommand<PublicHearing>;

/// <summary>Opens the session.</summary>
/// <param name="Chair">The host's opaque identity of the chair; not empty.</param>
/// <param name="Secretary">The host's opaque identity of the secretary, another person; not empty.</param>
/// <param name="Present">How many came, from 0.</param>
/// <param name="MembersPresent">How many of them are members of the body that holds it; null where the act counts none.</param>
public sealed record OpenSession(string Chair, string Secretary, int Present, int? MembersPresent = null) : ICommand<PublicHearing>;

/// <summary>Declares that the hearing was not held.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Explanation">The reason in words, as it is announced; not empty.</param>
public sealed record DeclareNotHeld(NotHeldReason Reason, string Explanation) : ICommand<PublicHearing>;

/// <summary>Records a speech.</summary>
/// <param name="Speaker">The host's opaque identity of the speaker; not empty.</param>
/// <param name="Name">The name and office of the speaker, as they are to stand in the record; null where they are not given.</param>
/// <param name="Summary">What was said; not empty.</param>
public sealed record RecordSpeech(string Speaker, string? Name, string Summary) : ICommand<PublicHearing>;

/// <summary>Takes a decision by vote: the final record, a resolution, recommendations.</summary>
/// <param name="Text">What is decided; not empty.</param>
/// <param name="InFavour">The votes in favour, from 0.</param>
public sealed record TakeDecision(string Text, int InFavour) : ICommand<PublicHearing>;

/// <summary>Adjourns the session.</summary>
/// <param name="Until">When it goes on, in the locality.</param>
/// <param name="Reason">Why; not empty.</param>
public sealed record AdjournSession(LocalDateTime Until, string Reason) : ICommand<PublicHearing>;

/// <summary>Goes on with an adjourned session.</summary>
public sealed record ResumeSession : ICommand<PublicHearing>;

/// <summary>Closes the session.</summary>
public sealed record CloseSession : ICommand<PublicHearing>;
