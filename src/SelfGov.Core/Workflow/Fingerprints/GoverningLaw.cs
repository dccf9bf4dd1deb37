using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Cases;
using SelfGov.Cases.FirstUse;
using SelfGov.Law;

namespace SelfGov.Workflow.Fingerprints;

/// <summary>The law that a lifecycle was defined from, as far as its fingerprint covers it.</summary>
internal sealed class GoverningLaw
{
    private readonly Once<byte[]> json;

    /// <param name="contracts">Write the law as data; null where its contract was not generated.</param>
    /// <param name="law">The law in one edition.</param>
    /// <param name="calendar">The work calendar; null where no working days are counted.</param>
    internal GoverningLaw(JsonSerializerContext? contracts, object law, WorkCalendar? calendar)
    {
        Calendar = calendar;
        json = new(() => JsonSerializer.SerializeToUtf8Bytes(law, LawJson.OptionsFor(contracts
            ?? throw new NotSupportedException($"The JSON contract of {law.GetType().Name} is not from a JsonSerializerContext."))
            .GetTypeInfo(law.GetType())));
        if (contracts is not null)
        {
            Ahead.Of(() => json.Value);
        }
    }

    internal WorkCalendar? Calendar { get; }

    /// <summary>The law as data: numbers, limits, policies and places.</summary>
    /// <exception cref="NotSupportedException">Its contract was not generated, or it holds what has none.</exception>
    internal byte[] Json => json.Value;
}
