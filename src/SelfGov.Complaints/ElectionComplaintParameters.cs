using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Complaints;

/// <summary>The law of complaints over elections as a list of parameters, for reading and for comparing editions.</summary>
public static class ElectionComplaintParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(ElectionComplaintLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add(
                "complaint.kinds", new("шағым жасалатын істердің түрлері", "виды дел, по которым подаётся жалоба", "kinds of cases"),
                law.Kinds.IsEmpty ? null : Words.Same(string.Join(", ", law.Kinds)), law.Breaches)
            .Add("complaint.bodies", new(
                "комиссияның шешіміне, іс-әрекетіне шағым қайда беріледі", "куда обжалуются решения и действия комиссии",
                "where complaints about commissions go"), law.Bodies)
            .Add("complaint.breaches", new(
                "сайлау туралы заңнаманы бұзу туралы өтініштер", "обращения о нарушениях законодательства о выборах",
                "complaints about breaches of the law"), law.Breaches)
            .Add("complaint.filing", new("шағым беру", "подача жалобы", "filing of a complaint"), law.Filing)
            .Add("complaint.suspension", new(
                "сот қараған кезде қарауды тоқтата тұру",
                "приостановление рассмотрения при рассмотрении судом",
                "suspension while the court considers"), law.Suspension)
            .Add("complaint.commission-act", new(
                "комиссияның шешіміне, іс-әрекетіне шағымды қарау",
                "рассмотрение жалобы на решение или действие комиссии",
                "decision about an act of a commission"), law.CommissionActDecision)
            .Add("complaint.breach", new(
                "бұзушылық туралы өтінішті қарау", "рассмотрение обращения о нарушении", "decision about a breach"), law.BreachDecision)
            .Add("complaint.court", new(
                "соттың, прокуратура органының арызды қарауы", "рассмотрение заявления судом, органом прокуратуры",
                "decision of court and prosecutor"), law.CourtDecision)
            .Add("complaint.at-once-after", new(
                "осы мерзімнен кейін келіп түскені дереу қаралады", "поступившее позднее этого срока рассматривается немедленно",
                "decided at once when received after"), law.AtOnceAfter)
            .Add("complaint.check", new(
                "құқық қорғау органдарының мән-жайларды тексеруі", "проверка обстоятельств правоохранительными органами",
                "check by law enforcement"), law.Check)
            .Add("complaint.check-at-once-after", new(
                "осы мерзімнен кейін алынған өтініш бойынша дереу шешім шығарылады",
                "по обращению, полученному позднее этого срока, решение принимается немедленно",
                "checked at once when received after"), law.CheckAtOnceAfter)
            .Add("complaint.days-off", new("демалыс күндері жұмыс", "работа в выходные дни", "work on days off"), law.WorkOnDaysOff)
            .Build();
    }
}
