using NodaTime;
using SelfGov.AspNetCore.Problems;
using SelfGov.AspNetCore.Requests;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Handlers;

/// <summary>A case as its opening has left it, without what is personal in it, whatever has happened since.</summary>
/// <remarks>
/// It is made of the facts that were decided. Only the moment of an opening under a key, which may be a repeated one, is read; where that
/// fails the opening is recorded all the same, and its key gives the answer.
/// </remarks>
internal static class OpenedCase
{
    private const int Soon = 1;

    /// <exception cref="ProblemException">The moment of the opening could not be read: 503, to be repeated under the key.</exception>
    internal static async ValueTask<CaseView<TCase>> OfAsync<TCase>(
        CaseRequest request, Procedure<TCase> procedure, Decision<TCase>.Accepted opening, bool hasKey)
        where TCase : Case
    {
        Lifecycle<TCase> lifecycle = procedure.Lifecycles.Of(opening.Next.Edition);
        Instant at = hasKey
            ? await RecordedAsync(request, opening.Next.Id, opening.Next.Version).ConfigureAwait(false)
            : request.Get<IClock>().GetCurrentInstant();
        TCase opened = lifecycle.Replay(opening.Next.Id, opening.Facts.Select(fact => WithoutPersonalData(procedure, opening, fact)));
        return new(lifecycle.Advance(opened, at), lifecycle, at);
    }

    private static async ValueTask<Instant> RecordedAsync(CaseRequest request, CaseId id, long version)
    {
        try
        {
            await foreach (JournalEntry entry in request.Get<ICaseJournal>().ReadAsync(id, version, request.Aborted).ConfigureAwait(false))
            {
                return entry.Recorded;
            }
        }
        catch (Exception exception) when (exception is JournalUnavailableException or BrokenJournalException)
        {
            // Said below.
        }

        throw new ProblemException(new Problem(ProblemTypes.OutcomeUnknown) { Detail = HttpTexts.Repeat, RetryAfter = Soon });
    }

    // As the journal gives a fact whose personal data were destroyed.
    private static Fact<TCase> WithoutPersonalData<TCase>(
        Procedure<TCase> procedure, Decision<TCase>.Accepted opening, Fact<TCase> fact)
        where TCase : Case
    {
        WrittenFact written = procedure.Facts.Write(fact);
        return procedure.Facts.Read(new JournalEntry
        {
            Case = opening.Next.Id,
            Version = opening.Next.Version,
            Recorded = default,
            ActorId = string.Empty,
            Role = string.Empty,
            Kind = procedure.Kind,
            Edition = opening.Next.Edition,
            FactName = written.Name,
            Payload = written.Payload,
            Commitment = PersonalRecord.CommitmentOf(written.Personal ?? string.Empty),
            Previous = default,
        });
    }
}
