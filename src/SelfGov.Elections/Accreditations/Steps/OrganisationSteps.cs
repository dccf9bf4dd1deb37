using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Accreditations.ElectionAccreditation, SelfGov.Elections.Accreditations.AccreditationState>;
using Organisations = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Elections.Accreditations.ElectionAccreditation, SelfGov.Elections.Accreditations.ObservingOrganisation>;

namespace SelfGov.Elections.Accreditations.Steps;

/// <summary>Article 20-1(1-1): accreditation of associations and non-commercial organisations.</summary>
internal static class OrganisationSteps
{
    private static readonly Role[] Accrediting = [Roles.TerritorialCommission, Roles.OblastCommission, Roles.CentralCommission];

    private static readonly ImmutableArray<AccreditationGround> Grounds = [.. Enum.GetValues<AccreditationGround>()];

    internal static void Define(Builder list, AccreditationLaw law, Organisations organisations)
    {
        Citation basis = law.Accreditation ?? law.Observers;
        Naming(list.On<ReceiveApplication>(basis), law, basis, m => m.Organisation, m => m.Name)
            .Decide(m => new ApplicationReceived(
                m.Today, m.Command.Organisation, m.Command.Name, m.Command.IsRepublican,
                m.Command is { HasApplication: true, HasCharterExtract: true }));
        list.On<DecideAccreditation, ObservingOrganisation>(organisations, Find, basis)
            .By(Accrediting)
            .Duty(new Limit<ElectionAccreditation, ObservingOrganisation>(
                "accreditation.due", new(
                    "өтінішті қарау мерзімінің соңы", "окончание срока рассмотрения заявления",
                    "the end of the time to decide on the application"),
                basis, (current, each) => each is { AppliedOn: { } day, State: OrganisationState.Applied }
                    ? law.AccreditationDecided?.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "accreditation.body", basis,
                new(
                    "республикалық ұйымды Орталық сайлау комиссиясы, өзгелерін аумақтық комиссия аккредиттеуге тиіс",
                    "республиканскую организацию должна аккредитовать Центральная избирательная комиссия, иные — территориальная",
                    "the Central Election Commission must accredit a republican organisation, a territorial commission the others"),
                m => (m.Actor.Role == Roles.CentralCommission) == m.Part.IsRepublican)
            .OnActor("accreditation.body")
            .Require(
                "accreditation.documents", basis,
                new(
                    "аккредиттелетін ұйым құжаттардың толық тізбесін ұсынған болуға тиіс",
                    "аккредитуемая организация должна представить полный перечень документов",
                    "the documents of an organisation that is accredited must be complete"),
                m => m.Command.Refusal is not null || m.Part.AreDocumentsComplete,
                field: nameof(DecideAccreditation.Refusal))
            .Require(
                "accreditation.ground", basis,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                nameof(DecideAccreditation.Refusal), m => m.Command.Refusal ?? default, OneOf(Grounds), AccreditationParameters.Of)
            .Decide<OrganisationAccredited, AccreditationRefused>(m => m.Command.Refusal is { } ground
                ? new AccreditationRefused(m.Today, m.Part.Organisation, ground)
                : new OrganisationAccredited(m.Today, m.Part.Organisation));
        Naming(list.On<RecordAccreditation>(basis), law, basis, m => m.Organisation, m => m.Name)
            .Require(
                "accreditation.lasts", basis,
                new(
                    "ұйым аккредиттелген және аккредиттеудің қолданылу мерзімі өтпеген болуға тиіс",
                    "организация должна быть аккредитована, и срок действия аккредитации не должен истечь",
                    "the organisation must be accredited, and the accreditation still last"),
                nameof(RecordAccreditation.AccreditedOn), m => m.Command.AccreditedOn,
                m => Between(Oldest(law, m.Today), m.Today))
            .Decide(m => new AccreditationRecorded(m.Today, m.Command.Organisation, m.Command.Name, m.Command.AccreditedOn));
        list.On<AnnulAccreditation, ObservingOrganisation>(organisations, Find, basis)
            .By(Accrediting)
            .Require(
                "annulment.ground", basis,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                nameof(AnnulAccreditation.Ground), m => m.Command.Ground, OneOf(Grounds), AccreditationParameters.Of)
            .Decide(m => new AccreditationAnnulled(m.Today, m.Part.Organisation, m.Command.Ground));
    }

    /// <summary>Whether the organisation may send observers on the day.</summary>
    internal static bool IsAccredited(ElectionAccreditation current, string sender, LocalDate day) =>
        current.FindOrganisation(sender) is { State: OrganisationState.Accredited, AccreditedOn: { } since }
        && since >= Oldest(current.Law, day);

    // The day a year before is the last one whose accreditation still lasts today.
    private static LocalDate Oldest(AccreditationLaw law, LocalDate day) => day.PlusMonths(-(law.AccreditationLasts?.Value.Amount ?? 0));

    private static ObservingOrganisation? Find(ElectionAccreditation current, OrganisationCommand command) =>
        current.FindOrganisation(command.Organisation);

    private static CommandBuilder<ElectionAccreditation, Whole, TCommand> Naming<TCommand>(
        CommandBuilder<ElectionAccreditation, Whole, TCommand> naming, AccreditationLaw law, Citation basis,
        Func<TCommand, string> organisation, Func<TCommand, string> name)
        where TCommand : AccreditationCommand => naming
            .By(Accrediting)
            .Require(
                "accreditation.known", basis,
                new(
                    "редакцияда қоғамдық бірлестіктерді, коммерциялық емес ұйымдарды аккредиттеу көзделген болуға тиіс",
                    "редакция закона должна предусматривать аккредитацию общественных объединений, некоммерческих организаций",
                    "the edition must provide for the accreditation of associations and non-commercial organisations"),
                _ => law.Accreditation is not null)
            .Require(
                "organisation.new", basis,
                new(
                    "ұйым көрсетілуге, оның өтініші қаралып жатпауға және өзі аккредиттелмеген болуға тиіс",
                    "организация должна быть указана, её заявление не должно рассматриваться, а сама она не должна быть аккредитована",
                    "the organisation must be named, neither be waiting for a decision nor be accredited"),
                m => Presence.IsGiven(organisation(m.Command))
                    && m.Case.FindOrganisation(organisation(m.Command))?.State
                        is not (OrganisationState.Applied or OrganisationState.Accredited),
                field: nameof(ReceiveApplication.Organisation))
            .Require(
                "organisation.name", basis,
                new("ұйымның атауы болуға тиіс", "название организации должно быть указано", "the organisation must have a name"),
                nameof(ReceiveApplication.Name), m => name(m.Command), Present);
}
