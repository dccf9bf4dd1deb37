namespace SelfGov.AspNetCore.Access;

/// <summary>
/// The names under which a host adds its own authorization policies, <c>AddAuthorization(options =&gt; options.AddPolicy(...))</c>. Each is
/// asked with a <see cref="CaseResource"/>.
/// </summary>
public static class SelfGovPolicies
{
    /// <summary>
    /// Who may read which cases. Where the host has no such policy, every user who is an actor. A case that the policy also gives to a user
    /// whom nobody has authenticated is public, and its documents may be kept by caches that many share.
    /// </summary>
    public const string Read = "SelfGov.Read";

    /// <summary>Who may give which commands, beside the roles of the law; where the host has no such policy, whoever has a role.</summary>
    public const string Command = "SelfGov.Command";

    /// <summary>Who may read personal data, and has to ask for them; where the host has no such policy, nobody.</summary>
    public const string PersonalData = "SelfGov.PersonalData";
}
