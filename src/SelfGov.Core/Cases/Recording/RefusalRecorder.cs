using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Records refused commands where the procedure says so, up to its bounds; those beyond them are refused all the same.</summary>
internal sealed class RefusalRecorder<TCase>(Procedure<TCase> procedure, EntryWriter<TCase> entries, IRefusalJournal journal)
    where TCase : Case
{
    private readonly RefusalRecording bounds = procedure.RefusalRecording!;

    /// <param name="command">The command.</param>
    /// <param name="refused">Its refusals.</param>
    /// <param name="on">The case that it was decided on.</param>
    /// <param name="now">The moment of the decision.</param>
    /// <param name="cancellationToken">Cancels, as long as nothing has been appended.</param>
    internal async ValueTask RecordAsync(
        CaseCommand<TCase> command, Decision<TCase>.Refused refused, RecordedCase<TCase> on, Instant now,
        CancellationToken cancellationToken)
    {
        if (TryMake(command, refused, on, now) is not { } made)
        {
            return;
        }

        for (int attempt = 0; attempt < CaseWriter<TCase>.MaximumAttempts; attempt++)
        {
            RefusedCommand? last = null;
            int today = 0;
            await foreach (RefusedCommand each in journal.ReadRefusalsAsync(command.Case, cancellationToken).ConfigureAwait(false))
            {
                last = each;
                today += each.ActorId == command.Actor.Id && DayOf(each.Recorded, on) == DayOf(now, on) ? 1 : 0;
            }

            if (today >= bounds.PerActorAndDay || last?.Number >= bounds.PerCase)
            {
                return;
            }

            RefusedCommand next = made with { Number = (last?.Number ?? 0) + 1, Previous = last?.Hash ?? default };
            if (await journal.AppendRefusalAsync(RefusalChain.Seal(next), cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    private static LocalDate DayOf(Instant moment, RecordedCase<TCase> on) => moment.InZone(on.Case.Zone).Date;

    // What cannot be stored, or is more than a contract takes, is refused all the same.
    private RefusedCommand? TryMake(CaseCommand<TCase> command, Decision<TCase>.Refused refused, RecordedCase<TCase> on, Instant now)
    {
        try
        {
            RefusedCommand made = Made(command, refused, on, now);
            return made.Command.Length + (made.Personal?.Length ?? 0) <= CommandContract<TCase>.LongestData ? made : null;
        }
        catch (Exception exception)
            when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    private RefusedCommand Made(CaseCommand<TCase> command, Decision<TCase>.Refused refused, RecordedCase<TCase> on, Instant now)
    {
        (byte[] text, byte[]? personal) = entries.FormOf(command.Command) is { } form
            ? form.Write(command.Command, "{}"u8, null)
            : (Encoding.UTF8.GetBytes($$"""{"data":{},"name":"{{command.Command.GetType().Name}}"}"""), null);

        // Of a refused opening there is no journal that could say that personal data were destroyed, so that none are kept.
        byte[]? record = PersonalRecord.Of(null, on.Version == 0 ? null : personal, entries.Salt, out EntryHash commitment);
        return new()
        {
            Case = command.Case,
            Number = 0,
            DecidedOn = on.Journal,
            Recorded = now,
            On = command.Options?.On is { } act && ActMoment.Whole(act) != now ? ActMoment.Whole(act) : null,
            ActorId = command.Actor.Id,
            Roles = [.. command.Actor.Roles.Select(role => role.Code)],
            Kind = procedure.Kind,
            Edition = on.Lifecycle.Edition,
            Command = Encoding.UTF8.GetString(text),
            Refusals = TextOf(refused),
            Commitment = commitment,
            Personal = WrittenEntry.TextOf(record),
            Previous = default,
        };
    }

    // What was found may be personal, and stands in no refusal that is kept.
    private static string TextOf(Decision<TCase>.Refused refused)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (Refusal refusal in refused.Refusals)
            {
                json.WriteStartObject();
                json.WriteString("kind", refusal.Kind.ToString());
                json.WriteString("code", refusal.Code);
                json.WriteStartObject("basis");
                json.WriteString("act", refusal.Basis.Act.Code);
                json.WriteString("place", refusal.Basis.Place);
                json.WriteEndObject();
                if (refusal.Field is { } field)
                {
                    json.WriteString("field", field);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return CanonicalJson.ExactlyOf(bytes.WrittenSpan);
    }
}
