namespace SelfGov.AspNetCore.Hosts;

internal static class Users
{
    internal const string Commission = "commission-17;territorial-commission";
    internal const string Candidate = "anna;candidate";
    internal const string Court = "court-1;court";
    internal const string Clerk = "clerk-1;clerk,chair";
    internal const string Stranger = "stranger;gardener";

    /// <summary>Somebody with every role.</summary>
    internal static string Everybody { get; } = $"anna;{string.Join(',', Library.Roles)}";
}
