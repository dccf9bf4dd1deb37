using SelfGov.Hearings;
using SelfGov.Hearings.Comments;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>Facts of a hearing in words.</summary>
internal static class HearingTexts
{
    private static readonly Words Numbered = Words.Same("№ {0}: {1}");
    private static readonly Words Present = new("келгені: {0}", "пришли: {0}", "{0} came");
    private static readonly Words Votes = new("{1} қатысушының {0} дауысы", "{0} голосов из {1}", "{0} votes of {1}");
    private static readonly Words Late = new("кеш түсті", "поступило поздно", "too late");
    private static readonly Words Anonymous = new("авторы жоқ", "без автора", "no author");
    private static readonly Words Duplicate = new("қайталама", "повтор", "duplicate");

    /// <summary>What the fact is about; null where its name says it all.</summary>
    public static Words? Details(Fact<PublicHearing> fact, PublicHearing after) => fact switch
    {
        HearingAnnounced { Schedule.Session: { } session } => Words.Of(session),
        CommentReceived received => Numbered.With(Words.Of(received.Number), Remarks.Told(received.Text)),
        CommentSetAside aside => Numbered.With(Words.Of(aside.Number), Of(aside.Reason)),
        CommentAnswered answered => Numbered.With(Words.Of(answered.Number), Remarks.Told(answered.Reasons)),
        SessionOpened opened => Present.With(Words.Of(opened.Present)),
        DecisionAdopted adopted => Votes.With(Words.Of(adopted.InFavour), Words.Of(adopted.Voters)),
        RecordDrawnUp drawn => BudgetTexts.Short(drawn.Digest),
        _ => null,
    };

    private static Words Of(SetAsideReason reason) => reason switch
    {
        SetAsideReason.Anonymous => Anonymous,
        SetAsideReason.Duplicate => Duplicate,
        _ => Late,
    };
}
