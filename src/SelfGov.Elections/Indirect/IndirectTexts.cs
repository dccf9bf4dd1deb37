using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect;

/// <summary>The sets of the indirect election in words, for refusals.</summary>
internal static class IndirectTexts
{
    private static readonly (NominationPapers Paper, Words Text)[] Papers =
    [
        (NominationPapers.Submission, new("аудан әкімінің ұсынуы", "представление акима района", "raion akim's submission")),
        (NominationPapers.StatementOfConsent, new(
            "дауысқа түсуге келісімі туралы өтініш",
            "заявление о согласии баллотироваться",
            "statement of consent")),
        (NominationPapers.Biography, new("өмірбаяндық деректер", "биографические данные", "biographical data")),
        (NominationPapers.IdentityCopy, new(
            "жеке басын куәландыратын құжаттың көшірмесі", "копия документа, удостоверяющего личность", "copy of the identity document")),
        (NominationPapers.DeclarationCertificate, new(
            "декларацияларды тапсырғаны туралы анықтама", "справка о сдаче деклараций", "certificate of declarations")),
    ];

    private static readonly (CandidateRequirements Requirement, Words Text)[] Requirements =
    [
        (CandidateRequirements.CivilService, new(
            "мемлекеттік қызмет туралы заң талаптары", "требования закона о государственной службе",
            "requirements of the civil service law")),
        (CandidateRequirements.HigherEducation, new("жоғары білім", "высшее образование", "higher education")),
        (CandidateRequirements.Residence, new("облыс аумағында тұру", "проживание в области", "residence in the oblast")),
        (CandidateRequirements.RightToVote, new("белсенді сайлау құқығы", "активное избирательное право", "right to vote")),
    ];

    internal static Words Of(NominationPapers papers, KazakhTerms terms)
    {
        var submission = new Words(terms.Submission, "представление акима района", "raion akim's submission");
        return List(
        [
            .. Papers.Where(each => papers.HasFlag(each.Paper))
                .Select(each => each.Paper == NominationPapers.Submission ? submission : each.Text),
        ]);
    }

    internal static Words Of(CandidateRequirements requirements) =>
        List([.. Requirements.Where(each => requirements.HasFlag(each.Requirement)).Select(each => each.Text)]);

    private static Words List(Words[] texts) => texts.Length == 0 ? new Words("жоқ", "нет", "none") : ElectionTexts.List(texts);
}
