using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Commissions;

/// <summary>The law of election commissions as a list of parameters, for reading and for comparing editions.</summary>
public static class CommissionParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(CommissionLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var list = new ParameterList(law.Id);
        Composition(list, law);
        Meetings(list, law);
        Members(list, law);
        return list.Build();
    }

    internal static Words Of(CommissionKind kind) => kind switch
    {
        CommissionKind.Oblast => new("облыстық комиссия", "областная комиссия", "oblast commission"),
        CommissionKind.Raion => new("аудандық (қалалық) комиссия", "районная (городская) комиссия", "raion or city commission"),
        _ => new("учаскелік комиссия", "участковая комиссия", "precinct commission"),
    };

    /// <summary>A text of a record, which speaks as the newest edition does, in the words of an edition (arts 4(4)1), 19(2-1)).</summary>
    internal static Words Say(Words text, CommissionLaw law) => IsReworded(law)
        ? text
        : new(
            text.Kazakh.Replace("жойылмаған немесе алынбаған", "өтелмеген немесе алып тасталмаған", StringComparison.Ordinal),
            text.Russian, text.English);

    internal static Words Of(MemberBar bar, CommissionLaw law) => bar switch
    {
        MemberBar.UnspentConviction when IsReworded(law) => new(
            "жойылмаған немесе алынбаған сотталғандық", "непогашенная или неснятая судимость", "unspent conviction"),
        MemberBar.UnspentConviction => new(
            "өтелмеген немесе алып тасталмаған сотталғандық", "непогашенная или неснятая судимость", "unspent conviction"),
        MemberBar.CorruptionGuilt => new(
            "сыбайлас жемқорлық қылмыс немесе құқық бұзушылық жасағаны үшін сот таныған кінә",
            "признанная судом вина в совершении коррупционного преступления или правонарушения", "guilt of corruption"),
        MemberBar.Incapacity when IsReworded(law) => new(
            "әрекетке қабілетсіздік немесе әрекетке қабілеттіліктің шектелуі", "недееспособность или ограниченная дееспособность",
            "incapacity"),
        MemberBar.Incapacity => new(
            "іс-әрекетке қабілетсіздік немесе іс-әрекет қабілетінің шектелуі", "недееспособность или ограниченная дееспособность",
            "incapacity"),
        MemberBar.ForeignFinancing => new(
            "шетелден қаржыландырылатын партияның немесе бірлестіктің ұсынысы",
            "предложение партии или объединения, финансируемых из-за рубежа",
            "proposal by an association financed from abroad"),
        MemberBar.LivesElsewhere => new(
            "бірліктің аумағынан тыс жерде тұру", "проживание за пределами территории единицы", "home outside the unit"),
        MemberBar.IncompatibleOffice => new("сыйыспайтын лауазым", "несовместимая должность", "incompatible office"),
        MemberBar.CandidateOrTrustedPerson => new(
            "кандидат немесе сенім білдірілген адам болу", "статус кандидата или доверенного лица", "candidate or trusted person"),
        _ => new(
            "мүшенің немесе кандидаттың жақын туысы, жұбайы (зайыбы) не кандидаттың бағыныштысы болу",
            "близкое родство или супружество с членом комиссии либо кандидатом, подчинённость кандидату",
            "close to a member or candidate"),
    };

    internal static Words Of(ReleaseGround ground) => ground switch
    {
        ReleaseGround.OwnWish => new("өз еркі", "собственное желание", "own wish"),
        ReleaseGround.LostCitizenship => new("азаматтығын жоғалту", "утрата гражданства", "loss of citizenship"),
        ReleaseGround.MovedAway => new(
            "бірліктің шегінен тыс тұрақты тұрғылықты жерге кету", "выезд на постоянное место жительства за пределы единицы",
            "a home elsewhere"),
        ReleaseGround.Conviction => new(
            "айыптау үкімінің заңды күшіне енуі", "вступление в законную силу обвинительного приговора", "conviction"),
        ReleaseGround.CourtFinding => new(
            "соттың іс-әрекетке қабілетсіз, іс-әрекетке қабілеті шектеулі, хабар-ошарсыз кеткен деп тануы немесе "
                + "қайтыс болған деп жариялауы",
            "признание судом недееспособным, ограниченно дееспособным, безвестно отсутствующим или объявление умершим",
            "a court's finding"),
        ReleaseGround.Death => new("қайтыс болу", "смерть", "death"),
        _ => new("өзін ұсынған саяси партияның таратылуы", "ликвидация предложившей политической партии", "liquidation of the party"),
    };

    internal static Words Of(SuspensionGround ground) => ground switch
    {
        SuspensionGround.Candidacy => new(
            "кандидат, оның сенім білдірілген адамы, жақыны не бағыныштысы болу",
            "статус кандидата, его доверенного лица, близкого или подчинённого", "candidacy"),
        SuspensionGround.ChildCareLeave => new("бала күтіміне байланысты демалыс", "отпуск по уходу за ребёнком", "child care leave"),
        _ => new("оқу демалысы", "учебный отпуск", "study leave"),
    };

    // Constitutional Law No. 305-VIII worded article 19(2-1), (7) anew when it put guilt of corruption among the bars.
    private static bool IsReworded(CommissionLaw law) => law.Bars.ContainsKey(MemberBar.CorruptionGuilt);

    private static Words Dismissal(CommissionLaw law) => IsReworded(law)
        ? new("бірнеше рет бұзғаны үшін өкілеттікті тоқтату", "прекращение полномочий за неоднократные нарушения", "dismissal for breaches")
        : new(
            "бірнеше мәрте бұзғаны үшін лауазымынан босату", "освобождение от должности за неоднократные нарушения",
            "dismissal for breaches");

    private static void Composition(ParameterList list, CommissionLaw law) => list
        .Add("commission.formation", new("комиссия құру", "образование комиссии", "formation"), law.Formation)
        .Add("commission.territorial-seats", new(
            "аумақтық комиссия мүшелерінің саны", "число членов территориальной комиссии", "members of a territorial commission"),
            law.TerritorialSeats)
        .Add("commission.small-precinct", new(
            "шағын учаскедегі сайлаушылар саны, ең көбі", "число избирателей малого участка, не более",
            "voters of a small precinct, at most"), law.SmallPrecinct)
        .Add("commission.small-least", new(
            "шағын учаскедегі мүшелер, кемінде", "членов на малом участке, не менее", "members in a small precinct, at least"),
            law.LeastInSmallPrecinct)
        .Add("commission.small-most", new(
            "шағын учаскедегі мүшелер, ең көбі", "членов на малом участке, не более", "members in a small precinct, at most"),
            law.MostInSmallPrecinct)
        .Add("commission.large-least", new(
            "ірі учаскедегі мүшелер, кемінде", "членов на крупном участке, не менее", "members in a larger precinct, at least"),
            law.LeastInLargePrecinct)
        .Add("commission.large-most", new(
            "ірі учаскедегі мүшелер, ең көбі", "членов на крупном участке, не более", "members in a larger precinct, at most"),
            law.MostInLargePrecinct)
        .Add("commission.odd", new("мүшелердің тақ саны", "нечётное число членов", "odd number of members"), law.OddNumber)
        .Add("commission.term", new("өкілеттік мерзімі", "срок полномочий", "term"), law.Term)
        .Add("commission.term-of-new-unit", new(
            "жаңа бірліктегі өкілеттік мерзімі", "срок полномочий в новой единице", "term in a new unit"), law.TermOfNewUnit)
        .Add("commission.formed-before", new(
            "мерзім аяқталғанға дейін жаңа құрамды қалыптастыру", "формирование нового состава до окончания срока",
            "new composition before the term ends"), law.FormedBeforeTermEnds)
        .Add("commission.publication", new("құрам туралы хабарлау", "сообщение о составе", "composition told"), law.Publication)
        .Add("commission.published-territorial", new(
            "аумақтық комиссияның құрамын жариялау", "опубликование состава территориальной комиссии",
            "composition of a territorial commission published"), law.TerritorialPublished)
        .Add("commission.published-precinct", new(
            "учаскелік комиссияның құрамын жариялау", "опубликование состава участковой комиссии",
            "composition of a precinct commission published"), law.PrecinctPublished)
        .Add("commission.discontinuance", new(
            "комиссия қызметін тоқтату", "прекращение деятельности комиссии", "discontinuance"), law.Discontinuance);

    private static void Meetings(ParameterList list, CommissionLaw law) => list
        .Add("meeting.first", new("алғашқы отырысты шақыру", "созыв первого заседания", "first meeting convened"), law.FirstMeeting)
        .Add("meeting.notice", new("отырыс туралы хабардар ету", "извещение о заседании", "members told of a meeting"), law.Notice)
        .Add("meeting.initiative", new(
            "отырысқа бастамашы мүшелер", "созыв по инициативе членов", "members who may convene"), law.Initiative)
        .Add("meeting.between", new(
            "науқандағы отырыстар аралығы", "между заседаниями в кампанию", "between meetings in a campaign"),
            law.BetweenMeetings)
        .Add("meeting.quorum", new("кворум", "кворум", "quorum"), law.Quorum)
        .Add("meeting.majority", new("мүшелердің көпшілігі", "большинство членов", "majority"), law.Majority)
        .Add("meeting.free-seats-count", new(
            "бос орындар жалпы санға кіреді", "свободные места входят в общее число", "free seats count in the total number"),
            law.Policies.FreeSeatsCount, law.Majority.Basis);

    private static void Members(ParameterList list, CommissionLaw law) => list
        .Add("member.bars", new("мүше болуға кедергілер", "препятствия к членству", "bars to membership"), law.BarList)
        .Each<MemberBar>("member.bar", new("кедергі", "препятствие", "bar"), bar => Of(bar, law),
            bar => law.Bars.GetValueOrDefault(bar))
        .Add("member.one-organisation", new(
            "бір ұйым жұмыскерлерінің жол берілмейтін үлесі", "недопустимая доля работников одной организации",
            "share that workers of one organisation must not be"), law.OneOrganisation)
        .Add("member.releases", new(
            "мүшені міндеттерінен босату", "освобождение члена от обязанностей", "release of a member"), law.Release)
        .Each<ReleaseGround>(
            "member.release", new("босату негізі", "основание освобождения", "ground of release"), Of,
            ground => law.ReleaseGrounds.GetValueOrDefault(ground))
        .Add("member.dismissal", Dismissal(law), law.Dismissal)
        .Add("member.warning", new("ескерту", "предупреждение", "warning"), law.Warning)
        .Add("member.breaches-within", new(
            "бұзушылық бірнеше рет жасалған деп есептелетін мерзім", "срок, в пределах которого нарушения неоднократны",
            "time within which breaches are repeated"),
            law.BreachesWithin)
        .Add("member.appointment", new(
            "жоғары тұрған комиссияның тағайындауы", "назначение вышестоящей комиссией", "appointment by the higher commission"),
            law.Appointment)
        .Add("member.suspensions", new(
            "мүшенің міндеттерін тоқтата тұру", "приостановление обязанностей члена", "suspension of duties"), law.Suspension)
        .Each<SuspensionGround>(
            "member.suspension", new("тоқтата тұру негізі", "основание приостановления", "ground of suspension"), Of,
            ground => law.Suspensions.GetValueOrDefault(ground));
}
