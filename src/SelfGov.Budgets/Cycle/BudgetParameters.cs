using SelfGov.Budgets.Accounts;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Budgets.Cycle;

/// <summary>The law of the budget of a rural district as a list of parameters, for reading and for comparing editions.</summary>
public static class BudgetParameters
{
    private static readonly Words AssemblyQuorum = new(
        "жиналыс кворумы, жіберілген мүшелерден", "кворум собрания, от делегированных", "quorum of the assembly, of those delegated");

    private static readonly Words AssemblyMajority = new(
        "жиналыс көпшілігі, қатысқандардан", "большинство собрания, от присутствующих", "majority of the assembly, of those present");

    private static readonly Words AssemblyDecides = new(
        "жиналыстың шешімі және келіспеушілік", "решение собрания и несогласие", "decision of the assembly, and disagreement");

    private static readonly Words Monitoring = new(
        "қоғамдастық мониторингі, жылына рет", "мониторинг сообщества, раз в год", "monitoring by the community, times a year");

    /// <summary>The parameters of an edition, in the order of the cycle.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(BudgetLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var list = new ParameterList(law.Id);
        PlanningParameters.AddTo(list, law, assembly => assembly
            .Add("assembly.decides", AssemblyDecides, law.AssemblyDecides)
            .Add("assembly.quorum", AssemblyQuorum, law.AssemblyQuorum)
            .Add("assembly.majority", AssemblyMajority, law.AssemblyMajority));
        ExecutionParameters.AddTo(list, law);
        Report(list, law);
        list.Add("monitoring.in-year", Monitoring, law.MonitoringInYear);
        return list.Build();
    }

    /// <summary>The parameters of account plans, which units had before budgets of their own; they share codes with those of the budgets.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(AccountPlanLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add("year.first", new("алғашқы жыл", "первый год", "first year"), law.FirstYear)
            .Add("year.last", new("соңғы жыл", "последний год", "last year"), law.LastYear)
            .Add("year.last-of-small-units", new(
                "шағын бірліктердің соңғы жылы",
                "последний год малых единиц",
                "last year of small units"), law.LastYearOfSmallUnits)
            .Add("account.programmes", new(
                "аудан бағдарламалары бойынша ұсыныстар",
                "предложения по программам района",
                "proposals on programmes of the district"), law.Programmes)
            .Add("account.assembly-discusses", new(
                "жиналыстың талқылауы",
                "обсуждение собранием",
                "discussion by the assembly"), law.AssemblyDiscusses)
            .Add("account.in-district-budget", new(
                "аудан бюджетінің құрамында",
                "в составе районного бюджета",
                "part of the district budget"), law.InDistrictBudget)
            .Add("account.plan", new("түсімдер мен шығыстар жоспары", "план поступлений и расходов", "plan of receipts and expenditure"), law.Plan)
            .Add("account.account", new("қолма-қол ақшаны бақылау шоты", "контрольный счёт наличности", "cash-control account"), law.Account)
            .Add("assembly.decides", AssemblyDecides, law.AssemblyDecides)
            .Add("assembly.quorum", AssemblyQuorum, law.AssemblyQuorum)
            .Add("assembly.majority", AssemblyMajority, law.AssemblyMajority)
            .Add("monitoring.in-year", Monitoring, law.MonitoringInYear)
            .Build();
    }

    private static void Report(ParameterList list, BudgetLaw law) => list
        .Add("report.monthly", new("D19: айлық есептер", "D19: месячные отчёты", "D19: monthly reports"), law.MonthlyReports)
        .Add("report.to-assembly", new(
            "D20: жылдық есеп жиналыста",
            "D20: годовой отчёт на собрании",
            "D20: annual report with the assembly"), law.ReportToAssembly, YearlyDayText.Of)
        .Add("report.agreed", new("жиналыстың есепке келісімі", "согласие собрания с отчётом", "assembly agrees to the report"), law.ReportAgreed)
        .Add("report.to-audit", new(
            "D21: есеп ревизиялық комиссияда",
            "D21: отчёт в ревизионной комиссии",
            "D21: report with the audit commission"), law.ReportToAudit, YearlyDayText.Of)
        .Add("report.to-maslikhat", new(
            "D22: есеп мәслихатта",
            "D22: отчёт в маслихате",
            "D22: report with the maslikhat"), law.ReportToMaslikhat, YearlyDayText.Of)
        .Add("report.reviewed", new(
            "D23: тұрақты комиссиялардың қарауы",
            "D23: рассмотрение постоянными комиссиями",
            "D23: review by the standing commissions"), law.ReportReviewed)
        .Add("report.session", new("D24: есепті бекіту сессиясы", "D24: сессия по отчёту", "D24: session on the report"), law.ReportSession);
}
