using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>The documents without which a candidate is not registered (art. 113-5(5)-(7)). A set: values combine.</summary>
[Flags]
public enum CandidateDocuments
{
    /// <summary>No document.</summary>
    [Label("жоқ", "нет", "none")]
    None = 0,

    /// <summary>Extract of the minutes of the party branch's highest body, with a copy of the party's state registration.</summary>
    [Label("хаттамадан үзінді көшірме", "выписка из протокола", "extract of minutes")]
    MinutesExtract = 1 << 0,

    /// <summary>The candidate's statement of consent to stand.</summary>
    [Label("дауысқа түсуге келісімі туралы өтініш", "заявление о согласии баллотироваться", "statement of consent")]
    StatementOfConsent = 1 << 1,

    /// <summary>The self-nominee's statement of intent to stand.</summary>
    [Label("дауысқа түсу ниеті туралы өтініш", "заявление о намерении баллотироваться", "statement of intent")]
    StatementOfIntent = 1 << 2,

    /// <summary>The higher akim's submission.</summary>
    [Label("жоғары тұрған әкімнің ұсынуы", "представление вышестоящего акима", "higher akim's submission")]
    Submission = 1 << 3,

    /// <summary>The commission's protocol on the check of signatures; recorded by the check itself.</summary>
    [Label("қолдарды тексеру хаттамасы", "протокол проверки подписей", "protocol on signatures")]
    SignatureProtocol = 1 << 4,

    /// <summary>Biographical data.</summary>
    [Label("өмірбаяндық деректер", "биографические данные", "biographical data")]
    Biography = 1 << 5,

    /// <summary>The revenue body's certificate that candidate and spouse handed in declarations of assets and liabilities.</summary>
    [Label("декларацияларды тапсырғаны туралы анықтама", "справка о сдаче деклараций", "certificate of declarations")]
    DeclarationCertificate = 1 << 6,

    /// <summary>Proof that the election fee was paid; recorded by the payment itself.</summary>
    [Label("сайлау жарнасын енгізгенін куәландыратын құжат", "документ, удостоверяющий внесение избирательного взноса", "proof of fee")]
    FeeReceipt = 1 << 7,

    /// <summary>Proof of membership in the party.</summary>
    [Label(
        "саяси партияға мүшелігін растайтын құжат",
        "документ, подтверждающий членство в политической партии",
        "proof of party membership")]
    PartyMembership = 1 << 8,

    /// <summary>The papers for the special check of those who enter the civil service.</summary>
    [Label("арнайы тексеру жүргізуге қажетті құжаттар", "документы, необходимые для специальной проверки", "papers for special check")]
    SpecialCheckPapers = 1 << 9,
}

/// <summary>Who nominated a candidate (art. 113-3(1)); decides the document set and the signatures.</summary>
public enum NominationPath
{
    /// <summary>The branch of a political party, one of its members.</summary>
    Party,

    /// <summary>The candidate himself.</summary>
    Self,

    /// <summary>The higher akim, where fewer than two were nominated (art. 113-3(6)).</summary>
    HigherAkim,
}

/// <summary>The documents of a set by name.</summary>
internal static class DocumentText
{
    private static readonly (CandidateDocuments Document, Words Text)[] Names =
    [
        (CandidateDocuments.MinutesExtract, new("хаттамадан үзінді көшірме", "выписка из протокола", "extract of minutes")),
        (CandidateDocuments.StatementOfConsent, new(
            "дауысқа түсуге келісімі туралы өтініш",
            "заявление о согласии баллотироваться",
            "statement of consent")),
        (CandidateDocuments.StatementOfIntent, new(
            "дауысқа түсу ниеті туралы өтініш",
            "заявление о намерении баллотироваться",
            "statement of intent")),
        (CandidateDocuments.Submission, new(
            "жоғары тұрған әкімнің ұсынуы", "представление вышестоящего акима", "higher akim's submission")),
        (CandidateDocuments.SignatureProtocol, new("қолдарды тексеру хаттамасы", "протокол проверки подписей", "protocol on signatures")),
        (CandidateDocuments.Biography, new("өмірбаяндық деректер", "биографические данные", "biographical data")),
        (CandidateDocuments.DeclarationCertificate, new(
            "декларацияларды тапсырғаны туралы анықтама", "справка о сдаче деклараций", "certificate of declarations")),
        (CandidateDocuments.FeeReceipt, new(
            "сайлау жарнасын енгізгенін куәландыратын құжат",
            "документ, удостоверяющий внесение избирательного взноса",
            "proof of the fee")),
        (CandidateDocuments.PartyMembership, new(
            "саяси партияға мүшелігін растайтын құжат",
            "документ, подтверждающий членство в политической партии", "proof of party membership")),
        (CandidateDocuments.SpecialCheckPapers, new(
            "арнайы тексеру жүргізуге қажетті құжаттар",
            "документы, необходимые для специальной проверки", "papers for the special check")),
    ];

    internal static Words Of(CandidateDocuments documents)
    {
        Words[] texts = [.. Names.Where(name => documents.HasFlag(name.Document)).Select(name => name.Text)];
        return texts.Length == 0
            ? new Words("жоқ", "нет", "none")
            : new Words(
                string.Join(", ", texts.Select(text => text.Kazakh)),
                string.Join(", ", texts.Select(text => text.Russian)),
                string.Join(", ", texts.Select(text => text.English)));
    }
}
