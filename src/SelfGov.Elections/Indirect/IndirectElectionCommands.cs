using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>Opens the case of an indirect election: there is a ground to call one.</summary>
/// <param name="Unit">The unit whose akim is elected.</param>
/// <param name="Ground">The ground and its day: the end of the term, or the early end of powers.</param>
/// <param name="KeepEdition">
/// Whether this edition governs the election also if another is in force on the day of the call. No act says; by default the day of the call decides.
/// </param>
/// <exception cref="ArgumentNullException">The unit or the ground is null.</exception>
public sealed record RecordIndirectGround(Unit Unit, Ground Ground, bool KeepEdition = false) : ICommand<IndirectElection>
{
    /// <summary>The unit whose akim is elected.</summary>
    public Unit Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));

    /// <summary>The ground and its day.</summary>
    public Ground Ground { get; } = Ground ?? throw new ArgumentNullException(nameof(Ground));
}

/// <summary>Calls the election.</summary>
/// <param name="Day">Election day.</param>
public sealed record CallIndirectElection(LocalDate Day) : ICommand<IndirectElection>;

/// <summary>Tells residents the election day, of repeat elections too.</summary>
public sealed record PublishIndirectCall : ICommand<IndirectElection>;

/// <summary>The raion akim nominates candidates with one submission.</summary>
/// <param name="Persons">The candidates, who consent in writing; together with those who stand already at least two.</param>
/// <param name="CommunityHeardOn">
/// The day on which the local community was consulted, or its assembly approved all of them; null where it was not.
/// </param>
public sealed record NominateIndirectCandidates(ImmutableArray<Person> Persons, LocalDate? CommunityHeardOn) : ICommand<IndirectElection>;

/// <summary>Extends nomination and registration, all having withdrawn before registration, or fewer than two being registered.</summary>
/// <param name="LastDay">The last day of the extension.</param>
public sealed record ExtendIndirectRegistration(LocalDate LastDay) : ICommand<IndirectElection>;

/// <summary>Extends the elections, the candidates having dropped out after registration closed.</summary>
/// <param name="Day">The new election day.</param>
/// <param name="LastDay">The last day of the new nomination and registration.</param>
public sealed record ExtendIndirectElection(LocalDate Day, LocalDate LastDay) : ICommand<IndirectElection>;

/// <summary>Tells residents the registered candidates.</summary>
public sealed record PublishIndirectCandidates : ICommand<IndirectElection>;

/// <summary>Posts the list of electors that the commission drew up on the secretary's submission.</summary>
/// <param name="Deputies">The number of deputies of the maslikhat on it, from 1.</param>
public sealed record PostElectorsList(int Deputies) : ICommand<IndirectElection>;

/// <summary>Opens the meeting of the electors; the actor is the secretary of the maslikhat, who chairs it.</summary>
/// <param name="Present">The number of deputies present, from 0 to that on the list.</param>
/// <param name="CommissionAttends">Whether the chair and members of the commission attend.</param>
public sealed record OpenElectorsMeeting(int Present, bool CommissionAttends) : ICommand<IndirectElection>;

/// <summary>Opens the secret vote in the polling point.</summary>
public sealed record OpenElectorsVote : ICommand<IndirectElection>;

/// <summary>Draws up the protocol on the vote, or on the repeat vote.</summary>
/// <param name="Protocol">The figures.</param>
public sealed record EstablishIndirectResult(ElectorsProtocol Protocol) : ICommand<IndirectElection>;

/// <summary>Opens a repeat vote on election day, candidates having tied (2017-2021).</summary>
public sealed record OpenRepeatVote : ICommand<IndirectElection>;

/// <summary>Closes the meeting after the result was read out, and hands its minutes to the commission.</summary>
public sealed record CloseElectorsMeeting : ICommand<IndirectElection>;

/// <summary>Finds the election invalid.</summary>
/// <param name="Reason">The breach that keeps the result from being certain; not empty.</param>
public sealed record InvalidateIndirectElection(string Reason) : ICommand<IndirectElection>;

/// <summary>Calls repeat elections.</summary>
/// <param name="Day">Their day.</param>
public sealed record CallRepeatIndirectElection(LocalDate Day) : ICommand<IndirectElection>;

/// <summary>Registers the elected akim, who performs the duties until the special check is answered.</summary>
public sealed record RegisterIndirectAkim : ICommand<IndirectElection>;

/// <summary>Sends the decision on the registration to the raion akim and the maslikhat.</summary>
public sealed record SendAkimRegistration : ICommand<IndirectElection>;

/// <summary>Publishes the result and the registration of the akim.</summary>
public sealed record PublishIndirectResult : ICommand<IndirectElection>;

/// <summary>Records the answer to the special check of the elected akim.</summary>
/// <param name="IsPositive">Whether nothing stands against the akim.</param>
public sealed record RecordAkimSpecialCheck(bool IsPositive) : ICommand<IndirectElection>;
