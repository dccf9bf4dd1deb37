using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings.Record;

/// <summary>The record (protocol) of one round of a hearing as data: what the act wants to find in it.</summary>
/// <remarks>
/// Immutable. Made from the case and its facts, because names and texts stand in the facts only; takes time in proportion to the facts.
/// </remarks>
public sealed record HearingRecord
{
    /// <summary>The hearing as it stands.</summary>
    public required PublicHearing Hearing { get; init; }

    /// <summary>Where the materials were open; null where they were not opened.</summary>
    public string? Materials { get; init; }

    /// <summary>Who is registered as taking part, in the order of registration.</summary>
    public ImmutableArray<RecordedParticipant> Attendance { get; init; } = [];

    /// <summary>The chair; null before the session, and in a discussion.</summary>
    public RecordedParticipant? Chair { get; init; }

    /// <summary>The secretary; null before the session, and in a discussion.</summary>
    public RecordedParticipant? Secretary { get; init; }

    /// <summary>The reason for which it was not held, in words; null where it was held, or the number says it.</summary>
    public string? NotHeld { get; init; }

    /// <summary>The speeches, in order.</summary>
    public ImmutableArray<RecordedSpeech> Speeches { get; init; } = [];

    /// <summary>
    /// The comments of the round with their answers, in order. Those withdrawn are left out where the act keeps the answers in the record
    /// (Environmental Code, art. 73(13)1)).
    /// </summary>
    public ImmutableArray<RecordedComment> Comments { get; init; } = [];

    /// <summary>The decisions, in order.</summary>
    public ImmutableArray<RecordedDecision> Decisions { get; init; } = [];

    /// <summary>The disagreements noted.</summary>
    public ImmutableArray<RecordedDisagreement> Disagreements { get; init; } = [];

    /// <summary>The signatures under the last record drawn up.</summary>
    public ImmutableArray<RecordedSignature> Signatures { get; init; } = [];

    /// <summary>The articles that govern the hearing and its record, each once, in the order of the procedure.</summary>
    public ImmutableArray<Citation> Articles => RecordArticles.Of(Hearing.Profile);

    /// <summary>The record of the present round of a hearing.</summary>
    /// <param name="hearing">The hearing.</param>
    /// <param name="facts">All facts of the hearing, in order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HearingRecord Of(PublicHearing hearing, IEnumerable<Fact<PublicHearing>> facts)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        ArgumentNullException.ThrowIfNull(facts);
        var builder = new HearingRecordBuilder(hearing);
        foreach (Fact<PublicHearing> fact in facts)
        {
            builder.Take(fact);
        }

        return builder.Build();
    }
}
