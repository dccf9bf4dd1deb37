using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-3: nomination by party, by oneself, by the higher akim; and its extension.</summary>
internal static class NominationSteps
{
    /// <summary>Fewer than two candidates are no choice: the number that the act repeats in arts 113-3(6) and 113-7.</summary>
    internal const int EnoughCandidates = 2;

    internal static void Define(Builder election, AkimElectionLaw law)
    {
        var closes = new Limit<AkimElection>(
            "nomination.closes", new("ұсынудың аяқталуы", "окончание выдвижения", "close of nomination"), law.NominationPeriod,
            current => current.Schedule!.NominationCloses);
        DefineParty(election, law, closes);
        DefineSelf(election, law, closes);
        DefineHigherAkim(election, law, closes);
        DefineExtension(election, law, closes);
        election.When(closes, (_, at) => new NominationClosed(at), current => current.Candidates.Standing >= EnoughCandidates);
        election.When(closes with { Basis = law.Extension.Basis }, (_, at) => new ExtensionEnded(at));
    }

    private static void DefineParty(Builder election, AkimElectionLaw law, Limit<AkimElection> closes)
    {
        var nomination = election.On<NominateByParty>(law.Nominators)
            .By(Roles.PartyBranch)
            .Until(closes)
            .Require(
                "nomination.one-per-party", law.Nominators,
                new(
                    "партия бір округте бір ғана кандидат ұсынуға тиіс", "партия должна выдвигать лишь одного кандидата в округе",
                    "a party must nominate one candidate only in a district"),
                m => m.Case.Candidates.StandingOfParty(m.Actor.Id) is null,
                found: m => Words.Same($"{m.Case.Candidates.StandingOfParty(m.Actor.Id)!.Id}"));
        RequireSingleCandidacy(nomination, law, command => command.Person, command => command.Other);
        nomination.Decide(m => Nominated(m.Case, m.Today, m.Command.Person, NominationPath.Party, m.Actor.Id));
    }

    private static void DefineSelf(Builder election, AkimElectionLaw law, Limit<AkimElection> closes)
    {
        var nomination = election.On<NominateSelf>(law.Nominators)
            .By(Roles.Candidate)
            .Until(closes)
            .Require(
                "nomination.oneself", law.Nominators,
                new("азамат өзін ғана ұсынуға тиіс", "гражданин должен выдвигать самого себя", "a citizen must nominate himself"),
                m => m.Command.Person.Id == m.Actor.Id,
                field: nameof(NominateSelf.Person));
        RequireSingleCandidacy(nomination, law, command => command.Person, command => command.Other);
        nomination.Decide(m => Nominated(m.Case, m.Today, m.Command.Person, NominationPath.Self, null));
    }

    private static void DefineHigherAkim(Builder election, AkimElectionLaw law, Limit<AkimElection> closes)
    {
        var nomination = election.On<NominateByHigherAkim>(law.HigherAkimNominates)
            .By(Roles.HigherAkim)
            .Until(closes)
            .Require(
                "nomination.akim-quota", law.HigherAkimNominates,
                new(
                    "жоғары тұрған әкім ұсыну мерзімі аяқталған күні екеуге жетпейтін кандидаттарды ғана ұсынуға тиіс",
                    "вышестоящий аким должен выдвигать лишь стольких кандидатов, скольких недостаёт до двух "
                        + "на день окончания срока выдвижения",
                    "the higher akim must nominate only as many as were lacking to two on the last day of nomination"),
                m => HigherAkims(m.Case) + 1, m => AtMost(HigherAkimsQuota(m.Case)))
            .Require(
                "nomination.assembly", law.AssemblyAgrees,
                new(
                    "жергілікті қоғамдастық жиналысы келісуге тиіс", "должно быть согласие собрания местного сообщества",
                    "the local community assembly must agree"),
                m => m.Command.AssemblyAgrees || m.Case.Unit!.IsRaionLevel
                    || (law.AssemblyAgrees.Act != KazakhstanActs.ElectionsAct && !law.Policies.AssemblyAgreesToHigherAkimsNominee),
                field: nameof(NominateByHigherAkim.AssemblyAgrees));
        RequireSingleCandidacy(nomination, law, command => command.Person, command => command.Other);
        nomination.Decide(m => Nominated(m.Case, m.Today, m.Command.Person, NominationPath.HigherAkim, null));
    }

    private static void DefineExtension(Builder election, AkimElectionLaw law, Limit<AkimElection> closes) =>
        election.On<ExtendNomination>(law.Extension.Basis)
            .By(Roles.TerritorialCommission)
            .From(closes)
            .Until(RegistrationSteps.Closes(law))
            .Require(
                "extension.too-few", law.Extension.Basis,
                new(
                    "екеуден аз кандидат ұсынылған болуға тиіс", "должно быть выдвинуто менее двух кандидатов",
                    "fewer than two candidates must have been nominated"),
                m => m.Case.Candidates.Standing, _ => AtMost(EnoughCandidates - 1))
            .Require(
                "extension.length", law.Extension.Basis,
                new(
                    "ұзарту белгіленген мерзімнен аспауға тиіс", "продление не должно превышать установленный срок",
                    "the extension must not exceed its limit"),
                nameof(ExtendNomination.LastDay), m => m.Command.LastDay,
                m => Between(ClosingDay(m.Case).PlusDays(1), law.Extension.Value.LastDay(ClosingDay(m.Case))))
            .Require(
                "extension.within-registration", law.RegistrationPeriod,
                new(
                    "ұзарту тіркеуден кеш аяқталмауға тиіс", "продление должно оканчиваться не позже регистрации",
                    "the extension must end not after registration"),
                nameof(ExtendNomination.LastDay), m => m.Command.LastDay.At(ClosingHour(m.Case)), m => NotLater(RegistrationClose(m.Case)))
            .Decide(m => new NominationExtended(m.Today, m.Command.LastDay));

    private static void RequireSingleCandidacy<TCommand>(
        CommandBuilder<AkimElection, Whole, TCommand> nomination,
        AkimElectionLaw law,
        Func<TCommand, Person> person,
        Func<TCommand, OtherCandidacies?> other)
        where TCommand : ElectionCommand => nomination
        .Require(
            "nomination.once", law.OneDistrict,
            new(
                "адам бұл сайлауда бұрын ұсынылмаған болуға тиіс", "лицо не должно быть уже выдвинуто на этих выборах",
                "the person must not stand in this election already"),
            m => m.Case.Candidates.StandingPerson(person(m.Command).Id) is null,
            found: m => Words.Same($"{m.Case.Candidates.StandingPerson(person(m.Command).Id)!.Id}"),
            field: nameof(NominateSelf.Person))
        .Require(
            "nomination.one-district", law.OneDistrict,
            new(
                "ешкім біреуден артық округте ұсынылмауға тиіс", "никто не должен выдвигаться более чем в одном округе",
                "nobody must stand in more than one district"),
            m => other(m.Command) is not { InAnotherDistrict: true },
            field: nameof(NominateSelf.Other))
        .Require(
            "nomination.not-maslikhat", law.NotForMaslikhatAtOnce ?? law.OneDistrict,
            new(
                "бір адам бір мезгілде мәслихат депутаттығына және әкім болуға ұсынылмауға тиіс",
                "одно лицо не должно выдвигаться одновременно в депутаты маслихата и в акимы",
                "the same person must not stand for maslikhat and akim at once"),
            m => law.NotForMaslikhatAtOnce is null || other(m.Command) is not { ForMaslikhat: true },
            field: nameof(NominateSelf.Other));

    private static CandidateNominated Nominated(AkimElection current, LocalDate today, Person person, NominationPath path, string? party) =>
        new(today, new CandidateId(current.Candidates.Count + 1), person, path, party);

    private static LocalTime ClosingHour(AkimElection current) => current.Schedule!.NominationCloses.InZone(current.Zone).TimeOfDay;

    private static LocalDate ClosingDay(AkimElection current) => current.Schedule!.NominationCloses.InZone(current.Zone).Date;

    private static LocalDateTime RegistrationClose(AkimElection current) =>
        current.Schedule!.RegistrationCloses.InZone(current.Zone).LocalDateTime;

    /// <summary>
    /// Nominations that came before nomination was opened anew count among those nominated on the last day, or not at all.
    /// </summary>
    private static int HigherAkims(AkimElection current)
    {
        LocalDate opened = current.Schedule!.NominationOpens.InZone(current.Zone).Date;
        return current.Candidates.Count(candidate => candidate.Path == NominationPath.HigherAkim && candidate.NominatedOn >= opened);
    }

    private static int HigherAkimsQuota(AkimElection current) =>
        current is { NominatedAtClose: { } nominated, State: ElectionState.NominationExtended }
            ? Math.Max(0, EnoughCandidates - nominated)
            : 0;
}
