using System.Collections.Immutable;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Commissions.ElectionCommission, SelfGov.Elections.Commissions.CommissionState>;
using Members = SelfGov.Workflow.Definition.PartDefinition<
    SelfGov.Elections.Commissions.ElectionCommission, SelfGov.Elections.Commissions.CommissionMember>;

namespace SelfGov.Elections.Commissions.Steps;

/// <summary>Articles 19(6)-(7), 20(12): suspension, release and dismissal of a member.</summary>
internal static class MembershipSteps
{
    internal static void Define(Builder commission, CommissionLaw law, Members members)
    {
        Suspension(commission, law, members);
        On<ReleaseMember>(commission, members, law.Release)
            .By(CommissionBodies.AllHigher)
            .RequireHigher(law.Release)
            .Require(
                "release.ground", law.Release,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                nameof(ReleaseMember.Ground), m => m.Command.Ground, OneOf<ReleaseGround>([.. law.ReleaseGrounds.Keys.Order()]),
                CommissionParameters.Of)
            .Decide(m => new MemberReleased(m.Today, m.Part.Person, m.Command.Ground));
        Citation warning = law.Warning ?? law.Dismissal;
        On<WarnMember>(commission, members, warning)
            .By(CommissionBodies.All)
            .RequireOwn(warning)
            .Require(
                "warning.known", warning,
                new(
                    "редакцияда мүшеге ескерту жасау көзделген болуға тиіс",
                    "редакция закона должна предусматривать предупреждение члена",
                    "the edition must provide for a warning"),
                _ => law.Warning is not null)
            .Require(
                "warning.breach", warning,
                new("бұзушылық аталуға тиіс", "нарушение должно быть названо", "the breach must be named"),
                nameof(WarnMember.Breach), m => m.Command.Breach, Present)
            .Decide(m => new MemberWarned(m.Today, m.Part.Person, m.Command.Breach));
        Dismissal(commission, law, members);
    }

    private static void Suspension(Builder commission, CommissionLaw law, Members members)
    {
        On<SuspendMember>(commission, members, law.Suspension)
            .By([.. CommissionBodies.All, Roles.CentralCommission])
            .Require(
                "suspension.ground", law.Suspension,
                new("негіз заңда көзделген болуға тиіс", "основание должно быть предусмотрено законом", "the law must know the ground"),
                nameof(SuspendMember.Ground), m => m.Command.Ground, OneOf<SuspensionGround>([.. law.Suspensions.Keys.Order()]),
                CommissionParameters.Of)
            .Require(
                "suspension.body", law.Suspension,
                new(
                    "кандидатқа байланысты тоқтата тұруды комиссияның өзі, демалысқа байланысты — жоғары тұрған комиссия шешуге тиіс",
                    "о приостановлении в связи с кандидатом должна решать сама комиссия, в связи с отпуском — вышестоящая",
                    "the commission itself must decide for candidacy, the commission above for leave"),
                m => m.Actor.Role == (m.Command.Ground == SuspensionGround.Candidacy
                    ? CommissionBodies.Own(m.Case.Kind)
                    : CommissionBodies.Higher(m.Case.Kind)),
                field: nameof(SuspendMember.Ground))
            .Require(
                "suspension.full-time", law.Suspensions.GetValueOrDefault(SuspensionGround.StudyLeave) ?? law.Suspension,
                new(
                    "демалысқа байланысты аумақтық комиссияның кәсіби тұрақты негіздегі мүшесінің өкілеттігі ғана тоқтатыла тұруға тиіс",
                    "в связи с отпуском должны приостанавливаться полномочия только члена территориальной комиссии "
                    + "на профессиональной постоянной основе",
                    "for leave, the member must serve full-time in a territorial commission"),
                m => m.Command.Ground == SuspensionGround.Candidacy || IsFullTime(m.Case, m.Part),
                field: nameof(SuspendMember.Ground))
            .Decide(m => new MemberSuspended(m.Today, m.Part.Person, m.Command.Ground));
        On<ResumeMember>(commission, members, law.Suspension)
            .By([.. CommissionBodies.All, Roles.CentralCommission])
            .Require(
                "resumption.body", law.Suspension,
                new(
                    "міндеттерге комиссияның өзі немесе жоғары тұрған комиссия қайтаруға тиіс",
                    "к обязанностям должна возвращать сама комиссия или вышестоящая",
                    "the commission itself or the one above must let the member resume"),
                m => m.Actor.Role == CommissionBodies.Own(m.Case.Kind) || m.Actor.Role == CommissionBodies.Higher(m.Case.Kind))
            .OnActor("resumption.body")
            .Decide(m => new MemberResumed(m.Today, m.Part.Person));
    }

    private static void Dismissal(Builder commission, CommissionLaw law, Members members) =>
        On<DismissMember>(commission, members, law.Dismissal)
            .By(Roles.Maslikhat)
            .Require(
                "dismissal.repeated", law.Dismissal,
                new(
                    "бұзушылық бірнеше рет болған және бүгінгі күннен кеш болмауға тиіс",
                    "нарушения должны быть неоднократными и совершёнными не позднее сегодняшнего дня",
                    "there must be more than one breach, none later than today"),
                m => m.Command.FirstBreach < m.Command.LastBreach && m.Command.LastBreach <= m.Today,
                field: nameof(DismissMember.LastBreach))
            .Require(
                "dismissal.within", law.BreachesWithin?.Basis ?? law.Dismissal,
                new(
                    "бұзушылықтар белгіленген мерзім ішінде, ал кәсіби тұрақты негізде жұмыс істемейтін мүшеде "
                    + "сайлау науқаны ішінде болуға тиіс",
                    "нарушения должны быть в пределах установленного срока, а у члена не на профессиональной постоянной "
                    + "основе — в пределах избирательной кампании",
                    "the breaches must lie within the time set; those of a member who is not full-time, within the campaign"),
                nameof(DismissMember.FirstBreach), m => m.Command.FirstBreach,
                m => law.BreachesWithin is not { } within ? default
                    : IsFullTime(m.Case, m.Part) ? NotEarlier(m.Command.LastBreach.PlusMonths(-within.Value.Amount))
                    : NotEarlier(m.Case.CampaignSince ?? m.Today))
            .Require(
                "dismissal.submission", law.BreachesWithin?.Basis ?? law.Dismissal,
                new(
                    "аумақтық немесе жоғары тұрған комиссияның ұсынуы болуға тиіс",
                    "должно быть представление территориальной или вышестоящей комиссии",
                    "the territorial or the higher commission must have submitted it"),
                m => law.BreachesWithin is null || m.Command.IsOnSubmission,
                field: nameof(DismissMember.IsOnSubmission))
            .Decide(m => new MemberDismissed(m.Today, m.Part.Person));

    // Article 19(3): all members at oblast level, the officers of other territorial commissions.
    private static bool IsFullTime(ElectionCommission current, CommissionMember member) => current.Kind switch
    {
        CommissionKind.Oblast => true,
        CommissionKind.Raion => current.IsOfficer(member.Person),
        _ => false,
    };

    private static CommandBuilder<ElectionCommission, CommissionMember, TCommand> On<TCommand>(
        Builder commission, Members members, Citation basis)
        where TCommand : CommissionMemberCommand, INamed =>
        commission.On<TCommand, CommissionMember>(members, (current, command) => current.Find(command.Member), basis);
}
