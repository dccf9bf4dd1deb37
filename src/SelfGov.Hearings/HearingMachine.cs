using SelfGov.Workflow;
using Stateless;
using State = SelfGov.Hearings.HearingState;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings;

/// <summary>The way of a public hearing: one topology for every kind; what differs stands in the profile.</summary>
internal static class HearingMachine
{
    internal static void Configure(StateMachine<State, Trigger> hearing)
    {
        Preparation(hearing);
        Session(hearing);
        Record(hearing);
        Aftermath(hearing);
    }

    private static void Preparation(StateMachine<State, Trigger> hearing)
    {
        hearing.Configure(State.NotInitiated)
            .Permit(Trigger.HearingInitiated, State.Initiated);
        hearing.Configure(State.Initiated)
            .Record(Trigger.ScheduleDeclined)
            .Permit(Trigger.ScheduleAgreed, State.Agreed)
            .Permit(Trigger.HearingAnnounced, State.Announced)
            .Permit(Trigger.HearingCancelled, State.Cancelled);
        hearing.Configure(State.Agreed)
            .Permit(Trigger.HearingAnnounced, State.Announced)
            .Permit(Trigger.HearingCancelled, State.Cancelled);
        hearing.Configure(State.Announced)
            .Record(Trigger.NoticeGiven, Trigger.HearingRescheduled, Trigger.ParticipantRegistered)
            .Record(Trigger.CommentReceived, Trigger.CommentSetAside, Trigger.CommentWithdrawn, Trigger.CommentAnswered)
            .Permit(Trigger.MaterialsOpened, State.MaterialsOpen)
            .Permit(Trigger.SessionOpened, State.InSession)
            .Permit(Trigger.SessionNotHeld, State.NotHeld)
            .Permit(Trigger.HearingCancelled, State.Cancelled);
        hearing.Configure(State.MaterialsOpen)
            .Record(Trigger.NoticeGiven, Trigger.HearingRescheduled, Trigger.ParticipantRegistered)
            .Record(Trigger.CommentReceived, Trigger.CommentSetAside, Trigger.CommentWithdrawn, Trigger.CommentAnswered)
            .Permit(Trigger.SessionOpened, State.InSession)
            .Permit(Trigger.SessionNotHeld, State.NotHeld)
            .Permit(Trigger.DiscussionEnded, State.Concluded)
            .Permit(Trigger.HearingCancelled, State.Cancelled);
    }

    private static void Session(StateMachine<State, Trigger> hearing)
    {
        hearing.Configure(State.InSession)
            .Record(Trigger.ParticipantRegistered, Trigger.SpeechMade, Trigger.DecisionAdopted, Trigger.DecisionRejected)
            .Record(Trigger.CommentReceived, Trigger.CommentSetAside, Trigger.CommentWithdrawn, Trigger.CommentAnswered)
            .Permit(Trigger.SessionAdjourned, State.Adjourned)
            .Permit(Trigger.SessionClosed, State.Concluded);
        hearing.Configure(State.Adjourned)
            .Record(Trigger.CommentReceived, Trigger.CommentSetAside, Trigger.CommentWithdrawn, Trigger.CommentAnswered)
            .Permit(Trigger.SessionResumed, State.InSession)
            .Permit(Trigger.SessionClosed, State.Concluded);
        hearing.Configure(State.NotHeld)
            .Permit(Trigger.RepeatCalled, State.RepeatCalled)
            .Permit(Trigger.HearingCancelled, State.Cancelled)
            .Permit(Trigger.HearingClosed, State.Closed);
    }

    private static void Record(StateMachine<State, Trigger> hearing)
    {
        hearing.Configure(State.Concluded)
            .Record(Trigger.CommentReceived, Trigger.CommentSetAside, Trigger.CommentWithdrawn, Trigger.CommentAnswered)
            .Permit(Trigger.RecordDrawnUp, State.Recorded);
        hearing.Configure(State.Recorded)
            .Record(Trigger.CommentReceived, Trigger.CommentSetAside, Trigger.CommentAnswered)
            .Record(Trigger.RecordDrawnUp, Trigger.DisagreementNoted, Trigger.SignatureGiven)
            .Permit(Trigger.RecordSigned, State.RecordSigned);
        hearing.Configure(State.RecordSigned)
            .Record(Trigger.CommentAnswered, Trigger.RecordHandedOver, Trigger.BodyAnswered)
            .Permit(Trigger.RecordPublished, State.Published);
    }

    private static void Aftermath(StateMachine<State, Trigger> hearing)
    {
        hearing.Configure(State.Published)
            .Record(Trigger.RecordHandedOver)
            .Permit(Trigger.BodyAnswered, State.Answered)
            .Permit(Trigger.AppealFiled, State.Appealed)
            .Permit(Trigger.RepeatCalled, State.RepeatCalled)
            .Permit(Trigger.HearingClosed, State.Closed);
        hearing.Configure(State.Answered)
            .Permit(Trigger.AppealFiled, State.Appealed)
            .Permit(Trigger.RepeatCalled, State.RepeatCalled)
            .Permit(Trigger.HearingClosed, State.Closed);
        hearing.Configure(State.Appealed)
            .Record(Trigger.RecordHandedOver, Trigger.BodyAnswered)
            .Permit(Trigger.AppealDismissed, State.Published)
            .Permit(Trigger.AppealGranted, State.RepeatCalled);
        hearing.Configure(State.RepeatCalled)
            .Record(Trigger.ScheduleDeclined)
            .Permit(Trigger.ScheduleAgreed, State.Agreed)
            .Permit(Trigger.HearingAnnounced, State.Announced)
            .Permit(Trigger.HearingCancelled, State.Cancelled);
    }
}
