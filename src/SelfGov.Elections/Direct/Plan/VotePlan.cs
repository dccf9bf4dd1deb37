using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;

namespace SelfGov.Elections.Direct.Plan;

/// <summary>The lines of a calendar plan from the campaign to the office.</summary>
internal static class VotePlan
{
    internal static IEnumerable<PlanStep> Of(AkimElectionLaw law, Unit unit, ElectionSchedule schedule)
    {
        LocalDateTime silence = unit.LocalTimeOf(schedule.SilenceBegins);
        yield return new PlanStep(
            new("сайлау алдындағы үгіт", "предвыборная агитация", "campaign"),
            [Roles.Candidate], unit.LocalTimeOf(schedule.RegistrationCloses), silence, law.CampaignPeriod);
        yield return new PlanStep(
            new(
                "сайлау алдындағы үгітке тыйым салынған күн",
                "день запрета предвыборной агитации",
                "day of silence"), [Roles.Candidate], silence, silence.PlusDays(1), law.Silence);
        yield return new PlanStep(
            new(
                "қоғамдық пікірге сауал салу нәтижелерін жариялауға тыйым салу",
                "запрет опубликования результатов опросов общественного мнения",
                "no publication of opinion polls"),
            [Roles.Media], law.NoPollResults.Value.LastDay(schedule.Day).AtMidnight(), schedule.Day.PlusDays(1).AtMidnight(),
            law.NoPollResults.Basis);
        yield return new PlanStep(
            new("бюллетеньдерді учаскелерге жеткізу", "доставка бюллетеней на участки", "deliver the ballots to the precincts"),
            [Roles.TerritorialCommission], law.Ballots.DeliveryOpens.Value.LastDay(schedule.Day).AtMidnight(),
            unit.LocalTimeOf(law.Ballots.Delivered.Value.Until(schedule.Day, unit.Zone)), law.Ballots.Delivered.Basis);
        yield return new PlanStep(
            new("есептен шығару куәліктерін беру", "выдача открепительных удостоверений", "absentee certificates issued"),
            [Roles.PrecinctCommission], null, unit.LocalTimeOf(law.AbsenteeCertificates.Value.Until(schedule.Day, unit.Zone)),
            law.AbsenteeCertificates.Basis);
        yield return new PlanStep(
            new(
                "үй-жайдан тыс жерде дауыс беру туралы өтініштер", "заявления о голосовании вне помещения",
                "requests to vote outside the premises"),
            [Roles.PrecinctCommission], null, schedule.Day.At(law.HomeVotingRequests.Value), law.HomeVotingRequests.Basis);
        yield return new PlanStep(
            new("дауыс беру", "голосование", "voting"),
            [Roles.PrecinctCommission], unit.LocalTimeOf(schedule.VotingOpens), unit.LocalTimeOf(schedule.VotingCloses), law.Hours.Basis);
        yield return new PlanStep(
            new("дауыстарды санау", "подсчёт голосов", "counting"),
            [Roles.PrecinctCommission], unit.LocalTimeOf(schedule.VotingCloses), unit.LocalTimeOf(schedule.CountDue), law.Count.Basis);
        yield return new PlanStep(
            new("қорытындыларды анықтау", "установление итогов", "result established"),
            [Roles.TerritorialCommission], null, unit.LocalTimeOf(schedule.ResultsDue), law.ResultsEstablished.Basis);
        yield return new PlanStep(
            new("қорытындыларды жариялау", "опубликование итогов", "result published"),
            [Roles.TerritorialCommission], null, unit.LocalTimeOf(schedule.PublicationDue), law.ResultsPublished.Basis);
        yield return new PlanStep(
            new("әкімді тіркеу", "регистрация акима", "akim registered"),
            [Roles.TerritorialCommission], null, unit.LocalTimeOf(schedule.RegistrationOfAkimDue), law.AkimRegistered.Basis);
        yield return new PlanStep(
            new(
                "сыйыспайтын міндеттерін доғару туралы өтініш", "заявление о сложении несовместимых обязанностей",
                "statement of giving up incompatible duties"),
            [Roles.Candidate], null,
            unit.LocalTimeOf(law.DutiesGivenUp.Value.Until(unit.LocalTimeOf(schedule.ResultsDue).Date.PlusDays(-1), unit.Zone)),
            law.DutiesGivenUp.Basis);
    }
}
