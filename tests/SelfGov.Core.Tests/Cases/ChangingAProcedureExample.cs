using System.Text.Json.Nodes;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>The examples of <c>docs/changing-a-procedure.md</c>; their lines stand there verbatim.</summary>
internal static class ChangingAProcedureExample
{
    internal static Procedure<Petition> Read(Procedure<Petition> procedure)
    {
        return procedure.Upcasting(new Upcaster("petition.signed", payload =>
        {
            if (payload.Remove("points", out JsonNode? points))
            {
                payload["weight"] = points;
            }
        })
        {
            Becomes = "petition.signature-given",
        });
    }

    internal static async Task<IEnumerable<DecidedAnew>> CompareAsync(
        Procedure<Petition> procedure, Func<Law.EditionId, Law.WorkCalendar?, Lifecycle<Petition>> changed, ICaseJournal journal,
        IClock clock, CaseId id)
    {
        var cases = new Cases<Petition>(procedure.Under(changed), journal, clock);
        IEnumerable<DecidedAnew> otherwise =
            (await cases.DecideAnewAsync(id)).Where(anew => anew.Outcome == AnewOutcome.Otherwise);
        return otherwise;
    }

    internal static async Task TakeOverAsync(
        Procedure<Petition> procedure, ICaseJournal journal, IClock clock, CaseId id, OpenPetition opening, Actor clerk,
        IEnumerable<(ICommand<Petition> Command, Actor By, Instant When)> onPaper)
    {
        var cases = new Cases<Petition>(procedure.EnteredWithin(Duration.FromDays(730)), journal, clock);
        await cases.OpenAsync(id, opening, clerk, new() { On = Petitions.Start });
        foreach ((ICommand<Petition> command, Actor by, Instant when) in onPaper)
        {
            Decision<Petition> decision = await cases.HandleAsync(id, command, by, new() { On = when });
            if (decision is Decision<Petition>.Refused refused)
            {
                throw new InvalidOperationException(string.Join("; ", refused.Refusals.Select(refusal => refusal.Text.English)));
            }
        }
    }
}
