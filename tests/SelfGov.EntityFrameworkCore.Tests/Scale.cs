namespace SelfGov.EntityFrameworkCore;

/// <summary>How much the reliability tests do: a tenth by default, so that the suite stays quick; all of it with SELFGOV_RELIABILITY=full.</summary>
internal static class Scale
{
    private const int Part = 10;

    public static int Of(int whole) => Environment.GetEnvironmentVariable("SELFGOV_RELIABILITY") == "full" ? whole : whole / Part;
}
