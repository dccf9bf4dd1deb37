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
        HashSet<string>? kinds = await AdmittedAsync(request, query).ConfigureAwait(false);
        WorklistPage page = await PageAsync(request, worklist, query, kinds).ConfigureAwait(false);
        long? count = isCounted ? await CountAsync(request, worklist, query, kinds).ConfigureAwait(false) : null;
        ReadOnlyMemory<byte> document = InboxDocument.Write(
            page, count, await OptionsAsync(request, page.Items, actor).ConfigureAwait(false));
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

    /// <summary>What a list of cases would refuse is neither listed nor counted here.</summary>
    /// <returns>The kinds that are shown; null for those of the query.</returns>
    private static async ValueTask<HashSet<string>?> AdmittedAsync(CaseRequest request, WorklistQuery query)
    {
        if (!await request.Access.HasAsync(SelfGovPolicies.Read).ConfigureAwait(false))
        {
            return null;
        }

        foreach (string kind in query.Kinds)
        {
            await request.Access.RequireListAsync(Of(kind)).ConfigureAwait(false);
        }

        if (query.Kinds.Count > 0)
        {
            return null;
        }

        string[] known = [.. request.Services.GetServices<IProcedure>().Select(procedure => procedure.Kind)];
        var admitted = new HashSet<string>(StringComparer.Ordinal);
        foreach (string kind in known)
        {
            if (await request.Access.MayReadAsync(Of(kind)).ConfigureAwait(false))
            {
                admitted.Add(kind);
            }
        }

        return admitted.Count == known.Length ? null
            : admitted.Count > 0 ? admitted
            : throw new ProblemException(new Problem(ProblemTypes.Forbidden));

        CaseResource Of(string kind) => new(kind, null) { UnitCode = query.UnitCode };
    }

    private static async ValueTask<WorklistPage> PageAsync(
        CaseRequest request, IWorklist worklist, WorklistQuery query, HashSet<string>? kinds)
    {
        bool isLimited = await request.Access.HasAsync(SelfGovPolicies.Read).ConfigureAwait(false);
        WorklistPage? read = null;
        SeenPage<WorkItem> seen = await SeenPage<WorkItem>.OfAsync(
            query.After, query.Limit,
            async (after, limit) =>
            {
                read = await AskAsync(query, () => worklist.ListAsync(query with { After = after, Limit = limit }, request.Aborted))
                    .ConfigureAwait(false);
                return (read.Items, read.Next);
            },
            async item => !isLimited || (kinds?.Contains(item.Kind) != false && await request.Access.MayReadAsync(
                new CaseResource(item.Kind, item.Case) { Unit = item.Unit, UnitCode = item.UnitCode }).ConfigureAwait(false)))
            .ConfigureAwait(false);
        return read! with { Items = [.. seen.Rows], Next = seen.Next };
    }

    private static async ValueTask<long> CountAsync(
        CaseRequest request, IWorklist worklist, WorklistQuery query, HashSet<string>? kinds)
    {
        long count = 0;
        foreach (WorklistQuery part in kinds is null ? [query] : kinds.Select(kind => query with { Kinds = [kind] }))
        {
            count += await AskAsync(part, () => worklist.CountAsync(part, request.Aborted)).ConfigureAwait(false);
        }

        return count;
    }

    private static async ValueTask<T> AskAsync<T>(WorklistQuery query, Func<ValueTask<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
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

    private static async ValueTask<List<CaseOptions>> OptionsAsync(CaseRequest request, ImmutableArray<WorkItem> items, Actor actor)
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
