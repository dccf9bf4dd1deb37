using SelfGov.Workflow;
using Stateless;
using State = SelfGov.Assemblies.Sittings.SittingState;
using Trigger = SelfGov.Assemblies.Sittings.SittingTrigger;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The way of a gathering or an assembly: article 39-3 treats both alike, so they share one topology.</summary>
internal static class SittingMachine
{
    internal static void Configure(StateMachine<State, Trigger> sitting)
    {
        // Paragraphs 5, 7 and 8: convening and notice.
        sitting.Configure(State.NotConvened)
            .Permit(Trigger.Convened, State.Convened)
            .Permit(Trigger.Petitioned, State.Petitioned);
        sitting.Configure(State.Petitioned)
            .Permit(Trigger.PetitionGranted, State.Permitted)
            .Permit(Trigger.PetitionRefused, State.PetitionRefused)
            .Permit(Trigger.PetitionAccepted, State.Convened);
        sitting.Configure(State.Permitted)
            .Permit(Trigger.PetitionAccepted, State.Convened);
        sitting.Configure(State.Convened)
            .Permit(Trigger.NoticeGiven, State.Noticed);

        // Paragraphs 9 and 10: quorum, opening, chair and secretary, agenda.
        sitting.Configure(State.Noticed)
            .Record(Trigger.MaterialsSent)
            .Permit(Trigger.QuorumReached, State.Registered)
            .Permit(Trigger.QuorumMissed, State.Inquorate);
        sitting.Configure(State.Inquorate)
            .Permit(Trigger.NoticeGiven, State.Noticed);
        sitting.Configure(State.Registered)
            .Permit(Trigger.Opened, State.Opened);
        sitting.Configure(State.Opened)
            .Permit(Trigger.PresidiumElected, State.Presided);
        sitting.Configure(State.Presided)
            .Permit(Trigger.AgendaApproved, State.Deciding);

        // Paragraphs 10 and 11: decisions and protocol.
        sitting.Configure(State.Deciding)
            .Record(Trigger.ItemLeftOut, Trigger.ItemAdopted, Trigger.ItemRejected)
            .Permit(Trigger.ProtocolSigned, State.ProtocolSigned);
        sitting.Configure(State.ProtocolSigned)
            .Record(Trigger.Published)
            .Permit(Trigger.ProtocolHandedOver, State.WithAkim);

        // Paragraphs 11 to 14: consideration, disagreement, execution, publication.
        sitting.Configure(State.WithAkim)
            .Record(
                Trigger.ItemConfirmed, Trigger.ItemDisputed, Trigger.ItemInsisted, Trigger.ItemWithdrawn, Trigger.ItemConceded,
                Trigger.ItemDiscussed, Trigger.ItemUpheld, Trigger.ItemOverturned, Trigger.ItemExecuted, Trigger.Published)
            .Permit(Trigger.Completed, State.Completed);
    }
}
