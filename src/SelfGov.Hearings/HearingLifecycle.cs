using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Steps;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Hearings.PublicHearing, SelfGov.Hearings.HearingState>;
using State = SelfGov.Hearings.HearingState;

namespace SelfGov.Hearings;

/// <summary>
/// A public hearing or discussion: one lifecycle and one topology for every kind; what differs stands in the profile of a kind and an
/// edition. The steps in the order of the act are in <c>Steps/</c>.
/// </summary>
public static class HearingLifecycle
{
    /// <summary>The kind of procedure, the same for every kind of hearing.</summary>
    public const string Kind = "public-hearing";

    /// <summary>
    /// The procedure as a host adds it. The profile in force on the day of the announcement governs: a case is opened under that of its
    /// kind on the day of the initiation, where <see cref="InitiateHearing.Kind"/> tells the kind, and an announcement on a day when the
    /// profile is not in force is refused.
    /// </summary>
    public static readonly Procedure<PublicHearing> Procedure = new(
        Kind,
        () => HearingEditions.All.Select(profile => profile.Id),
        (edition, calendar) => Under(HearingEditions.Of(edition), calendar),
        typeof(HearingFact),
        typeof(HearingCommand),
        () => HearingJson.Default,
        Governing,
        () => KazakhstanCalendar.Work)
    {
        Name = new("қоғамдық тыңдау", "общественные слушания", "public hearing"),
    };

    /// <summary>The procedure under one profile.</summary>
    /// <param name="profile">The kind and edition, or one derived from it.</param>
    /// <param name="calendar">The working days; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The profile is null.</exception>
    public static Lifecycle<PublicHearing, HearingState> Under(HearingProfile profile, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var limits = new HearingLimits(profile, KazakhstanCalendar.OrWork(calendar));
        var hearing = new Builder(Procedure, profile.Id, id => new PublicHearing(id, profile));
        hearing.GovernedBy(profile, HearingJson.Default, KazakhstanCalendar.OrWork(calendar));
        hearing.Topology(State.NotInitiated, Configure);
        hearing.Name(States(profile).AsSpan());
        PartDefinition<PublicHearing, Comment> comments = hearing.HasParts(
            new Words("ескертпе немесе ұсыныс", "замечание или предложение", "comment"),
            CommentState.Received,
            CommentMachine.Configure,
            CommentMachine.Texts(profile),
            comment => comment.State,
            current => current.Comments,
            comment => $"{comment.Number}");

        InitiationSteps.Define(hearing, profile, limits);
        AnnouncementSteps.Define(hearing, profile, limits);
        CommentSteps.Define(hearing, comments, profile, limits, new CommentIntake(profile, limits));
        SessionSteps.Define(hearing, profile, limits);
        ProceedingSteps.Define(hearing, profile, limits);
        RecordSteps.Define(hearing, profile, limits);
        AftermathSteps.Define(hearing, profile, limits);
        return hearing.Build();
    }

    private static EditionId? Governing(ICommand<PublicHearing> opening, Instant now) =>
        opening is InitiateHearing { Kind: { } kind, Unit: { } unit } ? HearingEditions.Of(kind).On(now.InZone(unit.Zone).Date)?.Id : null;

    private static ImmutableArray<StateText<State>> States(HearingProfile profile)
    {
        Citation notice = profile.Notices is [{ } first, ..] ? first.Before.Basis : profile.Basis;
        return
        [
            new(State.NotInitiated, new("бастама жасалмаған", "не инициировано", "not initiated"), profile.Initiators.Basis),
            new(State.Initiated, new("бастама жасалды", "инициировано", "initiated"), profile.Initiators.Basis),
            new(State.Agreed, new("орны мен уақыты келісілді", "место и время согласованы", "place and time agreed"),
                profile.AgreedBy?.Basis ?? profile.Basis),
            new(State.Announced, new("жарияланды", "объявлено", "announced"), notice),
            new(State.MaterialsOpen,
                new("материалдар ашық, ескертпелер қабылдануда", "материалы открыты, принимаются замечания",
                    "materials open, comments taken"),
                profile.Materials?.Basis ?? profile.Basis),
            new(State.InSession, new("отырыс өтуде", "заседание идёт", "in session"), profile.Basis),
            new(State.NotHeld, profile.CountsAsNotHeld, profile.Quorum?.Basis ?? profile.Basis),
            new(State.Adjourned, new("үзіліс жарияланды", "объявлен перерыв", "adjourned"), profile.SessionDays?.Basis ?? profile.Basis),
            new(State.Concluded, new("аяқталды, хаттама ресімделуде", "завершено, оформляется протокол", "concluded, record due"),
                profile.Record),
            new(State.Recorded, new("хаттама ресімделді", "протокол оформлен", "record drawn up"), profile.Record),
            new(State.RecordSigned, new("хаттамаға қол қойылды", "протокол подписан", "record signed"),
                profile.Signers?.Basis ?? profile.Record),
            new(State.Published, new("хаттама жарияланды", "протокол опубликован", "record published"), profile.Publication),
            new(State.Answered, new("уәжделген жауап берілді", "дан мотивированный ответ", "answered with reasons"),
                profile.Answer?.Basis ?? profile.Basis),
            new(State.Appealed, new("шағым қаралуда", "рассматривается жалоба", "under appeal"), profile.Appeal ?? profile.Basis),
            new(State.RepeatCalled, new("қайталама тыңдау тағайындалды", "назначено повторное проведение", "to be held again"),
                profile.Repeat?.Basis ?? profile.Basis),
            new(State.Closed, new("іс жабылды", "дело закрыто", "closed"), profile.Basis, IsFinal: true),
            new(State.Cancelled, new("өткізуден бас тартылды", "отменено", "called off"), profile.Basis, IsFinal: true),
        ];
    }

    private static void Configure(TopologyDefinition<State> hearing)
    {
        // Initiation, agreement, announcement, notices and materials.
        hearing.Configure(State.NotInitiated)
            .Permit<HearingInitiated>(State.Initiated);
        foreach (State called in new[] { State.Initiated, State.RepeatCalled })
        {
            hearing.Configure(called)
                .Record<ScheduleDeclined>()
                .Permit<ScheduleAgreed>(State.Agreed);
        }

        foreach (State planned in new[] { State.Initiated, State.Agreed, State.RepeatCalled })
        {
            hearing.Configure(planned).Permit<HearingAnnounced>(State.Announced);
        }

        foreach (State announced in new[] { State.Announced, State.MaterialsOpen })
        {
            hearing.Configure(announced)
                .Record<NoticeGiven, HearingRescheduled, ParticipantRegistered>()
                .Permit<SessionOpened>(State.InSession)
                .Permit<SessionNotHeld>(State.NotHeld);
        }

        hearing.Configure(State.Announced).Permit<MaterialsOpened>(State.MaterialsOpen);
        hearing.Configure(State.MaterialsOpen).Permit<DiscussionEnded>(State.Concluded);
        foreach (State before in new[]
                 {
                     State.Initiated, State.Agreed, State.Announced, State.MaterialsOpen, State.NotHeld, State.RepeatCalled,
                 })
        {
            hearing.Configure(before).Permit<HearingCancelled>(State.Cancelled);
        }

        // Comments, until the record is signed; an answer may follow until it is published.
        foreach (State discussed in new[] { State.Announced, State.MaterialsOpen, State.InSession, State.Adjourned, State.Concluded })
        {
            hearing.Configure(discussed)
                .Record<CommentReceived, CommentSetAside, CommentWithdrawn, CommentAnswered>()
                .Record<CommentsAnswered, CommentAuthorQuestioned, CommentAuthorClarified>();
        }

        // The session.
        hearing.Configure(State.InSession)
            .Record<ParticipantRegistered, SpeechMade, DecisionAdopted, DecisionRejected>()
            .Permit<SessionAdjourned>(State.Adjourned)
            .Permit<SessionClosed>(State.Concluded);
        hearing.Configure(State.Adjourned)
            .Permit<SessionResumed>(State.InSession)
            .Permit<SessionClosed>(State.Concluded);

        // The record.
        hearing.Configure(State.Concluded)
            .Record<NoticeGiven>()
            .Permit<RepeatCalled>(State.RepeatCalled)
            .Permit<RecordDrawnUp>(State.Recorded);
        hearing.Configure(State.Recorded)
            .Record<CommentReceived, CommentSetAside, CommentAnswered, CommentsAnswered>()
            .Record<RecordDrawnUp, DisagreementNoted, SignatureGiven>()
            .Permit<RecordSigned>(State.RecordSigned);
        hearing.Configure(State.RecordSigned)
            .Record<CommentAnswered, CommentsAnswered, RecordHandedOver, BodyAnswered>()
            .Permit<RecordPublished>(State.Published);

        // Answer, appeal, repeat, and the end of the file.
        hearing.Configure(State.NotHeld).Record<NotHeldTold>();
        hearing.Configure(State.Published)
            .Record<RecordHandedOver>()
            .Permit<BodyAnswered>(State.Answered);
        foreach (State published in new[] { State.Published, State.Answered })
        {
            hearing.Configure(published)
                .Record<RecordUsed>()
                .Permit<AppealFiled>(State.Appealed);
        }

        foreach (State ended in new[] { State.NotHeld, State.Published, State.Answered })
        {
            hearing.Configure(ended)
                .Permit<RepeatCalled>(State.RepeatCalled)
                .Permit<HearingClosed>(State.Closed);
        }

        hearing.Configure(State.Appealed)
            .Record<RecordHandedOver, BodyAnswered>()
            .Permit<AppealDismissed>(State.Published)
            .Permit<AppealGranted>(State.RepeatCalled);
        ConfigureCorrections(hearing);
    }

    // A slip is corrected until what follows from it has begun: the session from the notices, the record from the counts.
    private static void ConfigureCorrections(TopologyDefinition<State> hearing)
    {
        foreach (State announced in new[] { State.Announced, State.MaterialsOpen })
        {
            hearing.Configure(announced).Record<NoticeCorrected>();
        }

        hearing.Configure(State.MaterialsOpen).Record<MaterialsCorrected>();
        hearing.Configure(State.InSession).Record<AttendanceCorrected>();
        foreach (State voted in new[] { State.InSession, State.Adjourned, State.Concluded })
        {
            hearing.Configure(voted).Record<VoteCorrected>();
        }

        hearing.Configure(State.RecordSigned).Record<RecordSignatureCorrected>();
        hearing.Configure(State.Published).Record<RecordPublicationCorrected>();
    }
}
