using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.NoConfidence;

/// <summary>The law of no confidence in an akim as a list of parameters, for reading and for comparing editions.</summary>
public static class NoConfidenceParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(NoConfidenceLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add("motion.grounds", new("негіздер", "основания", "grounds"), law.GroundList)
            .Each<NoConfidenceGround>(
                "motion.ground", new("негіз", "основание", "ground"), Of, ground => law.Grounds.GetValueOrDefault(ground))
            .Add("motion.reports-not-approved", new(
                "есептердің неше рет бекітілмегені", "сколько раз не утверждены отчёты", "times the reports were not approved"),
                law.ReportsNotApproved)
            .Add("motion.initiative", new("бастамашылық", "инициатива", "initiative"), law.Initiative)
            .Add("motion.signatures", new("депутаттардың қолдары", "подписи депутатов", "signatures of deputies"), law.Signatures)
            .Add("motion.collection", new("қол жинау", "сбор подписей", "collection of signatures"), law.Collection)
            .Add("motion.verifier", new(
                "қолдарды кім тексереді",
                "кто проверяет подписи",
                "who checks the signatures"), law.Verifier, role => role.Name)
            .Add("motion.verification", new("қолдарды тексеру", "проверка подписей", "check of the signatures"), law.Verification)
            .Add("motion.session", new("сессия өткізу", "проведение сессии", "session"), law.Session)
            .Add("motion.majority", new("депутаттардың көпшілігі", "большинство депутатов", "majority"), law.Majority)
            .Add("motion.delivery", new("шешімді жолдау", "направление решения", "decision sent on"), law.Delivery)
            .Add("motion.higher-akim", new(
                "жоғары тұрған әкімнің шешімі",
                "решение вышестоящего акима",
                "decision of the higher akim"), law.HigherAkimDecides)
            .Add("motion.second-vote", new(
                "қайтадан сенімсіздік білдіруге дейінгі уақыт", "время до повторного выражения недоверия",
                "time before a second vote"), law.SecondVoteAfter)
            .Add("motion.dismissal", new(
                "қайтадан сенімсіздік білдірілгеннен кейін қызметінен босату",
                "освобождение от должности после повторного выражения недоверия", "dismissal after the second vote"),
                law.Dismissal)
            .Build();
    }

    internal static Words Of(NoConfidenceGround ground) => ground switch
    {
        NoConfidenceGround.ReportsNotApproved => new("есептердің бекітілмеуі", "неутверждение отчётов", "reports not approved"),
        _ => new(
            "жергілікті қоғамдастық жиналысының бастамашылығы", "инициатива собрания местного сообщества", "initiative of the assembly"),
    };
}
