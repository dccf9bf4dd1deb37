using SelfGov.Contract;
using SelfGov.Journal.Json;

namespace SelfGov.Hearings.Comments;

/// <summary>A comment on what is heard: a part of a hearing, with a state of its own.</summary>
/// <param name="Number">The number, from 1, in the order of registration.</param>
/// <param name="Round">The round of the hearing in which it came, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Channel">The way on which it came.</param>
/// <param name="Author">The host's opaque identity of the author; null where it is anonymous.</param>
/// <param name="Digest">The digest of the text, by which duplicates are found.</param>
/// <remarks>Immutable. Its text and the name of its author stand in the fact <see cref="CommentReceived"/> only.</remarks>
public sealed record Comment(
    int Number, int Round, CommentKind Kind, CommentChannel Channel, string? Author, [property: PersonalData] string Digest)
{
    /// <summary>Where it stands.</summary>
    public CommentState State { get; internal init; }

    /// <summary>What the answer says; null before it is answered.</summary>
    public AnswerOutcome? Outcome { get; internal init; }

    /// <summary>Why it was left out of consideration; null where it was not.</summary>
    public SetAsideReason? SetAside { get; internal init; }

    /// <summary>The number alone: the words of a resident are no matter of logs.</summary>
    public override string ToString() => $"comment {Number}";

    /// <summary>The comment after a fact about it.</summary>
    internal Comment After(Type fact) => this with
    {
        State = CommentMachine.Topology.Next(State, fact)
            ?? throw new InvalidOperationException($"Comment {Number} is {State}; {fact.Name} cannot happen to it."),
    };
}

/// <summary>Where a comment stands.</summary>
public enum CommentState
{
    /// <summary>Registered; an answer is owed.</summary>
    Received,

    /// <summary>Answered with reasons.</summary>
    Answered,

    /// <summary>Withdrawn by its author; no answer is owed.</summary>
    Withdrawn,

    /// <summary>Registered and left out of consideration; no answer is owed.</summary>
    SetAside,

    /// <summary>Registered with a name and without an identity: who the author is has to be clarified.</summary>
    ToBeClarified,
}

/// <summary>What a comment is.</summary>
public enum CommentKind
{
    /// <summary>A remark: something is wrong or missing.</summary>
    [Label("ескертпе", "замечание", "remark")]
    Remark,

    /// <summary>A proposal: something should be done.</summary>
    [Label("ұсыныс", "предложение", "proposal")]
    Proposal,

    /// <summary>A question.</summary>
    [Label("сұрақ", "вопрос", "question")]
    Question,
}

/// <summary>The way on which a comment came.</summary>
public enum CommentChannel
{
    /// <summary>A portal or information system.</summary>
    [Label("портал", "портал", "portal")]
    Portal,

    /// <summary>Electronic mail.</summary>
    [Label("электрондық пошта", "электронная почта", "e-mail")]
    Email,

    /// <summary>A letter by post.</summary>
    [Label("пошта", "почта", "post")]
    Post,

    /// <summary>Handed in at the desk.</summary>
    [Label("қолма-қол", "нарочным", "at desk")]
    Desk,

    /// <summary>Spoken in the session.</summary>
    [Label("ауызша", "устно", "spoken")]
    Oral,
}

/// <summary>What an answer says to a comment.</summary>
public enum AnswerOutcome
{
    /// <summary>Accepted, or explained in full where it was a question.</summary>
    [Label("қабылданды", "принято", "accepted")]
    Accepted,

    /// <summary>Accepted in part.</summary>
    [Label("ішінара қабылданды", "принято частично", "partly accepted")]
    PartlyAccepted,

    /// <summary>Rejected.</summary>
    [Label("қабылданбады", "отклонено", "rejected")]
    Rejected,
}

/// <summary>Why a comment is left out of consideration.</summary>
public enum SetAsideReason
{
    /// <summary>It came too late.</summary>
    [Label("мерзімі өткеннен кейін түсті", "поступило после срока", "came too late")]
    Late,

    /// <summary>It has no author.</summary>
    [Label("авторы көрсетілмеген", "автор не указан", "has no author")]
    Anonymous,

    /// <summary>Its author had submitted the same text before.</summary>
    [Label("сол автордың қайталама ескертпесі", "повтор того же автора", "duplicate by same author")]
    Duplicate,

    /// <summary>It is not put in specific terms (Environmental Code, art. 73(8)).</summary>
    [Label("нақты тұжырымдалмаған", "не сформулировано конкретно", "not specific")]
    NotSpecific,

    /// <summary>It plainly does not concern the subject (Environmental Code, art. 73(8)).</summary>
    [Label("тыңдаудың тақырыбына қатысы жоқ", "не относится к предмету слушаний", "off subject")]
    OffSubject,

    /// <summary>It does not concern what a repeated hearing is about (Environmental Code, art. 73(18)).</summary>
    [Label("қайталама тыңдауда қаралатын мәселелерге қатысы жоқ", "не относится к вопросам повторных слушаний", "outside repeated hearing")]
    OutsideRepeat,
}
