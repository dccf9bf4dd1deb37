using System.Text.Json.Serialization.Metadata;
using SelfGov.Law;

namespace SelfGov.Workflow.Fingerprints;

/// <summary>The law that a lifecycle was defined from, as far as its fingerprint covers it.</summary>
/// <param name="Json">Writes the law as data.</param>
/// <param name="Law">The law in one edition.</param>
/// <param name="Calendar">The work calendar; null where no working days are counted.</param>
internal sealed record GoverningLaw(JsonTypeInfo Json, object Law, WorkCalendar? Calendar);
