using System.Security.Cryptography;
using System.Text;
using SelfGov.Assemblies.Sittings;

namespace OkrugYear;

/// <summary>Documents of the story. A real host takes the digest of the file; here its name stands for what it says.</summary>
internal static class Documents
{
    public static readonly AgendaDocument AnnualReport = Of("annual-report-2022");
    public static readonly AgendaDocument ClarificationProposal = Of("clarification-proposal-2022-1");

    public static AgendaDocument Of(string reference) => new(reference, DigestOf(reference));

    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
