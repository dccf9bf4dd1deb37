using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>The election failed: a new one is called, in a case that names this one.</summary>
/// <param name="On">The day in the locality; the time to hold the new election runs from it.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="Act">The decision of the commission, or what it rests on.</param>
public sealed record ElectionFailed(LocalDate On, ElectionFailure Failure, string Act) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау өтпеді", "выборы не состоялись", "election failed");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Candidates = current.Candidates.MoveAll(this),
        Outcome = current.Outcome with { FailedOn = On, Failure = Failure },
    };
}

/// <summary>The election was discontinued, and no other follows from it.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Ground">Why it goes no further.</param>
/// <param name="Act">The act that ended it.</param>
public sealed record ElectionDiscontinued(LocalDate On, DiscontinuationGround Ground, string Act) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау тоқтатылды", "выборы прекращены", "election discontinued");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Candidates = current.Candidates.MoveAll(this),
        Outcome = current.Outcome with { DiscontinuedOn = On, Discontinuation = Ground },
    };
}
