using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Direct;

/// <summary>Lists the parameters from the campaign to the akim's registration, and the steps of the general part.</summary>
internal static class ResultParameters
{
    private static readonly Words FromCall = new("{0}, сайлау тағайындалған күннен бастап", "{0}, со дня назначения", "{0}, from the call");
    private static readonly Words FromRegistration = new(
        "{0}, тіркеудің аяқталуынан", "{0}, от окончания регистрации", "{0}, from the close of registration");

    private static readonly Words FromElection = new("{0}, сайлау күнінен", "{0}, от дня выборов", "{0}, from election day");

    internal static void AddTo(ParameterList list, AkimElectionLaw law)
    {
        Vote(list, law);
        Result(list, law);
        Repeats(list, law);
        Office(list, law);
        foreach (PlanEntry entry in law.GeneralSteps)
        {
            Words limit = TextOf(entry.Anchor).With(ParameterText.Of(entry.Limit.Value));
            list.Add("plan." + ParameterList.CodeOf(entry.Text.English), entry.Text, limit, entry.Limit.Basis);
        }
    }

    private static void Vote(ParameterList list, AkimElectionLaw law) => list
        .Add("campaign.period", new("үгіт кезеңі", "период агитации", "period of the campaign"), law.CampaignPeriod)
        .Add("campaign.silence", new(
            "сайлау алдындағы үгітке тыйым салынған күн",
            "день запрета предвыборной агитации",
            "silence"), law.Silence)
        .Add("campaign.no-poll-results", new(
            "сауал салу нәтижелерін жариялауға тыйым салу, дауыс беру күнінің соңына дейін",
            "запрет опубликования результатов опросов, до конца дня голосования",
            "no results of polls, to the end of voting day"), law.NoPollResults)
        .Add("vote.hours", new("дауыс беру уақыты", "время голосования", "voting hours"), law.Hours, Hours)
        .Add("vote.hours-at-most", new(
            "дауыс беру уақытын өзгерту шегі", "пределы изменения времени голосования", "bounds of changed voting hours"),
            law.HoursAtMost, Hours)
        .Add("vote.ballot", new(
            "бюллетень, «Бәріне қарсымын» деген жол", "бюллетень, строка «Против всех»", "ballot with the line against all"), law.Ballot)
        .Add("vote.list-handed-over", new(
            "сайлаушылар тізімін учаскелік комиссияға беру",
            "передача списка избирателей участковой комиссии",
            "list of voters handed to the precinct"), law.VoterListHandedOver)
        .Add("vote.precinct-size", new(
            "учаскедегі сайлаушылардың ең көп саны", "наибольшее число избирателей участка", "most voters of a precinct"),
            law.PrecinctSize)
        .Each<PrecinctKind>(
            "vote.precinct-kind", new("ерекше учаске", "особый участок", "special precinct"), PollTexts.Of,
            kind => PrecinctKindRule.Of(law, kind)?.Formed)
        .Each<PrecinctKind>(
            "vote.closes-early", new(
                "дауыс беруді мерзімінен бұрын аяқталды деп жариялау",
                "досрочное объявление голосования законченным",
                "early close"), PollTexts.Of,
            kind => PrecinctKindRule.Of(law, kind)?.ClosesEarly)
        .Each<PrecinctKind>(
            "vote.list-revised", new(
                "тізімнің дауыс беру қарсаңында нақтылануы", "уточнение списка накануне голосования", "list revised on the eve"),
            PollTexts.Of, kind => PrecinctKindRule.Of(law, kind)?.ListRevised)
        .Add("vote.one-list", new("бір тізімге ғана енгізу", "включение только в один список", "in one list only"), law.OneList)
        .Add("vote.list-changed", new(
            "тізімнің өзгеруі туралы хабарлау", "сообщение об изменении списка", "commission above told of a changed list"),
            law.VoterListChanged)
        .Add("vote.list-requests", new(
            "тізімді азаматтың өтініші бойынша түзету",
            "исправление списка по заявлению гражданина",
            "list corrected at the request of a voter"), law.VoterListRequests)
        .Add("vote.list-frozen", new(
            "санау басталғаннан кейін тізімге өзгерістер енгізуге тыйым салу",
            "запрет изменять список после начала подсчёта",
            "list not changed once counting has begun"), law.VoterListFrozen)
        .Add("vote.absentee-certificates", new(
            "есептен шығару куәліктерін беру", "выдача открепительных удостоверений", "absentee certificates issued"),
            law.AbsenteeCertificates)
        .Add("vote.home-requests", new(
            "үй-жайдан тыс жерде дауыс беру туралы өтініштердің соңғы сағаты",
            "последний час заявлений о голосовании вне помещения",
            "last hour to ask to vote outside the premises"),
            law.HomeVotingRequests, hour => Words.Same(ElectionTexts.HourOf(hour)))
        .Add("count.longest", new("санаудың ең ұзақ уақыты", "наибольшее время подсчёта", "longest count"), law.Count)
        .Add("count.protocol-figures", new("хаттаманың деректері", "данные протокола", "figures of the protocol"), law.ProtocolFigures)
        .Add("count.portable-boxes", new("тасымалданатын жәшіктер", "переносные урны", "portable boxes"), law.PortableBoxes)
        .Add("count.recount-at-request", new(
            "сенім білдірілген адамның арызы бойынша қайта санау",
            "повторный подсчёт по заявлению доверенного лица",
            "recount at the request of a trusted person"), law.RecountAtRequest)
        .Add("count.protocol-delivered", new(
            "хаттаманы аумақтық комиссияға жеткізу",
            "доставка протокола в территориальную комиссию",
            "protocol to the territorial commission"), law.ProtocolDelivered);

    private static void Result(ParameterList list, AkimElectionLaw law) => list
        .Add("result.precinct-invalidation", new(
            "жекелеген учаскеде сайлау өткізуді жарамсыз деп тану",
            "признание недействительным проведения выборов на отдельном участке",
            "single precinct found invalid"), law.PrecinctInvalidation)
        .Add("result.precinct-invalidation-submission", new(
            "төмен тұрған комиссияның ұсынуы бойынша ғана",
            "только по представлению нижестоящей комиссии",
            "only on the submission of the commission below"), law.PrecinctInvalidationNeedsSubmission)
        .Add("result.established", new("қорытындыларды анықтау", "установление итогов", "result established"), law.ResultsEstablished)
        .Add("result.winner", new("кім сайланды", "кто избран", "who is elected"), law.Winner)
        .Add("result.published", new("қорытындыларды жариялау", "опубликование итогов", "result published"), law.ResultsPublished)
        .Add("result.invalidation", new(
            "сайлауды жарамсыз деп тану", "признание выборов недействительными", "election found invalid"), law.Invalidation)
        .Add("result.invalidation-appeal", new(
            "жарамсыз деп тануға шағым жасау",
            "обжалование признания недействительными", "appeal against invalidity"), law.InvalidationAppeal)
        .Add("result.invalidation-appeal-decision", new(
            "жарамсыз деп тануға шағым бойынша шешім",
            "решение по жалобе на признание недействительными",
            "decision on an appeal against invalidity"), law.InvalidationAppealDecision);

    private static void Repeats(ParameterList list, AkimElectionLaw law) => list
        .Add("repeat.tie", new("дауыстар тең болғанда", "при равенстве голосов", "after a tie"), law.Tie,
                tie => AkimElectionParameters.Of(tie, law.Kazakh))
        .Add("repeat.voting", new("қайта дауыс беру", "повторное голосование", "repeat voting"), law.RepeatVoting)
        .Add("repeat.election", new(law.Kazakh.RepeatElection, "повторные выборы", "repeat elections"), law.RepeatElection)
        .Add("repeat.after-invalidation", new(
            "жарамсыз деп танылғаннан кейінгі " + law.Kazakh.RepeatElection,
            "повторные выборы после недействительных",
            "repeat elections after an invalid election"), law.RepeatAfterInvalidation)
        .Add("repeat.deadlines", new(
            law.Kazakh.RepeatElection + " мерзімдерін комиссия айқындайды",
            "сроки повторных выборов устанавливает комиссия",
            "the commission sets the deadlines of repeat elections"), law.RepeatElectionDeadlines);

    private static void Office(ParameterList list, AkimElectionLaw law)
    {
        list
            .Add("office.duties-given-up", new(
                "сыйыспайтын міндеттерін доғару", "сложение несовместимых обязанностей", "incompatible duties given up"),
                law.DutiesGivenUp)
            .Add("office.registered", new("әкімді тіркеу", "регистрация акима", "akim registered"), law.AkimRegistered);
        LevelParameters.Add(list, "office.powers-begin", new(
            "өкілеттіктің басталуы", "начало полномочий", "powers begin"), law, terms => terms.PowersBegin);
    }

    private static Words TextOf(PlanAnchor anchor) => anchor switch
    {
        PlanAnchor.Call => FromCall,
        PlanAnchor.RegistrationCloses => FromRegistration,
        _ => FromElection,
    };

    private static Words Hours(VotingHours hours) => Words.Same($"{ElectionTexts.HourOf(hours.Open)}-{ElectionTexts.HourOf(hours.Close)}");
}
