using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.NoConfidence;
using SelfGov.Workflow;

namespace SelfGov.Elections.Termination;

/// <summary>Records that a ground occurred (arts 32(2), 36(5)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="Ground">The ground.</param>
/// <param name="OccurredOn">The day on which it occurred; for a court's decision, the day on which it entered into force.</param>
/// <param name="Reference">The no-confidence case, the court's or the President's decision, or the law that provides for another case; null otherwise.</param>
/// <param name="Departure">How the membership of a party ended; null unless that is the ground.</param>
/// <param name="Consents">Who consented to the dismissal; null unless that is the ground.</param>
public sealed record RecordTerminationGround(
    Unit Unit,
    TerminationGround Ground,
    LocalDate OccurredOn,
    string? Reference = null,
    PartyDeparture? Departure = null,
    DismissalConsents? Consents = null) : ICommand<OfficeTermination>
{
    /// <summary>The ground of a vote of no confidence that ended in the akim's dismissal, with a reference to its case.</summary>
    /// <param name="motion">The motion, as it stands.</param>
    /// <exception cref="ArgumentNullException">The motion is null.</exception>
    /// <exception cref="ArgumentException">The motion has not ended in a dismissal.</exception>
    public static RecordTerminationGround From(NoConfidenceMotion motion)
    {
        ArgumentNullException.ThrowIfNull(motion);
        return motion is { State: NoConfidenceState.Dismissed, DismissedOn: { } day }
            ? new RecordTerminationGround(motion.Unit, TerminationGround.NoConfidence, day, $"{new CaseReference(NoConfidenceLifecycle.Kind, $"{motion.Id}")}")
            : throw new ArgumentException($"Motion {motion.Id} is in state {motion.State}; only a dismissal is a ground (art. 36(5)3)).", nameof(motion));
    }
}

/// <summary>Receives the act that found the akim unfit for the post as a disciplinary measure (art. 6(2-17)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="ReceivedOn">The day on which the maslikhat received the copy of the act.</param>
/// <param name="Act">The act; not empty.</param>
public sealed record ReceiveDisciplinaryMeasure(Unit Unit, LocalDate ReceivedOn, string Act) : ICommand<OfficeTermination>;

/// <summary>Decides whether the disciplinary measure ends the powers (art. 6(2-17)).</summary>
/// <param name="EndsPowers">Whether the powers end; the akim goes on otherwise.</param>
public sealed record DecideOnPowers(bool EndsPowers) : ICommand<OfficeTermination>;

/// <summary>Tells the commission that the powers ended early (point 62 of the rules of 2013).</summary>
public sealed record NotifyCommission : ICommand<OfficeTermination>;

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
