using SelfGov.Law;

namespace SelfGov.Hearings.Comments;

/// <summary>The words of a response table for people.</summary>
internal static class CommentWords
{
    internal static Words Of(SetAsideReason reason) => reason switch
    {
        SetAsideReason.Late => new("мерзімі өткеннен кейін түсті", "поступило после срока", "came too late"),
        SetAsideReason.Anonymous => new("авторы көрсетілмеген", "автор не указан", "has no author"),
        SetAsideReason.Duplicate => new("сол автордың қайталама ескертпесі", "повтор того же автора", "duplicate by the same author"),
        SetAsideReason.NotSpecific => new("нақты тұжырымдалмаған", "не сформулировано конкретно", "not specific"),
        SetAsideReason.OffSubject => new("тыңдаудың тақырыбына қатысы жоқ", "не относится к предмету слушаний", "off the subject"),
        _ => new(
            "қайталама тыңдауда қаралатын мәселелерге қатысы жоқ", "не относится к вопросам повторных слушаний",
            "outside the repeated hearing"),
    };

    internal static Words Of(AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Accepted => new("қабылданды", "принято", "accepted"),
        AnswerOutcome.PartlyAccepted => new("ішінара қабылданды", "принято частично", "partly accepted"),
        _ => new("қабылданбады", "отклонено", "rejected"),
    };

    internal static Words Of(CommentKind kind) => kind switch
    {
        CommentKind.Remark => new("ескертпе", "замечание", "remark"),
        CommentKind.Proposal => new("ұсыныс", "предложение", "proposal"),
        _ => new("сұрақ", "вопрос", "question"),
    };

    internal static Words Of(CommentChannel channel) => channel switch
    {
        CommentChannel.Portal => new("портал", "портал", "portal"),
        CommentChannel.Email => new("электрондық пошта", "электронная почта", "e-mail"),
        CommentChannel.Post => new("пошта", "почта", "post"),
        CommentChannel.Desk => new("қолма-қол", "нарочным", "at the desk"),
        _ => new("ауызша", "устно", "spoken"),
    };
}
