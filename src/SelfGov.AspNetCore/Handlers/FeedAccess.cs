using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>Which entries of the feed its reader may see: those of cases that he could read one by one.</summary>
internal sealed class FeedAccess
{
    // Of so many cases it is remembered whether they may be seen.
    private const int MostKnown = 10_000;

    private readonly CaseRequest request;
    private readonly bool hasPolicy;
    private readonly Dictionary<string, IProcedure> procedures;
    private readonly Dictionary<CaseId, bool> known = [];

    private FeedAccess(CaseRequest request, bool hasPolicy)
    {
        this.request = request;
        this.hasPolicy = hasPolicy;
        procedures = request.Services.GetServices<IProcedure>().ToDictionary(each => each.Kind, StringComparer.Ordinal);
    }

    /// <exception cref="Problems.ProblemException">It is nobody who could see anything: 401.</exception>
    internal static async ValueTask<FeedAccess> OfAsync(CaseRequest request)
    {
        bool hasPolicy = await request.Access.HasAsync(SelfGovPolicies.Read).ConfigureAwait(false);
        if (!hasPolicy)
        {
            _ = await request.RequireActorAsync().ConfigureAwait(false);
        }

        return new(request, hasPolicy);
    }

    /// <summary>The event of an entry; null where the reader may not see it, or this host does not have its procedure.</summary>
    /// <exception cref="BrokenJournalException">It is not the entry that was written, at its position.</exception>
    internal async ValueTask<byte[]?> EventOfAsync(JournalEntry entry, Uri source)
    {
        ThrowIfChanged(entry);
        return procedures.TryGetValue(entry.Kind, out IProcedure? procedure) && await MaySeeAsync(entry, procedure).ConfigureAwait(false)
            ? procedure.Accept(new EventOf(entry, source))
            : null;
    }

    // An entry by itself tells whether it is what was hashed; what stands before it, and beside it, is for verification.
    private static void ThrowIfChanged(JournalEntry entry)
    {
        if (HashChain.Check(entry.Case, new(entry.Version - 1, entry.Previous), entry with { Personal = null }) is { } found)
        {
            throw new BrokenJournalException(entry.Case, found) { Position = entry.Position };
        }
    }

    private async ValueTask<bool> MaySeeAsync(JournalEntry entry, IProcedure procedure)
    {
        if (!hasPolicy)
        {
            return true;
        }

        if (!known.TryGetValue(entry.Case, out bool may))
        {
            CaseResource resource = await procedure.Accept(new ResourceOf(request, entry.Case)).ConfigureAwait(false);
            may = await request.Access.MayReadAsync(resource).ConfigureAwait(false);
            if (known.Count == MostKnown)
            {
                known.Clear();
            }

            known.Add(entry.Case, may);
        }

        return may;
    }

    private sealed class EventOf(JournalEntry entry, Uri source) : IProcedureVisitor<byte[]>
    {
        public byte[] Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case => procedure.Documents.OfEvent(entry, source);
    }

    private sealed class ResourceOf(CaseRequest request, CaseId id) : IProcedureVisitor<ValueTask<CaseResource>>
    {
        public async ValueTask<CaseResource> Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case
        {
            var resource = new CaseResource(procedure.Kind, id);
            try
            {
                TCase current = (await request.Get<Cases<TCase>>().GetWithoutPersonalDataAsync(id, null, request.Aborted)
                    .ConfigureAwait(false)).Case;
                return resource with { Unit = current.UnitName, UnitCode = current.UnitCode };
            }
            catch (Exception exception) when (exception is BrokenJournalException or NewerReleaseException or CaseNotFoundException)
            {
                return resource;
            }
        }
    }
}
