using System.Collections.Immutable;
using NodaTime;
using SelfGov.Hearings.Record;
using SelfGov.Law;
using SelfGov.Law.Changes;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>The law of one kind of hearing as a list of parameters, for reading and for comparing editions.</summary>
public static class HearingParameters
{
    private static readonly Words AtMost = new("ең көбі {0}", "не более {0}", "at most {0}");

    /// <summary>The parameters of a profile, in the order of the procedure.</summary>
    /// <param name="profile">The profile, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The profile is null.</exception>
    public static LawParameters Of(HearingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var list = new ParameterList(profile.Id);
        Initiation(list, profile);
        foreach (NoticeDuty duty in profile.Notices)
        {
            Notice(list, duty);
        }

        Discussion(list, profile);
        Session(list, profile);
        Record(list, profile);
        Aftermath(list, profile);
        return list.Build();
    }

    private static void Initiation(ParameterList list, HearingProfile profile) => list
        .Add("basis", new("тыңдаудың негізі", "основа слушаний", "basis of the hearing"), profile.Basis)
        .Add("form", new("нысаны", "форма", "form"), HearingParameterText.Of(profile.Form), profile.Basis)
        .Add("initiators", new("бастамашылар", "инициаторы", "who initiates"), profile.Initiators, Names)
        .Add("initiators.most", new(
            "бірлескен бастамашылардың ең көп саны", "наибольшее число инициаторов, действующих вместе", "most who initiate together"),
            profile.GroupSize)
        .Add("initiators.excluded", new(
            "бастама жасауға құқығы жоқтар",
            "кто не вправе инициировать",
            "who is excluded from initiating"), profile.Exclusion)
        .Add("organisers", new("ұйымдастырушылар", "организаторы", "who organises"), profile.Organisers, Names)
        .Add("agreement.by", new("орны мен уақытын келіседі", "место и время согласует", "who agrees on place and time"),
            profile.AgreedBy, Names)
        .Add("agreement.answer", new("келісу туралы жауап", "ответ о согласовании", "answer about the agreement"), profile.AgreementAnswer)
        .Add("agreement.grounds", new("келіспеу негіздері", "основания несогласования", "grounds of refusal"), profile.DeclineGrounds,
            grounds => ParameterText.List(grounds.Select(HearingParameterText.Of)))
        .Add("agreement.working-time", new(
            "жұмыс күні және жұмыс уақыты", "рабочий день и рабочее время", "working day and working hours"), profile.WorkingTime)
        .Add("registration.hour", new(
            "осы сағаттан кейін келіп түскенді келесі жұмыс күні тіркеу",
            "регистрация следующим рабочим днём поступившего после этого часа",
            "registered on the next working day, after the hour"),
            profile.RegistrationHour, HearingParameterText.Of);

    private static void Notice(ParameterList list, NoticeDuty duty) => list
        .Add(duty.Code, duty.Text, HearingParameterText.Of(duty), duty.Before.Basis)
        .Add(duty.Code + ".languages", new Words(
            "{0}: екі тілде",
            "{0}: на двух языках",
            "{0}: in both languages").With(duty.Text), duty.InBothLanguages)
        .Add(duty.Code + ".content", new Words("{0}: мазмұны", "{0}: содержание", "{0}: content").With(duty.Text), duty.Content);

    private static void Discussion(ParameterList list, HearingProfile profile)
    {
        Materials(list, profile);
        foreach (DocumentPeriod period in profile.DiscussionPeriods)
        {
            list.Add(
                $"discussion.length.{HearingParameterText.CodeOf(period.Document)}",
                new Words("талқылаудың жұмыс күндері: {0}", "рабочих дней обсуждения: {0}", "working days of discussion: {0}")
                    .With(HearingParameterText.Of(period.Document)),
                period.Length);
        }

        Comments(list, profile);
    }

    private static void Materials(ParameterList list, HearingProfile profile) => list
        .Add("materials.posting", new(
            "хабарландыру мен материалдарды орналастыру", "размещение объявления и материалов", "announcement and materials posted"),
            profile.Posting)
        .Add("materials", new("материалдарды ашу", "открытие материалов", "materials opened"), profile.Materials)
        .Add("discussion.length", new("талқылаудың ең қысқа мерзімі", "наименьший срок обсуждения", "shortest discussion"),
            profile.DiscussionLength);

    private static void Comments(ParameterList list, HearingProfile profile) => list
        .Add("comments.hour", new(
            "талқылаудың соңғы күні ескертпелер қабылдау аяқталатын сағат",
            "час последнего дня обсуждения, до которого принимаются замечания",
            "hour of the last day until which comments are taken"),
            profile.CommentsHour, HearingParameterText.Of)
        .Add("comments.answers-in-period", new(
            "ескертпелерге талқылау мерзімінде жауап беру", "ответы на замечания в период обсуждения", "comments answered while discussed"),
            profile.AnswersInPeriod)
        .Add("comments.close", new(
            "жазбаша ескертпелер қабылдаудың соңы",
            "окончание приёма письменных замечаний",
            "close of written comments"), profile.CommentsClose)
        .Add("comments.authors", new(
            "анонимдік ескертпелер ескерілмейді",
            "анонимные замечания не учитываются",
            "anonymous comments left out"), profile.IdentifiedAuthors)
        .Add("comments.subject", new(
            "тақырыпқа қатысы жоқ ескертпелер ескерілмейді",
            "замечания не по предмету не учитываются",
            "comments off the subject left out"), profile.SubjectOfComments)
        .Add("repeat.scope", new("қайталама тыңдауда қаралатын мәселелер", "вопросы повторных слушаний", "subject of a repeated hearing"),
            profile.ScopeOfRepeat);

    private static void Session(ParameterList list, HearingProfile profile) => list
        .Add("session.quorum", new("кворум", "кворум", "quorum"), profile.Quorum)
        .Add("session.majority", new(
            "шешім қабылдауға қажетті көпшілік дауыс", "большинство голосов для принятия решения",
            "majority that adopts"), profile.Majority)
        .Add("session.chair", new("төрағалық етеді", "председательствует", "who chairs"), profile.ChairedBy, role => role.Name)
        .Add("session.secretary", new("хатшыны сайлау", "избрание секретаря", "election of the secretary"), profile.SecretaryElection)
        .Add("session.formats", new("қатысу форматтары", "форматы участия", "formats of participation"), profile.Formats,
            formats => ParameterText.List(formats.Select(HearingParameterText.Of)))
        .Add("session.not-held", new("өтпеді деп есептеу себептері", "причины признания несостоявшимися", "reasons for not being held"),
            profile.NotHeldReasons, reasons => ParameterText.List(reasons.Select(RecordWords.Of)))
        .Add("session.not-held-notice", new(
            "өткізілмеген тыңдау туралы хабарлама", "уведомление о несостоявшихся слушаниях",
            "notification that it was not held"), profile.NotHeldNotice)
        .Add("session.report-share", new(
            "жоспарланған уақыттағы баяндаманың ең үлкен үлесі",
            "наибольшая доля доклада в запланированном времени",
            "largest share of the report, of the planned time"),
            profile.ReportShare, share => AtMost.With(Fraction(share)))
        .Add("session.recording", new("бейне- және аудиожазба", "видео- и аудиозапись", "video and audio recording"), profile.Recording)
        .Add("session.days", new(
            "отырыстың ең көп жұмыс күні",
            "наибольшее число рабочих дней заседания",
            "most working days of the session"), profile.SessionDays);

    private static void Record(ParameterList list, HearingProfile profile) => list
        .Add("record", new("хаттама", "протокол", "record"), profile.Record)
        .Add("record.answers", new("ескертпелерге жауаптар", "ответы на замечания", "answers to comments"), profile.Answers)
        .Add("record.answers-in-record", new("жауаптар хаттамада", "ответы в протоколе", "answers in the record"), profile.AnswersInRecord)
        .Add("record.signers", new("хаттамаға қол қояды", "протокол подписывают", "who signs the record"), profile.Signers, Names)
        .Add("record.signing", new("хаттамаға қол қою", "подписание протокола", "signing of the record"), profile.Signing)
        .Add("record.publication", new("жариялау", "опубликование", "publication"), profile.Publication)
        .Add("record.publication-time", new(
            "жариялау мерзімі",
            "срок опубликования",
            "time to publish"), profile.PublicationTime, HearingParameterText.Of)
        .Add("record.hand-over", new("хаттаманы жіберу", "направление протокола", "record sent on"), profile.HandOver)
        .Add("record.hand-over-time", new("жіберу мерзімі", "срок направления", "time to send it on"),
            profile.HandOverTime, HearingParameterText.Of)
        .Add("record.use", new(
            "қол қойылғаннан кейін хаттамамен бірге өтініш беру", "подача заявления с протоколом после подписания",
            "record used in an application, from the signing"), profile.Application);

    private static void Aftermath(ParameterList list, HearingProfile profile) => list
        .Add("answer", new("органның жауабы", "ответ органа", "answer of the body"), profile.Answer)
        .Add("answer.by", new("кім жауап береді", "кто отвечает", "who answers"), profile.AnsweredBy, Names)
        .Add("answer.programme", new(
            "бағдарлама жобасы бойынша жауап", "ответ по проекту программы", "answer on the draft of a programme"), profile.ProgrammeAnswer)
        .Add("disagreement", new("хаттамадағы келіспеушілік", "несогласие в протоколе", "disagreement in the record"), profile.Disagreement)
        .Add("appeal", new("шағым жасау", "обжалование", "appeal"), profile.Appeal)
        .Add("repeat", new("қайтадан өткізу негіздері", "основания повторного проведения", "grounds of a repeat"), profile.Repeat,
            grounds => ParameterText.List(grounds.Order().Select(HearingParameterText.Of)));

    private static Words Fraction(Share share) => Words.Same(FormattableString.Invariant($"{share.Numerator}/{share.Denominator}"));

    private static Words Names(ImmutableArray<Role> roles) => ParameterText.List(roles.Select(role => role.Name));
}

/// <summary>The values of a profile in words.</summary>
internal static class HearingParameterText
{
    private static readonly Words AnyOf = new("{0}; {1}", "{0}; {1}", "{0}; {1}");
    private static readonly Words Preceding = new(
        "{0}; порталда жарияланғанға дейін", "{0}; до объявления на портале", "{0}; before the announcement in the system");

    private static readonly Words OnlyWith = new("{0} (тек: {1})", "{0} (только: {1})", "{0} (only: {1})");
    private static readonly Words NotWith = new("{0} (мыналарды қоспағанда: {1})", "{0} (кроме: {1})", "{0} (not: {1})");

    internal static Words Of(HearingForm form) => form switch
    {
        HearingForm.Meeting => new("отырыс", "заседание", "meeting"),
        _ => new("жазбаша талқылау", "письменное обсуждение", "discussion in writing"),
    };

    internal static Words Of(NoticeDuty duty)
    {
        Words text = AnyOf.With(Alternatives(duty.Channels.Select(RecordWords.Of)), ParameterText.Of(duty.Before.Value));
        text = duty.PrecedesAnnouncement ? Preceding.With(text) : text;
        text = duty.Requires == HearingTraits.None ? text : OnlyWith.With(text, Of(duty.Requires));
        return duty.Excludes == HearingTraits.None ? text : NotWith.With(text, Of(duty.Excludes));
    }

    internal static Words Of(AnchoredLimit anchored) => (anchored.From switch
    {
        HearingAnchor.Signing => new Words("қол қойылғаннан кейін {0}", "{0} после подписания", "{0} the signing"),
        _ => new Words("аяқталғаннан кейін {0}", "{0} после окончания", "{0} the end"),
    }).With(ParameterText.Of(anchored.Limit));

    internal static Words Of(RepeatGround ground) => ground switch
    {
        RepeatGround.NotHeld => new("өткізілмеді", "не состоялись", "not held"),
        RepeatGround.CommentsStand => new("авторлары алып тастамаған ескертпелер", "неснятые замечания", "comments stand"),
        RepeatGround.SubjectChanged => new(
            "елеулі өзгерістер енгізілді", "внесены существенные изменения", "the subject changed"),
        RepeatGround.OrderBroken => new("тәртіп бұзылды", "нарушен порядок", "the order was broken"),
        RepeatGround.AnswersMissing => new("негізделген жауаптар жоқ", "нет обоснованных ответов", "no reasoned answers"),
        _ => new("шағым қанағаттандырылды", "жалоба удовлетворена", "an appeal was granted"),
    };

    internal static Words Of(LocalTime hour) => Words.Same(hour.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    internal static Words Of(DeclineGround ground) => ground switch
    {
        DeclineGround.WrongPlace => new("өткізу орны қатысы бар аумаққа жатпайды", "место не относится к затрагиваемой территории",
            "the place lies outside the affected units"),
        DeclineGround.DayOff => new("демалыс немесе мереке күні", "выходной или праздничный день", "a day off"),
        DeclineGround.OutOfHours => new("жұмыс істемейтін уақыт", "нерабочее время", "outside working hours"),
        _ => new("өзге себеп", "иная причина", "another reason"),
    };

    internal static Words Of(MeetingFormat format) => format switch
    {
        MeetingFormat.Mixed => new("аралас: ашық жиналыс және бейнеконференцбайланыс", "смешанный: открытое собрание и видеоконференцсвязь",
            "mixed: in the hall and by video"),
        MeetingFormat.HallOnly => new("тек ашық жиналыс: бейнеконференцбайланыс мүмкін емес",
            "только открытое собрание: видеоконференцсвязь невозможна",
            "in the hall only: no video is possible"),
        _ => new(
            "тек бейнеконференцбайланыс: төтенше жағдай немесе шектеу іс-шаралары",
            "только видеоконференцсвязь: чрезвычайное положение, ограничительные мероприятия или чрезвычайная ситуация",
            "by video only: an emergency"),
    };

    internal static string CodeOf(EnvironmentalDocument document) => document switch
    {
        EnvironmentalDocument.Article87Item2 => "87-2",
        EnvironmentalDocument.Article87Items3To8 => "87-3-8",
        EnvironmentalDocument.Article87Item9 => "87-9",
        EnvironmentalDocument.HousingProject => "housing",
        EnvironmentalDocument.CategoryTwoProject => "category-two",
        EnvironmentalDocument.EfficiencyProgramme => "efficiency",
        _ => "best-techniques",
    };

    internal static Words Of(EnvironmentalDocument document) => document switch
    {
        EnvironmentalDocument.Article87Item2 => new("87-баптың 2) тармақшасы бойынша құжаттар", "документы по подпункту 2) статьи 87",
            "documents of art. 87, 2)"),
        EnvironmentalDocument.Article87Items3To8 => new("87-баптың 3)-8) тармақшалары бойынша құжаттар",
            "документы по подпунктам 3)-8) статьи 87", "documents of art. 87, 3) to 8)"),
        EnvironmentalDocument.Article87Item9 => new("87-баптың 9) тармақшасы бойынша құжаттар", "документы по подпункту 9) статьи 87",
            "documents of art. 87, 9)"),
        EnvironmentalDocument.HousingProject => new("тұрғын үй-азаматтық мақсаттағы объектілердің жобалау құжаттамасы",
            "проектная документация объектов жилищно-гражданского назначения", "project documents of civil and housing objects"),
        EnvironmentalDocument.CategoryTwoProject => new(
            "қоршаған ортаға жағымсыз әсер ететін II санаттағы объектілердің жобалау құжаттамасы",
            "проектная документация объектов II категории", "project documents of objects of category II"),
        EnvironmentalDocument.EfficiencyProgramme => new("экологиялық тиімділікті арттыру бағдарламасының жобасы",
            "проект программы повышения экологической эффективности", "draft of a programme of ecological efficiency"),
        _ => new("ең озық қолжетімді техникалар жөніндегі анықтамалықтың жобасы", "проект справочника по наилучшим доступным техникам",
            "draft of a reference book of best available techniques"),
    };

    private static Words Of(HearingTraits traits) => ParameterText.List(
        Enum.GetValues<HearingTraits>().Where(trait => trait != HearingTraits.None && traits.HasFlag(trait)).Select(OfOne));

    private static Words OfOne(HearingTraits trait) => trait switch
    {
        HearingTraits.LowerAkim => new(
            "ауыл, кент, ауылдық округ немесе қаладағы аудан әкімі", "аким села, посёлка, сельского округа или района в городе",
            "akim of the lower level"),
        HearingTraits.UtilityTariff => new(
            "коммуналдық көрсетілетін қызмет немесе жылу энергиясы тарифі", "тариф на коммунальную услугу или тепловую энергию",
            "tariff of a utility"),
        HearingTraits.OnlineOnly => new("тек онлайн-трансляция арқылы", "только через онлайн-трансляцию", "online only"),
        HearingTraits.IndexedTariff => new(
            "индекстеу әдісімен немесе мемлекеттік-жекешелік әріптестік шарты негізіндегі тариф",
            "тариф методом индексации или по договору государственно-частного партнёрства",
            "tariff by indexation or partnership"),
        _ => new(
            "бағдарлама немесе даму жоспары жобасы", "проект программы или плана развития", "draft of a programme"),
    };

    private static Words Alternatives(IEnumerable<Words> texts)
    {
        Words[] all = [.. texts];
        return new Words(
            string.Join(" / ", all.Select(text => text.Kazakh)),
            string.Join(" / ", all.Select(text => text.Russian)),
            string.Join(" / ", all.Select(text => text.English)));
    }
}
