using System.Text.Json.Serialization;
using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

// <snippet:commands>
/// <summary>A command about a petition: a closed family, these by the names under which other programs give them.</summary>
[JsonDerivedType(typeof(PublishPetition), "publish-petition")]
[JsonDerivedType(typeof(SignPetition), "sign-petition")]
[JsonDerivedType(typeof(PauseCollection), "pause-collection")]
[JsonDerivedType(typeof(ResumeCollection), "resume-collection")]
[JsonDerivedType(typeof(WithdrawPetition), "withdraw-petition")]
[JsonDerivedType(typeof(HandOverSignatures), "hand-over-signatures")]
[JsonDerivedType(typeof(CheckSignature), "check-signature")]
[JsonDerivedType(typeof(WithdrawSignature), "withdraw-signature")]
[JsonDerivedType(typeof(AnswerPetition), "answer-petition")]
public abstract record PetitionCommand : ICommand<LibraryPetition>
{
    private protected PetitionCommand()
    {
    }
}

/// <summary>Publishes a petition; the collection of signatures begins (art. 2).</summary>
public sealed record PublishPetition(
    [Label("өтініштің атауы", "название обращения", "title of petition")] string Title) : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("өтінішті жариялау", "опубликовать обращение", "publish the petition");
}

/// <summary>Signs (art. 3(2)).</summary>
public sealed record SignPetition : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("қол қою", "подписать", "sign");
}
// </snippet>

public sealed record PauseCollection(
    [Label("тоқтата тұру себебі", "причина приостановления", "reason of pause")] string Reason) : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("жинауды тоқтата тұру", "приостановить сбор", "pause the collection");
}

public sealed record ResumeCollection : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("жинауды жалғастыру", "возобновить сбор", "resume the collection");
}

public sealed record WithdrawPetition : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("өтінішті қайтарып алу", "отозвать обращение", "withdraw the petition");
}

public sealed record HandOverSignatures : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("қолтаңбаларды тапсыру", "сдать подписи", "hand over the signatures");
}

public sealed record CheckSignature(
    [PartKey, Label("қолтаңбаның нөмірі", "номер подписи", "number of signature")] int Number,
    [Label("қолтаңбаның төлнұсқалығы", "подлинность подписи", "authenticity of signature")] bool IsGenuine) : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("қолтаңбаны тексеру", "проверить подпись", "check a signature");
}

public sealed record WithdrawSignature(
    [PartKey, Label("қолтаңбаның нөмірі", "номер подписи", "number of signature")] int Number) : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("қолтаңбаны қайтарып алу", "отозвать подпись", "withdraw a signature");
}

public sealed record AnswerPetition(
    [Label("өтінішті қанағаттандыру", "удовлетворение обращения", "petition granted")] bool Grant,
    [Label("жауаптың негіздемесі", "обоснование ответа", "reasons of answer")] string Reasons) : PetitionCommand, INamed
{
    static Words INamed.Text { get; } = new("жауап беру", "дать ответ", "answer the petition");
}
