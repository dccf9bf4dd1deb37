using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

/// <summary>What the states and facts are called, and where the rules know the states.</summary>
public static class PetitionTexts
{
    public static readonly ImmutableArray<StateText<SignatureState>> SignatureStates =
    [
        new(SignatureState.Given, new Words("қойылған", "дана", "given"), LibraryRules.Act.At("3", 2)),
        new(SignatureState.Confirmed, new Words("расталған", "подтверждена", "confirmed"), LibraryRules.Act.At("4", 2)),
        new(SignatureState.Rejected, new Words("қабылданбаған", "отклонена", "rejected"), LibraryRules.Act.At("4", 2), IsFinal: true),
        new(SignatureState.Withdrawn, new Words("қайтарып алынған", "отозвана", "withdrawn"), LibraryRules.Act.At("3", 3), IsFinal: true),
    ];

    // <snippet:names>
    public static void Name(LifecycleDefinition<LibraryPetition, PetitionState, PetitionTrigger> petition)
    {
        petition.Name(
            new(PetitionState.Draft, new Words("жоба", "проект", "draft"), LibraryRules.Act.At("2")),
            new(PetitionState.Open, new Words("ашық", "открыто", "open"), LibraryRules.Act.At("3")),
            new(PetitionState.Collecting, new Words("қол жинау", "сбор подписей", "collecting signatures"), LibraryRules.Act.At("3", 1)),
            new(PetitionState.Paused, new Words("тоқтатылған", "приостановлено", "paused"), LibraryRules.Act.At("3", 4)),
            new(PetitionState.UnderReview, new Words("қаралуда", "на рассмотрении", "under review"), LibraryRules.Act.At("6", 1)),
            new(PetitionState.Granted, new Words("қанағаттандырылды", "удовлетворено", "granted"), LibraryRules.Act.At("6", 2), IsFinal: true),
            new(PetitionState.Declined, new Words("бас тартылды", "отклонено", "declined"), LibraryRules.Act.At("6", 2), IsFinal: true),
            new(PetitionState.Withdrawn, new Words("қайтарып алынды", "отозвано", "withdrawn"), LibraryRules.Act.At("2", 4), IsFinal: true),
            new(PetitionState.Lapsed, new Words("мерзімі өтті", "истекло", "lapsed"), LibraryRules.Act.At("3", 1), IsFinal: true));
        petition.Name(PetitionTrigger.PetitionPublished, new Words("өтініш жарияланды", "обращение опубликовано", "petition published"));
        // </snippet>
        petition.Name(PetitionTrigger.SignatureGiven, new Words("қол қойылды", "подпись дана", "signature given"));
        petition.Name(PetitionTrigger.SignatureConfirmed, new Words("қолтаңба расталды", "подпись подтверждена", "signature confirmed"));
        petition.Name(PetitionTrigger.SignatureRejected, new Words("қолтаңба қабылданбады", "подпись отклонена", "signature rejected"));
        petition.Name(PetitionTrigger.SignatureWithdrawn, new Words("қолтаңба қайтарылды", "подпись отозвана", "signature withdrawn"));
        petition.Name(PetitionTrigger.CollectionPaused, new Words("жинау тоқтатыла тұрды", "сбор приостановлен", "collection paused"));
        petition.Name(PetitionTrigger.CollectionResumed, new Words("жинау жалғасты", "сбор возобновлён", "collection resumed"));
        petition.Name(PetitionTrigger.SignaturesHandedOver, new Words("қолтаңбалар тапсырылды", "подписи сданы", "signatures handed over"));
        petition.Name(PetitionTrigger.CollectionLapsed, new Words("жинау мерзімі өтті", "срок сбора истёк", "collection lapsed"));
        petition.Name(PetitionTrigger.PetitionGranted, new Words("өтініш қанағаттандырылды", "обращение удовлетворено", "petition granted"));
        petition.Name(PetitionTrigger.PetitionDeclined, new Words("өтініштен бас тартылды", "в обращении отказано", "petition declined"));
        petition.Name(PetitionTrigger.PetitionWithdrawn, new Words("өтініш қайтарылды", "обращение отозвано", "petition withdrawn"));
        petition.Name(PetitionTrigger.NoticePosted, new Words("хабарландыру ілінді", "объявление вывешено", "notice posted"));
    }
}
