using NodaTime;
using SelfGov.Workflow.Definition;

namespace SelfGov.Petitions.Library;

// <snippet:part>
/// <summary>One resident's signature: a part of the petition, with a state of its own.</summary>
public sealed record Signature(int Number, string Resident, Instant GivenAt)
{
    private static readonly Topology<SignatureState> Topology =
        Topology<SignatureState>.Observe(SignatureState.Given, LibraryPetitionLifecycle.Procedure.Facts.Family, Configure);

    public SignatureState State { get; init; }

    /// <summary>The signature after a fact about it.</summary>
    public Signature After(PetitionFact fact) => this with
    {
        State = Topology.Next(State, fact.GetType())
            ?? throw new InvalidOperationException($"Signature {Number} is {State}; {fact} cannot happen to it."),
    };

    internal static void Configure(TopologyDefinition<SignatureState> signature)
    {
        signature.Configure(SignatureState.Given)
            .Permit<SignatureConfirmed>(SignatureState.Confirmed)
            .Permit<SignatureRejected>(SignatureState.Rejected)
            .Permit<SignatureWithdrawn>(SignatureState.Withdrawn);
        signature.Configure(SignatureState.Confirmed)
            .Permit<SignatureWithdrawn>(SignatureState.Withdrawn);
    }
}

/// <summary>Where a signature stands.</summary>
public enum SignatureState
{
    Given,
    Confirmed,
    Rejected,
    Withdrawn,
}
// </snippet>
