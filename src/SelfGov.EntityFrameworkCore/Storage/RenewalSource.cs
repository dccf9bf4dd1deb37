using SelfGov.Law;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Cases of one kind and edition whose status has to be computed anew for the same reason.</summary>
/// <param name="Kind">The kind of procedure.</param>
/// <param name="Edition">The edition of the law.</param>
/// <param name="Law">Under which law the status was computed; null where that is not the reason.</param>
/// <param name="HasPassed">Whether the moment has come until which the status holds; else no process of this release computed it.</param>
internal sealed record RenewalSource(string Kind, EditionId Edition, long? Law, bool HasPassed);
