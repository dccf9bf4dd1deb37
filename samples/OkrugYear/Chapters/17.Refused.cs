using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 17: a self-nominee who cannot be registered, and every reason why.</summary>
internal static class Refused
{
    /// <summary>The decision is kept in the state language, as the commission writes it.</summary>
    private static readonly Words Decision = new(
        "сайлау күні 25 жасқа толмайды, өтелмеген немесе алып тасталмаған сотталғандығы бар, құжаттары толық емес",
        "в день выборов нет 25 лет, судимость не погашена, документы неполны",
        "not 25 years old on election day, a conviction not spent, documents missing");

    public static readonly Words Title =
        new("Тіркелмеген кандидат", "Кандидат, которого не зарегистрировали", "The candidate who is not registered");

    public static async Task TellAsync(Story<AkimElection> story)
    {
        story.Say(new(
            "24 тамызда комиссия Ерлан Тұрсыновты тіркеу мәселесін қарады. Ол 25 жасқа сайлаудан кейін, 5 қазанда толады, ал "
                + "сотталғандығы әлі өтелмеген. "
            + "Кітапхана бірінші кедергіде тоқтамай, орындалмаған шарттың бәрін атайды:",
            "24 августа комиссия рассматривает регистрацию Ерлана Турсынова. 25 лет ему исполнится после выборов, 5 "
                + "октября, и судимость у него не "
            + "погашена. Библиотека не останавливается на первом препятствии и называет все невыполненные условия:",
            "On 24 August the commission takes up the registration of Yerlan Tursynov. He turns 25 after the vote, on 5 October, and has a "
            + "conviction that is not spent. The library does not stop at the first obstacle; it names every condition that is not met:"));
        await story.IsRefusedAsync(
            In(2023, 8, 24, 11),
            Cast.Commission,
            new RegisterCandidate(Cast.Yerlan.Number, HasUnspentConviction: true),
            "registration.documents", "registration.age", "registration.no-conviction");
        await story.DoAsync(
            In(2023, 8, 24, 12), Cast.Commission,
            new RefuseRegistration(Cast.Yerlan.Number, RegistrationGround.RequirementsNotMet, Decision.Kazakh));
        story.Say(new Words("Комиссияның шешімі: {0}.", "Решение комиссии: {0}.", "The commission decides: {0}.").With(Decision));
        story.ShowSteps();
    }
}
