using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.Editions;

/// <summary>Places in article 39-3 that the editions cite.</summary>
internal static class Places
{
    internal static Citation Gathering(string subparagraph) => new(LocalGovernmentAct, "39-3", "2", subparagraph);

    internal static Citation Assembly(string subparagraph) => new(LocalGovernmentAct, "39-3", "3", subparagraph);

    internal static Citation Paragraph(int paragraph) => LocalGovernmentAct.At("39-3", paragraph);
}
