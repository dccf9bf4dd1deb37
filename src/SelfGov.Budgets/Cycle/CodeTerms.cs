using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>Texts with a term that the Code of 2008 has otherwise than that of 2025, chosen by the code of the place cited.</summary>
internal static class CodeTerms
{
    // The budget request is «өтінім», заявка, in the Code of 2008: articles 66, 67.
    private static readonly Dictionary<string, (string Kazakh, string Russian)> RequestsOf2008 = new(StringComparer.Ordinal)
    {
        ["бюджеттік сұранымды ұсыну"] = ("бюджеттік өтінімді ұсыну", "представить бюджетную заявку"),
        ["бюджеттік сұраным ұсынылды"] = ("бюджеттік өтінім ұсынылды", "бюджетная заявка представлена"),
        ["бюджеттік сұранымды түзету"] = ("бюджеттік өтінімді түзету", "исправить бюджетную заявку"),
        ["бюджеттік сұраным түзетілді"] = ("бюджеттік өтінім түзетілді", "исправлена бюджетная заявка"),
    };

    // The requests of a clarification: article 109-1 of the Code of 2008.
    private static readonly Dictionary<string, (string Kazakh, string Russian)> ClarificationsOf2008 = new(StringComparer.Ordinal)
    {
        ["нақтылау сұранымдарын ұсыну"] = ("нақтылау өтінімдерін ұсыну", "представить заявки по уточнению"),
        ["нақтылау сұранымдары ұсынылды"] = ("нақтылау өтінімдері ұсынылды", "заявки по уточнению представлены"),
        ["сұранымдар бойынша қорытынды беру"] = ("өтінімдер бойынша қорытынды беру", "дать заключения по заявкам"),
        ["сұранымдар бойынша қорытынды берілді"] = ("өтінімдер бойынша қорытынды берілді", "заключения по заявкам даны"),
    };

    // The audit commission is «тексеру комиссиясы» in the Code of 2008: articles 131-1(4)1), 132(1).
    private static readonly Dictionary<string, (string Kazakh, string Russian)> AuditsOf2008 = new(StringComparer.Ordinal)
    {
        ["облыстың ревизиялық комиссиясы"] = ("облыстың тексеру комиссиясы", "ревизионная комиссия области"),
        ["ревизиялық комиссия есебінің күні"] = ("тексеру комиссиясы есебінің күні", "день отчёта ревизионной комиссии"),
        ["есепті ревизиялық комиссияға ұсыну"] = ("есепті тексеру комиссиясына ұсыну", "представить отчёт в ревизионную комиссию"),
        ["жылдық есеп ревизиялық комиссияға ұсынылды"] =
            ("жылдық есеп тексеру комиссиясына ұсынылды", "годовой отчёт представлен в ревизионную комиссию"),
        ["ревизиялық комиссияның есебін тіркеу"] = ("тексеру комиссиясының есебін тіркеу", "зафиксировать отчёт ревизионной комиссии"),
        ["ревизиялық комиссияның есебі алынды"] = ("тексеру комиссиясының есебі алынды", "отчёт ревизионной комиссии получен"),
    };

    internal static Words Of(Citation place, Words of2025, Words of2008) => place.Act == KazakhstanActs.BudgetCode2008 ? of2008 : of2025;

    /// <summary>
    /// The text of a fact, a command or a role, which speaks as the Code of 2025 does, as the code says it that governs the step.
    /// </summary>
    internal static Words Say(Words text, BudgetLaw law) =>
        InCode(RequestsOf2008, law.Request, text) ?? InCode(ClarificationsOf2008, law.ClarificationRequests?.Basis ?? law.Request, text)
        ?? InCode(AuditsOf2008, law.ReportToAudit.Basis, text) ?? text;

    private static Words? InCode(Dictionary<string, (string Kazakh, string Russian)> texts, Citation place, Words text) =>
        texts.TryGetValue(text.Kazakh, out var said) ? Of(place, text, new Words(said.Kazakh, said.Russian, text.English)) : null;
}
