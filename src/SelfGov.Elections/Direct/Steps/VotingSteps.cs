using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 26-1, 27, 32, 38: lists of voters, the end of the campaign, the vote.</summary>
internal static class VotingSteps
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private static readonly Words WithinHours = new(
        "{0} мен {1} аралығынан асырмай", "не раньше {0} и не позже {1}", "not before {0} and not after {1}");

    private static readonly Words ListFigures = new(
        "учаске нөмірі мен сайлаушылар саны оң сан болуға тиіс", "номер участка и число избирателей должны быть положительными",
        "the precinct's number and the number of voters must be positive");

    internal static void Define(Builder election, AkimElectionLaw law)
    {
        DefineLists(election, law);
        DefineHours(election, law);
        var silence = new Limit<AkimElection>(
            "silence.begins", new("үгіттің аяқталуы", "окончание агитации", "end of the campaign"), law.CampaignPeriod,
            current => current.Schedule!.SilenceBegins);
        var closes = new Limit<AkimElection>(
            "voting.closes", new("дауыс берудің аяқталуы", "окончание голосования", "close of the polls"), law.Hours.Basis,
            current => current.Schedule!.VotingCloses);
        election.When(silence, (_, at) => new SilenceBegan(at), HasChoice);
        election.When(Opens(law), (_, at) => new VotingOpened(at), HasChoice);
        election.When(closes, (_, at) => new VotingClosed(at));
        DefineEarlyClose(election, law.Hours.Basis.Act.At("38", "3"));
    }

    /// <summary>The opening of the polls (art. 38(1)).</summary>
    internal static Limit<AkimElection> Opens(AkimElectionLaw law) => new(
        "voting.opens", new("дауыс берудің басталуы", "начало голосования", "opening of the polls"), law.Hours.Basis,
        current => current.Schedule!.VotingOpens);

    private static void DefineLists(Builder election, AkimElectionLaw law)
    {
        var handOver = election.On<HandOverVoterList>(law.VoterListHandedOver.Basis)
            .By(Roles.LocalExecutive)
            .Until(Opens(law))
            .Duty(new Limit<AkimElection>(
                "lists.handed-over", new("тізімдерді тапсыру мерзімі", "срок передачи списков", "time to hand over the lists"),
                law.VoterListHandedOver.Basis,
                current => current.Polling.Precincts.IsEmpty
                    ? law.VoterListHandedOver.Value.Until(current.Schedule!.Day, current.Zone)
                    : null))
            .Require(
                "lists.figures", law.VoterListHandedOver.Basis, ListFigures,
                nameof(HandOverVoterList.Precinct), m => m.Command.Precinct, AtLeast(1))
            .Require(
                "lists.figures", law.VoterListHandedOver.Basis, ListFigures,
                nameof(HandOverVoterList.Voters), m => m.Command.Voters, m => m.Command.Precinct >= 1 ? AtLeast(1) : default);
        handOver.Decide(m => new VoterListHandedOver(m.Today, m.Command.Precinct, m.Command.Voters));
        election.On<CorrectVoterList>(law.VoterListHandedOver.Basis)
            .Corrects(
                handOver,
                m => Listed(m.Case, m.Command.Precinct) is { } precinct ? new HandOverVoterList(precinct.Number, precinct.Voters) : null,
                m => new HandOverVoterList(m.Command.Precinct, m.Command.Voters),
                m => m.Case, m => Listed(m.Case, m.Command.Precinct)?.ListHandedOverOn, m => m.Case.Call!.CalledOn)
            .Decide(m =>
            {
                Precinct precinct = m.Case.Polling.Precincts[m.Command.Precinct];
                return new VoterListCorrected(
                    m.Today, precinct.Number, precinct.Voters, precinct.ListHandedOverOn, m.Command.Voters, m.Command.Day, m.Command.Act);
            });
    }

    // The protocol repeats the number on the list, and is held against it: once it is filed, it is the protocol that is corrected.
    private static Precinct? Listed(AkimElection current, int number) =>
        current.Polling.Precincts.GetValueOrDefault(number) is { Protocol: null, ClosedEarly: false, IsInvalidated: false } precinct
            ? precinct
            : null;

    private static void DefineHours(Builder election, AkimElectionLaw law) => election.On<ChangeVotingHours>(law.HoursAtMost.Basis)
        .By(Roles.TerritorialCommission)
        .Until(Opens(law))
        .Require(
            "hours.bounds", law.HoursAtMost.Basis,
            new(
                "дауыс беру белгіленген шекте өтуге тиіс", "голосование должно проходить в установленных пределах",
                "the polls must be open within the bounds"),
            m => m.Command.Hours is { } hours
                && hours.Open >= law.HoursAtMost.Value.Open && hours.Close <= law.HoursAtMost.Value.Close && hours.Open < hours.Close,
            expected: _ => WithinHours.With(Said(law.HoursAtMost.Value.Open), Said(law.HoursAtMost.Value.Close)),
            found: m => m.Command.Hours is { } hours
                ? Words.Same($"{Hour.Format(hours.Open)}–{Hour.Format(hours.Close)}") : Words.Same("—"),
            field: nameof(ChangeVotingHours.Hours))
        .Require(
            "hours.ahead", law.HoursAtMost.Basis,
            new("жаңа басталу уақыты алда болуға тиіс", "новое время начала должно быть впереди", "the new opening must lie ahead"),
            m => m.Command.Hours is not { } hours || ElectionSchedule.At(m.Case.Schedule!.Day, hours.Open, m.Case.Zone) > m.Now,
            expected: m => ElectionTexts.LaterThan(m.Now.InZone(m.Case.Zone).LocalDateTime),
            found: m => Words.Of(m.Case.Schedule!.Day.At(m.Command.Hours.Open)),
            field: nameof(ChangeVotingHours.Hours))
        .Decide(m => new VotingHoursChanged(m.Today, m.Command.Hours));

    private static void DefineEarlyClose(Builder election, Citation basis) => election.On<ClosePrecinctEarly>(basis)
        .By(Roles.PrecinctCommission)
        .Require(
            "early.precinct", basis,
            new("учаске белгілі және ашық болуға тиіс", "участок должен быть известен и открыт", "the precinct must be known and open"),
            m => m.Case.Polling.Precincts.TryGetValue(m.Command.Precinct, out Precinct? precinct) && !precinct.ClosedEarly,
            found: m => Words.Of(m.Command.Precinct),
            field: nameof(ClosePrecinctEarly.Precinct))
        .Require(
            "early.all-voted", basis,
            new(
                "тізімдегі барлық сайлаушы дауыс берген болуға тиіс", "должны проголосовать все избиратели по списку",
                "all voters on the list must have voted"),
            nameof(ClosePrecinctEarly.Voted), m => m.Command.Voted,
            m => m.Case.Polling.Precincts.TryGetValue(m.Command.Precinct, out Precinct? precinct) ? Exactly(precinct.Voters) : default)
        .Decide(m => new PrecinctClosedEarly(m.Now, m.Command.Precinct));

    private static bool HasChoice(AkimElection current) => current.Contenders >= NominationSteps.EnoughCandidates;

    private static Words Said(LocalTime hour) => Words.Same(Hour.Format(hour));
}
