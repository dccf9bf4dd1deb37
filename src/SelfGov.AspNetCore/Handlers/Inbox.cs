using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Worklists;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>What the actor has to do over all cases, and what he can do in those of the page.</summary>
internal static class Inbox
{
    internal const string Kind = "kind";
    internal const string Before = "before";
    internal const string UnitCode = "unitCode";
    internal const string IdPrefix = "idPrefix";
    internal const string After = "after";
    internal const string Limit = "limit";
    internal const string Count = "count";

    /// <summary>The options of every case of a page are worked out, so that a page is small.</summary>
    internal const int MostItems = 50;

    internal static async ValueTask<Answer?> ListAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        Actor actor = await request.RequireActorAsync().ConfigureAwait(false);
        IWorklist worklist = request.Services.GetService<IWorklist>()
            ?? throw new ProblemException(new Problem(ProblemTypes.NotOffered) { Detail = HttpTexts.NoWorklist });
        var values = new QueryValues(request.Http.Request.Query);
        bool isCounted = values.Truth(Count);
        WorklistQuery query = QueryOf(values, actor);
        (WorklistPage page, long? count) = await PageAsync(worklist, query, isCounted, request.Aborted).ConfigureAwait(false);
        List<WorkItem> items = await SeenAsync(request, page.Items).ConfigureAwait(false);
        ReadOnlyMemory<byte> document = InboxDocument.Write(
            items, page, count, await OptionsAsync(request, items, actor).ConfigureAwait(false));
        return new Answer(document) { Tag = EntityTag.Of(document.Span) };
    }

    private static WorklistQuery QueryOf(QueryValues values, Actor actor)
    {
        ImmutableArray<string> kinds = values.Texts(Kind, CaseQuery.MostKinds);
        string? unitCode = values.Text(UnitCode);
        string? prefix = values.Text(IdPrefix);
        var before = values.Moment(Before);
        string? after = values.Text(After);
        int limit = (int)(values.Whole(Limit, 1, MostItems) ?? MostItems);
        values.ThrowIfWrong();
        return new WorklistQuery(actor)
        {
            Kinds = [.. kinds],
            UnitCode = unitCode,
            Prefix = prefix,
            Before = before,
            After = after,
            Limit = limit,
        };
    }

    private static async ValueTask<(WorklistPage Page, long? Count)> PageAsync(
        IWorklist worklist, WorklistQuery query, bool isCounted, CancellationToken cancellationToken)
    {
        try
        {
            return (
                await worklist.ListAsync(query, cancellationToken).ConfigureAwait(false),
                isCounted ? await worklist.CountAsync(query, cancellationToken).ConfigureAwait(false) : null);
        }
        catch (InvalidPageTokenException token)
        {
            throw ProblemException.Of(CaseListing<Case>.Wrong(token));
        }
        catch (ArgumentException)
        {
            throw ProblemException.Of(new RequestError(
                RequestError.Query, Kind, null, "OutOfRange", HttpTexts.Roles.With(Words.Of(query.Roles.Count * (long)query.Kinds.Count))));
        }
    }

    private static async ValueTask<List<WorkItem>> SeenAsync(CaseRequest request, ImmutableArray<WorkItem> items)
    {
        if (!await request.Access.HasAsync(SelfGovPolicies.Read).ConfigureAwait(false))
        {
            return [.. items];
        }

        var seen = new List<WorkItem>();
        foreach (WorkItem item in items)
        {
            var resource = new CaseResource(item.Kind, item.Case) { Unit = item.Unit, UnitCode = item.UnitCode };
            if (await request.Access.MayReadAsync(resource).ConfigureAwait(false))
            {
                seen.Add(item);
            }
        }

        return seen;
    }

    private static async ValueTask<List<CaseOptions>> OptionsAsync(CaseRequest request, List<WorkItem> items, Actor actor)
    {
        Dictionary<string, IProcedure> procedures = request.Services.GetServices<IProcedure>()
            .ToDictionary(each => each.Kind, StringComparer.Ordinal);
        var options = new List<CaseOptions>();
        foreach (WorkItem item in items.DistinctBy(item => item.Case))
        {
            CaseOptions? known = procedures.TryGetValue(item.Kind, out IProcedure? procedure)
                ? await procedure.Accept(new OpenOptions(request, item.Case, actor)).ConfigureAwait(false)
                : null;
            options.Add(known ?? new CaseOptions(item.Kind, item.Case.ToString(), null, "[]"u8.ToArray()));
        }

        return options;
    }
}
