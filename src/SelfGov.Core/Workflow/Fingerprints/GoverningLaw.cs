using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Cases.FirstUse;
using SelfGov.Law;

namespace SelfGov.Workflow.Fingerprints;

/// <summary>The law that a lifecycle was defined from, as far as its fingerprint covers it.</summary>
internal sealed class GoverningLaw
{
    private readonly JsonSerializerContext? contracts;
    private readonly object law;
    private readonly Once<byte[]> json;

    /// <param name="contracts">Write the law as data; null where its contract was not generated.</param>
    /// <param name="law">The law in one edition.</param>
    /// <param name="calendar">The work calendar; null where no working days are counted.</param>
    internal GoverningLaw(JsonSerializerContext? contracts, object law, WorkCalendar? calendar)
    {
        this.contracts = contracts;
        this.law = law;
        Calendar = calendar;
        json = new(Write);
        if (contracts is not null)
        {
            Ahead.Of(() => _ = json.Value);
        }
    }

    internal WorkCalendar? Calendar { get; }

    /// <summary>The law as data: numbers, limits, policies and places.</summary>
    /// <exception cref="NotSupportedException">Its contract was not generated, or it holds what has none.</exception>
    internal byte[] Json => json.Value;

    /// <summary>Whether it is written from its fields, and not by its contract.</summary>
    internal bool IsWalked => LawWalk.Knows(Contracts);

    /// <summary>The same by its contract: what a program writes that is compiled to native code.</summary>
    internal byte[] WriteByContract() =>
        JsonSerializer.SerializeToUtf8Bytes(law, LawJson.OptionsFor(Contracts).GetTypeInfo(law.GetType()));

    private JsonSerializerContext Contracts => contracts
        ?? throw new NotSupportedException($"The JSON contract of {law.GetType().Name} is not from a JsonSerializerContext.");

    private byte[] Write()
    {
        if (!IsWalked)
        {
            return WriteByContract();
        }

        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            new LawWalk(writer, Contracts).Write(law, law.GetType());
        }

        return bytes.WrittenSpan.ToArray();
    }
}
