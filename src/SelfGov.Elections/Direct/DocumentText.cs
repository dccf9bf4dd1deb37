using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>The documents of a set by name.</summary>
internal static class DocumentText
{
    private static readonly (CandidateDocuments Document, Words Text)[] Names =
    [
        (CandidateDocuments.MinutesExtract, new("хаттамадан үзінді", "выписка из протокола", "extract of minutes")),
        (CandidateDocuments.StatementOfConsent, new("келісім туралы өтініш", "заявление о согласии", "statement of consent")),
        (CandidateDocuments.StatementOfIntent, new("ниет туралы өтініш", "заявление о намерении", "statement of intent")),
        (CandidateDocuments.Submission, new("жоғары тұрған әкімнің ұсынуы", "представление вышестоящего акима", "higher akim's submission")),
        (CandidateDocuments.SignatureProtocol, new("қолдарды тексеру хаттамасы", "протокол проверки подписей", "protocol on signatures")),
        (CandidateDocuments.Biography, new("өмірбаяндық деректер", "биографические данные", "biographical data")),
        (CandidateDocuments.DeclarationCertificate, new("декларация тапсырылғаны туралы анықтама", "справка о сдаче деклараций", "certificate of declarations")),
        (CandidateDocuments.FeeReceipt, new("жарна туралы құжат", "документ о взносе", "proof of the fee")),
        (CandidateDocuments.PartyMembership, new("партияға мүшелікті растайтын құжат", "документ о членстве в партии", "proof of party membership")),
        (CandidateDocuments.SpecialCheckPapers, new("арнайы тексеру құжаттары", "документы для специальной проверки", "papers for the special check")),
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
