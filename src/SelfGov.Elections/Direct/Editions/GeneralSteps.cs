using System.Collections.Immutable;
using NodaTime;
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
            [Roles.Maslikhat], PlanAnchor.Call, new(TimeLimit.CalendarDays(10), ElectionsAct.At("13", 4))),
        new(
            new Words(
                "учаскелік комиссиялардың құрамын жариялау", "опубликование состава участковых комиссий",
                "publish the composition of the precinct commissions"),
            [Roles.Maslikhat], PlanAnchor.Call, new(TimeLimit.CalendarDays(15), ElectionsAct.At("17", 2))),
        new(
            new Words(
                "сайлау учаскелерінің шекаралары туралы хабардар ету", "оповещение о границах избирательных участков",
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
                "дауыс беру мерзімінен бұрын аяқталатын учаскелер тізімі", "перечень участков с досрочным окончанием голосования",
                "list of precincts that may close early"),
            [Roles.TerritorialCommission], PlanAnchor.ElectionDay, new(TimeLimit.CalendarDays(7).Before(), ElectionsAct.At("38", 3))),
        new(
            new Words("бюллетеньдерді учаскелерге жеткізу", "доставка бюллетеней на участки", "deliver the ballots to the precincts"),
            [Roles.TerritorialCommission], PlanAnchor.ElectionDay, new(TimeLimit.CalendarDays(1).Before(), ElectionsAct.At("37", 3))),
    ];
}
