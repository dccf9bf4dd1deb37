using SelfGov.Contract.Values;

namespace SelfGov.Tenants;

/// <summary>There is no tenant of the name asked for, or none was named. Nothing was opened, read or written.</summary>
public sealed class UnknownTenantException : Exception
{
    private const int Shown = 60;

    /// <summary>Creates the exception.</summary>
    /// <param name="tenant">What was asked for; may be null, empty, or anything that came from outside.</param>
    public UnknownTenantException(string? tenant)
        : base(MessageOf(tenant)) => Tenant = tenant;

    /// <summary>What was asked for, as it was given.</summary>
    public string? Tenant { get; }

    private static string MessageOf(string? tenant) =>
        tenant is null ? "No tenant was named; each request is one tenant's."
        : string.IsNullOrWhiteSpace(tenant) ? $"No tenant was named: the name is {tenant.Length} characters of white space or none."
        : !IdentityText.IsRight(tenant) ? $"There is no tenant '{Shortened(tenant)}': a name is one line of 1 to {IdentityText.Longest} "
            + $"characters without control characters, and this one has {tenant.Length}."
        : $"There is no tenant '{Shortened(tenant)}'. A name is one that the directory of tenants has, letter by letter.";

    // What came from outside must not make lines of its own in a log.
    private static string Shortened(string tenant)
    {
        string line = string.Concat(
            tenant.Take(Shown).Select(each => char.IsControl(each) || char.IsSurrogate(each) || char.GetUnicodeCategory(each)
                is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
                    or System.Globalization.UnicodeCategory.ParagraphSeparator ? '?' : each));
        return tenant.Length > Shown ? $"{line}…" : line;
    }
}
