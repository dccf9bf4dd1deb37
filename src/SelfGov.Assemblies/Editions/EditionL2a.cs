using SelfGov.Assemblies.Sittings;
using SelfGov.Law;

namespace SelfGov.Assemblies.Editions;

/// <summary>
/// L2a, order No. 88 of 30 September 2021: the number of members by the population, one time to consider the decisions and to tell the
/// members, terms of a disagreement that stands.
/// </summary>
internal static class EditionL2a
{
    internal static readonly AssemblyLaw Law = EditionL2.Law with
    {
        Id = new EditionId("L2a"),
        AssemblySizeByPopulation = new(
            [
                new(From: 1, UpTo: 10_000, Least: 5, Most: 10),
                new(From: 10_000, UpTo: 15_000, Least: 11, Most: 15),
                new(From: 15_000, UpTo: 20_000, Least: 16, Most: 20),
                new(From: 20_001, UpTo: null, Least: 21, Most: 25),
            ],
            AssemblyActs.ModelRegulation.At("3-1")),
        RepresentativesOfSettlement = new(1, AssemblyActs.ModelRegulation.At("3-3")),
        NewDiscussion = AssemblyActs.ModelRegulation.At("14"),
        ResultsTold = new(TimeLimit.WorkingDays(5), AssemblyActs.ModelRegulation.At("13")),
        ToldFromReceipt = AssemblyActs.ModelRegulation.At("13"),
        DisagreementSent = new(TimeLimit.WorkingDays(2), AssemblyActs.ModelRegulation.At("14")),
        DisagreementResolved = new(TimeLimit.WorkingDays(5), AssemblyActs.ModelRegulation.At("14")),
    };
}
