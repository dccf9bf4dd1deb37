using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-3: nomination by party, by oneself, by the higher akim; and its extension.</summary>
internal static class NominationSteps
{
    /// <summary>Fewer than two candidates are no choice: the number that the act repeats in arts 113-3(6) and 113-7.</summary>
    internal const int EnoughCandidates = 2;

    internal static void Define(ElectionDefinition election, AkimElectionLaw law)
    {
        DefineParty(election, law);
        DefineSelf(election, law);
        DefineHigherAkim(election, law);
        DefineExtension(election, law);
        election.When(
            ElectionLimits.NominationCloses(law), ElectionTrigger.NominationClosed, (_, moment) => new NominationClosed(moment),
            current => current.Candidates.Standing >= EnoughCandidates);
        election.When(
            ElectionLimits.NominationCloses(law) with { Basis = law.Extension.Basis }, ElectionTrigger.ExtensionEnded, (_, moment) => new ExtensionEnded(moment));
    }

    private static void DefineParty(ElectionDefinition election, AkimElectionLaw law)
    {
        var command = election.On<NominateByParty>(
                new("партия атынан кандидат ұсыну", "выдвинуть кандидата от партии", "nominate a party's candidate"), law.Nominators)
            .By(Roles.PartyBranch)
            .Until(ElectionLimits.NominationCloses(law))
            .Require("nomination.one-per-party", law.Nominators,
                new("партия бір округте бір ғана кандидат ұсынады", "партия выдвигает лишь одного кандидата в округе", "a party nominates one candidate in a district"),
                matter => matter.Case.Candidates.StandingOfParty(matter.Actor.Id) is null,
                found: matter => Words.Same(matter.Case.Candidates.StandingOfParty(matter.Actor.Id)!.Id.ToString()));
        RequireSingleCandidacy(command, law, matter => matter.Command.Person, matter => matter.Command.Other);
        command.Yields(ElectionTrigger.CandidateNominated)
            .Decide(matter => Nominated(matter.Case, matter.Today, matter.Command.Person, NominationPath.Party, matter.Actor.Id));
    }

    private static void DefineSelf(ElectionDefinition election, AkimElectionLaw law)
    {
        var command = election.On<NominateSelf>(
                new("өзін-өзі ұсыну", "выдвинуть себя", "nominate oneself"), law.Nominators)
            .By(Roles.Candidate)
            .Until(ElectionLimits.NominationCloses(law))
            .Require("nomination.oneself", law.Nominators,
                new("азамат өзін ғана ұсынады", "гражданин выдвигает самого себя", "a citizen nominates himself"),
                matter => matter.Command.Person.Id == matter.Actor.Id);
        RequireSingleCandidacy(command, law, matter => matter.Command.Person, matter => matter.Command.Other);
        command.Yields(ElectionTrigger.CandidateNominated)
            .Decide(matter => Nominated(matter.Case, matter.Today, matter.Command.Person, NominationPath.Self, null));
    }

    private static void DefineHigherAkim(ElectionDefinition election, AkimElectionLaw law)
    {
        var command = election.On<NominateByHigherAkim>(
                new("жоғары тұрған әкімнің кандидат ұсынуы", "выдвинуть кандидата вышестоящим акимом", "nominate as the higher akim"), law.HigherAkimNominates)
            .By(Roles.HigherAkim)
            .Until(ElectionLimits.NominationCloses(law))
            .Given("nomination.akim-quota", law.HigherAkimNominates,
                new(
                    "жоғары тұрған әкім ұсыну аяқталған күні екеуге жетпейтін кандидаттарды ғана ұсынады",
                    "вышестоящий аким выдвигает столько, сколько недостаёт до двух на день окончания выдвижения",
                    "the higher akim nominates as many as were lacking to two on the last day of nomination"),
                subject => HigherAkimsLeft(subject.Case) > 0,
                expected: subject => Words.Of(Math.Max(0, EnoughCandidates - (subject.Case.NominatedAtClose ?? EnoughCandidates))),
                found: subject => Words.Of(HigherAkims(subject.Case)))
            .Require("nomination.assembly", law.AssemblyAgrees,
                new("жергілікті қоғамдастық жиналысы келіскен", "собрание местного сообщества согласовало", "the local community assembly agreed"),
                matter => matter.Command.AssemblyAgrees || matter.Case.Unit.IsRaionLevel
                    || (law.AssemblyAgrees.Act != KazakhstanActs.ElectionsAct && !law.Policies.AssemblyAgreesToHigherAkimsNominee));
        RequireSingleCandidacy(command, law, matter => matter.Command.Person, matter => matter.Command.Other);
        command.Yields(ElectionTrigger.CandidateNominated)
            .Decide(matter => Nominated(matter.Case, matter.Today, matter.Command.Person, NominationPath.HigherAkim, null));
    }

    private static void DefineExtension(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<ExtendNomination>(
                new("ұсыну мерзімін ұзарту", "продлить срок выдвижения", "extend nomination"), law.Extension.Basis)
            .By(Roles.TerritorialCommission)
            .From(ElectionLimits.NominationCloses(law))
            .Until(ElectionLimits.RegistrationCloses(law))
            .Given("extension.too-few", law.Extension.Basis,
                new("екіден аз кандидат ұсынылған", "выдвинуто менее двух кандидатов", "fewer than two candidates were nominated"),
                subject => subject.Case.Candidates.Standing < EnoughCandidates,
                found: subject => Words.Of(subject.Case.Candidates.Standing))
            .Require("extension.length", law.Extension.Basis,
                new("ұзарту мерзімі шектеулі", "срок продления ограничен", "the extension has a limit"),
                matter => matter.Command.LastDay > ClosingDay(matter.Case) && matter.Command.LastDay <= law.Extension.Value.LastDay(ClosingDay(matter.Case)),
                expected: matter => Words.Of(law.Extension.Value.LastDay(ClosingDay(matter.Case))),
                found: matter => Words.Of(matter.Command.LastDay))
            .Require("extension.within-registration", law.RegistrationPeriod,
                new("ұзарту тіркеуден кеш аяқталмайды", "продление оканчивается не позже регистрации", "the extension ends not after registration"),
                matter => matter.Command.LastDay.At(ClosingHour(matter.Case)) <= RegistrationClose(matter.Case),
                expected: matter => Words.Of(RegistrationClose(matter.Case)),
                found: matter => Words.Of(matter.Command.LastDay.At(ClosingHour(matter.Case))))
            .Yields(ElectionTrigger.NominationExtended)
            .Decide(matter => new NominationExtended(matter.Today, matter.Command.LastDay));

    private static void RequireSingleCandidacy<TCommand>(
        CommandBuilder<AkimElection, ElectionTrigger, Whole, TCommand> command,
        AkimElectionLaw law,
        Func<Matter<AkimElection, Whole, TCommand>, Person> person,
        Func<Matter<AkimElection, Whole, TCommand>, OtherCandidacies?> other)
        where TCommand : class, ICommand<AkimElection> => command
        .Require("nomination.once", law.OneDistrict,
            new("адам бұл сайлауда бұрын ұсынылмаған", "лицо ещё не выдвинуто на этих выборах", "the person does not stand in this election already"),
            matter => matter.Case.Candidates.StandingPerson(person(matter).Id) is null,
            found: matter => Words.Same(matter.Case.Candidates.StandingPerson(person(matter).Id)!.Id.ToString()))
        .Require("nomination.one-district", law.OneDistrict,
            new("ешкім біреуден көп округте ұсыныла алмайды", "никто не выдвигается более чем в одном округе", "nobody stands in more than one district"),
            matter => other(matter) is not { InAnotherDistrict: true })
        .Require("nomination.not-maslikhat", law.NotForMaslikhatAtOnce ?? law.OneDistrict,
            new(
                "бір адам бір мезгілде мәслихат депутаттығына және әкім болуға ұсынылмайды",
                "одно лицо не выдвигается одновременно в депутаты маслихата и в акимы",
                "the same person does not stand for maslikhat and akim at once"),
            matter => law.NotForMaslikhatAtOnce is null || other(matter) is not { ForMaslikhat: true });

    private static CandidateNominated Nominated(AkimElection current, LocalDate today, Person person, NominationPath path, string? party) =>
        new(today, new CandidateId(current.Candidates.Count + 1), person, path, party);

    private static LocalTime ClosingHour(AkimElection current) => current.Schedule.NominationCloses.InZone(current.Zone).TimeOfDay;

    private static LocalDateTime RegistrationClose(AkimElection current) => current.Schedule.RegistrationCloses.InZone(current.Zone).LocalDateTime;

    private static LocalDate ClosingDay(AkimElection current) => current.Schedule.NominationCloses.InZone(current.Zone).Date;

    /// <summary>Nominations that came before nomination was opened anew count among those nominated on the last day, or not at all.</summary>
    private static int HigherAkims(AkimElection current)
    {
        LocalDate opened = current.Schedule.NominationOpens.InZone(current.Zone).Date;
        return current.Candidates.Count(candidate => candidate.Path == NominationPath.HigherAkim && candidate.NominatedOn >= opened);
    }

    private static int HigherAkimsLeft(AkimElection current) => current.NominatedAtClose is { } nominated && current.State == ElectionState.NominationExtended
        ? EnoughCandidates - nominated - HigherAkims(current)
        : 0;
}
