using System.Collections.Immutable;
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
            "бірлескен бастамашылардың ең көп саны", "наибольшее число инициаторов вместе", "most who initiate together"),
            profile.GroupSize)
        .Add("initiators.excluded", new(
            "бастамашылық жасай алмайтындар",
            "кто не вправе инициировать",
            "who is excluded from initiating"), profile.Exclusion)
        .Add("organisers", new("ұйымдастырушылар", "организаторы", "who organises"), profile.Organisers, Names)
        .Add("agreement.by", new("орны мен уақытын келіседі", "место и время согласует", "who agrees on place and time"),
            profile.AgreedBy, Names)
        .Add("agreement.answer", new("келісу туралы жауап", "ответ о согласовании", "answer about the agreement"), profile.AgreementAnswer);

    private static void Notice(ParameterList list, NoticeDuty duty) => list
        .Add(duty.Code, duty.Text, HearingParameterText.Of(duty), duty.Before.Basis)
        .Add(duty.Code + ".languages", new Words(
            "{0}: екі тілде",
            "{0}: на двух языках",
            "{0}: in both languages").With(duty.Text), duty.InBothLanguages)
        .Add(duty.Code + ".content", new Words("{0}: мазмұны", "{0}: содержание", "{0}: content").With(duty.Text), duty.Content);

    private static void Discussion(ParameterList list, HearingProfile profile) => list
        .Add("materials", new("материалдарды ашу", "открытие материалов", "materials opened"), profile.Materials)
        .Add("discussion.length", new("талқылаудың ең қысқа мерзімі", "наименьший срок обсуждения", "shortest discussion"),
            profile.DiscussionLength)
        .Add("comments.close", new(
            "жазбаша ескертпелердің соңы",
            "окончание письменных замечаний",
            "close of written comments"), profile.CommentsClose)
        .Add("comments.authors", new(
            "жасырын ескертпелер есепке алынбайды",
            "анонимные замечания не учитываются",
            "anonymous comments left out"), profile.IdentifiedAuthors)
        .Add("comments.subject", new(
            "мәнінен тыс ескертпелер есепке алынбайды",
            "замечания не по предмету не учитываются",
            "comments off the subject left out"), profile.SubjectOfComments)
        .Add("repeat.scope", new("қайталанған тыңдаудың мәні", "предмет повторных слушаний", "subject of a repeated hearing"),
            profile.ScopeOfRepeat);

    private static void Session(ParameterList list, HearingProfile profile) => list
        .Add("session.quorum", new("кворум", "кворум", "quorum"), profile.Quorum)
        .Add("session.majority", new("шешім қабылдау көпшілігі", "большинство для решения", "majority that adopts"), profile.Majority)
        .Add("session.chair", new("төрағалық етеді", "председательствует", "who chairs"), profile.ChairedBy, role => role.Name)
        .Add("session.report-share", new(
            "баяндаманың ең үлкен үлесі, жоспарланған уақыттан",
            "наибольшая доля доклада, от планового времени",
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
            profile.HandOverTime, HearingParameterText.Of);

    private static void Aftermath(ParameterList list, HearingProfile profile) => list
        .Add("answer", new("органның жауабы", "ответ органа", "answer of the body"), profile.Answer)
        .Add("answer.by", new("кім жауап береді", "кто отвечает", "who answers"), profile.AnsweredBy, Names)
        .Add("answer.programme", new(
            "бағдарлама жобасы бойынша жауап", "ответ по проекту программы", "answer on the draft of a programme"), profile.ProgrammeAnswer)
        .Add("disagreement", new("хаттамадағы келіспеушілік", "несогласие в протоколе", "disagreement in the record"), profile.Disagreement)
        .Add("appeal", new("шағым жасау", "обжалование", "appeal"), profile.Appeal)
        .Add("repeat", new("қайталау негіздері", "основания повторения", "grounds of a repeat"), profile.Repeat,
            grounds => ParameterText.List(grounds.Order().Select(HearingParameterText.Of)));

    private static Words Fraction(Share share) => Words.Same(FormattableString.Invariant($"{share.Numerator}/{share.Denominator}"));

    private static Words Names(ImmutableArray<Role> roles) => ParameterText.List(roles.Select(role => role.Name));
}

/// <summary>The values of a profile in words.</summary>
internal static class HearingParameterText
{
    private static readonly Words AnyOf = new("{0}; {1}", "{0}; {1}", "{0}; {1}");
    private static readonly Words OnlyWith = new("{0} (тек: {1})", "{0} (только: {1})", "{0} (only: {1})");
    private static readonly Words NotWith = new("{0} (мыналарсыз: {1})", "{0} (кроме: {1})", "{0} (not: {1})");

    internal static Words Of(HearingForm form) => form switch
    {
        HearingForm.Meeting => new("отырыс", "заседание", "meeting"),
        _ => new("жазбаша талқылау", "письменное обсуждение", "discussion in writing"),
    };

    internal static Words Of(NoticeDuty duty)
    {
        Words text = AnyOf.With(Alternatives(duty.Channels.Select(RecordWords.Of)), ParameterText.Of(duty.Before.Value));
        text = duty.Requires == HearingTraits.None ? text : OnlyWith.With(text, Of(duty.Requires));
        return duty.Excludes == HearingTraits.None ? text : NotWith.With(text, Of(duty.Excludes));
    }

    internal static Words Of(AnchoredLimit anchored) => (anchored.From switch
    {
        HearingAnchor.Signing => new Words("{0}, қол қойылғаннан", "{0}, от подписания", "{0} the signing"),
        _ => new Words("{0}, аяқталғаннан", "{0}, от окончания", "{0} the end"),
    }).With(ParameterText.Of(anchored.Limit));

    internal static Words Of(RepeatGround ground) => ground switch
    {
        RepeatGround.NotHeld => new("өткізілмеді", "не состоялись", "not held"),
        RepeatGround.CommentsStand => new("алынбаған ескертпелер", "неснятые замечания", "comments stand"),
        RepeatGround.SubjectChanged => new("мәні өзгерді", "изменился предмет", "the subject changed"),
        RepeatGround.OrderBroken => new("тәртіп бұзылды", "нарушен порядок", "the order was broken"),
        _ => new("шағым қанағаттандырылды", "жалоба удовлетворена", "an appeal was granted"),
    };

    private static Words Of(HearingTraits traits) => ParameterText.List(
        Enum.GetValues<HearingTraits>().Where(trait => trait != HearingTraits.None && traits.HasFlag(trait)).Select(OfOne));

    private static Words OfOne(HearingTraits trait) => trait switch
    {
        HearingTraits.LowerAkim => new("төменгі деңгейдегі әкім", "аким нижнего уровня", "akim of the lower level"),
        HearingTraits.UtilityTariff => new("коммуналдық қызмет тарифі", "тариф на коммунальную услугу", "tariff of a utility"),
        HearingTraits.OnlineOnly => new("тек онлайн", "только онлайн", "online only"),
        _ => new("бағдарлама жобасы", "проект программы", "draft of a programme"),
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
