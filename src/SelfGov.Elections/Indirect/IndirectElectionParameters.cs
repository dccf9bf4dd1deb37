using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// The law of the indirect election of akims as a list of parameters, for reading and for comparing editions. What the direct election
/// knows too bears the same code.
/// </summary>
public static class IndirectElectionParameters
{
    // One text for all editions: a comparison of editions would take two names of one paper for a change.
    private static readonly KazakhTerms AllEditions = new() { Submission = "аудан әкімінің ұсынуы (ұсынымы)" };

    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(IndirectElectionLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var list = new ParameterList(law.Id);
        Call(list, law);
        Nomination(list, law);
        Candidates(list, law);
        Registration(list, law);
        Meeting(list, law);
        Result(list, law);
        return list.Build();
    }

    private static void Call(ParameterList list, IndirectElectionLaw law) => list
        .Add("scope", new("әкімдері сайланатын бірліктер", "единицы, где избираются акимы", "units whose akims are elected"), law.Scope)
        .Each<GroundKind>(
            "call.ground", new(
                "сайлау тағайындау негізі", "основание назначения выборов",
                "ground of an election"), ElectionTexts.Of, kind => law.Grounds.GetValueOrDefault(kind))
        .Add("term.years", new("өкілеттік мерзімі, жыл", "срок полномочий, лет", "length of the term, years"), law.TermYears)
        .Add("call.before.village", new(
            "мерзім аяқталғанға дейін тағайындау", "назначение до истечения срока", "call before the term ends"), law.CallBefore)
        .Add("call.hold-after-call.village", new(
            "тағайындаудан кейін өткізу", "проведение после назначения", "election after the call"), law.HoldAfterCall)
        .Add("hold.after-vacancy", new(
            "мерзімінен бұрын тоқтатылғаннан кейін өткізу", "проведение после досрочного прекращения",
            "election after an early end of powers"),
            law.HoldAfterVacancy)
        .Add("call.published", new(
            "сайлау күні туралы хабар", "сообщение о дне выборов", "notice of the election day"), law.CallIsPublished);

    private static void Nomination(ParameterList list, IndirectElectionLaw law) => list
        .Add("nomination.nominators", new("кім ұсынады", "кто выдвигает", "who nominates"), law.Nomination)
        .Add("nomination.alternatives", new(
            "кандидаттардың ең аз саны", "наименьшее число кандидатов", "least number of candidates"), law.Alternatives)
        .Add("nomination.community", new(
            "жергілікті қоғамдастықтың рөлі", "роль местного сообщества", "role of the local community"), law.Community, Of)
        .Add("nomination.community-from-call", new(
            "келісу тағайындалғаннан бастап", "согласование с момента назначения",
            "approval may begin with the call"), law.CommunityFromCall)
        .Add("nomination.opens", new("ұсынудың басталуы", "начало выдвижения", "opening of nomination"), law.NominationOpens)
        .Add("nomination.closes.village", new(
            "сайлау күніне дейін ұсынудың аяқталуы", "окончание выдвижения до дня выборов",
            "close of nomination before election day"), law.NominationCloses)
        .Add("nomination.extension", new(
            "екі кандидаттан кем болғанда ұзарту", "продление, если кандидатов менее двух",
            "extension where there are fewer than two"), law.Extension)
        .Add("nomination.extension-after-dropout", new(
            "кандидаттардың барлығы шығып қалғаннан кейін ұзарту",
            "продление после выбытия всех", "extension after all dropped out"), law.ExtensionAfterDropout);

    private static void Candidates(ParameterList list, IndirectElectionLaw law) => list
        .Add("candidate.minimum-age", new("ең төменгі жас, жыл", "наименьший возраст, лет", "least age, years"), law.MinimumAge)
        .Add("candidate.requirements", new(
            "кандидатқа қойылатын талаптар", "требования к кандидату", "requirements on a candidate"), law.Requirements, IndirectTexts.Of)
        .Add("candidate.requirements-protocol", new(
            "талаптар туралы хаттама", "протокол о соответствии", "protocol on the requirements"), law.RequirementsProtocol)
        .Add("candidate.declarations", new("декларациялар", "декларации", "declarations"), law.Declarations)
        .Add("registration.declaration-check", new(
            "декларацияларды тексеру", "проверка деклараций", "check of declarations"), law.DeclarationCheck)
        .Each<InformationSource>(
            "candidate.answer", new("мәлімет беру", "ответ на запрос", "answer to a request"), Of,
            source => law.Answers.GetValueOrDefault(source) is { } answer
                ? new Ruled<Words>(ParameterText.Of(answer.Value), answer.Basis)
                : null)
        .Add("candidate.trusted-persons", new(
            "сенім білдірілген адамдар, ең көбі", "доверенных лиц, не более", "trusted persons, at most"), law.TrustedPersons);

    private static void Registration(ParameterList list, IndirectElectionLaw law) => list
        .Add("registration.papers", new("құжаттар", "документы", "documents"), law.Papers,
            papers => IndirectTexts.Of(papers, AllEditions))
        .Add("registration.closes.village", new(
            "сайлау күніне дейін тіркеудің аяқталуы", "окончание регистрации до дня выборов",
            "close of registration before election day"), law.RegistrationCloses)
        .Add("registration.protocol", new("тіркеу туралы шешім", "решение о регистрации", "decision to register"), law.Registration)
        .Add("registration.notice", new("тіркеу туралы хабар", "сообщение о регистрации", "notice of registration"), law.RegistrationNotice)
        .Each<RegistrationGround>(
            "registration.ground", new(
                "бас тарту немесе күшін жою негізі", "основание отказа или отмены", "ground of refusal or cancellation"), ElectionTexts.Of,
            ground => RegistrationGroundRule.EffectOf(law.RegistrationGrounds, ground))
        .Add("registration.no-cancellation", new(
            "дауыс беру алдында күшін жоюға және қалпына келтіруге жол берілмеуі",
            "недопустимость отмены и восстановления перед голосованием",
            "no cancellation or restoration before the vote"),
            law.NoCancellation)
        .Add("registration.appeal", new(
            "бас тартуға немесе күшін жоюға шағым", "обжалование отказа или отмены",
            "appeal against refusal or cancellation"), law.RegistrationAppeal)
        .Add("withdrawal.before-vote", new(
            "дауыс беруге дейін кандидатураны алып тастау", "снятие кандидатуры до голосования",
            "withdrawal before the vote"), law.Withdrawal)
        .Add("revocation.before", new(law.Kazakh.Revocation, "отзыв представления", "revocation of a nomination"), law.Revocation);

    private static void Meeting(ParameterList list, IndirectElectionLaw law) => list
        .Add("campaign.period", new("үгіт кезеңі", "период агитации", "period of the campaign"), law.CampaignPeriod)
        .Add("campaign.silence", new("сайлау алдындағы үгітке тыйым салу", "запрет предвыборной агитации", "silence"), law.Silence)
        .Add("meeting.electors-list", new("таңдаушылар тізімі", "список выборщиков", "list of electors"), law.ElectorsList)
        .Add("meeting.quorum", new("кворум", "кворум", "quorum"), law.Quorum)
        .Add("meeting.held", new("таңдаушылар отырысы", "заседание выборщиков", "meeting of the electors"), law.Meeting)
        .Add("vote.ballot", new("жасырын дауыс беру", "тайное голосование", "secret vote"), law.Vote)
        .Add("count.protocol-figures", new("хаттама", "протокол", "protocol"), law.Protocol);

    private static void Result(ParameterList list, IndirectElectionLaw law) => list
        .Add("result.winner", new("сайланған кандидат", "избранный кандидат", "who is elected"), law.Winner)
        .Add("repeat.same-day", new(
            "сол күнгі қайта дауыс беру", "повторное голосование в тот же день", "repeat vote on the same day"), law.RepeatVote)
        .Add("repeat.after-invalidation", new(
            "қайта сайлау негізі", "основание повторных выборов", "what leads to repeat elections"), law.RepeatAfter)
        .Add("repeat.election", new("қайта сайлау", "повторные выборы", "repeat elections"), law.RepeatElection)
        .Add("result.invalidation", new(
            "сайлауды жарамсыз деп тану", "признание выборов недействительными", "finding of invalidity"), law.Invalidation)
        .Add("result.oblast-invalidates", new(
            "облыстық комиссия да жарамсыз деп таниды", "недействительными признаёт и областная комиссия",
            "oblast commission finds invalid too"),
            law.OblastInvalidates, law.Invalidation)
        .Add("office.registered", new("әкімді тіркеу", "регистрация акима", "registration of the akim"), law.AkimRegistered)
        .Add("result.published-place", new(
            "қорытындыларды жариялау", "опубликование итогов", "publication of the result"), law.ResultsPublished)
        .Add("registration.special-check", new(law.Kazakh.SpecialCheck, "специальная проверка", "special check"), law.SpecialCheck);

    private static Words Of(CommunityRole role) => role == CommunityRole.Approval
        ? new("жиналыстың келісуі", "согласование с собранием", "approval of the assembly")
        : new("консультациялар", "консультации", "consultation");

    private static Words Of(InformationSource source) => source == InformationSource.Organisation
        ? new("ұйым", "организация", "organisation")
        : new("мемлекеттік орган", "государственный орган", "state body");
}
