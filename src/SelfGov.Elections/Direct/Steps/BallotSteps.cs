using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Proofs;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;
using State = SelfGov.Elections.Direct.ElectionState;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>
/// Articles 37, 43(8), 46(3), 113-5(10): ballots, the posting of protocols, certificates; and the case of the commission. A host may leave
/// all of them out.
/// </summary>
internal static class BallotSteps
{
    internal static void Configure(TopologyDefinition<State> election)
    {
        foreach (State before in new[] { State.Campaign, State.Silence, State.RepeatVotingCalled })
        {
            election.Configure(before).Record<BallotApproved, BallotChanged, BallotsOrdered, BallotsDelivered>();
        }

        // Late, but before the polls close.
        election.Configure(State.Voting).Record<BallotsDelivered>();
        foreach (State counted in new[]
                 {
                     State.Voting, State.Counting, State.ResultsEstablished, State.ResultsPublished, State.Invalidated, State.InOffice,
                 })
        {
            election.Configure(counted).Record<ProtocolPosted, ProtocolTakenDown>();
        }

        foreach (State registered in new[]
                 {
                     State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed, State.Silence,
                 })
        {
            election.Configure(registered).Record<CandidateCertified>();
        }

        foreach (State called in new[]
                 {
                     State.Called, State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed,
                     State.Silence, State.RepeatVotingCalled, State.RepeatElectionCalled,
                 })
        {
            election.Configure(called).Record<CommissionNamed>();
        }

        election.Configure(State.InOffice).Record<AkimCertified>();
    }

    internal static void Define(Builder election, AkimElectionLaw law, PartDefinition<AkimElection, Candidate> candidates)
    {
        Text(election, law.Ballots);
        Printing(election, law.Ballots);
        Delivery(election, law.Ballots);
        Posting(election, law.Ballots);
        Certificates(election, law.Ballots, candidates);
        Citation formed = law.CallIsPublished.Act.At("10", 3);
        election.On<NameCommission>(formed)
            .By(Roles.TerritorialCommission)
            .RequireProofOrPaper(
                "commission", formed, nameof(NameCommission.Commission), m => m.Command.Commission, m => m.Command.Paper,
                proof => proof is ProvedEntry<ElectionCommission> ? null : proof.Text, law.Policies.PapersAreAccepted)
            .Require(
                "commission.standing", formed,
                new(
                    "құрамы қалыптастырылған аумақтық комиссия жұмыс істеп тұруға тиіс",
                    "должна действовать сформированная территориальная комиссия",
                    "the commission must be a territorial one that is formed and stands"),
                m => m.Proved<ElectionCommission>(m.Command.Commission)?.StandingAt(m.Now) is not { } commission
                    || (commission.Kind != CommissionKind.Precinct
                        && commission.State is CommissionState.Formed or CommissionState.Working or CommissionState.InSession),
                field: nameof(NameCommission.Commission))
            .Decide(m => new CommissionNamed(m.Today, m.Command.Commission?.Case, m.Command.Paper));
    }

    // Article 37(1)-(2).
    private static void Text(Builder election, BallotTerms terms) => election.On<ApproveBallot>(terms.Text)
        .By(Roles.TerritorialCommission)
        .Require(
            "ballot.candidates", terms.Text,
            new(
                "бюллетеньге барлық тіркелген кандидат бір реттен енгізілуге тиіс",
                "в бюллетень должны быть включены все зарегистрированные кандидаты, каждый один раз",
                "every candidate who stands must be on the ballot once"),
            m => IsComplete(m.Case, m.Command),
            expected: m => CandidateText.Exactly(m.Case.OnBallot.Select(candidate => candidate.Id)),
            found: m => CandidateText.Of(m.Command.Order.IsDefault ? [] : m.Command.Order),
            field: nameof(ApproveBallot.Order))
        .Require(
            "ballot.order", terms.Text,
            new(
                "кандидаттар мемлекеттік тілдің әліпбиі ретімен орналасуға тиіс",
                "кандидаты должны стоять в алфавитном порядке государственного языка",
                "the candidates must stand in the alphabetical order of the state language"),
            m => !IsComplete(m.Case, m.Command) || m.Command.Order.Select(each => m.Case.Candidates.Find(each)!.Person.Name)
                .Pairwise().All(pair => KazakhOrder.Instance.Compare(pair.Before, pair.After) <= 0),
            expected: m => CandidateText.Exactly(m.Case.OnBallot
                .OrderBy(candidate => candidate.Person.Name, KazakhOrder.Instance).Select(candidate => candidate.Id)),
            found: m => CandidateText.Of(m.Command.Order),
            field: nameof(ApproveBallot.Order))
        .Require(
            "ballot.against-all", terms.Text,
            new("бюллетеньде «Бәріне қарсымын» деген жол болуға тиіс", "в бюллетене должна быть строка «Против всех»",
                "the ballot must have the line \"Against all\""),
            m => m.Command.HasAgainstAll,
            field: nameof(ApproveBallot.HasAgainstAll))
        .Require(
            "ballot.languages", terms.Languages,
            new(
                "бюллетень мемлекеттік және орыс тілдерінде басылуға тиіс",
                "бюллетень должен печататься на государственном и русском языках",
                "the ballot must be printed in Kazakh and in Russian"),
            m => m.Command.IsInBothLanguages,
            field: nameof(ApproveBallot.IsInBothLanguages))
        .Require(
            "ballot.changed", terms.Change,
            new(
                "белгіленген мәтін кандидаттар құрамы өзгергенде ғана өзгертілуге тиіс",
                "утверждённый текст должен меняться только при изменении состава кандидатов",
                "a text that is approved must change only with the candidates"),
            m => !IsCurrent(m.Case, ElectionBallots.Of(m.Case)))
        .Decide<BallotApproved, BallotChanged>(m => ElectionBallots.Of(m.Case).Order.Count == 0
            ? new BallotApproved(m.Today, [.. m.Command.Order])
            : new BallotChanged(m.Today, [.. m.Command.Order]));

    private static bool IsComplete(AkimElection current, ApproveBallot command)
    {
        if (command.Order.IsDefaultOrEmpty)
        {
            return false;
        }

        HashSet<CandidateId> named = [.. command.Order];
        return named.Count == command.Order.Length && named.SetEquals(current.OnBallot.Select(candidate => candidate.Id));
    }

    private static IEnumerable<(string Before, string After)> Pairwise(this IEnumerable<string> names) => names.Zip(names.Skip(1));

    // Article 37(2): as many as there are voters, and the reserve.
    private static void Printing(Builder election, BallotTerms terms) => election.On<OrderBallots>(terms.Reserve.Basis)
        .By(Roles.TerritorialCommission)
        .Require(
            "ballots.text", terms.Text,
            new(
                "мәтін қазіргі кандидаттарға сәйкес белгіленген, ал бюллетеньдерге тапсырыс берілмеген болуға тиіс",
                "текст должен быть утверждён по нынешним кандидатам, а бюллетени ещё не заказаны",
                "the text must be approved for the candidates who stand, and no ballots ordered yet"),
            m => ElectionBallots.Of(m.Case) is { Ordered: null } ballots && IsCurrent(m.Case, ballots))
        .Require(
            "ballots.number", terms.Reserve.Basis,
            new(
                "бюллетеньдер саны сайлаушылар саны мен резервтің қосындысына тең болуға тиіс",
                "число бюллетеней должно быть равно сумме числа избирателей и резерва",
                "there must be as many ballots as voters, and the reserve"),
            nameof(OrderBallots.Number), m => (long)m.Command.Number,
            m => Exactly(terms.For(m.Case.Polling.Precincts.IsEmpty
                ? m.Case.Unit!.Voters
                : m.Case.Polling.Precincts.Values.Sum(precinct => (long)precinct.VotersOnList))))
        .Decide(m => new BallotsOrdered(m.Today, m.Command.Number));

    private static bool IsCurrent(AkimElection current, ElectionBallots ballots) =>
        ballots.Order.Count > 0 && ballots.Order.ToHashSet().SetEquals(current.OnBallot.Select(candidate => candidate.Id));

    // Article 37(3).
    private static void Delivery(Builder election, BallotTerms terms) => election.On<DeliverBallots>(terms.Delivered.Basis)
        .By(Roles.TerritorialCommission)
        .From(new Limit<AkimElection>(
            "delivery.opens", new("бюллетеньдерді жеткізудің басталуы", "начало доставки бюллетеней", "delivery of ballots opens"),
            terms.DeliveryOpens.Basis,
            current => current.Zone.AtStartOfDay(terms.DeliveryOpens.Value.LastDay(current.Schedule!.Day)).ToInstant()))
        .Duty(new Limit<AkimElection>(
            "delivery.due", new("бюллетеньдерді жеткізу мерзімі", "срок доставки бюллетеней", "time to deliver the ballots"),
            terms.Delivered.Basis,
            current => ElectionBallots.Of(current) is { Order.Count: > 0 } ballots
                && ballots.Delivered.Count < current.Polling.Precincts.Count
                    ? terms.Delivered.Value.Until(current.Schedule!.Day, current.Zone)
                    : null))
        .Require(
            "delivery.ordered", terms.Delivered.Basis,
            new("бюллетеньдерге тапсырыс берілген болуға тиіс", "бюллетени должны быть заказаны", "the ballots must be ordered"),
            m => ElectionBallots.Of(m.Case).Ordered is not null)
        .Require(
            "delivery.precinct", terms.Delivered.Basis,
            new(
                "учаске белгілі және бюллетень алмаған болуға тиіс", "участок должен быть известен и ещё не получить бюллетени",
                "the precinct must be known and not have its ballots yet"),
            m => m.Case.Polling.Precincts.ContainsKey(m.Command.Precinct)
                && ElectionBallots.Of(m.Case).DeliveredTo(m.Command.Precinct) is null,
            found: m => Words.Of(m.Command.Precinct),
            field: nameof(DeliverBallots.Precinct),
            canHold: m => m.Case.Polling.Precincts.Keys.Any(number => ElectionBallots.Of(m.Case).DeliveredTo(number) is null))
        .Require(
            "delivery.number", terms.Delivered.Basis,
            new(
                "бюллетеньдер саны учаскедегі сайлаушылар саны мен резервтің қосындысына тең болуға тиіс",
                "число бюллетеней должно быть равно сумме числа избирателей участка и резерва",
                "there must be as many ballots as voters of the precinct, and the reserve"),
            nameof(DeliverBallots.Ballots), m => (long)m.Command.Ballots,
            m => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct) is { } precinct
                ? Exactly(terms.For(precinct.VotersOnList))
                : default)
        .Decide(m => new BallotsDelivered(m.Today, m.Command.Precinct, m.Command.Ballots));

    // Article 43(8).
    private static void Posting(Builder election, BallotTerms terms)
    {
        election.On<PostProtocol>(terms.ProtocolPosted.Basis)
            .By(Roles.PrecinctCommission)
            .Require(
                "posting.protocol", terms.ProtocolPosted.Basis,
                new(
                    "учаскелік комиссияның хаттамасы болуға, ал оның көшірмесі ілінбеген болуға тиіс",
                    "должен иметься протокол участковой комиссии, копия которого ещё не вывешена",
                    "the precinct must have a protocol whose copy is not posted yet"),
                m => m.Case.Polling.Precincts.GetValueOrDefault(m.Command.Precinct) is { Protocol: not null }
                    && Posted(m.Case, m.Command.Precinct) is null,
                found: m => Words.Of(m.Command.Precinct),
                field: nameof(PostProtocol.Precinct),
                canHold: m => m.Case.Polling.Precincts.Values.Any(precinct =>
                    precinct.Protocol is not null && Posted(m.Case, precinct.Number) is null))
            .Decide(m => new ProtocolPosted(m.Today, m.Command.Precinct));
        election.On<TakeDownProtocol>(terms.ProtocolPosted.Basis)
            .By(Roles.PrecinctCommission)
            .Require(
                "posting.posted", terms.ProtocolPosted.Basis,
                new("көшірме ілулі тұруға тиіс", "копия должна быть вывешена", "the copy must be posted"),
                m => Posted(m.Case, m.Command.Precinct) is { IsTakenDown: false },
                found: m => Words.Of(m.Command.Precinct),
                field: nameof(TakeDownProtocol.Precinct),
                canHold: m => ElectionBallots.Of(m.Case).Posted.Any(posted => !posted.IsTakenDown))
            .Require(
                "posting.time", terms.ProtocolPosted.Basis,
                new(
                    "көшірме белгіленген мерзім бойы ілулі тұруға тиіс", "копия должна находиться в помещении весь установленный срок",
                    "the copy must stay for the time that the act sets"),
                m => Until(m.Case, m.Command.Precinct, terms) is not { } until || m.Now >= until,
                earliest: m => Until(m.Case, m.Command.Precinct, terms),
                field: nameof(TakeDownProtocol.Precinct),
                canHold: m => ElectionBallots.Of(m.Case).Posted is var posted
                    && (posted.All(each => each.IsTakenDown)
                        || posted.Any(each => !each.IsTakenDown && m.Now >= Until(m.Case, each.Precinct, terms))))
            .Decide(m => new ProtocolTakenDown(m.Today, m.Command.Precinct));
    }

    private static PostedProtocol? Posted(AkimElection current, int precinct) =>
        ElectionBallots.Of(current).Posted.FirstOrDefault(each => each.Precinct == precinct);

    private static Instant? Until(AkimElection current, int precinct, BallotTerms terms) =>
        Posted(current, precinct) is { } posted ? terms.ProtocolPosted.Value.Until(posted.On, current.Zone) : null;

    private static void Certificates(Builder election, BallotTerms terms, PartDefinition<AkimElection, Candidate> candidates)
    {
        election.On<IssueCandidateCertificate, Candidate>(candidates, CandidateRoster.Of, terms.CandidateCertificate)
            .By(Roles.TerritorialCommission)
            .Require(
                "certificate.once", terms.CandidateCertificate,
                new("куәлік бұрын берілмеген болуға тиіс", "удостоверение не должно быть уже выдано", "no certificate must be given yet"),
                m => m.Part.CertifiedOn is null)
            .Decide(m => new CandidateCertified(m.Today, m.Part.Id));
        election.On<IssueAkimCertificate>(terms.AkimCertificate)
            .By(Roles.TerritorialCommission)
            .Require(
                "certificate.published", terms.AkimCertificate,
                new("қорытындылар жарияланған болуға тиіс", "итоги должны быть опубликованы", "the result must be published"),
                m => m.Case.Outcome.PublishedOn is not null)
            .Require(
                "certificate.akim-once", terms.AkimCertificate,
                new("куәлік бұрын берілмеген болуға тиіс", "удостоверение не должно быть уже выдано", "no certificate must be given yet"),
                m => m.Case.CertifiedOn is null)
            .Decide(m => new AkimCertified(m.Today));
    }
}
