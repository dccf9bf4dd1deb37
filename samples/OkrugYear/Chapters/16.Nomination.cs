using SelfGov.Elections.Direct;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 16: nomination, the requirements, signatures, documents, the fee and the special check.</summary>
internal static class Nomination
{
    private const CandidateDocuments OfEverybody =
        CandidateDocuments.Biography | CandidateDocuments.DeclarationCertificate | CandidateDocuments.SpecialCheckPapers;

    private static readonly Character[] SelfNominees = [Cast.Berik, Cast.Dana, Cast.Yerlan];
    private static readonly Character[] Complete = [Cast.Aigerim, Cast.Berik, Cast.Dana];

    public static readonly Words Title = new(
        "Ұсыну және тіркеуге дайындық",
        "Выдвижение и подготовка к регистрации",
        "Nomination, and the way to registration");

    public static async Task TellAsync(Story<AkimElection> story)
    {
        story.Say(new(
            "Бір кандидатты партия ұсынды, үшеуі өзін-өзі ұсынды. Өзін-өзі ұсынғандарға 1 240 сайлаушының кемінде 1 пайызының, "
                + "яғни 13 адамның қолы керек.",
            "Одного кандидата выдвинула партия, трое выдвинули себя сами. Самовыдвиженцу нужны подписи не менее 1 процента от 1 "
                + "240 избирателей, то есть 13.",
            "A party nominates one candidate, three citizens nominate themselves. They need signatures of at least 1 % of "
                + "1,240 voters, which is 13."));
        await NominateAsync(story);
        await CheckAsync(story);
        await CollectAsync(story);
        await CompleteAsync(story);
        await story.PassAsync(In(2023, 8, 22, 18));
        story.ShowSteps();
    }

    private static async Task NominateAsync(Story<AkimElection> story)
    {
        await story.PassAsync(In(2023, 8, 10, 0));
        await story.DoAsync(In(2023, 8, 11, 10), Cast.Party, new NominateByParty(Cast.Aigerim.Person));
        await story.DoAsync(In(2023, 8, 11, 15), Cast.Berik.Actor, new NominateSelf(Cast.Berik.Person));
        await story.DoAsync(In(2023, 8, 14, 11), Cast.Dana.Actor, new NominateSelf(Cast.Dana.Person));
        await story.DoAsync(In(2023, 8, 14, 16, 30), Cast.Yerlan.Actor, new NominateSelf(Cast.Yerlan.Person));
    }

    private static async Task CheckAsync(Story<AkimElection> story)
    {
        Character[] all = [Cast.Aigerim, .. SelfNominees];
        await story.DoAsync(In(2023, 8, 15, 9), Cast.Commission, [.. all.Select(person => new StartEligibilityCheck(person.Number))]);
        await story.DoAsync(In(2023, 8, 16, 15), Cast.CivilService, [.. all.Select(person => new RecordEligibility(person.Number, true))]);
    }

    private static async Task CollectAsync(Story<AkimElection> story)
    {
        await story.DoAsync(
            In(2023, 8, 16, 17), Cast.Commission, [.. SelfNominees.Select(person => new IssueSignatureSheets(person.Number))]);
        await story.DoAsync(In(2023, 8, 18, 12), Cast.Berik.Actor, new HandInSignatures(Cast.Berik.Number, 17));
        await story.DoAsync(In(2023, 8, 18, 16), Cast.Dana.Actor, new HandInSignatures(Cast.Dana.Number, 15));
        await story.DoAsync(In(2023, 8, 18, 17), Cast.Yerlan.Actor, new HandInSignatures(Cast.Yerlan.Number, 14));
        await story.DoAsync(
            In(2023, 8, 21, 11), Cast.Commission,
            [.. SelfNominees.Select(person => new RecordSignatureCheck(person.Number, Valid: 13, Settlements: 2))]);
    }

    private static async Task CompleteAsync(Story<AkimElection> story)
    {
        await story.DoAsync(
            In(2023, 8, 21, 16),
            Cast.Commission,
            new ReceiveDocuments(
                Cast.Aigerim.Number,
                OfEverybody | CandidateDocuments.MinutesExtract | CandidateDocuments.StatementOfConsent
                    | CandidateDocuments.PartyMembership),
            new ReceiveDocuments(Cast.Berik.Number, OfEverybody | CandidateDocuments.StatementOfIntent),
            new ReceiveDocuments(Cast.Dana.Number, OfEverybody | CandidateDocuments.StatementOfIntent),
            new ReceiveDocuments(Cast.Yerlan.Number, CandidateDocuments.StatementOfIntent | CandidateDocuments.Biography));
        await story.DoAsync(In(2023, 8, 22, 9), Cast.Party, new PayFee(Cast.Aigerim.Number, Cast.MinimumWage));
        await story.DoAsync(In(2023, 8, 22, 10), Cast.Berik.Actor, new PayFee(Cast.Berik.Number, Cast.MinimumWage));
        await story.DoAsync(In(2023, 8, 22, 11), Cast.Dana.Actor, new PayFee(Cast.Dana.Number, Cast.MinimumWage));
        await story.DoAsync(In(2023, 8, 22, 14), Cast.Commission, [.. Complete.Select(person => new StartSpecialCheck(person.Number))]);
    }
}
