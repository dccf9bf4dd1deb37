using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Direct;

/// <summary>Lists the parameters from the campaign to the akim's registration, and the steps of the general part.</summary>
internal static class ResultParameters
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly Words FromCall = new("{0}, тағайындалған күннен", "{0}, со дня назначения", "{0}, from the call");
    private static readonly Words FromElection = new("{0}, сайлау күнінен", "{0}, от дня выборов", "{0}, from election day");

    internal static void AddTo(ParameterList list, AkimElectionLaw law)
    {
        Vote(list, law);
        Result(list, law);
        Repeats(list, law);
        Office(list, law);
        foreach (PlanEntry entry in law.GeneralSteps)
        {
            Words limit = (entry.Anchor == PlanAnchor.Call ? FromCall : FromElection).With(ParameterText.Of(entry.Limit.Value));
            list.Add("plan." + ParameterList.CodeOf(entry.Text.English), entry.Text, limit, entry.Limit.Basis);
        }
    }

    private static void Vote(ParameterList list, AkimElectionLaw law) => list
        .Add("campaign.period", new("үгіт кезеңі", "период агитации", "period of the campaign"), law.CampaignPeriod)
        .Add("campaign.silence", new("тыныштық күні", "день тишины", "silence"), law.Silence)
        .Add("vote.hours", new("дауыс беру уақыты", "время голосования", "voting hours"), law.Hours, Hours)
        .Add("vote.hours-at-most", new(
            "дауыс беру уақытын өзгерту шегі", "пределы изменения времени голосования", "bounds of changed voting hours"),
            law.HoursAtMost, Hours)
        .Add("vote.ballot", new(
            "бюллетень, «бәріне қарсы» жолы", "бюллетень, строка «против всех»", "ballot with the line against all"), law.Ballot)
        .Add("vote.list-handed-over", new(
            "сайлаушылар тізімін учаскеге беру",
            "передача списка избирателей участку",
            "list of voters handed to the precinct"), law.VoterListHandedOver)
        .Add("count.longest", new("санаудың ең ұзақ уақыты", "наибольшее время подсчёта", "longest count"), law.Count)
        .Add("count.protocol-figures", new("хаттаманың деректері", "данные протокола", "figures of the protocol"), law.ProtocolFigures)
        .Add("count.protocol-delivered", new(
            "хаттаманы аумақтық комиссияға беру",
            "передача протокола территориальной комиссии",
            "protocol to the territorial commission"), law.ProtocolDelivered);

    private static void Result(ParameterList list, AkimElectionLaw law) => list
        .Add("result.precinct-invalidation", new(
            "жекелеген учаскені жарамсыз деп тану",
            "признание отдельного участка недействительным",
            "single precinct found invalid"), law.PrecinctInvalidation)
        .Add("result.established", new("қорытындыларды анықтау", "установление итогов", "result established"), law.ResultsEstablished)
        .Add("result.winner", new("кім сайланды", "кто избран", "who is elected"), law.Winner)
        .Add("result.published", new("қорытындыларды жариялау", "опубликование итогов", "result published"), law.ResultsPublished)
        .Add("result.invalidation", new(
            "сайлауды жарамсыз деп тану", "признание выборов недействительными", "election found invalid"), law.Invalidation)
        .Add("result.invalidation-appeal", new(
            "жарамсыз деп тануға шағым жасау", "обжалование недействительности", "appeal against invalidity"), law.InvalidationAppeal)
        .Add("result.invalidation-appeal-decision", new(
            "жарамсыз деп тануға шағым бойынша шешім",
            "решение по жалобе на недействительность",
            "decision on an appeal against invalidity"), law.InvalidationAppealDecision);

    private static void Repeats(ParameterList list, AkimElectionLaw law) => list
        .Add("repeat.tie", new("дауыстар тең болғанда", "при равенстве голосов", "after a tie"), law.Tie, AkimElectionParameters.Of)
        .Add("repeat.voting", new("қайта дауыс беру", "повторное голосование", "repeat voting"), law.RepeatVoting)
        .Add("repeat.election", new("қайталама сайлау", "повторные выборы", "repeat elections"), law.RepeatElection)
        .Add("repeat.after-invalidation", new(
            "жарамсыз деп танылғаннан кейінгі қайталама сайлау",
            "повторные выборы после недействительных",
            "repeat elections after an invalid election"), law.RepeatAfterInvalidation)
        .Add("repeat.deadlines", new(
            "қайталама сайлаудың мерзімдерін комиссия белгілейді",
            "сроки повторных выборов устанавливает комиссия",
            "the commission sets the deadlines of repeat elections"), law.RepeatElectionDeadlines);

    private static void Office(ParameterList list, AkimElectionLaw law)
    {
        list
            .Add("office.duties-given-up", new(
                "сыйыспайтын міндеттерден бас тарту", "сложение несовместимых обязанностей", "incompatible duties given up"),
                law.DutiesGivenUp)
            .Add("office.registered", new("әкімді тіркеу", "регистрация акима", "akim registered"), law.AkimRegistered);
        LevelParameters.Add(list, "office.powers-begin", new(
            "өкілеттіктің басталуы", "начало полномочий", "powers begin"), law, terms => terms.PowersBegin);
    }

    private static Words Hours(VotingHours hours) => Words.Same($"{Hour.Format(hours.Open)}-{Hour.Format(hours.Close)}");
}
