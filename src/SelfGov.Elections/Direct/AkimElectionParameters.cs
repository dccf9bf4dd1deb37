using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Direct;

/// <summary>The law of the direct election of akims as a list of parameters, for reading and for comparing editions.</summary>
public static class AkimElectionParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(AkimElectionLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var list = new ParameterList(law.Id);
        Call(list, law);
        Nomination(list, law);
        Candidates(list, law);
        Signatures(list, law);
        RegistrationParameters.AddTo(list, law);
        Dropouts(list, law);
        ResultParameters.AddTo(list, law);
        law.Ballots.List(list);
        return list.Build();
    }

    internal static Words Of(NominationPath path) => path switch
    {
        NominationPath.Party => new("саяси партия", "политическая партия", "political party"),
        NominationPath.Self => new("өзін-өзі ұсыну", "самовыдвижение", "self-nomination"),
        NominationPath.HigherAkim => new("жоғары тұрған әкім", "вышестоящий аким", "higher akim"),
        _ => Words.Same(path.ToString()),
    };

    internal static Words Of(TieOutcome outcome, KazakhTerms terms) => outcome switch
    {
        TieOutcome.RepeatElection => new(terms.RepeatElection, "повторные выборы", "repeat elections"),
        TieOutcome.RepeatVoting => new("қайта дауыс беру", "повторное голосование", "repeat voting"),
        _ => Words.Same(outcome.ToString()),
    };

    private static void Call(ParameterList list, AkimElectionLaw law)
    {
        list
            .Add("scope", new("әкімдері сайланатын бірліктер", "единицы, где избираются акимы", "units whose akims are elected"), law.Scope)
            .Add("scope.raion", new(
                "аудан деңгейіндегі сайлау",
                "выборы на районном уровне",
                "elections at raion level"), law.Raion is not null, law.Scope)
            .Each<GroundKind>(
                "call.ground", new(
                    "сайлау тағайындау негізі",
                    "основание назначения выборов",
                    "ground of an election"), ElectionTexts.Of, kind => law.Grounds.GetValueOrDefault(kind))
            .Add("call.raion-only-by-pilot-list", new(
                "аудан деңгейінде тек пилоттық өңірлердің тізбесі бойынша",
                "на районном уровне только по перечню пилотных регионов",
                "raion level only by the pilot list"),
                law.RaionOnlyByPilotList)
            .Add("call.only-newly-formed-unit", new(
                "шекаралар өзгергенде тек жаңадан құрылған бірлікте",
                "при изменении границ только во вновь созданной единице",
                "on a change of boundaries only in a newly formed unit"),
                law.OnlyInNewlyFormedUnit);
        LevelParameters.Add(list, "call.before", new(
            "мерзім аяқталғанға дейін тағайындау", "назначение до истечения срока", "call before the term ends"),
            law, terms => terms.CallBefore);
        list
            .Add("call.hold-before-term-ends", new(
                "мерзім аяқталғанға дейін өткізу", "проведение до истечения срока", "election before the term ends"),
                law.HoldBeforeTermEnds)
            .Add("call.hold-on-pilot-day", new(
                "мәслихат белгілеген күні өткізу",
                "проведение в день, определённый маслихатом",
                "election on the day that the maslikhat fixed"), law.HoldOnPilotDay)
            .Add("call.after-vacancy", new(
                "өкілеттік мерзімінен бұрын тоқтатылғаннан немесе бірлік өзгергеннен кейін тағайындау",
                "назначение после досрочного прекращения полномочий или изменения единицы",
                "call after an early end of powers or a change of the unit"), law.CallAfterVacancy)
            .Add("call.after-vacancy-later", new(
                "кейінгі заң бойынша тағайындау (ауыл деңгейі)",
                "назначение по позднейшему закону (сельский уровень)",
                "call by the later act (village level)"), law.LaterCallAfterVacancy, later => later.Text)
            .Add("call.after-vacancy-earlier", new(
                "бұрынғы заң бойынша тағайындау (ауыл деңгейі)", "назначение по прежнему закону (сельский уровень)",
                "call by the earlier act (village level)"), law.EarlierCallAfterVacancy);
        LevelParameters.Add(list, "call.hold-after-call", new(
            "мұндай тағайындаудан кейін өткізу",
            "проведение после такого назначения",
            "election after such a call"), law, terms => terms.HoldAfterCall);
        list.Add("call.published", new(
            "сайлау күні туралы хабар", "сообщение о дне выборов", "notice of the election day"), law.CallIsPublished);
    }

    private static void Nomination(ParameterList list, AkimElectionLaw law)
    {
        list
            .Add("nomination.nominators", new("кім ұсынады", "кто выдвигает", "who nominates"), law.Nominators)
            .Add("nomination.one-district", new(
                "тек бір округте", "только в одном округе", "in one district only"), law.OneDistrict)
            .Add("nomination.not-for-maslikhat-at-once", new(
                "бір мезгілде мәслихат депутаттығына және әкім болуға емес",
                "не одновременно в маслихат и в акимы",
                "not for maslikhat and akim at once"), law.NotForMaslikhatAtOnce)
            .Add("nomination.period", new("ұсыну кезеңі", "период выдвижения", "period of nomination"), law.NominationPeriod);
        LevelParameters.Add(list, "nomination.closes", new(
            "сайлау күніне дейін ұсынудың аяқталуы",
            "окончание выдвижения до дня выборов",
            "close of nomination before election day"), law, terms => terms.NominationCloses);
        list
            .Add("nomination.extension", new(
                "екеуден аз ұсынылғанда ұзарту",
                "продление, если выдвинуто менее двух",
                "extension where fewer than two are nominated"), law.Extension)
            .Add("nomination.higher-akim", new(
                "жоғары тұрған әкімнің ұсынуы", "выдвижение вышестоящим акимом", "nomination by the higher akim"), law.HigherAkimNominates)
            .Add("nomination.assembly-agrees", new(
                "жергілікті қоғамдастық жиналысының келісімі",
                "согласие собрания местного сообщества",
                "consent of the local community assembly"), law.AssemblyAgrees);
    }

    private static void Candidates(ParameterList list, AkimElectionLaw law)
    {
        list
            .Add("candidate.requirements", new(
                "кандидатқа қойылатын талаптар",
                "требования к кандидату",
                "requirements on a candidate"), law.Requirements)
            .Add("candidate.minimum-age", new("ең төменгі жас, жыл", "наименьший возраст, лет", "least age, years"), law.MinimumAge)
            .Add("candidate.unspent-conviction", new(
                law.Kazakh.Unspent + " сотталғандық — тыйым", "непогашенная или неснятая судимость — запрет",
                "bar of an unspent conviction"), law.UnspentConviction)
            .Add("candidate.corruption-guilt", new(
                "сыбайлас жемқорлық үшін сот таныған кінә — тыйым",
                "признанная судом вина в коррупции — запрет", "bar of guilt of corruption"), law.CorruptionGuilt);
        LevelParameters.Add(list, "candidate.terms-in-a-row", new(
            "қатарынан сайлану саны", "число избраний подряд", "times elected in a row"), law, terms => terms.TermsInARow);
        LevelParameters.Add(list, "candidate.fee", new(
            "сайлау жарнасы, ең төмен жалақының еселенген мөлшері",
            "избирательный взнос, кратный размер минимальной заработной платы",
            "election fee, minimum wages"), law, terms => terms.FeeInMinimumWages);
        list.Add("candidate.fee-refund", new(
            "жарна қайтарылатын дауыс үлесі", "доля голосов для возврата взноса", "share of votes that returns the fee"), law.FeeRefund);
    }

    private static void Signatures(ParameterList list, AkimElectionLaw law) => list
        .Add("signatures.share", new(
            "сайлаушылар қолдарының үлесі", "доля подписей избирателей", "share of voters whose signatures support"), law.Signatures)
        .Add("signatures.settlements", new(
            "қол қойылған елді мекендер үлесі",
            "доля населённых пунктов с подписями",
            "share of settlements that the signatures represent"), law.SignedSettlements)
        .Add("signatures.sheets-issued", new("қол қою парақтарын беру", "выдача подписных листов", "sheets issued"), law.SheetsIssued)
        .Add("signatures.sheets-handed-in", new(
            "тіркеу аяқталғанға дейін қол қою парақтарын тапсыру",
            "сдача подписных листов до окончания регистрации",
            "sheets handed in before registration closes"), law.SheetsHandedIn)
        .Add("signatures.check", new("қолдарды тексеру", "проверка подписей", "check of signatures"), law.SignatureCheck);

    private static void Dropouts(ParameterList list, AkimElectionLaw law) => list
        .Add("withdrawal.before-vote", new(
            "дауыс беруге дейін кандидатураны алып тастау", "снятие кандидатуры до голосования", "withdrawal before the vote"),
            law.Withdrawal)
        .Add("withdrawal.only-registered", new(
            "тіркелген кандидат қана кандидатурасын алып тастайды",
            "кандидатуру снимает только зарегистрированный", "only a registered candidate withdraws"),
            law.WithdrawalNeedsRegistration, law.Withdrawal.Basis)
        .Add("revocation.before", new(
            "ұсыну туралы шешімнің күшін жою", "отмена решения о выдвижении", "revocation of a nomination"), law.Revocation)
        .Add("revocation.counts-from-registration", new(
            "күшін жою мерзімі тіркеудің аяқталуынан есептеледі",
            "срок отмены отсчитывается от окончания регистрации",
            "revocation counts from the close of registration"),
            law.RevocationCountsFromRegistration, law.Revocation.Basis)
        .Add("postponement.at-registration", new(
            "екеуден аз тіркелгенде ұзарту",
            "продление, если зарегистрировано менее двух",
            "postponement where fewer than two are registered"), law.PostponementAtRegistration)
        .Add("postponement.after-dropout", new(
            "екеуден аз қалғанда ұзарту",
            "продление, если осталось менее двух",
            "postponement where fewer than two are left"), law.PostponementAfterDropout)
        .Add("postponement.then", new(
            "ұзартудан кейінгі ұсыну", "выдвижение после продления", "nomination after a postponement"), law.AfterPostponement);
}

/// <summary>Lists a parameter that differs between village level and raion level: one entry for each.</summary>
internal static class LevelParameters
{
    private static readonly Words Village = new("{0} (ауыл деңгейі)", "{0} (сельский уровень)", "{0} (village level)");
    private static readonly Words Raion = new("{0} (аудан деңгейі)", "{0} (районный уровень)", "{0} (raion level)");

    internal static void Add(ParameterList list, string code, Words name, AkimElectionLaw law, Func<LevelTerms, Ruled<TimeLimit>> of) =>
        list
        .Add(code + ".village", Village.With(name), of(law.Village))
        .Add(code + ".raion", Raion.With(name), law.Raion is { } raion ? of(raion) : null);

    internal static void Add(ParameterList list, string code, Words name, AkimElectionLaw law, Func<LevelTerms, Ruled<int>> of) => list
        .Add(code + ".village", Village.With(name), of(law.Village))
        .Add(code + ".raion", Raion.With(name), law.Raion is { } raion ? of(raion) : null);

    internal static void Add(ParameterList list, string code, Words name, AkimElectionLaw law, Func<LevelTerms, Citation> of) => list
        .Add(code + ".village", Village.With(name), of(law.Village))
        .Add(code + ".raion", Raion.With(name), law.Raion is { } raion ? of(raion) : null);
}
