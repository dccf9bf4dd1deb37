using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>A fact of a public hearing. The facts are a closed family.</summary>
public abstract record HearingFact : Fact<PublicHearing, HearingTrigger>
{
    private protected HearingFact()
    {
    }

    /// <inheritdoc/>
    public override PublicHearing Apply(PublicHearing current) => current with { Round = Change(current.Round) };

    private protected virtual HearingRound Change(HearingRound round) => round;
}
