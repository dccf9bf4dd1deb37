namespace SelfGov;

/// <summary>
/// How much a test tries: enough to be hostile in every run, and the whole of it where <c>SELFGOV_FULL=1</c> is set, as .ci/run sets it.
/// </summary>
internal static class TestSize
{
    internal static bool IsFull { get; } = Environment.GetEnvironmentVariable("SELFGOV_FULL") == "1";

    internal static int Of(int quick, int full) => IsFull ? full : quick;
}
