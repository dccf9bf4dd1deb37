namespace SelfGov.EntityFrameworkCore;

/// <summary>How much the reliability tests do: a tenth by default, so that the suite stays quick; all of it with SELFGOV_FULL=1.</summary>
internal static class Scale
{
    private const int Part = 10;

    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("SELFGOV_FULL") == "1";

    public static int Of(int whole) => IsFull ? whole : whole / Part;
}
