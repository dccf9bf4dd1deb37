using System.Collections.Immutable;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>Lists the cases of one kind.</summary>
internal sealed class CaseListing<TCase>(string kind)
    where TCase : Case
{
    internal const string State = "state";
    internal const string Unit = "unit";
    internal const string UnitCode = "unitCode";
    internal const string IdPrefix = "idPrefix";
    internal const string Before = "before";
    internal const string After = "after";
    internal const string Limit = "limit";
    internal const string Counts = "counts";
    private const int UsualLimit = 100;

    internal async ValueTask<Answer?> ListAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        var values = new QueryValues(request.Http.Request.Query);
        var query = new CaseQuery
        {
            Kinds = [kind],
            State = values.Text(State),
            Unit = values.Text(Unit),
            UnitCode = values.Text(UnitCode),
            Prefix = values.Text(IdPrefix),
            DeadlineBefore = values.Moment(Before),
            After = values.Text(After),
            Limit = (int)(values.Whole(Limit, 1, CaseQuery.MaximumLimit) ?? UsualLimit),
        };
        bool counts = values.Truth(Counts);
        values.ThrowIfWrong();
        await request.Access.RequireListAsync(new CaseResource(kind, null) { Unit = query.Unit, UnitCode = query.UnitCode })
            .ConfigureAwait(false);
        CaseLists lists = request.Get<CaseLists>();
        SeenPage<CaseSummary> page = await SeenAsync(request, lists, query).ConfigureAwait(false);
        ImmutableArray<CaseCount>? counted = counts
            ? await lists.CountAsync(query, request.Aborted).ConfigureAwait(false)
            : null;
        ReadOnlyMemory<byte> document = ListDocument.Write(
            page.Rows, page.Next, counted, TextsOf(request.Get<Procedure<TCase>>()));
        return new Answer(document) { Tag = EntityTag.Of(document.Span) };
    }

    internal static RequestError Wrong(InvalidPageTokenException token) => new(
        RequestError.Query, After, null, "OutOfRange", HttpTexts.Token.With(Words.Given(HttpTexts.Shown(token.Token))));

    private async ValueTask<SeenPage<CaseSummary>> SeenAsync(CaseRequest request, CaseLists lists, CaseQuery query)
    {
        bool isLimited = await request.Access.HasAsync(SelfGovPolicies.Read).ConfigureAwait(false);
        try
        {
            return await SeenPage<CaseSummary>.OfAsync(
                query.After, query.Limit,
                async (after, limit) =>
                {
                    CasePage page = await lists.ListAsync(query with { After = after, Limit = limit }, request.Aborted)
                        .ConfigureAwait(false);
                    return (page.Cases, page.Next);
                },
                async each => !isLimited || await request.Access.MayReadAsync(
                    new CaseResource(kind, each.Case) { Unit = each.Status.Unit, UnitCode = each.Status.UnitCode }).ConfigureAwait(false))
                .ConfigureAwait(false);
        }
        catch (InvalidPageTokenException token)
        {
            throw ProblemException.Of(Wrong(token));
        }
    }

    private static Func<EditionId, string, Words?> TextsOf(Procedure<TCase> procedure)
    {
        ImmutableArray<EditionId> editions = procedure.Lifecycles.Editions;
        return (edition, state) => editions.Contains(edition)
            ? procedure.Lifecycles.Of(edition).Map.States.FirstOrDefault(each => each.Name == state)?.Text
            : null;
    }
}
