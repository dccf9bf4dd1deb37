using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;

namespace SelfGov.Elections.Indirect;

/// <summary>What came of the election so far.</summary>
public sealed record IndirectOutcome
{
    internal static readonly IndirectOutcome None = new();

    /// <summary>The round of the election: 1, and one more with each repeat elections.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The day on which the election was found invalid; null where it was not.</summary>
    public LocalDate? InvalidatedOn { get; init; }

    /// <summary>The day of a negative special check from which repeat elections count; null where they count from election day.</summary>
    public LocalDate? NotConfirmedOn { get; init; }

    /// <summary>The elected candidate; null before the registration.</summary>
    public CandidateId? Elected { get; init; }

    /// <summary>The day on which the akim was registered; null before.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The day on which that decision was sent to the raion akim and the maslikhat; null before.</summary>
    public LocalDate? DecisionSentOn { get; init; }

    /// <summary>The day on which the result and the registration were published; null before.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The day on which the commission stated that the election failed; null where it did not.</summary>
    public LocalDate? FailedOn { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public ElectionFailure? Failure { get; init; }

    /// <summary>The day on which the election was discontinued; null where it was not.</summary>
    public LocalDate? DiscontinuedOn { get; init; }

    /// <summary>Why it was discontinued; null where it was not.</summary>
    public DiscontinuationGround? Discontinuation { get; init; }

    /// <summary>The day on which the akim took office; null before.</summary>
    public LocalDate? InOfficeOn { get; init; }
}
