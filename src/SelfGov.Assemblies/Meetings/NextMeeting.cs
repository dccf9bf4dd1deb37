using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Contract;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Assemblies.Meetings;

/// <summary>
/// Names the assembly that was held next, which is called at least once a quarter; also after the file is closed (order No. 295,
/// paragraph 5).
/// </summary>
/// <param name="Meeting">The opaque identity of the next assembly, such as that of its case.</param>
/// <param name="Day">The day on which it was held: after this one, and not after today.</param>
public sealed record NameNextMeeting(
    [Label("кезекті жиналыстың сәйкестендіргіші", "идентификатор очередного собрания", "identifier of next assembly")] string Meeting,
    [Label("кезекті жиналыс өткізілген күн", "день проведения очередного собрания", "day of next assembly")]
    LocalDate Day) : MeetingCommand, INamed
{
    static Words INamed.Text { get; } = new("кезекті жиналысты көрсету", "указать очередное собрание", "name the next assembly");
}

/// <summary>The assembly that was held next was named (order No. 295, paragraph 5).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Meeting">The opaque identity of the next assembly.</param>
/// <param name="Day">The day on which it was held.</param>
/// <param name="DaysLate">By how many days the assembly was held after its quarter, 0 where in time.</param>
public sealed record NextMeetingNamed(
    LocalDate On,
    string Meeting,
    LocalDate Day,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null) : MeetingFact, INamed
{
    static Words INamed.Text { get; } = new("кезекті жиналыс көрсетілді", "указано очередное собрание", "next assembly named");

    /// <inheritdoc/>
    protected override AssemblyMeeting Fold(AssemblyMeeting current) => current with { NextMeetingOn = Day };
}

/// <summary>An assembly is followed by another in the next quarter at the latest: a duty of the case of the one that was held.</summary>
internal static class NextMeeting
{
    // From the quorum on it is held; the next one may come before or after the file of this one is closed.
    private static readonly SittingState[] Held =
    [
        SittingState.Registered, SittingState.Opened, SittingState.Presided, SittingState.Deciding, SittingState.ProtocolSigned,
        SittingState.WithAkim, SittingState.Completed,
    ];

    internal static void Configure(TopologyDefinition<SittingState> meeting)
    {
        foreach (SittingState state in Held)
        {
            meeting.Configure(state).Record<NextMeetingNamed>();
        }
    }

    internal static void Define(LifecycleDefinition<AssemblyMeeting, SittingState> meeting, AssemblyLaw law)
    {
        Citation basis = law.MeetingPeriod?.Basis ?? law.MeetingInitiative.Basis;
        Limit<AssemblyMeeting> due = new(
            "next-meeting.due", new(
                "кезекті жиналысты өткізу мерзімінің соңы", "окончание срока проведения очередного собрания",
                "the end of the time to hold the next assembly"),
            basis, current => current.NextMeetingOn is null && HeldOn(current) is { } day && AssemblyQuarter.NextBy(law, day) is { } last
                ? current.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant()
                : null);
        meeting.On<NameNextMeeting>(basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .From(new Limit<AssemblyMeeting>(
                "next-meeting.opens", new(
                    "жиналыс өткізілген күннің аяқталуы", "окончание дня проведения собрания", "the end of the day of this assembly"),
                basis, current => HeldOn(current) is { } day ? current.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() : null))
            .Duty(due)
            .Require(
                "next-meeting.periodic", basis,
                new(
                    "жиналысты шақыру мерзімділігі белгіленген болуға тиіс", "должна быть установлена периодичность созыва собрания",
                    "the law must say how often the assembly is called"),
                _ => law.MeetingPeriod is not null)
            .Require(
                "next-meeting.once", basis,
                new(
                    "кезекті жиналыс бұрын көрсетілмеген болуға тиіс", "очередное собрание ещё не должно быть указано",
                    "the next assembly must not have been named yet"),
                m => m.Case.NextMeetingOn is null)
            .Require(
                "next-meeting.named", basis,
                new("кезекті жиналыс көрсетілуге тиіс", "очередное собрание должно быть указано", "the next assembly must be named"),
                nameof(NameNextMeeting.Meeting), m => m.Command.Meeting, Present)
            .Require(
                "next-meeting.day", basis,
                new(
                    "кезекті жиналыс осы жиналыстан кейін өткізілген болуға тиіс",
                    "очередное собрание должно быть проведено после этого собрания",
                    "the next assembly must have been held after this one"),
                nameof(NameNextMeeting.Day), m => m.Command.Day,
                m => HeldOn(m.Case) is { } day ? NotEarlier(day.PlusDays(1)) : default)
            .Require(
                "next-meeting.held", basis,
                new(
                    "кезекті жиналыс өткізілген болуға тиіс", "очередное собрание должно быть уже проведено",
                    "the next assembly must have been held already"),
                nameof(NameNextMeeting.Day), m => m.Command.Day, m => NotLater(m.Today))
            .Decide(m => new NextMeetingNamed(
                m.Today, m.Command.Meeting, m.Command.Day, Lateness.Days(due.At(m.Case), m.Command.Day, m.Case.Zone)));
    }

    private static LocalDate? HeldOn(AssemblyMeeting current) => current.Sitting.Notice?.At.Date;
}
