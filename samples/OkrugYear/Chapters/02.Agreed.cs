using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 2: the assembly meets and agrees to the draft; when its vote is a proof, and when it is not yet.</summary>
internal static class Agreed
{
    private static readonly Sitting Sitting = new(
        AgendaItemKind.DraftBudget, Convened: In(2021, 8, 4, 10), Held: In(2021, 8, 20, 15), Considered: In(2021, 8, 23, 11), Present: 14,
        InFavour: 12);

    public static readonly Words Title = new("Жиналыс жобаға келіседі", "Собрание согласует проект", "The assembly agrees to the draft");

    public static async Task TellAsync(Story<AssemblyMeeting> story, Story<BudgetCycle> budget)
    {
        story.Say(new(
            "Жиналыс әйтеуір бір жобаға емес, дәл осы жобаға келіседі: күн тәртібінің мәселесінде оның хеші тұр.",
            "Собрание согласует не проект вообще, а именно этот: в вопросе повестки стоит его хеш.",
            "The assembly does not agree to some draft but to exactly this one: the item of its agenda names the digest."));
        var draft = new AgendaDocument($"{budget.Id}", BudgetDigest.Of(DistrictBudget.Draft).Hex);
        await Sitting.DecideAsync(story, draft);
        story.ShowSteps();
        if (await story.LookAsync(In(2021, 8, 20, 17)) is not null)
        {
            var proof = (AgreementProof.NotProved)await Proof.ProveAsync(story);
            story.Page.Say(new Words(
                "Дауыс берілді, бірақ бұл әлі дәлел емес: {0}.",
                "Голосование прошло, но доказательства ещё нет: {0}.",
                "The vote is over, but proves nothing yet: {0}.")
                .With(proof.Text));
        }

        await Sitting.CloseAsync(story);
        story.ShowSteps();
    }
}
