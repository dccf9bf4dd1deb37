using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Termination.OfficeTermination, SelfGov.Elections.Termination.TerminationState>;

namespace SelfGov.Elections.Termination.Steps;

/// <summary>What follows the end of the powers: the notice to the commission, the acting akim, the by-election.</summary>
internal static class VacancySteps
{
    internal static void Define(Builder termination, TerminationLaw law)
    {
        Notification(termination, law);
        Acting(termination, law);
        ByElection(termination, law);
    }

    internal static Citation ActingBasis(TerminationLaw law) => law.Acting ?? law.Termination;

    internal static Citation ByElectionBasis(TerminationLaw law) => law.ByElection?.Basis ?? law.Termination;

    // Point 62 of the rules of 2013: the akim of the raion tells the commission within three days.
    private static void Notification(Builder termination, TerminationLaw law)
    {
        Citation basis = law.CommissionNotified?.Basis ?? law.Termination;
        termination.On<NotifyCommission>(basis)
            .By(Roles.HigherAkim)
            .Require(
                "commission.to-notify", basis,
                new(
                    "редакция комиссияны хабардар етуді талап етуге тиіс", "редакция должна требовать уведомления комиссии",
                    "the edition must ask for the notice"),
                _ => law.CommissionNotified is not null)
            .Require(
                "commission.not-notified", basis,
                new(
                    "комиссия бұрын хабардар етілмеген болуға тиіс", "комиссия не должна быть уведомлена раньше",
                    "the commission must not have been notified before"),
                m => m.Case.CommissionNotifiedOn is null)
            .Duty(new Limit<OfficeTermination>(
                "commission.notified",
                new(
                    "комиссияны хабардар ету мерзімінің соңы", "окончание срока уведомления комиссии",
                    "the end of the time to notify the commission"),
                basis,
                current => current.EndedOn is { } day && current.CommissionNotifiedOn is null
                    ? law.CommissionNotified?.Value.Until(day, current.Zone)
                    : null))
            .Decide(m => new CommissionNotified(m.Today));
        termination.On<CorrectNotification>(basis)
            .By(Roles.HigherAkim)
            .CorrectsDay(m => m.Case.CommissionNotifiedOn, m => m.Case.EndedOn)
            .Decide(m => new NotificationCorrected(m.Today, m.Case.CommissionNotifiedOn!.Value, m.Command.Day, m.Command.Act));
    }

    // Article 33(1)16): another administrative civil servant, who keeps his post. Nothing is said of raion level.
    private static void Acting(Builder termination, TerminationLaw law) =>
        termination.On<AppointActing>(ActingBasis(law))
            .By(Roles.HigherAkim)
            .Require(
                "acting.provided", ActingBasis(law),
                new(
                    "заңда әкімнің міндеті уақытша жүктелетіні көзделуге тиіс",
                    "закон должен предусматривать временное возложение обязанностей акима",
                    "the law must provide for an acting akim"),
                _ => law.Acting is not null || law.Policies.ActingAkimAtRaionLevel)
            .Require(
                "acting.named", ActingBasis(law),
                new(
                    "міндеттер жүктелетін тұлға көрсетілуге тиіс", "должно быть указано лицо, на которое возлагаются обязанности",
                    "the person must be named"),
                nameof(AppointActing.ActingAkim), m => m.Command.ActingAkim, Present)
            .Require(
                "acting.civil-servant", ActingBasis(law),
                new(
                    "міндеттер басқа мемлекеттік әкімшілік қызметшіге атқаратын мемлекеттік лауазымынан босатылмай уақытша жүктелуге тиіс",
                    "обязанности должны возлагаться на другого административного государственного служащего "
                    + "без освобождения от занимаемой должности",
                    "the duties must go to another administrative civil servant, who keeps his post"),
                m => law.Acting is null || (m.Command.IsAdministrativeCivilServant && m.Command.KeepsPost))
            .Decide(m => new ActingAppointed(m.Today, m.Command.ActingAkim));

    // Article 113-1(3) of the law on elections: the by-election is called within a month, since July 2026 within two. Until 2021 it was the
    // vote itself that had a time: two months (point 45 of the rules of 2013), then three (art. 36-1(10)).
    private static void ByElection(Builder termination, TerminationLaw law)
    {
        Citation basis = ByElectionBasis(law);
        termination.On<RecordByElectionCalled>(basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<OfficeTermination>(
                "by-election.call-due",
                new(
                    "сайлауды тағайындау мерзімінің соңы", "окончание срока назначения выборов",
                    "the end of the time to call the by-election"), basis,
                current => ByElectionDue(current, current.ByElectionRunsFrom is { } anchor ? law.CallAfter(anchor) : null)))
            .Duty(new Limit<OfficeTermination>(
                "by-election.hold-due",
                new(
                    "сайлау өткізу мерзімінің соңы", "окончание срока проведения выборов",
                    "the end of the time to hold the by-election"), basis,
                current => ByElectionDue(current, law.HoldByElection?.Value)))
            .Require(
                "by-election.case", basis,
                new("сайлау ісі көрсетілуге тиіс", "должно быть указано дело о выборах", "the case of the by-election must be named"),
                nameof(RecordByElectionCalled.ElectionCase), m => m.Command.ElectionCase, Present)
            .Decide(m => new ByElectionCalled(m.Today, m.Command.ElectionCase));
    }

    // Called once, the by-election has its own time limits; that it failed and is called anew is a matter of its own cases.
    private static Instant? ByElectionDue(OfficeTermination current, TimeLimit? limit) =>
        current is { ElectionCase: null, ByElectionRunsFrom: { } anchor } ? limit?.Until(anchor, current.Zone) : null;
}
