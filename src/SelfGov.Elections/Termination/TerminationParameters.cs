using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Termination;

/// <summary>The law of the end of an elected akim's powers as a list of parameters, for reading and for comparing editions.</summary>
public static class TerminationParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(TerminationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add("termination.raion-level", new("аудан деңгейі", "районный уровень", "raion level"), law.IsRaionLevel, law.Elected)
            .Add("termination.elected", new("сайланған әкімдер", "избранные акимы", "elected akims"), law.Elected)
            .Add("termination.grounds", new("негіздер", "основания", "grounds"), law.GroundList)
            .Each<TerminationGround>("termination.ground", new(
                "негіз", "основание", "ground"), Of, ground => law.Grounds.GetValueOrDefault(ground))
            .Add("termination.statement", new(
                "комиссияның фактіні анықтауы", "констатация факта комиссией", "commission states the fact"), law.Statement)
            .Add("termination.decision", new(
                "жоғары тұрған әкімнің тоқтатуы", "прекращение вышестоящим акимом", "higher akim ends the powers"), law.Termination)
            .Add("termination.maslikhat-considers", new(
                "мәслихаттың тәртіптік жазаны қарауы", "рассмотрение взыскания маслихатом", "maslikhat considers a disciplinary measure"),
                law.MaslikhatConsiders)
            .Add("termination.oblast-akim-consents", new(
                "облыс әкімінің босатуға келісімі", "согласие акима области на освобождение",
                "oblast akim consents to a dismissal"), law.OblastAkimConsents)
            .Add("termination.community-consents", new(
                "жергілікті қоғамдастықтың босатуға келісімі", "согласие местного сообщества на освобождение",
                "local community consents to a dismissal"),
                law.CommunityConsents)
            .Add("termination.commission-notified", new(
                "комиссияны хабардар ету", "уведомление комиссии", "notice to the commission"), law.CommissionNotified)
            .Add("termination.acting", new("міндетін уақытша атқарушы", "временно исполняющий", "acting akim"), law.Acting)
            .Add("call.after-vacancy", new(
                "мерзімінен бұрынғы сайлауды тағайындау", "назначение досрочных выборов", "call of the by-election"), law.CallByElection)
            .Add("hold.after-vacancy", new(
                "мерзімінен бұрынғы сайлауды өткізу", "проведение досрочных выборов", "holding of the by-election"), law.HoldByElection)
            .Build();
    }

    internal static Words Of(TerminationGround ground) => ground switch
    {
        TerminationGround.Death => new("қайтыс болу", "смерть", "death"),
        TerminationGround.CourtFinding => new("сот тануы", "признание судом", "finding of a court"),
        TerminationGround.PartyLeft => new("партиядан шығу", "выход из партии", "leaving the party"),
        TerminationGround.NoConfidence => new("сенімсіздік білдіру", "вотум недоверия", "no confidence"),
        TerminationGround.CitizenshipLost => new("азаматтықты жоғалту", "утрата гражданства", "loss of citizenship"),
        TerminationGround.NewAkimRegistered => new("жаңа әкімді тіркеу", "регистрация нового акима", "new akim registered"),
        TerminationGround.OtherByLaw => new("заңдағы өзге жағдай", "иной случай по закону", "other case by law"),
        TerminationGround.TermEnded => new("мерзімнің аяқталуы", "истечение срока", "end of the term"),
        TerminationGround.ResignationAccepted => new("орнынан түсуді қабылдау", "принятие отставки", "resignation accepted"),
        TerminationGround.UnfitForPost => new(
            "лауазымына сәйкес емес деп тану", "признание не соответствующим должности", "found unfit for the post"),
        TerminationGround.Dismissed => new(
            "жоғары тұрған әкімнің босатуы", "освобождение вышестоящим акимом", "dismissal by the higher akim"),
        _ => new("Президенттің шешімі", "решение Президента", "decision of the President"),
    };
}
