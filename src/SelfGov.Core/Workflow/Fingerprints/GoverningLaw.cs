using System.Text.Json.Serialization;
using SelfGov.Law;

namespace SelfGov.Workflow.Fingerprints;

/// <summary>The law that a lifecycle was defined from, as far as its fingerprint covers it.</summary>
/// <param name="Contracts">Write the law as data; null where its contract was not generated.</param>
/// <param name="Law">The law in one edition.</param>
/// <param name="Calendar">The work calendar; null where no working days are counted.</param>
internal sealed record GoverningLaw(JsonSerializerContext? Contracts, object Law, WorkCalendar? Calendar);
