using NodaTime;
using SelfGov.Workflow;
using Stateless;

namespace SelfGov.Petitions.Library;

// <snippet:part>
/// <summary>One resident's signature: a part of the petition, with a state of its own.</summary>
public sealed record Signature(int Number, string Resident, Instant GivenAt)
{
    public static readonly Topology<SignatureState, PetitionTrigger> Machine =
        Topology<SignatureState, PetitionTrigger>.Observe(SignatureState.Given, Configure);

    public SignatureState State { get; init; } = Machine.Initial;

    /// <summary>The signature after a fact about it: its state follows from its own machine.</summary>
    public Signature After(PetitionTrigger trigger) => this with
    {
        State = Machine.Next(State, trigger)
            ?? throw new InvalidOperationException($"Signature {Number} is {State}; {trigger} cannot happen to it."),
    };

    private static void Configure(StateMachine<SignatureState, PetitionTrigger> signature)
    {
        signature.Configure(SignatureState.Given)
            .Permit(PetitionTrigger.SignatureConfirmed, SignatureState.Confirmed)
            .Permit(PetitionTrigger.SignatureRejected, SignatureState.Rejected)
            .Permit(PetitionTrigger.SignatureWithdrawn, SignatureState.Withdrawn);
        signature.Configure(SignatureState.Confirmed)
            .Permit(PetitionTrigger.SignatureWithdrawn, SignatureState.Withdrawn);
    }
}
// </snippet>
