using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
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
    private static readonly Words WithinHours = new(
        "{0:дан} ерте емес және {1:дан} кеш емес", "не раньше {0} и не позже {1}", "not before {0} and not after {1}");

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
        DefineEarlyClose(election, law, law.Hours.Basis.Act.At("38", "3"));
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
                nameof(HandOverVoterList.Voters), m => m.Command.Voters, m => m.Command.Precinct >= 1 ? AtLeast(1) : default)
            .Require(
                "lists.same", law.RepeatElection.Basis,
                new(
                    "қайта дауыс беру мен " + law.Kazakh.RepeatElection
                        + " сол бір учаскелерде, сайлаушылардың сол бір тізімдері бойынша өткізілуге тиіс",
                    "повторное голосование и повторные выборы должны проводиться на тех же участках и по тем же спискам",
                    "repeat voting and repeat elections must be held in the same precincts and by the same lists"),
                m => !IsRepeated(m.Case))
            .Require(
                "lists.kind", law.ProtocolFigures.Act.At("23", 3),
                new(
                    "учаске түрі редакцияда көзделген болуға тиіс", "вид участка должен быть предусмотрен редакцией закона",
                    "the kind of the precinct must be one that the edition knows"),
                m => m.Command.Kind == PrecinctKind.Ordinary || PrecinctKindRule.Of(law, m.Command.Kind) is not null,
                found: m => PollTexts.Of(m.Command.Kind),
                field: nameof(HandOverVoterList.Kind))
            .Require(
                "lists.size", law.PrecinctSize.Basis,
                new(
                    "учаскеде сайлаушылар белгіленген саннан көп болмауға тиіс",
                    "избирателей на участке должно быть не больше установленного",
                    "a precinct must not have more voters than the act sets"),
                nameof(HandOverVoterList.Voters), m => m.Command.Voters,
                _ => law.Policies.OversizedPrecinctIsRefused ? AtMost(law.PrecinctSize.Value) : default)
            .Require(
                "lists.unit", law.OneList,
                new(
                    "барлық тізімдегі сайлаушылар саны бірліктің сайлаушылары санынан көрінеу көп болмауға тиіс",
                    "избирателей во всех списках не должно быть заведомо больше, чем избирателей единицы",
                    "the voters on all lists must not be plainly more than the voters of the unit"),
                nameof(HandOverVoterList.Voters), m => OtherLists(m.Case, m.Command.Precinct) + m.Command.Voters,
                m => m.Command.Kind == PrecinctKind.Ordinary && law.Policies.ListedVotersAtMostPercent is { } percent
                    ? AtMost((long)m.Case.Unit!.Voters * percent / 100)
                    : default);
        handOver.Decide(m => new VoterListHandedOver(m.Today, m.Command.Precinct, m.Command.Voters, m.Command.Kind));
        election.On<CorrectVoterList>(law.VoterListHandedOver.Basis)
            .CorrectsOneOf(
                handOver,
                m => HandedOver(m.Case, m.Command.Precinct) is { } precinct
                    ? new HandOverVoterList(precinct.Number, precinct.Voters, precinct.Kind)
                    : null,
                m => new HandOverVoterList(
                    m.Command.Precinct, m.Command.Voters, m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct)?.Kind ?? default),
                m => m.Case, m => HandedOver(m.Case, m.Command.Precinct)?.ListHandedOverOn, m => m.Case.Call!.CalledOn,
                m => m.Case.Polling.Precincts.Keys.Any(number => HandedOver(m.Case, number) is not null))
            .Require(
                "slip.list", law.VoterListHandedOver.Basis,
                new(
                    "тізімде кейін шығарылғаннан аз сайлаушы болмауға тиіс",
                    "в списке должно быть не меньше избирателей, чем из него затем исключено",
                    "the list must have at least as many voters as were removed from it since"),
                nameof(CorrectVoterList.Voters), m => (long)m.Command.Voters,
                m => HandedOver(m.Case, m.Command.Precinct) is { } precinct
                    ? Between((long)precinct.Removed - precinct.Added, int.MaxValue - (long)precinct.Added)
                    : default)
            .Decide(m =>
            {
                Precinct precinct = m.Case.Polling.Precincts[m.Command.Precinct];
                return new VoterListCorrected(
                    m.Today, precinct.Number, precinct.Voters, precinct.ListHandedOverOn, m.Command.Voters, m.Command.Day, m.Command.Act);
            });
    }

    // The protocol repeats the number on the list, and is held against it: once it is filed, it is the protocol that is corrected.
    internal static Precinct? Listed(AkimElection current, int number) =>
        current.Polling.Precincts.GetValueOrDefault(number) is { Protocol: null, ClosedEarly: false, IsInvalidated: false } precinct
            ? precinct
            : null;

    // Another vote is held by the lists of the first, as they stand (article 113-9).
    private static Precinct? HandedOver(AkimElection current, int number) => IsRepeated(current) ? null : Listed(current, number);

    private static bool IsRepeated(AkimElection current) =>
        current.State is ElectionState.RepeatVotingCalled or ElectionState.RepeatElectionCalled;

    // By hours of its own, where it has them (article 38(1)).
    private static bool IsOpen(AkimElection current, Precinct precinct, Instant now) => !precinct.ClosedEarly
        && now >= current.Schedule!.OpensIn(precinct.Number, current.Zone)
        && now < current.Schedule.ClosesIn(precinct.Number, current.Zone);

    /// <summary>Whether the vote of a precinct is over, so that its count begins (article 43(1)).</summary>
    internal static bool IsOver(AkimElection current, Precinct precinct, Instant now) =>
        precinct.ClosedEarly || current.State == ElectionState.Counting
        || now >= current.Schedule!.ClosesIn(precinct.Number, current.Zone);

    private static long OtherLists(AkimElection current, int number) => current.Polling.OrdinaryVoters
        - (current.Polling.Precincts.GetValueOrDefault(number) is { Kind: PrecinctKind.Ordinary } precinct ? precinct.Voters : 0);

    private static void DefineHours(Builder election, AkimElectionLaw law) => election.On<ChangeVotingHours>(law.HoursAtMost.Basis)
        .By(Roles.TerritorialCommission)
        .Until(Opens(law))
        .Require(
            "hours.bounds", law.HoursAtMost.Basis,
            new(
                "дауыс беру белгіленген шекте өткізілуге тиіс", "голосование должно проходить в установленных пределах",
                "the polls must be open within the bounds"),
            m => m.Command.Hours is { } hours
                && hours.Open >= law.HoursAtMost.Value.Open && hours.Close <= law.HoursAtMost.Value.Close && hours.Open < hours.Close,
            expected: _ => WithinHours.With(Said(law.HoursAtMost.Value.Open), Said(law.HoursAtMost.Value.Close)),
            found: m => m.Command.Hours is { } hours
                ? Words.Same($"{ElectionTexts.HourOf(hours.Open)}–{ElectionTexts.HourOf(hours.Close)}") : Words.Same("—"),
            field: nameof(ChangeVotingHours.Hours))
        .Require(
            "hours.ahead", law.HoursAtMost.Basis,
            new("жаңа басталу уақыты алда болуға тиіс", "новое время начала должно быть впереди", "the new opening must lie ahead"),
            m => m.Command.Hours is not { } hours || ElectionSchedule.At(m.Case.Schedule!.Day, hours.Open, m.Case.Zone) > m.Now,
            expected: m => ElectionTexts.LaterThan(m.Now.InZone(m.Case.Zone).LocalDateTime),
            found: m => Words.Of(m.Case.Schedule!.Day.At(m.Command.Hours.Open)),
            field: nameof(ChangeVotingHours.Hours))
        .Require(
            "hours.precincts", law.HoursAtMost.Basis,
            new(
                "учаскелер аталса, әрқайсысы бір рет аталуға тиіс", "если названы участки, каждый должен быть назван один раз",
                "where precincts are named, each must be named once"),
            m => m.Command.Precincts is not { } precincts
                || (precincts.Count > 0 && precincts.All(number => number >= 1) && precincts.Distinct().Count() == precincts.Count),
            found: m => Words.Same(m.Command.Precincts is { Count: > 0 } precincts ? string.Join(", ", precincts) : "—"),
            field: nameof(ChangeVotingHours.Precincts))
        .Decide(m => new VotingHoursChanged(m.Today, m.Command.Hours, m.Command.Precincts));

    private static void DefineEarlyClose(Builder election, AkimElectionLaw law, Citation basis) => election.On<ClosePrecinctEarly>(basis)
        .By(Roles.PrecinctCommission)
        .Require(
            "early.precinct", basis,
            new("учаске белгілі және ашық болуға тиіс", "участок должен быть известен и открыт", "the precinct must be known and open"),
            m => m.Case.Polling.Precincts.TryGetValue(m.Command.Precinct, out Precinct? precinct) && IsOpen(m.Case, precinct, m.Now),
            found: m => Words.Of(m.Command.Precinct),
            field: nameof(ClosePrecinctEarly.Precinct),
            canHold: m => m.Case.Polling.Precincts.Values.Any(precinct => IsOpen(m.Case, precinct, m.Now)))
        .Require(
            "early.kind", basis,
            new(
                "учаске дауыс беру мерзімінен бұрын аяқталды деп жарияланатын түрлердің бірі болуға тиіс",
                "участок должен быть из тех видов, где голосование может быть объявлено законченным досрочно",
                "the precinct must be of a kind that may close early"),
            m => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct) is { } precinct
                && PrecinctKindRule.Of(law, precinct.Kind) is not null,
            field: nameof(ClosePrecinctEarly.Precinct),
            canHold: m => m.Case.Polling.Precincts.Values.Any(precinct =>
                IsOpen(m.Case, precinct, m.Now) && PrecinctKindRule.Of(law, precinct.Kind) is not null))
        .Require(
            "early.all-voted", basis,
            new(
                "тізімдегі барлық сайлаушы дауыс берген болуға тиіс", "должны проголосовать все избиратели по списку",
                "all voters on the list must have voted"),
            nameof(ClosePrecinctEarly.Voted), m => m.Command.Voted,
            m => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct) is { } precinct
                ? Exactly(precinct.VotersOnList)
                : default)
        .Revised("early.all-voted", 2)
        .Decide(m => new PrecinctClosedEarly(m.Now, m.Command.Precinct));

    private static bool HasChoice(AkimElection current) => current.Contenders >= NominationSteps.EnoughCandidates;

    private static Words Said(LocalTime hour) => Words.Same(ElectionTexts.HourOf(hour));
}
