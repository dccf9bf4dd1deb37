using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Elections.NoConfidence;

/// <summary>A fact of a motion of no confidence. The facts are a closed family: these.</summary>
public abstract record NoConfidenceFact : Fact<NoConfidenceMotion, NoConfidenceTrigger>
{
    private protected NoConfidenceFact()
    {
    }
}

/// <summary>Deputies asked in writing for no confidence (art. 24(1)-(4)).</summary>
/// <param name="On">The day of the request, in the locality.</param>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="AllDeputies">The number of all deputies of the maslikhat.</param>
/// <param name="Ground">The ground.</param>
public sealed record MotionInitiated(LocalDate On, Unit Unit, int AllDeputies, NoConfidenceGround Ground) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.MotionInitiated;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { RequestedOn = On, Unit = Unit, AllDeputies = AllDeputies, Ground = Ground };
}

/// <summary>The signature sheets were handed in (art. 24(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Signatures">The number of deputies who signed.</param>
public sealed record SheetsHandedIn(LocalDate On, int Signatures) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.SheetsHandedIn;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { HandedInOn = On, HandedIn = Signatures };
}

/// <summary>The time to collect signatures passed, and none were handed in (art. 24(4)).</summary>
/// <param name="At">The moment.</param>
public sealed record CollectionLapsed(Instant At) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.CollectionLapsed;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current;
}

/// <summary>The protocol found enough genuine signatures (art. 24(4)).</summary>
/// <param name="On">The day of the protocol, in the locality.</param>
/// <param name="Genuine">The number of genuine signatures.</param>
public sealed record SignaturesConfirmed(LocalDate On, int Genuine) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.SignaturesConfirmed;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { ProtocolOn = On, Genuine = Genuine };
}

/// <summary>The protocol found too few genuine signatures (art. 24(1), (4)).</summary>
/// <param name="On">The day of the protocol, in the locality.</param>
/// <param name="Genuine">The number of genuine signatures.</param>
public sealed record SignaturesInsufficient(LocalDate On, int Genuine) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.SignaturesInsufficient;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { ProtocolOn = On, Genuine = Genuine };
}

/// <summary>The maslikhat expressed no confidence (art. 24(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record NoConfidenceExpressed(LocalDate On, int InFavour) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.NoConfidenceExpressed;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { VotedOn = On };
}

/// <summary>The maslikhat did not express no confidence (art. 24(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record NoConfidenceFailed(LocalDate On, int InFavour) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.NoConfidenceFailed;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { VotedOn = On };
}

/// <summary>The higher akim received the decision of the session (art. 24(6)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DecisionDelivered(LocalDate On) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.DecisionDelivered;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { DeliveredOn = On };
}

/// <summary>The higher akim accepted no confidence (art. 24(7)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record NoConfidenceAccepted(LocalDate On) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.NoConfidenceAccepted;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { DismissedOn = On };
}

/// <summary>The higher akim left the akim in office (art. 24(7)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record NoConfidenceRejected(LocalDate On) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.NoConfidenceRejected;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current;
}

/// <summary>The maslikhat expressed no confidence again (art. 24(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record ExpressedAgain(LocalDate On, int InFavour) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.ExpressedAgain;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { VotedAgainOn = On };
}

/// <summary>The maslikhat did not express no confidence again (art. 24(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record FailedAgain(LocalDate On, int InFavour) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.FailedAgain;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { VotedAgainOn = On };
}

/// <summary>The higher akim dismissed the akim after the second vote (art. 24(8)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record AkimDismissed(LocalDate On) : NoConfidenceFact
{
    /// <inheritdoc/>
    public override NoConfidenceTrigger Trigger => NoConfidenceTrigger.AkimDismissed;

    /// <inheritdoc/>
    public override NoConfidenceMotion Apply(NoConfidenceMotion current) => current with { DismissedOn = On };
}
