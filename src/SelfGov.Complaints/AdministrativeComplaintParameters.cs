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
                "кодекстен тыс сайлау рәсімдері", "выборы вне кодекса", "elections are outside the code"), law.OutsideElections)
            .Add("complaint.right", new("шағым жасау құқығы", "право на жалобу", "right to complain"), law.Complaints)
            .Add("complaint.bodies", new(
                "шағымды қарайтын орган", "орган, рассматривающий жалобу", "who considers complaints"), law.ReviewingBody)
            .Add("complaint.forwarding", new("шағымды жіберу", "направление жалобы", "sending on of a complaint"), law.Forwarding)
            .Add("complaint.before-suit", new(
                "талап қоюға дейінгі шағым", "жалоба до иска", "complaint before a suit"), law.ComplaintBeforeSuit)
            .Add("complaint.prosecutor", new("прокурорға шағым", "жалоба прокурору", "complaint to the prosecutor"), law.Prosecutor)
            .Add("complaint.filing", new("шағым беру", "подача жалобы", "filing of a complaint"), law.Filing)
            .Add("complaint.filing-without-instruction", new(
                "шағым жасау тәртібі көрсетілмегенде шағым беру",
                "подача жалобы, если порядок не разъяснён",
                "filing where the act does not say how"), law.FilingWithoutInstruction)
            .Add("complaint.restoration", new(
                "мерзімді қалпына келтіру", "восстановление срока", "restoration of the time"), law.Restoration)
            .Add("complaint.late", new(
                "кешіккен шағымды қарау", "рассмотрение поздней жалобы", "late complaint considered"), law.LateIsConsidered)
            .Add("complaint.contents", new("шағымның мазмұны", "содержание жалобы", "contents of a complaint"), law.Contents)
            .Add("complaint.registration", new("шағымды тіркеу", "регистрация жалобы", "registration of a complaint"), law.Registration)
            .Add("complaint.withdrawal", new("шағымды кері қайтарып алу", "отзыв жалобы", "withdrawal of a complaint"), law.Withdrawal)
            .Add("complaint.unconsidered", new(
                "қараусыз қалдыру", "оставление без рассмотрения", "left without consideration"), law.Unconsidered)
            .Add("complaint.unconsidered-notice", new(
                "қараусыз қалдыру туралы хабар",
                "уведомление об оставлении без рассмотрения",
                "notice that it is left without consideration"), law.UnconsideredNotice)
            .Add("complaint.suit-pending", new("сотта жатқан талап қою", "иск на рассмотрении суда", "pending suit"), law.SuitPending)
            .Add("complaint.hearing", new(
                "алдын ала шешім туралы хабар", "уведомление о предварительном решении", "preliminary decision told"), law.Hearing)
            .Add("complaint.review", new("шағымды қарау", "рассмотрение жалобы", "consideration"), law.Review)
            .Add("complaint.review-from-registration", new(
                "мерзім тіркеуден бастап",
                "срок с регистрации",
                "time runs from registration"), law.ReviewRunsFromRegistration, law.Review.Basis)
            .Add("complaint.remedies", new("шешімдер", "решения", "what a body can decide"), law.Remedies)
            .Add("complaint.sending-back", new("істі қайтару", "возврат дела", "sending back of the case"), law.SendingBack)
            .Add("complaint.delivery", new("шешімді жіберу", "направление решения", "sending of the decision"), law.Delivery)
            .Add("complaint.silence", new("үнсіздік — бас тарту", "молчание — отказ", "silence is a refusal"), law.Silence)
            .Add("complaint.further", new("одан әрі шағым жасау", "дальнейшее обжалование", "further complaint"), law.FurtherComplaint)
            .Add("suit.filing", new("талап қою", "подача иска", "suit"), law.Suit)
            .Add("suit.of-others-at-most", new(
                "өзге тұлғалардың талап қою шегі", "предел для иска иных лиц", "suit of others, at most"), law.SuitOfOthersAtMost)
            .Add("suit.restoration", new(
                "талап қою мерзімін қалпына келтіру", "восстановление срока иска", "restoration of the time to sue"), law.SuitRestoration)
            .Add("suit.late", new("кешіккен талап қоюды қайтару", "возврат позднего иска", "return of a late suit"), law.LateSuit)
            .Add("suit.accepted", new("талап қоюды қабылдау", "принятие иска", "acceptance of a suit"), law.SuitAccepted)
            .Add("suit.court-review", new("соттың қарауы", "рассмотрение судом", "time of the court"), law.CourtReview)
            .Add("suit.court-extension", new("соттың мерзімді ұзартуы", "продление судом", "prolongation by the court"), law.CourtExtension)
            .Add("suit.court-decision", new("сот шешімі", "решение суда", "decision of the court"), law.CourtDecision)
            .Add("suit.court-decision-in-force", new(
                "сот шешімінің күшіне енуі", "вступление решения в силу", "decision in force"), law.CourtDecisionInForce)
            .Build();
    }
}
