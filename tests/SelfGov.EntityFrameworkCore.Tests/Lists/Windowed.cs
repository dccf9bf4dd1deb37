using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;

namespace SelfGov.EntityFrameworkCore.Lists;

/// <summary>Petitions under a law that lets people sign for five days of the ten: the window closes without an entry.</summary>
internal static class Windowed
{
    public static readonly Instant Closes = Petitions.Start + Duration.FromDays(5);

    public static readonly Procedure<Petition> Procedure = new(
        "petition",
        [Petitions.First, Petitions.Second],
        (edition, _) => Define(edition),
        PetitionJson.Default.PetitionFact,
        PetitionJson.Default.PetitionCommand,
        (_, _) => null);

    private static Lifecycle<Petition> Define(EditionId edition)
    {
        Citation basis = new Act("TOY", Words.Same("the toy act"), new Uri("https://example.org/toy")).At("2");
        var definition = new LifecycleDefinition<Petition, PetitionState>(
            "petition", edition, id => new Petition(id, edition, int.MaxValue),
            new Family<Fact<Petition>>(PetitionJson.Default.PetitionFact),
            new Family<ICommand<Petition>>(PetitionJson.Default.PetitionCommand));
        definition.Topology(PetitionState.Blank, petition =>
        {
            petition.Configure(PetitionState.Blank).Permit<PetitionOpened>(PetitionState.Collecting);
            petition.Configure(PetitionState.Collecting).PermitReentry<SignatureGiven>()
                .Permit<GoalReached>(PetitionState.Enough).Permit<PetitionClosed>(PetitionState.Closed);
            petition.Configure(PetitionState.Closed).Permit<PetitionLapsed>(PetitionState.Lapsed);
        });
        foreach (PetitionState state in Enum.GetValues<PetitionState>())
        {
            definition.Name(new StateText<PetitionState>(
                state, Words.Same(state.ToString()), basis, state is PetitionState.Enough or PetitionState.Lapsed));
        }

        definition.On<OpenPetition>(basis).By(Petitions.Citizen).Decide(m => new PetitionOpened(m.Command.Title, m.Command.Closes));
        definition.On<Sign>(basis).By(Petitions.Citizen)
            .Until(new Limit<Petition>(
                "sign.closes", Words.Same("the end of the days to sign"), basis, petition => petition.Closes - Duration.FromDays(5)))
            .Yields<SignatureGiven>().Then<GoalReached>()
            .DecideAll(m => [new SignatureGiven(new Signer(m.Command.Name, Tongue.Kazakh), m.Command.Weight, m.Today)]);
        definition.On<Drop>(basis).By(Petitions.Citizen).Decide(m => new PetitionLapsed(m.Now));
        definition.When(
            new Limit<Petition>("petition.closes", Words.Same("the close"), basis, petition => petition.Closes),
            (_, moment) => new PetitionClosed(moment));
        return definition.Build();
    }
}
