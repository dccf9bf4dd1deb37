using NodaTime;
using SelfGov.Workflow;

namespace SelfGov.Petitions.Library;

// <snippet:limits>
/// <summary>The moments that the rules set for every petition, and for every signature on one.</summary>
public sealed record PetitionLimits(
    Limit<LibraryPetition> HandOverOpens,
    Limit<LibraryPetition> CollectionCloses,
    Limit<Subject<LibraryPetition, Signature>> SignatureChecked,
    Limit<Subject<LibraryPetition, Signature>> SignatureRegretted,
    Limit<LibraryPetition> AnswerGiven,
    Limit<LibraryPetition> SilenceEnds)
{
    public static PetitionLimits Under(LibraryRules rules) => new(
        new("hand-over.opens", new("тапсырудың басталуы", "начало сдачи", "the opening of the hand-over"), rules.Earliest.Basis,
            petition => petition.PublishedAt + rules.Earliest.Value),
        new("collection.closes", new("жинаудың аяқталуы", "конец сбора", "the close of the collection"), rules.Collection.Basis,
            petition => petition.PublishedAt + rules.Collection.Value),
        new("signature.checked", new("тексеру мерзімі", "срок проверки", "the time to check"), rules.Check.Basis,
            subject => subject.Part.GivenAt + rules.Check.Value),
        new("signature.regretted", new("қайтарып алу мерзімі", "срок отзыва", "the time to withdraw"), rules.Regret.Basis,
            subject => subject.Part.GivenAt + rules.Regret.Value),
        new("answer.given", new("жауап мерзімі", "срок ответа", "the time to answer"), rules.Answer.Basis,
            petition => petition.HandedOverAt + rules.Answer.Value),
        new("silence.ends", new("үнсіздіктің аяқталуы", "конец молчания", "the end of silence"), rules.Silence.Basis,
            petition => petition.HandedOverAt + rules.Silence.Value));
}
// </snippet>
