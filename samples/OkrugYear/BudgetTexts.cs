using System.Globalization;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>Facts of the budget and its amounts in words.</summary>
internal static class BudgetTexts
{
    private static readonly Words Thousand = new("{0} мың теңге", "{0} тыс. тенге", "{0} thousand tenge");
    private static readonly Words Month = new("{0}-ай", "месяц {0}", "month {0}");
    private static readonly Words Votes = new("{1} қатысушының {0} дауысы", "{0} голосов из {1}", "{0} votes of {1}");
    private static readonly Words Changed = new(
        "трансферттер 1500,0 мың теңгеге кем", "трансферты меньше на 1500,0 тыс. тенге", "transfers less by 1,500.0 thousand tenge");
    private static readonly Words Late = new("мерзімінен кеш", "с опозданием", "late");
    private static readonly Words InTime = new("мерзімінде", "в срок", "in time");

    /// <summary>Thousand tenge with one decimal, as decisions print them.</summary>
    public static Words Amount(ThousandTenge? amount) =>
        Words.Same(amount is { } given ? given.Amount.ToString("0.0", CultureInfo.InvariantCulture) : "—");

    /// <summary>What the fact is about; null where its name says it all.</summary>
    public static Words? Details(Fact<BudgetCycle> fact, BudgetCycle after) => fact switch
    {
        RevenueForecastSent sent => Thousand.With(Amount(sent.Total)),
        LimitsCommunicated limits => Thousand.With(Amount(limits.Limit)),
        RequestSubmitted request => Thousand.With(Amount(request.Amount)),
        DraftPrepared draft => Short(draft.Digest),
        AssemblyAgreed { Agreement: { } agreed } => Votes.With(Words.Of(agreed.InFavour), Words.Of(agreed.Present)),
        ReportAgreed { Agreement: { } agreed } => Votes.With(Words.Of(agreed.InFavour), Words.Of(agreed.Present)),
        DraftDetermined { Changed: not null } => Changed,
        DistrictBudgetSigned signed => Words.Of(signed.On),
        BudgetApproved approved => approved.IsLate ? Late : InTime,
        MonthReported month => Month.With(Words.Of(month.Month)),
        ClarificationProposed { HigherResolutionOn: { } day } => Words.Of(day),
        ClarifiedBudgetDrafted drafted => Thousand.With(Amount(drafted.Draft.Figures.Find(BudgetFigure.Costs))),
        AuditReportReceived audit => Words.Of(audit.On),
        _ => null,
    };

    /// <summary>The beginning of a digest.</summary>
    public static Words Short(string digest) => Words.Same($"{digest[..16]}…");
}
