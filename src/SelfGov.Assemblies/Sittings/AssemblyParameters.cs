using SelfGov.Assemblies.Editions;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The law of the local community as a list of parameters, for reading and for comparing editions.</summary>
public static class AssemblyParameters
{
    private static readonly Words OnDocument = new("құжат бойынша", "по документу", "on a document");

    /// <summary>The parameters of an edition, in the order of the act.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(AssemblyLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var list = new ParameterList(law.Id);
        Members(list, law);
        Calling(list, law);
        Sitting(list, law);
        Regulation(list, law);
        Separate(list, law);
        return list.Build();
    }

    private static void Members(ParameterList list, AssemblyLaw law) => list
        .Add("exclusion", new("қатысуға құқығы жоқ адамдар", "лица, не имеющие права участвовать", "who may not take part"), law.Exclusion)
        .Each<AgendaItemKind>(
            "gathering.item", new("жиын", "сход", "gathering"), AgendaItemKindText.Of, kind => law.GatheringItems.GetValueOrDefault(kind))
        .Each<AgendaItemKind>(
            "meeting.item", new("жиналыс", "собрание", "assembly"), AgendaItemKindText.Of, kind => law.MeetingItems.GetValueOrDefault(kind))
        .Each<AgendaItemKind>(
            "item-on-document", OnDocument, AgendaItemKindText.Of,
            kind => law.ItemsOnDocuments.Contains(kind) && PlaceOf(law, kind) is { } place ? place : null)
        .Add("assembly.size", new(
            "жиналыс мүшелерінің ең көп саны", "наибольшее число членов собрания", "most members of an assembly"), law.AssemblySize)
        .Add(
            "assembly.size-by-population", new(
                "халық санына байланысты жиналыс мүшелерінің саны", "число членов собрания в зависимости от численности населения",
                "members of an assembly by population"), law.AssemblySizeByPopulation,
            bands => ParameterText.List(bands.Select(band => band.Text)))
        .Add("assembly.settlement", new(
            "әрбір елді мекеннен өкілдердің ең аз саны", "наименьшее число представителей от каждого населённого пункта",
            "fewest members from each settlement"), law.RepresentativesOfSettlement)
        .Add("assembly.term", new("жиналыс өкілеттігінің мерзімі", "срок полномочий собрания", "term of an assembly"), law.AssemblyTerm)
        .Add("assembly.composition", new(
            "жиналыстың құрамын айқындау",
            "определение состава собрания",
            "composition of the assembly"), law.Composition);

    private static void Calling(ParameterList list, AssemblyLaw law) => list
        .Add("gathering.initiative", new(
            "бастамасы бойынша жиын шақырылатын мүшелердің үлесі", "доля членов, по инициативе которых созывается сход",
            "share of members who ask for a gathering"), law.GatheringInitiative)
        .Add("gathering.permission", new(
            "жиын өткізу туралы аудан әкімінің шешімі", "решение акима района о проведении схода",
            "raion akim's decision on a gathering"), law.GatheringPermission)
        .Add("gathering.regulation", new(
            "жиындарды өткізу регламенті", "регламент проведения сходов", "regulation of gatherings"), law.GatheringRegulation)
        .Add("meeting.initiative", new(
            "бастамасы бойынша жиналыс шақырылатын жіберілген мүшелердің үлесі",
            "доля делегированных членов, по инициативе которых созывается собрание",
            "share of delegated members who ask for an assembly"), law.MeetingInitiative)
        .Add("meeting.permission", new(
            "жиналыс өткізу туралы аудан әкімінің шешімі", "решение акима района о проведении собрания",
            "raion akim's decision on an assembly"), law.MeetingPermission)
        .Add("notice", NoticeWords.Name(law), law.Notice)
        .Add("notice.candidates", new(
            "әкім лауазымына кандидатураларды келісу жөніндегі жиналыс туралы құлағдар ету",
            "оповещение о собрании по согласованию кандидатур на должность акима",
            "notice of candidates for akim"), law.CandidateNotice);

    private static void Sitting(ParameterList list, AssemblyLaw law) => list
        .Add("gathering.quorum", new("жиынның кворумы", "кворум схода", "quorum of a gathering"), law.GatheringQuorum)
        .Add("gathering.representatives-quorum", new(
            "өкілдердің қатысуымен өткізілетін жиынның кворумы", "кворум схода с участием представителей",
            "quorum of a gathering of representatives"), law.RepresentativesQuorum)
        .Add("assembly.quorum", new("жиналыстың кворумы", "кворум собрания", "quorum of an assembly"), law.MeetingQuorum)
        .Add("digital", new("цифрлық объектілерді пайдалану", "использование цифровых объектов", "digital form"), law.Digital)
        .Add("conduct", new(
            "ашу, төраға, хатшы, хаттама",
            "открытие, председатель, секретарь, протокол",
            "opening, chair, secretary, protocol"), law.Conduct)
        .Add("assembly.majority", new(
            "шешім қабылданатын көпшілік", "большинство, которым принимается решение", "majority that adopts a decision"), law.Majority)
        .Add("assembly.decides", new("әкімнің келіспеушілігі", "несогласие акима", "disagreement of the akim"), law.Disagreement)
        .Add("consideration", new(
            "шешімдерді әкімнің қарауы", "рассмотрение решений акимом", "consideration by the akim"), law.Consideration)
        .Add("execution", new("шешімдерді орындау", "исполнение решений", "decisions carried out"), law.Execution)
        .Add("publication", new("шешімдерді тарату", "распространение решений", "decisions published"), law.Publication);

    private static void Regulation(ParameterList list, AssemblyLaw law) => list
        .Add("meeting.period", new(
            "жиналысты шақыру мерзімділігі, ай",
            "периодичность созыва собрания, месяцев", "period of calling an assembly, months"), law.MeetingPeriod)
        .Add("meeting.petition-answer", new(
            "жиналыс бастамашыларының өтінішін қарау", "рассмотрение обращения инициаторов собрания",
            "answer to those who ask for an assembly"), law.PetitionAnswer)
        .Add("meeting.materials", new(
            "жиналыс материалдарын ұсыну", "представление материалов к собранию", "materials of an assembly"), law.Materials)
        .Add("meeting.agenda-changes", new(
            "күн тәртібін толықтыру", "дополнение повестки дня", "questions added to the agenda"), law.AgendaChanges)
        .Add("meeting.speeches", new(
            "мүшенің бір мәселе бойынша сөйлеуінің ең көп саны", "наибольшее число выступлений члена по одному вопросу",
            "most speeches of a member on a question"), law.Speeches)
        .Add("meeting.casting-vote", new("төрағаның шешуші даусы", "решающий голос председателя", "chair's deciding vote"), law.CastingVote)
        .Add("meeting.protocol", new(
            "жиналыс хаттамасын әкімге беру", "передача протокола собрания акиму",
            "protocol of an assembly handed to the akim"), law.ProtocolHandOver)
        .Add("meeting.protocol.dismissal", new(
            "әкімнің өкілеттігін тоқтатуға бастамашылық жасау туралы шешімі бар хаттаманы мәслихатқа беру",
            "передача маслихату протокола с решением об инициировании прекращения полномочий акима",
            "protocol on the end of the akim's powers handed to the maslikhat"), law.DismissalHandOver)
        .Add("meeting.consideration", new(
            "жиналыс шешімдерін әкімнің қарау мерзімі", "срок рассмотрения решений собрания акимом",
            "time for the akim to consider the decisions of an assembly"), law.AkimConsiders)
        .Add("meeting.new-discussion", new(
            "жиналысты қайта талқылауға шақыру", "созыв собрания для повторного обсуждения", "call to a new discussion"), law.NewDiscussion)
        .Add("meeting.results", new(
            "қарау нәтижелерін мүшелерге жеткізу", "доведение результатов рассмотрения до членов",
            "members told of the consideration"), law.ResultsTold)
        .Add("meeting.results.from-receipt", new(
            "нәтижелерді жеткізу мерзімін хаттама алынған күннен бастап есептеу",
            "исчисление срока доведения результатов со дня получения протокола",
            "time to tell the members runs from the protocol's receipt"), law.ToldFromReceipt)
        .Add("meeting.disagreement.sent", new(
            "қайта талқылау хаттамасын жоғары тұрған әкім мен мәслихатқа жіберу",
            "направление протокола повторного обсуждения вышестоящему акиму и маслихату",
            "protocol of a new discussion sent to the higher akim and the maslikhat"), law.DisagreementSent)
        .Add("meeting.disagreement.resolved", new(
            "келіспеушілік бойынша жоғары тұрған әкімнің шешімі", "решение вышестоящего акима по несогласию",
            "disagreement resolved by the higher akim"), law.DisagreementResolved);

    private static void Separate(ParameterList list, AssemblyLaw law) => list
        .Add("separate-gathering", new("бөлек жиын", "раздельный сход", "separate gathering"), law.SeparateGathering)
        .Add("separate-gathering.plots", new(
            "учаскелер", "участки", "plots"), law.Plots, plots => ParameterText.List(plots.Order().Select(Of)))
        .Add("separate-gathering.representatives", new(
            "учаске өкілдерінің ең көп саны", "наибольшее число представителей участка",
            "most representatives of a plot"), law.RepresentativesOfPlot)
        .Add("separate-gathering.notice", new(
            "бөлек жиын туралы хабардар ету", "оповещение о раздельном сходе", "notice of a separate gathering"), law.SeparateNotice)
        .Add("separate-gathering.quorum", new(
            "бөлек жиынның кворумы", "кворум раздельного схода", "quorum of a separate gathering"), law.SeparateQuorum)
        .Add("separate-gathering.vote", new(
            "әрбір кандидатура бойынша дауыс беру", "голосование по каждой кандидатуре", "vote on each nominee"), law.SeparateVote)
        .Add("separate-gathering.protocol", new(
            "бөлек жиын хаттамасын беру", "передача протокола раздельного схода",
            "protocol of a separate gathering handed over"), law.SeparateHandOver)
        .Add("monitoring", new(
            "жергілікті қоғамдастық комиссиясы", "комиссия местного сообщества", "monitoring commission"), law.Monitoring)
        .Add("monitoring.period", new(
            "мониторинг мерзімділігі, ай", "периодичность мониторинга, месяцев", "period of monitoring, months"), law.MonitoringPeriod);

    private static Citation? PlaceOf(AssemblyLaw law, AgendaItemKind kind) =>
        law.MeetingItems.GetValueOrDefault(kind) ?? law.GatheringItems.GetValueOrDefault(kind);

    internal static Words Of(SittingForm form) => form == SittingForm.Digital
        ? new("цифрлық объектілерді пайдалана отырып", "с использованием цифровых объектов", "digital")
        : new("бетпе-бет", "очно", "in person");

    internal static Words Of(PlotKind plot) => plot switch
    {
        PlotKind.Village => new("ауыл", "село", "village"),
        PlotKind.Microdistrict => new("шағын аудан", "микрорайон", "microdistrict"),
        PlotKind.Street => new("көше", "улица", "street"),
        _ => new("көппәтерлі тұрғын үй", "многоквартирный жилой дом", "block of flats"),
    };
}
