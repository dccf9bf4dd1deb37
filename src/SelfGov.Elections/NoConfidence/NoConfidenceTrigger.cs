using SelfGov.Elections.Direct;

namespace SelfGov.Elections.NoConfidence;

/// <summary>The kinds of facts in a motion of no confidence; each is a fact in <c>NoConfidenceFacts.cs</c>.</summary>
public enum NoConfidenceTrigger
{
    /// <summary>Deputies asked in writing for no confidence.</summary>
    MotionInitiated,

    /// <summary>The signature sheets were handed in.</summary>
    SheetsHandedIn,

    /// <summary>The time to collect signatures passed.</summary>
    CollectionLapsed,

    /// <summary>The protocol found enough genuine signatures.</summary>
    SignaturesConfirmed,

    /// <summary>The protocol found too few genuine signatures.</summary>
    SignaturesInsufficient,

    /// <summary>The maslikhat expressed no confidence.</summary>
    NoConfidenceExpressed,

    /// <summary>The maslikhat did not express no confidence.</summary>
    NoConfidenceFailed,

    /// <summary>The higher akim received the decision.</summary>
    DecisionDelivered,

    /// <summary>The higher akim accepted no confidence.</summary>
    NoConfidenceAccepted,

    /// <summary>The higher akim left the akim in office.</summary>
    NoConfidenceRejected,

    /// <summary>The maslikhat expressed no confidence again.</summary>
    ExpressedAgain,

    /// <summary>The maslikhat did not express no confidence again.</summary>
    FailedAgain,

    /// <summary>The higher akim dismissed the akim after the second vote.</summary>
    AkimDismissed,
}
