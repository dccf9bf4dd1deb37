using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of <c>docs/journal.md</c>; its lines stand there verbatim.</summary>
internal static class JournalExample
{
    internal static void AddPetitions(IServiceCollection services, Procedure<Petition> procedure)
    {
        services.AddSelfGov().UseInMemoryJournal().Add(procedure);   // or UseSqlite, UseNpgsql
    }

    internal static void RecordRefusals(SelfGovBuilder builder, Procedure<Petition> procedure)
    {
        builder.Add(procedure.RecordingRefusals(new() { PerActorAndDay = 20, PerCase = 1_000 }));
    }

    internal static async Task<(CaseView<Petition> Now, CaseView<Petition> Then)> SignAsync(
        Cases<Petition> cases, CaseId id, EditionId edition, ICommand<Petition> opening, ICommand<Petition> command, Actor actor,
        Instant asOf)
    {
        await cases.OpenAsync(id, edition, opening, actor);
        CaseView<Petition> view = await cases.GetAsync(id);
        Decision<Petition> decision = await cases.HandleAsync(
            id, command, actor, new() { ExpectedVersion = view.Version, IdempotencyKey = "request-17" });
        CaseView<Petition> now = await cases.GetAsync(id);
        CaseView<Petition> then = await cases.GetAsync(id, asOf);
        return decision.IsAccepted ? (now, then) : throw new InvalidOperationException("The example is refused.");
    }
}
