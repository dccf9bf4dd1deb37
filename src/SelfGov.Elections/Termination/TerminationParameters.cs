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
                "комиссия шешімінде негіздің басталу фактісін көрсету", "констатация комиссией факта наступления основания",
                "commission states the fact"), law.Statement)
            .Add("termination.decision", new(
                "жоғары тұрған әкімнің өкілеттікті тоқтатуы", "прекращение полномочий вышестоящим акимом",
                "higher akim ends the powers"), law.Termination)
            .Add("termination.maslikhat-considers", new(
                "мәслихаттың тәртіптік жазаны қарауы", "рассмотрение взыскания маслихатом", "maslikhat considers a disciplinary measure"),
                law.MaslikhatConsiders)
            .Add("termination.oblast-akim-consents", new(
                "облыс әкімінің қызметінен босатуға келісімі", "согласие акима области на освобождение от должности",
                "oblast akim consents to a dismissal"), law.OblastAkimConsents)
            .Add("termination.community-consents", new(
                "жергілікті қоғамдастықтың қызметінен босатуға келісімі", "согласие местного сообщества на освобождение от должности",
                "local community consents to a dismissal"),
                law.CommunityConsents)
            .Add("termination.commission-notified", new(
                "комиссияны хабардар ету", "уведомление комиссии", "notice to the commission"), law.CommissionNotified)
            .Add("termination.acting", new(
                "әкімнің міндетінің уақытша жүктелуі", "временное возложение обязанностей акима", "acting akim"), law.Acting)
            .Add("call.after-vacancy", new(
                "өкілеттік мерзімінен бұрын тоқтатылғанда сайлауды тағайындау", "назначение выборов при досрочном прекращении полномочий",
                "call of the by-election"), law.CallByElection)
            .Add("call.after-vacancy-later", new(
                "кейінгі заң бойынша тағайындау", "назначение по позднейшему закону", "call by the later act"), law.LaterCallByElection,
                later => later.Text)
            .Add("termination.appointed", new(
                "тағайындалған әкімдерді лауазымынан босату", "освобождение назначенных акимов от должности",
                "dismissal of appointed akims"), law.Appointed)
            .Add("hold.after-vacancy", new(
                "өкілеттік мерзімінен бұрын тоқтатылғанда сайлауды өткізу", "проведение выборов при досрочном прекращении полномочий",
                "holding of the by-election"), law.HoldByElection)
            .Build();
    }

    internal static Words Of(TerminationDiscontinuation ground) => ground switch
    {
        TerminationDiscontinuation.GroundFellAway => new(
            "негіз жойылды, әкім қызметінде қалады", "основание отпало, аким остаётся", "ground fell away, akim goes on"),
        TerminationDiscontinuation.UnitAbolished => new(
            "бірлік таратылды немесе басқасына қосылды", "единица упразднена или присоединена к другой", "unit abolished or joined"),
        _ => Words.Same(ground.ToString()),
    };

    internal static Words Of(TerminationGround ground) => ground switch
    {
        TerminationGround.Death => new("қайтыс болу", "смерть", "death"),
        TerminationGround.CourtFinding => new("соттың тануы", "признание судом", "finding of a court"),
        TerminationGround.PartyLeft => new(
            "партияға мүшеліктің тоқтатылуы", "прекращение членства в партии", "membership in the party ended"),
        TerminationGround.NoConfidence => new("сенімсіздік вотумы", "вотум недоверия", "no confidence"),
        TerminationGround.CitizenshipLost => new("азаматтықтың тоқтатылуы", "прекращение гражданства", "loss of citizenship"),
        TerminationGround.NewAkimRegistered => new(
            "жаңадан сайланған әкімді тіркеу", "регистрация вновь избранного акима", "new akim registered"),
        TerminationGround.OtherByLaw => new("заңда көзделген өзге де жағдай", "иной случай, предусмотренный законом", "other case by law"),
        TerminationGround.TermEnded => new("өкілеттік мерзімінің өтуі", "истечение срока полномочий", "end of the term"),
        TerminationGround.ResignationAccepted => new("әкімнің орнынан түсуін қабылдау", "принятие отставки акима", "resignation accepted"),
        TerminationGround.UnfitForPost => new(
            "атқаратын лауазымына сай емес деп тану", "признание не соответствующим занимаемой должности", "found unfit for the post"),
        TerminationGround.Dismissed => new(
            "жоғары тұрған әкімнің қызметінен босатуы", "освобождение от должности вышестоящим акимом", "dismissal by the higher akim"),
        _ => new("Президенттің шешімі", "решение Президента", "decision of the President"),
    };
}
