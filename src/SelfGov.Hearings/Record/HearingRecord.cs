using System.Collections.Immutable;
using NodaTime;
using SelfGov.Hearings.Comments;
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

/// <summary>A participant as the record lists it.</summary>
/// <param name="Id">The host's opaque identity.</param>
/// <param name="Name">The name; null where it was not given.</param>
/// <param name="Capacity">As what; null for a speaker who is not registered.</param>
public sealed record RecordedParticipant(string Id, string? Name, ParticipantCapacity? Capacity);

/// <summary>A speech as the record holds it.</summary>
/// <param name="At">When, in the locality.</param>
/// <param name="Speaker">Who.</param>
/// <param name="Summary">What was said.</param>
public sealed record RecordedSpeech(LocalDateTime At, RecordedParticipant Speaker, string? Summary);

/// <summary>A row of the response table: a comment, and what was answered.</summary>
/// <param name="Comment">The comment with its state.</param>
/// <param name="On">The day of its registration.</param>
/// <param name="AuthorName">The name of the author; null where it was not given.</param>
/// <param name="Text">The text.</param>
/// <param name="Reasons">The answer with its reasons; null where there is none.</param>
public sealed record RecordedComment(Comment Comment, LocalDate On, string? AuthorName, string? Text, string? Reasons);

/// <summary>A decision as the record holds it.</summary>
/// <param name="Text">What was put to the vote.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Voters">The number of those of whom the majority is counted.</param>
/// <param name="IsAdopted">Whether it was adopted.</param>
public sealed record RecordedDecision(string Text, int InFavour, int Voters, bool IsAdopted);

/// <summary>A disagreement as the record holds it.</summary>
/// <param name="By">The code of the role that disagrees.</param>
/// <param name="Opinion">The differing opinion.</param>
public sealed record RecordedDisagreement(string By, string Opinion);

/// <summary>A signature as the record holds it.</summary>
/// <param name="By">The code of the role.</param>
/// <param name="Signatory">Who signed.</param>
/// <param name="On">The day.</param>
public sealed record RecordedSignature(string By, RecordedParticipant Signatory, LocalDate On);
