namespace SelfGov.Hearings.Comments;

/// <summary>A comment on what is heard: a part of a hearing, with a state of its own.</summary>
/// <param name="Number">The number, from 1, in the order of registration.</param>
/// <param name="Round">The round of the hearing in which it came, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Channel">The way on which it came.</param>
/// <param name="Author">The host's opaque identity of the author; null where it is anonymous.</param>
/// <param name="Digest">The digest of the text, by which duplicates are found.</param>
/// <remarks>Immutable. Its text and the name of its author stand in the fact <see cref="CommentReceived"/> only.</remarks>
public sealed record Comment(int Number, int Round, CommentKind Kind, CommentChannel Channel, string? Author, string Digest)
{
    /// <summary>Where it stands.</summary>
    public CommentState State { get; internal init; } = CommentMachine.Topology.Initial;

    /// <summary>What the answer says; null before it is answered.</summary>
    public AnswerOutcome? Outcome { get; internal init; }

    /// <summary>Why it was left out of consideration; null where it was not.</summary>
    public SetAsideReason? SetAside { get; internal init; }

    /// <summary>The comment after a fact about it.</summary>
    internal Comment After(HearingTrigger trigger) => this with
    {
        State = CommentMachine.Topology.Next(State, trigger)
            ?? throw new InvalidOperationException($"Comment {Number} is {State}; {trigger} cannot happen to it."),
    };
}
