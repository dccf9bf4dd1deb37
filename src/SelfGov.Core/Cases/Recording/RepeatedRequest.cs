using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>A request that comes under a key which a case has answered: the entry that answered says what it answered.</summary>
/// <remarks>
/// No fingerprint is kept beside the key: a digest of a name without a salt could be found by trying. An entry of an earlier release has no
/// command and is believed. Personal data that were destroyed are not compared.
/// </remarks>
internal sealed class RepeatedRequest<TCase>(CaseCommand<TCase> request, StoredCommand? form, Lifecycle<TCase> lifecycle)
    where TCase : Case
{
    /// <exception cref="RequestMismatchException">The entry answered another request.</exception>
    internal void ThrowIfOther(JournalEntry entry, RecordedRequest answered)
    {
        if (entry.Command is not null && form is not null && Difference(entry, form) is { } difference)
        {
            throw new RequestMismatchException(request.Case, answered.Key, answered.FirstVersion, difference);
        }
    }

    private string? Difference(JournalEntry entry, StoredCommand known)
    {
        string name = StoredCommand.NameIn(entry.Command!);
        if (name != known.Name)
        {
            return $"the command was '{name}', and is '{known.Name}'";
        }

        if (entry.ActorId != request.Actor.Id)
        {
            return "another actor gave it";
        }

        string role = lifecycle.ActingIn(request.Command, request.Actor).Role.Code;
        if (entry.Role != role)
        {
            return $"the role was '{entry.Role}', and is '{role}'";
        }

        Instant? on = request.Options?.On is { } moment ? ActMoment.Whole(moment) : null;
        if (on is { } act ? act != entry.Happened : entry.On is not null)
        {
            return "the moment of the act was another";
        }

        JsonObject then = StoredCommand.DataIn(entry);
        JsonNode now = JsonNode.Parse(known.DataOf(request.Command))!;
        bool isWhole = entry.Commitment == default || entry.Personal is not null;
        bool isSame = isWhole ? CanonicalJson.Of(then) == CanonicalJson.Of(now) : Holds(now, then);
        return isSame ? null : "the data of the command were others";
    }

    /// <summary>Whether a tree has all values of another one.</summary>
    private static bool Holds(JsonNode? whole, JsonNode? part) => (whole, part) switch
    {
        (_, null) => true,
        (JsonObject members, JsonObject others) => others.All(other => members.TryGetPropertyValue(other.Key, out JsonNode? member)
            && Holds(member, other.Value)),
        (JsonArray elements, JsonArray others) => elements.Count == others.Count
            && elements.Zip(others).All(pair => Holds(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(whole, part),
    };
}
