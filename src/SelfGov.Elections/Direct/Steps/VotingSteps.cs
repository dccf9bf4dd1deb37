using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 26-1, 27, 32, 38: lists of voters, the end of the campaign, the vote.</summary>
internal static class VotingSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law)
    {
        DefineLists(election, law);
        DefineHours(election, law);
        var silence = new ElectionLimit(
            "silence.begins", new("үгіттің аяқталуы", "окончание агитации", "end of the campaign"), law.CampaignPeriod, current => current.Schedule.SilenceBegins);
        election.When(silence, ElectionTrigger.SilenceBegan, (_, moment) => new SilenceBegan(moment), HasChoice);
        election.When(ElectionLimits.VotingOpens(law), ElectionTrigger.VotingOpened, (_, moment) => new VotingOpened(moment), HasChoice);
        election.When(ElectionLimits.VotingCloses(law), ElectionTrigger.VotingClosed, (_, moment) => new VotingClosed(moment));
        DefineEarlyClose(election, law);
    }

    private static void DefineLists(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<HandOverVoterList>(
                new("сайлаушылар тізімін учаскелік комиссияға тапсыру", "передать список избирателей участковой комиссии", "hand the list of voters to a precinct commission"),
                law.VoterListHandedOver.Basis)
            .By(Roles.LocalExecutive)
            .Until(ElectionLimits.VotingOpens(law))
            .Duty(new ElectionLimit(
                "lists.handed-over", new("тізімдерді тапсыру мерзімі", "срок передачи списков", "time to hand over the lists"), law.VoterListHandedOver.Basis,
                current => current.Polling.Precincts.IsEmpty ? law.VoterListHandedOver.Value.Until(current.Schedule.Day, current.Zone) : null))
            .Require("lists.figures", law.VoterListHandedOver.Basis,
                new("учаске нөмірі мен сайлаушылар саны оң сан", "номер участка и число избирателей положительны", "the precinct's number and the number of voters are positive"),
                matter => matter.Command.Precinct >= 1 && matter.Command.Voters >= 1,
                found: matter => Words.Same($"{matter.Command.Precinct} / {matter.Command.Voters}"))
            .Yields(ElectionTrigger.VoterListHandedOver)
            .Decide(matter => new VoterListHandedOver(matter.Today, matter.Command.Precinct, matter.Command.Voters));

    private static void DefineHours(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<ChangeVotingHours>(
                new("дауыс беру уақытын өзгерту", "изменить время голосования", "change the voting hours"), law.HoursAtMost.Basis)
            .By(Roles.TerritorialCommission)
            .Until(ElectionLimits.VotingOpens(law))
            .Require("hours.bounds", law.HoursAtMost.Basis,
                new("дауыс беру белгіленген шекте өтеді", "голосование проходит в установленных пределах", "the polls are open within the bounds"),
                matter => matter.Command.Hours is { } hours && hours.Open >= law.HoursAtMost.Value.Open && hours.Close <= law.HoursAtMost.Value.Close && hours.Open < hours.Close,
                expected: _ => HoursText(law.HoursAtMost.Value),
                found: matter => matter.Command.Hours is { } hours ? HoursText(hours) : Words.Same("—"))
            .Require("hours.ahead", law.HoursAtMost.Basis,
                new("жаңа басталу уақыты алда", "новое время начала впереди", "the new opening lies ahead"),
                matter => matter.Command.Hours is not { } hours || ElectionSchedule.At(matter.Case.Schedule.Day, hours.Open, matter.Case.Zone) > matter.Now)
            .Yields(ElectionTrigger.VotingHoursChanged)
            .Decide(matter => new VotingHoursChanged(matter.Today, matter.Command.Hours));

    private static void DefineEarlyClose(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<ClosePrecinctEarly>(
                new("учаскені мерзімінен бұрын жабу", "закрыть участок досрочно", "close a precinct early"), Citation38(law, "3"))
            .By(Roles.PrecinctCommission)
            .Require("early.precinct", Citation38(law, "3"),
                new("учаске белгілі және ашық", "участок известен и открыт", "the precinct is known and open"),
                matter => matter.Case.Polling.Precincts.TryGetValue(matter.Command.Precinct, out Precinct? precinct) && !precinct.ClosedEarly,
                found: matter => Words.Of(matter.Command.Precinct))
            .Require("early.all-voted", Citation38(law, "3"),
                new("тізімдегі барлық сайлаушы дауыс берді", "проголосовали все избиратели по списку", "all voters on the list have voted"),
                matter => !matter.Case.Polling.Precincts.TryGetValue(matter.Command.Precinct, out Precinct? precinct) || matter.Command.Voted == precinct.Voters,
                expected: matter => Words.Of(matter.Case.Polling.Precincts[matter.Command.Precinct].Voters),
                found: matter => Words.Of(matter.Command.Voted))
            .Yields(ElectionTrigger.PrecinctClosedEarly)
            .Decide(matter => new PrecinctClosedEarly(matter.Now, matter.Command.Precinct));

    private static bool HasChoice(AkimElection current) => current.Contenders >= NominationSteps.EnoughCandidates;

    private static Citation Citation38(AkimElectionLaw law, string paragraph) => law.Hours.Basis.Act.At("38", paragraph);

    private static Words HoursText(VotingHours hours) => Words.Same(
        NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Format(hours.Open) + "–"
        + NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Format(hours.Close));
}
