using NodaTime;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>
/// What this process knows of who has the rows renewed: of processes with different laws the one that said so last. A process says so when
/// it begins, and again where another one has said so for a while: that may have ended long ago.
/// </summary>
internal sealed class WorklistAnnouncement
{
    private readonly Dictionary<string, (long Law, Instant Since)> others = new(StringComparer.Ordinal);

    internal bool IsMade { get; set; }

    /// <summary>Takes note of the law that leads for a kind: where another one has led for long, this process says so anew.</summary>
    internal void Note(string kind, long leading, long own, Instant now)
    {
        if (leading == own)
        {
            others.Remove(kind);
        }
        else if (!others.TryGetValue(kind, out var known) || known.Law != leading)
        {
            others[kind] = (leading, now);
        }
        else if (now - known.Since >= CaseRenewals.Rest)
        {
            IsMade = false;
        }
    }
}
