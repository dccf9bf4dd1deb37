using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

// <snippet:facts>
/// <summary>A fact of a petition: a closed family, these by the names under which journals keep them for ever.</summary>
[JsonDerivedType(typeof(PetitionPublished), "petition-published")]
[JsonDerivedType(typeof(SignatureGiven), "signature-given")]
[JsonDerivedType(typeof(SignatureConfirmed), "signature-confirmed")]
[JsonDerivedType(typeof(SignatureRejected), "signature-rejected")]
[JsonDerivedType(typeof(SignatureWithdrawn), "signature-withdrawn")]
[JsonDerivedType(typeof(CollectionPaused), "collection-paused")]
[JsonDerivedType(typeof(CollectionResumed), "collection-resumed")]
[JsonDerivedType(typeof(SignaturesHandedOver), "signatures-handed-over")]
[JsonDerivedType(typeof(CollectionLapsed), "collection-lapsed")]
[JsonDerivedType(typeof(PetitionGranted), "petition-granted")]
[JsonDerivedType(typeof(PetitionDeclined), "petition-declined")]
[JsonDerivedType(typeof(PetitionWithdrawn), "petition-withdrawn")]
[JsonDerivedType(typeof(NoticePosted), "notice-posted")]
public abstract record PetitionFact : Fact<LibraryPetition>
{
    private protected PetitionFact()
    {
    }
}

/// <summary>The petition was published (art. 2).</summary>
public sealed record PetitionPublished(string Title, string Initiator, Instant At) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("өтініш жарияланды", "обращение опубликовано", "petition published");

    protected override LibraryPetition Fold(LibraryPetition current) =>
        current with { Title = Title, Initiator = Initiator, PublishedAt = At };
}

/// <summary>The collection was resumed (art. 3(4)).</summary>
public sealed record CollectionResumed : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("жинау жалғасты", "сбор возобновлён", "collection resumed");
}
// </snippet>

public sealed record SignatureGiven(int Number, string Resident, Instant At) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("қол қойылды", "подпись дана", "signature given");

    protected override LibraryPetition Fold(LibraryPetition current) =>
        current with { Signatures = current.Signatures.Add(new Signature(Number, Resident, At)) };
}

// <snippet:part-fact>
public sealed record SignatureConfirmed(int Number) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("қолтаңба расталды", "подпись подтверждена", "signature confirmed");

    protected override LibraryPetition Fold(LibraryPetition current) =>
        current with { Signatures = current.Signatures.After(Number, this) };
}
// </snippet>

public sealed record SignatureRejected(int Number) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("қолтаңба қабылданбады", "подпись отклонена", "signature rejected");

    protected override LibraryPetition Fold(LibraryPetition current) =>
        current with { Signatures = current.Signatures.After(Number, this) };
}

public sealed record SignatureWithdrawn(int Number) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("қолтаңба қайтарылды", "подпись отозвана", "signature withdrawn");

    protected override LibraryPetition Fold(LibraryPetition current) =>
        current with { Signatures = current.Signatures.After(Number, this) };
}

public sealed record CollectionPaused(string Reason) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("жинау тоқтатыла тұрды", "сбор приостановлен", "collection paused");
}

public sealed record SignaturesHandedOver(int Confirmed, Instant At) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("қолтаңбалар тапсырылды", "подписи сданы", "signatures handed over");

    protected override LibraryPetition Fold(LibraryPetition current) => current with { HandedOverAt = At };
}

public sealed record CollectionLapsed(int Confirmed, Instant At) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("жинау мерзімі өтті", "срок сбора истёк", "collection lapsed");
}

public sealed record PetitionGranted(bool BySilence) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("өтініш қанағаттандырылды", "обращение удовлетворено", "petition granted");
}

public sealed record PetitionDeclined(string Reasons) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("өтініштен бас тартылды", "в обращении отказано", "petition declined");
}

public sealed record PetitionWithdrawn : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("өтініш қайтарылды", "обращение отозвано", "petition withdrawn");
}

public sealed record NoticePosted(string Text) : PetitionFact, INamed
{
    static Words INamed.Text { get; } = new("хабарландыру ілінді", "объявление вывешено", "notice posted");
}

// <snippet:json>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PetitionFact))]
[JsonSerializable(typeof(PetitionCommand))]
internal sealed partial class PetitionJson : JsonSerializerContext;
// </snippet>
