using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>What an actor can do now in a case of any kind, without what is personal in it; null where the case cannot be read.</summary>
internal sealed class OpenOptions(CaseRequest request, CaseId id, Actor actor) : IProcedureVisitor<ValueTask<CaseOptions?>>
{
    public async ValueTask<CaseOptions?> Visit<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        Cases<TCase> cases = request.Get<Cases<TCase>>();
        try
        {
            CaseView<TCase> blank = await cases.GetWithoutPersonalDataAsync(id, null, request.Aborted).ConfigureAwait(false);
            CaseView<TCase> real = await cases.GetAsync(id, request.Aborted).ConfigureAwait(false);
            Option[] open = [.. OptionsShown.Of(real.Options(actor), blank.Options(actor)).Where(option => option.IsOpen)];
            return new(procedure.Kind, id.ToString(), real.Version, procedure.Documents.OfOptions([.. open]));
        }
        catch (Exception exception) when (exception is BrokenJournalException or NewerReleaseException or CaseNotFoundException)
        {
            return null;
        }
    }
}
