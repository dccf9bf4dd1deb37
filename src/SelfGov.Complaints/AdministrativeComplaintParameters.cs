using SelfGov.Law.Changes;

namespace SelfGov.Complaints;

/// <summary>The law of complaints under the administrative code as a list of parameters, for reading and for comparing editions.</summary>
public static class AdministrativeComplaintParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(AdministrativeComplaintLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add("complaint.outside-elections", new(
                "кодекс қолданылмайтын сайлау рәсімдері", "выборы, на которые кодекс не распространяется",
                "elections are outside the code"), law.OutsideElections)
            .Add("complaint.right", new("шағым жасау құқығы", "право на обжалование", "right to complain"), law.Complaints)
            .Add("complaint.bodies", new(
                "шағымды қарайтын орган", "орган, рассматривающий жалобу", "who considers complaints"), law.ReviewingBody)
            .Add("complaint.forwarding", new("шағымды жіберу", "направление жалобы", "sending on of a complaint"), law.Forwarding)
            .Add("complaint.before-suit", new(
                "сотқа дейінгі шағым", "досудебная жалоба", "complaint before a suit"), law.ComplaintBeforeSuit)
            .Add("complaint.prosecutor", new("прокуратураға шағым", "жалоба в прокуратуру", "complaint to the prosecutor"), law.Prosecutor)
            .Add("complaint.filing", new("шағым беру", "подача жалобы", "filing of a complaint"), law.Filing)
            .Add("complaint.filing-without-instruction", new(
                "актіде шағым жасау тәртібі көрсетілмегенде шағым беру",
                "подача жалобы, если в акте не указан порядок обжалования",
                "filing where the act does not say how"), law.FilingWithoutInstruction)
            .Add("complaint.restoration", new(
                "мерзімді қалпына келтіру", "восстановление срока", "restoration of the time"), law.Restoration)
            .Add("complaint.late", new(
                "мерзімі өткізіп алынған шағымды қарау", "рассмотрение жалобы с пропущенным сроком",
                "late complaint considered"), law.LateIsConsidered)
            .Add("complaint.contents", new("шағымның мазмұны", "содержание жалобы", "contents of a complaint"), law.Contents)
            .Add("complaint.registration", new("шағымды тіркеу", "регистрация жалобы", "registration of a complaint"), law.Registration)
            .Add("complaint.withdrawal", new("шағымды кері қайтарып алу", "отзыв жалобы", "withdrawal of a complaint"), law.Withdrawal)
            .Add("complaint.unconsidered", new(
                "шағымды қараусыз қалдыру", "оставление жалобы без рассмотрения", "left without consideration"), law.Unconsidered)
            .Add("complaint.unconsidered-notice", new(
                "шағымды қараусыз қалдыру туралы хабарландыру",
                "извещение об оставлении жалобы без рассмотрения",
                "notice that it is left without consideration"), law.UnconsideredNotice)
            .Add("complaint.suit-pending", new(
                "соттың қарауында жатқан талап қою", "иск на рассмотрении суда", "pending suit"), law.SuitPending)
            .Add("complaint.hearing", new(
                "алдын ала шешім туралы хабардар ету", "уведомление о предварительном решении", "preliminary decision told"), law.Hearing)
            .Add("complaint.review", new("шағымды қарау", "рассмотрение жалобы", "consideration"), law.Review)
            .Add("complaint.review-from-registration", new(
                "мерзім тіркелген күннен басталады",
                "срок течёт со дня регистрации",
                "time runs from registration"), law.ReviewRunsFromRegistration, law.Review.Basis)
            .Add("complaint.remedies", new(
                "шағым бойынша шешімдердің түрлері", "виды решений по жалобе", "what a body can decide"), law.Remedies)
            .Add("complaint.sending-back", new(
                "істі әкімшілік рәсімді жүзеге асыруға жіберу", "направление дела для осуществления процедуры",
                "sending back of the case"), law.SendingBack)
            .Add("complaint.delivery", new("шешімді жіберу", "направление решения", "sending of the decision"), law.Delivery)
            .Add("complaint.silence", new(
                "мерзімінде шешім қабылдамау — бас тарту", "непринятие решения в срок — отказ", "silence is a refusal"), law.Silence)
            .Add("complaint.further", new(
                "шешіммен келіспегенде шағым жасау", "обжалование при несогласии с решением", "further complaint"), law.FurtherComplaint)
            .Add("suit.filing", new("талап қою", "подача иска", "suit"), law.Suit)
            .Add("suit.of-others-at-most", new(
                "өзге тұлғалардың талап қою мерзімі, ең көбі", "срок для иска иных лиц, не более",
                "suit of others, at most"), law.SuitOfOthersAtMost)
            .Add("suit.restoration", new(
                "талап қою мерзімін қалпына келтіру", "восстановление срока подачи иска",
                "restoration of the time to sue"), law.SuitRestoration)
            .Add("suit.late", new(
                "мерзімі өткізіп алынған талап қоюды қайтару", "возврат иска с пропущенным сроком", "return of a late suit"), law.LateSuit)
            .Add("suit.accepted", new("талап қоюды қабылдау", "принятие иска", "acceptance of a suit"), law.SuitAccepted)
            .Add("suit.court-review", new("соттың талап қоюды қарауы", "рассмотрение иска судом", "time of the court"), law.CourtReview)
            .Add("suit.court-extension", new(
                "соттың қарау мерзімін ұзартуы", "продление судом срока рассмотрения", "prolongation by the court"), law.CourtExtension)
            .Add("suit.court-decision", new("сот шешімі", "решение суда", "decision of the court"), law.CourtDecision)
            .Add("suit.court-decision-in-force", new(
                "сот шешімінің заңды күшіне енуі", "вступление решения суда в законную силу",
                "decision in force"), law.CourtDecisionInForce)
            .Build();
    }
}
