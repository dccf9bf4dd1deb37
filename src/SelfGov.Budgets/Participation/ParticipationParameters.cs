using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Budgets.Participation;

/// <summary>The law of participatory budgets as a list of parameters, for reading and for comparing editions.</summary>
public static class ParticipationParameters
{
    /// <summary>The parameters of an edition, in the order of the act.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(ParticipationLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Each<ParticipationLevel>(
                "place", new("халық қатысатын бюджет бар жер", "где есть бюджет народного участия", "where there is one"), Of,
                level => law.Places.Value.Contains(level) ? law.Places.Basis : null)
            .Add("place.larger-than", new(
                "ауданның әкімшілік орталығындағы халық саны, мынадан астам",
                "численность населения административного центра района, более",
                "inhabitants of the raion's centre, more than"), law.LargerThan)
            .Add("council", new(
                "сараптамалық кеңесті құру", "создание экспертного совета", "expert council set up"), law.CouncilBy, YearlyDayText.Of)
            .Each<WorkKind>(
                "work", new(
                    "іс-шараның түрі", "вид мероприятия",
                    "kind of works"), Of, work => law.Works.Value.Contains(work) ? law.Works.Basis : null)
            .Add("money.least", new(
                "07 функционалдық тобы бойынша шығыстардың ең аз үлесі",
                "наименьшая доля расходов по функциональной группе 07",
                "least share of the costs of group 07"),
                law.LeastMoney)
            .Each<ParticipationLevel>(
                "cost.most", new(
                    "бір жобалық ұсынысты іске асырудың шекті құны, АЕК",
                    "предельная стоимость реализации одного проектного предложения, МРП",
                    "most cost of a proposal, monthly indices"),
                Of, level => law.MostCost.GetValueOrDefault(level) is { } most ? new Ruled<Words>(Words.Of(most.Value), most.Basis) : null)
            .Add("call", new(
                "жобалық ұсыныстарды қабылдау туралы ақпарат", "информация о приёме проектных предложений", "proposals called for"),
                law.CallBy, YearlyDayText.Of)
            .Add("proposals.from", new(
                "жобалық ұсыныстарды қабылдаудың басталуы", "начало приёма проектных предложений", "first day of proposals"),
                law.ProposalsFrom, YearlyDayText.Of)
            .Add("proposals.to", new(
                "жобалық ұсыныстарды қабылдаудың аяқталуы", "окончание приёма проектных предложений", "last day of proposals"),
                law.ProposalsTo, YearlyDayText.Of)
            .Add("analysis", new(
                "жобалық ұсыныстарды талдау", "анализ проектных предложений", "proposals analysed"), law.AnalysisBy, YearlyDayText.Of)
            .Add("vote.age", new("дауыс берушінің жасы", "возраст голосующего", "age of voters"), law.VoterAge)
            .Add("vote.to", new(
                "дауыс берудің соңғы күні", "последний день голосования", "last day of the vote"), law.VoteBy, YearlyDayText.Of)
            .Add("decision", new(
                "сараптамалық кеңестің шешімі", "решение экспертного совета", "decision of the expert council"),
                law.DecisionBy, YearlyDayText.Of)
            .Add("votes.least.oblast-centre", new(
                "облыстық орталықтағы ең аз дауыс саны", "наименьшее число голосов в областном центре",
                "fewest votes in the centre of an oblast"),
                law.LeastVotesInOblastCentre)
            .Add("votes.least", new(
                "өзге елді мекендердегі ең аз дауыс саны",
                "наименьшее число голосов в иных населённых пунктах",
                "fewest votes elsewhere"), law.LeastVotes)
            .Add("publication", new("нәтижелерді жариялау", "опубликование результатов", "results published"), law.Publication)
            .Add("progress", new(
                "іске асыру барысы туралы ақпарат, тоқсаннан кейінгі айдың мына күнінен кешіктірмей",
                "информация о ходе реализации, не позднее дня месяца после квартала",
                "day of the month after a quarter, of progress"), law.ProgressDay)
            .Add("meetings", new(
                "халықпен кездесу барысында хабардар ету",
                "информирование на встрече с населением",
                "residents told at a meeting"), law.Meetings)
            .Build();
    }

    internal static Words Of(ParticipationLevel level) => level switch
    {
        ParticipationLevel.RaionCity => new("аудандық маңызы бар қала", "город районного значения", "city of raion significance"),
        ParticipationLevel.OblastCity => new("облыстық маңызы бар қала", "город областного значения", "city of oblast significance"),
        ParticipationLevel.DistrictOfOblastCity => new(
            "облыстық маңызы бар қаладағы аудан", "район в городе областного значения", "district in a city of oblast significance"),
        _ => new(
            "астанадағы, республикалық маңызы бар қаладағы аудан", "район в столице, городе республиканского значения",
            "district in the capital or a city of republican significance"),
    };

    internal static Words Of(WorkKind work) => work switch
    {
        WorkKind.Planting => new("көгалдандыру", "озеленение", "planting"),
        WorkKind.PavementLayout => new("тротуарларды жайластыру", "обустройство тротуаров", "pavements laid out"),
        WorkKind.PavementConstruction => new(
            "тротуарлар, пандустар, арықтар", "тротуары, пандусы, арыки", "pavements, ramps, ditches"),
        WorkKind.CommonPlaces => new("ортақ пайдалану орындары", "места общего пользования", "places of common use"),
        WorkKind.Kerbs => new("бордюрлар, тіреуіш қабырғалар", "бордюры, подпорные стены", "kerbs and retaining walls"),
        WorkKind.Dumps => new("қоқыс тастайтын жерлер", "свалки", "dumps"),
        WorkKind.StreetFurniture => new("күркелер, орындықтар, урналар", "беседки, скамьи, урны", "arbours, benches, bins"),
        WorkKind.SportsGrounds => new("спорт және ойын алаңдары", "спортивные и игровые площадки", "sports grounds and playgrounds"),
        _ => new("санитарияны қамтамасыз ету", "обеспечение санитарии", "sanitation"),
    };
}
