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
                "complaint.kinds", new("істердің түрлері", "виды дел", "kinds of cases"),
                law.Kinds.IsEmpty ? null : Words.Same(string.Join(", ", law.Kinds)), law.Breaches)
            .Add("complaint.bodies", new(
                "комиссияға шағым қайда беріледі", "куда жалуются на комиссию", "where complaints about commissions go"), law.Bodies)
            .Add("complaint.breaches", new(
                "заң бұзушылық туралы шағымдар", "жалобы на нарушения закона", "complaints about breaches of the law"), law.Breaches)
            .Add("complaint.filing", new("шағым беру", "подача жалобы", "filing of a complaint"), law.Filing)
            .Add("complaint.suspension", new(
                "сот қарағанда тоқтата тұру",
                "приостановление при рассмотрении судом",
                "suspension while the court considers"), law.Suspension)
            .Add("complaint.commission-act", new(
                "комиссия актісі туралы шешім",
                "решение об акте комиссии",
                "decision about an act of a commission"), law.CommissionActDecision)
            .Add("complaint.breach", new("бұзушылық туралы шешім", "решение о нарушении", "decision about a breach"), law.BreachDecision)
            .Add("complaint.court", new(
                "сот пен прокурордың шешімі", "решение суда и прокурора", "decision of court and prosecutor"), law.CourtDecision)
            .Add("complaint.at-once-after", new(
                "одан кейін дереу шешіледі", "позже этого решается немедленно", "decided at once when received after"), law.AtOnceAfter)
            .Add("complaint.check", new(
                "құқық қорғау органдарының тексеруі", "проверка правоохранительными органами", "check by law enforcement"), law.Check)
            .Add("complaint.check-at-once-after", new(
                "одан кейін дереу тексеріледі",
                "позже этого проверяется немедленно",
                "checked at once when received after"), law.CheckAtOnceAfter)
            .Add("complaint.days-off", new("демалыс күндері жұмыс", "работа в выходные дни", "work on days off"), law.WorkOnDaysOff)
            .Build();
    }
}
