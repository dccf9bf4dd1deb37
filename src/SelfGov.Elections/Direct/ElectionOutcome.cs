using NodaTime;

namespace SelfGov.Elections.Direct;

/// <summary>What came of the vote so far.</summary>
public sealed record ElectionOutcome
{
    internal static readonly ElectionOutcome None = new();

    /// <summary>The round of the election: 1, and one more with each repeat elections.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The election day of this round; null until another vote is called in it. The months of article 113-9 run from it.</summary>
    internal LocalDate? FirstDay { get; init; }

    /// <summary>The result; null until established.</summary>
    public ElectionResult? Result { get; init; }

    /// <summary>The day on which the result was established.</summary>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>The day on which the result was published.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The day on which the election was found invalid; null where that finding does not stand.</summary>
    public LocalDate? InvalidatedOn { get; init; }

    /// <summary>The day on which that finding was appealed against; null where it was not, or the appeal is decided.</summary>
    public LocalDate? InvalidationAppealedOn { get; init; }

    /// <summary>Whether an appeal against that finding was decided.</summary>
    public bool IsInvalidationUpheld { get; init; }

    /// <summary>The day on which the elected person gave up incompatible duties.</summary>
    public LocalDate? DutiesGivenUpOn { get; init; }

    /// <summary>The day on which the elected person declined the office; null where he did not.</summary>
    public LocalDate? DeclinedOn { get; init; }

    /// <summary>The day on which the akim was registered.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The day on which the commission stated that the election failed; null where it did not.</summary>
    public LocalDate? FailedOn { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public ElectionFailure? Failure { get; init; }

    /// <summary>The day on which the election was discontinued; null where it was not.</summary>
    public LocalDate? DiscontinuedOn { get; init; }

    /// <summary>Why it was discontinued; null where it was not.</summary>
    public DiscontinuationGround? Discontinuation { get; init; }
}
