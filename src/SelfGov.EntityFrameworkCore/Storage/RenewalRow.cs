namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>A case whose status has to be computed anew, as it stands in the table, whatever somebody has put there.</summary>
/// <param name="Case">The identity.</param>
/// <param name="Version">The version of the last entry.</param>
/// <param name="Head">The hash of the last entry.</param>
/// <param name="ComputedFor">The version that its status was computed for.</param>
internal sealed record RenewalRow(string Case, long Version, byte[] Head, long ComputedFor);
