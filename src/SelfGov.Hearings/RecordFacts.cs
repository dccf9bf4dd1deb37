using NodaTime;
using SelfGov.Journal.Json;

namespace SelfGov.Hearings;

/// <summary>The record was drawn up.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Digest">The digest of the document.</param>
/// <param name="HasRecording">Whether the video and audio recording is attached.</param>
public sealed record RecordDrawnUp(LocalDate On, string Digest, bool HasRecording) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.RecordDrawnUp;

    private protected override HearingRound Change(HearingRound round) =>
        round with { RecordDigest = Digest, SignedBy = HearingList<string>.Empty };
}

/// <summary>A disagreement was noted in the record.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="By">The code of the role that disagrees.</param>
/// <param name="Opinion">The differing opinion.</param>
public sealed record DisagreementNoted(LocalDate On, string By, string Opinion) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.DisagreementNoted;
}

/// <summary>One of those who sign signed the record.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="By">The code of the role.</param>
/// <param name="Signatory">The host's opaque identity of who signed.</param>
public sealed record SignatureGiven(LocalDate On, string By, string Signatory) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.SignatureGiven;

    private protected override HearingRound Change(HearingRound round) => round with { SignedBy = round.SignedBy.With(By) };
}

/// <summary>The last of those who sign signed the record.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="By">The code of the role.</param>
/// <param name="Signatory">The host's opaque identity of who signed.</param>
public sealed record RecordSigned(LocalDate On, string By, string Signatory) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.RecordSigned;

    private protected override HearingRound Change(HearingRound round) => round with { SignedBy = round.SignedBy.With(By), SignedOn = On };
}

/// <summary>The record was sent on.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Recipient">To whom.</param>
public sealed record RecordHandedOver(LocalDate On, string Recipient) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.RecordHandedOver;

    private protected override HearingRound Change(HearingRound round) => round with { HandedOverOn = On };
}

/// <summary>The record was published.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where.</param>
public sealed record RecordPublished(LocalDate On, string Reference) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.RecordPublished;

    private protected override HearingRound Change(HearingRound round) => round with { PublishedOn = On };
}

/// <summary>The body answered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where to find the answer.</param>
public sealed record BodyAnswered(LocalDate On, string Reference) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.BodyAnswered;

    private protected override HearingRound Change(HearingRound round) => round with { AnsweredOn = On };
}

/// <summary>An appeal was filed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Appellant">The host's opaque identity of who appeals.</param>
/// <param name="Grounds">The grounds.</param>
public sealed record AppealFiled(LocalDate On, string Appellant, [property: PersonalData] string Grounds) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.AppealFiled;
}

/// <summary>The appeal was dismissed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where to find the decision.</param>
public sealed record AppealDismissed(LocalDate On, string Reference) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.AppealDismissed;
}

/// <summary>The appeal was granted; another round begins.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where to find the decision.</param>
public sealed record AppealGranted(LocalDate On, string Reference) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.AppealGranted;

    /// <inheritdoc/>
    public override PublicHearing Apply(PublicHearing current) => current with
    {
        Round = current.Round.Next(RepeatGround.AppealGranted),
        Comments = current.Comments.InNewRound(),
    };
}

/// <summary>It was decided to hold the hearing again; another round begins.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Ground">Why.</param>
public sealed record HearingRepeatCalled(LocalDate On, RepeatGround Ground) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.RepeatCalled;

    /// <inheritdoc/>
    public override PublicHearing Apply(PublicHearing current) => current with
    {
        Round = current.Round.Next(Ground),
        Comments = current.Comments.InNewRound(),
    };
}

/// <summary>The file was closed.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record HearingClosed(LocalDate On) : HearingFact
{
    /// <inheritdoc/>
    public override HearingTrigger Trigger => HearingTrigger.HearingClosed;
}
