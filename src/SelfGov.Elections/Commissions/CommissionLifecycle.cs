using System.Collections.Immutable;
using SelfGov.Cases;
using SelfGov.Elections.Commissions.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Commissions.ElectionCommission, SelfGov.Elections.Commissions.CommissionState>;
using State = SelfGov.Elections.Commissions.CommissionState;

namespace SelfGov.Elections.Commissions;

/// <summary>
/// One composition of one election commission, territorial or of a precinct (chapter 2 of the Constitutional Law on elections): topology
/// here, the steps in <c>Steps/</c>.
/// </summary>
public static class CommissionLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "election-commission";

    /// <summary>The procedure as a host adds it. The edition in force on the day on which the commission is formed governs.</summary>
    public static readonly Procedure<ElectionCommission, CommissionLaw> Procedure = new(
        Kind, () => CommissionEditions.All, (law, _) => Under(law), typeof(CommissionFact),
        typeof(CommissionCommand),
        () => CommissionJson.Default,
        (opening, now) => opening is EstablishCommission { Unit: { } unit } ? now.InZone(unit.Zone).Date : null, null)
    {
        Name = new("сайлау комиссиясы", "избирательная комиссия", "election commission"),
    };

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<ElectionCommission, State> Under(CommissionLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var commission = new Builder(Procedure, law.Id, id => new ElectionCommission(id, law));
        commission.GovernedBy(law, CommissionJson.Default, null);
        commission.Say(text => CommissionParameters.Say(text, law));
        commission.Topology(State.NotFormed, Configure);
        commission.Name(States(law));
        PartDefinition<ElectionCommission, CommissionMember> members = commission.HasParts(
            new Words("комиссия мүшесі", "член комиссии", "member of the commission"),
            MemberState.Proposed, CommissionMember.Configure, MemberStates(law),
            member => member.State, current => current.Members, member => member.Person);
        CompositionSteps.Define(commission, law);
        MeetingSteps.Define(commission, law, members);
        CampaignSteps.Define(commission, law);
        MembershipSteps.Define(commission, law, members);
        return commission.Build();
    }

    private static StateText<State>[] States(CommissionLaw law) =>
    [
        new(State.NotFormed, new("құрылмаған", "не образована", "not formed"), law.Formation),
        new(State.Forming, new("құрамы қалыптастырылуда", "формируется состав", "being formed"), law.Formation),
        new(State.Formed, new("құрамы қалыптастырылды", "состав сформирован", "formed"), law.FirstMeeting.Basis),
        new(State.Working, new("жұмыс істеуде", "работает", "working"), law.BetweenMeetings.Basis),
        new(State.InSession, new("отырыс жүріп жатыр", "идёт заседание", "in session"), law.Quorum.Basis),
        new(State.TermOver, new("өкілеттік мерзімі аяқталды", "срок полномочий истёк", "term over"), law.Term.Basis, IsFinal: true),
        new(State.Discontinued, new("қызметі тоқтатылды", "деятельность прекращена", "discontinued"), law.Discontinuance, IsFinal: true),
    ];

    private static ImmutableArray<StateText<MemberState>> MemberStates(CommissionLaw law) =>
    [
        new(MemberState.Proposed, new("ұсынылды", "предложен", "proposed"), law.Formation),
        new(MemberState.Serving, new("мүше", "член", "serving"), law.Formation),
        new(MemberState.StandingIn, new("уақытша тағайындалған мүше", "временно назначенный член", "standing in"), law.Appointment),
        new(MemberState.Suspended, new("міндеттері тоқтатыла тұрған", "обязанности приостановлены", "suspended"), law.Suspension),
        new(MemberState.Released, new("босатылды", "освобождён", "released"), law.Release, IsFinal: true),
        new(MemberState.Dismissed, new("өкілеттігі тоқтатылды", "полномочия прекращены", "dismissed"), law.Dismissal, IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> commission)
    {
        commission.Configure(State.NotFormed).Permit<CommissionEstablished>(State.Forming);
        commission.Configure(State.Forming).Permit<CommissionFormed>(State.Formed);
        foreach (State between in new[] { State.Formed, State.Working })
        {
            commission.Configure(between)
                .Record<MeetingConvened, MeetingWithoutQuorum>()
                .Permit<MeetingOpened>(State.InSession);
        }

        commission.Configure(State.InSession)
            .Record<OfficersElected, DecisionTaken, DecisionRejected, DissentRecorded>()
            .Permit<MeetingProtocolSigned>(State.Working);
        foreach (State standing in new[] { State.Forming, State.Formed, State.Working, State.InSession })
        {
            commission.Configure(standing)
                .Record<MemberElected, MemberReleased>()
                .Permit<CommissionDiscontinued>(State.Discontinued);
        }

        foreach (State formed in new[] { State.Formed, State.Working, State.InSession })
        {
            commission.Configure(formed)
                .Record<MemberAppointed, MemberWarned, MemberSuspended, MemberResumed>()
                .Record<MemberDismissed, CampaignBegan, CompositionPublished, CampaignEnded>()
                .Permit<CommissionTermEnded>(State.TermOver);
        }
    }
}
