namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>Whether this process has said under which law it has rows renewed: the one that says so last does.</summary>
internal sealed class WorklistAnnouncement
{
    internal bool IsMade { get; set; }
}
