using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Accreditations.ElectionAccreditation, SelfGov.Elections.Accreditations.AccreditationState>;

namespace SelfGov.Elections.Accreditations.Steps;

/// <summary>Articles 20(8), 20-1(1), 20-2(2)-(4), 31(2)-(4): who is put on the list.</summary>
internal static class RegisteringSteps
{
    internal static void Define(Builder list, AccreditationLaw law)
    {
        TrustedPersons(list, law);
        Observers(list, law);
        Media(list, law);
        ForeignObservers(list, law);
    }

    private static void TrustedPersons(Builder list, AccreditationLaw law)
    {
        var person = Person(
            list.On<RegisterTrustedPerson>(law.TrustedPersons).By(Roles.TerritorialCommission), law.TrustedPersons,
            m => m.Person, m => m.Name, m => m.Candidate);
        Of(Old(person, law.TrustedPersonAge, law.TrustedPersonBarList, "trusted.age", m => m.Born), law.TrustedPersons, m => m.Precinct)
            .Require(
                "trusted.consent", law.TrustedPersons,
                new(
                    "адам сенім білдірілген адам болуға келісетіні туралы өтініш берген болуға тиіс",
                    "лицо должно подать заявление о согласии быть доверенным лицом",
                    "the person must have stated the consent to be a trusted person"),
                m => m.Command.HasConsented,
                field: nameof(RegisterTrustedPerson.HasConsented))
            .Require(
                "trusted.number", law.TrustedPersonsOfPrecinct.Basis,
                new(
                    "кандидаттың учаскедегі сенім білдірілген адамдарының саны белгіленген саннан аспауға тиіс",
                    "доверенных лиц кандидата на участке должно быть не больше установленного числа",
                    "a candidate must not have more trusted persons for a precinct than the act sets"),
                nameof(RegisterTrustedPerson.Precinct),
                m => 1 + m.Case.Attendees.Count(each => each is { IsIn: true, Kind: AttendeeKind.TrustedPerson }
                    && each.Sender == m.Command.Candidate && each.Precinct == m.Command.Precinct),
                AtMost(law.TrustedPersonsOfPrecinct.Value))
            .Require(
                "trusted.barred", law.TrustedPersonBarList,
                new(
                    "адам заңға сәйкес сенім білдірілген адам бола алмайтындардың қатарында болмауға тиіс",
                    "лицо не должно быть в числе тех, кто по закону не может быть доверенным лицом",
                    "nothing in the law must bar the person"),
                m => Barring(law, m.Command.Bars).IsEmpty,
                field: nameof(RegisterTrustedPerson.Bars),
                details: m => [.. Barring(law, m.Command.Bars).Select(AccreditationParameters.Of)])
            .Decide(m => new TrustedPersonRegistered(
                m.Today, m.Command.Person, m.Command.Name, m.Command.Candidate, m.Command.Precinct));
    }

    private static ImmutableArray<TrustedPersonBar> Barring(AccreditationLaw law, ImmutableArray<TrustedPersonBar> bars) =>
        bars.IsDefault ? [] : [.. bars.Where(law.TrustedPersonBars.ContainsKey)];

    private static void Observers(Builder list, AccreditationLaw law)
    {
        var person = Person(
            list.On<RegisterObserver>(law.Observers).By(Roles.PrecinctCommission, Roles.TerritorialCommission), law.Observers,
            m => m.Person, m => m.Name, m => m.Sender);
        Of(Old(person, law.ObserverAge, law.Observers, "observer.age", m => m.Born), law.Observers, m => m.Precinct)
            .Require(
                "observer.authority", law.Observers,
                new(
                    "байқаушының өкілеттігі оны жіберген ұйымның мөрімен куәландырылған болуға тиіс",
                    "полномочия наблюдателя должны быть удостоверены печатью направившей его организации",
                    "the authority of the observer must be certified by the seal of the sender"),
                m => m.Command.HasAuthority,
                field: nameof(RegisterObserver.HasAuthority))
            .Require(
                "observer.accredited", law.Accreditation ?? law.Observers,
                new(
                    "байқаушы жіберген, партия болып табылмайтын ұйым аккредиттелген болуға тиіс",
                    "направившая наблюдателя организация, если она не партия, должна быть аккредитована",
                    "an organisation, other than a party, that sends an observer must be accredited"),
                m => law.Accreditation is null || m.Command.IsOfParty || OrganisationSteps.IsAccredited(m.Case, m.Command.Sender, m.Today),
                field: nameof(RegisterObserver.Sender))
            .Decide(m => new ObserverRegistered(
                m.Today, m.Command.Person, m.Command.Name, m.Command.Sender, m.Command.IsOfParty, m.Command.Precinct));
    }

    private static void Media(Builder list, AccreditationLaw law) =>
        Of(
            Person(
                list.On<RegisterMediaRepresentative>(law.Presence).By(Roles.PrecinctCommission, Roles.TerritorialCommission), law.Presence,
                m => m.Person, m => m.Name, m => m.Medium),
            law.Presence, m => m.Precinct)
            .Require(
                "media.assignment", law.Presence,
                new(
                    "қызметтік куәлік пен редакцияның тапсырмасы болуға тиіс", "должны быть служебное удостоверение и задание редакции",
                    "the service certificate and the assignment of the editors must be there"),
                m => m.Command.HasAssignment,
                field: nameof(RegisterMediaRepresentative.HasAssignment))
            .Require(
                "media.register", law.MediaRegister ?? law.Presence,
                new(
                    "бұқаралық ақпарат құралын уәкілетті орган есепке қойған болуға тиіс",
                    "средство массовой информации должно быть поставлено на учёт уполномоченным органом",
                    "the medium must stand on the register of the authorised body"),
                m => law.MediaRegister is null || m.Command.IsOnRegister,
                field: nameof(RegisterMediaRepresentative.IsOnRegister))
            .Decide(m => new MediaRepresentativeRegistered(
                m.Today, m.Command.Person, m.Command.Name, m.Command.Medium, m.Command.IsTelevision, m.Command.Precinct));

    private static void ForeignObservers(Builder list, AccreditationLaw law) =>
        Person(
            list.On<AccreditForeignObserver>(law.ForeignObservers).By(Roles.CentralCommission), law.ForeignObservers,
            m => m.Person, m => m.Name, m => m.Sender)
            .Until(new Limit<ElectionAccreditation>(
                "foreign.closes",
                new(
                    "шет мемлекеттер мен халықаралық ұйымдардың байқаушыларын аккредиттеудің аяқталуы",
                    "окончание аккредитации наблюдателей иностранных государств и международных организаций",
                    "end of the accreditation of foreign observers"),
                law.ForeignObserversUntil.Basis,
                current => law.ForeignObserversUntil.Value.Until(current.ElectionDay!.Value, current.Zone)))
            .Require(
                "foreign.submitted", law.ForeignObservers,
                new(
                    "аккредиттеу Сыртқы істер министрлігінің ұсынуы бойынша болуға тиіс",
                    "должно быть представление Министерства иностранных дел",
                    "the Ministry of Foreign Affairs must have submitted it"),
                m => m.Command.IsSubmitted,
                field: nameof(AccreditForeignObserver.IsSubmitted))
            .Require(
                "foreign.barred", law.ForeignObservers,
                new(
                    "адам заңға сәйкес аккредиттелмейтіндердің қатарында болмауға тиіс",
                    "лицо не должно быть в числе тех, кто по закону не аккредитуется",
                    "nothing in the law must bar the person"),
                m => !m.Command.IsBarred,
                field: nameof(AccreditForeignObserver.IsBarred))
            .Decide(m => new ForeignObserverAccredited(m.Today, m.Command.Person, m.Command.Name, m.Command.Sender));

    private static CommandBuilder<ElectionAccreditation, Whole, TCommand> Person<TCommand>(
        CommandBuilder<ElectionAccreditation, Whole, TCommand> registering, Citation basis, Func<TCommand, string> person,
        Func<TCommand, string> name, Func<TCommand, string> sender)
        where TCommand : AccreditationCommand => registering
            .Require(
                "person.new", basis,
                new(
                    "адам көрсетілуге және тізімде болмауға тиіс", "лицо должно быть указано и не быть в списке",
                    "the person must be named and not be on the list"),
                m => Presence.IsGiven(person(m.Command)) && m.Case.Find(person(m.Command)) is not { IsIn: true },
                field: nameof(RegisterObserver.Person))
            .Require(
                "person.name", basis,
                new("аты-жөні көрсетілуге тиіс", "фамилия и имя должны быть указаны", "the name must be given"),
                nameof(RegisterObserver.Name), m => name(m.Command), Present)
            .Require(
                "person.sender", basis,
                new("кім жібергені көрсетілуге тиіс", "должно быть указано, кем направлено лицо", "the sender must be named"),
                m => Presence.IsGiven(sender(m.Command)));

    private static CommandBuilder<ElectionAccreditation, Whole, TCommand> Of<TCommand>(
        CommandBuilder<ElectionAccreditation, Whole, TCommand> registering, Citation basis, Func<TCommand, int> precinct)
        where TCommand : AccreditationCommand => registering.Require(
            "person.precinct", basis,
            new("учаске нөмірі көрсетілуге тиіс", "номер участка должен быть указан", "the precinct must have a number"),
            nameof(RegisterObserver.Precinct), m => precinct(m.Command), AtLeast(1));

    // Nobody's age is asked for where the edition sets none.
    private static CommandBuilder<ElectionAccreditation, Whole, TCommand> Old<TCommand>(
        CommandBuilder<ElectionAccreditation, Whole, TCommand> registering, Ruled<int>? age, Citation otherwise, string code,
        Func<TCommand, LocalDate?> born)
        where TCommand : AccreditationCommand => registering.Require(
            code, age?.Basis ?? otherwise,
            new(
                "адам белгіленген жасқа толған болуға тиіс", "лицо должно достигнуть установленного возраста",
                "the person must have reached the age that the act sets"),
            nameof(RegisterObserver.Born), m => born(m.Command),
            m => age is { } years ? NotLater<LocalDate?>(m.Today.PlusYears(-years.Value)) : default);
}
