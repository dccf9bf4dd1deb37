using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.AspNetCore.Access;
using SelfGov.AspNetCore.Answers;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Contract.Answers;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>Answers what is read of one case.</summary>
internal sealed class CaseReadings<TCase>(string kind)
    where TCase : Case
{
    internal const string PersonalData = "personalData";
    internal const string AsOf = "asOf";
    internal const string Count = "count";
    internal const string Head = "head";
    internal const string Mermaid = "text/vnd.mermaid";
    internal const string Graphviz = "text/vnd.graphviz";
    internal const string Calendar = "text/calendar";

    /// <summary>The case, as it is or as it was.</summary>
    internal async ValueTask<Answer?> CaseAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        var query = new QueryValues(request.Http.Request.Query);
        Instant? asOf = query.Moment(AsOf);
        bool isPersonal = query.Truth(PersonalData);
        query.ThrowIfWrong();
        SeenCase<TCase> seen = await SeeAsync(request, asOf).ConfigureAwait(false);
        CaseView<TCase> view = seen.View;
        if (isPersonal)
        {
            view = await OpenAsync(request, seen, asOf).ConfigureAwait(false);
        }

        byte[] document = CaseDocument.Write(request.Get<Procedure<TCase>>(), view, isPersonal);
        return new Answer(document) { Tag = EntityTag.Of(view.Version, document), IsPublic = seen.IsPublic && !isPersonal };
    }

    /// <summary>What the actor can do now.</summary>
    internal async ValueTask<Answer?> OptionsAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        var query = new QueryValues(request.Http.Request.Query);
        bool isPersonal = query.Truth(PersonalData);
        query.ThrowIfWrong();
        Actor actor = await request.RequireActorAsync().ConfigureAwait(false);
        SeenCase<TCase> seen = await SeeAsync(request).ConfigureAwait(false);
        CaseView<TCase> view = isPersonal
            ? await OpenAsync(request, seen, null).ConfigureAwait(false)
            : await request.Get<Cases<TCase>>().GetAsync(seen.View.Case.Id, request.Aborted).ConfigureAwait(false);
        byte[] document = DocumentsOf(request).OfOptions(
            isPersonal ? view.Options(actor) : OptionsShown.Of(view.Options(actor), seen.View.Options(actor)));
        return new Answer(document) { Tag = EntityTag.Of(view.Version, document) };
    }

    /// <summary>The time limits that run.</summary>
    internal async ValueTask<Answer?> DeadlinesAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        SeenCase<TCase> seen = await SeeAsync(request).ConfigureAwait(false);
        byte[] document = DocumentsOf(request).OfDeadlines(seen.View.Deadlines);
        return new Answer(document) { Tag = EntityTag.Of(seen.View.Version, document), IsPublic = seen.IsPublic };
    }

    /// <summary>What happened, entry by entry.</summary>
    internal async ValueTask<Answer?> HistoryAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        SeenCase<TCase> seen = await SeeAsync(request).ConfigureAwait(false);
        var entries = new List<JournalEntry>();
        await foreach (JournalEntry entry in request.Get<Cases<TCase>>().HistoryAsync(seen.View.Case.Id, request.Aborted)
            .ConfigureAwait(false))
        {
            entries.Add(entry);
        }

        byte[] document = DocumentsOf(request).OfHistory(entries);
        return new Answer(document) { Tag = EntityTag.Of(entries.Count, document), IsPublic = seen.IsPublic };
    }

    /// <summary>Whether the journal is as it was.</summary>
    internal async ValueTask<Answer?> VerificationAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Acceptance.Json);
        var query = new QueryValues(request.Http.Request.Query);
        Checkpoint? kept = CheckpointOf(query);
        query.ThrowIfWrong();
        CaseId id = CaseAddress.CaseOf(request.Http);
        bool isPublic = await MaySeeAsync(request, id).ConfigureAwait(false);
        Verification verification = await request.Get<Cases<TCase>>().VerifyAsync(id, kept, request.Aborted).ConfigureAwait(false);
        ReadOnlyMemory<byte> document = VerificationDocument.Write(verification);
        return new Answer(document) { Tag = EntityTag.Of(verification.Checkpoint.Count, document.Span), IsPublic = isPublic };
    }

    /// <summary>The lifecycle as a picture, with the state in which the case stands.</summary>
    internal async ValueTask<Answer?> DiagramAsync(CaseRequest request)
    {
        string form = Acceptance.Of(request.Http.Request, Mermaid, Graphviz);
        SeenCase<TCase> seen = await SeeAsync(request).ConfigureAwait(false);
        Lifecycle<TCase> lifecycle = seen.View.Lifecycle;
        string state = lifecycle.StateNameOf(seen.View.Case);
        string diagram = form == Mermaid
            ? MermaidDiagram.Draw(lifecycle.Map, request.Language, state)
            : DotDiagram.Draw(lifecycle.Map, request.Language, state);
        byte[] document = Encoding.UTF8.GetBytes(diagram);
        return InLanguage(request, document, form, EntityTag.Of(seen.View.Version, document), seen.IsPublic) with { IsNegotiated = true };
    }

    /// <summary>The time limits as a calendar file.</summary>
    internal async ValueTask<Answer?> CalendarAsync(CaseRequest request)
    {
        _ = Acceptance.Of(request.Http.Request, Calendar);
        SeenCase<TCase> seen = await SeeAsync(request).ConfigureAwait(false);
        CaseDocuments<TCase> documents = DocumentsOf(request);
        string domain = request.Http.Request.Host.Host is { Length: > 0 } host ? host : "localhost";
        byte[] file = documents.OfCalendar(seen.View, request.Language, domain);

        // The moment of writing, which stands in every event, is none of what the file says.
        byte[] timeless = documents.OfCalendar(seen.View with { AsOf = NodaConstants.UnixEpoch }, request.Language, domain);
        return InLanguage(request, file, Calendar, EntityTag.Of(seen.View.Version, timeless), seen.IsPublic);
    }

    private static Answer InLanguage(CaseRequest request, byte[] document, string form, string tag, bool isPublic) =>
        new(document, $"{form}; charset=utf-8")
        {
            Tag = tag,
            IsPublic = isPublic,
            ContentLanguage = ReaderLanguage.CodeOf(request.Language),
        };

    private ValueTask<SeenCase<TCase>> SeeAsync(CaseRequest request, Instant? asOf = null) =>
        SeenCase<TCase>.OfAsync(request, kind, CaseAddress.CaseOf(request.Http), asOf);

    // A broken case cannot be looked at, and is verified all the same.
    private async ValueTask<bool> MaySeeAsync(CaseRequest request, CaseId id)
    {
        try
        {
            return (await SeenCase<TCase>.OfAsync(request, kind, id).ConfigureAwait(false)).IsPublic;
        }
        catch (Exception exception) when (exception is BrokenJournalException or NewerReleaseException)
        {
            return false;
        }
    }

    /// <summary>The case with its personal data, for somebody who may see them, after the host has taken note of it.</summary>
    private static async ValueTask<CaseView<TCase>> OpenAsync(CaseRequest request, SeenCase<TCase> seen, Instant? asOf)
    {
        Actor actor = await request.Access.RequirePersonalDataAsync(seen.Resource).ConfigureAwait(false);
        Cases<TCase> cases = request.Get<Cases<TCase>>();
        CaseId id = seen.View.Case.Id;
        CaseView<TCase> view = asOf is { } moment
            ? await cases.GetAsync(id, moment, request.Aborted).ConfigureAwait(false)
            : await cases.GetAsync(id, request.Aborted).ConfigureAwait(false);
        await PersonalAccess.RecordAsync(request, actor, view).ConfigureAwait(false);
        return view;
    }

    private static Checkpoint? CheckpointOf(QueryValues query)
    {
        long? count = query.Whole(Count, 0, long.MaxValue);
        EntryHash? head = query.Parsed<EntryHash>(Head, new string('0', 64));
        if (query.Has(Count) != query.Has(Head))
        {
            query.Add(query.Has(Count) ? Head : Count, "Missing", HttpTexts.Together.With(Words.Same(Count), Words.Same(Head)));
        }

        return count is { } entries && head is { } hash ? new Checkpoint(entries, hash) : null;
    }

    private static CaseDocuments<TCase> DocumentsOf(CaseRequest request) => request.Get<Procedure<TCase>>().Documents;
}
