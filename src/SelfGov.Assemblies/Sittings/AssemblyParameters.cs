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
        Separate(list, law);
        return list.Build();
    }

    private static void Members(ParameterList list, AssemblyLaw law) => list
        .Add("exclusion", new("кім қатыса алмайды", "кто не участвует", "who may not take part"), law.Exclusion)
        .Each<AgendaItemKind>(
            "gathering.item", new("жиын", "сход", "gathering"), AgendaItemKindText.Of, kind => law.GatheringItems.GetValueOrDefault(kind))
        .Each<AgendaItemKind>(
            "meeting.item", new("жиналыс", "собрание", "assembly"), AgendaItemKindText.Of, kind => law.MeetingItems.GetValueOrDefault(kind))
        .Each<AgendaItemKind>(
            "item-on-document", OnDocument, AgendaItemKindText.Of,
            kind => law.ItemsOnDocuments.Contains(kind) && PlaceOf(law, kind) is { } place ? place : null)
        .Add("assembly.size", new(
            "жиналыстың ең көп мүшесі", "наибольший состав собрания", "most members of an assembly"), law.AssemblySize)
        .Add("assembly.term", new("жиналыстың мерзімі", "срок собрания", "term of an assembly"), law.AssemblyTerm)
        .Add("assembly.composition", new(
            "жиналыстың құрамын айқындау",
            "определение состава собрания",
            "composition of the assembly"), law.Composition);

    private static void Calling(ParameterList list, AssemblyLaw law) => list
        .Add("gathering.initiative", new(
            "жиынды сұрайтын мүшелер үлесі", "доля членов, просящих о сходе",
            "share of members who ask for a gathering"), law.GatheringInitiative)
        .Add("gathering.permission", new(
            "жиынға аудан әкімінің шешімі", "решение акима района о сходе",
            "raion akim's decision on a gathering"), law.GatheringPermission)
        .Add("gathering.regulation", new("жиын регламенті", "регламент схода", "regulation of gatherings"), law.GatheringRegulation)
        .Add("meeting.initiative", new(
            "жиналысты сұрайтын мүшелер үлесі",
            "доля делегированных, просящих о собрании",
            "share of delegated members who ask for an assembly"), law.MeetingInitiative)
        .Add("meeting.permission", new(
            "жиналысқа аудан әкімінің шешімі", "решение акима района о собрании",
            "raion akim's decision on an assembly"), law.MeetingPermission)
        .Add("notice", new("құлағдар ету", "оповещение", "notice"), law.Notice)
        .Add("notice.candidates", new(
            "әкім болуға кандидаттар туралы құлағдар ету", "оповещение о кандидатах в акимы",
            "notice of candidates for akim"), law.CandidateNotice);

    private static void Sitting(ParameterList list, AssemblyLaw law) => list
        .Add("gathering.quorum", new("жиынның кворумы", "кворум схода", "quorum of a gathering"), law.GatheringQuorum)
        .Add("gathering.representatives-quorum", new(
            "өкілдер жиынының кворумы", "кворум схода представителей",
            "quorum of a gathering of representatives"), law.RepresentativesQuorum)
        .Add("assembly.quorum", new("жиналыстың кворумы", "кворум собрания", "quorum of an assembly"), law.MeetingQuorum)
        .Add("digital", new("цифрлық нысан", "цифровая форма", "digital form"), law.Digital)
        .Add("conduct", new(
            "ашу, төраға, хатшы, хаттама",
            "открытие, председатель, секретарь, протокол",
            "opening, chair, secretary, protocol"), law.Conduct)
        .Add("assembly.majority", new(
            "шешім қабылдау көпшілігі", "большинство для решения", "majority that adopts a decision"), law.Majority)
        .Add("assembly.decides", new("әкімнің келіспеуі", "несогласие акима", "disagreement of the akim"), law.Disagreement)
        .Add("consideration", new("әкімнің қарауы", "рассмотрение акимом", "consideration by the akim"), law.Consideration)
        .Add("execution", new("шешімдерді орындау", "исполнение решений", "decisions carried out"), law.Execution)
        .Add("publication", new("шешімдерді жариялау", "опубликование решений", "decisions published"), law.Publication);

    private static void Separate(ParameterList list, AssemblyLaw law) => list
        .Add("separate-gathering", new("бөлек жиын", "раздельный сход", "separate gathering"), law.SeparateGathering)
        .Add("separate-gathering.plots", new(
            "учаскелер", "участки", "plots"), law.Plots, plots => ParameterText.List(plots.Order().Select(Of)))
        .Add("separate-gathering.representatives", new(
            "учаскенің ең көп өкілі", "наибольшее число представителей участка",
            "most representatives of a plot"), law.RepresentativesOfPlot)
        .Add("monitoring", new("мониторинг комиссиясы", "комиссия по мониторингу", "monitoring commission"), law.Monitoring)
        .Add("monitoring.period", new(
            "мониторинг кезеңі, ай", "период мониторинга, месяцев", "period of monitoring, months"), law.MonitoringPeriod);

    private static Citation? PlaceOf(AssemblyLaw law, AgendaItemKind kind) =>
        law.MeetingItems.GetValueOrDefault(kind) ?? law.GatheringItems.GetValueOrDefault(kind);

    internal static Words Of(SittingForm form) => form == SittingForm.Digital
        ? new("цифрлық", "цифровая", "digital")
        : new("бетпе-бет", "очная", "in person");

    internal static Words Of(PlotKind plot) => plot switch
    {
        PlotKind.Village => new("ауыл", "село", "village"),
        PlotKind.Microdistrict => new("шағын аудан", "микрорайон", "microdistrict"),
        PlotKind.Street => new("көше", "улица", "street"),
        _ => new("көппәтерлі тұрғын үй", "многоквартирный жилой дом", "block of flats"),
    };
}
