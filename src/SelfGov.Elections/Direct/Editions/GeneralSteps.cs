using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Direct.Editions;

/// <summary>The steps of the general part that read the same in all editions of the direct election.</summary>
internal static class GeneralSteps
{
    internal static readonly ImmutableArray<PlanEntry> All =
    [
        new(
            new Words(
                "сайлау округтерінің тізімін жариялау", "опубликование списка избирательных округов",
                "publish the list of election districts"),
            [Roles.TerritorialCommission], PlanAnchor.Call, new(TimeLimit.CalendarDays(10), ElectionsAct.At("22", 2))),
        new(
            new Words(
                "аумақтық комиссияның құрамын жариялау", "опубликование состава территориальной комиссии",
                "publish the composition of the territorial commission"),
            [Roles.TerritorialCommission], PlanAnchor.Call, GeneralLimits.TerritorialPublished),
        new(
            new Words(
                "учаскелік комиссиялардың құрамын жариялау", "опубликование состава участковых комиссий",
                "publish the composition of the precinct commissions"),
            [Roles.TerritorialCommission], PlanAnchor.Call, GeneralLimits.PrecinctPublished),
        new(
            new Words(
                "сайлау учаскелерінің шекаралары туралы құлақтандыру", "оповещение о границах избирательных участков",
                "tell voters the boundaries of the precincts"),
            [Roles.LocalExecutive], PlanAnchor.Call, new(TimeLimit.CalendarDays(15), ElectionsAct.At("23", 5))),
        new(
            new Words(
                "басқа учаскеде дауыс беру туралы өтініш", "обращение о голосовании на другом участке",
                "requests to vote in another precinct"),
            [Roles.LocalExecutive], PlanAnchor.ElectionDay, new(TimeLimit.CalendarDays(30).Before(), ElectionsAct.At("24", 5))),
        new(
            new Words(
                "сайлаушылар тізімін учаскелік комиссияларға тапсыру", "передача списков избирателей участковым комиссиям",
                "hand the lists of voters to the precinct commissions"),
            [Roles.LocalExecutive], PlanAnchor.ElectionDay, new(TimeLimit.CalendarDays(20).Before(), ElectionsAct.At("26-1", 1))),
        new(
            new Words("сайлаушыларды тізімдермен таныстыру", "ознакомление избирателей со списками", "open the lists to voters"),
            [Roles.PrecinctCommission], PlanAnchor.ElectionDay, new(TimeLimit.CalendarDays(15).Before(), ElectionsAct.At("26", 1))),
        new(
            new Words(
                "дауыс беру уақыты мен орны туралы хабардар ету", "оповещение о времени и месте голосования",
                "tell voters the time and place of voting"),
            [Roles.PrecinctCommission], PlanAnchor.ElectionDay, new(TimeLimit.CalendarDays(10).Before(), ElectionsAct.At("38", 2))),
        new(
            new Words(
                "дауыс беру мерзімінен бұрын аяқталды деп жарияланатын учаскелердің тізбесі",
                "перечень участков, где голосование может быть объявлено законченным досрочно",
                "list of precincts that may close early"),
            [Roles.TerritorialCommission], PlanAnchor.ElectionDay, new(TimeLimit.CalendarDays(7).Before(), ElectionsAct.At("38", 3))),
        new(
            new Words(
                "үгіт материалдарын орналастыру ақысының мөлшері мен шарттарын жариялау",
                "опубликование размера оплаты и условий размещения агитационных материалов",
                "publish prices and terms of campaign material"),
            [Roles.Media], PlanAnchor.RegistrationCloses, new(TimeLimit.CalendarDays(5).Before(), ElectionsAct.At("28", 3))),
        new(
            new Words(
                "шет мемлекеттер мен халықаралық ұйымдар байқаушыларын аккредиттеудің аяқталуы",
                "окончание аккредитации наблюдателей иностранных государств и международных организаций",
                "end of the accreditation of foreign observers"),
            [Roles.CentralCommission], PlanAnchor.ElectionDay, GeneralLimits.ForeignObserversUntil),
    ];
}
