using NodaTime;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;
using Change =
    SelfGov.Workflow.Matter<
        SelfGov.Elections.Direct.AkimElection, SelfGov.Workflow.Definition.Whole, SelfGov.Elections.Direct.Polls.ChangeVoterList>;
using Changing =
    SelfGov.Workflow.Definition.CommandBuilder<
        SelfGov.Elections.Direct.AkimElection, SelfGov.Workflow.Definition.Whole, SelfGov.Elections.Direct.Polls.ChangeVoterList>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>
/// Articles 24(8), (10), 26, 26-1(2), 41(6), (6-1): the list of voters from its handing over to the count, and requests to vote elsewhere
/// than in the premises.
/// </summary>
internal static class ListSteps
{
    private static readonly Words Figures = new(
        "енгізілген және шығарылған сайлаушылар саны теріс болмауға, барлығы кемінде біреу болуға тиіс",
        "число включённых и исключённых не должно быть отрицательным, а вместе должно быть не менее одного",
        "the voters added and removed must not be negative, and be at least one together");

    private static readonly Words OpenPrecinct = new(
        "учаскенің тізімі тапсырылған, дауыстарды санау әлі басталмаған болуға тиіс",
        "список участка должен быть передан, а подсчёт голосов ещё не начат",
        "the list of the precinct must have been handed over, and its count not begun");

    internal static void Define(Builder election, AkimElectionLaw law)
    {
        DefineChange(election, law);
        DefineHomeVoting(election, law);
    }

    private static void DefineChange(Builder election, AkimElectionLaw law)
    {
        Changing change = election.On<ChangeVoterList>(law.VoterListChanged)
            .By(Roles.PrecinctCommission)
            .Until(new Limit<AkimElection>(
                "list.frozen", new(
                    "дауыстарды санаудың басталуы",
                    "начало подсчёта голосов",
                    "beginning of the count"), law.VoterListFrozen,
                current => current.Polling.Precincts.IsEmpty || current.State == ElectionState.Counting
                    ? null
                    : current.Schedule!.VotingCloses))
            .Require(
                "list.precinct", law.VoterListFrozen, OpenPrecinct,
                m => Open(m.Case, m.Command.Precinct, MadeAt(m)) is not null,
                field: nameof(ChangeVoterList.Precinct),
                canHold: m => AnyPrecinct(m) || (m.Case.State == ElectionState.Counting && m.Case.Polling.ProtocolsAwaited > 0))
            .Require(
                "list.made-at", law.VoterListChanged,
                new(
                    "тізім тапсырылғаннан кейін және қазірге дейін өзгертілген болуға тиіс",
                    "список должен быть изменён после передачи и не позже настоящего времени",
                    "the list must have been changed since it was handed over, and not later than now"),
                nameof(ChangeVoterList.MadeAt), m => m.Command.MadeAt,
                (Change m) => m.Command.MadeAt is not null && Found(m) is { } precinct
                    ? Between<LocalDateTime?>(precinct.ListHandedOverOn.AtMidnight(), m.Now.InZone(m.Case.Zone).LocalDateTime)
                    : default)
            .Require(
                "list.figures", law.VoterListChanged, Figures,
                nameof(ChangeVoterList.Added), m => m.Command.Added, AtLeast(0))
            .Require(
                "list.figures", law.VoterListChanged, Figures,
                nameof(ChangeVoterList.Removed), m => m.Command.Removed, (Change m) => AtLeast(m.Command.Added == 0 ? 1 : 0))
            .Require(
                "list.total", law.VoterListChanged,
                new(
                    "тізімдегі сайлаушылар саналатын сан болуға тиіс", "число избирателей в списке должно поддаваться подсчёту",
                    "the voters on the list must be a number that can be counted"),
                nameof(ChangeVoterList.Added), m => (long)m.Command.Added,
                (Change m) => Found(m) is { } precinct ? AtMost(int.MaxValue - (long)precinct.Voters - precinct.Added) : default)
            .Require(
                "list.removed", law.VoterListChanged,
                new(
                    "тізімде барынан көп сайлаушы шығарылмауға тиіс", "исключаться должно не больше избирателей, чем есть в списке",
                    "not more voters must be removed than are on the list"),
                nameof(ChangeVoterList.Removed), m => (long)m.Command.Removed,
                (Change m) => Found(m) is { } precinct ? AtMost((long)precinct.VotersOnList + Math.Max(0, m.Command.Added)) : default);
        AddReasons(change, law);
        change.Decide(m => new VoterListChanged(DayOf(m), m.Command.Precinct, m.Command.Reason, m.Command.Added, m.Command.Removed));
        election.On<CorrectVoterListChange>(law.VoterListChanged)
            .CorrectsOneOf(
                change,
                m => Last(m.Case, m.Command.Precinct) is { LastChange: { } last } precinct
                    ? new ChangeVoterList(precinct.Number, last.Reason, last.Added, last.Removed)
                    : null,
                m => new ChangeVoterList(
                    m.Command.Precinct, Last(m.Case, m.Command.Precinct)!.LastChange!.Reason, m.Command.Added, m.Command.Removed),
                m => m.Case with { Polling = m.Case.Polling.With(Last(m.Case, m.Command.Precinct)!.WithoutLastChange()) },
                m => Last(m.Case, m.Command.Precinct)?.LastChange!.On,
                m => Last(m.Case, m.Command.Precinct)?.ListHandedOverOn,
                m => m.Case.Polling.Precincts.Keys.Any(
                    precinct => Last(m.Case, precinct) is not null && Open(m.Case, precinct, m.Now) is not null))
            .Decide(m =>
            {
                VoterListChange last = Last(m.Case, m.Command.Precinct)!.LastChange!;
                return new VoterListChangeCorrected(
                    m.Today, m.Command.Precinct, last.Added, last.Removed, last.On, m.Command.Added, m.Command.Removed, m.Command.Day,
                    m.Command.Act);
            });
    }

    // Each reason has its own article, and its own days.
    private static void AddReasons(Changing change, AkimElectionLaw law)
    {
        Citation certificates = law.AbsenteeCertificates.Basis;
        change
            .Require(
                "list.reason", law.VoterListRequests,
                new(
                    "өзгерту себебі заңда аталған болуға тиіс", "причина изменения должна быть названа в законе",
                    "the reason of the change must be one that the act names"),
                m => Enum.IsDefined(m.Command.Reason),
                field: nameof(ChangeVoterList.Reason))
            .Require(
                "list.certificates", certificates,
                new(
                    "есептен шығару куәлігі берілген сайлаушы тізімнен шығарылуға, оны көрсеткен сайлаушы тізімге енгізілуге тиіс",
                    "при выдаче открепительного удостоверения избиратель должен исключаться, при предъявлении — включаться",
                    "who receives an absentee certificate must be removed, who shows one must be added"),
                m => m.Command.Reason switch
                {
                    VoterListReason.AbsenteeCertificateIssued => m.Command.Added == 0,
                    VoterListReason.AbsenteeCertificateShown => m.Command.Removed == 0,
                    _ => true,
                },
                found: m => Words.Same($"+{m.Command.Added} −{m.Command.Removed}"),
                field: nameof(ChangeVoterList.Reason))
            .Require(
                "list.certificates-stop", certificates,
                new(
                    "есептен шығару куәлігі дауыс беру күнінің алдындағы күні беру тоқтатылатын сағатқа дейін берілуге тиіс",
                    "открепительное удостоверение должно выдаваться до того часа дня перед голосованием, в который выдача прекращается",
                    "an absentee certificate must be issued before the hour of the eve at which issuing stops"),
                m => m.Command.Reason != VoterListReason.AbsenteeCertificateIssued || MadeAt(m) < Stops(law, m.Case),
                expected: m => Candidacies.ElectionTexts.EarlierThan(Stops(law, m.Case).InZone(m.Case.Zone).LocalDateTime),
                found: m => Words.Of(MadeAt(m).InZone(m.Case.Zone).LocalDateTime),
                field: nameof(ChangeVoterList.Reason))
            .Require(
                "list.voting-day", certificates,
                new(
                    "куәлік көрсеткен сайлаушы дауыс беру күні енгізілуге тиіс",
                    "предъявивший удостоверение должен включаться в список в день голосования",
                    "who shows a certificate must be entered on the day of the vote"),
                nameof(ChangeVoterList.Reason), DayOf,
                (Change m) => m.Command.Reason == VoterListReason.AbsenteeCertificateShown ? Exactly(m.Case.Schedule!.Day) : default)
            .Require(
                "list.revised-kind", law.ProtocolFigures.Act.At("24", 8),
                new(
                    "дауыс беру қарсаңында уақытша болу орнында құрылған учаскенің тізімі ғана нақтылануға тиіс",
                    "накануне голосования должен уточняться только список участка, образованного в месте временного пребывания",
                    "only the list of a precinct in a place of temporary stay must be revised on the eve"),
                m => m.Command.Reason != VoterListReason.SpecialListRevised || Found(m) is not { } precinct
                    || PrecinctKindRule.Of(law, precinct.Kind)?.ListRevised is not null,
                found: m => PollTexts.Of(Found(m)!.Kind),
                field: nameof(ChangeVoterList.Reason))
            .Require(
                "list.revised-day", law.ProtocolFigures.Act.At("24", 8),
                new(
                    "тізім дауыс беру күнінің алдындағы күндегі жағдай бойынша нақтылануға тиіс",
                    "список должен уточняться по состоянию на день, предшествующий дню голосования",
                    "the list must be revised as of the day before the vote"),
                nameof(ChangeVoterList.Reason), DayOf,
                (Change m) => m.Command.Reason == VoterListReason.SpecialListRevised
                    ? NotEarlier(m.Case.Schedule!.Day.PlusDays(-1))
                    : default);
    }

    private static void DefineHomeVoting(Builder election, AkimElectionLaw law)
    {
        Citation basis = law.HomeVotingRequests.Basis;
        var requests = election.On<RecordHomeVotingRequests>(basis)
            .By(Roles.PrecinctCommission)
            .Until(new Limit<AkimElection>(
                "home-voting.requests-close",
                new(
                    "үй-жайдан тыс жерде дауыс беру туралы өтініш беру мерзімі", "срок заявлений о голосовании вне помещения",
                    "time to ask to vote outside the premises"),
                basis,
                current => current.Polling.Precincts.IsEmpty
                    ? null
                    : ElectionSchedule.At(current.Schedule!.Day, law.HomeVotingRequests.Value, current.Zone)))
            .Require(
                "home-voting.precinct", basis, OpenPrecinct,
                m => Open(m.Case, m.Command.Precinct, m.Now) is not null,
                field: nameof(RecordHomeVotingRequests.Precinct),
                canHold: AnyPrecinct)
            .Require(
                "home-voting.requests", basis,
                new(
                    "өтініштер бұрынғыдан аз емес, тізімдегі сайлаушылардан көп емес болуға тиіс",
                    "заявлений должно быть не меньше прежнего и не больше избирателей в списке",
                    "the requests must be not fewer than before and not more than the voters on the list"),
                nameof(RecordHomeVotingRequests.Requests), m => m.Command.Requests,
                m => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct) is { } precinct
                    ? Between(Math.Min(precinct.HomeRequests ?? 1, precinct.VotersOnList), precinct.VotersOnList)
                    : default);
        requests.Decide(m => new HomeVotingRequested(m.Today, m.Command.Precinct, m.Command.Requests));
        election.On<CorrectHomeVotingRequests>(basis)
            .CorrectsOneOf(
                requests,
                m => Asked(m.Case, m.Command.Precinct) is { HomeRequests: { } recorded } precinct
                    ? new RecordHomeVotingRequests(precinct.Number, recorded)
                    : null,
                m => new RecordHomeVotingRequests(m.Command.Precinct, m.Command.Requests),
                m => m.Case with
                {
                    Polling = m.Case.Polling.With(Asked(m.Case, m.Command.Precinct)! with { HomeRequests = null, HomeRequestsOn = null }),
                },
                m => Asked(m.Case, m.Command.Precinct)?.HomeRequestsOn,
                m => Asked(m.Case, m.Command.Precinct)?.ListHandedOverOn,
                m => m.Case.Polling.Precincts.Keys.Any(
                    precinct => Asked(m.Case, precinct) is not null && Open(m.Case, precinct, m.Now) is not null))
            .Decide(m =>
            {
                Precinct precinct = Asked(m.Case, m.Command.Precinct)!;
                return new HomeVotingRequestsCorrected(
                    m.Today, precinct.Number, precinct.HomeRequests!.Value, precinct.HomeRequestsOn!.Value, m.Command.Requests,
                    m.Command.Day, m.Command.Act);
            });
    }

    private static bool AnyPrecinct(Matter<AkimElection, Whole> m) =>
        m.Case.Polling.Precincts.Values.Any(precinct => Open(m.Case, precinct.Number, m.Now) is not null);

    // Where the polls of one precinct are closed, its count has begun (article 43(1)), whatever the others do.
    private static Precinct? Open(AkimElection current, int number, Instant now) =>
        VotingSteps.Listed(current, number) is { IsCounted: false } precinct
        && now < current.Schedule!.ClosesIn(number, current.Zone)
            ? precinct
            : null;

    private static Instant MadeAt(Change m) => m.Command.MadeAt is { } at ? m.Case.Zone.AtLeniently(at).ToInstant() : m.Now;

    private static LocalDate DayOf(Change m) => m.Command.MadeAt?.Date ?? m.Today;

    private static Precinct? Found(Change m) => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct);

    private static Precinct? Last(AkimElection current, int number) =>
        VotingSteps.Listed(current, number) is { LastChange: not null } precinct ? precinct : null;

    private static Precinct? Asked(AkimElection current, int number) =>
        VotingSteps.Listed(current, number) is { HomeRequests: not null } precinct ? precinct : null;

    private static Instant Stops(AkimElectionLaw law, AkimElection current) =>
        law.AbsenteeCertificates.Value.Until(current.Schedule!.Day, current.Zone);
}
