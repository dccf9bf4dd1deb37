using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Elections.Termination;

/// <summary>Records that a ground occurred (arts 32(2), 36(5)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="Ground">The ground.</param>
/// <param name="OccurredOn">The day on which it occurred; for a court's decision, the day on which it entered into force.</param>
/// <param name="Reference">The no-confidence case, the court's or the President's decision, or the law that provides for another case; null otherwise.</param>
/// <param name="Departure">How the membership of a party ended; null unless that is the ground.</param>
public sealed record RecordGround(
    Unit Unit, TerminationGround Ground, LocalDate OccurredOn, string? Reference = null, PartyDeparture? Departure = null) : ICommand<OfficeTermination>;

/// <summary>States the fact that the ground occurred (arts 32(3), 36(6)).</summary>
public sealed record StateFact : ICommand<OfficeTermination>;

/// <summary>Submits to the higher akim that he end the powers (arts 32(3), 36(6)).</summary>
public sealed record SubmitToHigherAkim : ICommand<OfficeTermination>;

/// <summary>Ends the powers (arts 32(3), 36(6)).</summary>
public sealed record TerminatePowers : ICommand<OfficeTermination>;

/// <summary>Puts the duties on somebody for the time being (art. 33(1)16)).</summary>
/// <param name="ActingAkim">The host's opaque identity of the person; no name belongs here.</param>
/// <param name="IsAdministrativeCivilServant">Whether the person is an administrative civil servant.</param>
/// <param name="KeepsPost">Whether the person keeps the post held until now.</param>
public sealed record AppointActing(string ActingAkim, bool IsAdministrativeCivilServant, bool KeepsPost) : ICommand<OfficeTermination>;

/// <summary>Records that the by-election was called (art. 113-1(3) of the law on elections).</summary>
/// <param name="ElectionCase">The identity of the case of the by-election.</param>
public sealed record RecordByElectionCalled(string ElectionCase) : ICommand<OfficeTermination>;
